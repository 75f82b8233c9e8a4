//! What somebody typed about a meeting, kept as they typed it, and what it says once it is checked.

use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};
use ui::dates::holidays::{self, Holiday};
use ui::{Lang, dates};

use super::moments;
use crate::model::{Meeting, Mode, Place};
use crate::said::Hosts;

/// The most characters of a theme.
pub const LONGEST_THEME: usize = 160;
/// The most characters of a place.
pub(super) const LONGEST_VENUE: usize = 500;
/// The most characters of a link.
pub(super) const LONGEST_LINK: usize = 1000;
/// The most characters of a reason.
pub(super) const LONGEST_REASON: usize = 500;
/// The shortest and the longest meeting, in minutes.
const LENGTHS: std::ops::RangeInclusive<i64> = 15..=720;

fields! {
    /// The theme.
    Theme theme = "theme",
    /// The day, `2027-03-18`; empty is to be determined.
    Date date = "date",
    /// The hour, `13:30`.
    Time time = "heure",
    /// The length in minutes.
    Minutes minutes = "duree",
    /// The mode's word.
    Mode mode = "mode",
    /// The number of the organisation that receives; empty is to be determined.
    Host host = "organisme",
    /// The address, the room, the door.
    Venue venue = "lieu",
    /// The link to follow.
    Link link = "lien",
    /// Why the date changes.
    Reason reason = "raison",
    /// « oui » once the person has read that the day is a holiday and keeps it.
    Holiday holiday = "ferie",
    /// The revision that was before the person's eyes.
    Revision revision = "revision",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text is too long, or hides something.
        Text(problem: TextProblem) => problem,
        /// Not a day of the calendar.
        NotADay => "problem-not-a-day",
        /// Not an hour.
        NotAnHour => "problem-not-an-hour",
        /// An hour without its day.
        NoDay => "problem-no-day",
        /// A day without its hour.
        NoHour => "problem-no-hour",
        /// The moment is past.
        Past => "problem-past",
        /// The moment is years away.
        TooFar => "problem-too-far",
        /// That night, clocks jump over this hour.
        SkippedHour => "problem-skipped-hour",
        /// That night, this hour comes twice.
        DoubledHour => "problem-doubled-hour",
        /// Not a number of minutes that a meeting lasts.
        Length => "problem-length",
        /// Not the address of a page.
        NotALink => "problem-not-a-link",
        /// The day is a holiday, and nobody said that it is kept.
        Holiday(holiday: Holiday) => { |lang| holiday_problem(lang, holiday) },
        /// The date changes and nobody says why.
        NoReason => "problem-no-reason",
    }
}

/// What is wrong with the form.
pub(super) type Wrong = Vec<(Field, Problem)>;

/// A meeting as somebody wants it, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The theme; may be empty.
    pub theme: String,
    /// When it begins; none is to be determined.
    pub starts_at: Option<i64>,
    /// How long it lasts.
    pub minutes: i64,
    /// Where people meet.
    pub place: Place,
    /// Why the date changes; empty when it does not.
    pub reason: String,
    /// The revision that was before the person's eyes.
    pub revision: i64,
}

impl Wanted {
    /// A meeting as it stands: what another deed begins from.
    pub fn of(meeting: &Meeting) -> Wanted {
        Wanted {
            theme: meeting.theme.clone(),
            starts_at: meeting.starts_at,
            minutes: meeting.minutes,
            place: meeting.place.clone(),
            reason: String::new(),
            revision: meeting.revision,
        }
    }
}

impl Draft {
    /// The form as it stands for a meeting.
    pub fn of(meeting: &Meeting) -> Draft {
        Draft {
            theme: meeting.theme.clone(),
            date: meeting.starts_at.map(dates::for_date_field).unwrap_or_default(),
            time: meeting.starts_at.map(dates::for_time_field).unwrap_or_default(),
            minutes: meeting.minutes.to_string(),
            mode: meeting.place.mode.code().to_owned(),
            host: meeting.place.host.map(|id| id.to_string()).unwrap_or_default(),
            venue: meeting.place.venue.clone(),
            link: meeting.place.link.clone(),
            reason: String::new(),
            holiday: String::new(),
            revision: meeting.revision.to_string(),
        }
    }

    /// What the form says, or everything that is wrong with it. `standing` is the meeting as the person saw it, or as it is.
    pub fn check(&self, standing: &Meeting, hosts: &Hosts, now: i64) -> Result<Wanted, Wrong> {
        let mut wrong = Wrong::new();
        let theme = text::optional_line(&self.theme, LONGEST_THEME).map_err(Problem::Text);
        let reason = text::optional_paragraphs(&self.reason, LONGEST_REASON).map_err(Problem::Text);
        let wanted = Wanted {
            theme: keep(&mut wrong, Field::Theme, theme).unwrap_or_default(),
            starts_at: self.moment(&mut wrong, standing, now),
            minutes: keep(&mut wrong, Field::Minutes, minutes(&self.minutes)).unwrap_or_default(),
            place: self.place(&mut wrong, hosts),
            reason: keep(&mut wrong, Field::Reason, reason).unwrap_or_default(),
            revision: self.revision.trim().parse().unwrap_or(0),
        };
        if let Some(holiday) = self.unkept_holiday(standing, wanted.starts_at) {
            wrong.push((Field::Date, Problem::Holiday(holiday)));
        }
        let moves = standing.starts_at.is_some() && standing.starts_at != wanted.starts_at;
        if wrong.is_empty() && moves && wanted.reason.trim().is_empty() {
            wrong.push((Field::Reason, Problem::NoReason));
        }
        if wrong.is_empty() { Ok(wanted) } else { Err(wrong) }
    }

