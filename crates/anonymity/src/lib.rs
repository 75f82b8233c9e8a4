//! What may be said of few people. Rules alone: no database, no page, no clock.
//!
//! It promises that what [`groups`] and [`middle_pairs`] give back is also what they would give back of a room in which each
//! answer was given by nobody or by at least five people. So nobody who reads it, even knowing the rule and how many answered,
//! becomes certain that one to four people gave something; and a few who put together what they answered themselves learn no
//! more of the others. That holds for one publication of one set of answers: what is published beside it is judged with it
//! (`docs/adr/0006`).

#[cfg(any(test, feature = "attack"))]
pub mod attack;
mod chance;
mod groups;
mod pairs;
pub mod sealed;

pub use chance::needed_to_move;
pub use groups::{Group, as_one_group, groups, sizes};
pub use pairs::{Pair, middle_pairs};

/// Fewer people than this are never shown together.
pub const LEAST: usize = 5;

/// A number of people as it may be said: « at least 10 » of 10 to 14, 0 when they are fewer than five. Who was silent is in no
/// difference of two such numbers.
pub fn fives(people: usize) -> usize {
    people / LEAST * LEAST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_said_by_fives() {
        assert_eq!([0, 4, 5, 9, 10, 14].map(fives), [0, 0, 5, 5, 10, 10]);
    }
}
