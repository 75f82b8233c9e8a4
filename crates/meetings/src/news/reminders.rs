//! Reminders: one job for each day that the program names before a meeting. They are planned again when the meeting moves and
//! withdrawn when it is cancelled; what they say is read when they leave.

use jiff::ToSpan;
use jiff::civil::time;
use platform::jobs::Handlers;
use platform::{Error, Instance, Job, Result, Tx, sql};
use serde_json::{Value as Json, json};
use ui::dates;

use super::{News, Told, tell};
use crate::lists::List;
use crate::model::{Meeting, State};
use crate::{people, store};

const KIND: &str = "meetings.remind";

fn key(meeting: i64, days: i64) -> String {
    format!("meeting:{meeting}:reminder:{days}")
}

/// Adds the jobs of this slice.
pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(KIND, remind)
}

/// Plans the reminders of a meeting as it is now, in place of those of before. Those whose moment is past are not sent.
pub async fn plan(tx: &Tx, meeting: &Meeting, days: &[i64], now: i64) -> Result<()> {
    for &before in days {
        let key = key(meeting.id, before);
        tx.withdraw(&key).await?;
        let start = meeting.starts_at.filter(|_| meeting.state(now) == State::Set);
        if let Some(leaves) = start.and_then(|start| leaves_at(start, before)).filter(|leaves| *leaves > now) {
            let data = json!({ "meeting": meeting.id, "days": before, "starts_at": meeting.starts_at });
            tx.enqueue(Job::new(KIND, data).at(leaves).only(key)).await?;
        }
    }
    Ok(())
}

/// In the morning, at 9 h, so many days before; at the hour of the meeting when that is earlier. On the day itself, at 7 h.
pub fn leaves_at(start: i64, days: i64) -> Option<i64> {
    let meeting = dates::local(start);
    let morning = if days == 0 { time(7, 0, 0, 0) } else { time(9, 0, 0, 0) };
    let day = meeting.date().checked_sub(days.days()).ok()?;
    let leaves = day.to_datetime(morning.min(meeting.time())).to_zoned(meeting.time_zone().clone()).ok()?;
    Some(leaves.timestamp().as_millisecond()).filter(|leaves| *leaves < start)
}

async fn remind(instance: Instance, data: Json) -> Result<()> {
    let number = |name: &str| data[name].as_i64().ok_or_else(|| Error::Stored(format!("{KIND} without {name}")));
    let (meeting, days, starts_at) = (number("meeting")?, number("days")?, number("starts_at")?);
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = store::held(&tx, meeting).await?;
    let still = meeting.state(now) == State::Set && meeting.starts_at == Some(starts_at) && starts_at > now;
    if still && is_first(&tx, &meeting, days, starts_at).await? {
        let told = Told { meeting: &meeting, news: &News::Near, by: None };
        tell(&tx, &instance, &told, &those_who_may_come(&tx, &meeting).await?, now).await?;
    }
    tx.commit().await
}

/// A worker that died after its commit leaves its job to another, which must not send twice.
async fn is_first(tx: &Tx, meeting: &Meeting, days: i64, starts_at: i64) -> Result<bool> {
    let first =
        sql("INSERT INTO meeting_reminders (meeting_id, days, starts_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(meeting.id)
            .bind(days)
            .bind(starts_at)
            .run(tx)
            .await?;
    Ok(first == 1)
}

/// Everyone expected, except who said that they cannot come.
async fn those_who_may_come(tx: &Tx, meeting: &Meeting) -> Result<Vec<i64>> {
    let (expected, List { given, .. }) = people::listed(tx.into(), meeting).await?;
    let cannot = |person: &i64| given.get(person).is_some_and(|given| !given.to_confirm && !given.answer.comes());
    Ok(expected.into_iter().filter(|person| !cannot(person)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, time: &str) -> i64 {
        dates::from_fields(date, time).expect("tests write moments that exist")
    }

    #[test]
    fn reminders_leave_in_the_morning() {
        let start = at("2027-03-18", "13:00");
        assert_eq!(leaves_at(start, 7), Some(at("2027-03-11", "09:00")), "clocks jump in between");
        assert_eq!(leaves_at(start, 1), Some(at("2027-03-17", "09:00")));
        assert_eq!(leaves_at(start, 0), Some(at("2027-03-18", "07:00")));
    }

    #[test]
    fn an_early_meeting_is_told_a_whole_day_before() {
        let start = at("2027-03-18", "08:30");
        assert_eq!(leaves_at(start, 1), Some(at("2027-03-17", "08:30")));
        assert_eq!(leaves_at(at("2027-03-18", "06:30"), 0), None, "it would come with the meeting");
    }
}
