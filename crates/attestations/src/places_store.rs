//! SQL of the places of trainings, and only SQL.

use platform::{On, Result, Tx, sql};

/// What the page of a meeting knows of its places: how many there are and are taken, and how many wait before whoever asks, them too.
pub(crate) const FACTS: &str = "SELECT 'training_places', p.meeting_id, p.places, NULL, '', '' \
     FROM these JOIN training_places p ON p.meeting_id = these.id \
     UNION ALL SELECT 'training_taken', these.id, (SELECT COUNT(*) FROM training_seats s WHERE s.meeting_id = these.id \
     AND s.has_place), NULL, '', '' FROM these JOIN training_places p ON p.meeting_id = these.id \
     UNION ALL SELECT 'training_mine', s.meeting_id, (SELECT COUNT(*) FROM training_seats o WHERE o.meeting_id = s.meeting_id \
     AND NOT o.has_place AND (o.since < s.since OR (o.since = s.since AND o.person_id <= s.person_id))), NULL, \
     CASE WHEN s.has_place THEN 'has' ELSE 'waits' END, '' \
     FROM these JOIN training_seats s ON s.meeting_id = these.id AND s.person_id = $4";

/// How many places a training has, for this transaction alone; nothing where nobody said it.
pub(crate) async fn held(tx: &Tx, meeting: i64) -> Result<Option<i64>> {
    let held = sql("UPDATE training_places SET places = places WHERE meeting_id = $1 RETURNING places");
    held.bind(meeting).optional_value(tx).await
}

/// Says how many can come.
pub(crate) async fn set(tx: &Tx, meeting: i64, (places, by): (i64, i64)) -> Result<()> {
    sql("INSERT INTO training_places (meeting_id, places, set_by) VALUES ($1, $2, $3) \
         ON CONFLICT (meeting_id) DO UPDATE SET places = excluded.places, set_by = excluded.set_by")
    .with((meeting, places, by))
    .done(tx)
    .await
}

/// Lets everybody come.
pub(crate) async fn unset(tx: &Tx, meeting: i64) -> Result<()> {
    sql("DELETE FROM training_seats WHERE meeting_id = $1").bind(meeting).done(tx).await?;
    sql("DELETE FROM training_places WHERE meeting_id = $1").bind(meeting).done(tx).await
}

/// Somebody leaves the line, or their place.
pub(crate) async fn leave(tx: &Tx, meeting: i64, person: i64) -> Result<()> {
    let leave = sql("DELETE FROM training_seats WHERE meeting_id = $1 AND person_id = $2");
    leave.with((meeting, person)).done(tx).await
}

/// Somebody stands in line since a moment.
pub(crate) async fn come(tx: &Tx, meeting: i64, (person, since): (i64, i64)) -> Result<()> {
    sql("INSERT INTO training_seats (meeting_id, person_id, since, has_place) VALUES ($1, $2, $3, FALSE)")
        .with((meeting, person, since))
        .done(tx)
        .await
}

/// Gives the places that are free to those who wait, the first first; who has one now and had none.
pub(crate) async fn give(tx: &Tx, meeting: i64, places: i64) -> Result<Vec<i64>> {
    sql("UPDATE training_seats SET has_place = TRUE WHERE meeting_id = $1 AND NOT has_place AND person_id IN \
         (SELECT t.person_id FROM training_seats t WHERE t.meeting_id = $1 ORDER BY t.has_place DESC, t.since, t.person_id LIMIT $2) \
         RETURNING person_id")
    .with((meeting, places))
    .values(tx)
    .await
}

/// Who says that they come, those who have a place first, then in the order of the line; and whether they have one.
pub(crate) async fn line(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<(i64, bool)>> {
    sql("SELECT person_id, has_place FROM training_seats WHERE meeting_id = $1 ORDER BY has_place DESC, since, person_id")
        .bind(meeting)
        .all(on)
        .await
}

/// Takes a person out of every line and off what they set; the trainings where they left a place.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("UPDATE training_places SET set_by = NULL WHERE set_by = $1").bind(person).done(tx).await?;
    sql("DELETE FROM training_seats WHERE person_id = $1 RETURNING meeting_id").bind(person).values(tx).await
}
