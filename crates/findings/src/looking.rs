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
    /// Whether their words are read too: those of a file may be many.
    pub reads_words: bool,
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
    /// Its words, as the index keeps them, where they were asked for.
    pub words: String,
    /// Where it stands, as people call that place; may be empty.
    pub name: String,
    /// The same in English; may be empty.
    pub name_en: String,
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

    /// The things that were found, as they are now, each by its kind and number. Most that is found is of one kind or two.
    pub async fn things(self, db: &Db, found: &[Found]) -> Result<HashMap<(String, i64), Thing>> {
        let mut things = HashMap::new();
        for (findable, of_kind) in self.0.kinds.iter().zip(&self.0.of_kinds) {
            let numbers: Vec<i64> =
                found.iter().filter(|each| each.kind == findable.kind).map(|each| each.thing).collect();
            if !numbers.is_empty() {
                let among = sql_pair(of_kind.among.sqlite, of_kind.among.postgres).bind(&numbers[..]);
                let read: Vec<Thing> = among.all(db).await?;
                things.extend(read.into_iter().map(|thing| ((findable.kind.to_owned(), thing.id), thing)));
            }
        }
        Ok(things)
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
