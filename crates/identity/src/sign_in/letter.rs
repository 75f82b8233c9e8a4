//! The mail with the code. Its subject does not carry the code: telephones show subjects on locked screens, and here a
//! telephone is often shared with a family. The code stands alone on its line, where telephones find it to fill it in.

use platform::Settings;
use platform::mail::Mail;
use ui::mail::Letter;

use super::web::CODE;
use crate::codes::Code;
use crate::letters::to_person;
use crate::model::Person;

/// The code.
pub(super) fn with_code(settings: &Settings, person: &Person, code: &Code) -> Mail {
    let (lang, place) = (person.lang, settings.name.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-code-subject", place = place))
        .preheader(t!(lang, "mail-code-preheader"))
        .paragraph(t!(lang, "mail-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "mail-code-here", place = place))
        .code(code.spaced())
        .paragraph(t!(lang, "mail-code-how"))
        .paragraph(t!(lang, "mail-code-secret"))
        .reason(t!(lang, "mail-code-reason", place = place))
        .footer(t!(lang, "mail-code-page"), settings.link(CODE));
    to_person("identity.code", person, &letter)
}

/// Why no code comes today.
pub(super) fn held_back(settings: &Settings, person: &Person) -> Mail {
    let (lang, place) = (person.lang, settings.name.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-held-subject", place = place))
        .paragraph(t!(lang, "mail-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "mail-held-why"))
        .paragraph(t!(lang, "mail-held-what"))
        .reason(t!(lang, "mail-code-reason", place = place));
    to_person("identity.code_held", person, &letter)
}
