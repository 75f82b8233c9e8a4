//! Who offers what somebody looks for: their own words, compared as a search does, so that an accent, a plural or an inclusive
//! form is no matter. Only what people chose to show is compared, and why is said.

use std::collections::HashMap;

use identity::profiles::Shared;
use writing::Word;

/// Somebody who offers what one looks for, or looks for what one offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) person: i64,
    /// Their words that answer what one looks for.
    pub(crate) offers: Option<String>,
    /// Their words that what one offers would answer.
    pub(crate) seeks: Option<String>,
}

/// Shorter words (« je », « un », « des ») say nothing of what one looks for.
const SHORTEST: usize = 4;
/// Longer ones that say nothing of it either, in both languages, as they are compared.
const SAY_NOTHING: [&str; 50] = [
    "about", "aide", "aider", "aime", "aimerais", "aussi", "autre", "autres", "avec", "besoin", "bien", "cette",
    "chez", "cherche", "comme", "comment", "dans", "donner", "elle", "entre", "facon", "facons", "faire", "from",
    "have", "help", "leur", "like", "need", "notre", "nous", "offre", "parler", "pendant", "peut", "peux", "plus",
    "pour", "propose", "quelqu", "quelque", "quelquun", "sans", "some", "someone", "sont", "that", "vers", "votre",
    "with",
];

/// Those among these people whose words answer this person's; who answers both ways first, then by their numbers.
pub(crate) fn matches(person: i64, all: &HashMap<i64, Shared>) -> Vec<Match> {
    let Some(own) = all.get(&person) else { return Vec::new() };
    let mut found: Vec<Match> =
        all.iter().filter(|(other, _)| **other != person).map(|(other, shared)| found(own, *other, shared)).collect();
    found.retain(|each| each.offers.is_some() || each.seeks.is_some());
    found.sort_by_key(|each| (each.offers.is_none(), each.seeks.is_none(), each.person));
    found
}

fn found(own: &Shared, other: i64, shared: &Shared) -> Match {
    Match {
        person: other,
        offers: answers(own.seeks.as_deref(), shared.offers.as_deref()),
        seeks: answers(own.offers.as_deref(), shared.seeks.as_deref()),
    }
}

/// These words of the other, when they say something that one's own say.
fn answers(own: Option<&str>, theirs: Option<&str>) -> Option<String> {
    let (own, theirs) = (own?, theirs?);
    let (one, other) = (telling(own), telling(theirs));
    one.iter().any(|word| other.iter().any(|each| word.is_like(each))).then(|| theirs.to_owned())
}

fn telling(text: &str) -> Vec<Word> {
    let tells = |word: &Word| word.plain.chars().count() >= SHORTEST && !SAY_NOTHING.contains(&word.plain.as_str());
    writing::words(text).into_iter().filter(tells).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(words: &[(i64, &str, &str)]) -> HashMap<i64, Shared> {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        words
            .iter()
            .map(|(id, offers, seeks)| (*id, Shared { offers: some(offers), seeks: some(seeks), ..Shared::default() }))
            .collect()
    }

    #[test]
    fn words_answer_one_another_however_they_are_written() {
        let all = people(&[
            (1, "Des ateliers de cuisine", "Un interprète en arabe"),
            (2, "Je peux être interprètes, arabe ou kabyle", ""),
            (3, "", "Quelqu’un pour un atelier"),
            (4, "Une salle", "Un véhicule"),
        ]);
        let found = matches(1, &all);
        assert_eq!(found.iter().map(|each| each.person).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(found[0].offers.as_deref(), Some("Je peux être interprètes, arabe ou kabyle"));
        assert_eq!((&found[0].seeks, found[1].seeks.is_some()), (&None, true));
    }

    #[test]
    fn words_that_every_text_has_answer_nothing() {
        let all = people(&[(1, "", "Je cherche quelqu’un pour avec les"), (2, "Je peux avec les pour", "")]);
        assert_eq!(matches(1, &all), []);
        assert_eq!(matches(9, &all), []);
    }
}
