//! SQL of places and of the waiting list, and only SQL.

use platform::{Db, On, Result, Tx, sql};

use super::Waiting;

/// Keeps anybody else from counting the places of a community until this transaction ends; returns how many it has.
pub(super) async fn lock(tx: &Tx, community: i64) -> Result<i64> {
    sql("UPDATE communities SET capacity = capacity WHERE id = $1 RETURNING capacity").bind(community).value(tx).await
}

/// The places of members, and those that are offered.
pub(super) async fn taken(tx: &Tx, community: i64, now: i64) -> Result<i64> {
    let members = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM memberships WHERE community_id = $1 AND role = 'member'");
    let offered =
        sql("SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list WHERE community_id = $1 AND offered_until > $2");
    let members: i64 = members.bind(community).value(tx).await?;
    let offered: i64 = offered.with((community, now)).value(tx).await?;
    Ok(members + offered)
}

/// The places that are taken or promised.
pub(super) async fn promised(on: On<'_>, community: i64, now: i64) -> Result<i64> {
    sql("SELECT CAST(COUNT(*) AS BIGINT) FROM (\
         SELECT id FROM memberships WHERE community_id = $1 AND role = 'member' \
         UNION ALL SELECT id FROM waiting_list WHERE community_id = $1 AND offered_until > $2 \
         UNION ALL SELECT id FROM invitations WHERE community_id = $1 AND role = 'member' AND email IS NOT NULL \
         AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2) AS promised")
    .with((community, now))
    .value(on)
    .await
}

/// How many wait without an offer: nobody passes in front of them.
pub(super) async fn queued(tx: &Tx, community: i64) -> Result<i64> {
    let queued =
        sql("SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list WHERE community_id = $1 AND offered_until IS NULL");
    queued.bind(community).value(tx).await
}

/// Puts a person at the end of the list, unless they are on it; returns their rank.
pub(super) async fn wait(tx: &Tx, community: i64, person: i64, now: i64) -> Result<i64> {
    sql("INSERT INTO waiting_list (community_id, person_id, since) VALUES ($1, $2, $3) \
         ON CONFLICT (community_id, person_id) DO NOTHING")
    .with((community, person, now))
    .done(tx)
    .await?;
    sql("SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list WHERE community_id = $1 AND id <= \
         (SELECT id FROM waiting_list WHERE community_id = $1 AND person_id = $2)")
    .with((community, person))
    .value(tx)
    .await
}

/// The first who wait without an offer, at most so many.
pub(super) async fn next(tx: &Tx, community: i64, most: i64) -> Result<Vec<i64>> {
    let rows =
        sql("SELECT id FROM waiting_list WHERE community_id = $1 AND offered_until IS NULL ORDER BY id LIMIT $2");
    rows.with((community, most.max(0))).values(tx).await
}

/// Keeps a place for who waits; returns the person.
pub(super) async fn offer(tx: &Tx, id: i64, until: i64) -> Result<i64> {
    let offer = sql("UPDATE waiting_list SET offered_until = $2 WHERE id = $1 RETURNING person_id");
    offer.with((id, until)).value(tx).await
}

/// Uses an offer up; false when it is over or was never made.
pub(super) async fn take_offer(tx: &Tx, id: i64, now: i64) -> Result<bool> {
    sql("DELETE FROM waiting_list WHERE id = $1 AND offered_until > $2").with((id, now)).touched(tx).await
}

/// Ends an offer that is over: its community and its person.
pub(super) async fn lapse(tx: &Tx, id: i64, now: i64) -> Result<Option<(i64, i64)>> {
    let over = sql("DELETE FROM waiting_list WHERE id = $1 AND offered_until <= $2 RETURNING community_id, person_id");
    over.with((id, now)).optional(tx).await
}

/// Whoever is in the community waits there no more.
pub(super) async fn stop_waiting(tx: &Tx, community: i64, person: i64) -> Result<()> {
    let gone = sql("DELETE FROM waiting_list WHERE community_id = $1 AND person_id = $2");
    gone.with((community, person)).done(tx).await
}

pub(super) async fn remove(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM waiting_list WHERE id = $1").bind(id).done(tx).await
}

/// The communities where the person waited.
pub(super) async fn forget(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("DELETE FROM waiting_list WHERE person_id = $1 RETURNING community_id").bind(person).values(tx).await
}

macro_rules! waiting {
    ($condition:literal) => {
        concat!(
            "SELECT w.id AS waiting_id, w.person_id, w.since, w.offered_until, c.id, c.slug, c.name, c.capacity, c.starts_on, \
             (SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list b WHERE b.community_id = w.community_id AND b.id <= w.id) AS rank \
             FROM waiting_list w JOIN communities c ON c.id = w.community_id WHERE ",
            $condition,
            " ORDER BY w.id"
        )
    };
}

/// Where a person stands on the list of a community: they wait there (false), or a place is kept for them now (true).
pub(crate) async fn standing(on: On<'_>, (community, person): (i64, i64), now: i64) -> Result<Option<bool>> {
    sql("SELECT offered_until IS NOT NULL AND offered_until > $3 FROM waiting_list WHERE community_id = $1 AND person_id = $2")
        .with((community, person, now))
        .optional_value(on)
        .await
}

pub(super) async fn of_community(db: &Db, community: i64) -> Result<Vec<Waiting>> {
    sql(waiting!("w.community_id = $1")).bind(community).all(db).await
}

pub(super) async fn of_person(db: &Db, person: i64) -> Result<Vec<Waiting>> {
    sql(waiting!("w.person_id = $1")).bind(person).all(db).await
}

pub(super) async fn find(on: impl Into<On<'_>>, id: i64, person: i64) -> Result<Option<Waiting>> {
    sql(waiting!("w.id = $1 AND w.person_id = $2")).with((id, person)).optional(on).await
}
