//! The first account of an instance: whoever installs it is given an address, good once, where the coordination of the
//! federation makes its account.

use identity::{Person, actions};
use platform::{Instance, Result, Tx};

use crate::coordinators;

/// The whole address that makes the first account; nothing once there is one.
pub async fn link_if_nobody(instance: &Instance) -> Result<Option<String>> {
    let pass = actions::first_account_link(instance).await?;
    Ok(pass.map(|pass| instance.settings.link(&pass.path())))
}

/// What `identity::links::FirstAccount` does here: the first account coordinates.
pub async fn coordinates(tx: &Tx, person: &Person, now: i64) -> Result<()> {
    coordinators::name(tx, person.clone(), now).await.map(drop)
}
