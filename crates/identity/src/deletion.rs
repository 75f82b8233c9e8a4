//! Deleting one's account. Everything that names the person goes, in one transaction: each slice forgets what it knows,
//! then the account goes with its codes, sessions, tokens, profile and waiting mail.

mod pages;
pub(crate) mod web;

pub(crate) use pages::link;

use platform::{Instance, Result};

use crate::access::Viewer;
use crate::links::{Forget, must_stay};
use crate::people;

/// Deletes the viewer's account, for good; or says why they may not go yet.
pub(crate) async fn delete_account(instance: &Instance, viewer: &Viewer) -> Result<Result<(), String>> {
    let tx = instance.db.begin().await?;
    if let Some(why) = must_stay(instance, &tx, viewer).await? {
        return Ok(Err(why));
    }
    if let Some(Forget(hooks)) = instance.links.get() {
        for forget in hooks {
            forget(&tx, viewer.id()).await?;
        }
    }
    tx.forget_actor(viewer.id()).await?;
    tx.forget_mail_of(viewer.id()).await?;
    tx.forget_mail_to(&viewer.person().email).await?;
    people::delete(&tx, viewer).await?;
    tx.commit().await.map(Ok)
}
