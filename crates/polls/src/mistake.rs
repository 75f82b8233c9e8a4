//! Mistakes: what is wrong with the days and hours that somebody proposed, in a sentence that names what they typed and says
//! what to do.

use jiff::civil::{Date, Weekday};
use platform::text::TextProblem;
use ui::{Lang, dates};

use super::moment::{MOST, Moment};

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The text is too long, or hides something.
    Text(TextProblem),
    /// A word that is no day, no month and no hour.
    Unknown(String),
    /// A number that is no hour.
    NotAnHour(String),
    /// A number that is no day of a month.
    NotADay(String),
    /// A day that its month has not.
    NoSuchDate(i8, i8),
    /// A date and a weekday that do not go together.
    OtherWeekday(Date, Weekday),
    /// Days without hours.
    NoHour,
    /// Hours without days.
    NoDay,
    /// Days without a month.
    NoMonth,
    /// A whole month, without saying which days of the week.
    WhichDays,
    /// The end comes before the beginning.
    Backwards,
    /// No such weekday between these days.
    NoneThere,
    /// It begins and ends at the same hour.
    NoLength,
    /// Too short or too long.
    Length,
    /// That night, clocks jump over this hour.
    Skipped(Date),
    /// That night, this hour comes twice.
    Doubled(Date),
    /// It is past.
    Past(i64),
    /// It is years away.
    TooFar(i64),
    /// The second begins before the first ends.
    Overlap(Moment, Moment),
    /// More moments than a poll takes.
    TooMany {
        /// How many there would be.
        count: usize,
    },
    /// No moment at all.
    Nothing,
    /// What the form carried is none of ours.
    Forged,
    /// The day whose hours are to be copied is not proposed.
    NothingToCopy,
    /// Answers would end in the past.
    DeadlinePast,
    /// Answers would end after the first moment proposed.
    DeadlineAfter(i64),
    /// Neither a day nor an hour that a calendar knows.
    Deadline,
}

impl Mistake {
    /// The sentence beside the field.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Mistake::Text(problem) => forms::text_problem(lang, *problem),
            Mistake::Unknown(word) => t!(lang, "poll-mistake-unknown", word = word.as_str()),
            Mistake::NotAnHour(typed) => t!(lang, "poll-mistake-not-an-hour", typed = typed.as_str()),
            Mistake::NotADay(typed) => t!(lang, "poll-mistake-not-a-day", typed = typed.as_str()),
            Mistake::NoSuchDate(day, month) => t!(lang, "poll-mistake-no-such-date", date = named(lang, *day, *month)),
            Mistake::OtherWeekday(date, typed) => {
                t!(lang, "poll-mistake-other-weekday", date = day(lang, *date), typed = weekday(lang, *typed))
            }
            Mistake::NoHour => t!(lang, "poll-mistake-no-hour"),
            Mistake::NoDay => t!(lang, "poll-mistake-no-day"),
            Mistake::NoMonth => t!(lang, "poll-mistake-no-month"),
            Mistake::WhichDays => t!(lang, "poll-mistake-which-days"),
            Mistake::Backwards => t!(lang, "poll-mistake-backwards"),
            Mistake::NoneThere => t!(lang, "poll-mistake-none-there"),
            Mistake::NoLength => t!(lang, "poll-mistake-no-length"),
            Mistake::Length => t!(lang, "poll-mistake-length"),
            Mistake::Skipped(date) => t!(lang, "poll-mistake-skipped", date = day(lang, *date)),
            Mistake::Doubled(date) => t!(lang, "poll-mistake-doubled", date = day(lang, *date)),
            Mistake::Past(at) => t!(lang, "poll-mistake-past", date = dates::long(lang, *at)),
            Mistake::TooFar(at) => t!(lang, "poll-mistake-too-far", date = dates::long(lang, *at)),
            Mistake::Overlap(one, other) => {
                let date = dates::weekday_and_day(lang, one.starts_at);
                t!(lang, "poll-mistake-overlap", date = date, one = one.hours(lang), other = other.hours(lang))
            }
            Mistake::TooMany { count } => t!(lang, "poll-mistake-too-many", count = *count, most = MOST),
            Mistake::Nothing => t!(lang, "poll-mistake-nothing"),
            Mistake::Forged => t!(lang, "poll-mistake-forged"),
            Mistake::NothingToCopy => t!(lang, "poll-mistake-nothing-to-copy"),
            Mistake::DeadlinePast => t!(lang, "poll-mistake-deadline-past"),
            Mistake::DeadlineAfter(first) => t!(lang, "poll-mistake-deadline-after", date = dates::long(lang, *first)),
            Mistake::Deadline => t!(lang, "poll-mistake-deadline"),
        }
    }
}

/// « mardi 16 mars 2027 ».
fn day(lang: Lang, date: Date) -> String {
    noon(&date.to_string()).map(|at| dates::long(lang, at)).unwrap_or_default()
}

fn weekday(lang: Lang, weekday: Weekday) -> String {
    // 1 January 2001 was a Monday.
    let day = 1 + i32::from(weekday.to_monday_zero_offset());
    noon(&format!("2001-01-{day:02}")).map(|at| dates::weekday(lang, at)).unwrap_or_default()
}

/// « 31 avril », a date that is none.
fn named(lang: Lang, day: i8, month: i8) -> String {
    let month = noon(&format!("2001-{month:02}-15")).map(|at| dates::month(lang, at)).unwrap_or_default();
    t!(lang, "poll-day-of-month", day = day, month = month)
}

fn noon(date: &str) -> Option<i64> {
    dates::from_fields(date, "12:00")
}
