//! Signing in: an address, a code that arrives there, six digits; or a passkey. Whether an address has an account is told to nobody but
//! to who reads its mail: the answers are the same, at the same pace.

mod back;
mod by_key;
mod doorway;
mod letter;
mod limits;
mod pace;
mod pages;
mod second_step;
pub(crate) mod web;

pub(crate) use back::Back;
pub use doorway::{Doorway, Entry};
pub use limits::Gate;
pub(crate) use pages::shared_computer_box;

use platform::{DAY, Instance, Result};

use crate::authenticator::needed;
use crate::codes::{self, Asker, Code, Opens, Trial};
use crate::email::Email;
use crate::people;

/// The address of the sign-in for somebody who wanted this page of ours.
pub fn sign_in_path(wanted: &str) -> String {
    Back::parse(wanted).after(crate::paths::SIGN_IN)
}

/// Sends a code to this address if it has an account. Without a mail server codes come from who administers, and asking
/// here must not make theirs void.
pub(crate) async fn ask(instance: &Instance, email: &Email, asker: &Asker) -> Result<()> {
    if !instance.settings.sends_mail {
        return Ok(());
    }
    pace::evenly(send_code(instance, email, asker)).await
}

async fn send_code(instance: &Instance, email: &Email, asker: &Asker) -> Result<()> {
    let now = instance.clock.now();
    let Some(person) = people::by_email(&instance.db, email).await? else { return Ok(()) };
    let tx = instance.db.begin().await?;
    let mail = match codes::ask(&tx, person.id, asker, now).await? {
        Some((id, code)) => letter::with_code(&instance.settings, &person, &code)
            .about(format!("{}:{id}", codes::ABOUT))
            .until(now + codes::LASTS - codes::TYPED_IN),
        None => letter::held_back(&instance.settings, &person).about("code-held").until(now + DAY),
    };
    tx.post(mail, now).await?;
    tx.commit().await
}

/// An address and a code, typed together.
pub(crate) struct Attempt<'a> {
    pub(crate) email: &'a Email,
    pub(crate) code: &'a Code,
    pub(crate) asker: &'a Asker,
    pub(crate) shared_computer: bool,
}

/// What came of an attempt.
pub(crate) enum Came {
    /// Nothing.
    Nowhere,
    /// To the second step, which is owed with this secret.
    Halfway(String),
    /// In.
    In(Entry),
}

/// Lets the person in if the code is theirs and good. Why not is not told: the page names the possible reasons.
pub(crate) async fn enter(instance: &Instance, doorway: &Doorway, attempt: &Attempt<'_>) -> Result<Came> {
    pace::evenly(try_code(instance, doorway, attempt)).await
}

async fn try_code(instance: &Instance, doorway: &Doorway, attempt: &Attempt<'_>) -> Result<Came> {
    let now = instance.clock.now();
    let Some(person) = people::by_email(&instance.db, attempt.email).await? else { return Ok(Came::Nowhere) };
    let owes_a_passkey = needed::owes_a_passkey(instance, &person).await?;
    let trial = Trial { code: attempt.code, asker: attempt.asker, owes_a_passkey };
    let tx = instance.db.begin().await?;
    let came = match codes::spend(&tx, person.id, &trial, now).await? {
        Opens::Nothing => Came::Nowhere,
        Opens::Half(code) => Came::Halfway(codes::begin_step(&tx, code, attempt.shared_computer).await?),
        Opens::Door => Came::In(doorway.let_in(&tx, person.id, attempt.shared_computer, now).await?),
    };
    tx.commit().await?;
    Ok(came)
}
