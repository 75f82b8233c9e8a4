//! The statement that finds the newest things that have these words. An index of words is quick where few things have all of them, and
//! where it gives the newest first without reading what comes after. Where it does neither, some of the newest things are looked
//! through first, in the words that are kept beside them: what is often said is found there. Only what is not is asked of it.
//! Which of the two was asked changes nothing in what is found.

use crate::ask::NOTHING;
use crate::index::{BOUNDS, OF_FOUND, Pair, kept};

/// How many of the newest things are looked through: as many as take a few milliseconds.
const NEAR_ON_SQLITE: i64 = 500;
const NEAR_ON_POSTGRES: i64 = 4_000;
/// Of how many things of the authors that are asked the numbers are read, so as to know their things from others.
const FEW: i64 = 5_000;
/// Of how many bytes an ask is so long that holding each thing against it takes longer than asking the index: a slip has hundreds of
/// forms.
const LONG: i64 = 1_000;

/// Whether a thing `f` is within the reader's reach, asked of each thing in its turn and not joined before: in the words of PostgreSQL.
pub(crate) const WITHIN: &str =
    "CASE WHEN (f.kind, f.place) IN (SELECT kind, place FROM reach) THEN TRUE ELSE FALSE END";

const COLUMNS: &str = "f.id, f.kind, f.place, f.thing, f.at, f.author_id, f.words";
const WITH_NAMES: &str = "FROM f JOIN reach r ON r.kind = f.kind AND r.place = f.place ORDER BY f.id DESC LIMIT $10";

/// The statement: `$11` is [`Ask::written`](crate::Ask), `$12` and `$13` are as each engine needs them
/// ([`Index::look`](crate::Index)).
pub(crate) fn statement(reach: &str, [sqlite, postgres]: &[String; 2]) -> Pair {
    Pair { sqlite: kept(on_sqlite(reach, sqlite)), postgres: kept(on_postgres(reach, postgres)) }
}

/// FTS5 gives the newest first and no more of them than are asked, but for a beginning of more letters than it keeps apart, of which it
/// reads all words to their end. `$12` then asks for fewer letters, or nothing; `$13` lists what the words of a thing hold instead.
/// What somebody said is known by their things' numbers, if these are few, without reading what others said.
fn on_sqlite(reach: &str, filters: &str) -> String {
    let within = "CROSS JOIN reach r ON r.kind = f.kind AND r.place = f.place";
    let numbers = "w.rowid < $5 AND w.rowid >= $6 ORDER BY w.rowid DESC";
    let is_own = format!("($8 = '[]' OR (SELECT COUNT(*) FROM own) >= {FEW} OR w.rowid IN (SELECT id FROM own))");
    let is_enough = format!(
        "($12 <> '{NOTHING}' AND ((SELECT COUNT(*) FROM near) >= $10 OR (SELECT COUNT(*) FROM newest) < {NEAR_ON_SQLITE}))"
    );
    let is_held = "EXISTS (SELECT 1 FROM json_each($13) AS form WHERE INSTR(' ' || f.words || ' ', form.value) > 0)";
    format!(
        "WITH reach AS MATERIALIZED ({reach}), \
         own AS MATERIALIZED (SELECT f.id FROM json_each($8) AS author CROSS JOIN findings f \
         ON f.author_id = CAST(author.value AS BIGINT) AND {BOUNDS} LIMIT {FEW}), \
         newest AS MATERIALIZED (SELECT w.rowid AS id FROM findings_words w WHERE findings_words MATCH $12 AND {is_own} \
         AND {numbers} LIMIT {NEAR_ON_SQLITE}), \
         near AS MATERIALIZED (SELECT {COLUMNS} FROM newest n CROSS JOIN findings f ON f.id = n.id {within} \
         WHERE {BOUNDS} AND {filters} AND {is_held} ORDER BY f.id DESC LIMIT $10), \
         far AS MATERIALIZED (SELECT {COLUMNS} FROM findings_words w CROSS JOIN findings f ON f.id = w.rowid {within} \
         WHERE findings_words MATCH CASE WHEN {is_enough} THEN '{NOTHING}' ELSE $11 END AND {is_own} AND {BOUNDS} AND {filters} \
         AND {numbers} LIMIT $10), \
         f AS (SELECT * FROM near WHERE {is_enough} UNION ALL SELECT * FROM far) {OF_FOUND} {WITH_NAMES}"
    )
}

/// PostgreSQL keeps what has a word in no order: the newest things are looked through one after the other, until there are enough.
/// `$12` is what is asked of its index: it has authors and places too, and does without beginnings that most things have.
fn on_postgres(reach: &str, filters: &str) -> String {
    let asked = |ask: &str| {
        format!(
            "CAST(REPLACE(REPLACE(REPLACE(REPLACE({ask}, ' OR ', ' | '), ' AND ', ' & '), '\"*', '\":*'), '\"', '''') AS TSQUERY)"
        )
    };
    let (words, of_index) = (asked("$11"), asked("$12"));
    // In a sum, so that the index of words alone is asked.
    let bounds = "f.community_id = $1 AND f.id + 0 < $5 AND f.id + 0 >= $6";
    format!(
        "WITH reach AS MATERIALIZED ({reach}), near AS MATERIALIZED (SELECT {COLUMNS} FROM (SELECT * FROM findings f WHERE {BOUNDS} \
         ORDER BY f.id DESC LIMIT {NEAR_ON_POSTGRES}) AS f WHERE LENGTH($11) < {LONG} AND f.vector @@ {words} AND {WITHIN} AND {filters} \
         ORDER BY f.id DESC LIMIT $10), \
         far AS MATERIALIZED (SELECT {COLUMNS} FROM findings f WHERE (SELECT COUNT(*) FROM near) < $10 AND f.vector @@ {of_index} \
         AND (f.vector || '') @@ {words} AND {bounds} AND {WITHIN} AND {filters}), \
         f AS (SELECT * FROM near WHERE (SELECT COUNT(*) FROM near) >= $10 UNION ALL SELECT * FROM far) {OF_FOUND} {WITH_NAMES}"
    )
}
