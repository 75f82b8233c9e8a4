//! SQL of what a group notes of a survey as it reads it together.

use platform::{On, Result, Tx, sql};

use crate::model::Mode;
use crate::noting::Note;

/// What was noted of a survey.
pub(crate) async fn notes(on: impl Into<On<'_>>, survey: i64) -> Result<Vec<Note>> {
    sql("SELECT item_id, surprise, conclusion, plan, revision FROM survey_notes WHERE survey_id = $1")
        .bind(survey)
        .all(on)
        .await
}

/// Writes a note over the revision that was seen. False when it is no longer the one that is there.
pub(crate) async fn note(tx: &Tx, survey: i64, note: &Note) -> Result<bool> {
    sql("INSERT INTO survey_notes (survey_id, item_id, surprise, conclusion, plan, revision) \
         VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (survey_id, item_id) DO UPDATE \
         SET surprise = excluded.surprise, conclusion = excluded.conclusion, plan = excluded.plan, \
         revision = survey_notes.revision + 1 WHERE survey_notes.revision = $6")
    .bind(survey)
    .bind(note.item_id)
    .bind(&note.surprise)
    .bind(&note.conclusion)
    .bind(&note.plan)
    .bind(note.revision)
    .touched(tx)
    .await
}

/// The number and the title of each survey of a community that a decision of this number released, or that was read together and
/// waits to be, with whether it was released; the newest first.
pub(crate) async fn of_decision(
    on: impl Into<On<'_>>,
    (community, decision): (i64, i64),
) -> Result<Vec<(i64, String, bool)>> {
    sql("SELECT id, title, released_at IS NOT NULL FROM surveys WHERE community_id = $1 AND published <> '' \
         AND (mode <> $3 OR follows IS NOT NULL) AND (decision = $2 OR (released_at IS NULL \
         AND EXISTS (SELECT 1 FROM survey_notes n WHERE n.survey_id = surveys.id))) ORDER BY id DESC")
    .with((community, decision, Mode::Path.code()))
    .all(on)
    .await
}
