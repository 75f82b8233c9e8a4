//! SQL of attestations, and only SQL.

use std::collections::HashMap;

use platform::{On, Result, Tx, sql, sql_among};

use crate::hours::Hours;
use crate::model::Attestation;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.community_id, a.person_id, a.counts, a.title, a.name, a.from_at, a.until_at, a.minutes, a.by_clock, \
             a.by_plan, a.organization, a.signed_by, a.signed_as, a.code, a.issued_at, a.revoked_at, a.revoked_why, a.listed_at \
             FROM attestations a ",
            $rest
        )
    };
}

/// Every one of a community, the newest first.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Attestation>> {
    sql(select!("WHERE a.community_id = $1 ORDER BY a.issued_at DESC, a.id DESC")).bind(community).all(on).await
}

/// Every one of a person, the newest first.
pub(crate) async fn of_person(on: impl Into<On<'_>>, person: i64) -> Result<Vec<Attestation>> {
    sql(select!("WHERE a.person_id = $1 ORDER BY a.issued_at DESC, a.id DESC")).bind(person).all(on).await
}

/// The one of this number.
pub(crate) async fn attestation(on: impl Into<On<'_>>, id: i64) -> Result<Option<Attestation>> {
    sql(select!("WHERE a.id = $1")).bind(id).optional(on).await
}

/// The one of this code.
pub(crate) async fn of_code(on: impl Into<On<'_>>, code: &str) -> Result<Option<Attestation>> {
    sql(select!("WHERE a.code = $1")).bind(code).optional(on).await
}

/// What is signed for all at once.
pub(crate) struct Signed<'a> {
    pub(crate) community: i64,
    pub(crate) by: i64,
    pub(crate) counts: &'a str,
    pub(crate) title: &'a str,
    pub(crate) organization: &'a str,
    pub(crate) signed_by: &'a str,
    pub(crate) signed_as: &'a str,
    pub(crate) now: i64,
}

/// Keeps the one of a person; nothing when they have one in force of the same meetings.
pub(crate) async fn insert(
    tx: &Tx,
    signed: &Signed<'_>,
    (person, name): (i64, &str),
    (hours, code): (Hours, &str),
) -> Result<Option<i64>> {
    sql("INSERT INTO attestations (community_id, person_id, counts, title, name, from_at, until_at, minutes, by_clock, by_plan, \
         organization, signed_by, signed_as, code, issued_at, by_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
         ON CONFLICT (community_id, person_id, counts) WHERE revoked_at IS NULL DO NOTHING RETURNING id")
    .with((signed.community, person, signed.counts, signed.title, name))
    .with((hours.from, hours.until, hours.minutes, hours.by_clock, hours.by_plan))
    .with((signed.organization, signed.signed_by, signed.signed_as, code, signed.now, signed.by))
    .optional_value(tx)
    .await
}

/// Says that it holds no more, and why. False when it did not already.
pub(crate) async fn revoke(tx: &Tx, id: i64, (why, now): (&str, i64)) -> Result<bool> {
    sql("UPDATE attestations SET revoked_at = $2, revoked_why = $3, listed_at = NULL WHERE id = $1 AND revoked_at IS NULL")
        .with((id, now, why))
        .touched(tx)
        .await
}

/// Puts it on the list of directors, or takes it off.
pub(crate) async fn list(tx: &Tx, id: i64, at: Option<i64>) -> Result<()> {
    sql("UPDATE attestations SET listed_at = $2 WHERE id = $1 AND revoked_at IS NULL").with((id, at)).done(tx).await
}

/// The names that these people want on theirs, where they wrote one.
pub(crate) async fn names(on: impl Into<On<'_>>, people: &[i64]) -> Result<HashMap<i64, String>> {
    let written =
        sql_among!("SELECT n.person_id, n.name FROM attestation_names n WHERE n.person_id", "$1", "").bind(people);
    Ok(written.all::<(i64, String)>(on).await?.into_iter().collect())
}

/// Keeps the name that a person wants on theirs.
pub(crate) async fn rename(tx: &Tx, person: i64, (name, now): (&str, i64)) -> Result<()> {
    sql("INSERT INTO attestation_names (person_id, name, at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, at = excluded.at")
    .with((person, name, now))
    .done(tx)
    .await
}

/// Theirs go with a person; where they signed for others, their name goes, and their function and organisation stay.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for statement in [
        "DELETE FROM attestations WHERE person_id = $1",
        "DELETE FROM attestation_names WHERE person_id = $1",
        "UPDATE attestations SET signed_by = '', by_id = NULL WHERE by_id = $1",
    ] {
        sql(statement).bind(person).done(tx).await?;
    }
    Ok(())
}
