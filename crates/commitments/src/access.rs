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

/// The proof that a member may put back a commitment that they may take back.
pub(crate) type PuttingBack = Proof<Recent, Changes>;

/// A commitment that stands, or that was taken back a moment ago.
#[derive(Clone, Debug)]
pub struct Recent(Commitment);

impl Thing for Recent {
    type ReadBy = ReadMinutes;
    const NAME: &'static str = Commitment::NAME;

    async fn found(on: On<'_>, id: i64) -> Result<Option<Recent>> {
        Ok(store::recent(on, id).await?.map(Recent))
    }

    fn community(&self) -> i64 {
        self.0.community()
    }

    fn path(&self) -> String {
        self.0.path()
    }
}

impl Recent {
    /// Its number.
    pub(super) fn id(&self) -> i64 {
        self.0.id
    }
}

impl Proves<Recent> for Changes {
    fn holds(member: &Membership, recent: &Recent) -> bool {
        <Changes as Proves<Commitment>>::holds(member, &recent.0)
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
