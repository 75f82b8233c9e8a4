//! Reminders of a poll: one by itself before the deadline, and one whenever who runs the meeting asks for it, a day apart at
//! least. They go to those whose answer is missing, and to nobody else.

use communities::roles::SetMeetings;
use forms::Undone;
use jiff::ToSpan;
use jiff::civil::time;
use meetings::access::MeetingGrant;
use meetings::model::Meeting;
use meetings::people;
use platform::jobs::Handlers;
use platform::{AHEAD, DAY, Error, HOUR, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};
use ui::dates;

use super::letter::{self, Reason};
use super::proposing::standing;
use super::{NotPolled, Outcome, Poll, Stage, store};

const KIND: &str = "meetings.poll_remind";
/// Nobody is reminded sooner after the poll opened.
const TIME_TO_ANSWER: i64 = 20 * HOUR;
/// A reminder leaves people time to answer.
const TIME_LEFT: i64 = 3 * HOUR;

pub(super) fn key(poll: i64) -> String {
    format!("poll:{poll}:reminder")
}

pub(super) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(KIND, remind_by_itself)
}

/// At 9 h, two days before the deadline; the day before, or the day itself, when the poll is short. A very short one has none.
pub(super) fn leaves_at(now: i64, closes_at: i64) -> Option<i64> {
    let deadline = dates::local(closes_at);
    let morning = |days: i64| {
        let day = deadline.date().checked_sub(days.days()).ok()?;
        let morning = day.to_datetime(time(9, 0, 0, 0)).to_zoned(deadline.time_zone().clone()).ok()?;
        Some(morning.timestamp().as_millisecond())
    };
    [2, 1, 0].into_iter().filter_map(morning).find(|at| *at >= now + TIME_TO_ANSWER && *at + TIME_LEFT <= closes_at)
}

/// Plans the reminder in place of the one before.
pub(super) async fn plan(tx: &Tx, poll: i64, leaves_at: Option<i64>) -> Result<()> {
    match leaves_at {
        Some(at) => tx.enqueue(Job::new(KIND, json!({ "poll": poll, "at": at })).at(at).only(key(poll))).await,
        None => tx.withdraw(&key(poll)).await,
    }
}

async fn remind_by_itself(instance: Instance, data: Json) -> Result<()> {
    let number = |name: &str| data[name].as_i64().ok_or_else(|| Error::Stored(format!("{KIND} without {name}")));
    let (poll, at, now) = (number("poll")?, number("at")?, instance.clock.now());
    let tx = instance.db.begin().await?;
    // A worker that died after its commit leaves its job to another, which finds the reminder taken.
    if store::take_reminder(&tx, poll, at).await?
        && let Some(poll) = store::by_id((&tx).into(), poll).await?
        && poll.stage(now) == Stage::Open
        && !just_reminded(&poll, now)
        && let Some(meeting) = meetings::meeting(&tx, poll.meeting_id).await?
    {
        send(&tx, &instance, &poll, &meeting).await?;
    }
    tx.commit().await
}

/// Reminds now those whose answer is missing; returns how many.
pub async fn remind(instance: &Instance, grant: &MeetingGrant<SetMeetings>) -> Outcome<usize> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    let poll = standing(&tx, &meeting).await?;
    Undone::unless(store::hold(&tx, poll.id, Some(now)).await?, NotPolled::Closed)?;
    let poll = store::by_id((&tx).into(), poll.id).await?.unwrap_or(poll);
    Undone::unless(!just_reminded(&poll, now), NotPolled::JustReminded)?;
    let count = send(&tx, instance, &poll, &meeting).await?;
    Undone::unless(count > 0, NotPolled::NobodyWaits)?;
    tx.record(grant.event("meetings.poll_reminded", now).to("team")).await?;
    tx.commit().await?;
    Ok(count)
}

fn just_reminded(poll: &Poll, now: i64) -> bool {
    poll.reminded_at.is_some_and(|at| at > now - DAY && at <= now + AHEAD)
}

async fn send(tx: &Tx, instance: &Instance, poll: &Poll, meeting: &Meeting) -> Result<usize> {
    let whole = store::whole(tx.into(), poll.clone()).await?;
    let mut waited_for = people::expected(tx, meeting).await?;
    waited_for.retain(|person| whole.awaits(*person));
    letter::send(tx, instance, (meeting, poll.id), (Reason::Missing, &waited_for)).await?;
    store::reminded(tx, poll.id, instance.clock.now()).await?;
    Ok(waited_for.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, time: &str) -> i64 {
        dates::from_fields(date, time).expect("tests write moments that exist")
    }

    #[test]
    fn a_reminder_leaves_in_the_morning_two_days_before_or_as_near_as_the_poll_allows() {
        let deadline = at("2027-03-24", "18:00");
        assert_eq!(leaves_at(at("2027-03-17", "13:30"), deadline), Some(at("2027-03-22", "09:00")));
        assert_eq!(leaves_at(at("2027-03-21", "13:30"), deadline), Some(at("2027-03-23", "09:00")), "it just opened");
        assert_eq!(leaves_at(at("2027-03-22", "14:00"), deadline), Some(at("2027-03-24", "09:00")));
        assert_eq!(leaves_at(at("2027-03-24", "08:00"), deadline), None, "people just read the first letter");
    }

    #[test]
    fn a_deadline_in_the_morning_is_told_the_day_before() {
        assert_eq!(leaves_at(at("2027-03-22", "09:00"), at("2027-03-24", "10:00")), Some(at("2027-03-23", "09:00")));
    }
}
