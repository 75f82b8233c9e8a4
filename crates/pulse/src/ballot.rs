//! The box in which answers fall, and what comes out of it once, when it closes. In the box an answer is taken apart: its
//! notes are added to counts, its word and its sentence join the others in the order of the alphabet. So the box is the same
//! whatever the order in which people answered, and nothing in it says which word came with which note.

use anonymity::{LEAST, fives};
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Question};
use super::groups::{Counts, NOTES, groups};

/// What was answered so far to an open pulse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ballots {
    answers: usize,
    notes: [Counts; 3],
    words: Vec<String>,
    sentences: Vec<String>,
}

impl Ballots {
    /// Takes an answer apart and lets it fall in.
    pub(super) fn take(&mut self, answer: Answer) {
        self.answers += 1;
        for (counts, note) in self.notes.iter_mut().zip(answer.notes) {
            if let Some(count) = note.and_then(|note| counts.get_mut(usize::from(note) - 1)) {
                *count += 1;
            }
        }
        join(&mut self.words, answer.word);
        join(&mut self.sentences, answer.sentence);
    }

    /// How many answered: for the limit of a pulse, and never for a page.
    pub(super) fn answers(&self) -> usize {
        self.answers
    }

    /// All that may be known while the pulse is open.
    pub(super) fn are_enough(&self) -> bool {
        self.answers >= LEAST
    }

    /// What is shown of them when the pulse closes; nothing under five answers.
    pub(super) fn published(self) -> Option<Published> {
        self.are_enough().then(|| Published {
            at_least: fives(self.answers),
            notes: self.notes.each_ref().map(groups),
            words: enough(self.words),
            sentences: enough(self.sentences),
        })
    }
}

/// Takes its place among the others as in a dictionary: accents and capitals change nothing, but between two texts that are
/// otherwise the same.
fn join(said: &mut Vec<String>, new: Option<String>) {
    if let Some(new) = new {
        let own = writing::place(&new);
        let before = said.partition_point(|each| writing::place(each) < own);
        said.insert(before, new);
    }
}

/// Each once, so that nobody can count those who said nothing; none at all under five.
fn enough(mut said: Vec<String>) -> Vec<String> {
    if said.len() < LEAST {
        said.clear();
    }
    said.dedup();
    said
}

/// What a closed pulse shows, the same for ever. Numbers of people are rounded down to a multiple of five: the number of
/// those who left a question out is not in it either.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Published {
    /// At least so many people answered.
    pub(crate) at_least: usize,
    notes: [Vec<u8>; 3],
    /// Each word once, in the order of the alphabet.
    pub(crate) words: Vec<String>,
    /// Each sentence once, in the order of the alphabet.
    pub(crate) sentences: Vec<String>,
}

impl Published {
    /// How many groups of at least five stand at each note, from 1 to 5; none when fewer than five answered the question.
    pub(crate) fn bars(&self, question: Question) -> Option<[usize; NOTES]> {
        let notes = &self.notes[question as usize];
        let mut bars = [0; NOTES];
        for bar in notes.iter().filter_map(|note| usize::from(*note).checked_sub(1)) {
            bars[bar.min(NOTES - 1)] += 1;
        }
        (!notes.is_empty()).then_some(bars)
    }
}

#[cfg(test)]
mod tests;
