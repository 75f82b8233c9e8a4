//! The letters of the waiting list: one's rank, a place that frees, a place that was not taken.

use identity::Person;
use identity::letters::to_person;
use platform::Settings;
use platform::mail::Mail;
use ui::dates;
use ui::mail::Letter;

use super::web::PATH;
use crate::model::Community;

/// What they are about: a person's place in a community.
pub(crate) const ABOUT: &str = "place";

fn about(community: &Community) -> String {
    format!("{ABOUT}:{}", community.id)
}

/// Tells a person their rank.
pub(crate) fn waiting(settings: &Settings, person: &Person, community: &Community, rank: i64) -> Mail {
    let (lang, name) = (person.lang, community.name.as_str());
    let letter = Letter::new(lang, t!(lang, "letter-waiting-subject", community = name))
        .paragraph(t!(lang, "letter-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "letter-waiting-full", community = name))
        .paragraph(t!(lang, "waiting-rank", rank = rank))
        .paragraph(t!(lang, "letter-waiting-next"))
        .deed(t!(lang, "letter-waiting-see"), settings.link(PATH))
        .reason(t!(lang, "letter-waiting-reason", place = settings.name.as_str()));
    to_person("communities.waiting", person, &letter).of_community(community.id).about(about(community))
}

pub(super) fn offered(settings: &Settings, person: &Person, community: &Community, until: i64) -> Mail {
    let (lang, name) = (person.lang, community.name.as_str());
    let letter = Letter::new(lang, t!(lang, "letter-offer-subject", community = name))
        .preheader(t!(lang, "letter-offer-until", until = dates::long(lang, until)))
        .paragraph(t!(lang, "letter-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "letter-offer-free", community = name))
        .paragraph(t!(lang, "letter-offer-until", until = dates::long(lang, until)))
        .deed(t!(lang, "waiting-take"), settings.link(PATH))
        .reason(t!(lang, "letter-waiting-reason", place = settings.name.as_str()));
    to_person("communities.place_offered", person, &letter)
        .of_community(community.id)
        .about(about(community))
        .until(until)
}

pub(super) fn lapsed(settings: &Settings, person: &Person, community: &Community) -> Mail {
    let (lang, name) = (person.lang, community.name.as_str());
    let letter = Letter::new(lang, t!(lang, "letter-lapsed-subject", community = name))
        .paragraph(t!(lang, "letter-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "letter-lapsed-what"))
        .paragraph(t!(lang, "letter-lapsed-next"))
        .reason(t!(lang, "letter-waiting-reason", place = settings.name.as_str()));
    to_person("communities.place_lapsed", person, &letter).of_community(community.id).about(about(community))
}
