//! Who may enter. A [`Membership`] is the proof that a person belongs to a community; a [`Grant`] that their role has a
//! right there. Both are obtained from a request or a viewer and cannot be made otherwise: holding one is the permission.

use std::marker::PhantomData;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use identity::{PresentedSession, Viewer};
use platform::{Db, Instance, On, Refusal};
use ui::Lang;

use crate::entry::Entry;
use crate::model::Community;
use crate::roles::{EnterSpace, Right, Role};
use crate::store;

/// A person in a community, with their role. To hold one is to be allowed to know that the community exists.
#[derive(Clone, Debug)]
pub struct Membership {
    viewer: Viewer,
    community: Community,
    role: Role,
}

impl Membership {
    /// The membership of the viewer in the community of this slug. `Refusal::NotFound` to anybody else.
    pub async fn enter(on: impl Into<On<'_>>, viewer: &Viewer, slug: &str) -> Result<Membership, Refusal> {
        Membership::admit(viewer, store::membership_by_slug(on, viewer.id(), slug).await?)
    }

    /// The same by the community's number, as the API names it.
    pub async fn enter_by_id(on: impl Into<On<'_>>, viewer: &Viewer, id: i64) -> Result<Membership, Refusal> {
        Membership::admit(viewer, store::membership_by_id(on, viewer.id(), id).await?)
    }

    /// The same by what another slice found with [`entry_columns!`] and [`entry_join!`] on the way to a thing of its own.
    ///
    /// [`entry_columns!`]: crate::entry_columns
    /// [`entry_join!`]: crate::entry_join
    pub fn by(viewer: &Viewer, entry: Entry) -> Result<Membership, Refusal> {
        let known = (entry.entry_person == viewer.id()).then(|| Role::parse(&entry.entry_role)).flatten();
        Membership::admit(viewer, known.map(|role| (entry.community(), role)))
    }

    /// What was found of this viewer, if what they came in by leads there.
    fn admit(viewer: &Viewer, found: Option<(Community, Role)>) -> Result<Membership, Refusal> {
        let found = found.filter(|(community, _)| viewer.may_enter(community.id));
        let (community, role) = found.ok_or(Refusal::NotFound)?;
        Ok(Membership { viewer: viewer.clone(), community, role })
    }

    /// Every community of the viewer, oldest first.
    pub async fn all_of(db: &Db, viewer: &Viewer) -> platform::Result<Vec<Membership>> {
        let found = store::memberships_of(db, viewer.id()).await?;
        Ok(found.into_iter().filter_map(|each| Membership::admit(viewer, Some(each)).ok()).collect())
    }

    /// The community.
    pub fn community(&self) -> &Community {
        &self.community
    }

    /// The person.
    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }

    /// The person's number.
    pub fn person_id(&self) -> i64 {
        self.viewer.id()
    }

    /// What they are here.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The person's language.
    pub fn lang(&self) -> Lang {
        self.viewer.lang()
    }

    /// Whether mail leaves this instance: where none does, a page says what to do instead.
    pub fn gets_mail(&self) -> bool {
        self.viewer.gets_mail()
    }

    /// The full address of a page, to be handed over where no mail carries it; none where mail leaves.
    pub fn handed_over(&self, path: &str) -> Option<String> {
        self.viewer.handed_over(path)
    }

    /// Whether their role has this right, to decide what to show.
    pub fn may<R: Right>(&self) -> bool {
        R::ROLES.contains(&self.role)
    }

    /// The proof that their role has this right; `Refusal::NotFound` when it has not.
    pub fn grant<R: Right>(&self) -> Result<Grant<R>, Refusal> {
        self.may::<R>().then(|| Grant { membership: self.clone(), right: PhantomData }).ok_or(Refusal::NotFound)
    }

    /// The channels that the member may hear, rooms aside: "members", "team", and their own.
    pub fn channels(&self) -> Vec<String> {
        let shared = [("members", self.may::<EnterSpace>()), ("team", self.role.is_team())];
        let shared = shared.into_iter().filter(|(_, may)| *may).map(|(channel, _)| channel.to_owned());
        shared.chain([format!("person:{}", self.person_id())]).collect()
    }

    /// Whether the membership still stands with the same role; long-lived streams ask again.
    pub async fn still_stands(&self, db: &Db) -> platform::Result<bool> {
        let now = store::membership_by_id(db, self.person_id(), self.community.id).await?;
        Ok(now.is_some_and(|(_, role)| role == self.role))
    }
}

/// The proof that a member's role has the right `R` in their community.
#[derive(Clone, Debug)]
pub struct Grant<R> {
    membership: Membership,
    right: PhantomData<R>,
}

impl<R> std::ops::Deref for Grant<R> {
    type Target = Membership;
    fn deref(&self) -> &Membership {
        &self.membership
    }
}

impl FromRequestParts<Instance> for Membership {
    type Rejection = Refusal;

    /// Enters the community that the path names as `{community}`.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Membership, Refusal> {
        entered(parts, instance).await
    }
}

/// One trip to the database for the session and the membership. Boxed, as all that every page goes through: an `async fn` is
/// compiled again in each crate that awaits it.
fn entered<'a>(parts: &'a mut Parts, instance: &'a Instance) -> BoxFuture<'a, Result<Membership, Refusal>> {
    let entering = async move {
        let slug = forms::word(parts, "community").await?;
        if let Some(session) = PresentedSession::unread(parts, instance)
            && let Some(found) = store::entered(instance, &session, &slug).await?
        {
            let viewer = session.enters(found.signed_in, parts, instance).await?;
            return Membership::by(&viewer, found.entry);
        }
        // Known already, or nobody, or nothing for this person.
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        Membership::enter(&instance.db, &viewer, &slug).await
    };
    entering.boxed()
}

impl<R: Right> FromRequestParts<Instance> for Grant<R> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Grant<R>, Refusal> {
        Membership::from_request_parts(parts, instance).await?.grant()
    }
}
