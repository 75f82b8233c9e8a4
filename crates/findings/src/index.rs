//! The index of an instance: what its slices declared, and the statements that are made of that, once.

use platform::Instance;

use crate::findable::Findable;

/// What an instance can find.
#[derive(Clone, Copy, Debug)]
pub struct Index(pub(crate) &'static Inside);

#[derive(Debug)]
pub(crate) struct Inside {
    pub(crate) kinds: &'static [Findable],
    /// What reads each kind, in the same order.
    pub(crate) of_kinds: Vec<OfKind>,
    pub(crate) places: &'static str,
}

/// A statement in the words of both engines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

/// The statements that read the things of a kind.
#[derive(Debug)]
pub(crate) struct OfKind {
    pub(crate) thing: &'static str,
    pub(crate) place: &'static str,
    pub(crate) community: &'static str,
    pub(crate) piece: Pair,
    pub(crate) among: Pair,
}

const COLUMNS: &str = "s.id, s.community_id, s.place, s.author_id, s.at, s.shown_at, s.title, s.title_en, s.path";

/// What is found with a thing besides what its slice says of it: its kind, and what gives the words of the thing `s.id`, as one value or
/// none.
pub type Beside = (&'static str, String);

impl Index {
    /// The index of these kinds, with what is found beside, for `app::wiring` to make once: its statements live as long as the process.
    pub fn of(kinds: &'static [Findable], beside: &[Beside]) -> Index {
        let of_kinds = kinds.iter().map(|each| OfKind::of(each, beside)).collect();
        let inside = Inside { kinds, of_kinds, places: kept(reach(kinds)) };
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
    fn of(findable: &Findable, beside: &[Beside]) -> OfKind {
        let beside = beside.iter().find(|(kind, _)| *kind == findable.kind);
        let text = beside
            .map_or_else(|| "s.text".to_owned(), |(_, words)| format!("s.text || ' ' || COALESCE(({words}), '')"));
        let read =
            |rest: &str| kept(format!("SELECT {COLUMNS}, {text} AS text FROM ({}) AS s WHERE {rest}", findable.things));
        OfKind {
            thing: read("s.id = $1"),
            place: read("s.place = $1"),
            community: read("s.community_id = $1"),
            piece: Pair {
                sqlite: read("s.id > $1 ORDER BY s.id LIMIT $2"),
                // Who changes one of them meanwhile comes after.
                postgres: read("s.id > $1 ORDER BY s.id LIMIT $2 FOR SHARE"),
            },
            among: Pair {
                sqlite: read("s.id IN (SELECT value FROM json_each($1))"),
                postgres: read(
                    "s.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($1 AS JSON)))",
                ),
            },
        }
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

fn kept(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
