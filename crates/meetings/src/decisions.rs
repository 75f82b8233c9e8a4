//! The register of decisions, across the meetings of a community: what was decided, how, who may open it again, and what
//! became of it. Nothing is erased: a decision is corrected in the open, opened again with a reason, upheld, or replaced by
//! another that names it.

mod model;
mod store;
pub(crate) mod web;

use communities::roles::{Facilitate, KeepDecisions, Right};
use maud::Markup;
use platform::{Db, Event, On, Result, Tx};
use serde_json::json;

use crate::access::{MeetingAccess, MeetingGrant};
use crate::sent;
use crate::wording::Wording;

pub use model::{Decision, Deed, Happened, Reopener, Standing, Taken};

/// The rights by which somebody keeps a decision: the register's, and that of who runs the meeting.
pub trait Keeps: Right {}
impl Keeps for KeepDecisions {}
impl Keeps for Facilitate {}

/// A decision to keep.
#[derive(Clone, Debug)]
pub struct New {
    /// The block of the agenda under which it was taken.
    pub block: Option<i64>,
    /// What was decided.
    pub text: Wording,
    /// How.
    pub taken: Taken,
    /// Who may open it again.
    pub reopened_by: Reopener,
    /// Made by the page: the same key with the same words is kept once.
    pub key: String,
}

impl New {
    /// A decision caught as it is said: by consent, for the group to open again.
    pub fn caught(text: Wording, block: Option<i64>, key: impl Into<String>) -> New {
        New { block, text, taken: Taken::Consent, reopened_by: Reopener::Group, key: key.into() }
    }
}

/// Keeps a decision of a meeting, inside the transaction of who catches it; returns its number. Sent twice, it is kept once.
pub async fn keep<R: Keeps>(tx: &Tx, grant: &MeetingGrant<R>, new: &New, now: i64) -> Result<i64> {
    let (community, by) = (grant.meeting().community_id, grant.membership().person_id());
    kept(tx, Place { community, meeting: Some(grant.meeting().id), replaces: None, by }, new, now).await
}

/// Where a decision goes.
struct Place {
    community: i64,
    meeting: Option<i64>,
    replaces: Option<i64>,
    by: i64,
}

async fn kept(tx: &Tx, place: Place, new: &New, now: i64) -> Result<i64> {
    let Place { community, meeting, replaces, by } = place;
    let key = sent::stored(&new.key, by, new.text.as_str());
    let row = store::New {
        community,
        meeting,
        block: new.block,
        text: new.text.as_str(),
        taken: new.taken,
        reopened_by: new.reopened_by,
        replaces,
        by,
        key: &key,
    };
    let Some(id) = store::insert(tx, &row, now).await? else { return store::by_key(tx, community, &key).await };
    let event = Event::new(community, "meetings.decided", id, now).by(by).with(json!({ "meeting": meeting }));
    tx.record(event).await?;
    Ok(id)
}

/// The decisions of a meeting, in the order in which they were taken.
pub(crate) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Decision>> {
    store::of_meeting(on, meeting).await
}

/// Takes a person's name off what they wrote down.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(_db: &Db, _access: &MeetingAccess, _now: i64) -> Result<Markup> {
    Ok(Markup::default())
}
