//! SQL of the index, and only SQL.

use platform::{On, Result, Tx, sql, sql_among, sql_pair};

use crate::findable::Findable;
use crate::number::number;
use crate::words_of;

/// A thing as its slice gives it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Thing {
    /// Its number in its slice.
    pub id: i64,
    /// Its community.
    pub community_id: i64,
    /// Where it is.
    pub place: i64,
    /// Who said or wrote it, if anybody is known to have.
    pub author_id: Option<i64>,
    /// By when it is put in order, in milliseconds UTC.
    pub at: i64,
    /// The date that is said of it, if any, in milliseconds UTC.
    pub shown_at: Option<i64>,
    /// Its title; may be empty.
    pub title: String,
    /// Its title in English, where it has two.
    pub title_en: String,
    /// What it says; may be empty.
    pub text: String,
    /// Its page inside its community.
    pub path: String,
}

impl Thing {
    fn row(&self, number_of_kind: i64) -> serde_json::Value {
        let title = format!("{} {}", self.title, self.title_en);
        serde_json::json!([
            number(self.at, number_of_kind, self.id),
            self.community_id,
            self.id,
            self.place,
            self.author_id,
            self.at,
            words_of(&title, &self.text)
        ])
    }
}

/// Puts things into the index, or what they are now in the place of what they were.
pub(crate) async fn put(tx: &Tx, kind: &Findable, things: &[Thing]) -> Result<()> {
    if things.is_empty() {
        return Ok(());
    }
    let rows: serde_json::Value = things.iter().map(|thing| thing.row(kind.number)).collect();
    // SQLite's index of words is written by the statement that puts a thing in, not by a trigger, which would be a savepoint for each.
    let put = sql_pair(
        "DELETE FROM findings WHERE id IN (SELECT f.id FROM json_each($2) AS each CROSS JOIN findings f \
         ON f.community_id = each.value ->> 1 AND f.kind = $1 AND f.thing = each.value ->> 2); \
         INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) \
         SELECT value ->> 0, value ->> 1, $1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each($2); \
         INSERT INTO findings_words (rowid, marked) \
         SELECT f.id, f.marked FROM json_each($2) AS each CROSS JOIN findings f ON f.id = each.value ->> 0",
        "INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) \
         SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), $1, CAST(value ->> 2 AS BIGINT), \
         CAST(value ->> 3 AS BIGINT), CAST(value ->> 4 AS BIGINT), CAST(value ->> 5 AS BIGINT), value ->> 6 \
         FROM json_array_elements(CAST($2 AS JSON)) ON CONFLICT (community_id, kind, thing) DO UPDATE SET id = excluded.id, \
         place = excluded.place, author_id = excluded.author_id, at = excluded.at, words = excluded.words",
    );
    put.with((kind.kind, rows.to_string())).done(tx).await
}

/// Takes a thing out.
pub async fn take(tx: &Tx, (community, kind): (i64, &str), thing: i64) -> Result<()> {
    sql("DELETE FROM findings WHERE community_id = $1 AND kind = $2 AND thing = $3")
        .with((community, kind, thing))
        .done(tx)
        .await
}

/// Takes these things out.
pub(crate) async fn take_all(tx: &Tx, (community, kind): (i64, &str), things: &[i64]) -> Result<()> {
    let take = sql_among!("DELETE FROM findings WHERE community_id = $1 AND kind = $2 AND thing", "$3", "");
    take.with((community, kind, things)).done(tx).await
}

/// Takes out the things of a place.
pub(crate) async fn take_of_place(tx: &Tx, (community, kind): (i64, &str), place: i64) -> Result<()> {
    sql("DELETE FROM findings WHERE community_id = $1 AND kind = $2 AND place = $3")
        .with((community, kind, place))
        .done(tx)
        .await
}

/// Takes out the things of a kind.
pub(crate) async fn take_of_community(tx: &Tx, community: i64, kind: &str) -> Result<()> {
    sql("DELETE FROM findings WHERE community_id = $1 AND kind = $2").with((community, kind)).done(tx).await
}

/// Takes a person off what they said; the words stay where their slice keeps them.
pub(crate) async fn forget_author(tx: &Tx, person: i64) -> Result<()> {
    let forget = sql_pair(
        "UPDATE findings SET author_id = NULL \
         WHERE id IN (SELECT rowid FROM findings_words WHERE findings_words MATCH '\"·a' || $1 || '\"')",
        "UPDATE findings SET author_id = NULL WHERE vector @@ CAST('''·a' || CAST($1 AS BIGINT) || '''' AS TSQUERY)",
    );
    forget.bind(person).done(tx).await
}

/// Takes out what goes away with its author.
pub(crate) async fn take_of_author(tx: &Tx, kind: &str, person: i64) -> Result<()> {
    let take = sql_pair(
        "DELETE FROM findings WHERE kind = $1 \
         AND id IN (SELECT rowid FROM findings_words WHERE findings_words MATCH '\"·a' || $2 || '\"')",
        "DELETE FROM findings WHERE kind = $1 AND vector @@ CAST('''·a' || CAST($2 AS BIGINT) || '''' AS TSQUERY)",
    );
    take.with((kind, person)).done(tx).await
}

/// How far a kind was read; nothing when it never was.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub(crate) struct Made {
    pub(crate) version: i64,
    pub(crate) upto: i64,
    pub(crate) is_done: bool,
}

pub(crate) async fn made(on: impl Into<On<'_>>, kind: &str) -> Result<Option<Made>> {
    sql("SELECT version, upto, is_done FROM findings_made WHERE kind = $1").bind(kind).optional(on).await
}

pub(crate) async fn note_made(tx: &Tx, kind: &str, made: Made) -> Result<()> {
    sql("INSERT INTO findings_made (kind, version, upto, is_done) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (kind) DO UPDATE SET version = excluded.version, upto = excluded.upto, is_done = excluded.is_done")
    .with((kind, made.version, made.upto, made.is_done))
    .done(tx)
    .await
}
