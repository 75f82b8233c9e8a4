//! What a reader may find: the places that are open to them, read once for a question. Nothing is looked for without it, so that
//! nobody finds what they may not read.

use std::collections::HashMap;

use platform::{Db, Result, sql};

use crate::index::Index;

/// Above so many places their marks are not asked of the index of words: each thing is held against them anyway.
const MOST_MARKS: usize = 16;

/// Who looks: a person in a community, by what the door knows of them.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The community.
    pub community: i64,
    /// The person.
    pub person: i64,
    /// Their role's word.
    pub role: &'a str,
    /// Now, in milliseconds UTC: a place may be closed by then.
    pub now: i64,
}

/// A place whose things a reader may find.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Place {
    /// The kind of the things that are there.
    pub kind: String,
    /// Its number.
    pub place: i64,
    /// What people call it; may be empty.
    pub name: String,
    /// The same in English; may be empty.
    pub name_en: String,
}

/// The places whose things a reader may find. Only [`Index::reach`] makes one.
#[derive(Clone, Debug)]
pub struct Reach {
    pub(crate) community: i64,
    places: HashMap<(String, i64), Place>,
    is_narrowed: bool,
}

impl Index {
    /// What this reader may find: what is open to their role, where they may enter.
    pub async fn reach(self, db: &Db, reader: Reader<'_>) -> Result<Reach> {
        let places = sql(self.0.places).with((reader.community, reader.person, reader.role, reader.now));
        let places: Vec<Place> = places.all(db).await?;
        let is_open = |place: &Place| self.kind(&place.kind).is_some_and(|kind| (kind.open_to)(reader.role));
        let places = places.into_iter().filter(is_open).map(|place| ((place.kind.clone(), place.place), place));
        Ok(Reach { community: reader.community, places: places.collect(), is_narrowed: false })
    }
}

impl Reach {
    /// Only these of its places.
    #[must_use]
    pub fn only(mut self, is_meant: impl Fn(&Place) -> bool) -> Reach {
        self.places.retain(|_, place| is_meant(place));
        self.is_narrowed = true;
        self
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    pub(crate) fn place(&self, kind: &str, place: i64) -> Option<&Place> {
        self.places.get(&(kind.to_owned(), place))
    }

    /// As the statements take it: a list of kinds with their places.
    pub(crate) fn listed(&self) -> String {
        let each = self.places.keys().map(|(kind, place)| format!("{kind}:{place}"));
        serde_json::json!(each.collect::<Vec<_>>()).to_string()
    }

    /// The marks of its places in the index of words, where few of them are meant.
    pub(crate) fn marks(&self) -> Vec<String> {
        match self.is_narrowed && self.places.len() <= MOST_MARKS {
            true => self.places.keys().map(|(kind, place)| format!("{kind}{place}")).collect(),
            false => Vec::new(),
        }
    }
}
