//! Commitments: « d’ici la prochaine fois, j’essaie… ». A member says it for themselves, or who facilitates writes what
//! somebody said aloud; the next meeting asks what happened. Nobody is ranked and nothing is counted: what was not told is
//! listed as it was said, and only its owner is reminded of it.

ui::texts!($);

mod access;
mod aim;
pub(crate) mod done;
mod finding;
mod further;
mod measured;
mod model;
mod nudges;
mod page;
mod part;
pub mod read;
mod store;
mod telling;
mod web;

use forms::{Key, Undone, Wording, refusals};
use std::collections::{BTreeSet, HashSet};

use communities::roles::{Facilitate, MakeCommitments, Right};
use communities::{Role, roster};
use platform::{DAY, Db, Error, Event, Instance, On, Result, Tx};
use serde_json::json;

use meetings::access::MeetingGrant;
use meetings::model::{Meeting, State};
use meetings::scene::Scene;

pub use access::{Changes, Changing, CommitmentAccess, Telling, Tells};
pub use finding::COMMITMENTS;
pub use further::{Further, words};
pub use measured::MEASURED;
pub use model::{Commitment, Outcome, Told};
pub use part::PART;
pub use store::of_meeting;
pub use telling::{NotTold, carry, correct, tell, withdraw};

/// The rights by which a commitment is written down: a member's for themselves, and that of who runs the meeting for anybody.
pub trait Makes: Right {
    /// Whether it may be somebody else's.
    const FOR_OTHERS: bool;
}
impl Makes for MakeCommitments {
    const FOR_OTHERS: bool = false;
}
impl Makes for Facilitate {
    const FOR_OTHERS: bool = true;
}

/// A commitment to write down.
#[derive(Clone, Debug)]
pub struct New {
    /// Who said it.
    pub owner: i64,
    /// What they said.
    pub text: Wording,
    /// Made by the page: the same key with the same words is kept once.
    pub key: String,
}

refusals! {
    /// Why a commitment was not written down.
    NotMade {
        /// The day of the meeting has not come, or it has no date.
        TooEarly => "commitment-not-made-too-early",
        /// The meeting is cancelled.
        Cancelled => "commitment-not-made-cancelled",
        /// This person makes no commitments here, or it is not for this member to write for them.
        Stranger => "commitment-not-made-stranger",
    }
}

type Made<T> = std::result::Result<T, Undone<NotMade>>;

