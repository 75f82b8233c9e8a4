//! The days of a pattern: « mardis et jeudis de mars », « du 2 au 19 mars », « 16, 18 et 23 mars », "March 16 and 18". A day
//! without its month is in the month of the meeting; one without its year is in the first year that makes sense.

use communities::program::SeasonMonth;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Context;
use super::words::Word;
use crate::mistake::Mistake;

/// Nobody looks for a date over more days than this at once.
const LONGEST: i32 = 400;

/// A day, and whether somebody named it rather than the days around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) date: Date,
    pub(super) alone: bool,
}

/// A place in the calendar, as far as it was said: a day, or a whole month.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    day: Option<i8>,
    month: Option<i8>,
    year: Option<i16>,
    weekday: Option<Weekday>,
    /// It goes on to the next one.
    goes_on: bool,
}

/// The days, in the order in which they were said.
pub(super) fn read(words: &[Word], context: &Context) -> Result<Vec<Named>, Mistake> {
    let mut said = Said::of(words);
    said.place(context.near)?;
    let mut found = Vec::new();
    let mut marks = said.marks.iter();
    while let Some(mark) = marks.next() {
        let to = if mark.goes_on { marks.next() } else { None };
        match (mark.day, to) {
            (Some(_), None) => found.push(mark.alone(context)?),
            _ => found.extend(said.between(mark, to.unwrap_or(mark), context)?),
        }
    }
    Ok(found)
}

/// What was said: places in the calendar, and the weekdays that are kept between them.
#[derive(Default)]
struct Said {
    marks: Vec<Mark>,
    weekdays: Vec<Weekday>,
}

impl Said {
    fn of(words: &[Word]) -> Said {
        // "March 16" names the month first, « 16 mars » the day.
        let month_first = words.windows(2).any(|pair| matches!(pair, [Word::Month(_), Word::Day(_)]));
        let mut said = Said::default();
        let (mut month, mut weekday) = (None, None);
        for (place, word) in words.iter().enumerate() {
            let rest = &words[place + 1..];
            match *word {
                Word::Weekday(day) if is_of_one_day(rest) => weekday = Some(day),
                Word::Weekday(day) => said.keeps(day, &words[..place]),
                Word::Day(day) => {
                    let mark = Mark { day: Some(day), month, weekday: weekday.take(), ..Mark::default() };
                    said.marks.push(mark);
                }
                Word::Month(of) if month_first && matches!(rest.first(), Some(Word::Day(_))) => month = Some(of),
                Word::Month(of) => said.in_month(of),
                Word::Year(year) => {
                    said.marks.iter_mut().filter(|mark| mark.year.is_none()).for_each(|mark| mark.year = Some(year));
                }
                Word::Date(date) => said.marks.push(Mark {
                    day: Some(date.day()),
                    month: Some(date.month()),
                    year: Some(date.year()),
                    weekday: weekday.take(),
                    goes_on: false,
                }),
                Word::To if matches!(words[..place].last(), Some(Word::Weekday(_))) => {}
                Word::To => said.marks.iter_mut().next_back().into_iter().for_each(|mark| mark.goes_on = true),
                Word::And | Word::Time(..) => {}
            }
        }
        said
    }

    /// A weekday among those that are kept; after « lundi au », all those in between.
    fn keeps(&mut self, day: Weekday, before: &[Word]) {
        if let [.., Word::Weekday(first), Word::To] = before {
            let between = first.cycle_forward().skip(1).take_while(|each| *each != day);
            self.weekdays.extend(between);
        }
        self.weekdays.push(day);
    }

    /// The month of the days said before it, or the whole month.
    fn in_month(&mut self, month: i8) {
        let waiting: Vec<&mut Mark> = self.marks.iter_mut().filter(|mark| mark.month.is_none()).collect();
        if waiting.is_empty() {
            self.marks.push(Mark { month: Some(month), ..Mark::default() });
        } else {
            waiting.into_iter().for_each(|mark| mark.month = Some(month));
        }
    }

