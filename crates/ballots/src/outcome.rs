//! What a vote came to, and how many took part.

use serde::{Deserialize, Serialize};

/// Who leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nobody chose anything.
    Nobody,
    /// Fewer took part than had been fixed.
    NoQuorum,
    /// This option.
    Chosen(usize),
    /// These are level, and the rule that was fixed before does not part them: the group is asked.
    Level(Vec<usize>),
}

impl Outcome {
    /// What it is when these are at the head.
    pub(crate) fn at_the_head(head: Vec<usize>) -> Outcome {
        match head[..] {
            [] => Outcome::Nobody,
            [one] => Outcome::Chosen(one),
            _ => Outcome::Level(head),
        }
    }

    /// The same, unless fewer took part than had been fixed.
    #[must_use]
    pub fn with_quorum(self, turnout: Turnout, quorum: usize) -> Outcome {
        match self {
            Outcome::Nobody if turnout.people() == 0 => Outcome::Nobody,
            _ if turnout.people() < quorum => Outcome::NoQuorum,
            outcome => outcome,
        }
    }
}

/// How many took part. Who abstains is there for the quorum, and in no denominator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnout {
    /// Those who chose.
    pub choosing: usize,
    /// Those who said that they abstain.
    pub abstaining: usize,
}

impl Turnout {
    /// All of them.
    pub fn people(self) -> usize {
        self.choosing + self.abstaining
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_abstains_counts_for_the_quorum() {
        let turnout = Turnout { choosing: 3, abstaining: 2 };
        assert_eq!(Outcome::Chosen(1).with_quorum(turnout, 5), Outcome::Chosen(1));
        assert_eq!(Outcome::Chosen(1).with_quorum(turnout, 6), Outcome::NoQuorum);
        assert_eq!(Outcome::Nobody.with_quorum(Turnout::default(), 6), Outcome::Nobody);
    }
}
