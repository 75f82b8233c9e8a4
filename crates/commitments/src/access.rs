//! Who may enter a commitment: the members who hear what the group says. Its owner tells what happened, and so does who
//! facilitates, for somebody who says it aloud, as long as the owner has not. Its owner, or who wrote it for them, puts it
//! right or takes it back.

use communities::Membership;
use communities::before::{Before, Proof, Proves, Thing};
use communities::roles::{Facilitate, ReadMinutes};
use platform::{On, Result};

use super::model::Commitment;
use super::store;

/// A member before a commitment of their community.
pub type CommitmentAccess = Before<Commitment>;
/// The proof that a member may say what happened to a commitment.
pub type Telling = Proof<Commitment, Tells>;
/// The proof that a member may put a commitment right or take it back.
pub type Changing = Proof<Commitment, Changes>;

impl Thing for Commitment {
    type ReadBy = ReadMinutes;
    const NAME: &'static str = "commitment";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Commitment>> {
        store::commitment(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("/engagements/{}", self.id)
    }
}

/// They may say what happened: it is theirs, or they facilitate and its owner said nothing.
#[derive(Clone, Copy, Debug)]
pub struct Tells;

impl Proves<Commitment> for Tells {
    fn holds(member: &Membership, commitment: &Commitment) -> bool {
        commitment.owner_id == member.person_id() || (member.may::<Facilitate>() && !commitment.is_told_by_owner())
    }
}

/// They may put it right or take it back: it is theirs, or they wrote it down.
#[derive(Clone, Copy, Debug)]
pub struct Changes;

impl Proves<Commitment> for Changes {
    fn holds(member: &Membership, commitment: &Commitment) -> bool {
        let person = member.person_id();
        commitment.owner_id == person || commitment.by == Some(person)
    }
}
