//! SQL of circles.

use platform::{On, Result, Tx, sql, sql_pair};

use super::rooms::{self, NewRoom, columns, is_open};
use crate::room::Room;

/// Every circle that is not forgotten, with its end. The line that stays of one has no name.
pub(crate) async fn standing(tx: &Tx) -> Result<Vec<(i64, i64)>> {
    sql("SELECT id, ends_at FROM rooms WHERE ends_at IS NOT NULL AND name_fr <> '' ORDER BY id").all(tx).await
}

/// Keeps anybody from saying something more in a room, until the end of the transaction.
pub(crate) async fn hold(tx: &Tx, room: i64) -> Result<()> {
    let held =
        sql_pair("SELECT id FROM rooms WHERE id = $1", "SELECT id FROM rooms WHERE id = $1 FOR UPDATE").bind(room);
    held.optional_value::<i64>(tx).await.map(drop)
}

/// The numbers of all that was ever said in a room.
pub(crate) async fn messages(tx: &Tx, room: i64) -> Result<Vec<i64>> {
    sql("SELECT id FROM messages WHERE room_id = $1 ORDER BY id").bind(room).values(tx).await
}

/// Puts the end of a circle elsewhere; false when it is not where it was by now.
pub(crate) async fn put(tx: &Tx, room: i64, (before, after): (i64, i64), now: i64) -> Result<bool> {
    sql("UPDATE rooms SET ends_before = ends_at, ends_at = $3, ends_moved_at = $4, revision = revision + 1 \
         WHERE id = $1 AND ends_at = $2 AND name_fr <> ''")
    .with((room, before, after, now))
    .touched(tx)
    .await
}

/// Takes a circle away, with all that hangs from it, and leaves at its address that it was. The line is another row: what comes too
/// late for the circle has nothing to hang from.
pub(crate) async fn leave_a_line(tx: &Tx, community: i64, room: &Room) -> Result<()> {
    sql("DELETE FROM rooms WHERE id = $1").bind(room.id).done(tx).await?;
    let line = NewRoom {
        slug: &room.slug,
        name: ("", ""),
        purpose: ("", ""),
        kind: room.kind,
        announces: false,
        audience: String::new(),
        people: room.stored_people(),
        position: 0,
        end: crate::end::End { ends_before: None, ends_moved_at: None, opened_by: None, ..room.end },
    };
    rooms::insert(tx, community, line).await.map(drop)
}

/// The circles that are over and in which somebody was, the last one first.
pub(crate) async fn past(on: impl Into<On<'_>>, reader: (i64, &str, i64), now: i64) -> Result<Vec<Room>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM rooms r WHERE r.community_id = $1 AND r.ends_at <= $4 AND ",
        is_open!("$2", "$3"),
        " ORDER BY r.ends_at DESC, r.id DESC"
    ));
    rows.with(reader).bind(now).all(on).await
}
