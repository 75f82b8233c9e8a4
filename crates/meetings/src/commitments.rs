//! Commitments: « d’ici la prochaine fois, j’essaie… ». A member says it for themselves, or who facilitates writes what
//! somebody said aloud; the next meeting asks what happened. Nobody is ranked and nothing is counted: what was not told is
//! listed as it was said, and only its owner is reminded of it.

mod aim;
mod model;
mod store;
pub(crate) mod web;

use std::collections::HashSet;

use communities::roles::{Facilitate, MakeCommitments, Right};
use communities::roster;
use maud::Markup;
use platform::{Db, Event, On, Result, Tx};
use serde_json::json;
use ui::Lang;

use crate::access::{MeetingAccess, MeetingGrant};
use crate::sent;
use crate::undone::Undone;
use crate::wording::Wording;

pub use model::{Commitment, Outcome, Told};

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

/// Why a commitment was not written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMade {
    /// The day of the meeting has not come, or it has no date.
    TooEarly,
    /// The meeting is cancelled.
    Cancelled,
    /// This person makes no commitments here, or it is not for this member to write for them.
    Stranger,
}

impl NotMade {
    /// What the person reads.
    pub fn sentence(self, lang: Lang) -> String {
        match self {
            NotMade::TooEarly => t!(lang, "commitment-not-made-too-early"),
            NotMade::Cancelled => t!(lang, "commitment-not-made-cancelled"),
            NotMade::Stranger => t!(lang, "commitment-not-made-stranger"),
        }
    }
}

/// Writes down a commitment said at a meeting, inside the transaction of who catches it; returns its number. Sent twice, it
/// is kept once.
pub async fn make<R: Makes>(
    tx: &Tx,
    grant: &MeetingGrant<R>,
    new: &New,
    now: i64,
) -> std::result::Result<i64, Undone<NotMade>> {
    let (meeting, by) = (grant.meeting(), grant.membership().person_id());
    let theirs = R::FOR_OTHERS || new.owner == by;
    if !theirs || !those_who_make(tx, meeting.community_id).await?.contains(&new.owner) {
        return Err(Undone::Refused(NotMade::Stranger));
    }
    let kept = Kept { community: meeting.community_id, meeting: meeting.id, owner: new.owner, by, carried_from: None };
    Ok(keep(tx, kept, (new.text.as_str(), &new.key), now).await?)
}

/// Whose a commitment is, and where it was said.
struct Kept {
    community: i64,
    meeting: i64,
    owner: i64,
    by: i64,
    carried_from: Option<i64>,
}

async fn keep(tx: &Tx, kept: Kept, (text, key): (&str, &str), now: i64) -> Result<i64> {
    let Kept { community, meeting, owner, by, carried_from } = kept;
    let season = crate::store::of_community(tx, community).await?;
    let due = aim::next(meeting, &season, now);
    let key = sent::stored(key, owner, text);
    let row = store::New { community, meeting, due: due.map(|due| due.id), owner, by, text, carried_from, key: &key };
    let Some(id) = store::insert(tx, &row, now).await? else { return store::by_key(tx, community, &key).await };
    let event = Event::new(community, "meetings.committed", id, now).by(by).with(json!({ "meeting": meeting }));
    tx.record(event).await?;
    Ok(id)
}

/// Those of a community who make commitments.
async fn those_who_make(on: impl Into<On<'_>>, community: i64) -> Result<HashSet<i64>> {
    let members = roster::those_who_may::<MakeCommitments>(on, community).await?;
    Ok(members.into_iter().map(|member| member.person).collect())
}

/// The commitments said at a meeting, in the order in which they were.
pub(crate) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Commitment>> {
    store::of_meeting(on, meeting).await
}

/// Those that a meeting asks about, of the people who are still there, in the order in which they were said.
pub(crate) async fn due_at(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Commitment>> {
    let on = on.into();
    let due = store::due_at(on, meeting).await?;
    let Some(community) = due.first().map(|first| first.community_id) else { return Ok(due) };
    let here = those_who_make(on, community).await?;
    Ok(due.into_iter().filter(|commitment| here.contains(&commitment.owner_id)).collect())
}

/// Forgets a person.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(_db: &Db, _access: &MeetingAccess, _now: i64) -> Result<Markup> {
    Ok(Markup::default())
}
