//! An attacker, for tests. They know the rule, how many answered, all that was published, and what a few people who confide in
//! them answered. They go through every room that would be published alike, and are certain of what is so in each of them. A
//! leak is to be certain that some thing was given by one to four people, those who confide among them: that between one and
//! four less those of the others gave it.
//!
//! What is attacked is a function from the answers of a room to what is published of it, whatever that is made of: pages,
//! numbers, files. [`listed`] goes through every room there can be, and what it finds is so. Where they are too many,
//! [`searched`] takes one room and looks for another that is published alike and in which the thing was given by nobody or by
//! enough people (an alibi): a thing that has one is certainly not certain; one for which none was found may be.

mod listed;
pub mod rules;
mod searched;

pub use listed::{Found, listed};
pub use searched::{Dice, searched};

use crate::{LEAST, Pair};

/// Things are bits of a number.
const MOST_THINGS: usize = 64;

/// What one person can answer, and what each answer gives away.
#[derive(Clone, Debug)]
pub struct Possible<T> {
    answers: Vec<T>,
    things: Vec<String>,
    gives: Vec<Vec<usize>>,
}

impl<T: Copy> Possible<T> {
    /// The answers, each with the things that whoever gives it gives: « before 2 », « rose by 1 ».
    ///
    /// # Panics
    /// Over 64 things in all.
    pub fn new(answers: Vec<T>, things_of: impl Fn(&T) -> Vec<String>) -> Possible<T> {
        let mut things: Vec<String> = Vec::new();
        let mut place = |thing: String| {
            things.iter().position(|known| *known == thing).unwrap_or_else(|| {
                things.push(thing);
                things.len() - 1
            })
        };
        let gives = answers.iter().map(|answer| things_of(answer).into_iter().map(&mut place).collect()).collect();
        assert!(things.len() <= MOST_THINGS, "{} things are too many", things.len());
        Possible { answers, things, gives }
    }

    /// The answers of people, by their places among the possible ones.
    fn room(&self, people: &[usize]) -> Vec<T> {
        people.iter().map(|place| self.answers[*place]).collect()
    }

    /// How many of these people gave each thing.
    fn counts(&self, people: &[usize]) -> [usize; MOST_THINGS] {
        let mut counts = [0; MOST_THINGS];
        people.iter().flat_map(|place| &self.gives[*place]).for_each(|thing| counts[*thing] += 1);
        counts
    }
}

/// Every pair on a scale of so many points: what it gives away is where it began, where it ended, by how much it changed, and
/// itself.
pub fn pairs_on(points: i64) -> Possible<Pair> {
    let pairs = (1..=points).flat_map(|before| (1..=points).map(move |after| Pair { before, after }));
    Possible::new(pairs.collect(), |pair| things_of(*pair))
}

/// What a pair gives away, in words.
pub fn things_of(Pair { before, after }: Pair) -> Vec<String> {
    vec![
        format!("before {before}"),
        format!("after {after}"),
        format!("change {}", after - before),
        format!("{before} to {after}"),
    ]
}

/// Whether so many of the others would be few, when so many people put their answers together.
fn is_few(others: usize, colluders: usize) -> bool {
    (1..LEAST - colluders).contains(&others)
}

#[cfg(test)]
mod tests;
