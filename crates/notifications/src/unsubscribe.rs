//! The link by which a mail lets itself be stopped (RFC 8058). It is a secret of its own, kept as its hash; it works without
//! signing in, and all it can do is to turn one kind of mail off for one person.

use platform::{DAY, Db, Instance, Refusal, Result, Tx, secret};

use crate::kinds::Kind;
use crate::store;

/// Where the links lead. The check against forged requests must let POSTs under this path through: they come from mail
/// programs, which send neither `Origin` nor `Sec-Fetch-Site`.
pub const PATH: &str = "/courriels/desabonnement";
/// Old mails keep a working link for this long.
const KEPT: i64 = 400 * DAY;

/// Makes the link of one mail.
pub(crate) async fn link(tx: &Tx, instance: &Instance, person: i64, kind: Kind, now: i64) -> Result<String> {
    let token = secret::token();
    store::sweep_links(tx, person, now - KEPT).await?;
    store::add_link(tx, &secret::hash(&token), person, kind, now).await?;
    Ok(instance.settings.link(&format!("{PATH}/{token}")))
}

/// What a link stands for. To hold one is to have had the mail in hand.
pub(crate) struct Stop {
    person: i64,
    pub(crate) kind: Kind,
}

impl Stop {
    /// The link of this secret; `Refusal::NotFound` when it was never made or is too old.
    pub(crate) async fn enter(db: &Db, token: &str) -> Result<Stop, Refusal> {
        let (person, kind) = store::link(db, &secret::hash(token)).await?.ok_or(Refusal::NotFound)?;
        Ok(Stop { person, kind })
    }

    /// Turns the kind off. Doing it twice changes nothing.
    pub(crate) async fn stop(&self, db: &Db) -> Result<()> {
        let tx = db.begin().await?;
        store::want(&tx, self.person, self.kind, false).await?;
        tx.commit().await
    }
}
