//! SQL of the clock and of the notes, and only SQL.

use platform::events::Number;
use platform::{On, Result, Tx, sql};

use super::clock::{Deed, Done, Spot};
use super::notes::{Note, NoteKind};

/// Of each meeting whose clock was started: whether it runs or was ended, and since when.
pub(super) const CLOCKS: &str = "SELECT 'clock', c.meeting_id, NULL, c.at, CASE c.deed WHEN 'end' THEN 'ended' ELSE 'runs' END, '' \
     FROM these JOIN meeting_clock c ON c.meeting_id = these.id WHERE c.deed IN ('start', 'resume', 'end') \
     AND NOT EXISTS (SELECT 1 FROM meeting_clock l WHERE l.meeting_id = c.meeting_id AND l.number > c.number \
     AND l.deed IN ('start', 'resume', 'end'))";

type DeedRow = (Deed, Option<i64>, Option<i64>, Option<i64>, Option<i64>, i64, i64);

/// The deeds of a meeting, in the order in which they came.
pub(super) async fn deeds(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Done>> {
    let rows = sql("SELECT deed, block_id, step, to_block_id, to_step, seconds, at FROM meeting_clock \
                    WHERE meeting_id = $1 ORDER BY number")
    .bind(meeting);
    Ok(rows.all::<DeedRow>(on).await?.into_iter().map(read).collect())
}

fn read((deed, block, step, to_block, to_step, seconds, at): DeedRow) -> Done {
    let spot = |block: Option<i64>, step: Option<i64>| Some(Spot { block: block?, step: step? });
    Done { deed, from: spot(block, step), to: spot(to_block, to_step), seconds, at }
}

/// Keeps a deed under the number of its event; `false` when one with this key is kept already.
pub(super) async fn keep_deed(
    tx: &Tx,
    (meeting, number): (i64, &Number),
    done: &Done,
    (by, key): (i64, &str),
) -> Result<bool> {
    let kept = sql("INSERT INTO meeting_clock (meeting_id, number, deed, block_id, step, to_block_id, to_step, seconds, at, \
                    by_id, key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (meeting_id, key) DO NOTHING")
    .bind(meeting)
    .bind(number.seq())
    .bind(done.deed)
    .bind(done.from.map(|spot| spot.block))
    .bind(done.from.map(|spot| spot.step))
    .bind(done.to.map(|spot| spot.block))
    .bind(done.to.map(|spot| spot.step))
    .bind(done.seconds)
    .bind(done.at)
    .bind(by)
    .bind(key)
    .run(tx)
    .await?;
    Ok(kept > 0)
}

/// The notes of a meeting, in the order of their times.
pub async fn notes(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Note>> {
    let notes = sql("SELECT id, block_id AS block, kind, body, is_confidential, by_id, at FROM meeting_notes \
                     WHERE meeting_id = $1 AND removed_at IS NULL ORDER BY at, id");
    notes.bind(meeting).all(on).await
}

/// A note, and when it was taken back.
#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    note: Note,
    removed_at: Option<i64>,
}

/// The same, and those that were taken back since this moment.
pub(super) async fn notes_and_taken_back(
    on: impl Into<On<'_>>,
    meeting: i64,
    since: i64,
) -> Result<(Vec<Note>, Vec<Note>)> {
    let rows =
        sql("SELECT id, block_id AS block, kind, body, is_confidential, by_id, at, removed_at FROM meeting_notes \
                    WHERE meeting_id = $1 AND (removed_at IS NULL OR removed_at > $2) ORDER BY at, id");
    let rows = rows.bind(meeting).bind(since).all::<Row>(on).await?;
    let (notes, taken_back): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.removed_at.is_none());
    let each = |rows: Vec<Row>| rows.into_iter().map(|row| row.note).collect();
    Ok((each(notes), each(taken_back)))
}

/// A note to keep.
pub(super) struct NewNote<'a> {
    pub(super) meeting: i64,
    pub(super) block: Option<i64>,
    pub(super) kind: NoteKind,
    pub(super) body: &'a str,
    pub(super) is_confidential: bool,
    pub(super) by: i64,
    pub(super) key: &'a str,
}

/// Keeps a note; `false` when one with this key is kept already.
pub(super) async fn keep_note(tx: &Tx, new: &NewNote<'_>, at: i64) -> Result<bool> {
    let kept = sql("INSERT INTO meeting_notes (meeting_id, block_id, kind, body, is_confidential, by_id, at, key) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (meeting_id, key) DO NOTHING")
    .bind(new.meeting)
    .bind(new.block)
    .bind(new.kind)
    .bind(new.body)
    .bind(new.is_confidential)
    .bind(new.by)
    .bind(at)
    .bind(new.key)
    .run(tx)
    .await?;
    Ok(kept > 0)
}

/// Takes back a note of a meeting, if it is there.
pub(super) async fn take_back(tx: &Tx, (meeting, note): (i64, i64), now: i64) -> Result<bool> {
    let gone = sql("UPDATE meeting_notes SET removed_at = $3 WHERE meeting_id = $1 AND id = $2 AND removed_at IS NULL");
    Ok(gone.bind(meeting).bind(note).bind(now).run(tx).await? > 0)
}

/// Puts back a note that was taken back since this moment.
pub(super) async fn put_back(tx: &Tx, (meeting, note): (i64, i64), since: i64) -> Result<bool> {
    let back = sql("UPDATE meeting_notes SET removed_at = NULL WHERE meeting_id = $1 AND id = $2 AND removed_at > $3");
    Ok(back.bind(meeting).bind(note).bind(since).run(tx).await? > 0)
}

/// Nothing is left of the notes that were taken back until this moment.
pub(super) async fn sweep(tx: &Tx, until: i64) -> Result<()> {
    sql("DELETE FROM meeting_notes WHERE removed_at <= $1").bind(until).run(tx).await.map(drop)
}

/// Takes a person's number off every row.
pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for statement in [
        "UPDATE meeting_clock SET by_id = NULL WHERE by_id = $1",
        "UPDATE meeting_notes SET by_id = NULL WHERE by_id = $1",
        "DELETE FROM meeting_round_people WHERE person_id = $1",
    ] {
        sql(statement).bind(person).run(tx).await?;
    }
    Ok(())
}
