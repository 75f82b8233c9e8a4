//! Mail that the server may have or not: the program stopped, or the line was lost, once the text had begun to leave. Sending it
//! again by itself could make two, so who coordinates the community it speaks for says what becomes of it, a month at most, and while it has its sense. Mail
//! of the instance (codes, ways in) is nobody's to decide: it is not kept, and whoever waits for it asks for another.

use super::needless::{Leaving, replaced};
use crate::db::{On, Tx, sql};
use crate::{DAY, Instance, Result};

/// How long one is kept (milliseconds).
const KEPT: i64 = 30 * DAY;

/// One of them, without its words.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Uncertain {
    /// Its number in the outbox.
    pub id: i64,
    /// "slice.what".
    pub kind: String,
    /// The name of the addressee; for who has no account and no name, the address that somebody here typed. May be empty.
    pub name: String,
    /// When it was sent, perhaps (milliseconds UTC).
    pub ended_at: i64,
}

/// Those of a community, the oldest first.
pub async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Uncertain>> {
    sql("SELECT id, kind, CASE WHEN name = '' AND person_id IS NULL THEN address ELSE name END AS name, ended_at \
         FROM outbox WHERE state = 'unknown' AND community_id = $1 AND message <> '' ORDER BY ended_at, id")
    .bind(community)
    .all(on)
    .await
}

/// One of a community as it would leave now; nothing when there is none of this number, or no longer.
pub async fn leaving(tx: &Tx, (community, mail): (i64, i64), now: i64) -> Result<Option<Leaving>> {
    let mail = sql(
        "SELECT kind, COALESCE(about, '') AS about, person_id AS person, community_id AS community, members_only, \
                    not_after, CAST($3 AS BIGINT) AS now FROM outbox \
                    WHERE id = $2 AND community_id = $1 AND state = 'unknown' AND message <> ''",
    )
    .with((community, mail, now));
    mail.optional(tx).await
}

/// Lets one of a community leave again, at once and under the same `Message-ID`: a mail program that has it already knows it.
/// From now on, not from when it was posted, it is tried for as long as any mail.
/// False when there is none of this number, or no longer.
pub async fn send_again(tx: &Tx, (community, mail): (i64, i64), now: i64) -> Result<bool> {
    let again =
        sql("UPDATE outbox SET state = 'waiting', tries = 0, next_try_at = $3, again_at = $3, ended_at = NULL, \
                     trouble = NULL WHERE id = $2 AND community_id = $1 AND state = 'unknown' AND message <> ''");
    let again = again.with((community, mail, now)).touched(tx).await?;
    // Whoever carries mail looks at once.
    tx.leave_with(|leaving| leaving.jobs = true);
    Ok(again)
}

/// One of a community need not leave again. False when there is none of this number, or no longer.
pub async fn set_aside(tx: &Tx, (community, mail): (i64, i64)) -> Result<bool> {
    sql("UPDATE outbox SET state = 'settled', address = '', name = '', message = '' \
         WHERE id = $2 AND community_id = $1 AND state = 'unknown' AND message <> ''")
    .with((community, mail))
    .touched(tx)
    .await
}

/// Those of which there is nothing left to decide: nobody said anything for a month, or their sense has passed.
macro_rules! decided {
    () => {
        concat!(
            "o.state = 'unknown' AND o.message <> '' AND (o.ended_at <= $1 OR o.not_after <= $2 OR ",
            replaced!(),
            ")"
        )
    };
}

/// Empties those; they stay counted.
pub(super) async fn forget_old(instance: &Instance) -> Result<()> {
    let now = instance.clock.now();
    let decided = sql(concat!("SELECT o.id FROM outbox o WHERE ", decided!()));
    if !decided.with((now - KEPT, now)).exists(&instance.db).await? {
        return Ok(());
    }
    let tx = instance.db.begin().await?;
    sql(concat!("UPDATE outbox AS o SET address = '', name = '', message = '' WHERE ", decided!()))
        .with((now - KEPT, now))
        .done(&tx)
        .await?;
    tx.commit().await
}
