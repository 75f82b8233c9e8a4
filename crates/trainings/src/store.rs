//! SQL of trainings that are open to the network, and only SQL.

use communities::of_organizations;
use identity::named_join;
use network::works_for;
use platform::{On, Result, Tx, sql};

use crate::draft::Asked;
use crate::model::{Listed, Open, Registered};

/// That a meeting is open to the network, with how many places.
pub(crate) const FACTS: &str = "SELECT 'trainings.open', o.meeting_id, o.places, CAST(NULL AS BIGINT), '', '' FROM these \
     JOIN trainings_open o ON o.meeting_id = these.id";

macro_rules! columns {
    () => {
        "o.meeting_id, o.community_id, o.title, o.place, o.practical, o.places, o.said_at, o.revision"
    };
}

macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "SELECT ",
            columns!(),
            ", o.at, own.has_place AS own, \
             (SELECT COUNT(*) FROM trainings_registered t WHERE t.meeting_id = o.meeting_id AND t.has_place) AS taken, \
             (SELECT COUNT(*) FROM trainings_registered w WHERE w.meeting_id = o.meeting_id AND NOT w.has_place) AS waiting, \
             (SELECT COUNT(*) FROM trainings_registered b WHERE b.meeting_id = o.meeting_id AND NOT b.has_place \
              AND b.id < own.id) AS ahead \
             FROM trainings_open o LEFT JOIN trainings_registered own ON own.meeting_id = o.meeting_id AND own.person_id = $1 ",
            $rest
        )
    };
}

/// What the network reads of a meeting, if it is open to it.
pub(crate) async fn open(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<Open>> {
    sql(concat!("SELECT ", columns!(), " FROM trainings_open o WHERE o.meeting_id = $1"))
        .bind(meeting)
        .optional(on)
        .await
}

/// Every one, as this person reads it; 0 is nobody.
pub(crate) async fn all(on: impl Into<On<'_>>, person: i64) -> Result<Vec<Listed>> {
    sql(listed!("ORDER BY o.meeting_id")).bind(person).all(on).await
}

/// The one of this meeting, as this person reads it.
pub(crate) async fn listed(on: impl Into<On<'_>>, (person, meeting): (i64, i64)) -> Result<Option<Listed>> {
    sql(listed!("WHERE o.meeting_id = $2")).with((person, meeting)).optional(on).await
}

/// The numbers of all that are open.
pub(crate) async fn numbers(on: impl Into<On<'_>>) -> Result<Vec<i64>> {
    sql("SELECT meeting_id FROM trainings_open ORDER BY meeting_id").values(on).await
}

/// Opens one whose date is this, or writes over the revision that was seen. False when there is another.
pub(crate) async fn keep(
    tx: &Tx,
    (meeting, community): (i64, i64),
    asked: &Asked,
    (starts_at, now): (Option<i64>, i64),
) -> Result<bool> {
    if asked.revision == 0 {
        return sql(
            "INSERT INTO trainings_open (meeting_id, community_id, title, place, practical, places, said_at, at) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (meeting_id) DO NOTHING",
        )
        .with((meeting, community, &*asked.title, &*asked.place, &*asked.practical, asked.places))
        .with((starts_at, now))
        .touched(tx)
        .await;
    }
    sql("UPDATE trainings_open SET title = $2, place = $3, practical = $4, places = $5, revision = revision + 1 \
         WHERE meeting_id = $1 AND revision = $6")
    .with((meeting, &*asked.title, &*asked.place, &*asked.practical, asked.places, asked.revision))
    .touched(tx)
    .await
}

/// Notes the date that those who registered are told.
pub(crate) async fn say(tx: &Tx, meeting: i64, starts_at: Option<i64>) -> Result<()> {
    sql("UPDATE trainings_open SET said_at = $2 WHERE meeting_id = $1").with((meeting, starts_at)).done(tx).await
}

/// Closes one, with the list of who registered.
pub(crate) async fn close(tx: &Tx, meeting: i64) -> Result<()> {
    sql("DELETE FROM trainings_open WHERE meeting_id = $1").bind(meeting).done(tx).await
}

/// Who registered, in their order: those who have a place first.
pub(crate) async fn registered(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Registered>> {
    sql(of_organizations!(
        "known.name AS organization, r.id, r.person_id, r.has_place, named.name AS person",
        concat!(
            "JOIN trainings_registered r ON known.id = ",
            works_for!("r.person_id"),
            named_join!("r.person_id"),
            "WHERE r.meeting_id = $1 ORDER BY r.has_place DESC, r.id"
        )
    ))
    .bind(meeting)
    .all(on)
    .await
}

/// Writes somebody down, after all who are. False when they are already.
pub(crate) async fn register(tx: &Tx, (meeting, person): (i64, i64), (has_place, now): (bool, i64)) -> Result<bool> {
    sql("INSERT INTO trainings_registered (meeting_id, person_id, has_place, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (meeting_id, person_id) DO NOTHING")
    .with((meeting, person, has_place, now))
    .touched(tx)
    .await
}

/// Takes somebody off. False when they were not on the list.
pub(crate) async fn withdraw(tx: &Tx, (meeting, person): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM trainings_registered WHERE meeting_id = $1 AND person_id = $2")
        .with((meeting, person))
        .touched(tx)
        .await
}

/// Takes off those of a training who belong to the network no more.
pub(crate) async fn sweep(tx: &Tx, meeting: i64) -> Result<()> {
    sql(concat!(
        "DELETE FROM trainings_registered WHERE meeting_id = $1 AND ",
        works_for!("trainings_registered.person_id"),
        " IS NULL"
    ))
    .bind(meeting)
    .done(tx)
    .await
}

/// Gives a place to the first who waits; the number of their registration and theirs. Nothing when nobody waits.
pub(crate) async fn give_place(tx: &Tx, meeting: i64) -> Result<Option<(i64, i64)>> {
    sql("UPDATE trainings_registered SET has_place = TRUE WHERE id = (SELECT r.id FROM trainings_registered r \
         WHERE r.meeting_id = $1 AND NOT r.has_place ORDER BY r.id LIMIT 1) RETURNING id, person_id")
    .bind(meeting)
    .optional(tx)
    .await
}

/// How many have a place.
pub(crate) async fn taken(tx: &Tx, meeting: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM trainings_registered WHERE meeting_id = $1 AND has_place").bind(meeting).value(tx).await
}

/// Whether this registration stands.
pub(crate) async fn stands(on: On<'_>, id: i64) -> Result<bool> {
    sql("SELECT id FROM trainings_registered WHERE id = $1").bind(id).exists(on).await
}

/// The trainings for which a person is on the list.
pub(crate) async fn of_person(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("SELECT meeting_id FROM trainings_registered WHERE person_id = $1 ORDER BY meeting_id")
        .bind(person)
        .values(tx)
        .await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM trainings_registered WHERE person_id = $1").bind(person).done(tx).await
}
