//! A meeting, as a value: what it is for, when and where it is held, and the rules that need no database.

pub mod example;
mod words;

use communities::program::{PartOfMonth, SeasonMonth, Text};
use platform::MINUTE;
use ui::Lang;

pub use words::{Answer, Kind, Mark, Mode, State};

/// About when a meeting without a date is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The month.
    pub month: SeasonMonth,
    /// About when in the month.
    pub part: Option<PartOfMonth>,
}

/// Where people meet.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Place {
    /// How.
    pub mode: Mode,
    /// The organisation that receives them.
    #[sqlx(rename = "host_id")]
    pub host: Option<i64>,
    /// The address, the room, the door; may be empty.
    pub venue: String,
    /// The link to follow; may be empty.
    pub link: String,
}

impl Place {
    /// Whether people would go to a place that nobody has named yet.
    pub fn is_unknown(&self) -> bool {
        self.mode.has_place() && self.host.is_none() && self.venue.is_empty()
    }
}

/// A meeting of a community.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Meeting {
    /// Its number.
    pub id: i64,
    /// The community it belongs to.
    pub community_id: i64,
    /// What it is for.
    pub kind: Kind,
    /// Its place among those of the same time.
    pub position: i64,
    /// What the program calls it.
    #[sqlx(skip)]
    pub title: Text,
    /// What happens there, as the program says it; may be empty.
    #[sqlx(skip)]
    pub about: Text,
    /// Its theme; empty while it is not chosen.
    pub theme: String,
    /// About when, while there is no date.
    #[sqlx(skip)]
    pub expected: Option<Expected>,
    /// When it begins; none is to be determined.
    pub starts_at: Option<i64>,
    /// How long it lasts.
    pub minutes: i64,
    /// Where people meet.
    #[sqlx(flatten)]
    pub place: Place,
    /// The date it had before its last move.
    pub moved_from: Option<i64>,
    /// Why it moved; empty when it did not.
    pub move_reason: String,
    /// When it was cancelled.
    pub cancelled_at: Option<i64>,
    /// Why it was cancelled.
    pub cancel_reason: String,
    /// Grows with each change.
    pub revision: i64,
    /// Grows with each change that calendars show.
    pub sequence: i64,
    /// Its name in calendars, for ever the same.
    pub uid: String,
    /// When it was last changed.
    pub changed_at: i64,
}

/// The numbers of meetings, for a statement about all of them.
pub fn numbers(meetings: &[Meeting]) -> Vec<i64> {
    meetings.iter().map(|meeting| meeting.id).collect()
}

impl Meeting {
    /// Its theme, or what the program calls it.
    pub fn heading(&self, lang: Lang) -> &str {
        if self.theme.is_empty() { self.title.speaking(lang) } else { &self.theme }
    }

    /// When it ends.
    pub fn ends_at(&self) -> Option<i64> {
        Some(self.starts_at? + self.minutes * MINUTE)
    }

    /// Where it stands at a moment.
    pub fn state(&self, now: i64) -> State {
        match (self.cancelled_at, self.ends_at()) {
            (Some(_), _) => State::Cancelled,
            (None, None) => State::Planned,
            (None, Some(end)) if end <= now => State::Held,
            (None, Some(_)) => State::Set,
        }
    }

    /// Whether it is to be held: neither over nor cancelled.
    pub fn is_ahead(&self, now: i64) -> bool {
        matches!(self.state(now), State::Planned | State::Set)
    }

    /// Whether people can say if they come.
    pub fn takes_answers(&self, now: i64) -> bool {
        self.state(now) == State::Set
    }

    /// Whether attendance can be marked: from the day on which it is held.
    pub fn takes_attendance(&self, now: i64) -> bool {
        self.cancelled_at.is_none() && self.day_has_come(now)
    }

    /// Whether no day that it was set for has come: nothing can have been done there yet.
    pub fn is_untouched(&self, now: i64) -> bool {
        self.moved_from.is_none() && !self.day_has_come(now)
    }

    fn day_has_come(&self, now: i64) -> bool {
        self.starts_at.is_some_and(|start| start <= now || ui::dates::same_day(start, now))
    }

    /// Its page, inside its community.
    pub fn path(&self) -> String {
        format!("/rencontres/{}", self.id)
    }

    /// Its month, or the one in which it is expected.
    pub fn month(&self) -> Option<SeasonMonth> {
        let of = |day: jiff::civil::Date| SeasonMonth { year: day.year(), month: day.month() };
        self.starts_at.map(|at| of(ui::dates::local(at).date())).or(self.expected.map(|expected| expected.month))
    }

