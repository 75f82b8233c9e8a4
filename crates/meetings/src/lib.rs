//! Meetings: the series of a season, their dates, places and hosts, who comes, who was there, and the calendars that follow
//! them. It promises a [`MeetingAccess`]: the proof that a member sees one meeting. Nothing is typed twice: a date set here is
//! in the mails, the reminders and every calendar.

ui::texts!($);

#[macro_use]
mod fields;

pub mod access;
pub mod agenda;
pub mod answers;
pub mod attendance;
pub mod calendar;
pub mod commitments;
pub mod decisions;
pub mod facilitation;
mod framed;
pub mod gathering;
pub mod guests;
pub mod hosting;
pub mod invitation;
mod lists;
pub mod minutes;
pub mod model;
mod news;
mod people;
mod personal;
pub mod poll;
mod posted;
pub mod pulse;
pub mod read;
pub mod said;
mod season;
mod sent;
pub mod series;
pub mod setting;
mod sheet;
mod store;
pub mod undone;
mod waiting;
mod web;
pub mod wording;

use platform::jobs::Handlers;
use platform::{Result, Tx, sql};

pub use access::{MeetingAccess, MeetingGrant};
pub use answers::page::{BACK_HOME, buttons as answer_buttons};
pub use model::Meeting;
pub use season::Season;
pub use series::{Awaits, Series, awaiting, open_season};
pub use undone::Undone;
pub use web::routes;

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    let handlers = commitments::handlers(handlers);
    let handlers = poll::handlers(handlers);
    pulse::handlers(news::reminders::handlers(handlers))
}

/// Forgets a person: their answers, their marks, the meetings they were asked to, their calendar address.
pub async fn forget(tx: &Tx, person_id: i64) -> Result<()> {
    for statement in [
        "DELETE FROM meeting_answers WHERE person_id = $1",
        "DELETE FROM meeting_attendance WHERE person_id = $1",
        "UPDATE meeting_attendance SET marked_by = NULL WHERE marked_by = $1",
        "DELETE FROM meeting_guests WHERE person_id = $1",
    ] {
        sql(statement).bind(person_id).run(tx).await?;
    }
    agenda::forget(tx, person_id).await?;
    decisions::forget(tx, person_id).await?;
    commitments::forget(tx, person_id).await?;
    facilitation::forget(tx, person_id).await?;
    poll::forget(tx, person_id).await?;
    minutes::forget(tx, person_id).await?;
    personal::forget(tx, person_id).await?;
    hosting::forget(tx, person_id).await?;
    gathering::forget(tx, person_id).await?;
    calendar::feed::forget(tx, person_id).await
}
