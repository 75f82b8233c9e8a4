//! The words of a pattern: days, months, hours and what joins them; articles and prepositions say nothing. Both languages are
//! read at once, whoever types.

mod names;
mod sense;

use jiff::civil::{Date, Weekday};

use self::names::{month, named};
use self::sense::{bare_hours, joined, ordinals};
use crate::mistake::Mistake;

/// The longest word that a mistake repeats.
const LONGEST_SAID: usize = 30;

/// « dernier », among the days of a month that are counted from its beginning.
pub(super) const LAST: i8 = -1;
/// The minutes of a day.
pub(super) const WHOLE_DAY: i64 = 24 * 60;

/// A word that says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Weekday(Weekday),
    Month(i8),
    Day(i8),
    /// « 3e », « premier », "last": which of the weekdays of a month.
    Nth(i8),
    Year(i16),
    /// A date in figures.
    Date {
        day: i8,
        month: i8,
        year: Option<i16>,
    },
    Time(Clock),
    /// « à », « au », "to", a dash.
    To,
    /// « et », a comma.
    And,
}

impl Word {
    pub(super) fn is_time(&self) -> bool {
        matches!(self, Word::Time(..))
    }
}

/// An hour of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// In minutes since the day began; its end, 24 h, is one too.
    pub(super) minute: i64,
    pub(super) said: Half,
}

/// What was said with an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Nothing,
    Morning,
    Afternoon,
    /// « minuit », which begins a day and ends it.
    Midnight,
}

/// Reads a line.
pub(super) fn read(line: &str) -> Result<Vec<Word>, Mistake> {
    let plain = plain(line);
    let mut reader = Reader { rest: &pieces(&plain) };
    let mut words = Vec::new();
    while let Some(word) = reader.next().map_err(|mistake| as_typed(mistake, line))? {
        words.extend(word);
    }
    Ok(joined(bare_hours(ordinals(words)?)))
}

/// The mistake with the word as it was typed, accents and all.
fn as_typed(mistake: Mistake, line: &str) -> Mistake {
    let Mistake::Unknown(word) = mistake else { return mistake };
    let typed = line.split(|each: char| !each.is_alphabetic()).find(|typed| short(&plain(typed)) == word);
    Mistake::Unknown(typed.map_or(word, short))
}

