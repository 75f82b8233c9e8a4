//! What is looked for in a library: words of a resource that somebody remembers, in search and on its own page, with what narrows it;
//! each beginning while they type; and the list alone, on any of its pages.

use super::resource::{LANGUAGES, Resource, THEMES};
use crate::search::dice::Dice;
use crate::search::vocabulary::{Vocabulary, first_of_meaning};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Search, resources alone, the newest first.
    Search,
    /// The library’s own page, by words.
    Words,
    /// By words and by what narrows it.
    Narrowed,
    /// By a beginning.
    Typed,
    /// The list, narrowed or not, on any of its pages.
    List,
}

impl Sort {
    /// Each, as the table calls it.
    pub(super) const ALL: [(Sort, &str); 5] = [
        (Sort::Search, "search, resources alone, API"),
        (Sort::Words, "words, page of the library"),
        (Sort::Narrowed, "words and a choice, page of the library"),
        (Sort::Typed, "as one types, page of the library"),
        (Sort::List, "the list and its choices, any page"),
    ];
}

/// So many questions.
pub(super) fn queries(vocabulary: &Vocabulary, (resources, most): (i64, usize)) -> Vec<(Sort, String)> {
    let mut dice = Dice::of(8);
    let each = (0..most).map(|number| {
        let sort = Sort::ALL[number % Sort::ALL.len()].0;
        let of = Resource::of((dice.part() * resources as f64) as i64, vocabulary);
        (sort, asked(sort, &of, vocabulary, &mut dice))
    });
    each.collect()
}

fn asked(sort: Sort, of: &Resource, vocabulary: &Vocabulary, dice: &mut Dice) -> String {
    let words = remembered(of, vocabulary, dice);
    let encoded = |words: &str| crate::jasette::encoded(words);
    match sort {
        Sort::Search => words,
        Sort::Words => format!("mots={}", encoded(&words)),
        Sort::Narrowed => format!("mots={}&{}", encoded(&words), choice(of, dice)),
        Sort::Typed => {
            let letters = words.chars().count();
            let typed: String = words.chars().take(2 + dice.below(letters.saturating_sub(2).max(1))).collect();
            format!("mots={}", encoded(typed.trim_end()))
        }
        Sort::List if dice.below(2) == 0 => format!("page={}", 1 + dice.below(300)),
        Sort::List => choice(of, dice),
    }
}

/// One to three words that mean something, of its title, of what it says or of its file.
fn remembered(of: &Resource, vocabulary: &Vocabulary, dice: &mut Dice) -> String {
    let parts = [&of.title[..], &of.sentence, &of.purpose, of.file.as_deref().unwrap_or(&of.purpose)];
    let means = |part: &[usize]| part.iter().copied().filter(|rank| *rank >= first_of_meaning()).collect::<Vec<_>>();
    let mut ranks = means(parts[dice.below(parts.len())]);
    if ranks.is_empty() {
        ranks = means(&of.purpose);
    }
    ranks.sort_unstable();
    ranks.dedup();
    if dice.below(2) == 0 {
        ranks.reverse();
    }
    ranks.truncate(1 + dice.below(3));
    super::resource::words(&ranks, vocabulary)
}

/// What narrows the list, and lets this one through.
fn choice(of: &Resource, dice: &mut Dice) -> String {
    let first = |text: &str, among: &[&str]| {
        let word = text.split(',').map(str::trim).find(|word| among.iter().any(|each| each.contains(word)));
        crate::jasette::encoded(word.unwrap_or_default())
    };
    match dice.below(4) {
        0 => format!("genre={}", of.kind),
        1 => format!("theme={}", first(&of.themes, &THEMES)),
        2 => format!("langue={}", first(of.languages, &LANGUAGES)),
        _ => format!("genre={}&avec={}", of.kind, of.company.unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sort_is_asked_as_often_and_no_question_is_empty() {
        let asked = queries(&Vocabulary::new(), (1_000, 100));
        for (sort, what) in Sort::ALL {
            assert_eq!(asked.iter().filter(|(each, _)| *each == sort).count(), 20, "{what}");
        }
        assert!(asked.iter().all(|(_, asked)| !asked.ends_with("mots=")), "{asked:?}");
    }
}
