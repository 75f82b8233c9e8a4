//! Who reads what leaves the community. A [`LayerAccess`] is the proof that a member's role reads a layer, of minutes that this
//! layer may be made from: approved ones; before, those who read or write the whole text see what will leave.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::roles::{ReadMinutes, Right, WriteMinutes};
use communities::{Grant, Membership};
use platform::{Instance, Refusal};

use super::gathered::Gathered;
use super::model::State;

/// A layer that may be read by who asks.
pub(super) struct LayerAccess<R> {
    pub(super) gathered: Gathered,
    pub(super) grant: Grant<R>,
}

/// Whether this member may read what leaves of minutes in this state.
pub(super) fn may_leave(membership: &Membership, state: State) -> bool {
    match state {
        State::Approved => true,
        State::Open => membership.may::<ReadMinutes>(),
        State::Draft => membership.may::<WriteMinutes>(),
    }
}

impl<R: Right> FromRequestParts<Instance> for LayerAccess<R> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<LayerAccess<R>, Refusal> {
        let grant = Grant::<R>::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "meeting").await?;
        let meeting = meetings::meeting(&instance.db, id).await?;
        let meeting = meeting.filter(|found| found.community_id == grant.community().id).ok_or(Refusal::NotFound)?;
        let gathered = Gathered::leaving(&instance.db, &grant, &meeting).await?.ok_or(Refusal::NotFound)?;
        if !may_leave(&grant, gathered.minutes.state) {
            return Err(Refusal::NotFound);
        }
        Ok(LayerAccess { gathered, grant })
    }
}
