//! The register of decisions, across the meetings of a community: what was decided, how, who may open it again, and what
//! became of it. Nothing is erased: a decision is corrected in the open, opened again with a reason, upheld, or replaced by
//! another that names it.

ui::texts!($);

mod access;
mod changing;
pub(crate) mod done;
mod draft;
mod evidence;
mod filter;
mod finding;
mod further;
mod measured;
mod model;
mod page;
mod part;
pub mod read;
mod store;
mod web;

use communities::roles::{Facilitate, KeepDecisions, ReadMinutes, Right};
use communities::{Grant, Membership};
use forms::{Key, Undone, Wording, refusals};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::model::Meeting;
use platform::{Error, Event, Instance, On, Refusal, Result, Tx};
use serde_json::json;

pub use access::{DecisionAccess, DecisionGrant, Reopening, Reopens};
pub use changing::{correct, reopen, replace, uphold};
pub use draft::{Draft, Field};
pub use evidence::EVIDENCE;
pub use finding::DECISIONS;
pub use further::{Further, Pending, Start, Starts};
pub use measured::MEASURED;
pub use model::{Decision, Deed, Happened, Reopener, Standing, Taken};
pub use part::PART;
pub use store::of_meeting;

/// The rights by which somebody keeps a decision: the register's, and that of who runs the meeting.
pub trait Keeps: Right {}
impl Keeps for KeepDecisions {}
impl Keeps for Facilitate {}

/// A decision to keep.
#[derive(Clone, Debug)]
pub struct New {
    /// The block of the agenda under which it was taken.
    pub block: Option<i64>,
    /// Whether a situation was told there: fixed now, whatever becomes of the block.
    pub is_confidential: bool,
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
    pub fn caught(text: Wording, key: impl Into<String>) -> New {
        let (taken, reopened_by) = (Taken::Consent, Reopener::Group);
        New { block: None, is_confidential: false, text, taken, reopened_by, key: key.into() }
    }

    /// The same under a block of the agenda, or where one stood; `is_confidential` when a situation was told there.
    pub fn under(self, block: Option<i64>, is_confidential: bool) -> New {
        New { block, is_confidential, ..self }
    }
}

refusals! {
    /// Why a decision was not kept, or not changed.
    NotKept {
        /// The day of the meeting has not come, or it has no date.
        TooEarly => "decision-not-kept-too-early",
        /// The meeting is cancelled.
        Cancelled => "decision-not-kept-cancelled",
        /// There is no such meeting.
        NoMeeting => "decision-not-kept-no-meeting",
        /// Another took its place: it is that one that changes.
        Replaced => "decision-not-kept-replaced",
        /// It is open already.
        Open => "decision-not-kept-open",
        /// It is not open: there is nothing to uphold.
        NotOpen => "decision-not-kept-not-open",
        /// Somebody corrected it in the meantime: this is how it stands.
        Changed(_saved: Box<Decision>) => "decision-not-kept-changed",
    }
}

type Outcome<T> = std::result::Result<T, Undone<NotKept>>;

/// Writes a decision in the register, taken at a meeting or outside of any; returns its number.
pub async fn write(instance: &Instance, grant: &Grant<KeepDecisions>, new: &New, meeting: Option<i64>) -> Outcome<i64> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let place = placed(&tx, grant, meeting, now).await?;
    let id = kept(&tx, &place, new, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// The place of a decision: a meeting of the community whose day has come, or none.
async fn placed(tx: &Tx, membership: &Membership, meeting: Option<i64>, now: i64) -> Outcome<Place> {
    if let Some(meeting) = meeting {
        let access = MeetingAccess::enter(tx, membership, meeting).await.map_err(no_meeting)?;
        allowed(&access.fresh(tx).await?, now).map_err(Undone::Refused)?;
    }
    let (community, by) = (membership.community().id, membership.person_id());
    Ok(Place { community, meeting, replaces: None, by })
}

fn no_meeting(refusal: Refusal) -> Undone<NotKept> {
    match refusal {
        Refusal::NotFound => Undone::Refused(NotKept::NoMeeting),
        other => Undone::Failed(Error::Stored(format!("entering a meeting: {other:?}"))),
    }
}

/// Decisions are written from the day of their meeting on.
fn allowed(meeting: &Meeting, now: i64) -> std::result::Result<(), NotKept> {
    match meeting.cancelled_at {
        Some(_) => Err(NotKept::Cancelled),
        None if !meeting.takes_attendance(now) => Err(NotKept::TooEarly),
        None => Ok(()),
    }
}

/// Keeps a decision of a meeting, inside the transaction of who catches it; returns its number. Sent twice, it is kept once.
pub async fn keep<R: Keeps>(tx: &Tx, grant: &MeetingGrant<R>, new: &New, now: i64) -> Result<i64> {
    let (community, by) = (grant.meeting().community_id, grant.membership().person_id());
    kept(tx, &Place { community, meeting: Some(grant.meeting().id), replaces: None, by }, new, now).await
}

/// Writes a decision outside of any meeting, inside the transaction of what it came from; returns its number.
pub async fn take(tx: &Tx, grant: &Grant<KeepDecisions>, new: &New, now: i64) -> Result<i64> {
    let (community, by) = (grant.community().id, grant.person_id());
    kept(tx, &Place { community, meeting: None, replaces: None, by }, new, now).await
}

/// Where a decision goes.
struct Place {
    community: i64,
    meeting: Option<i64>,
    replaces: Option<i64>,
    by: i64,
}

impl Place {
    fn key(&self, new: &New) -> String {
        Key::read(&new.key).print(self.by, new.text.as_str())
    }
}

async fn kept(tx: &Tx, place: &Place, new: &New, now: i64) -> Result<i64> {
    let (community, key) = (place.community, place.key(new));
    if let Some(id) = store::insert(tx, place, new, &key, now).await? {
        let event = Event::new(community, "meetings.decided", id, now).by(place.by);
        tx.record(event.with(json!({ "meeting": place.meeting }))).await?;
        return Ok(id);
    }
    let id = store::by_key(tx, community, &key).await?;
    id.ok_or_else(|| Error::Stored(format!("community {community}: a decision was and is no more")))
}

/// Every decision of a member's community, the newest first.
pub async fn register(on: impl Into<On<'_>>, grant: &Grant<ReadMinutes>) -> Result<Vec<Decision>> {
    store::of_community(on, grant.community().id).await
}
