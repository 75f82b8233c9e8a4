//! The letter with the code that proves an address. Its subject does not carry the code: telephones show subjects on
//! locked screens. Nothing in it was written by who asked: they may write anybody's address.

use identity::letters::{to_address, to_person};
use identity::{Email, Person};
use platform::Settings;
use platform::mail::Mail;
use ui::Lang;
use ui::mail::Letter;

use crate::model::Community;

pub(super) fn code(settings: &Settings, (lang, email): (Lang, &Email), (community, code): (&Community, &str)) -> Mail {
    let name = community.name.as_str();
    let letter = Letter::new(lang, t!(lang, "letter-arrival-subject", community = name))
        .preheader(t!(lang, "letter-arrival-preheader"))
        .paragraph(t!(lang, "letter-hello-nameless"))
        .paragraph(t!(lang, "letter-arrival-here", community = name))
        .code(code)
        .paragraph(t!(lang, "letter-arrival-how"))
        .paragraph(t!(lang, "letter-arrival-not-you"))
        .reason(t!(lang, "letter-arrival-reason", place = settings.name.as_str()));
    to_address("communities.arrival_code", (email, ""), &letter)
}

/// The letter to an address that has an account: no code, for that account has its own door.
pub(super) fn has_account(settings: &Settings, person: &Person, community: &Community) -> Mail {
    let (lang, name) = (person.lang, community.name.as_str());
    let letter = Letter::new(lang, t!(lang, "letter-arrival-known-subject", community = name))
        .preheader(t!(lang, "letter-arrival-known-preheader"))
        .paragraph(t!(lang, "letter-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "letter-arrival-known-what", community = name))
        .paragraph(t!(lang, "letter-arrival-known-how"))
        .paragraph(t!(lang, "letter-arrival-known-not-you"))
        .reason(t!(lang, "letter-arrival-reason", place = settings.name.as_str()));
    to_person("communities.arrival_known", person, &letter)
}
