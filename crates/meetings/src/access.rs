//! Who may enter a meeting. A [`MeetingAccess`] is the proof that a member sees one meeting: by right, or because they were
//! asked to it. A [`MeetingGrant`] is the proof that their role may also do something there.

use std::marker::PhantomData;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::roles::{Right, SeeMeetings};
use communities::{Membership, Role};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use identity::PresentedSession;
use platform::{Db, Event, Instance, On, Refusal, Tx};

use crate::model::Meeting;
use crate::store;

/// A member in a meeting of their community.
#[derive(Clone, Debug)]
pub struct MeetingAccess {
    membership: Membership,
    meeting: Meeting,
}

impl MeetingAccess {
    /// Enters the meeting of this number; `Refusal::NotFound` when it is not this community's, or not for this member. A
    /// cancelled meeting can still be entered.
    pub async fn enter(on: impl Into<On<'_>>, membership: &Membership, meeting: i64) -> Result<MeetingAccess, Refusal> {
        let on = on.into();
        MeetingAccess::before(on, membership, store::meeting(on, meeting).await?.ok_or(Refusal::NotFound)?).await
    }

    /// The same of a meeting that was read already.
    pub async fn before(
        on: impl Into<On<'_>>,
        membership: &Membership,
        meeting: Meeting,
    ) -> Result<MeetingAccess, Refusal> {
        let is_here = meeting.community_id == membership.community().id;
        if !(is_here && may_see(on.into(), membership, meeting.id).await?) {
            return Err(Refusal::NotFound);
        }
        Ok(MeetingAccess { membership: membership.clone(), meeting })
    }

    /// Every meeting that a member sees, in the order of the season.
    pub async fn all(on: impl Into<On<'_>>, membership: &Membership) -> platform::Result<Vec<MeetingAccess>> {
        let meetings = seen_by(on, membership.community().id, (membership.role(), membership.person_id())).await?;
        Ok(meetings.into_iter().map(|meeting| MeetingAccess { membership: membership.clone(), meeting }).collect())
    }

    /// The meeting as it stands in this transaction, until it ends: deeds are judged by it. It may have moved since it was entered.
    pub async fn fresh(&self, tx: &Tx) -> platform::Result<Meeting> {
        store::held(tx, self.meeting.id).await
    }

    /// The meeting as it was when it was entered.
    pub fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// The member.
    pub fn membership(&self) -> &Membership {
        &self.membership
    }

    /// The proof that their role has this right here too; `Refusal::NotFound` when it has not.
    pub fn grant<R: Right>(&self) -> Result<MeetingGrant<R>, Refusal> {
        self.membership.grant::<R>()?;
        Ok(MeetingGrant { access: self.clone(), right: PhantomData })
    }

    /// Whether it can still be entered with the same role; long-lived streams ask again.
    pub async fn still_stands(&self, db: &Db) -> platform::Result<bool> {
        Ok(self.membership.still_stands(db).await? && may_see(db.into(), &self.membership, self.meeting.id).await?)
    }

    /// What the member just did to the meeting.
    pub fn event(&self, kind: &'static str, now: i64) -> Event {
        Event::new(self.meeting.community_id, kind, self.meeting.id, now).by(self.membership.person_id())
    }

    /// A page of this meeting.
    pub fn path(&self, rest: &str) -> String {
        self.membership.community().path(&format!("{}{rest}", self.meeting.path()))
    }
}

async fn may_see(on: On<'_>, membership: &Membership, meeting: i64) -> platform::Result<bool> {
    let is_asked = membership.role() == Role::Guest && store::is_asked(on, meeting, membership.person_id()).await?;
    Ok(is_asked || membership.may::<SeeMeetings>())
}

/// The meetings of a community that a person of this role sees, in the order of the season: all, or those they were asked to.
pub(crate) async fn seen_by(
    on: impl Into<On<'_>>,
    community: i64,
    (role, person): (Role, i64),
) -> platform::Result<Vec<Meeting>> {
    match role {
        _ if SeeMeetings::ROLES.contains(&role) => store::of_community(on, community).await,
        Role::Guest => store::of_guest(on, community, person).await,
        _ => Ok(Vec::new()),
    }
}

/// The proof that a member who entered a meeting has the right `R` in its community.
#[derive(Clone, Debug)]
pub struct MeetingGrant<R> {
    access: MeetingAccess,
    right: PhantomData<R>,
}

impl<R> std::ops::Deref for MeetingGrant<R> {
    type Target = MeetingAccess;
    fn deref(&self) -> &MeetingAccess {
        &self.access
    }
}

impl FromRequestParts<Instance> for MeetingAccess {
    type Rejection = Refusal;

    /// Enters the meeting that the path names as `{meeting}`, in the community that it names as `{community}`.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<MeetingAccess, Refusal> {
        entered(parts, instance).await
    }
}

/// One trip to the database for the session, the membership and the meeting. Boxed, so that each of the many pages of a meeting
/// holds a pointer to it and not its whole way.
fn entered<'a>(parts: &'a mut Parts, instance: &'a Instance) -> BoxFuture<'a, Result<MeetingAccess, Refusal>> {
    let entering = async move {
        let (slug, id) = (forms::word(parts, "community").await?, forms::number(parts, "meeting").await);
        if let (Some(session), Ok(id)) = (PresentedSession::unread(parts, instance), &id)
            && let Some(found) = store::entered(instance, &session, (&slug, *id)).await?
        {
            let viewer = session.enters(found.signed_in, parts, instance).await?;
            let membership = Membership::by(&viewer, found.entry)?;
            let is_seen = membership.may::<SeeMeetings>() || (membership.role() == Role::Guest && found.is_asked);
            let access = MeetingAccess { membership, meeting: found.meeting.into() };
            return is_seen.then_some(access).ok_or(Refusal::NotFound);
        }
        // Known already, or nobody, or nothing for this person.
        let membership = Membership::from_request_parts(parts, instance).await?;
        MeetingAccess::enter(&instance.db, &membership, id?).await
    };
    entering.boxed()
}

impl<R: Right> FromRequestParts<Instance> for MeetingGrant<R> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<MeetingGrant<R>, Refusal> {
        MeetingAccess::from_request_parts(parts, instance).await?.grant()
    }
}
