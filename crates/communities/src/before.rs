//! Something of a community that a member enters by its number: a decision, a commitment. [`Before`] is the proof that a member
//! stands before one that is their community's and that their role reads; a [`Proof`], that they may do something about it.

use std::future::Future;
use std::marker::PhantomData;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use platform::{Instance, On, Refusal};

use crate::Membership;
use crate::roles::Right;

/// Something of a community.
pub trait Thing: Clone + Send + Sync {
    /// The right of those who read it.
    type ReadBy: Right;
    /// What addresses call its number.
    const NAME: &'static str;

    /// The one of this number.
    fn found(on: On<'_>, id: i64) -> impl Future<Output = platform::Result<Option<Self>>> + Send;

    /// The number of its community.
    fn community(&self) -> i64;

    /// Its page, inside its community.
    fn path(&self) -> String;
}

/// A member before something of their community.
#[derive(Clone, Debug)]
pub struct Before<T> {
    membership: Membership,
    thing: T,
}

impl<T: Thing> Before<T> {
    /// Enters the one of this number; `Refusal::NotFound` when it is not this community's, or not for this member.
    pub async fn enter(on: impl Into<On<'_>>, membership: &Membership, id: i64) -> Result<Before<T>, Refusal> {
        membership.grant::<T::ReadBy>()?;
        let found = T::found(on.into(), id).await?.filter(|found| found.community() == membership.community().id);
        Ok(Before { membership: membership.clone(), thing: found.ok_or(Refusal::NotFound)? })
    }

    /// What the member stands before.
    pub fn thing(&self) -> &T {
        &self.thing
    }

    /// The member.
    pub fn membership(&self) -> &Membership {
        &self.membership
    }

    /// The proof that they may do something about it; `Refusal::NotFound` when it is for others to do.
    pub fn grant<P: Proves<T>>(&self) -> Result<Proof<T, P>, Refusal> {
        let may = P::holds(&self.membership, &self.thing);
        may.then(|| Proof { before: self.clone(), proved: PhantomData }).ok_or(Refusal::NotFound)
    }

    /// A page of it.
    pub fn path(&self, rest: &str) -> String {
        self.membership.community().path(&format!("{}{rest}", self.thing.path()))
    }
}

impl<T: Thing> FromRequestParts<Instance> for Before<T> {
    type Rejection = Refusal;

    /// Enters the one that the path names, in the community that it names as `{community}`.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Before<T>, Refusal> {
        let membership = Membership::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, T::NAME).await?;
        Before::enter(&instance.db, &membership, id).await
    }
}

/// What can be proved of a member who reads something: a right of their role, or what they have to do with it.
pub trait Proves<T> {
    /// Whether it holds.
    fn holds(membership: &Membership, thing: &T) -> bool;
}

impl<T, R: Right> Proves<T> for R {
    fn holds(membership: &Membership, _: &T) -> bool {
        membership.may::<R>()
    }
}

/// The proof of `P` about something that a member entered.
#[derive(Clone, Debug)]
pub struct Proof<T, P> {
    before: Before<T>,
    proved: PhantomData<P>,
}

impl<T, P> std::ops::Deref for Proof<T, P> {
    type Target = Before<T>;
    fn deref(&self) -> &Before<T> {
        &self.before
    }
}

impl<T: Thing, P: Proves<T>> FromRequestParts<Instance> for Proof<T, P> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Proof<T, P>, Refusal> {
        Before::from_request_parts(parts, instance).await?.grant()
    }
}
