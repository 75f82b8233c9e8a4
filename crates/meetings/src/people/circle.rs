//! The circle of a follow-up meeting: who called it, who is wished there. Those who are not are not expected.

use std::collections::HashSet;

use platform::{On, Result, Tx, sql};

/// A follow-up that somebody called.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Call {
    /// Who; nobody once they deleted their account.
    pub called_by: Option<i64>,
    /// Whether nobody in particular is wished.
    pub is_open: bool,
}

/// Keeps that somebody calls it; `is_open` when nobody in particular is wished.
pub async fn call(tx: &Tx, meeting: i64, (by, is_open): (i64, bool), now: i64) -> Result<()> {
    let call = sql("INSERT INTO follow_ups (meeting_id, is_open, called_by, called_at) VALUES ($1, $2, $3, $4)");
    call.bind(meeting).bind(is_open).bind(by).bind(now).run(tx).await.map(drop)
}

/// Wishes somebody there.
pub async fn wish(tx: &Tx, meeting: i64, person: i64) -> Result<()> {
    let wish = sql("INSERT INTO follow_up_wishes (meeting_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING");
    wish.bind(meeting).bind(person).run(tx).await.map(drop)
}

/// Who called a meeting, if somebody did.
pub async fn call_of(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<Call>> {
    sql("SELECT called_by, is_open FROM follow_ups WHERE meeting_id = $1").bind(meeting).optional(on).await
}

/// Those who are wished.
pub async fn wished(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<i64>> {
    let wished = sql("SELECT person_id FROM follow_up_wishes WHERE meeting_id = $1 ORDER BY person_id").bind(meeting);
    Ok(wished.all::<(i64,)>(on).await?.into_iter().map(|(person,)| person).collect())
}

/// The follow-ups that a person called in a community.
pub async fn called_by(on: impl Into<On<'_>>, community: i64, person: i64) -> Result<HashSet<i64>> {
    let called = sql("SELECT f.meeting_id FROM follow_ups f JOIN meetings m ON m.id = f.meeting_id \
         WHERE m.community_id = $1 AND f.called_by = $2");
    Ok(called.bind(community).bind(person).all::<(i64,)>(on).await?.into_iter().map(|(id,)| id).collect())
}

/// Forgets where somebody is wished, and what they called.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM follow_up_wishes WHERE person_id = $1").bind(person).run(tx).await?;
    sql("UPDATE follow_ups SET called_by = NULL WHERE called_by = $1").bind(person).run(tx).await.map(drop)
}
