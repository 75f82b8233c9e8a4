//! « Je suis là »: a code on the screen opens a page where somebody who is expected marks themselves, present or late by the
//! hour. The code is of one meeting and stops that night. It says only that one saw the screen: those who facilitate read the
//! marks and correct them.

mod page;
mod store;
pub(crate) mod web;

use communities::Membership;
use communities::roles::MarkAttendance;
use forms::{Undone, refusals};
use identity::Viewer;
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::model::{Mark, Meeting};
use meetings::{attendance, people};
use platform::{DAY, Db, Instance, MINUTE, On, Refusal, Result, secret};
use ui::dates;

/// Who arrives so long after the start is not late yet.
const GRACE: i64 = 10 * MINUTE;
/// The hour of the night at which a code stops.
const NIGHT: &str = "04:00";

refusals! {
    /// Why somebody could not say that they are there, or no code was made.
    NotHere {
        /// It is not the day of the meeting, or it is cancelled.
        NotToday => "here-not-today",
        /// They are not expected there.
        NotExpected => "here-not-expected",
    }
}

/// The code of a meeting that is good now, for those who mark attendance: whoever reads it could say that they are there.
pub(crate) async fn code(
    on: impl Into<On<'_>>,
    grant: &MeetingGrant<MarkAttendance>,
    now: i64,
) -> Result<Option<String>> {
    store::code(on, grant.meeting().id, now).await
}

/// The page that a code opens.
pub(crate) fn path(code: &str) -> String {
    format!("/ici/{code}")
}

/// Makes a code for the day. One that is good already stays: it may be on a screen.
pub(crate) async fn open(
    instance: &Instance,
    grant: &MeetingGrant<MarkAttendance>,
) -> std::result::Result<(), Undone<NotHere>> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    let until = night(&meeting, now).ok_or(Undone::Refused(NotHere::NotToday))?;
    if store::code(&tx, meeting.id, now).await?.is_none() {
        store::keep(&tx, meeting.id, &secret::token(), until).await?;
        tx.record(grant.event("meetings.code_opened", now).to("team")).await?;
    }
    Ok(tx.commit().await?)
}

/// Puts the code away: it opens nothing any more.
pub(crate) async fn close(instance: &Instance, grant: &MeetingGrant<MarkAttendance>) -> Result<()> {
    let tx = instance.db.begin().await?;
    if store::remove(&tx, grant.meeting().id).await? {
        tx.record(grant.event("meetings.code_closed", instance.clock.now()).to("team")).await?;
    }
    tx.commit().await
}

/// The night after the meeting, if today is its day.
fn night(meeting: &Meeting, now: i64) -> Option<i64> {
    let start = meeting.starts_at.filter(|start| dates::same_day(*start, now) && meeting.cancelled_at.is_none())?;
    dates::from_fields(&dates::for_date_field(start + DAY), NIGHT)
}

/// The proof that somebody may enter a meeting and holds its code of today.
pub(crate) struct Here {
    access: MeetingAccess,
    code: String,
}

impl Here {
    /// `Refusal::NotFound` when the code is of nothing or of a day that is over, and when its meeting is not theirs to enter.
    pub(crate) async fn enter(db: &Db, viewer: &Viewer, (code, now): (&str, i64)) -> Result<Here, Refusal> {
        if !secret::could_be_a_token(code) {
            return Err(Refusal::NotFound);
        }
        let id = store::meeting(db, code, now).await?.ok_or(Refusal::NotFound)?;
        let meeting = meetings::meeting(db, id).await?.ok_or(Refusal::NotFound)?;
        let membership = Membership::enter_by_id(db, viewer, meeting.community_id).await?;
        let access = MeetingAccess::before(db, &membership, meeting).await?;
        Ok(Here { access, code: code.to_owned() })
    }

    pub(crate) fn access(&self) -> &MeetingAccess {
        &self.access
    }

    /// The page that the code opens.
    pub(crate) fn path(&self) -> String {
        path(&self.code)
    }

    /// What is marked of them already.
    pub(crate) async fn mark(&self, on: impl Into<On<'_>>) -> Result<Option<Mark>> {
        let marks = attendance::store::of_meeting(on, self.access.meeting().id).await?;
        Ok(marks.get(&self.access.membership().person_id()).copied())
    }
}

/// Marks them, unless they are marked as there already; returns what they are marked as.
pub(crate) async fn say(instance: &Instance, here: &Here) -> std::result::Result<Mark, Undone<NotHere>> {
    let (now, access) = (instance.clock.now(), here.access());
    let person = access.membership().person_id();
    let tx = instance.db.begin().await?;
    let meeting = access.fresh(&tx).await?;
    if meeting.cancelled_at.is_some() {
        return Err(Undone::Refused(NotHere::NotToday));
    }
    if !people::expected(&tx, &meeting).await?.contains(&person) {
        return Err(Undone::Refused(NotHere::NotExpected));
    }
    if let Some(mark @ (Mark::Present | Mark::Late)) = here.mark(&tx).await? {
        return Ok(mark);
    }
    let started = super::clock_of(&tx, &meeting, now).await?.started_at();
    let mark = by_the_hour(meeting.starts_at, started, now);
    attendance::store::keep(&tx, meeting.id, person, mark, (person, now)).await?;
    tx.record(access.event("meetings.attendance_marked", now).to("team")).await?;
    tx.commit().await?;
    Ok(mark)
}

/// Late is after the hour, or after the meeting really began if that was later, with some grace.
fn by_the_hour(planned: Option<i64>, started: Option<i64>, now: i64) -> Mark {
    let began = planned.max(started).unwrap_or(now);
    if now > began + GRACE { Mark::Late } else { Mark::Present }
}

#[cfg(test)]
mod tests {
    use platform::HOUR;

    use super::*;
    use meetings::model::example::meeting;

    #[test]
    fn a_code_is_good_until_the_night_after_the_meeting() {
        let meeting = meeting("2027-03-18", "13:00");
        let start = meeting.starts_at.expect("it has a date");
        let expected = dates::from_fields("2027-03-19", "04:00");
        assert_eq!((night(&meeting, start), night(&meeting, start - 4 * HOUR)), (expected, expected));
        assert_eq!((night(&meeting, start - DAY), night(&meeting, start + DAY)), (None, None));
        assert_eq!(night(&Meeting { cancelled_at: Some(1), ..meeting.clone() }, start), None);
        assert_eq!(night(&Meeting { starts_at: None, ..meeting }, start), None);
    }

    #[test]
    fn late_is_after_the_meeting_really_began() {
        let at = |minutes: i64| minutes * MINUTE;
        assert_eq!(by_the_hour(Some(0), None, at(10)), Mark::Present);
        assert_eq!(by_the_hour(Some(0), None, at(11)), Mark::Late);
        assert_eq!(by_the_hour(Some(0), Some(at(15)), at(20)), Mark::Present, "everybody was waiting");
        assert_eq!(by_the_hour(Some(0), Some(at(-5)), at(9)), Mark::Present, "who began early makes nobody late");
    }
}
