//! The box in which answers fall, and what comes out of it once, when the survey closes. In the box an answer is taken apart:
//! each step is added to counts, each text joins the others in the order of the alphabet. So the box is the same whatever the
//! order in which people answered, and nothing in it says what was answered together, but the two steps of a pair.

use anonymity::{LEAST, Pair, as_one_group, fives, groups, middle_pairs};
use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Given};
use crate::item::{Item, Kind};
use crate::model::Survey;

/// What was answered so far to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Tally {
    /// How many gave each step, lowest first.
    Steps(Vec<(i64, usize)>),
    /// How many gave each pair, in order.
    Pairs(Vec<((i64, i64), usize)>),
    /// How many ticked each answer.
    Ticks(Vec<usize>),
    /// What was written, as in a dictionary.
    Words(Vec<String>),
}

/// What was answered so far to an open survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ballots {
    answers: usize,
    tallies: Vec<Tally>,
    /// The places of the questions that were asked of some alone: each is shown as one group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    of_some: Vec<usize>,
}

impl Ballots {
    /// An empty box for these questions.
    pub(crate) fn for_questions(survey: &Survey, items: &[Item]) -> Ballots {
        let tally = |item: &Item| match item.words.kind {
            _ if survey.makes_pairs(item) => Tally::Pairs(Vec::new()),
            Kind::Several => Tally::Ticks(vec![0; item.words.choices.fr.lines().count()]),
            Kind::Line | Kind::Text => Tally::Words(Vec::new()),
            Kind::Five | Kind::Ten | Kind::One | Kind::Number => Tally::Steps(Vec::new()),
        };
        // What is answered first to a path is counted nowhere: it would be shown alone.
        let counted = if survey.is_first_of_path() { &[] } else { items };
        let of_some = counted.iter().enumerate().filter(|(_, item)| item.condition.is_some());
        let of_some = of_some.map(|(place, _)| place).collect();
        Ballots { answers: 0, tallies: counted.iter().map(tally).collect(), of_some }
    }

    /// Takes an answer apart and lets it fall in.
    pub(crate) fn take(&mut self, answer: Answer) {
        self.answers += 1;
        for (tally, given) in self.tallies.iter_mut().zip(answer.0) {
            tally.take(given);
        }
    }

    /// How many answered: for the limit of a survey, and never for a page.
    pub(crate) fn answers(&self) -> usize {
        self.answers
    }

    /// All that may be known while the survey is open.
    pub(crate) fn are_enough(&self) -> bool {
        self.answers >= LEAST
    }

    /// What is shown when the survey closes, and apart from it what people wrote; nothing under five answers.
    pub(crate) fn published(self) -> Option<(Published, Vec<Said>)> {
        if !self.are_enough() {
            return None;
        }
        let (people, is_words) = (self.answers, |tally: &Tally| matches!(tally, Tally::Words(_)));
        let said = |(place, tally): (usize, &Tally)| match tally {
            Tally::Words(words) if words.len() >= LEAST => Some(Said { place, words: each_once(words) }),
            _ => None,
        };
        let words = self.tallies.iter().enumerate().filter(|(_, tally)| is_words(tally)).filter_map(said).collect();
        let shown = |(place, tally): (usize, &Tally)| match (tally, self.of_some.contains(&place)) {
            (Tally::Steps(counts), true) => Shown::Groups(as_one_group(&each(counts)).into_iter().collect()),
            (tally, _) => tally.shown(people),
        };
        let shown = self.tallies.iter().enumerate().map(shown).collect();
        Some((Published { at_least: fives(people), shown }, words))
    }
}

impl Tally {
    fn take(&mut self, given: Given) {
        match (self, given) {
            (Tally::Steps(counts), Given::Step(step)) => count(counts, step),
            (Tally::Pairs(counts), Given::Pair { then, now }) => count(counts, (then, now)),
            (Tally::Ticks(counts), Given::Ticks(ticked)) => {
                counts
                    .iter_mut()
                    .enumerate()
                    .filter(|(place, _)| ticked.contains(place))
                    .for_each(|(_, count)| *count += 1);
            }
            (Tally::Words(words), Given::Words(new)) => join(words, new),
            (Tally::Steps(_) | Tally::Pairs(_) | Tally::Ticks(_) | Tally::Words(_), _) => {}
        }
    }

    fn shown(&self, people: usize) -> Shown {
        match self {
            Tally::Steps(counts) => {
                Shown::Groups(groups(&each(counts)).into_iter().map(|group| group.middle).collect())
            }
            Tally::Pairs(counts) => {
                let pairs = each(counts).into_iter().map(|(before, after)| Pair { before, after });
                let middle = middle_pairs(&pairs.collect::<Vec<_>>());
                Shown::Pairs(middle.into_iter().map(|pair| (pair.before, pair.after)).collect())
            }
            Tally::Ticks(counts) => Shown::Ticks(counts.iter().map(|ticked| ticks(*ticked, people)).collect()),
            Tally::Words(_) => Shown::Words,
        }
    }
}

fn count<T: Ord>(counts: &mut Vec<(T, usize)>, given: T) {
    match counts.binary_search_by(|(each, _)| each.cmp(&given)) {
        Ok(place) => counts[place].1 += 1,
        Err(place) => counts.insert(place, (given, 1)),
    }
}

fn each<T: Copy>(counts: &[(T, usize)]) -> Vec<T> {
    counts.iter().flat_map(|(given, count)| std::iter::repeat_n(*given, *count)).collect()
}

/// An answer that one ticks or not is a step of two: who answered and did not tick it is in its groups too.
fn ticks(ticked: usize, people: usize) -> Vec<bool> {
    let all: Vec<bool> = (0..people).map(|place| place >= people.saturating_sub(ticked)).collect();
    groups(&all).into_iter().map(|group| group.middle).collect()
}

/// Takes its place among the others as in a dictionary.
fn join(said: &mut Vec<String>, new: String) {
    let own = writing::place(&new);
    let before = said.partition_point(|each| writing::place(each) < own);
    said.insert(before, new);
}

/// Each once: its number would tell how few wrote something else.
fn each_once(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    words.dedup();
    words
}

/// What a closed survey shows, the same for ever: each question apart, people by fives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Published {
    /// At least so many people answered.
    pub(crate) at_least: usize,
    /// In the order of the questions.
    pub(crate) shown: Vec<Shown>,
}

/// What is shown of one question; an empty list where fewer than five answered it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Shown {
    /// The middle step of each group of five or more, lowest first.
    Groups(Vec<i64>),
    /// The middle pair of each group of five or more, of the beginning and of today; those that rose most last.
    Pairs(Vec<(i64, i64)>),
    /// For each answer, whether the middle of each group ticked it.
    Ticks(Vec<Vec<bool>>),
    /// Words stand apart.
    Words,
}

/// What people wrote to the question at this place, each text once, in the order of the alphabet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    /// The place of the question.
    pub(crate) place: usize,
    /// The texts.
    pub(crate) words: Vec<String>,
}

#[cfg(test)]
mod tests;
