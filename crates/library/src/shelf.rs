//! What somebody looks for in the library, as it stands in the address of the page.

use std::collections::{BTreeMap, HashSet};

use forms::{Leaf, Sought, says};

use crate::collecting::Collections;
use crate::model::{Company, Kind};
use crate::obtaining::Obtained;

/// The fields of an address: words, what it is, with whom, a language, a theme, a collection; what one keeps, what is put away.
pub(crate) const WORDS: &str = "mots";
pub(crate) const KIND: &str = "genre";
pub(crate) const COMPANY: &str = "avec";
pub(crate) const LANGUAGE: &str = "langue";
pub(crate) const THEME: &str = "theme";
pub(crate) const COLLECTION: &str = "collection";
pub(crate) const SHELF: &str = "rayon";
/// What one keeps for oneself, and what is put away, as the address says them.
pub(crate) const SAVED: &str = "gardees";
pub(crate) const AWAY: &str = "rangees";

/// Each of them.
pub(crate) const ASKED: [&str; 7] = [WORDS, KIND, COMPANY, LANGUAGE, THEME, COLLECTION, SHELF];

/// The resources that a member has, and what they look for among them.
pub(crate) struct Shelf {
    pub(crate) sought: Sought,
    pub(crate) all: Vec<Obtained>,
    /// What they keep for themself.
    pub(crate) saved: HashSet<i64>,
    /// What is in which collection.
    pub(crate) collections: Collections,
}

impl Shelf {
    /// Those that are found, a page at a time.
    pub(crate) fn found(&self) -> Leaf<&Obtained> {
        self.sought.leaf(self.all.iter().filter(|each| self.lets(each)).collect())
    }

    /// How many there are of each kind, whatever else is looked for.
    pub(crate) fn kinds(&self) -> Vec<(Kind, usize)> {
        let count = |kind: Kind| self.in_use().filter(|each| each.content.kind == kind).count();
        Kind::ALL.iter().map(|kind| (*kind, count(*kind))).filter(|(_, count)| *count > 0).collect()
    }

    /// Those that are in use.
    pub(crate) fn in_use(&self) -> impl Iterator<Item = &Obtained> {
        self.all.iter().filter(|each| each.put_away_at.is_none())
    }

    /// Whether some of them are put away.
    pub(crate) fn has_away(&self) -> bool {
        self.all.iter().any(|each| each.put_away_at.is_some())
    }

    /// The languages that are said, each once.
    pub(crate) fn languages(&self) -> Vec<&str> {
        words(self.in_use().map(|each| each.content.languages.as_str()))
    }

    /// The themes that are said, each once.
    pub(crate) fn themes(&self) -> Vec<&str> {
        words(self.in_use().map(|each| each.content.themes.as_str()))
    }

    fn lets(&self, each: &Obtained) -> bool {
        let sought = &self.sought;
        let content = &each.content;
        let is = |field: &str, value: &str| sought.value(field).is_empty() || sought.value(field) == value;
        let among = |field: &str, text: &str| {
            sought.value(field).is_empty() || split(text).any(|word| same(word, sought.value(field)))
        };
        let on_shelf = match sought.value(SHELF) {
            AWAY => each.put_away_at.is_some(),
            SAVED => each.put_away_at.is_none() && self.saved.contains(&each.id),
            _ => each.put_away_at.is_none(),
        };
        on_shelf
            && is(KIND, content.kind.code())
            && is(COMPANY, content.company.map(Company::code).unwrap_or_default())
            && among(LANGUAGE, &content.languages)
            && among(THEME, &content.themes)
            && (sought.value(COLLECTION).is_empty() || self.collections.has(each.id, sought.value(COLLECTION)))
            && (sought.value(WORDS).is_empty() || says(&told(each, true), sought.value(WORDS)))
    }
}

/// All that a resource says; for the group, what its trials tell too.
pub(crate) fn told(each: &Obtained, with_trials: bool) -> String {
    let content = &each.content;
    let said =
        [&content.title, &content.sentence, &content.purpose, &content.material, &content.themes, &content.source];
    let said: Vec<&str> = said.into_iter().chain(with_trials.then_some(&each.also_said)).map(String::as_str).collect();
    said.join(" ")
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty())
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Words that commas part, each once, in the order of the alphabet.
fn words<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let words: BTreeMap<String, &str> = texts.flat_map(split).map(|word| (word.to_lowercase(), word)).collect();
    words.into_values().collect()
}

/// Those that share a theme with a resource, the most tried first; at most so many.
pub(crate) fn related<'a>(all: &'a [Obtained], of: &Obtained, most: usize) -> Vec<&'a Obtained> {
    let shares = |each: &Obtained| {
        each.content.each_theme().any(|theme| of.content.each_theme().any(|other| same(theme, other)))
    };
    let others = all.iter().filter(|each| each.id != of.id && each.put_away_at.is_none() && shares(each));
    others.take(most).collect()
}