    /// Puts what has no month in the month of the meeting.
    fn place(&mut self, near: Option<SeasonMonth>) -> Result<(), Mistake> {
        if self.marks.is_empty() {
            if self.weekdays.is_empty() {
                return Err(Mistake::NoDay);
            }
            self.marks.push(Mark::default());
        }
        for mark in self.marks.iter_mut().filter(|mark| mark.month.is_none()) {
            let near = near.ok_or(Mistake::NoMonth)?;
            (mark.month, mark.year) = (Some(near.month), mark.year.or(Some(near.year)));
        }
        Ok(())
    }

    /// The weekdays that are kept, from one place to another; every day between two days when none was said.
    fn between(&self, from: &Mark, to: &Mark, context: &Context) -> Result<Vec<Named>, Mistake> {
        if self.weekdays.is_empty() && (from.day.is_none() || to.day.is_none()) {
            return Err(Mistake::WhichDays);
        }
        let first = from.first(context)?;
        let last = to.last(context, first)?;
        let days = first.until(last).map_or(i32::MAX, |span| span.get_days());
        if days < 0 {
            return Err(Mistake::Backwards);
        }
        if days > LONGEST {
            return Err(Mistake::TooMany(usize::try_from(days).unwrap_or(usize::MAX)));
        }
        let kept = |date: &Date| self.weekdays.is_empty() || self.weekdays.contains(&date.weekday());
        let found: Vec<Date> = first.series(1.day()).take_while(|date| *date <= last).filter(kept).collect();
        if found.is_empty() {
            return Err(Mistake::NoneThere);
        }
        Ok(found.into_iter().map(|date| Named { date, alone: false }).collect())
    }
}

/// Whether a weekday tells of the one day that follows it (« mardi 16 mars »), rather than of many (« mardis du 2 au 19 »).
fn is_of_one_day(rest: &[Word]) -> bool {
    let said: Vec<&Word> = rest.iter().filter(|word| **word != Word::And).take(6).collect();
    let after = match said.as_slice() {
        [Word::Day(_) | Word::Date(_), after @ ..] | [Word::Month(_), Word::Day(_), after @ ..] => after,
        _ => return false,
    };
    let after: Vec<&&Word> = after.iter().skip_while(|word| matches!(word, Word::Month(_) | Word::Year(_))).collect();
    !matches!(after.as_slice(), [Word::To, next, ..] if !matches!(next, Word::Weekday(_)))
}

impl Mark {
    fn alone(&self, context: &Context) -> Result<Named, Mistake> {
        let date = self.first(context)?;
        match self.weekday {
            Some(typed) if typed != date.weekday() => Err(Mistake::OtherWeekday(date, typed)),
            _ => Ok(Named { date, alone: true }),
        }
    }

    /// The day, or the first of the month.
    fn first(&self, context: &Context) -> Result<Date, Mistake> {
        self.date(self.year(context), self.day.unwrap_or(1))
    }

    /// The day, or the last of the month; in the next year when that one was not said and it would come before the first.
    fn last(&self, context: &Context, first: Date) -> Result<Date, Mistake> {
        let of = |year: i16| match self.day {
            Some(day) => self.date(year, day),
            None => Ok(self.date(year, 1)?.last_of_month()),
        };
        let last = of(self.year(context))?;
        if last < first && self.year.is_none() {
            of(first.year() + i16::from(of(first.year())? < first))
        } else {
            Ok(last)
        }
    }

    fn date(&self, year: i16, day: i8) -> Result<Date, Mistake> {
        let month = self.month.ok_or(Mistake::NoMonth)?;
        Date::new(year, month, day).map_err(|_| Mistake::NoSuchDate(day, month))
    }

    /// The year that was said; else that of the meeting, else the first in which the month is not over.
    fn year(&self, context: &Context) -> i16 {
        let (today, month) = (context.today(), self.month.unwrap_or(1));
        let near =
            context.near.filter(|near| near.month == month && (near.year, near.month) >= (today.year(), today.month()));
        let next = today.year() + i16::from(month < today.month());
        self.year.or(near.map(|near| near.year)).unwrap_or(next)
    }
}
