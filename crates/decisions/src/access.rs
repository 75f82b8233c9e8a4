//! Who may enter a decision: the members who read what the group decided. A [`DecisionGrant`] is the proof that their role may
//! also do something about it.

use std::marker::PhantomData;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::Membership;
use communities::roles::{ReadMinutes, Right};
use platform::{Instance, On, Refusal};

use super::model::Decision;
use super::store;

/// A member before a decision of their community.
#[derive(Clone, Debug)]
pub struct DecisionAccess {
    membership: Membership,
    decision: Decision,
}

impl DecisionAccess {
    /// Enters the decision of this number; `Refusal::NotFound` when it is not this community's, or not for this member.
    pub async fn enter(on: impl Into<On<'_>>, membership: &Membership, id: i64) -> Result<DecisionAccess, Refusal> {
        membership.grant::<ReadMinutes>()?;
        let found = store::decision(on, id).await?.filter(|found| found.community_id == membership.community().id);
        let decision = found.ok_or(Refusal::NotFound)?;
        Ok(DecisionAccess { membership: membership.clone(), decision })
    }

    /// The decision.
    pub fn decision(&self) -> &Decision {
        &self.decision
    }

    /// The member.
    pub fn membership(&self) -> &Membership {
        &self.membership
    }

    /// The proof that their role has this right here too; `Refusal::NotFound` when it has not.
    pub fn grant<R: Right>(&self) -> Result<DecisionGrant<R>, Refusal> {
        self.membership.grant::<R>()?;
        Ok(DecisionGrant { access: self.clone(), right: PhantomData })
    }

    /// The proof that they may open it again; `Refusal::NotFound` when it is for others to do.
    pub fn reopening(&self) -> Result<Reopening, Refusal> {
        let may = self.decision.may_be_reopened_by(&self.membership);
        may.then(|| Reopening(self.clone())).ok_or(Refusal::NotFound)
    }

    /// A page of this decision.
    pub(super) fn path(&self, rest: &str) -> String {
        self.membership.community().path(&format!("{}{rest}", self.decision.path()))
    }
}

/// The proof that a member who entered a decision has the right `R` in its community.
#[derive(Clone, Debug)]
pub struct DecisionGrant<R> {
    access: DecisionAccess,
    right: PhantomData<R>,
}

impl<R> std::ops::Deref for DecisionGrant<R> {
    type Target = DecisionAccess;
    fn deref(&self) -> &DecisionAccess {
        &self.access
    }
}

/// The proof that a member may open a decision again.
#[derive(Clone, Debug)]
pub struct Reopening(DecisionAccess);

impl std::ops::Deref for Reopening {
    type Target = DecisionAccess;
    fn deref(&self) -> &DecisionAccess {
        &self.0
    }
}

impl FromRequestParts<Instance> for DecisionAccess {
    type Rejection = Refusal;

    /// Enters the decision that the path names as `{decision}`, in the community that it names as `{community}`.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<DecisionAccess, Refusal> {
        let membership = Membership::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "decision").await?;
        DecisionAccess::enter(&instance.db, &membership, id).await
    }
}

impl<R: Right> FromRequestParts<Instance> for DecisionGrant<R> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<DecisionGrant<R>, Refusal> {
        DecisionAccess::from_request_parts(parts, instance).await?.grant()
    }
}

impl FromRequestParts<Instance> for Reopening {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Reopening, Refusal> {
        DecisionAccess::from_request_parts(parts, instance).await?.reopening()
    }
}
