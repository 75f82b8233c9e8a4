//! Who may enter a decision: the members who read what the group decided. A [`DecisionGrant`] is the proof that their role may
//! also do something about it.

use communities::Membership;
use communities::before::{Before, Proof, Proves, Thing};
use communities::roles::{KeepDecisions, ReadMinutes};
use platform::{On, Result};

use super::model::{Decision, Reopener};
use super::store;

/// A member before a decision of their community.
pub type DecisionAccess = Before<Decision>;
/// The proof that a member who entered a decision has the right `R` in its community.
pub type DecisionGrant<R> = Proof<Decision, R>;
/// The proof that a member may open a decision again.
pub type Reopening = Proof<Decision, Reopens>;

impl Thing for Decision {
    type ReadBy = ReadMinutes;
    const NAME: &'static str = "decision";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Decision>> {
        store::decision(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("/decisions/{}", self.id)
    }
}

/// They may open it again: anybody may, or they keep the register.
#[derive(Clone, Copy, Debug)]
pub struct Reopens;

impl Proves<Decision> for Reopens {
    fn holds(member: &Membership, decision: &Decision) -> bool {
        decision.reopened_by == Reopener::Member || member.may::<KeepDecisions>()
    }
}
