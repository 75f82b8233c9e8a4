//! When a member was last here, for « depuis votre dernière visite ». It is kept for that member's own page and shown to
//! nobody else, in no count and in no page of the administrator.

use platform::db::patience::in_passing;
use platform::{Instance, MINUTE, Result, sql};

use crate::access::Membership;
use crate::roles::EnterSpace;

/// A pause after which coming back is another visit (milliseconds).
const PAUSE: i64 = 30 * MINUTE;
/// How often a visit is written down: no write for each page.
const WRITTEN_EVERY: i64 = 5 * MINUTE;

/// What a member finds at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The end of the visit before, in milliseconds UTC, zero at the first. What the group did since is what the member has
    /// not seen.
    pub since: i64,
    /// Whether the charter in force waits for their agreement.
    pub charter_awaits: bool,
}

/// Begins or goes on with the member's visit.
pub async fn begin(instance: &Instance, member: &Membership) -> Result<Arrival> {
    let (now, community, person) = (instance.clock.now(), member.community().id, member.person_id());
    let row = sql("SELECT m.seen_at, m.since, a.version FROM memberships m LEFT JOIN charter_acknowledgements a \
         ON a.community_id = m.community_id AND a.person_id = m.person_id \
         AND a.version = (SELECT MAX(c.version) FROM charters c WHERE c.community_id = m.community_id) \
         WHERE m.community_id = $1 AND m.person_id = $2");
    let row = row.with((community, person)).one::<(i64, i64, Option<i64>)>(&instance.db).await?;
    let (seen_at, since, agreed) = row;
    let since = if now - seen_at > PAUSE { seen_at } else { since };
    if now - seen_at > WRITTEN_EVERY {
        // A home page must be readable while the disk is full: what fails here is for the log.
        if let Err(error) = in_passing(write(instance, (community, person), (now, since))).await {
            tracing::warn!(community, %error, "a visit could not be written down");
        }
    }
    Ok(Arrival { since, charter_awaits: agreed.is_none() && member.may::<EnterSpace>() })
}

async fn write(instance: &Instance, (community, person): (i64, i64), (now, since): (i64, i64)) -> Result<()> {
    let tx = instance.db.begin().await?;
    sql("UPDATE memberships SET seen_at = $3, since = $4 WHERE community_id = $1 AND person_id = $2")
        .with((community, person, now, since))
        .done(&tx)
        .await?;
    tx.commit().await
}
