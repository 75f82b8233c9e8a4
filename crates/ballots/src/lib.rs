//! How ballots are counted, and what may be said of them. Rules alone: no database, no page, no clock.
//!
//! It promises that a count says in values what happened (who leads, who is level, that too few came, that nobody did), that
//! abstentions are counted apart and in no denominator, and that what [`secret`] gives back of a secret vote is also what it
//! would give back if everybody had cast one and the same ballot: so it makes nobody certain of what one to four people did.
//! Options are places from 0 on, in the order in which they are printed.

mod consent;
mod gradient;
mod outcome;
mod pairwise;
mod ranking;
mod runoff;
mod schulze;
pub mod secret;
mod sums;

pub use consent::{Position, Round};
pub use gradient::{STEPS, Steps};
pub use outcome::{Outcome, Turnout};
pub use pairwise::Pairwise;
pub use ranking::Ranking;
pub use runoff::{RunOff, run_off};
pub use schulze::{Schulze, schulze};
pub use sums::{MOST_DOTS, Sums, budget};

#[cfg(test)]
mod properties;
#[cfg(test)]
mod published;
