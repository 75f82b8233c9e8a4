//! SQL of who is asked to which meeting, and only SQL.

use platform::{Result, Tx, sql};

/// Whether they were not asked already.
pub(super) async fn ask(tx: &Tx, meeting: i64, person: i64, now: i64) -> Result<bool> {
    let asked =
        sql("INSERT INTO meeting_guests (meeting_id, person_id, asked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
    Ok(asked.bind(meeting).bind(person).bind(now).run(tx).await? == 1)
}

/// Whether they had been asked.
pub(super) async fn withdraw(tx: &Tx, meeting: i64, person: i64) -> Result<bool> {
    let gone = sql("DELETE FROM meeting_guests WHERE meeting_id = $1 AND person_id = $2").bind(meeting).bind(person);
    Ok(gone.run(tx).await? == 1)
}
