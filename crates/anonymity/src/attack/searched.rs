//! One room, and others like it: where all rooms are too many to go through.

use super::{Possible, is_few};
use crate::LEAST;

/// Throws the same dice again for the same seed.
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// A number from 0 on, below the number of sides.
    pub fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % sides
    }

    /// A room of so many people, as places among so many possible answers: often many gave the same, sometimes all another.
    pub fn room(&mut self, people: usize, answers: usize) -> Vec<usize> {
        let some = 1 + self.below(answers);
        let chosen: Vec<usize> = (0..some).map(|_| self.below(answers)).collect();
        (0..people).map(|_| chosen[self.below(some)]).collect()
    }
}

/// The first thing for which no alibi was found in this room, whose first people confide in the attacker.
pub fn searched<T: Copy, Published: Eq>(
    possible: &Possible<T>,
    room: &[usize],
    colluders: usize,
    publish: impl Fn(&[T]) -> Published,
) -> Option<String> {
    let shown = publish(&possible.room(room));
    let is_alike = |room: &[usize]| publish(&possible.room(room)) == shown;
    let counts = possible.counts(&room[colluders..]);
    let few = (0..possible.things.len()).filter(|thing| is_few(counts[*thing], colluders));
    let mut searches = few.map(|thing| Search { gives: &possible.gives, thing, colluders, is_alike: &is_alike });
    searches.find(|search| !search.has_alibi(room)).map(|search| possible.things[search.thing].clone())
}

struct Search<'a> {
    gives: &'a [Vec<usize>],
    thing: usize,
    colluders: usize,
    is_alike: &'a dyn Fn(&[usize]) -> bool,
}

impl Search<'_> {
    fn has_alibi(&self, room: &[usize]) -> bool {
        self.leads_to(room, false, 0) || self.leads_to(room, true, LEAST - self.colluders)
    }

    /// Whether, by changing what one of the others gave at a time, a room published alike is reached in which so many of them
    /// gave the thing.
    fn leads_to(&self, room: &[usize], giving: bool, wanted: usize) -> bool {
        let mut room = room.to_vec();
        while self.given(&room) != wanted {
            if !self.step(&mut room, giving) {
                return false;
            }
        }
        true
    }

    fn given(&self, room: &[usize]) -> usize {
        room[self.colluders..].iter().filter(|answer| self.is_given(**answer)).count()
    }

    fn is_given(&self, answer: usize) -> bool {
        self.gives[answer].contains(&self.thing)
    }

    /// Lets one more of the others give the thing, or one fewer, so that nothing else is published.
    fn step(&self, room: &mut [usize], giving: bool) -> bool {
        for person in self.colluders..room.len() {
            let own = room[person];
            if self.is_given(own) == giving {
                continue;
            }
            for other in (0..self.gives.len()).filter(|other| self.is_given(*other) == giving) {
                room[person] = other;
                if (self.is_alike)(room) {
                    return true;
                }
            }
            room[person] = own;
        }
        false
    }
}