/// A member says what they will try, or who facilitates writes it for somebody; returns its number.
pub async fn say<R: Makes>(instance: &Instance, grant: &MeetingGrant<R>, new: &New) -> Made<i64> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    allowed(&grant.fresh(&tx).await?, now).map_err(Undone::Refused)?;
    let id = make(&tx, grant, new, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Commitments are said from the day of their meeting on.
fn allowed(meeting: &Meeting, now: i64) -> std::result::Result<(), NotMade> {
    match meeting.cancelled_at {
        Some(_) => Err(NotMade::Cancelled),
        None if !meeting.takes_attendance(now) => Err(NotMade::TooEarly),
        None => Ok(()),
    }
}

/// Writes down a commitment said at a meeting, inside the transaction of who catches it; returns its number. Sent twice, it
/// is kept once.
pub async fn make<R: Makes>(tx: &Tx, grant: &MeetingGrant<R>, new: &New, now: i64) -> Made<i64> {
    let (meeting, by) = (grant.meeting(), grant.membership().person_id());
    let theirs = R::FOR_OTHERS || new.owner == by;
    if !theirs || !those_who_make(tx, meeting.community_id).await?.contains(&new.owner) {
        return Err(Undone::Refused(NotMade::Stranger));
    }
    let (community, text) = (meeting.community_id, new.text.as_str());
    let (meeting, owner, key) = (meeting.id, new.owner, new.key.as_str());
    let row = store::New { community, meeting, due: None, owner, by, text, carried_from: None, key };
    Ok(keep(tx, row, now).await?)
}

/// Keeps it under the print of its key, aimed at the meeting that asks about it.
async fn keep(tx: &Tx, new: store::New<'_>, now: i64) -> Result<i64> {
    let (community, by, meeting) = (new.community, new.by, new.meeting);
    let season = meetings::of_community(tx, community).await?;
    let due = aim::next(meeting, &season, now);
    let key = Key::read(new.key).print(new.owner, new.text);
    let row = store::New { due: due.map(|due| due.id), key: &key, ..new };
    if let Some(id) = store::insert(tx, &row, now).await? {
        if let Some(due) = due {
            nudges::plan(tx, due, now).await?;
        }
        let event = Event::new(community, "meetings.committed", id, now).by(by).with(json!({ "meeting": meeting }));
        tx.record(event).await?;
        return Ok(id);
    }
    let id = store::by_key(tx, community, &key).await?;
    id.ok_or_else(|| Error::Stored(format!("community {community}: a commitment was and is no more")))
}

/// Meetings moved, were cancelled or added: aims again what nobody has told yet, unless the meeting that asks about it was
/// held; what it asked, it asked. The nudges follow.
pub(crate) async fn aim_again(tx: &Tx, community: i64, now: i64) -> Result<()> {
    let untold = store::untold(tx, community).await?;
    if untold.is_empty() {
        return Ok(());
    }
    let season = meetings::of_community(tx, community).await?;
    let held = |id: i64| season.iter().any(|meeting| meeting.id == id && meeting.state(now) == State::Held);
    let mut touched = BTreeSet::new();
    for commitment in untold.iter().filter(|each| !each.due_meeting_id.is_some_and(held)) {
        let due = aim::next(commitment.meeting_id, &season, now).map(|due| due.id);
        touched.extend(commitment.due_meeting_id.into_iter().chain(due));
        if due != commitment.due_meeting_id {
            store::aim(tx, commitment.id, due).await?;
        }
    }
    for meeting in season.iter().filter(|meeting| touched.contains(&meeting.id)) {
        nudges::plan(tx, meeting, now).await?;
    }
    Ok(())
}

/// Those of a community who make commitments.
async fn those_who_make(on: impl Into<On<'_>>, community: i64) -> Result<HashSet<i64>> {
    let members = roster::those_who_may::<MakeCommitments>(on, community).await?;
    Ok(members.into_iter().map(|member| member.person).collect())
}

/// The commitments of a meeting: those that it asks about, and those that were said there.
struct Said {
    due: Vec<Commitment>,
    made: Vec<Commitment>,
}

impl Said {
    /// Those of the meeting of a scene; it asks only the people who are still there.
    async fn at(db: &Db, scene: &Scene) -> Result<Said> {
        let (due, made) = store::around(db, scene.meeting().id).await?;
        let is_here = |role: Role| MakeCommitments::ROLES.contains(&role);
        let of_here = |each: &Commitment| scene.directory.card(each.owner_id).role.is_some_and(is_here);
        Ok(Said { due: due.into_iter().filter(of_here).collect(), made })
    }
}

/// Those that a meeting asks about, of the people who are still there, in the order in which they were said.
pub async fn due_at(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Commitment>> {
    let on = on.into();
    let (due, _) = store::around(on, meeting).await?;
    let Some(community) = due.first().map(|first| first.community_id) else { return Ok(due) };
    let here = those_who_make(on, community).await?;
    Ok(due.into_iter().filter(|commitment| here.contains(&commitment.owner_id)).collect())
}

/// A meeting asks its members for so long what happened.
const ASKED_FOR: i64 = 14 * DAY;

/// Whether the day of a meeting has come, not long ago.
fn is_fresh(meeting: &Meeting, now: i64) -> bool {
    allowed(meeting, now).is_ok() && meeting.starts_at.is_some_and(|start| now < start + ASKED_FOR)
}
