//! Deleting one's account. Everything that names the person goes, in one transaction: each slice forgets what it knows,
//! then the account goes with its codes, sessions, tokens, profile and waiting mail.

mod pages;
pub(crate) mod web;

pub(crate) use pages::link;

use platform::{Instance, Result};

use crate::access::Viewer;
use crate::links::Forget;
use crate::people;

/// Deletes the viewer's account, for good.
pub(crate) async fn delete_account(instance: &Instance, viewer: &Viewer) -> Result<()> {
    let tx = instance.db.begin().await?;
    if let Some(Forget(hooks)) = instance.links.get() {
        for forget in hooks {
            forget(&tx, viewer.id()).await?;
        }
    }
    tx.forget_actor(viewer.id()).await?;
    tx.forget_mail_of(viewer.id()).await?;
    tx.forget_mail_to(&viewer.person().email).await?;
    people::delete(&tx, viewer).await?;
    tx.commit().await
}
