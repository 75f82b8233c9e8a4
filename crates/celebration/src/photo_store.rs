//! SQL of photos, and only SQL.

use files::Hung;
use platform::{On, Result, Tx, sql};

use crate::photo::Row;

macro_rules! photos {
    ($rest:literal) => {
        concat!("SELECT id, community_id, by_id, files, at FROM celebration_photos ", $rest)
    };
}

/// All of a community, in the order in which they were added.
pub(crate) async fn of_community(on: On<'_>, community: i64) -> Result<Vec<Row>> {
    sql(photos!("WHERE community_id = $1 ORDER BY id")).bind(community).all(on).await
}

/// The one of this number.
pub(crate) async fn photo(on: On<'_>, id: i64) -> Result<Option<Row>> {
    sql(photos!("WHERE id = $1")).bind(id).optional(on).await
}

/// Who is in each photo of a community, and whether they agree.
pub(crate) async fn people_of_community(on: On<'_>, community: i64) -> Result<Vec<(i64, i64, bool)>> {
    sql("SELECT w.photo_id, w.person_id, w.agreed_at IS NOT NULL FROM celebration_photo_people w \
         JOIN celebration_photos p ON p.id = w.photo_id WHERE p.community_id = $1 ORDER BY w.photo_id, w.person_id")
    .bind(community)
    .all(on)
    .await
}

/// Who is in a photo, and whether they agree.
pub(crate) async fn people(on: On<'_>, photo: i64) -> Result<Vec<(i64, bool)>> {
    sql("SELECT person_id, agreed_at IS NOT NULL FROM celebration_photo_people WHERE photo_id = $1 ORDER BY person_id")
        .bind(photo)
        .all(on)
        .await
}

/// Keeps a photo; nothing when it was kept under this key.
pub(crate) async fn insert(
    tx: &Tx,
    (community, by): (i64, i64),
    (files, now): (&Hung, i64),
    key: &str,
) -> Result<Option<i64>> {
    sql("INSERT INTO celebration_photos (community_id, by_id, files, at, sent_key) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
    .with((community, by, files.kept(), now, key))
    .optional_value(tx)
    .await
}

/// Says that a person is in a photo, and since when they agree.
pub(crate) async fn put(tx: &Tx, (photo, person): (i64, i64), agreed_at: Option<i64>) -> Result<()> {
    sql("INSERT INTO celebration_photo_people (photo_id, person_id, agreed_at) VALUES ($1, $2, $3) \
         ON CONFLICT (photo_id, person_id) DO UPDATE SET agreed_at = excluded.agreed_at")
    .with((photo, person, agreed_at))
    .done(tx)
    .await
}

pub(crate) async fn delete(tx: &Tx, photo: i64) -> Result<()> {
    sql("DELETE FROM celebration_photo_people WHERE photo_id = $1").bind(photo).done(tx).await?;
    sql("DELETE FROM celebration_photos WHERE id = $1").bind(photo).done(tx).await
}

/// The photos that a person added or is in, and when each was added.
pub(crate) async fn of_person(tx: &Tx, person: i64) -> Result<Vec<(i64, i64)>> {
    sql("SELECT p.id, p.at FROM celebration_photos p WHERE p.by_id = $1 OR EXISTS (SELECT 1 FROM celebration_photo_people w \
         WHERE w.photo_id = p.id AND w.person_id = $1) ORDER BY p.id")
    .bind(person)
    .all(tx)
    .await
}
