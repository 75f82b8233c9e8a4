//! What every letter of this slice has: an address, two twins, and why it came.

use identity::Person;
use platform::mail::Mail;
use ui::mail::Letter;

/// A letter to somebody with an account, about what they asked for or were promised: it does not wait for quiet hours to
/// be counted among the week's mails.
pub(crate) fn to_person(kind: &'static str, person: &Person, subject: String, letter: &Letter) -> Mail {
    let (html, text) = letter.written();
    Mail {
        kind,
        to: person.email.clone(),
        name: person.name.clone(),
        person: Some(person.id),
        lang: person.lang.code(),
        subject,
        html,
        text,
        unsubscribe: None,
        calendar: None,
        not_before: None,
    }
}
