//! Meetings that come back: every month on the same weekday, or every few weeks, at the same hour on the clock whatever the
//! season. The dates are looked at before anything is added; holidays are shown, not skipped: the team unticks what it does
//! not want. Everybody expected is told once, of all of them.

mod days;
mod draft;
mod letter;
mod page;
mod part;
mod web;

use communities::Grant;
use communities::program::Text;
use communities::roles::SetMeetings;
use forms::Key;
use jiff::civil::Date;
use meetings::model::{Kind, Meeting};
use meetings::news::reminders;
use meetings::part::{Change, Parts};
use meetings::setting::{self, moments};
use platform::{Error, Event, Instance, Result, Tx};
use ui::Lang;

use super::key;
use ui::dates::holidays::{self, Holiday};

pub use days::Rhythm;
pub use draft::{Draft, Field, Problem};
pub use part::PART;

/// The most meetings that are added at once.
pub const MOST: usize = 24;

/// Meetings that come back, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// What they are for.
    pub kind: Kind,
    /// Their theme; may be empty.
    pub theme: String,
    /// The first day.
    pub first: Date,
    /// The hour on the clock, `13:30`.
    pub time: String,
    /// How long each lasts.
    pub minutes: i64,
    /// How they come back.
    pub rhythm: Rhythm,
    /// How many there are.
    pub count: usize,
}

/// One of them, before it is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// When it would begin, or why it cannot.
    pub at: std::result::Result<i64, setting::Problem>,
    /// The day.
    pub day: Date,
    /// The holiday of that day.
    pub holiday: Option<Holiday>,
}

impl Pattern {
    /// Every one of them, in order.
    pub fn planned(&self, now: i64) -> Vec<Planned> {
        let planned = |day: Date| Planned { at: self.moment(day, now), day, holiday: holidays::on(day) };
        days::days(self.first, self.rhythm, self.count).into_iter().map(planned).collect()
    }

    fn moment(&self, day: Date, now: i64) -> std::result::Result<i64, setting::Problem> {
        match moments::read(&day.to_string(), &self.time, None, now) {
            Ok(Some(at)) => Ok(at),
            Ok(None) => Err(setting::Problem::NoDay),
            Err((day, hour)) => Err(day.or(hour).unwrap_or(setting::Problem::NotADay)),
        }
    }
}

/// Adds those of a pattern that start at these moments, all at once; returns how many. The same key adds nothing twice.
pub async fn add(
    instance: &Instance,
    grant: &Grant<SetMeetings>,
    (pattern, kept): (&Pattern, &[i64]),
    key: &Key,
) -> Result<usize> {
    let (now, community) = (instance.clock.now(), grant.community().id);
    let tx = instance.db.begin().await?;
    if meetings::by_uid(&tx, &key::uid(key, community, 0)).await?.is_some() {
        return Ok(kept.len());
    }
    let mut added = Vec::new();
    for (place, at) in kept.iter().enumerate() {
        let meeting = insert(&tx, community, (pattern, *at), (key::uid(key, community, place), now)).await?;
        tx.record(Event::new(community, "meetings.added", meeting.id, now).by(grant.person_id())).await?;
        added.push(meeting);
    }
    let change = Change { meeting: None, community, is_settled: false, now };
    Parts::of(instance).dated(&tx, &change).await?;
    letter::tell(&tx, instance, (grant, &added), now).await?;
    tx.commit().await?;
    Ok(added.len())
}

async fn insert(tx: &Tx, community: i64, (pattern, at): (&Pattern, i64), (uid, now): (String, i64)) -> Result<Meeting> {
    let season = meetings::season(tx, community).await?;
    let new = meetings::New {
        community,
        kind: pattern.kind,
        position: meetings::last_position(tx, community).await? + 1,
        title: &Text { fr: pattern.kind.name(Lang::Fr), en: pattern.kind.name(Lang::En) },
        about: None,
        theme: &pattern.theme,
        expected: None,
        starts_at: Some(at),
        minutes: pattern.minutes,
        mode: season.mode,
        uid,
    };
    let id = meetings::insert(tx, &new, now).await?;
    let meeting =
        meetings::meeting(tx, id).await?.ok_or_else(|| Error::Stored(format!("meeting {id} is not there")))?;
    reminders::plan(tx, &meeting, &season.reminders, now).await?;
    Ok(meeting)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use ui::dates;

    use super::*;

    fn pattern(first: Date, rhythm: Rhythm, count: usize) -> Pattern {
        let (kind, theme, time) = (Kind::Regular, String::new(), "13:00".to_owned());
        Pattern { kind, theme, first, time, minutes: 180, rhythm, count }
    }

    fn now() -> i64 {
        dates::from_fields("2027-02-01", "12:00").expect("it exists")
    }

    #[test]
    fn the_hour_on_the_clock_stays_when_clocks_change() {
        let planned = pattern(date(2027, 3, 11), Rhythm::Weeks(1), 2).planned(now());
        let at: Vec<i64> = planned.iter().map(|each| each.at.expect("both can be")).collect();
        assert_eq!(at[1] - at[0], 7 * platform::DAY - platform::HOUR, "clocks jump in between");
        assert!(at.iter().all(|at| dates::for_time_field(*at) == "13:00"));
    }

    #[test]
    fn an_hour_that_does_not_exist_is_shown_and_cannot_be_kept() {
        let night = Pattern { time: "02:30".into(), ..pattern(date(2027, 3, 7), Rhythm::Weeks(1), 3) };
        let planned = night.planned(now());
        assert!(planned[0].at.is_ok() && planned[2].at.is_ok());
        assert_eq!(planned[1].at, Err(setting::Problem::SkippedHour));
    }

    #[test]
    fn a_holiday_is_shown_and_not_skipped() {
        let planned = pattern(date(2027, 6, 24), Rhythm::Weeks(1), 2).planned(now());
        assert_eq!(planned.iter().map(|each| each.day).collect::<Vec<_>>(), [date(2027, 6, 24), date(2027, 7, 1)]);
        assert_eq!(planned[0].holiday, Some(Holiday::NationalDay));
        assert_eq!(planned[1].holiday, Some(Holiday::CanadaDay));
    }
}
