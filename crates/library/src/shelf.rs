//! What somebody looks for in the library, as it stands in the address of the page, and what is found: a page at a time, whatever a
//! library holds. Words are looked for in the index of search, where the words of trials and those inside of files are.

use std::collections::BTreeMap;

use communities::roles::UseLibrary;
use communities::{Grant, Membership};
use forms::{Leaf, PAGE, Sought, says};
use platform::{Instance, Result};

use crate::finding::RESOURCES;
use crate::model::Kind;
use crate::obtaining::{Kept, Obtained};
use crate::rights::{Reader, Way};
use crate::shelf_store::{self as store, Wanted};

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

/// The most resources that say some words: the newest of them are looked through.
pub(crate) const MOST_SAYING: usize = 300;

/// What a member looks for, what is found, and what there is to narrow it by.
pub(crate) struct Shelf {
    pub(crate) sought: Sought,
    /// Those that are found, a page at a time: the most tried first, then the newest.
    pub(crate) found: Leaf<Obtained>,
    /// Whether more resources say these words than are looked through.
    pub(crate) is_cut: bool,
    pub(crate) choices: Choices,
}

/// What there is in a library, as a list is narrowed by it.
#[derive(Default)]
pub(crate) struct Choices {
    /// Each kind that there is, and how many there are of it in use.
    pub(crate) kinds: Vec<(Kind, usize)>,
    pub(crate) languages: Vec<String>,
    pub(crate) themes: Vec<String>,
    pub(crate) collections: Vec<String>,
    /// How many are put away, of those that a member may take out again.
    pub(crate) away: usize,
}

/// A word among others that commas part, in the ways in which the database may hold it: it folds the letters of ASCII alone on one
/// engine. Empty where none is looked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spelled(pub(crate) [String; 3]);

impl Shelf {
    /// What a member finds.
    pub(crate) async fn of(instance: &Instance, member: &Grant<UseLibrary>, sought: Sought) -> Result<Shelf> {
        let (db, reader) = (&instance.db, reader(member));
        let choices = Choices::of(store::choices(db, reader).await?);
        let numbers = saying(instance, member, &sought).await?;
        let is_cut = numbers.as_ref().is_some_and(|numbers| numbers.len() >= MOST_SAYING);
        let value = |name| sought.value(name);
        let wanted = Wanted {
            reader,
            shelf: value(SHELF),
            kind: value(KIND),
            company: value(COMPANY),
            collection: value(COLLECTION),
            theme: Spelled::of(value(THEME)),
            language: Spelled::of(value(LANGUAGE)),
            numbers: numbers.map(|numbers| serde_json::json!(numbers).to_string()),
        };
        let mut found = sought.leaf_among(usize::try_from(store::count(db, &wanted).await?).unwrap_or_default());
        let kept = store::page(db, &wanted, (number(PAGE), number(found.before()))).await?;
        found.items = had(kept, member);
        Ok(Shelf { sought, found, is_cut, choices })
    }
}

impl Choices {
    /// How many resources are in use.
    pub(crate) fn in_use(&self) -> usize {
        self.kinds.iter().map(|(_, count)| count).sum()
    }

    fn of(rows: Vec<(String, String, i64)>) -> Choices {
        let of = |choice: &str| rows.iter().filter(|row| row.0 == choice).map(|row| row.1.as_str()).collect::<Vec<_>>();
        let many = |choice: &str, word: &str| {
            let row = rows.iter().find(|row| row.0 == choice && row.1 == word);
            row.and_then(|row| usize::try_from(row.2).ok()).unwrap_or_default()
        };
        let kinds = Kind::ALL.iter().map(|kind| (*kind, many("kind", kind.code())));
        let each = |choice: &str| words(of(choice).into_iter().flat_map(split));
        Choices {
            kinds: kinds.filter(|(_, count)| *count > 0).collect(),
            languages: each("language"),
            themes: each("theme"),
            // A comma in its name parts no collection.
            collections: words(of("collection").into_iter()),
            away: many("away", ""),
        }
    }
}

