//! « Je suis là »: somebody who is expected marks themselves, present or late by the hour; from the page on which they follow
//! the meeting, or from the one that a code on the screen opens. The code is of one meeting and stops that night. What one says
//! of oneself is corrected by those who facilitate, who read the marks.

mod deed;
mod page;
mod store;
pub(crate) mod typed;
pub(crate) mod web;

use communities::Membership;
use communities::roles::MarkAttendance;
use forms::{Undone, refusals};
use identity::{Viewer, by_hand};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::model::{Mark, Meeting};
use meetings::{attendance, people};
use platform::{DAY, Db, Instance, MINUTE, On, Refusal, Result, secret};
use ui::dates;

use crate::clock::Clock;

pub(crate) use deed::{Back, PATH, deed, drawn, standing_of};
pub(crate) use store::Code;

/// Who arrives so long after the start is not late yet.
const GRACE: i64 = 10 * MINUTE;
/// People come so long before the start.
const EARLY: i64 = 30 * MINUTE;
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
) -> Result<Option<Code>> {
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
        let code = Code { code: secret::token(), short_code: by_hand::made(2) };
        store::keep(&tx, meeting.id, &code, until).await?;
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

/// The same after midnight, while its night lasts.
fn still_night(meeting: &Meeting, now: i64) -> Option<i64> {
    night(meeting, meeting.starts_at?).filter(|until| meeting.starts_at < Some(now) && now < *until)
}

/// Where somebody stands who is expected at a meeting that goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// They may say that they are there.
    Asks,
    /// It is noted.
    Noted(Mark),
}

/// Nothing when they are not asked: it is too early, or over.
fn standing(meeting: &Meeting, clock: &Clock, mark: Option<Mark>, now: i64) -> Option<Standing> {
    if let Some(mark @ (Mark::Present | Mark::Late)) = mark {
        return Some(Standing::Noted(mark));
    }
    night(meeting, now)?;
    let comes = clock.started_at().is_some() || meeting.starts_at.is_some_and(|start| start - EARLY <= now);
    (comes && clock.ended_at().is_none()).then_some(Standing::Asks)
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
pub(crate) async fn say(instance: &Instance, access: &MeetingAccess) -> std::result::Result<Mark, Undone<NotHere>> {
    let now = instance.clock.now();
    let person = access.membership().person_id();
    let tx = instance.db.begin().await?;
    let meeting = access.fresh(&tx).await?;
    night(&meeting, now).or_else(|| still_night(&meeting, now)).ok_or(Undone::Refused(NotHere::NotToday))?;
    if !people::expected(&tx, &meeting).await?.contains(&person) {
        return Err(Undone::Refused(NotHere::NotExpected));
    }
    let marked = attendance::store::of_meeting(&tx, meeting.id).await?.get(&person).copied();
    if let Some(mark @ (Mark::Present | Mark::Late)) = marked {
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
        assert_eq!(night(&Meeting { starts_at: None, ..meeting.clone() }, start), None);
        let still = |after: i64| still_night(&meeting, start + after);
        assert_eq!((still(14 * HOUR), still(15 * HOUR), still(-HOUR)), (expected, None, None));
    }

    #[test]
    fn one_is_asked_from_half_an_hour_before_until_it_is_noted() {
        let meeting = meeting("2027-03-18", "13:00");
        let start = meeting.starts_at.expect("it has a date");
        let asked = |mark, now| standing(&meeting, &Clock::of(&[]), mark, now);
        assert_eq!((asked(None, start - 31 * MINUTE), asked(None, start - EARLY)), (None, Some(Standing::Asks)));
        assert_eq!(asked(Some(Mark::Absent), start), Some(Standing::Asks), "an absence is not the last word");
        assert_eq!(asked(Some(Mark::Late), start - HOUR), Some(Standing::Noted(Mark::Late)));
        assert_eq!(asked(None, start + DAY), None);
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
