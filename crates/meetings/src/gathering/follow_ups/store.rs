//! SQL of follow-up meetings that were called, and only SQL.

use std::collections::HashSet;

use platform::{On, Result, Tx, sql};

/// A follow-up that somebody called.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub(super) struct Call {
    /// Who; nobody once they deleted their account.
    pub(super) called_by: Option<i64>,
    /// Whether nobody in particular is wished.
    pub(super) is_open: bool,
}

pub(super) async fn call(tx: &Tx, meeting: i64, (by, is_open): (i64, bool), now: i64) -> Result<()> {
    let call = sql("INSERT INTO follow_ups (meeting_id, is_open, called_by, called_at) VALUES ($1, $2, $3, $4)");
    call.bind(meeting).bind(is_open).bind(by).bind(now).run(tx).await.map(drop)
}

pub(super) async fn wish(tx: &Tx, meeting: i64, person: i64) -> Result<()> {
    let wish = sql("INSERT INTO follow_up_wishes (meeting_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING");
    wish.bind(meeting).bind(person).run(tx).await.map(drop)
}

pub(super) async fn call_of(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<Call>> {
    sql("SELECT called_by, is_open FROM follow_ups WHERE meeting_id = $1").bind(meeting).optional(on).await
}

/// Those who are wished.
pub(super) async fn wished(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<i64>> {
    let wished = sql("SELECT person_id FROM follow_up_wishes WHERE meeting_id = $1 ORDER BY person_id").bind(meeting);
    Ok(wished.all::<(i64,)>(on).await?.into_iter().map(|(person,)| person).collect())
}

/// Who is wished, who called, who says that they come; none when everybody is wished, or when nobody called it.
pub(super) async fn circle(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<HashSet<i64>>> {
    let circle = sql("SELECT f.called_by AS person_id FROM follow_ups f WHERE f.meeting_id = $1 AND NOT f.is_open \
         UNION ALL SELECT w.person_id FROM follow_ups f JOIN follow_up_wishes w ON w.meeting_id = f.meeting_id \
         WHERE f.meeting_id = $1 AND NOT f.is_open \
         UNION ALL SELECT a.person_id FROM follow_ups f JOIN meeting_answers a ON a.meeting_id = f.meeting_id \
         WHERE f.meeting_id = $1 AND NOT f.is_open AND a.answer <> 'cannot'");
    let circle = circle.bind(meeting).all::<(Option<i64>,)>(on).await?;
    // Whoever called it may have left: their line then says only that not everybody is wished.
    Ok((!circle.is_empty()).then(|| circle.into_iter().filter_map(|(person,)| person).collect()))
}

/// The follow-ups that a person called in a community.
pub(super) async fn called_by(on: impl Into<On<'_>>, community: i64, person: i64) -> Result<HashSet<i64>> {
    let called = sql("SELECT f.meeting_id FROM follow_ups f JOIN meetings m ON m.id = f.meeting_id \
         WHERE m.community_id = $1 AND f.called_by = $2");
    Ok(called.bind(community).bind(person).all::<(i64,)>(on).await?.into_iter().map(|(id,)| id).collect())
}

/// Forgets where somebody is wished, and what they called.
pub(in crate::gathering) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM follow_up_wishes WHERE person_id = $1").bind(person).run(tx).await?;
    sql("UPDATE follow_ups SET called_by = NULL WHERE called_by = $1").bind(person).run(tx).await.map(drop)
}
