//! A letter as a mail, for who has an account and for who has none yet.

use platform::Settings;
use platform::mail::Mail;
use ui::mail::Letter;

use crate::email::Email;
use crate::model::Person;

/// The word by which mails about the way into an account leave in their order, as the person could not tell otherwise what holds.
pub const ACCOUNT: &str = "account";

/// A letter to somebody with an account: it goes with them when they are deleted.
pub fn to_person(kind: &'static str, person: &Person, letter: &Letter) -> Mail {
    Mail { person: Some(person.id), ..addressed(kind, (&person.email, &person.name), letter) }
}

/// A letter to an address, and to this name beside it, which may be empty.
pub fn to_address(kind: &'static str, (email, name): (&Email, &str), letter: &Letter) -> Mail {
    addressed(kind, (email.as_str(), name), letter)
}

/// A letter that says that the way into an account changed, which its person may not have done; with the page where it is seen.
pub(crate) fn on_the_way_in(
    settings: &Settings,
    person: &Person,
    letter: Letter,
    (title, path): (String, &str),
) -> Mail {
    let letter = letter
        .paragraph(t!(person.lang, "mail-app-not-you"))
        .reason(t!(person.lang, "mail-app-reason", place = settings.name.as_str()))
        .footer(title, settings.link(path));
    to_person("identity.account", person, &letter).in_turn(ACCOUNT)
}

fn addressed(kind: &'static str, (to, name): (&str, &str), letter: &Letter) -> Mail {
    let (html, text) = letter.written();
    Mail {
        kind,
        to: to.to_owned(),
        name: name.to_owned(),
        person: None,
        community: None,
        lang: letter.lang().code(),
        subject: letter.subject().to_owned(),
        html,
        text,
        unsubscribe: None,
        calendar: None,
        not_before: None,
        about: None,
        not_after: None,
        members_only: false,
    }
}
