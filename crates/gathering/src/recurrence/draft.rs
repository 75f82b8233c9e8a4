//! What somebody typed of meetings that come back, kept as they typed it, and what it says once it is checked.

use forms::{fields, keep, refusals};
use jiff::civil::{Date, Time};
use meetings::model::Kind;
use meetings::setting::{self, ADDABLE, LONGEST_THEME, moments};
use platform::text::{self, TextProblem};
use ui::dates;

use super::{MOST, Pattern, Rhythm};

/// The most weeks between two meetings.
const FURTHEST: i64 = 12;

fields! {
    /// What the meetings are for.
    Kind kind = "genre",
    /// Their theme.
    Theme theme = "theme",
    /// The first day.
    Date date = "date",
    /// The hour.
    Time time = "heure",
    /// The length in minutes.
    Minutes minutes = "duree",
    /// How they come back: `semaines`, `mois`, `mois-dernier`.
    Rhythm rhythm = "rythme",
    /// Every so many weeks.
    Weeks weeks = "semaines",
    /// How many.
    Count count = "nombre",
}

/// The words of the rhythms.
pub(super) const RHYTHMS: [&str; 3] = ["mois", "mois-dernier", "semaines"];

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The same mistakes as with one meeting.
        Setting(problem: setting::Problem) => problem,
        /// There is no first day.
        NoFirst => "series-no-first",
        /// Not a number of meetings that are added at once.
        Count => "series-problem-count" (most = MOST),
        /// Not a number of weeks.
        Weeks => "series-problem-weeks" (most = FURTHEST),
        /// The first day is not the last of its weekday in its month.
        NotLast => "series-problem-not-last",
    }
}

type Wrong = Vec<(Field, Problem)>;

impl Draft {
    /// What the form says, or everything that is wrong with it.
    pub fn check(&self, now: i64) -> Result<Pattern, Wrong> {
        let mut wrong = Wrong::new();
        let unknown = Problem::Setting(setting::Problem::Text(TextProblem::Unknown));
        let kind = Kind::parse(&self.kind).filter(|kind| ADDABLE.contains(kind)).ok_or(unknown);
        let theme = text::optional_line(&self.theme, LONGEST_THEME);
        let theme = theme.map_err(|problem| Problem::Setting(setting::Problem::Text(problem)));
        let minutes = setting::minutes(&self.minutes).map_err(Problem::Setting);
        let first = self.first(&mut wrong, now);
        let rhythm = self.rhythm(first);
        let pattern = Pattern {
            kind: keep(&mut wrong, Field::Kind, kind).unwrap_or(Kind::Regular),
            theme: keep(&mut wrong, Field::Theme, theme).unwrap_or_default(),
            first: first.unwrap_or_default(),
            time: hour(&self.time).unwrap_or_default(),
            minutes: keep(&mut wrong, Field::Minutes, minutes).unwrap_or_default(),
            rhythm: rhythm.unwrap_or_else(|(field, problem)| {
                wrong.push((field, problem));
                Rhythm::SameRank
            }),
            count: keep(&mut wrong, Field::Count, self.count()).unwrap_or_default(),
        };
        if wrong.is_empty() { Ok(pattern) } else { Err(wrong) }
    }

    fn first(&self, wrong: &mut Wrong, now: i64) -> Option<Date> {
        match moments::read(&self.date, &self.time, None, now) {
            Ok(Some(at)) => dates::for_date_field(at).parse().ok(),
            Ok(None) => {
                wrong.push((Field::Date, Problem::NoFirst));
                None
            }
            Err((day, hour)) => {
                wrong.extend(day.map(|problem| (Field::Date, Problem::Setting(problem))));
                wrong.extend(hour.map(|problem| (Field::Time, Problem::Setting(problem))));
                None
            }
        }
    }

    fn rhythm(&self, first: Option<Date>) -> Result<Rhythm, (Field, Problem)> {
        let unknown = Problem::Setting(setting::Problem::Text(TextProblem::Unknown));
        match self.rhythm.as_str() {
            "semaines" => self.weeks().map(Rhythm::Weeks).map_err(|problem| (Field::Weeks, problem)),
            "mois" => Ok(Rhythm::SameRank),
            "mois-dernier" if first.is_none_or(is_last) => Ok(Rhythm::Last),
            "mois-dernier" => Err((Field::Date, Problem::NotLast)),
            _ => Err((Field::Rhythm, unknown)),
        }
    }

    fn weeks(&self) -> Result<i64, Problem> {
        self.weeks.trim().parse().ok().filter(|weeks| (1..=FURTHEST).contains(weeks)).ok_or(Problem::Weeks)
    }

    fn count(&self) -> Result<usize, Problem> {
        self.count.trim().parse().ok().filter(|count| (2..=MOST).contains(count)).ok_or(Problem::Count)
    }
}

/// The hour as a time field writes it.
fn hour(typed: &str) -> Option<String> {
    let at = dates::from_fields("2001-01-01", typed.trim())?;
    dates::for_time_field(at).parse::<Time>().ok().map(|_| dates::for_time_field(at))
}

fn is_last(day: Date) -> bool {
    day.day() + 7 > day.days_in_month()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> i64 {
        dates::from_fields("2027-01-04", "12:00").expect("it exists")
    }

    fn draft() -> Draft {
        let typed = [
            ("genre", "regular"),
            ("date", "2027-01-21"),
            ("heure", "13:00"),
            ("duree", "180"),
            ("rythme", "mois"),
            ("nombre", "6"),
        ];
        Draft::posted(&typed.into_iter().collect())
    }

    #[test]
    fn a_form_is_a_pattern() {
        let pattern = draft().check(now()).expect("nothing is wrong");
        assert_eq!((pattern.rhythm, pattern.count, pattern.time.as_str()), (Rhythm::SameRank, 6, "13:00"));
        assert_eq!(pattern.planned(now()).len(), 6);
    }

    #[test]
    fn every_mistake_is_told_at_once_beside_its_field() {
        let all = Draft {
            kind: "review".into(),
            theme: "a\0".into(),
            date: String::new(),
            time: String::new(),
            minutes: "0".into(),
            rhythm: "semaines".into(),
            weeks: "99".into(),
            count: "500".into(),
        };
        let fields: Vec<Field> =
            all.check(now()).expect_err("all is wrong").into_iter().map(|(field, _)| field).collect();
        for field in [Field::Kind, Field::Theme, Field::Date, Field::Minutes, Field::Weeks, Field::Count] {
            assert!(fields.contains(&field), "{field:?} in {fields:?}");
        }
        let not_last = Draft { rhythm: "mois-dernier".into(), ..draft() };
        assert_eq!(not_last.check(now()), Err(vec![(Field::Date, Problem::NotLast)]));
        let past = Draft { date: "2026-12-01".into(), ..draft() };
        assert_eq!(past.check(now()), Err(vec![(Field::Date, Problem::Setting(setting::Problem::Past))]));
    }
}
