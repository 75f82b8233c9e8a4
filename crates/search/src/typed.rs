//! What somebody looks for: words, and filters as words among them (`de:amina après:2027-03-01`) or as fields. Nothing that can be
//! typed is wrong: what is no filter is a word.

use findings::{Index, before};
use forms::Sought;
use ui::{Lang, dates};

use crate::PERSON;

/// The fields of the address.
pub(crate) const WORDS: &str = communities::frame::WORDS;
pub(crate) const FROM: &str = "de";
pub(crate) const WITHIN: &str = "dans";
pub(crate) const KIND: &str = "type";
pub(crate) const AFTER: &str = "apres";
pub(crate) const BEFORE: &str = "avant";
pub(crate) const ORDER: &str = "tri";
pub(crate) const NEXT: &str = "suite";
/// The value of the order that puts what says it best first.
pub(crate) const RELEVANCE: &str = "pertinence";

/// The most characters that are looked at.
const LONGEST: usize = 200;

/// The end of the year 9999, in milliseconds: no moment is later, and no number of the index is smaller.
const LATEST: i64 = 253_402_300_800_000;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, as they were typed.
    pub words: String,
    /// Only what these people said or wrote, by a part of their name.
    pub from: Option<String>,
    /// Only in places that are called so.
    pub within: Option<String>,
    /// Only this kind.
    pub kind: Option<&'static str>,
    /// Only from this moment on, in milliseconds UTC.
    pub after: Option<i64>,
    /// Only before this moment, in milliseconds UTC.
    pub before: Option<i64>,
    /// Whether what says it best comes first, rather than the newest.
    pub is_by_relevance: bool,
    /// Where the page begins: [`Results::next`](crate::Results::next) of the one before.
    pub next: Option<String>,
}

impl Query {
    /// What is typed in one field, filters among the words.
    pub fn parse(index: Index, typed: &str) -> Query {
        let (mut query, mut words) = (Query::default(), Vec::new());
        for each in parts(typed) {
            if !query.takes(index, &each) {
                words.push(each.replace('"', " "));
            }
        }
        query.words = words.join(" ");
        query
    }

    /// What an address asks: its fields go before the filters among the words.
    pub(crate) fn asked(index: Index, sought: &Sought) -> Query {
        let mut query = Query::parse(index, sought.value(WORDS));
        for name in [FROM, WITHIN, KIND, AFTER, BEFORE] {
            let value = sought.value(name);
            if !value.is_empty() {
                query.filters(index, name, value);
            }
        }
        query.is_by_relevance = sought.value(ORDER) == RELEVANCE;
        query.next = Some(sought.value(NEXT).to_owned()).filter(|next| !next.is_empty());
        query
    }

    /// Narrows it by a field of a program (`kind`, `from`, `before`); false for a value that it does not take. A number that is no
    /// moment is where a part begins.
    pub fn narrow(&mut self, index: Index, field: &str, value: &str) -> bool {
        match (field, value.parse::<i64>()) {
            ("kind", _) => self.filters(index, KIND, value),
            ("from", _) => self.filters(index, FROM, value),
            (_, Ok(moment)) if moment < LATEST => {
                self.before = Some(moment);
                true
            }
            (_, Ok(next)) => {
                self.next = Some(next.to_string());
                true
            }
            (_, Err(_)) => self.filters(index, BEFORE, value),
        }
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        writing::words(&self.words).is_empty() && !self.narrows()
    }

    /// Whether something is asked besides words.
    pub(crate) fn narrows(&self) -> bool {
        self.from.is_some()
            || self.within.is_some()
            || self.kind.is_some()
            || self.after.is_some()
            || self.before.is_some()
    }

