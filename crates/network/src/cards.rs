//! SQL of the directory and of who wrote to whom, and only SQL.

use communities::of_organizations;
use identity::named_join;
use platform::{On, Result, Tx, sql};

use crate::card::{Card, Said};
use crate::works_for;

macro_rules! cards {
    ($rest:literal) => {
        of_organizations!(
            "c.person_id, named.name AS person, c.offers, c.looks_for, c.territory",
            concat!(
                "JOIN network_cards c ON known.id = ",
                works_for!("c.person_id"),
                named_join!("c.person_id"),
                $rest
            )
        )
    };
}

/// Everybody who chose to appear and belongs, by name.
pub(crate) async fn all(on: impl Into<On<'_>>) -> Result<Vec<Card>> {
    let mut cards: Vec<Card> = sql(cards!("")).all(on).await?;
    cards.sort_by_cached_key(|card| (writing::place(&card.person), card.person_id));
    Ok(cards)
}

/// The card of a person, while they belong.
pub(crate) async fn one(on: impl Into<On<'_>>, person: i64) -> Result<Option<Card>> {
    sql(cards!("WHERE c.person_id = $1")).bind(person).optional(on).await
}

/// What a person says, whether or not they belong.
pub(crate) async fn of(on: impl Into<On<'_>>, person: i64) -> Result<Option<Said>> {
    sql("SELECT offers, looks_for, territory FROM network_cards WHERE person_id = $1").bind(person).optional(on).await
}

pub(crate) async fn keep(tx: &Tx, person: i64, said: &Said, now: i64) -> Result<()> {
    sql("INSERT INTO network_cards (person_id, offers, looks_for, territory, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (person_id) DO UPDATE SET offers = excluded.offers, looks_for = excluded.looks_for, \
         territory = excluded.territory, at = excluded.at")
    .with((person, &*said.offers, &*said.looks_for, &*said.territory, now))
    .done(tx)
    .await
}

pub(crate) async fn remove(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM network_cards WHERE person_id = $1").bind(person).done(tx).await
}

/// How many letters somebody sent since then.
pub(crate) async fn sent_since(tx: &Tx, person: i64, since: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM network_letters WHERE from_id = $1 AND at > $2").with((person, since)).value(tx).await
}

/// Whether this person wrote to that one since then.
pub(crate) async fn wrote(on: impl Into<On<'_>>, (from, to): (i64, i64), since: i64) -> Result<bool> {
    sql("SELECT id FROM network_letters WHERE from_id = $1 AND to_id = $2 AND at > $3 LIMIT 1")
        .with((from, to, since))
        .exists(on)
        .await
}

/// Counts a letter, and forgets those that count no more; its number.
pub(crate) async fn count(tx: &Tx, (from, to): (i64, i64), (now, forgotten): (i64, i64)) -> Result<i64> {
    sql("DELETE FROM network_letters WHERE from_id = $1 AND at <= $2").with((from, forgotten)).done(tx).await?;
    sql("INSERT INTO network_letters (from_id, to_id, at) VALUES ($1, $2, $3) RETURNING id")
        .with((from, to, now))
        .value(tx)
        .await
}

/// The letters that somebody wrote, or was written.
pub(crate) async fn letters_of(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("SELECT id FROM network_letters WHERE from_id = $1 OR to_id = $1").bind(person).values(tx).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM network_letters WHERE from_id = $1 OR to_id = $1").bind(person).done(tx).await?;
    remove(tx, person).await
}