impl Spelled {
    pub(crate) fn of(word: &str) -> Spelled {
        if word.is_empty() {
            return Spelled::default();
        }
        let lower = word.to_lowercase();
        let mut letters = lower.chars();
        let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
        let mut spelled = [lower.clone(), capital.unwrap_or_default(), word.to_owned()].map(|each| pattern(&each));
        // Each way is looked for in every resource: once is enough.
        for place in [2, 1] {
            if spelled[..place].contains(&spelled[place]) {
                spelled[place] = String::new();
            }
        }
        Spelled(spelled)
    }
}

/// A word between its commas, for `LIKE`, folded as the narrower engine folds.
fn pattern(word: &str) -> String {
    let plain = word.to_ascii_lowercase().replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%,{plain},%")
}

/// The numbers of those that say the words which are looked for, a few more than the index has: what it holds nothing of, its readers
/// find on this page alone. Nothing where no words are.
async fn saying(instance: &Instance, member: &Grant<UseLibrary>, sought: &Sought) -> Result<Option<Vec<i64>>> {
    let words = sought.value(WORDS);
    let asked = (RESOURCES.kind, words);
    let Some(mut numbers) = search::among(instance, member, asked, number(MOST_SAYING)).await? else { return Ok(None) };
    let unlisted = store::unlisted(&instance.db, reader(member), number(MOST_SAYING)).await?;
    let unlisted = had(unlisted, member).into_iter().filter(|each| says(&told(each, true), words));
    numbers.extend(unlisted.map(|each| each.id));
    Ok(Some(numbers))
}

/// Those that share a theme with a resource, the most tried first; at most so many.
pub(crate) async fn related(
    instance: &Instance,
    member: &Grant<UseLibrary>,
    (of, most): (&Obtained, usize),
) -> Result<Vec<Obtained>> {
    carrying(instance, member, (of.content.each_theme(), of.id, most)).await
}

/// Those that have one of these themes, but for the one of this number, the most tried first; at most so many.
pub(crate) async fn carrying<'a>(
    instance: &Instance,
    member: &Grant<UseLibrary>,
    (themes, but, most): (impl Iterator<Item = &'a str>, i64, usize),
) -> Result<Vec<Obtained>> {
    let themes: Vec<String> = themes.flat_map(|theme| Spelled::of(theme).0).filter(|each| !each.is_empty()).collect();
    if themes.is_empty() {
        return Ok(Vec::new());
    }
    let asked = (but, serde_json::json!(themes).to_string(), number(most));
    Ok(had(store::related(&instance.db, reader(member), asked).await?, member))
}

fn reader(member: &Membership) -> store::Reader {
    let keeps_order = Reader::of(member, None).keeps_order();
    store::Reader { community: member.community().id, person: member.person_id(), keeps_order }
}

fn had(kept: Vec<Kept>, member: &Membership) -> Vec<Obtained> {
    kept.into_iter().filter_map(|each| each.by(member, Way::Page).ok()).collect()
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

/// Each once, in the order of the alphabet.
fn words<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let words: BTreeMap<String, &str> = words.map(|word| (word.to_lowercase(), word)).collect();
    words.into_values().map(str::to_owned).collect()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_narrow_a_list_stands_once_and_parted() {
        let row = |choice: &str, word: &str, many| (choice.to_owned(), word.to_owned(), many);
        let choices = Choices::of(vec![
            row("kind", "tool", 3),
            row("kind", "idea", 2),
            row("theme", "deuil, Pères", 4),
            row("theme", "pères", 1),
            row("collection", "Lire, relire", 1),
            row("away", "", 7),
        ]);
        assert_eq!(choices.kinds, [(Kind::Idea, 2), (Kind::Tool, 3)]);
        assert_eq!((choices.in_use(), choices.away), (5, 7));
        assert_eq!(choices.themes, ["deuil", "pères"]);
        assert_eq!(choices.collections, ["Lire, relire"]);
    }

    #[test]
    fn a_word_is_looked_for_however_it_begins_and_is_no_pattern() {
        assert_eq!(Spelled::of("Éveil").0, ["%,éveil,%", "%,Éveil,%", ""]);
        assert_eq!(Spelled::of("100 %_!").0[0], "%,100 !%!_!!,%");
        assert_eq!(Spelled::of("Accueil").0, ["%,accueil,%", "", ""]);
        assert_eq!(Spelled::of("").0[0], "");
    }
}
