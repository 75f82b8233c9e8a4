//! Looking: what a reader finds, the newest first, within their reach.

use std::collections::HashMap;

use platform::{Db, Result, sql_pair};

use crate::ask::Ask;
use crate::found::{Row, Sought};
use crate::index::Index;
use crate::reach::Reach;
use crate::store::Thing;

/// What is asked of the index.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The words; none lets everything through.
    pub ask: Ask,
    /// Only of these authors, when not nothing.
    pub authors: Option<Vec<i64>>,
    /// Only numbers from this one on ([`before`](crate::before) makes one of a date).
    pub from: i64,
    /// Only numbers below this one.
    pub below: i64,
    /// How many at most.
    pub most: i64,
}

/// Something that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its number in the index, which says when.
    pub id: i64,
    /// Its kind.
    pub kind: String,
    /// Its number in its slice.
    pub thing: i64,
    /// Its words, as the index keeps them.
    pub words: String,
    /// Where it stands, as people call that place; may be empty.
    pub name: String,
    /// The same in English; may be empty.
    pub name_en: String,
}

#[derive(sqlx::FromRow)]
struct OfKind {
    kind: String,
    #[sqlx(flatten)]
    thing: Thing,
}

impl Index {
    /// What is found within this reach, the newest first. Nobody else's places are looked into.
    pub async fn look(self, db: &Db, reach: &Reach, asked: &Asked) -> Result<Vec<Found>> {
        if reach.is_empty() || asked.authors.as_ref().is_some_and(Vec::is_empty) {
            return Ok(Vec::new());
        }
        let (sought, mut rows) = (Sought::new(db, reach, asked), Vec::new());
        // All ways at once are hundreds of words that are held against each thing: one after the other takes less.
        for way in ways(&asked.ask) {
            rows.extend(sought.found(&way).await?);
        }
        rows.sort_unstable_by_key(|row| std::cmp::Reverse(row.id));
        rows.dedup_by_key(|row| row.id);
        rows.truncate(usize::try_from(asked.most).unwrap_or_default());
        Ok(rows.into_iter().filter_map(|row| row.within(reach)).collect())
    }

    /// The things that were found, as they are now, each by its kind and number.
    pub async fn things(self, db: &Db, found: &[Found]) -> Result<HashMap<(String, i64), Thing>> {
        if found.is_empty() {
            return Ok(HashMap::new());
        }
        let mut numbers: HashMap<&str, Vec<i64>> = HashMap::new();
        for each in found {
            numbers.entry(&each.kind).or_default().push(each.thing);
        }
        let things =
            sql_pair(self.0.things.sqlite, self.0.things.postgres).bind(serde_json::json!(numbers).to_string());
        let things: Vec<OfKind> = things.all(db).await?;
        Ok(things.into_iter().map(|each| ((each.kind, each.thing.id), each.thing)).collect())
    }
}

/// Each way apart; one that asks for no word where there is none.
fn ways(ask: &Ask) -> Vec<Ask> {
    match ask.0.len() {
        0 | 1 => vec![ask.clone()],
        _ => ask.0.iter().map(|way| Ask(vec![way.clone()])).collect(),
    }
}

impl Row {
    fn within(self, reach: &Reach) -> Option<Found> {
        let place = reach.place(&self.kind, self.place)?;
        let (name, name_en) = (place.name.clone(), place.name_en.clone());
        Some(Found { id: self.id, kind: self.kind, thing: self.thing, words: self.words, name, name_en })
    }
}
