//! Resources put into the tables as the deed that keeps one does, many of them at once, with the words of their files and what the index
//! holds of them, made by the program's own crate.

use std::sync::Arc;

use platform::{Db, Sql, sql, sql_pair};
use serde_json::{Value, json};

use super::resource::{Resource, words};
use crate::search::place::settle;
use crate::search::vocabulary::Vocabulary;
use crate::{Result, Trouble};

/// Resources of a transaction.
const TOGETHER: i64 = 1_000;
/// Between two of them.
const APART: i64 = 3_600_000;

/// Where they are, as the resource that the program took says.
#[derive(sqlx::FromRow)]
pub(super) struct Shelf {
    thing: i64,
    community_id: i64,
    author_id: i64,
    at: i64,
    number: i64,
    words: String,
    title: String,
    text: String,
}

impl Shelf {
    /// It comes into the index with its own row, so it is there at once.
    pub(super) async fn of_the_first(db: &Db) -> Result<Shelf> {
        let first = sql("SELECT f.thing, f.community_id, f.author_id, f.at, f.id AS number, f.words, r.title, \
             r.sentence || ' ' || r.purpose || ' ' || r.material || ' ' || r.themes || ' ' || r.source AS text \
             FROM findings f JOIN library_resources r ON r.id = f.thing WHERE f.kind = 'resource' ORDER BY f.id DESC LIMIT 1");
        let shelf: Option<Shelf> = first.optional(db).await?;
        let shelf = shelf.ok_or_else(|| Trouble::said("a resource that was kept is not in the index"))?;
        match findings::words_of(&shelf.title, &shelf.text) == shelf.words {
            true => Ok(shelf),
            false => Err(Trouble::said(format!("the index holds {} of {}", shelf.words, shelf.title))),
        }
    }

    /// The bits of the kind of resources in a number of the index.
    fn kind(&self) -> i64 {
        self.number - findings::number(self.at, 0, self.thing)
    }
}

/// Puts in so many.
pub(super) async fn fill(db: &Db, shelf: &Shelf, vocabulary: &Arc<Vocabulary>, count: i64) -> Result<()> {
    let mut number = 0;
    while number < count {
        let upto = count.min(number + TOGETHER);
        let rows = (number..upto).map(|number| row(shelf, vocabulary, number, count)).collect::<Value>();
        put(db, shelf, rows.to_string()).await?;
        number = upto;
    }
    settle(db).await
}

fn row(shelf: &Shelf, vocabulary: &Vocabulary, number: i64, count: i64) -> Value {
    let resource = Resource::of(number, vocabulary);
    let at = shelf.at - (count - number) * APART;
    let said = |ranks: &[usize]| words(ranks, vocabulary);
    let found = findings::words_of(&said(&resource.title), &resource.text(vocabulary));
    json!([
        format!("banc-{number}"),
        resource.kind,
        said(&resource.title),
        said(&resource.sentence),
        said(&resource.purpose),
        resource.company,
        resource.languages,
        resource.themes,
        at,
        resource.tried,
        resource.file.as_deref().map(said),
        findings::number(at, 0, 0) + shelf.kind(),
        found
    ])
}

/// `$1` lists the resources; the others say where they are, and who put them there.
async fn put(db: &Db, shelf: &Shelf, rows: String) -> Result<()> {
    let tx = db.begin().await?;
    resources().with((rows.clone(), shelf.community_id, shelf.author_id)).done(&tx).await?;
    files().with((rows.clone(), shelf.author_id)).done(&tx).await?;
    words_of_files().bind(rows.clone()).done(&tx).await?;
    found().with((rows, shelf.community_id, shelf.author_id)).done(&tx).await?;
    Ok(tx.commit().await?)
}

fn resources() -> Sql {
    sql_pair(
        "INSERT INTO library_resources (community_id, by_id, address, sent_key, kind, title, sentence, purpose, company, languages, \
         themes, at, changed_at, tried, material, source, link, licence, visibility) SELECT $2, $3, value ->> 0, value ->> 0, \
         value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 8, \
         value ->> 9, '', '', '', 'cc-by', 'community' FROM json_each($1)",
        "INSERT INTO library_resources (community_id, by_id, address, sent_key, kind, title, sentence, purpose, company, languages, \
         themes, at, changed_at, tried, material, source, link, licence, visibility) SELECT $2, $3, value ->> 0, value ->> 0, \
         value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, CAST(value ->> 8 AS BIGINT), \
         CAST(value ->> 8 AS BIGINT), CAST(value ->> 9 AS BIGINT), '', '', '', 'cc-by', 'community' \
         FROM json_array_elements(CAST($1 AS JSON))",
    )
}

fn files() -> Sql {
    sql_pair(
        "INSERT INTO library_files (resource_id, files, changed, by_id, at) SELECT r.id, '', '', $2, r.at FROM json_each($1) \
         JOIN library_resources r ON r.address = value ->> 0 WHERE value ->> 10 IS NOT NULL",
        "INSERT INTO library_files (resource_id, files, changed, by_id, at) SELECT r.id, '', '', $2, r.at \
         FROM json_array_elements(CAST($1 AS JSON)) JOIN library_resources r ON r.address = value ->> 0 \
         WHERE value ->> 10 IS NOT NULL",
    )
}

fn words_of_files() -> Sql {
    sql_pair(
        "INSERT INTO library_file_words (version_id, words, state, at) SELECT f.id, value ->> 10, 'read', r.at FROM json_each($1) \
         JOIN library_resources r ON r.address = value ->> 0 JOIN library_files f ON f.resource_id = r.id",
        "INSERT INTO library_file_words (version_id, words, state, at) SELECT f.id, value ->> 10, 'read', r.at \
         FROM json_array_elements(CAST($1 AS JSON)) JOIN library_resources r ON r.address = value ->> 0 \
         JOIN library_files f ON f.resource_id = r.id",
    )
}

fn found() -> Sql {
    sql_pair(
        "INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) \
         SELECT (value ->> 11) + r.id % 67108864, $2, 'resource', r.id, $2, $3, r.at, value ->> 12 FROM json_each($1) \
         JOIN library_resources r ON r.address = value ->> 0 ORDER BY r.id; \
         INSERT INTO findings_words (rowid, marked) SELECT f.id, f.marked FROM json_each($1) CROSS JOIN findings f \
         ON f.id = (SELECT (value ->> 11) + r.id % 67108864 FROM library_resources r WHERE r.address = value ->> 0)",
        "INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) \
         SELECT CAST(value ->> 11 AS BIGINT) + r.id % 67108864, $2, 'resource', r.id, $2, $3, r.at, value ->> 12 \
         FROM json_array_elements(CAST($1 AS JSON)) JOIN library_resources r ON r.address = value ->> 0 ORDER BY r.id",
    )
}
