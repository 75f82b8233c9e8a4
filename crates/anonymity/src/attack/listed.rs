//! Every room there can be: what it finds is so, and what it does not find is not there.

use std::collections::HashMap;
use std::hash::Hash;

use super::{MOST_THINGS, Possible, is_few};

/// What an attacker found in all rooms of so many people.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Every room with every choice of who confides in the attacker.
    pub rooms: u64,
    /// Those in which something is certain.
    pub leaking: u64,
    /// The first thing that was found certain, for a message.
    pub example: Option<String>,
}

impl Found {
    /// How many rooms of a hundred leak.
    pub fn share(&self) -> f64 {
        100.0 * self.leaking as f64 / self.rooms as f64
    }
}

/// What is known of the rooms that are published alike and have the same colluders: which things were few in all of them.
#[derive(Clone, Copy)]
struct Alike {
    rooms: u64,
    certain: u64,
}

/// People who put their answers together: which answers, each as often as it was given, and how many of them gave each thing.
struct Coalition {
    answers: Vec<(usize, usize)>,
    counts: [usize; MOST_THINGS],
}

/// Goes through every room of so many people, with every choice of so many colluders among them.
pub fn listed<T: Copy, Published: Eq + Hash>(
    possible: &Possible<T>,
    people: usize,
    colluders: usize,
    publish: impl Fn(&[T]) -> Published,
) -> Found {
    let coalitions = coalitions(possible, colluders);
    let mut published: HashMap<Published, Vec<Alike>> = HashMap::new();
    each_room(possible.answers.len(), people, &mut |room| {
        let unknown = || vec![Alike { rooms: 0, certain: u64::MAX }; coalitions.len()];
        let known = published.entry(publish(&possible.room(room))).or_insert_with(unknown);
        look(possible, room, &coalitions, known);
    });
    sum(possible, published.values().flatten())
}

fn sum<'a, T>(possible: &Possible<T>, known: impl Iterator<Item = &'a Alike>) -> Found {
    let mut found = Found::default();
    for alike in known.filter(|alike| alike.rooms > 0) {
        found.rooms += alike.rooms;
        if alike.certain != 0 {
            found.leaking += alike.rooms;
            let thing = || possible.things[alike.certain.trailing_zeros() as usize].clone();
            found.example.get_or_insert_with(thing);
        }
    }
    found
}

/// Takes from what is certain, for each coalition that can be in this room, what is not so here.
fn look<T: Copy>(possible: &Possible<T>, room: &[usize], coalitions: &[Coalition], known: &mut [Alike]) {
    let counts = possible.counts(room);
    let mut given = vec![0; possible.answers.len()];
    room.iter().for_each(|answer| given[*answer] += 1);
    for (coalition, alike) in coalitions.iter().zip(known) {
        if coalition.answers.iter().all(|(answer, times)| given[*answer] >= *times) {
            alike.rooms += 1;
            alike.certain &= few(&counts, coalition, possible.things.len());
        }
    }
}

/// The things that few of the others gave.
fn few(counts: &[usize; MOST_THINGS], coalition: &Coalition, things: usize) -> u64 {
    let colluders = coalition.answers.iter().map(|(_, times)| times).sum();
    let is_few = |thing: &usize| is_few(counts[*thing] - coalition.counts[*thing], colluders);
    (0..things).filter(is_few).map(|thing| 1 << thing).sum()
}

fn coalitions<T: Copy>(possible: &Possible<T>, colluders: usize) -> Vec<Coalition> {
    let mut all = Vec::new();
    each_room(possible.answers.len(), colluders, &mut |people| {
        let mut answers: Vec<(usize, usize)> = Vec::new();
        for answer in people {
            match answers.last_mut() {
                Some((last, times)) if last == answer => *times += 1,
                _ => answers.push((*answer, 1)),
            }
        }
        all.push(Coalition { answers, counts: possible.counts(people) });
    });
    all
}

/// Every way in which so many people can give one of so many answers, whoever gave which.
pub(super) fn each_room(answers: usize, people: usize, see: &mut impl FnMut(&[usize])) {
    let mut room = vec![0; people];
    loop {
        see(&room);
        let Some(place) = room.iter().rposition(|answer| answer + 1 < answers) else { return };
        let next = room[place] + 1;
        room[place..].fill(next);
    }
}