/// Lower case, without accents; « a.m. » in one word.
fn plain(line: &str) -> String {
    let letter = |each: char| match each {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'û' | 'ù' | 'ü' => 'u',
        'ç' => 'c',
        '–' | '—' | '‑' | '−' | '→' => '-',
        '\'' | '’' => ' ',
        each if each.is_whitespace() => ' ',
        each => each,
    };
    let plain: String = line.to_lowercase().chars().map(letter).collect();
    ["a", "p"].iter().fold(plain, |text, half| {
        [format!("{half}.m."), format!("{half}. m."), format!("{half}.m")]
            .iter()
            .fold(text, |text, said| text.replace(said.as_str(), &format!("{half}m")))
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Digits(&'a str),
    Letters(&'a str),
    Sign(char),
    Space,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let kind = |each: char| match each {
        '0'..='9' => 0,
        ' ' => 1,
        each if each.is_alphabetic() => 2,
        _ => 3,
    };
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same = |each: char| kind(each) == kind(first);
        let end = if kind(first) == 3 { first.len_utf8() } else { rest.find(|each| !same(each)).unwrap_or(rest.len()) };
        let (piece, after) = rest.split_at(end);
        found.push(match kind(first) {
            0 => Piece::Digits(piece),
            1 => Piece::Space,
            2 => Piece::Letters(piece),
            _ => Piece::Sign(first),
        });
        rest = after;
    }
    found
}

struct Reader<'a> {
    rest: &'a [Piece<'a>],
}

impl<'a> Reader<'a> {
    /// The next word, if what comes next says something; nothing at the end.
    fn next(&mut self) -> Result<Option<Option<Word>>, Mistake> {
        let Some((piece, rest)) = self.rest.split_first() else { return Ok(None) };
        self.rest = rest;
        Ok(Some(match piece {
            Piece::Space | Piece::Sign('.' | '(' | ')') => None,
            Piece::Sign(',' | ':' | '&' | '+' | '/') => Some(Word::And),
            Piece::Sign('-') => Some(Word::To),
            Piece::Sign(other) => return Err(Mistake::Unknown(other.to_string())),
            Piece::Digits(digits) => Some(self.number(digits)?),
            Piece::Letters(letters) => named(letters)?,
        }))
    }

    fn number(&mut self, digits: &str) -> Result<Word, Mistake> {
        if let Some(date) = self.iso(digits)? {
            return Ok(date);
        }
        if let Some(date) = self.figures(digits)? {
            return Ok(date);
        }
        if let Some(time) = self.clock(digits)? {
            return Ok(time);
        }
        let ordinal =
            |piece: &Piece<'_>| matches!(piece, Piece::Letters("er" | "re" | "e" | "eme" | "st" | "nd" | "rd" | "th"));
        let is_nth = self.rest.first().is_some_and(ordinal);
        self.rest = &self.rest[usize::from(is_nth)..];
        match digits.parse::<i16>() {
            Ok(year @ 1900..=9999) => Ok(Word::Year(year)),
            Ok(day @ 1..=31) if is_nth => Ok(Word::Nth(day as i8)),
            Ok(day @ 1..=31) => Ok(Word::Day(day as i8)),
            _ => Err(Mistake::NotADay(short(digits))),
        }
    }

    /// `16/03`, `16/03/2027`, `2027/03/16`, `16-03-2027`, when they are one date and no other.
    fn figures(&mut self, digits: &str) -> Result<Option<Word>, Mistake> {
        let (sign, next, year, rest) = match self.rest {
            [
                Piece::Sign(sign @ ('/' | '-' | '.')),
                Piece::Digits(next),
                Piece::Sign(again),
                Piece::Digits(year),
                rest @ ..,
            ] if sign == again && (*sign == '/' || year.len() == 4) => (*sign, *next, Some(*year), rest),
            [Piece::Sign('/'), Piece::Digits(next), rest @ ..] if !goes_on(rest) => ('/', *next, None, rest),
            _ => return Ok(None),
        };
        let typed = [Some(digits), Some(next), year].into_iter().flatten().collect::<Vec<_>>().join(&sign.to_string());
        let Some(date) = in_figures(&typed, (digits, next, year))? else { return Ok(None) };
        self.rest = rest;
        Ok(Some(date))
    }

    /// `2027-03-16`.
    fn iso(&mut self, digits: &str) -> Result<Option<Word>, Mistake> {
        let [Piece::Sign('-'), Piece::Digits(month), Piece::Sign('-'), Piece::Digits(day), rest @ ..] = self.rest
        else {
            return Ok(None);
        };
        if digits.len() != 4 {
            return Ok(None);
        }
        self.rest = rest;
        let typed = format!("{digits}-{month}-{day}");
        let date: Date =
            format!("{digits}-{month:0>2}-{day:0>2}").parse().map_err(|_| Mistake::NotADay(short(&typed)))?;
        Ok(Some(Word::Date { day: date.day(), month: date.month(), year: Some(date.year()) }))
    }

    /// `9 h`, `13h30`, `13:30`, `1:30 pm`, `9 am`.
    fn clock(&mut self, digits: &str) -> Result<Option<Word>, Mistake> {
        let (mut minutes, mut is_time) = ("0", false);
        if let [Piece::Sign(':'), Piece::Digits(typed), rest @ ..] = self.rest {
            (minutes, is_time, self.rest) = (typed, true, rest);
        } else if let [Piece::Letters("h" | "heure" | "heures" | "hre" | "hres"), rest @ ..] = past_space(self.rest) {
            (is_time, self.rest) = (true, rest);
            if let [Piece::Digits(typed), rest @ ..] = past_space(rest)
                && is_minutes(typed, rest)
            {
                (minutes, self.rest) = (typed, rest);
            }
        }
        let half = match past_space(self.rest) {
            [Piece::Letters(half @ ("am" | "pm")), rest @ ..] => {
                (is_time, self.rest) = (true, rest);
                Some(*half)
            }
            _ => None,
        };
        if is_time { time(digits, minutes, half).map(Some) } else { Ok(None) }
    }
}

fn past_space<'a>(pieces: &'a [Piece<'a>]) -> &'a [Piece<'a>] {
    if let [Piece::Space, rest @ ..] = pieces { rest } else { pieces }
}

/// Of « 9 h 13 h 30 » and « 9 h 16 mars », the second number is no minutes of the first.
fn is_minutes(typed: &str, rest: &[Piece<'_>]) -> bool {
    let begins_another = match past_space(rest) {
        [Piece::Letters(word), ..] => word.starts_with('h') || month(word).is_some(),
        [Piece::Sign(':'), ..] => true,
        _ => false,
    };
    typed.len() == 2 && !begins_another
}

/// After « 5/7 », a month says that these are two days, and an hour that they are none.
fn goes_on(rest: &[Piece<'_>]) -> bool {
    match past_space(rest) {
        [Piece::Letters(word), ..] => word.starts_with('h') || month(word).is_some() || ["am", "pm"].contains(word),
        [Piece::Sign(':'), Piece::Digits(_), ..] => true,
        _ => false,
    }
}

/// A date in figures; nothing for two days, as in « 16/18 ». Here people write the day first or the month first: a date that
/// can be read both ways is not guessed.
fn in_figures(typed: &str, (first, second, third): (&str, &str, Option<&str>)) -> Result<Option<Word>, Mistake> {
    let wrong = || Mistake::NotADay(short(typed));
    let number = |digits: &str| digits.parse::<i16>().map_err(|_| wrong());
    let is_month = |number: i16| (1..=12).contains(&number);
    let (one, two) = (number(first)?, number(second)?);
    let (day, month, year) = match third.map(number).transpose()? {
        Some(last) if first.len() == 4 => (last, two, Some(one)),
        Some(year) if year < 100 => (one, two, Some(2000 + year)),
        year => (one, two, year),
    };
    let (day, month) = match (is_month(day), is_month(month)) {
        (true, true) if day != month && first.len() != 4 => {
            return Err(Mistake::TwoDates(short(typed), day as i8, month as i8));
        }
        (_, true) => (day, month),
        (true, false) if first.len() != 4 => (month, day),
        _ if third.is_none() => return Ok(None),
        _ => return Err(wrong()),
    };
    if !(1..=31).contains(&day) || year.is_some_and(|year| !(1900..=9999).contains(&year)) {
        return Err(wrong());
    }
    Ok(Some(Word::Date { day: day as i8, month: month as i8, year }))
}

fn time(hour: &str, minutes: &str, half: Option<&str>) -> Result<Word, Mistake> {
    let wrong = || Mistake::NotAnHour(short(&format!("{hour}:{minutes:0>2}")));
    let typed: i64 = hour.parse().map_err(|_| wrong())?;
    let (hour, said) = match half {
        None => (typed, Half::Nothing),
        Some(_) if !(1..=12).contains(&typed) => return Err(wrong()),
        Some("pm") => (typed % 12 + 12, Half::Afternoon),
        Some(_) => (typed % 12, Half::Morning),
    };
    let minutes = minutes.parse().ok().filter(|minutes| (0..60).contains(minutes)).ok_or_else(wrong)?;
    let minute = hour.checked_mul(60).and_then(|hours| hours.checked_add(minutes)).ok_or_else(wrong)?;
    if minute > WHOLE_DAY { Err(wrong()) } else { Ok(Word::Time(Clock { minute, said })) }
}

fn short(word: &str) -> String {
    word.chars().take(LONGEST_SAID).collect()
}