    /// Takes `de:amina`; false for a word.
    fn takes(&mut self, index: Index, typed: &str) -> bool {
        let Some((name, value)) = typed.split_once(':') else { return false };
        let name = match writing::letters(name).as_str() {
            "de" | "from" => FROM,
            "dans" | "in" => WITHIN,
            "type" | "kind" | "a" | "has" => KIND,
            "apres" | "after" => AFTER,
            "avant" | "before" => BEFORE,
            _ => return false,
        };
        let value = value.replace('"', " ");
        !value.trim().is_empty() && self.filters(index, name, value.trim())
    }

    /// Whether this value is one that the filter takes.
    fn filters(&mut self, index: Index, name: &str, value: &str) -> bool {
        match name {
            FROM => self.from = Some(value.to_owned()),
            WITHIN => self.within = Some(value.to_owned()),
            KIND => match kind(index, value) {
                Some(kind) => self.kind = Some(kind),
                None => return false,
            },
            AFTER => match dates::from_fields(&whole(value), "00:00") {
                Some(at) => self.after = Some(at),
                None => return false,
            },
            _ => match dates::from_fields(&whole(value), "00:00") {
                Some(at) => self.before = Some(at),
                None => return false,
            },
        }
        true
    }

    /// The numbers between which things are looked for.
    pub(crate) fn bounds(&self) -> (i64, i64) {
        (self.after.map_or(0, before), self.before.map_or(i64::MAX, before))
    }
}

/// « 2027-03 » is the first day of March.
fn whole(day: &str) -> String {
    if day.len() == 7 { format!("{day}-01") } else { day.to_owned() }
}

/// The kind that is called so, in either language.
fn kind(index: Index, typed: &str) -> Option<&'static str> {
    let typed = writing::letters(typed);
    let called = |name: String| writing::letters(&name) == typed || writing::letters(&name) + "s" == typed;
    let known = index.kinds().iter().map(|each| (each.kind, each.name));
    let known = known.chain([(PERSON, person as fn(Lang) -> String)]);
    let is_it = |kind: &str, name: fn(Lang) -> String| kind == typed || Lang::each().any(|lang| called(name(lang)));
    known.into_iter().find(|(kind, name)| is_it(kind, *name)).map(|(kind, _)| kind)
}

/// The name of the kind of people.
pub(crate) fn person(lang: Lang) -> String {
    t!(lang, "kind-person")
}

/// The parts of what was typed: between spaces, or between quotes. One that is not closed goes to the end.
fn parts(typed: &str) -> Vec<String> {
    let (mut parts, mut part, mut is_quoted) = (Vec::new(), String::new(), false);
    for each in typed.chars().take(LONGEST) {
        match each {
            '"' | '«' | '»' | '“' | '”' => is_quoted = !is_quoted,
            each if each.is_whitespace() && !is_quoted => parts.push(std::mem::take(&mut part)),
            each => part.push(each),
        }
    }
    parts.push(part);
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(typed: &str) -> Query {
        Query::parse(Index::of(&[], &[]), typed)
    }

    #[test]
    fn filters_stand_among_words() {
        let query = parsed("deuil de:\"Amina Benali\" dans:bons-coups après:2027-03-01 avant:2027-04 du père");
        assert_eq!(query.words, "deuil du père");
        assert_eq!(query.from.as_deref(), Some("Amina Benali"));
        assert_eq!(query.within.as_deref(), Some("bons-coups"));
        assert_eq!(query.after, dates::from_fields("2027-03-01", "00:00"));
        assert_eq!(query.before, dates::from_fields("2027-04-01", "00:00"));
        assert_eq!(parsed("FROM:amina kind:personnes").kind, Some(PERSON));
    }

    #[test]
    fn what_is_no_filter_is_a_word() {
        for typed in ["13:30", "après:hier", "type:licorne", "de:", "http://exemple.org"] {
            let query = parsed(typed);
            assert!(!query.narrows() && query.words == typed, "{query:?}");
        }
        assert!(parsed("\" * \0 👩‍👧").is_empty());
        assert_eq!(parsed("\"pas fermé").words, "pas fermé");
        assert!(parsed(&"é".repeat(10_000)).words.chars().count() <= LONGEST);
    }
}
