//! A room is opened for a meeting, and archived two weeks after it.

use communities::roles::{Converse, Facilitate, Right};
use conversations::keeping::{self, NotKept, Wanted};
use forms::{Outcome, Undone, refusals};
use meetings::access::MeetingGrant;
use meetings::model::Meeting;
use meetings::part::Change;
use platform::jobs::Handlers;
use platform::{DAY, Instance, Job, Result, Tx};
use serde_json::json;
use ui::{Lang, dates};

use crate::store;

/// How long after its meeting a room is written in.
pub const KEPT: i64 = 14 * DAY;
const ARCHIVE: &str = "meeting_rooms.archive";
/// The most characters of a room's name that come from a meeting's.
const LONGEST: usize = 40;

refusals! {
    /// Why no room was opened.
    NotOpened {
        /// It has none, for it is cancelled or long over.
        Over => "room-of-meeting-over",
        /// What rooms do not allow.
        Kept(rule: NotKept) => rule,
    }
}

/// Whether a room may be opened for this meeting now: it is not cancelled, and was not held more than two weeks ago.
pub(crate) fn takes_a_room(meeting: &Meeting, now: i64) -> bool {
    meeting.cancelled_at.is_none() && meeting.ends_at().is_none_or(|end| now < end + KEPT)
}

/// Opens the room of a meeting, or finds the one that it has; its word in addresses.
pub async fn open(instance: &Instance, grant: &MeetingGrant<Facilitate>) -> Outcome<String, NotOpened> {
    let (now, by) = (instance.clock.now(), grant.membership());
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    if let Some((_, slug)) = store::of_meeting(&tx, meeting.id).await? {
        tx.commit().await?;
        return Ok(slug);
    }
    Undone::unless(takes_a_room(&meeting, now), NotOpened::Over)?;
    let opened = keeping::open_in(&tx, by, &wanted(&meeting), now).await;
    let (room, slug) = opened.map_err(|undone| undone.map(NotOpened::Kept))?;
    store::insert(&tx, meeting.id, (room, &slug)).await?;
    archive_later(&tx, &meeting, room).await?;
    tx.commit().await?;
    Ok(slug)
}

/// A room for all who converse, called like the meeting.
fn wanted(meeting: &Meeting) -> Wanted {
    let name = |lang| called(meeting, lang);
    let purpose = |lang| t!(lang, "room-of-meeting-purpose");
    let both = |of: &dyn Fn(Lang) -> String| (of(Lang::Fr), of(Lang::En));
    Wanted::of_roles(both(&name), both(&purpose), Converse::ROLES.to_vec())
}

/// « 18 mars · Nommer ce qui va bien »: its day when it has one, and its theme.
fn called(meeting: &Meeting, lang: Lang) -> String {
    let heading = ui::markdown::plain(meeting.heading(lang), LONGEST);
    match meeting.starts_at {
        Some(start) => t!(lang, "room-of-meeting-name", day = dates::short(lang, start), heading = heading),
        None => heading,
    }
}

/// Once its meeting has a date, a room is archived two weeks after; while it has none, it stays.
async fn archive_later(tx: &Tx, meeting: &Meeting, room: i64) -> Result<()> {
    let key = format!("{ARCHIVE}:{}", meeting.id);
    let Some(end) = meeting.ends_at() else { return tx.withdraw(&key).await };
    let data = json!({ "community": meeting.community_id, "room": room });
    tx.enqueue(Job::new(ARCHIVE, data).at(end + KEPT).only(key)).await
}

/// The room follows the date of its meeting.
pub(crate) async fn dated(tx: &Tx, change: &Change<'_>) -> Result<()> {
    let Some(meeting) = change.meeting else { return Ok(()) };
    match store::of_meeting(tx, meeting.id).await? {
        Some((room, _)) => archive_later(tx, meeting, room).await,
        None => Ok(()),
    }
}

/// Adds the job of this slice.
pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(ARCHIVE, |instance, data| async move {
        let number = |name: &str| data[name].as_i64().unwrap_or_default();
        let tx = instance.db.begin().await?;
        keeping::archive_in(&tx, number("community"), number("room"), instance.clock.now()).await?;
        tx.commit().await
    })
}
