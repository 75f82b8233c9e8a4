//! The mails that say that an account is protected otherwise: whoever did not do it learns it.

use platform::Settings;
use platform::mail::Mail;
use ui::mail::Letter;

use super::web::PATH;
use crate::letters::on_the_way_in;
use crate::model::Person;

/// An application is used from now on.
pub(super) fn turned_on(settings: &Settings, person: &Person) -> Mail {
    let (lang, place) = (person.lang, settings.name.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-app-on-subject", place = place))
        .paragraph(t!(lang, "mail-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "mail-app-on"));
    sent(settings, person, letter)
}

/// None is used any more.
pub(super) fn turned_off(settings: &Settings, person: &Person) -> Mail {
    let (lang, place) = (person.lang, settings.name.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-app-off-subject", place = place))
        .paragraph(t!(lang, "mail-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "mail-app-off"));
    sent(settings, person, letter)
}

fn sent(settings: &Settings, person: &Person, letter: Letter) -> Mail {
    on_the_way_in(settings, person, letter, (t!(person.lang, "app-title"), PATH))
}
