//! The days of a pattern: « mardis et jeudis de mars », « du 2 au 19 mars », « 16, 18 et 23 mars », "March 16 and 18". A day
//! without its month is in the month of the meeting; one without its year is in the first year that makes sense.

use communities::program::SeasonMonth;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Context;
use super::words::{LAST, Word};
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
    let mut said = Said::of(words, context.today());
    said.place(context.near)?;
    let mut found = Vec::new();
    let mut marks = said.marks.iter();
    while let Some(mark) = marks.next() {
        let to = if mark.goes_on { marks.next() } else { None };
        match (mark.day, to) {
            (Some(_), None) => found.push(said.among(mark.alone(context)?)?),
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
    /// The first, the third, the last of a weekday in its month.
    nths: Vec<(i8, Weekday)>,
}

impl Said {
    fn of(words: &[Word], today: Date) -> Said {
        // "March 16" names the month first, « 16 mars » the day.
        let month_first = words.windows(2).any(|pair| matches!(pair, [Word::Month(_), Word::Day(_)]));
        let mut said = Said::default();
        let (mut month, mut weekday, mut counted) = (None, None, Vec::new());
        for (place, word) in words.iter().enumerate() {
            let rest = &words[place + 1..];
            match *word {
                Word::Nth(number) => counted.push(number),
                Word::Weekday(day) if !counted.is_empty() => {
                    said.nths.extend(counted.drain(..).map(|number| (number, day)));
                }
                Word::Weekday(day) if is_of_one_day(rest) => weekday = Some(day),
                Word::Weekday(day) => said.keeps(day, &words[..place]),
                Word::Day(day) => {
                    let mark = Mark { day: Some(day), month, weekday: weekday.take(), ..Mark::default() };
                    said.marks.push(mark);
                }
                Word::Month(of) if month_first && matches!(rest.first(), Some(Word::Day(_))) => month = Some(of),
                Word::Month(of) => said.in_month(of),
                Word::Year(year) => said.in_year(year, today),
                Word::Date { day, month, year } => said.marks.push(Mark {
                    day: Some(day),
                    month: Some(month),
                    year,
                    weekday: weekday.take(),
                    goes_on: false,
                }),
                Word::To if matches!(words[..place].last(), Some(Word::Weekday(_))) => {}
                Word::To => said.marks.iter_mut().next_back().into_iter().for_each(|mark| mark.goes_on = true),
                Word::And | Word::Time(..) => {}
            }
        }
        said.in_years_after();
        said
    }

    /// The year of the date said before it. What was said before that one, in a later month, is of the year before: « 9 décembre
    /// et 20 janvier 2028 ».
    fn in_year(&mut self, year: i16, today: Date) {
        let (mut year, mut next) = (year, None);
        for mark in self.marks.iter_mut().rev().take_while(|mark| mark.year.is_none()) {
            let is_to_come = |month: i8| (year - 1, month) >= (today.year(), today.month());
            if let (Some(month), Some(after)) = (mark.month, next)
                && month > after
                && is_to_come(month)
            {
                year -= 1;
            }
            (mark.year, next) = (Some(year), mark.month.or(next));
        }
    }

    /// What comes after a date with its year comes after it: « 9 décembre 2027 et 20 janvier ».
    fn in_years_after(&mut self) {
        let mut before: Option<(i16, i8)> = None;
        for mark in &mut self.marks {
            if let (None, Some(month), Some((year, earlier))) = (mark.year, mark.month, before) {
                mark.year = Some(year + i16::from(month < earlier));
            }
            before = mark.year.zip(mark.month).or(before);
        }
    }

    fn keeps_all(&self) -> bool {
        self.weekdays.is_empty() && self.nths.is_empty()
    }

    /// Whether the weekday of this date is one that was said.
    fn kept(&self, date: Date) -> bool {
        self.keeps_all() || self.weekdays.contains(&date.weekday()) || self.nths.iter().any(|nth| is_nth(date, *nth))
    }

    /// A day that was named; refused when it is not among the weekdays that were said with it (« le 2e mardi, 16 mars »).
    fn among(&self, named: Named) -> Result<Named, Mistake> {
        let said = self.weekdays.first().or(self.nths.first().map(|(_, weekday)| weekday));
        match said {
            Some(weekday) if !self.kept(named.date) => Err(Mistake::OtherWeekday(named.date, *weekday)),
            _ => Ok(named),
        }
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
            if self.keeps_all() {
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
        if self.keeps_all() && (from.day.is_none() || to.day.is_none()) {
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
        let found: Vec<Date> =
            first.series(1.day()).take_while(|date| *date <= last).filter(|date| self.kept(*date)).collect();
        let is_there = |nth: &(i8, Weekday)| found.iter().any(|date| is_nth(*date, *nth));
        if found.is_empty() || !self.nths.iter().all(is_there) {
            return Err(Mistake::NoneThere);
        }
        Ok(found.into_iter().map(|date| Named { date, alone: false }).collect())
    }
}

/// Whether a date is the third Tuesday of its month, or the last one.
fn is_nth(date: Date, (number, weekday): (i8, Weekday)) -> bool {
    let counted = match number {
        LAST => date.day() + 7 > date.days_in_month(),
        number => (date.day() - 1) / 7 + 1 == number,
    };
    date.weekday() == weekday && counted
}

/// Whether a weekday tells of the one day that follows it (« mardi 16 mars »), rather than of many (« mardis du 2 au 19 »).
fn is_of_one_day(rest: &[Word]) -> bool {
    let said: Vec<&Word> = rest.iter().filter(|word| **word != Word::And).take(6).collect();
    let after = match said.as_slice() {
        [Word::Day(_) | Word::Date { .. }, after @ ..] | [Word::Month(_), Word::Day(_), after @ ..] => after,
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
