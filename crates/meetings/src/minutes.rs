//! The minutes of a meeting: one text, three layers. The program drafts it from what happened, one person at a time writes it,
//! the members read it over for some days, and it is approved. It promises that what was said in confidence is read by the
//! members alone, whatever is done with the text, and that nothing that somebody typed is lost to somebody else's saving.

mod access;
pub(crate) mod done;
mod draft;
mod gathered;
mod layers;
mod letter;
mod model;
mod page;
mod review;
mod store;
pub(crate) mod web;
mod words;
mod writing;

use std::collections::{HashMap, HashSet};

use communities::Membership;
use communities::roles::{ReadMinutes, WriteMinutes};
use maud::Markup;
use platform::{Db, Result, Tx};

use crate::access::MeetingAccess;
use crate::facilitation;
use crate::model::Meeting;

pub use model::{How, Part, Reply, State};
pub use review::NotReviewed;
pub use words::Audience;
pub use writing::NotWritten;

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(db: &Db, access: &MeetingAccess, now: i64) -> Result<Markup> {
    if !access.membership().may::<ReadMinutes>() {
        return Ok(Markup::default());
    }
    let minutes = store::of_meeting(db, access.meeting().id).await?;
    let began = minutes.is_some() || facilitation::began(db, access.meeting(), now).await?;
    Ok(page::panel::drawn(access, minutes.as_ref(), (began, now)))
}

/// Something that minutes await from a member.
pub(crate) enum Awaited {
    /// To write those of a meeting that was held.
    Writing(Meeting),
    /// To read those of a meeting over.
    Reading(Meeting),
}

/// What minutes await from a member. `held` are the meetings that they see and that are over, the last one first. Only the last
/// one is to be written: an older one that nobody wrote is asked of nobody.
pub(crate) async fn awaited(db: &Db, membership: &Membership, held: &[&Meeting], now: i64) -> Result<Vec<Awaited>> {
    if !membership.may::<ReadMinutes>() {
        return Ok(Vec::new());
    }
    let states = store::states(db, membership.community().id).await?;
    let states: HashMap<i64, (State, Option<i64>)> =
        states.into_iter().map(|(meeting, state, closes)| (meeting, (state, closes))).collect();
    let reviewed: HashSet<i64> = store::review::reviewed(db, membership.person_id()).await?.into_iter().collect();
    let unwritten = |meeting: &&&Meeting| !matches!(states.get(&meeting.id), Some((State::Open | State::Approved, _)));
    let unread = |meeting: &&&Meeting| match states.get(&meeting.id) {
        Some((State::Open, Some(closes))) => now < *closes && !reviewed.contains(&meeting.id),
        _ => false,
    };
    let writing = held.first().filter(unwritten).filter(|_| membership.may::<WriteMinutes>());
    let reading = held.iter().filter(unread).filter(|_| !membership.may::<WriteMinutes>());
    let reading = reading.map(|meeting| Awaited::Reading((*meeting).clone()));
    Ok(writing.map(|meeting| Awaited::Writing((*meeting).clone())).into_iter().chain(reading).collect())
}

/// Takes a person's name off what they wrote, proposed and approved here.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}
