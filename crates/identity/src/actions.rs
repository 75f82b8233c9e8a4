//! What who administers the machine can do from its command line. To hold the machine is the permission.

use platform::{Instance, Result};

use crate::codes::{self, Code};
use crate::email::Email;
use crate::people;
use crate::tokens::{self, Terms, TokenRefusal};
use crate::welcome::{self, Pass, Purpose};

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
