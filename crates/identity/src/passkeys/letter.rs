//! The mails that say that a passkey came or went: whoever did not do it learns it.

use platform::Settings;
use platform::mail::Mail;
use ui::mail::Letter;

use super::PATH;
use crate::letters::on_the_way_in;
use crate::model::Person;

/// One more opens the account.
pub(super) fn added(settings: &Settings, person: &Person, key: &str) -> Mail {
    let (lang, place) = (person.lang, settings.name.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-key-added-subject", place = place));
    sent(settings, person, (letter, t!(lang, "mail-key-added", key = key)))
}

/// One opens it no more.
pub(super) fn removed(settings: &Settings, person: &Person, key: &str) -> Mail {
    let (lang, place) = (person.lang, settings.name.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-key-removed-subject", place = place));
    sent(settings, person, (letter, t!(lang, "mail-key-removed", key = key)))
}

fn sent(settings: &Settings, person: &Person, (letter, what): (Letter, String)) -> Mail {
    let lang = person.lang;
    let letter = letter.paragraph(t!(lang, "mail-hello", name = person.name.as_str())).paragraph(what);
    on_the_way_in(settings, person, letter, (t!(lang, "keys-title"), PATH))
}
