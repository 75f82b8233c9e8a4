//! Mistakes: what is wrong with the days and hours that somebody proposed, in a sentence that names what they typed and says
//! what to do.

use forms::refusals;
use jiff::civil::{Date, Weekday};
use platform::text::TextProblem;
use ui::{Lang, dates};

use super::moment::{MOST, Moment};

refusals! {
    /// What is wrong.
    Mistake {
        /// The text is too long, or hides something.
        Text(problem: TextProblem) => problem,
        /// A word that is no day, no month and no hour.
        Unknown(word: String) => "poll-mistake-unknown" (word = word.as_str()),
        /// A number that is no hour.
        NotAnHour(typed: String) => "poll-mistake-not-an-hour" (typed = typed.as_str()),
        /// A number that is no day of a month.
        NotADay(typed: String) => "poll-mistake-not-a-day" (typed = typed.as_str()),
        /// A date in figures that could be another one; the two numbers, each of which may be the day.
        TwoDates(typed: String, one: i8, other: i8) => { |lang| {
            let (first, second) = (named(lang, *one, *other), named(lang, *other, *one));
            t!(lang, "poll-mistake-two-dates", typed = typed.as_str(), first = first, second = second)
        } },
        /// « minuit » as a beginning: that of the day, or its end.
        WhichMidnight => "poll-mistake-which-midnight",
        /// A day that its month has not.
        NoSuchDate(day: i8, month: i8) => { |lang| t!(lang, "poll-mistake-no-such-date", date = named(lang, *day, *month)) },
        /// A date and a weekday that do not go together.
        OtherWeekday(date: Date, typed: Weekday) => { |lang| {
            t!(lang, "poll-mistake-other-weekday", date = day(lang, *date), typed = weekday(lang, *typed))
        } },
        /// Days without hours.
        NoHour => "poll-mistake-no-hour",
        /// Hours without days.
        NoDay => "poll-mistake-no-day",
        /// Days without a month.
        NoMonth => "poll-mistake-no-month",
        /// A whole month, without saying which days of the week.
        WhichDays => "poll-mistake-which-days",
        /// The end comes before the beginning.
        Backwards => "poll-mistake-backwards",
        /// No such weekday between these days.
        NoneThere => "poll-mistake-none-there",
        /// It begins and ends at the same hour.
        NoLength => "poll-mistake-no-length",
        /// Too short or too long.
        Length => "poll-mistake-length",
        /// That night, clocks jump over this hour.
        Skipped(date: Date) => { |lang| t!(lang, "poll-mistake-skipped", date = day(lang, *date)) },
        /// That night, this hour comes twice.
        Doubled(date: Date) => { |lang| t!(lang, "poll-mistake-doubled", date = day(lang, *date)) },
        /// It is past.
        Past(at: i64) => { |lang| t!(lang, "poll-mistake-past", date = dates::long(lang, *at)) },
        /// It is years away.
        TooFar(at: i64) => { |lang| t!(lang, "poll-mistake-too-far", date = dates::long(lang, *at)) },
        /// The second begins before the first ends.
        Overlap(one: Moment, other: Moment) => { |lang| {
            let date = dates::weekday_and_day(lang, one.starts_at);
            t!(lang, "poll-mistake-overlap", date = date, one = one.hours(lang), other = other.hours(lang))
        } },
        /// So many moments, more than a poll takes.
        TooMany(count: usize) => "poll-mistake-too-many" (count = *count, most = MOST),
        /// No moment at all.
        Nothing => "poll-mistake-nothing",
        /// What the form carried is none of ours.
        Forged => "poll-mistake-forged",
        /// The day whose hours are to be copied is not proposed.
        NothingToCopy => "poll-mistake-nothing-to-copy",
        /// Answers would end in the past.
        DeadlinePast => "poll-mistake-deadline-past",
        /// Answers would end after the first moment proposed.
        DeadlineAfter(first: i64) => { |lang| t!(lang, "poll-mistake-deadline-after", date = dates::long(lang, *first)) },
        /// Neither a day nor an hour that a calendar knows.
        Deadline => "poll-mistake-deadline",
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
