//! A drawing of pairs among those who want it: of different organisations, and who were together as seldom as can be. It is the
//! drawing of small groups in meetings, two by two; where one is too many, three are together.

use communities::Directory;
use communities::roles::BePaired;
use facilitation::draw::{Dice, Past, Seat, Shape, draw};

/// Pairs of those who want it and are still here, given who was together before.
pub(crate) fn pairs(names: &Directory, wishes: &[i64], before: &[Vec<i64>], seed: u64) -> Vec<Vec<i64>> {
    let mut past = Past::default();
    before.iter().for_each(|together| past.together(together));
    let here = names.those_who_may::<BePaired>().into_iter().filter(|card| wishes.contains(&card.id));
    let seat = |card: &communities::Card| Seat { person: card.id, organization: card.organization.clone() };
    let mut seats: Vec<Seat> = here.map(seat).collect();
    seats.sort_unstable_by_key(|seat| seat.person);
    if seats.len() < 2 { Vec::new() } else { draw(&seats, Shape::Of(2), &past, &mut Dice::seeded(seed)) }
}
