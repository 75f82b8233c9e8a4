//! SQL of what is owed, and only SQL.

use platform::{On, Result, Tx, sql};

use super::draft::Owed;
use super::{Due, Piece};

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, community_id, title, whom, day, revision, handed_at FROM report_dues ", $rest)
    };
}

/// What is owed under this number.
pub(super) async fn due(on: impl Into<On<'_>>, id: i64) -> Result<Option<Due>> {
    sql(select!("WHERE id = $1")).bind(id).optional(on).await
}

/// All that a community owes, what is to be handed in first, by its day.
pub(super) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Due>> {
    let order = select!("WHERE community_id = $1 ORDER BY CASE WHEN handed_at IS NULL THEN 0 ELSE 1 END, day, id");
    sql(order).bind(community).all(on).await
}

/// The pieces of all that a community owes, in order.
pub(super) async fn pieces(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Piece>> {
    sql("SELECT p.id, p.due_id, p.name, p.ready_at FROM report_pieces p JOIN report_dues d ON d.id = p.due_id \
         WHERE d.community_id = $1 ORDER BY p.due_id, p.place")
    .bind(community)
    .all(on)
    .await
}

/// Keeps what is owed; nothing when it was kept with this key before.
pub(super) async fn insert(
    tx: &Tx,
    (community, by): (i64, i64),
    (owed, key): (&Owed, &str),
    now: i64,
) -> Result<Option<i64>> {
    sql("INSERT INTO report_dues (community_id, title, whom, day, by_id, at, sent_key) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
    .with((community, &owed.title, &owed.whom, &owed.day, by))
    .with((now, key))
    .optional_value(tx)
    .await
}

/// Changes it, if nobody did since this revision. False when somebody did.
pub(super) async fn change(tx: &Tx, (id, revision): (i64, i64), owed: &Owed) -> Result<bool> {
    sql("UPDATE report_dues SET title = $3, whom = $4, day = $5, revision = revision + 1 WHERE id = $1 AND revision = $2")
        .with((id, revision, &owed.title, &owed.whom, &owed.day))
        .touched(tx)
        .await
}

/// Puts these pieces in the place of those that were there; one that keeps its name stays ready.
pub(super) async fn put(tx: &Tx, due: i64, names: &[String]) -> Result<()> {
    let before = sql("SELECT name, ready_at FROM report_pieces WHERE due_id = $1").bind(due);
    let before = before.all::<(String, Option<i64>)>(tx).await?;
    sql("DELETE FROM report_pieces WHERE due_id = $1").bind(due).done(tx).await?;
    for (place, name) in names.iter().enumerate() {
        let ready = before.iter().find(|(known, _)| known == name).and_then(|(_, ready)| *ready);
        sql("INSERT INTO report_pieces (due_id, place, name, ready_at) VALUES ($1, $2, $3, $4)")
            .with((due, place as i64, name, ready))
            .done(tx)
            .await?;
    }
    Ok(())
}

/// Says of a piece whether it is ready. False when it is not there.
pub(super) async fn ready(tx: &Tx, (due, piece): (i64, i64), since: Option<i64>) -> Result<bool> {
    sql("UPDATE report_pieces SET ready_at = $3 WHERE due_id = $1 AND id = $2")
        .with((due, piece, since))
        .touched(tx)
        .await
}

/// Says whether it was handed in.
pub(super) async fn handed(tx: &Tx, id: i64, at: Option<i64>) -> Result<()> {
    sql("UPDATE report_dues SET handed_at = $2, revision = revision + 1 WHERE id = $1").with((id, at)).done(tx).await
}

/// Removes it, and what went with it.
pub(super) async fn remove(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM report_dues WHERE id = $1").bind(id).done(tx).await
}
