//! The mail that tells a person that somebody handed over a way into their account.

use identity::Person;
use identity::letters::{ACCOUNT, to_person};
use platform::Settings;
use platform::mail::Mail;
use ui::mail::Letter;

use crate::access::Membership;

pub(super) fn given(settings: &Settings, by: &Membership, person: &Person) -> Mail {
    let (lang, name) = (person.lang, by.viewer().person().name.as_str());
    let community = by.community().name.as_str();
    let letter = Letter::new(lang, t!(lang, "letter-way-back-subject", name = name))
        .paragraph(t!(lang, "letter-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "letter-way-back-what", name = name, community = community))
        .paragraph(t!(lang, "letter-way-back-not-you"))
        .reason(t!(lang, "letter-way-back-reason", place = settings.name.as_str()));
    to_person("communities.way_back", person, &letter).of_community(by.community().id).in_turn(ACCOUNT)
}
