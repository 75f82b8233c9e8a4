//! Who may enter a commitment: the members who hear what the group says. Its owner tells what happened, and so does who
//! facilitates, for somebody who says it aloud, as long as the owner has not. Its owner, or who wrote it for them, puts it
//! right or takes it back.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::Membership;
use communities::roles::{Facilitate, ReadMinutes};
use platform::{Instance, On, Refusal};

use super::model::Commitment;
use super::store;

/// A member before a commitment of their community.
#[derive(Clone, Debug)]
pub struct CommitmentAccess {
    membership: Membership,
    commitment: Commitment,
}

impl CommitmentAccess {
    /// Enters the commitment of this number; `Refusal::NotFound` when it is not this community's, or not for this member.
    pub async fn enter(on: impl Into<On<'_>>, membership: &Membership, id: i64) -> Result<CommitmentAccess, Refusal> {
        membership.grant::<ReadMinutes>()?;
        let found = store::commitment(on, id).await?.filter(|found| found.community_id == membership.community().id);
        Ok(CommitmentAccess { membership: membership.clone(), commitment: found.ok_or(Refusal::NotFound)? })
    }

    /// The commitment.
    pub fn commitment(&self) -> &Commitment {
        &self.commitment
    }

    /// The member.
    pub fn membership(&self) -> &Membership {
        &self.membership
    }

    /// Whether it is theirs.
    pub fn is_own(&self) -> bool {
        self.commitment.owner_id == self.membership.person_id()
    }

    /// The proof that they may say what happened; `Refusal::NotFound` when it is for others to say.
    pub fn telling(&self) -> Result<Telling, Refusal> {
        may_tell(&self.membership, &self.commitment).then(|| Telling(self.clone())).ok_or(Refusal::NotFound)
    }

    /// The proof that they may put it right or take it back; `Refusal::NotFound` when it is for others to do.
    pub fn changing(&self) -> Result<Changing, Refusal> {
        may_change(&self.membership, &self.commitment).then(|| Changing(self.clone())).ok_or(Refusal::NotFound)
    }

    /// A page of this commitment.
    pub(super) fn path(&self, rest: &str) -> String {
        self.membership.community().path(&format!("{}{rest}", self.commitment.path()))
    }
}

/// Whether a member who reads it may say what happened.
pub(super) fn may_tell(membership: &Membership, commitment: &Commitment) -> bool {
    commitment.owner_id == membership.person_id() || (membership.may::<Facilitate>() && !commitment.is_told_by_owner())
}

/// Whether a member who reads it may put it right or take it back.
pub(super) fn may_change(membership: &Membership, commitment: &Commitment) -> bool {
    let person = membership.person_id();
    commitment.owner_id == person || commitment.by == Some(person)
}

macro_rules! proofs {
    ($($(#[doc = $doc:literal])* $name:ident by $method:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name(CommitmentAccess);

        impl std::ops::Deref for $name {
            type Target = CommitmentAccess;
            fn deref(&self) -> &CommitmentAccess {
                &self.0
            }
        }

        impl FromRequestParts<Instance> for $name {
            type Rejection = Refusal;

            async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<$name, Refusal> {
                CommitmentAccess::from_request_parts(parts, instance).await?.$method()
            }
        }
    )*};
}

proofs! {
    /// The proof that a member may say what happened to a commitment.
    Telling by telling;
    /// The proof that a member may put a commitment right or take it back.
    Changing by changing;
}

impl FromRequestParts<Instance> for CommitmentAccess {
    type Rejection = Refusal;

    /// Enters the commitment that the path names as `{commitment}`, in the community that it names as `{community}`.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<CommitmentAccess, Refusal> {
        let membership = Membership::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "commitment").await?;
        CommitmentAccess::enter(&instance.db, &membership, id).await
    }
}
