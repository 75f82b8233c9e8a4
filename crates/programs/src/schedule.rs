//! From a program and the month in which a season starts to the meetings of that season.

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use ui::Lang;

use super::expected::excerpt;
use super::plan::Program;
use super::season::{MeetingKind, MeetingPlan, PartOfMonth, StartTime};
use super::wording::Text;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeasonMonth {
    /// The year.
    pub year: i16,
    /// From 1 to 12.
    pub month: i8,
}

/// As it is stored and typed: `2026-12`.
impl std::fmt::Display for SeasonMonth {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)
    }
}

/// The month in which a season starts: month 1 of its program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeasonStart(Date);

/// What was typed is not a month in which a season can start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartRefused {
    /// What was typed, shortened.
    pub found: String,
}

impl StartRefused {
    /// What was found and what was expected.
    pub fn sentence(&self, lang: Lang) -> String {
        if self.found.is_empty() {
            t!(lang, "program-start-empty")
        } else {
            t!(lang, "program-start-refused", found = self.found.as_str())
        }
    }
}

impl SeasonStart {
    /// Reads `2026-12`. Years run from 2000 to 2199: outside, it is a slip.
    pub fn parse(typed: &str) -> Result<Self, StartRefused> {
        let typed = typed.trim();
        first_day(typed).map(Self).ok_or_else(|| StartRefused { found: excerpt(typed) })
    }

    /// The month that a program counts as this number, 1 being the start.
    pub fn month(self, number: u32) -> SeasonMonth {
        let day = self.day_in(number);
        SeasonMonth { year: day.year(), month: day.month() }
    }

    fn day_in(self, number: u32) -> Date {
        self.0.saturating_add((i64::from(number) - 1).months())
    }
}

fn first_day(typed: &str) -> Option<Date> {
    let (year, month) = typed.split_once('-')?;
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(year, 4) && digits(month, 2)) {
        return None;
    }
    let year = year.parse().ok().filter(|year| (2000..2200).contains(year))?;
    Date::new(year, month.parse().ok()?, 1).ok()
}

/// A meeting or a training of a season that starts in a given month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedMeeting {
    /// What it is for.
    pub kind: MeetingKind,
    /// Its title.
    pub title: Text,
    /// What happens there.
    pub about: Option<Text>,
    /// Its month; `None` is placed later.
    pub month: Option<SeasonMonth>,
    /// About when in the month, while there is no date.
    pub part: Option<PartOfMonth>,
    /// Its date; `None` is to be determined.
    pub date: Option<Date>,
    /// The time at which it begins, when it is known.
    pub time: Option<Time>,
    /// How long it lasts.
    pub minutes: u32,
}

impl Program {
    /// The meetings of a season that starts in this month, in the order of the calendar; those without a month come
    /// last.
    pub fn schedule(&self, start: SeasonStart) -> Vec<PlannedMeeting> {
        let usual = self.season.minutes;
        let mut meetings: Vec<_> = self.meetings.iter().flat_map(|plan| plan.placed(start, usual)).collect();
        meetings.sort_by_key(|meeting| (meeting.month.is_none(), meeting.month, meeting.rank()));
        meetings
    }
}

impl PlannedMeeting {
    /// Where a meeting stands in its month as far as is known; without a word on it, last.
    fn rank(&self) -> i8 {
        match (self.date, self.part) {
            (Some(date), _) => date.day(),
            (None, Some(PartOfMonth::Early)) => 5,
            (None, Some(PartOfMonth::Middle)) => 15,
            (None, Some(PartOfMonth::Late)) => 25,
            (None, None) => i8::MAX,
        }
    }
}

impl MeetingPlan {
    fn placed(&self, start: SeasonStart, usual: u32) -> Vec<PlannedMeeting> {
        if self.months.is_empty() {
            return vec![self.meeting(None, usual)];
        }
        self.months.iter().map(|&number| self.meeting(Some(start.day_in(number)), usual)).collect()
    }

    fn meeting(&self, month: Option<Date>, usual: u32) -> PlannedMeeting {
        PlannedMeeting {
            kind: self.kind,
            title: self.title.clone(),
            about: self.about.clone(),
            month: month.map(|day| SeasonMonth { year: day.year(), month: day.month() }),
            part: self.part,
            date: month.and_then(|first| self.date_in(first)),
            time: self.time.and_then(StartTime::civil),
            minutes: self.minutes.unwrap_or(usual),
        }
    }

    fn date_in(&self, first: Date) -> Option<Date> {
        match (self.day, self.week, self.weekday) {
            (Some(day), _, _) => first.checked_add((i64::from(day) - 1).days()).ok(),
            (None, Some(week), Some(weekday)) => {
                first.nth_weekday_of_month(i8::try_from(week).ok()?, weekday.civil()).ok()
            }
            _ => None,
        }
    }
}
