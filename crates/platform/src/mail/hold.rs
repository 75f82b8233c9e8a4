//! Holding outgoing mail: what was restored from a copy would send again what left since that copy. Mail is posted and waits;
//! none leaves before who administers has looked and says so.

use crate::db::{Db, Tx, sql};
use crate::{Instance, Result};

/// Holds all mail from `now` on, that which waits and that which will be posted.
pub async fn hold(tx: &Tx, now: i64) -> Result<()> {
    sql("DELETE FROM mail_held").run(tx).await?;
    sql("INSERT INTO mail_held (since) VALUES ($1)").bind(now).done(tx).await
}

/// Since when mail is held (milliseconds UTC), if it is.
pub async fn held_since(db: &Db) -> Result<Option<i64>> {
    sql("SELECT since FROM mail_held").optional_value(db).await
}

/// How many mails wait that were posted before this moment.
pub async fn waiting_before(db: &Db, moment: i64) -> Result<i64> {
    sql("SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE state = 'waiting' AND COALESCE(again_at, posted_at) < $1")
        .bind(moment)
        .value(db)
        .await
}

/// Lets mail leave again. With `without_earlier`, those posted before it was held are removed: they have perhaps left already
/// from the machine that was lost.
pub async fn resume(instance: &Instance, without_earlier: bool) -> Result<()> {
    let tx = instance.db.begin().await?;
    if without_earlier {
        sql("DELETE FROM outbox WHERE state IN ('waiting', 'sending') AND COALESCE(again_at, posted_at) < (SELECT MAX(since) FROM mail_held)")
            .run(&tx)
            .await?;
    }
    sql("DELETE FROM mail_held").run(&tx).await?;
    // Whoever carries mail looks at once.
    tx.leave_with(|leaving| leaving.jobs = true);
    tx.commit().await
}
