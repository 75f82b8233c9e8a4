//! Gradients of agreement (Kaner, 1996), in six steps from « j’y vais » to « je m’y oppose ».

use serde::{Deserialize, Serialize};

/// How many steps there are.
pub const STEPS: usize = 6;
/// The last of the steps that carry a proposal.
const CARRY: usize = 3;

/// How many stand at each step, the warmest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steps([usize; STEPS]);

impl Steps {
    /// Counts one person at a step, from 0 on.
    pub fn take(&mut self, step: usize) {
        self.0[step.min(STEPS - 1)] += 1;
    }

    /// How many stand at each.
    pub fn each(&self) -> &[usize; STEPS] {
        &self.0
    }

    /// How many carry the proposal, those with a reserve among them.
    pub fn carry(&self) -> usize {
        self.0[..CARRY].iter().sum()
    }

    /// How many oppose it.
    pub fn oppose(&self) -> usize {
        self.0[STEPS - 1]
    }

    /// How many said where they stand.
    pub fn people(&self) -> usize {
        self.0.iter().sum()
    }

    /// The steps of everybody, the warmest first.
    pub(crate) fn all(&self) -> Vec<usize> {
        self.0.iter().enumerate().flat_map(|(step, people)| std::iter::repeat_n(step, *people)).collect()
    }
}
