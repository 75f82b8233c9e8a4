//! Meetings: the series of a season, their dates, places and hosts, who comes, who was there, and the calendars that follow
//! them. It promises a [`MeetingAccess`]: the proof that a member sees one meeting. Nothing is typed twice: a date set here is
//! in the mails, the reminders and every calendar.

ui::texts!($);

pub mod access;
pub mod answers;
pub mod attendance;
pub mod awaited;
pub mod calendar;
pub mod closing;
mod finding;
pub mod framed;
pub mod guests;
pub mod invitation;
mod invitee;
pub mod kept;
mod lists;
mod measured;
pub mod model;
pub mod news;
pub mod part;
pub mod people;
pub mod personal;
mod piece;
pub mod read;
pub mod said;
pub mod scene;
pub mod season;
pub mod series;
pub mod setting;
pub mod sheet;
mod store;
pub mod taken_back;
pub mod time;
pub mod trail;
pub mod venue;
mod web;

use communities::links::Opening;
use communities::program::SeasonMonth;
use platform::jobs::Handlers;
use platform::mail::{Leaving, Needless};
use platform::{On, Result, Tx, sql};

pub use access::{MeetingAccess, MeetingGrant};
pub use answers::page::{BACK_HOME, buttons as answer_buttons};
pub use awaited::Awaited;
pub use finding::{MEETINGS, REACH};
pub use lists::Fact;
pub use measured::MEASURED;
pub use model::Meeting;
pub use part::{Part, Parts};
pub use scene::Scene;
pub use season::Season;
pub use series::Series;
pub use store::{New, by_uid, held, insert, last_position, meeting, next_of, numbered, of_community, season};
pub use time::Time;
pub use web::routes;

/// The page where a code that a screen shows is typed.
pub const CODE_PAGE: &str = "/ici";

/// Creates the series of a season from its program, and what the parts owe to it.
pub async fn open_season(parts: Parts, opening: &Opening<'_>) -> Result<()> {
    series::opening::open_season(parts, opening).await
}

/// The month of the first meeting of a community that is held or expected; none while none has one.
pub async fn first_month(on: impl Into<On<'_>>, community: i64) -> Result<Option<SeasonMonth>> {
    Ok(of_community(on, community)
        .await?
        .iter()
        .filter(|meeting| meeting.cancelled_at.is_none())
        .find_map(Meeting::month))
}

/// Adds the jobs of this slice and of the parts.
pub fn handlers(parts: Parts, handlers: Handlers) -> Handlers {
    parts.handlers(news::reminders::handlers(handlers))
}

/// Why a mail about a meeting, or about a part of one, need not leave: what it says is no longer so.
pub async fn needless(parts: Parts, on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let is_true = news::is_true(on, mail).await? && parts.are_true(on, mail).await?;
    Ok((!is_true).then_some(Needless::Untrue))
}

/// Forgets a person: the meetings they were asked to, their links and their calendar address, and all that the parts know.
pub async fn forget(parts: Parts, tx: &Tx, person_id: i64) -> Result<()> {
    sql("DELETE FROM meeting_guests WHERE person_id = $1").bind(person_id).run(tx).await?;
    people::forget(tx, person_id).await?;
    parts.forget(tx, person_id).await?;
    personal::forget(tx, person_id).await?;
    calendar::feed::forget(tx, person_id).await
}
