//! The letter with the code that proves an address. Its subject does not carry the code: telephones show subjects on
//! locked screens.

use identity::Email;
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
    let subject = t!(lang, "letter-arrival-subject", community = name);
    let (html, text) = Letter::new(lang, &subject)
        .preheader(t!(lang, "letter-arrival-preheader"))
        .paragraph(t!(lang, "letter-hello", name = newcomer.name.as_str()))
        .paragraph(t!(lang, "letter-arrival-here", community = name))
        .code(code)
        .paragraph(t!(lang, "letter-arrival-how"))
        .paragraph(t!(lang, "letter-arrival-not-you"))
        .reason(t!(lang, "letter-arrival-reason", place = settings.name.as_str()))
        .written();
    Mail {
        kind: "communities.arrival_code",
        to: email.to_string(),
        name: newcomer.name.clone(),
        person: None,
        lang: lang.code(),
        subject,
        html,
        text,
        unsubscribe: None,
        calendar: None,
        not_before: None,
    }
}