    fn moment(&self, wrong: &mut Wrong, standing: &Meeting, now: i64) -> Option<i64> {
        moments::read(&self.date, &self.time, standing.starts_at, now).unwrap_or_else(|(day, hour)| {
            wrong.extend(day.map(|problem| (Field::Date, problem)));
            wrong.extend(hour.map(|problem| (Field::Time, problem)));
            None
        })
    }

    /// The holiday of the day that was typed, when the meeting was not there already and nobody said that it is kept.
    fn unkept_holiday(&self, standing: &Meeting, wanted: Option<i64>) -> Option<Holiday> {
        let day = wanted.filter(|day| standing.starts_at.is_none_or(|before| !dates::same_day(before, *day)))?;
        holidays::at(day).filter(|_| self.holiday.is_empty())
    }

    fn place(&self, wrong: &mut Wrong, hosts: &Hosts) -> Place {
        let unknown = Problem::Text(TextProblem::Unknown);
        let mode = keep(wrong, Field::Mode, Mode::parse(&self.mode).ok_or(unknown));
        let host = match self.host.trim() {
            "" => Ok(None),
            typed => typed.parse().ok().filter(|id| hosts.knows(*id)).map(Some).ok_or(unknown),
        };
        let venue = text::optional_paragraphs(&self.venue, LONGEST_VENUE).map_err(Problem::Text);
        Place {
            mode: mode.unwrap_or(Mode::InPerson),
            host: keep(wrong, Field::Host, host).flatten(),
            venue: keep(wrong, Field::Venue, venue).unwrap_or_default(),
            link: keep(wrong, Field::Link, self.address()).unwrap_or_default(),
        }
    }

    fn address(&self) -> Result<String, Problem> {
        let link = text::optional_line(&self.link, LONGEST_LINK).map_err(Problem::Text)?;
        if link.is_empty() || is_address(&link) { Ok(link) } else { Err(Problem::NotALink) }
    }
}

fn holiday_problem(lang: Lang, holiday: &Holiday) -> String {
    t!(lang, "problem-holiday", name = holiday.name(lang))
}

/// A length that a meeting can have.
pub fn minutes(typed: &str) -> Result<i64, Problem> {
    typed.trim().parse().ok().filter(|minutes| LENGTHS.contains(minutes)).ok_or(Problem::Length)
}

/// An address that a browser follows over the web, and nothing else: no `javascript:`, no space, a host.
pub fn is_address(link: &str) -> bool {
    let plain = !link.contains([' ', '"', '<', '>', '\\']);
    let web = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    plain && web.is_some_and(|rest| rest.split(['/', '?', '#']).next().is_some_and(|host| host.len() > 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example::meeting;

    fn now() -> i64 {
        dates::from_fields("2027-03-01", "12:00").expect("it exists")
    }

    fn wrong(change: impl Fn(&mut Draft)) -> Vec<(Field, Problem)> {
        let standing = meeting("2027-03-18", "13:00");
        let mut draft = Draft::of(&standing);
        change(&mut draft);
        draft.check(&standing, &Hosts::default(), now()).expect_err("it must be refused")
    }

    #[test]
    fn the_form_of_a_meeting_says_that_meeting() {
        let standing = meeting("2027-03-18", "13:00");
        let wanted = Draft::of(&standing).check(&standing, &Hosts::default(), now()).expect("nothing is wrong");
        assert_eq!((wanted.starts_at, wanted.minutes, &wanted.place), (standing.starts_at, 180, &standing.place));
    }

    #[test]
    fn every_mistake_is_told_at_once_beside_its_field() {
        let problems = wrong(|draft| {
            draft.date = "hier".into();
            draft.minutes = "beaucoup".into();
            draft.link = "javascript:alert(1)".into();
            draft.host = "99".into();
            draft.mode = "telepathy".into();
            draft.venue = "x".repeat(501);
            draft.theme = "a\u{7}b".into();
        });
        let fields: Vec<Field> = problems.iter().map(|(field, _)| *field).collect();
        for field in [Field::Date, Field::Minutes, Field::Link, Field::Host, Field::Mode, Field::Venue, Field::Theme] {
            assert!(fields.contains(&field), "{field:?} in {fields:?}");
        }
    }

    #[test]
    fn a_move_says_why_and_a_first_date_need_not() {
        assert_eq!(wrong(|draft| draft.date = "2027-03-25".into()), [(Field::Reason, Problem::NoReason)]);
        let nothing = |draft: &mut Draft| (draft.date, draft.time) = (String::new(), String::new());
        assert_eq!(wrong(nothing), [(Field::Reason, Problem::NoReason)]);
        let planned = Meeting { starts_at: None, ..meeting("2027-03-18", "13:00") };
        let draft = Draft { date: "2027-03-18".into(), time: "13:00".into(), ..Draft::of(&planned) };
        assert!(draft.check(&planned, &Hosts::default(), now()).is_ok());
    }

    #[test]
    fn a_link_leads_to_a_page() {
        for link in ["https://visio.example/abc?x=1&y=2", "http://visio.example"] {
            assert!(is_address(link), "{link}");
        }
        for link in ["visio.example", "https://", "https:///x", "data:text/html,x", "https://a b.example", "HTTPS"] {
            assert!(!is_address(link), "{link}");
        }
    }
}