    /// Where it stands in the season: by date, else about when; what has no month comes last.
    pub fn rank(&self) -> (String, i64, i64) {
        let day = match (self.starts_at, self.expected) {
            (Some(at), _) => ui::dates::for_date_field(at),
            (None, Some(expected)) => expected.rank(),
            (None, None) => "9999".to_owned(),
        };
        (day, self.starts_at.unwrap_or(i64::MAX), self.position)
    }
}

impl Expected {
    fn rank(self) -> String {
        let day = match self.part {
            Some(PartOfMonth::Early) => 5,
            Some(PartOfMonth::Middle) => 15,
            Some(PartOfMonth::Late) => 25,
            None => 32,
        };
        format!("{:04}-{:02}-{day:02}", self.month.year, self.month.month)
    }

    /// « mars ».
    pub(crate) fn month_name(self, lang: Lang) -> String {
        self.middle().map(|at| ui::dates::month(lang, at)).unwrap_or_default()
    }

    fn middle(self) -> Option<i64> {
        ui::dates::from_fields(&format!("{:04}-{:02}-15", self.month.year, self.month.month), "12:00")
    }

    /// « début décembre 2026 », « mars 2027 ».
    pub fn said(self, lang: Lang) -> String {
        let month = self.middle().map(|at| ui::dates::month_and_year(lang, at)).unwrap_or_default();
        match self.part {
            Some(PartOfMonth::Early) => t!(lang, "expected-early", month = month),
            Some(PartOfMonth::Middle) => t!(lang, "expected-middle", month = month),
            Some(PartOfMonth::Late) => t!(lang, "expected-late", month = month),
            None => month,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::example::meeting;
    use super::*;

    #[test]
    fn a_meeting_is_held_when_its_end_is_past() {
        let meeting = meeting("2027-03-18", "13:00");
        let start = meeting.starts_at.expect("it has a date");
        assert_eq!(meeting.state(start - 1), State::Set);
        assert_eq!(meeting.state(start + 179 * MINUTE), State::Set, "people may still answer while it lasts");
        assert_eq!(meeting.state(start + 180 * MINUTE), State::Held);
        let cancelled = Meeting { cancelled_at: Some(1), ..meeting.clone() };
        assert_eq!(cancelled.state(start), State::Cancelled);
        assert_eq!(Meeting { starts_at: None, ..meeting }.state(start), State::Planned);
    }

    #[test]
    fn attendance_opens_with_the_day() {
        let meeting = meeting("2027-03-18", "13:00");
        let at = |date, time| ui::dates::from_fields(date, time).expect("it exists");
        assert!(!meeting.takes_attendance(at("2027-03-17", "23:59")));
        assert!(meeting.takes_attendance(at("2027-03-18", "00:01")));
        assert!(meeting.takes_attendance(at("2027-05-01", "12:00")), "it can be corrected later");
        assert!(!Meeting { cancelled_at: Some(1), ..meeting }.takes_attendance(at("2027-03-18", "14:00")));
    }

    #[test]
    fn the_season_goes_by_date_then_by_what_is_expected() {
        let month = |month, part| Some(Expected { month: SeasonMonth { year: 2027, month }, part });
        let undated = |id, expected| Meeting { id, expected, starts_at: None, ..meeting("2027-03-18", "13:00") };
        let mut season = [
            undated(1, None),
            undated(2, month(3, None)),
            undated(3, month(3, Some(PartOfMonth::Early))),
            Meeting { id: 4, ..meeting("2027-03-18", "13:00") },
            undated(5, month(1, None)),
        ];
        season.sort_by_cached_key(Meeting::rank);
        assert_eq!(season.map(|meeting| meeting.id), [5, 3, 4, 2, 1]);
    }

    #[test]
    fn what_is_expected_is_said_in_both_languages() {
        let expected = Expected { month: SeasonMonth { year: 2026, month: 12 }, part: Some(PartOfMonth::Early) };
        assert_eq!(expected.said(Lang::Fr), "début décembre\u{a0}2026");
        assert_eq!(expected.said(Lang::En), "early December\u{a0}2026");
    }

    #[test]
    fn every_word_is_read_back() {
        assert!(Mode::ALL.iter().all(|each| Mode::parse(each.code()) == Some(*each)));
        assert!(Kind::ALL.iter().all(|each| Kind::parse(each.code()) == Some(*each)));
        assert!(Answer::ALL.iter().all(|each| Answer::parse(each.code()) == Some(*each)));
        assert!(Mark::ALL.iter().all(|each| Mark::parse(each.code()) == Some(*each)));
    }
}
