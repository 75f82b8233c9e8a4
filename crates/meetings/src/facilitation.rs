//! Running a meeting: the clock that everyone shares, notes, the parking lot, small groups. It promises that every open page
//! shows the same clock, and that what was done while the network was away is neither lost nor counted twice.

mod clock;
mod course;
mod deeds;
mod groups;
mod here;
mod live;
mod moment;
mod notes;
mod page;
mod shorten;
mod situation;
mod store;
pub(crate) mod web;

use communities::roles::Facilitate;
use maud::Markup;
use platform::{Db, On, Result, Tx};

use crate::access::MeetingAccess;
use crate::model::{Meeting, State};
use clock::Clock;
use situation::Situation;

pub(crate) use clock::Lived;
pub use live::{MeetingStream, MeetingTelling, follow};
pub use notes::NoteKind;
pub(crate) use notes::{Note, notes};
pub(crate) use page::kept;

/// Its part of the page of a meeting: the way to run it for those who do; for the others, from its day, the way to follow it.
pub(crate) async fn panel(db: &Db, access: &MeetingAccess, now: i64) -> Result<Markup> {
    let meeting = access.meeting();
    let is_the_day = meeting.state(now) == State::Set && meeting.takes_attendance(now);
    let runs = access.membership().may::<Facilitate>() && meeting.cancelled_at.is_none();
    if !(runs || is_the_day) {
        return Ok(Markup::default());
    }
    Ok(page::panel(access, &Situation::of(db, meeting, now).await?, is_the_day))
}

/// The blocks of a meeting as they were really held, with their real times; none when its clock was never started.
pub(crate) async fn lived(on: impl Into<On<'_>>, meeting_id: i64, now: i64) -> Result<Vec<Lived>> {
    let on = on.into();
    let Some(meeting) = crate::store::meeting(on, meeting_id).await? else { return Ok(Vec::new()) };
    Ok(clock_of(on, &meeting, now).await?.lived(now))
}

/// Whether a meeting has begun: its hour has come, or its clock was started before it.
pub(crate) async fn began(on: impl Into<On<'_>>, meeting: &Meeting, now: i64) -> Result<bool> {
    let its_hour_has_come = meeting.starts_at.is_some_and(|start| start <= now);
    Ok(its_hour_has_come || clock_of(on, meeting, now).await?.started_at().is_some())
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
