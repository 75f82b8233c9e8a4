//! What who administers the machine can do from its command line. To hold the machine is the permission.

use platform::{Instance, Result};

use crate::access::Viewer;
use crate::codes::{self, Code};
use crate::email::Email;
use crate::tokens::{self, Terms, TokenRefusal};
use crate::welcome::{self, Pass, Purpose};
use crate::{people, sessions};

/// A code that signs the person of this address in, as the mail would carry it; none without such an account.
pub async fn issue_code(instance: &Instance, email: &Email) -> Result<Option<Code>> {
    let tx = instance.db.begin().await?;
    let Some(person) = people::by_email(&tx, email).await? else { return Ok(None) };
    let code = codes::issue(&tx, person.id, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(code))
}

/// An API token for the person of this address, to be shown once; none without such an account.
pub async fn create_token(
    instance: &Instance,
    email: &Email,
    terms: &Terms,
) -> Result<Option<Result<String, TokenRefusal>>> {
    let tx = instance.db.begin().await?;
    let Some(person) = people::by_email(&tx, email).await? else { return Ok(None) };
    let token = tokens::create(&tx, person.id, terms, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// What was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedOut {
    /// How many browsers.
    pub sessions: u64,
    /// How many tokens of the API, those included that had ended by themselves.
    pub tokens: usize,
}

/// Ends every session and every token of the person of this address, when somebody else holds one; none without such an account.
pub async fn sign_out(instance: &Instance, email: &Email) -> Result<Option<SignedOut>> {
    let Some(person) = people::by_email(&instance.db, email).await? else { return Ok(None) };
    let viewer = Viewer::at_the_console(person);
    let tokens = tokens::of(&instance.db, &viewer).await?;
    let tx = instance.db.begin().await?;
    // Who sits at the console is in none of them: all the others are all.
    let sessions = sessions::end_others(&tx, &viewer).await?;
    for token in &tokens {
        tokens::revoke(&tx, &viewer, token.id).await?;
    }
    tx.commit().await?;
    Ok(Some(SignedOut { sessions, tokens: tokens.len() }))
}

/// An address that signs a person in once, within a day.
pub async fn sign_in_link(instance: &Instance, person: i64) -> Result<Pass> {
    issue(instance, Purpose::SignIn(person)).await
}

/// The address that makes the first account; none when the instance has accounts.
pub async fn first_account_link(instance: &Instance) -> Result<Option<Pass>> {
    if !people::nobody_yet(&instance.db).await? {
        return Ok(None);
    }
    issue(instance, Purpose::FirstAccount).await.map(Some)
}

async fn issue(instance: &Instance, purpose: Purpose) -> Result<Pass> {
    let tx = instance.db.begin().await?;
    let pass = welcome::issue(&tx, purpose, welcome::LASTS, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(pass)
}
