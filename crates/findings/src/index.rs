//! The index of an instance: what its slices declared, and the statements that are made of that, once.

use platform::Instance;

use crate::findable::Findable;
use crate::found::{self, WITHIN};

/// What an instance can find.
#[derive(Clone, Copy, Debug)]
pub struct Index(pub(crate) &'static Inside);

#[derive(Debug)]
pub(crate) struct Inside {
    pub(crate) kinds: &'static [Findable],
    /// The things of each kind, for its own.
    pub(crate) of_kinds: Vec<OfKind>,
    pub(crate) things: Pair,
    pub(crate) found: Pair,
    pub(crate) newest: Pair,
    pub(crate) places: &'static str,
}

/// A statement in the words of both engines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

/// The statements that read the things of a kind again.
#[derive(Debug)]
pub(crate) struct OfKind {
    pub(crate) thing: &'static str,
    pub(crate) place: &'static str,
    pub(crate) community: &'static str,
    pub(crate) piece: Pair,
}

const COLUMNS: &str =
    "s.id, s.community_id, s.place, s.author_id, s.at, s.shown_at, s.title, s.title_en, s.text, s.path";
pub(crate) const OF_FOUND: &str = "SELECT f.id, f.kind, f.thing, f.at, f.author_id, f.words, r.name, r.name_en";
/// `$5` and `$6` bound the numbers, `$7` lists kinds, `$8` authors and `$9` places, when they are not empty.
pub(crate) const BOUNDS: &str = "f.community_id = $1 AND f.id < $5 AND f.id >= $6";
/// The same, without looking through all that the community has: the sign keeps SQLite from its index of communities.
const IN_ORDER: &str = "+f.community_id = $1 AND f.id < $5 AND f.id >= $6";

impl Index {
    /// The index of these kinds, for `app::wiring` to make once: its statements live as long as the process.
    pub fn of(kinds: &'static [Findable]) -> Index {
        let inside = Inside {
            kinds,
            of_kinds: kinds.iter().map(OfKind::of).collect(),
            things: things(kinds),
            found: found::statement(&reach(kinds), &filters()),
            newest: newest(kinds),
            places: kept(format!("SELECT * FROM ({}) AS r ORDER BY r.kind, r.place", reach(kinds))),
        };
        Index(Box::leak(Box::new(inside)))
    }

    /// The index of this instance.
    pub fn in_use(instance: &Instance) -> Option<Index> {
        instance.links.get::<Index>().copied()
    }

    /// What can be found, in the order in which people read it.
    pub fn kinds(self) -> &'static [Findable] {
        self.0.kinds
    }

    /// The kind of this word.
    pub fn kind(self, word: &str) -> Option<&'static Findable> {
        self.0.kinds.iter().find(|each| each.kind == word)
    }
}

impl OfKind {
    fn of(findable: &Findable) -> OfKind {
        let read = |rest: &str| kept(format!("SELECT {COLUMNS} FROM ({}) AS s WHERE {rest}", findable.things));
        OfKind {
            thing: read("s.id = $1"),
            place: read("s.place = $1"),
            community: read("s.community_id = $1"),
            piece: Pair {
                sqlite: read("s.id > $1 ORDER BY s.id LIMIT $2"),
                // Who changes one of them meanwhile comes after.
                postgres: read("s.id > $1 ORDER BY s.id LIMIT $2 FOR SHARE"),
            },
        }
    }
}

/// The things whose numbers `$1` lists for each kind.
fn things(kinds: &[Findable]) -> Pair {
    let of_all = |listed: fn(&str) -> String| {
        let each = kinds.iter().map(|each| {
            let (kind, things) = (each.kind, each.things);
            format!("SELECT '{kind}' AS kind, {COLUMNS} FROM ({things}) AS s WHERE s.id IN ({})", listed(kind))
        });
        kept(each.collect::<Vec<_>>().join(" UNION ALL "))
    };
    Pair {
        sqlite: of_all(|kind| format!("SELECT value FROM json_each($1, '$.{kind}')")),
        postgres: of_all(|kind| {
            format!("SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($1 AS JSON) -> '{kind}')")
        }),
    }
}

/// Every place whose things the reader may find.
fn reach(kinds: &[Findable]) -> String {
    let each = kinds.iter().map(|each| {
        format!(
            "SELECT '{}' AS kind, p.place AS place, p.name AS name, p.name_en AS name_en FROM ({}) AS p",
            each.kind, each.reach
        )
    });
    each.collect::<Vec<_>>().join(" UNION ALL ")
}

/// What is listed, in the words of SQLite and of PostgreSQL.
fn listed(list: &str) -> [String; 2] {
    [
        format!("SELECT value FROM json_each({list})"),
        format!("SELECT value FROM json_array_elements_text(CAST({list} AS JSON))"),
    ]
}

/// What else is asked of a thing.
fn filters() -> [String; 2] {
    let ([kinds, of_kinds], [authors, of_authors], [places, of_places]) = (listed("$7"), listed("$8"), listed("$9"));
    let text = |kinds: &str, authors: &str, places: &str| {
        format!(
            "f.kind IN ({kinds}) AND ($8 = '[]' OR CAST(f.author_id AS TEXT) IN ({authors})) \
             AND ($9 = '[]' OR f.kind || ':' || CAST(f.place AS TEXT) IN ({places}))"
        )
    };
    let authors = authors.replace("SELECT value", "SELECT CAST(value AS TEXT)");
    [text(&kinds, &authors, &places), text(&of_kinds, &of_authors, &of_places)]
}

/// The newest things, whatever their words: one after the other, until there are enough.
fn newest(kinds: &[Findable]) -> Pair {
    let (reach, [sqlite, postgres]) = (reach(kinds), filters());
    Pair {
        sqlite: kept(format!(
            "WITH reach AS MATERIALIZED ({reach}) {OF_FOUND} FROM findings f CROSS JOIN reach r ON r.kind = f.kind AND r.place = f.place \
             WHERE {IN_ORDER} AND {sqlite} ORDER BY f.id DESC LIMIT $10"
        )),
        postgres: kept(format!(
            "WITH reach AS MATERIALIZED ({reach}), newest AS MATERIALIZED (SELECT * FROM findings f WHERE {BOUNDS} AND {WITHIN} \
             AND {postgres} ORDER BY f.id DESC LIMIT $10) \
             {OF_FOUND} FROM newest f JOIN reach r ON r.kind = f.kind AND r.place = f.place ORDER BY f.id DESC"
        )),
    }
}

pub(crate) fn kept(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
