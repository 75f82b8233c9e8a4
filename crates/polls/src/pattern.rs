//! Patterns: days and hours in one line, as a person says them, in French or in English: « mardis et jeudis de mars, 9 h et
//! 13 h 30 », "March 16 and 18, 1:30 p.m.". Each gives the moments it names, or the first mistake in it.

mod days;
mod hours;
mod words;

use communities::program::SeasonMonth;
use jiff::ToSpan;
use jiff::civil::Date;
use meetings::setting::{Problem, moments};
use platform::MINUTE;
use ui::dates;

use self::days::Named;
use self::hours::Hours;
use self::words::{WHOLE_DAY, Word};
use super::mistake::Mistake;
use super::moment::{MOST, Moment};

/// What a pattern leaves unsaid.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The present.
    pub(super) now: i64,
    /// The month in which the meeting is expected.
    pub(super) near: Option<SeasonMonth>,
    /// How long a moment lasts when only its beginning is said.
    pub(super) minutes: i64,
}

impl Context {
    fn today(&self) -> Date {
        dates::local(self.now).date()
    }
}

/// The moments that a pattern names. Several patterns stand on lines of their own, or between semicolons.
pub(super) fn moments(text: &str, context: &Context) -> Result<Vec<Moment>, Mistake> {
    let mut found = Vec::new();
    for line in text.split(['\n', ';']).filter(|line| !line.trim().is_empty()) {
        for (days, hours) in parts(words::read(line)?)? {
            found.extend(combined(&days::read(&days, context)?, &hours::read(&hours)?, context)?);
        }
    }
    Ok(found)
}

/// These hours on this day.
pub(super) fn on_day(date: Date, hours: &str, context: &Context) -> Result<Vec<Moment>, Mistake> {
    combined(&[Named { date, alone: true }], &only_hours(hours)?, context)
}

/// The same hours as these moments, on the days that a pattern without hours names.
pub(super) fn copied(moments: &[Moment], onto: &str, context: &Context) -> Result<Vec<Moment>, Mistake> {
    let words = words::read(onto)?;
    if words.iter().any(Word::is_time) {
        return Err(Mistake::NoDay);
    }
    let hours: Vec<Hours> = moments.iter().map(|moment| Hours::of(*moment)).collect();
    combined(&days::read(&words, context)?, &hours, context)
}

fn only_hours(text: &str) -> Result<Vec<Hours>, Mistake> {
    let words = words::read(text)?;
    match words.iter().find(|word| !word.is_time() && !matches!(word, Word::And | Word::To)) {
        Some(Word::Day(number)) => Err(Mistake::NotAnHour(number.to_string())),
        Some(_) => Err(Mistake::NoHour),
        None => hours::read(&words),
    }
}

/// Days, and the hours that go with them.
type Part = (Vec<Word>, Vec<Word>);

/// Days, then the hours that go with them; or hours, then their days.
fn parts(words: Vec<Word>) -> Result<Vec<Part>, Mistake> {
    let mut runs: Vec<(bool, Vec<Word>)> = Vec::new();
    for word in words {
        let joins = matches!(word, Word::And | Word::To);
        match runs.last_mut() {
            Some((is_time, run)) if joins || *is_time == word.is_time() => run.push(word),
            None if joins => {}
            _ => runs.push((word.is_time(), vec![word])),
        }
    }
    let hours_first = runs.first().is_some_and(|(is_time, _)| *is_time);
    let pairs = runs.chunks(2).map(|pair| match (hours_first, pair) {
        (false, [(_, days), (_, hours)]) | (true, [(_, hours), (_, days)]) => Ok((days.clone(), hours.clone())),
        (false, _) => Err(Mistake::NoHour),
        (true, _) => Err(Mistake::NoDay),
    });
    let pairs = pairs.collect::<Result<Vec<_>, _>>()?;
    if pairs.is_empty() { Err(Mistake::NoDay) } else { Ok(pairs) }
}

fn combined(days: &[Named], hours: &[Hours], context: &Context) -> Result<Vec<Moment>, Mistake> {
    let count = days.len() * hours.len();
    if count > MOST * 4 {
        return Err(Mistake::TooMany(count));
    }
    let mut found = Vec::new();
    let mut past = None;
    for day in days {
        for hours in hours {
            match moment(day.date, hours, context) {
                // Of « mardis de mars », those that are gone go without saying; a date that somebody named does not.
                Err(Mistake::Past(at)) if !day.alone => past = Some(at),
                other => found.push(other?),
            }
        }
    }
    match past {
        Some(at) if found.is_empty() => Err(Mistake::Past(at)),
        _ => Ok(found),
    }
}

/// It ends at the hour that was typed, whatever clocks do that night.
fn moment(date: Date, hours: &Hours, context: &Context) -> Result<Moment, Mistake> {
    let starts_at = at(date, hours.at, context)?;
    let ends_at = hours.until.map(|until| at(date, until, context)).transpose()?;
    Ok(Moment { starts_at, minutes: ends_at.map_or(context.minutes, |end| (end - starts_at) / MINUTE) })
}

/// So many minutes after the beginning of a day, as clocks show them; what is past its end is on the next one.
fn at(date: Date, minute: i64, context: &Context) -> Result<i64, Mistake> {
    let later = (minute / WHOLE_DAY).days();
    let date = date.checked_add(later).map_err(|_| Mistake::TooFar(context.now))?;
    let minute = minute % WHOLE_DAY;
    let (day, time) = (date.to_string(), format!("{:02}:{:02}", minute / 60, minute % 60));
    let at = moments::read(&day, &time, None, context.now).map_err(|(day_problem, hour_problem)| {
        let noon = dates::from_fields(&day, "12:00").unwrap_or_default();
        match day_problem.or(hour_problem) {
            Some(Problem::SkippedHour) => Mistake::Skipped(date),
            Some(Problem::DoubledHour) => Mistake::Doubled(date),
            Some(Problem::TooFar) => Mistake::TooFar(noon),
            _ => Mistake::Past(noon),
        }
    })?;
    at.ok_or(Mistake::NoHour)
}

#[cfg(test)]
mod tests;
