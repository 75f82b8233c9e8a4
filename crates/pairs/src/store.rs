//! SQL of pairs, and only SQL.

use std::collections::BTreeMap;

use platform::{On, Result, Tx, sql};

use crate::model::Pair;

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    by_id: Option<i64>,
    is_drawn: bool,
    made_at: i64,
    met_at: Option<i64>,
    person_id: i64,
    has_agreed: bool,
}

/// The pairs that a person is in, the newest first.
pub(crate) async fn of_person(on: impl Into<On<'_>>, (community, person): (i64, i64)) -> Result<Vec<Pair>> {
    let rows: Vec<Row> =
        sql("SELECT p.id, p.by_id, p.is_drawn, p.made_at, p.met_at, q.person_id, q.has_agreed FROM pair_people mine \
         JOIN pairs p ON p.id = mine.pair_id JOIN pair_people q ON q.pair_id = p.id \
         WHERE mine.person_id = $2 AND p.community_id = $1 ORDER BY q.person_id")
        .with((community, person))
        .all(on)
        .await?;
    Ok(gathered(rows))
}

fn gathered(rows: Vec<Row>) -> Vec<Pair> {
    let mut pairs: BTreeMap<i64, Pair> = BTreeMap::new();
    for row in rows {
        let Row { id, by_id: by, is_drawn, made_at, met_at, person_id, has_agreed } = row;
        let pair = pairs.entry(id).or_insert_with(|| Pair { id, by, is_drawn, made_at, met_at, people: Vec::new() });
        pair.people.push((person_id, has_agreed));
    }
    let mut pairs: Vec<Pair> = pairs.into_values().collect();
    pairs.sort_unstable_by_key(|pair| std::cmp::Reverse((pair.made_at, pair.id)));
    pairs
}

/// Who was with whom in a community, whatever came of it.
pub(crate) async fn together(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Vec<i64>>> {
    let rows: Vec<(i64, i64)> =
        sql("SELECT p.id, q.person_id FROM pairs p JOIN pair_people q ON q.pair_id = p.id WHERE p.community_id = $1")
            .bind(community)
            .all(on)
            .await?;
    let mut pairs: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for (pair, person) in rows {
        pairs.entry(pair).or_default().push(person);
    }
    Ok(pairs.into_values().collect())
}

/// Who wants to be in the next drawing.
pub(crate) async fn wishes(on: impl Into<On<'_>>, community: i64) -> Result<Vec<i64>> {
    sql("SELECT person_id FROM pair_wishes WHERE community_id = $1 ORDER BY person_id").bind(community).values(on).await
}

pub(crate) async fn wish(tx: &Tx, (community, person): (i64, i64), now: i64) -> Result<bool> {
    sql("INSERT INTO pair_wishes (community_id, person_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .with((community, person, now))
        .touched(tx)
        .await
}

pub(crate) async fn unwish(tx: &Tx, (community, person): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM pair_wishes WHERE community_id = $1 AND person_id = $2")
        .with((community, person))
        .touched(tx)
        .await
}

/// A drawing was made of all wishes.
pub(crate) async fn drop_wishes(tx: &Tx, community: i64) -> Result<()> {
    sql("DELETE FROM pair_wishes WHERE community_id = $1").bind(community).done(tx).await
}

/// A new pair, without its people.
pub(crate) async fn add(tx: &Tx, community: i64, (by, is_drawn): (Option<i64>, bool), now: i64) -> Result<i64> {
    sql("INSERT INTO pairs (community_id, by_id, is_drawn, made_at) VALUES ($1, $2, $3, $4) RETURNING id")
        .with((community, by, is_drawn, now))
        .value(tx)
        .await
}

pub(crate) async fn join(tx: &Tx, pair: i64, (person, has_agreed): (i64, bool)) -> Result<()> {
    sql("INSERT INTO pair_people (pair_id, person_id, has_agreed) VALUES ($1, $2, $3)")
        .with((pair, person, has_agreed))
        .done(tx)
        .await
}

pub(crate) async fn agree(tx: &Tx, pair: i64, person: i64) -> Result<()> {
    sql("UPDATE pair_people SET has_agreed = TRUE WHERE pair_id = $1 AND person_id = $2")
        .with((pair, person))
        .done(tx)
        .await
}

/// They took the time. False when that was said before.
pub(crate) async fn met(tx: &Tx, pair: i64, now: i64) -> Result<bool> {
    sql("UPDATE pairs SET met_at = $2 WHERE id = $1 AND met_at IS NULL").with((pair, now)).touched(tx).await
}

pub(crate) async fn end(tx: &Tx, pair: i64) -> Result<()> {
    sql("DELETE FROM pairs WHERE id = $1").bind(pair).done(tx).await
}

/// A person goes, and with them the pairs in which somebody would be alone.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM pair_wishes WHERE person_id = $1").bind(person).done(tx).await?;
    sql("DELETE FROM pairs WHERE id IN (SELECT pair_id FROM pair_people WHERE person_id = $1) \
         AND (SELECT COUNT(*) FROM pair_people q WHERE q.pair_id = pairs.id) < 3")
    .bind(person)
    .done(tx)
    .await?;
    sql("UPDATE pairs SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await?;
    sql("DELETE FROM pair_people WHERE person_id = $1").bind(person).done(tx).await
}
