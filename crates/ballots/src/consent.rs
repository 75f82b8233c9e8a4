//! Consent: a proposal is adopted when nobody has an objection. Silence is no consent: so many people must have said where they
//! stand, or that they let the group decide.

use serde::{Deserialize, Serialize};

/// Where somebody stands on a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// No objection.
    NoObjection,
    /// A worry, which is noted and stops nothing.
    Worry,
    /// An objection, with its reason.
    Objection,
    /// The group decides without them.
    LetsDecide,
}

/// What a round of objections comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// Nobody objects, and enough people said so.
    Consent,
    /// So many objections are to be integrated.
    Objected(usize),
    /// So many people are still to be heard.
    Waits(usize),
}

impl Round {
    /// What these positions come to, when so many people are to be heard.
    pub fn of(positions: &[Position], needed: usize) -> Round {
        let objections = positions.iter().filter(|each| **each == Position::Objection).count();
        match needed.saturating_sub(positions.len()) {
            _ if objections > 0 => Round::Objected(objections),
            0 if !positions.is_empty() => Round::Consent,
            lacking => Round::Waits(lacking.max(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_is_no_consent() {
        use Position::{LetsDecide, NoObjection, Objection, Worry};
        assert_eq!(Round::of(&[], 0), Round::Waits(1));
        assert_eq!(Round::of(&[NoObjection, Worry], 3), Round::Waits(1));
        assert_eq!(Round::of(&[NoObjection, Worry, LetsDecide], 3), Round::Consent);
        assert_eq!(Round::of(&[NoObjection, Objection, LetsDecide], 3), Round::Objected(1));
    }
}
