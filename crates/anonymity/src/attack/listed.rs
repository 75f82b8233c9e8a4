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

/// Goes through every room of so many people, with every choice of so many colluders among them.
pub fn listed<T: Copy, Published: Eq + Hash>(
    possible: &Possible<T>,
    people: usize,
    colluders: usize,
    publish: impl Fn(&[T]) -> Published,
) -> Found {
    let answers = possible.answers.len();
    let unknown = || vec![Alike { rooms: 0, certain: u64::MAX }; answers.pow(u32::try_from(colluders).unwrap_or(0))];
    let mut published: HashMap<Published, Vec<Alike>> = HashMap::new();
    each_room(answers, people, &mut |room| {
        let known = published.entry(publish(&possible.room(room))).or_insert_with(unknown);
        let counts = possible.counts(room);
        each_part(room, &mut Vec::with_capacity(colluders), colluders, &mut |part| {
            let alike = &mut known[part.iter().fold(0, |place, answer| place * answers + answer)];
            alike.rooms += 1;
            alike.certain &= few(possible, counts, part);
        });
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

/// The things that few of the others gave, beside the people who put these answers together.
fn few<T>(possible: &Possible<T>, mut counts: [usize; MOST_THINGS], part: &[usize]) -> u64 {
    part.iter().flat_map(|answer| &possible.gives[*answer]).for_each(|thing| counts[*thing] -= 1);
    (0..possible.things.len()).filter(|thing| is_few(counts[*thing], part.len())).map(|thing| 1 << thing).sum()
}

/// Every choice of so many people of a room in order, each choice of answers once, whoever of those who gave the same is in it.
fn each_part(room: &[usize], part: &mut Vec<usize>, more: usize, see: &mut dyn FnMut(&[usize])) {
    if more == 0 {
        return see(part);
    }
    for (place, answer) in room.iter().enumerate().filter(|(place, answer)| *place == 0 || room[place - 1] != **answer)
    {
        part.push(*answer);
        each_part(&room[place + 1..], part, more - 1, see);
        part.pop();
    }
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
