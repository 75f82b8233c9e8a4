//! What those who registered are written: that a place came free, another date, that there is none, that they are on the list no more.

use identity::Person;
use identity::letters::to_person;
use meetings::{Meeting, said};
use platform::mail::{Leaving, Mail};
use platform::{Instance, On, Result, Tx};
use ui::mail::Letter;

use crate::model::Open;
use crate::{TRAININGS, store};

/// Its kind.
const KIND: &str = "network.training";
/// What a letter is about.
const REGISTRATION: &str = "training_registration";

fn begun(instance: &Instance, person: &Person, subject: String) -> Letter {
    Letter::new(person.lang, subject).reason(t!(person.lang, "mail-reason", place = instance.settings.name.as_str()))
}

fn on_the_page(instance: &Instance, person: &Person, letter: Letter) -> Letter {
    letter.deed(t!(person.lang, "mail-deed"), instance.settings.link(TRAININGS))
}

fn about(mail: Mail, registration: i64) -> Mail {
    mail.about(format!("{REGISTRATION}:{registration}"))
}

fn when(person: &Person, meeting: &Meeting) -> String {
    said::when(person.lang, meeting)
}

/// A place came free for who waited.
pub(crate) fn placed(
    instance: &Instance,
    (person, registration): (&Person, i64),
    (open, meeting): (&Open, &Meeting),
) -> Mail {
    let (lang, title) = (person.lang, open.title.as_str());
    let letter = begun(instance, person, t!(lang, "mail-placed-subject", title = title)).paragraph(t!(
        lang,
        "mail-placed-what",
        title = title,
        date = when(person, meeting)
    ));
    let letter = practical(letter, open).paragraph(t!(lang, "mail-placed-else"));
    about(to_person(KIND, person, &on_the_page(instance, person, letter)), registration)
}

/// Another date, or none.
pub(crate) fn dated(
    instance: &Instance,
    (person, registration): (&Person, i64),
    (open, meeting): (&Open, &Meeting),
) -> Mail {
    let (lang, title) = (person.lang, open.title.as_str());
    let (subject, what) = match (meeting.cancelled_at, meeting.starts_at) {
        (Some(_), _) => {
            (t!(lang, "mail-called-off-subject", title = title), t!(lang, "mail-called-off-what", title = title))
        }
        (None, None) => (t!(lang, "mail-undated-subject", title = title), t!(lang, "mail-undated-what", title = title)),
        (None, Some(_)) => {
            let words = t!(lang, "mail-moved-what", title = title, date = when(person, meeting));
            (t!(lang, "mail-moved-subject", title = title), words)
        }
    };
    let letter = begun(instance, person, subject).paragraph(what);
    about(to_person(KIND, person, &on_the_page(instance, person, letter)), registration)
}

/// They are on the list no more.
pub(crate) fn taken_off(instance: &Instance, person: &Person, title: &str) -> Mail {
    let lang = person.lang;
    let letter = begun(instance, person, t!(lang, "mail-taken-off-subject", title = title)).paragraph(t!(
        lang,
        "mail-taken-off-what",
        title = title
    ));
    to_person(KIND, person, &on_the_page(instance, person, letter))
}

fn practical(letter: Letter, open: &Open) -> Letter {
    if open.practical.is_empty() { letter } else { letter.paragraph(open.practical.clone()) }
}

/// Posts it, where mail leaves.
pub(crate) async fn post(instance: &Instance, tx: &Tx, mail: Mail) -> Result<()> {
    if !instance.settings.sends_mail {
        return Ok(());
    }
    tx.post(mail, instance.clock.now()).await.map(drop)
}

/// Whether a letter is still so: who it is for is still on the list.
pub(crate) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    match mail.number(REGISTRATION) {
        Some(id) => store::stands(on, id).await,
        None => Ok(true),
    }
}
