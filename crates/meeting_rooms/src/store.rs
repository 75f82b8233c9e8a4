//! SQL of the rooms of meetings, and only SQL.

use platform::{On, Result, Tx, sql};

pub(crate) const FACTS: &str = "SELECT 'room', m.meeting_id, m.room_id, CAST(NULL AS BIGINT), m.slug, '' FROM these \
     JOIN meeting_rooms m ON m.meeting_id = these.id";

pub(crate) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<(i64, String)>> {
    sql("SELECT room_id, slug FROM meeting_rooms WHERE meeting_id = $1").bind(meeting).optional(on).await
}

/// Whether a room is that of a meeting.
pub async fn is_of_meeting(on: impl Into<On<'_>>, room: i64) -> Result<bool> {
    sql("SELECT meeting_id FROM meeting_rooms WHERE room_id = $1").bind(room).exists(on).await
}

pub(crate) async fn insert(tx: &Tx, meeting: i64, (room, slug): (i64, &str)) -> Result<()> {
    sql("INSERT INTO meeting_rooms (meeting_id, room_id, slug) VALUES ($1, $2, $3)")
        .with((meeting, room, slug))
        .done(tx)
        .await
}
