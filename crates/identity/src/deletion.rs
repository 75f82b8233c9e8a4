//! Deleting one's account. Everything that names the person goes, in one transaction: each slice forgets what it knows,
//! then the account goes with its codes, sessions, tokens, profile and waiting mail.

mod pages;
pub(crate) mod web;

pub(crate) use pages::link;

use platform::{Instance, Result, Tx};

use crate::access::Viewer;
use crate::links::{Forget, NoteErasure, must_stay};
use crate::model::Person;
use crate::people;

/// Deletes the viewer's account, for good; or says why they may not go yet.
pub(crate) async fn delete_account(instance: &Instance, viewer: &Viewer) -> Result<Result<(), String>> {
    let tx = instance.db.begin().await?;
    if let Some(why) = must_stay(instance, &tx, viewer).await? {
        return Ok(Err(why));
    }
    erase(instance, &tx, viewer.person()).await?;
    tx.commit().await?;
    if let Some(NoteErasure(note)) = instance.links.get() {
        note(viewer.id());
    }
    Ok(Ok(()))
}

/// Deletes the account of this number again: it was deleted after the copy was taken from which this instance was restored.
/// False when there is no such account.
pub async fn erase_again(instance: &Instance, person: i64) -> Result<bool> {
    let tx = instance.db.begin().await?;
    let Some(person) = people::by_id(&tx, person).await? else { return Ok(false) };
    erase(instance, &tx, &person).await?;
    tx.commit().await.map(|()| true)
}

async fn erase(instance: &Instance, tx: &Tx, person: &Person) -> Result<()> {
    if let Some(Forget(hooks)) = instance.links.get() {
        for forget in hooks {
            forget(tx, person.id).await?;
        }
    }
    tx.forget_actor(person.id).await?;
    tx.forget_mail_of(person.id).await?;
    tx.forget_mail_to(&person.email).await?;
    people::delete(tx, person).await
}
