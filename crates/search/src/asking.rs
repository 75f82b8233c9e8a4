//! Words as they are asked of the index: a form of each of them, the last one perhaps not typed to its end; and, when nothing is
//! found, the same with one small slip of the finger.

use std::collections::HashSet;

use findings::{Ask, Term};
use writing::Word;

/// The fewest letters of a beginning that is looked for.
const BEGINNING: usize = 2;
/// The fewest letters of a word that may hold a slip: shorter ones become any other word.
const SLIPPED: usize = 4;
/// The most words that are looked for.
const MOST: usize = 12;

/// The words that are looked for: those that nearly every text has are left out, unless nothing else is typed.
pub(crate) fn sought(typed: &str) -> Vec<Word> {
    let words = writing::words(typed);
    let last = words.len().saturating_sub(1);
    let counts = |at: usize, word: &Word| !word.is_everywhere || (at == last && last == 0);
    let kept = words.iter().enumerate().filter(|(at, word)| counts(*at, word));
    kept.map(|(_, word)| word.clone()).take(MOST).collect()
}

/// All of these words, in any of their forms.
pub(crate) fn all_of(words: &[Word]) -> Ask {
    let last = words.len().saturating_sub(1);
    Ask(vec![words.iter().enumerate().map(|(at, word)| forms(word, at == last)).collect()])
}

/// All of these words but for one slip of the finger in one of them: a letter too much, one too few, another one, two that changed
/// places. Nothing when each is too short.
pub(crate) fn with_a_slip(words: &[Word]) -> Option<Ask> {
    let way = |slipped: usize| -> Vec<Vec<Term>> {
        let each = words.iter().enumerate();
        each.map(|(at, word)| if at == slipped { slips(word) } else { forms(word, false) }).collect()
    };
    let long = words.iter().enumerate().filter(|(_, word)| word.plain.len() >= SLIPPED && word.plain.is_ascii());
    let ways: Vec<_> = long.map(|(at, _)| way(at)).collect();
    (!ways.is_empty()).then_some(Ask(ways))
}

/// Each form by which the word is found, once: where a word has stems they are kept of it wherever it is said, and what is said by a
/// beginning is not asked again. So an index reads less, and PostgreSQL knows better how often it is said.
fn forms(word: &Word, may_go_on: bool) -> Vec<Term> {
    let begins = may_go_on && word.plain.chars().count() >= BEGINNING;
    let whole = if word.stems.is_empty() { std::slice::from_ref(&word.plain) } else { &word.stems };
    let whole = whole.iter().filter(|form| !begins || !form.starts_with(&word.plain));
    let mut terms: Vec<Term> = whole.map(|form| Term { form: form.clone(), begins: false }).collect();
    if begins {
        terms.push(Term { form: word.plain.clone(), begins: true });
    }
    terms
}

/// The forms of the words that are one slip away, by which each is found: its stems, which are kept of it wherever it is said, and
/// itself where it has none. There are hundreds, and an index is asked for each.
fn slips(word: &Word) -> Vec<Term> {
    let near = near(&word.plain);
    let words = near.iter().flat_map(|near| writing::words(near));
    let forms = words.flat_map(|Word { plain, stems, .. }| if stems.is_empty() { vec![plain] } else { stems });
    let forms: HashSet<String> = forms.collect();
    forms.into_iter().map(|form| Term { form, begins: false }).collect()
}

/// The texts that are one slip away from this one, of letters without accents.
fn near(plain: &str) -> Vec<String> {
    let mut near = Vec::new();
    for at in 0..=plain.len() {
        let (head, tail) = plain.split_at(at);
        for letter in 'a'..='z' {
            near.push(format!("{head}{letter}{tail}"));
            if !tail.is_empty() {
                near.push(format!("{head}{letter}{}", &tail[1..]));
            }
        }
        if !tail.is_empty() {
            near.push(format!("{head}{}", &tail[1..]));
        }
        if tail.len() > 1 {
            near.push(format!("{head}{}{}{}", &tail[1..2], &tail[..1], &tail[2..]));
        }
    }
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_left_out_unless_nothing_else_is_typed() {
        let plain = |typed: &str| sought(typed).into_iter().map(|word| word.plain).collect::<Vec<_>>();
        assert_eq!(plain("la rencontre de mars"), ["rencontre", "mars"]);
        assert_eq!(plain("le"), ["le"]);
        assert_eq!(plain("\" * \0"), Vec::<String>::new());
    }

    #[test]
    fn the_last_word_may_go_on() {
        let Ask(ways) = all_of(&sought("deuil pè"));
        assert!(ways[0][0].iter().all(|term| !term.begins) && ways[0][1].iter().any(|term| term.begins));
    }

    #[test]
    fn one_slip_is_near_and_two_are_not() {
        let near = near("renconter");
        for word in ["rencontrer", "rencontre", "reconter"] {
            assert!(near.iter().any(|each| each == word), "{word}");
        }
        assert!(!near.iter().any(|each| each == "raconte"));
        assert!(with_a_slip(&sought("mer")).is_none());
    }
}
