//! Running a meeting: the clock that everyone shares, notes, the parking lot, small groups. It promises that every open page
//! shows the same clock, and that what was done while the network was away is neither lost nor counted twice.

ui::texts!($);

mod clock;
mod course;
mod deeds;
mod groups;
mod here;
mod live;
mod moment;
mod notes;
mod page;
mod part;
mod rehearsal;
mod shorten;
mod situation;
mod store;
mod web;

use meetings::model::Meeting;
use platform::{On, Result};

use clock::Clock;

pub use clock::Lived;
pub use groups::draw;
pub use live::{MeetingStream, MeetingTelling, follow};
pub use notes::{Note, NoteKind};
pub use part::{PART, has_begun};
pub use store::notes;

/// The blocks of a meeting as they were really held, with their real times; none when its clock was never started.
pub async fn lived(on: impl Into<On<'_>>, meeting_id: i64, now: i64) -> Result<Vec<Lived>> {
    let on = on.into();
    let Some(meeting) = meetings::meeting(on, meeting_id).await? else { return Ok(Vec::new()) };
    Ok(clock_of(on, &meeting, now).await?.lived(now))
}

/// Whether a meeting has begun: its hour has come, or its clock was started before it.
pub async fn began(on: impl Into<On<'_>>, meeting: &Meeting, now: i64) -> Result<bool> {
    let its_hour_has_come = meeting.starts_at.is_some_and(|start| start <= now);
    Ok(its_hour_has_come || clock_of(on, meeting, now).await?.started_at().is_some())
}

/// The clock of a meeting.
async fn clock_of(on: impl Into<On<'_>>, meeting: &Meeting, now: i64) -> Result<Clock> {
    let deeds = store::deeds(on, meeting.id).await?;
    Ok(Clock::of(&deeds).unless_forgotten(meeting.ends_at(), now))
}
