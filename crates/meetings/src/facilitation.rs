//! Running a meeting: the clock that everyone shares, notes, the parking lot, small groups. It promises that every open page
//! shows the same clock, and that what was done while the network was away is neither lost nor counted twice.

mod clock;
mod course;
mod deeds;
mod moment;
mod notes;
mod shorten;
mod store;
pub(crate) mod web;

use maud::Markup;
use platform::{Db, On, Result, Tx};

use crate::access::MeetingAccess;
use crate::model::Meeting;
use clock::Clock;

pub(crate) use clock::Lived;
pub(crate) use notes::{Note, NoteKind, notes};

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(_db: &Db, _access: &MeetingAccess, _now: i64) -> Result<Markup> {
    Ok(Markup::default())
}

/// The blocks of a meeting as they were really held, with their real times; none when its clock was never started.
pub(crate) async fn lived(on: impl Into<On<'_>>, meeting_id: i64, now: i64) -> Result<Vec<Lived>> {
    let on = on.into();
    let Some(meeting) = crate::store::meeting(on, meeting_id).await? else { return Ok(Vec::new()) };
    Ok(clock_of(on, &meeting, now).await?.lived(now))
}

/// The clock of a meeting.
async fn clock_of(on: impl Into<On<'_>>, meeting: &Meeting, now: i64) -> Result<Clock> {
    let deeds = store::deeds(on, meeting.id).await?;
    Ok(Clock::of(&deeds).unless_forgotten(meeting.ends_at(), now))
}

/// Takes a person's number off what they did here; the notes stay, they are the group's.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}
