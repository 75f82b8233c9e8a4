//! The letter with the code that proves an address. Its subject does not carry the code: telephones show subjects on
//! locked screens.

use identity::Email;
use identity::letters::to_address;
use platform::Settings;
use platform::mail::Mail;
use ui::mail::Letter;

use super::Newcomer;
use crate::model::Community;

pub(super) fn code(
    settings: &Settings,
    (newcomer, email): (&Newcomer, &Email),
    (community, code): (&Community, &str),
) -> Mail {
    let (lang, name) = (newcomer.lang, community.name.as_str());
    let letter = Letter::new(lang, t!(lang, "letter-arrival-subject", community = name))
        .preheader(t!(lang, "letter-arrival-preheader"))
        .paragraph(t!(lang, "letter-hello", name = newcomer.name.as_str()))
        .paragraph(t!(lang, "letter-arrival-here", community = name))
        .code(code)
        .paragraph(t!(lang, "letter-arrival-how"))
        .paragraph(t!(lang, "letter-arrival-not-you"))
        .reason(t!(lang, "letter-arrival-reason", place = settings.name.as_str()));
    to_address("communities.arrival_code", (email, &newcomer.name), &letter)
}
