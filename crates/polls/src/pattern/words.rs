//! The words of a pattern: days, months, hours and what joins them; articles and prepositions say nothing. Both languages are
//! read at once, whoever types.

use jiff::civil::{Date, Time, Weekday};

use crate::mistake::Mistake;

/// The longest word that a mistake repeats.
const LONGEST_SAID: usize = 30;

/// A word that says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Weekday(Weekday),
    Month(i8),
    Day(i8),
    Year(i16),
    Date(Date),
    /// An hour, and whether it was said "p.m.".
    Time(Time, bool),
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

/// Reads a line.
pub(super) fn read(line: &str) -> Result<Vec<Word>, Mistake> {
    let plain = plain(line);
    let mut reader = Reader { rest: &pieces(&plain) };
    let mut words = Vec::new();
    while let Some(word) = reader.next().map_err(|mistake| as_typed(mistake, line))? {
        words.extend(word);
    }
    Ok(joined(bare_hours(words)))
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
        if let Some(time) = self.clock(digits)? {
            return Ok(time);
        }
        if let [Piece::Letters("er" | "e" | "st" | "nd" | "rd" | "th"), rest @ ..] = self.rest {
            self.rest = rest;
        }
        match digits.parse::<i16>() {
            Ok(year @ 1900..=9999) => Ok(Word::Year(year)),
            Ok(day @ 1..=31) => Ok(Word::Day(day as i8)),
            _ => Err(Mistake::NotADay(short(digits))),
        }
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
        let date = format!("{digits}-{month:0>2}-{day:0>2}").parse().map_err(|_| Mistake::NotADay(short(&typed)))?;
        Ok(Some(Word::Date(date)))
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

fn time(hour: &str, minutes: &str, half: Option<&str>) -> Result<Word, Mistake> {
    let wrong = || Mistake::NotAnHour(short(&format!("{hour}:{minutes:0>2}")));
    let typed: i8 = hour.parse().map_err(|_| wrong())?;
    let hour = match half {
        None => typed,
        Some(_) if !(1..=12).contains(&typed) => return Err(wrong()),
        Some("pm") => typed % 12 + 12,
        Some(_) => typed % 12,
    };
    let minutes = minutes.parse().map_err(|_| wrong())?;
    let time = Time::new(hour, minutes, 0, 0).map_err(|_| wrong())?;
    Ok(Word::Time(time, half == Some("pm")))
}

/// What a word in letters says; nothing for those that only hold the others together.
fn named(word: &str) -> Result<Option<Word>, Mistake> {
    let said = match word {
        "le" | "la" | "les" | "l" | "de" | "du" | "des" | "d" | "en" | "chaque" | "tous" | "toutes" | "mois" => None,
        "every" | "each" | "all" | "the" | "of" | "in" | "on" | "at" | "from" | "month" => None,
        "et" | "ou" | "and" | "or" | "puis" => Some(Word::And),
        "a" | "au" | "aux" | "jusqu" | "to" | "through" | "until" | "till" => Some(Word::To),
        "midi" | "noon" => Some(Word::Time(Time::constant(12, 0, 0, 0), false)),
        _ => {
            let day = weekday(word).map(Word::Weekday);
            Some(day.or_else(|| month(word).map(Word::Month)).ok_or_else(|| Mistake::Unknown(short(word)))?)
        }
    };
    Ok(said)
}

/// « mar » alone is Tuesday in French and March in English: it is asked in full.
fn weekday(word: &str) -> Option<Weekday> {
    Some(match word.strip_suffix('s').filter(|rest| rest.len() > 3).unwrap_or(word) {
        "lundi" | "lun" | "monday" | "mon" => Weekday::Monday,
        "mardi" | "tuesday" | "tue" | "tues" => Weekday::Tuesday,
        "mercredi" | "mer" | "wednesday" | "wed" => Weekday::Wednesday,
        "jeudi" | "jeu" | "thursday" | "thu" | "thur" | "thurs" => Weekday::Thursday,
        "vendredi" | "ven" | "friday" | "fri" => Weekday::Friday,
        "samedi" | "sam" | "saturday" | "sat" => Weekday::Saturday,
        "dimanche" | "dim" | "sunday" | "sun" => Weekday::Sunday,
        _ => return None,
    })
}

fn month(word: &str) -> Option<i8> {
    Some(match word {
        "janvier" | "janv" | "january" | "jan" => 1,
        "fevrier" | "fevr" | "fev" | "february" | "feb" => 2,
        "mars" | "march" => 3,
        "avril" | "avr" | "april" | "apr" => 4,
        "mai" | "may" => 5,
        "juin" | "june" | "jun" => 6,
        "juillet" | "juil" | "july" | "jul" => 7,
        "aout" | "august" | "aug" => 8,
        "septembre" | "september" | "sept" | "sep" => 9,
        "octobre" | "october" | "oct" => 10,
        "novembre" | "november" | "nov" => 11,
        "decembre" | "december" | "dec" => 12,
        _ => return None,
    })
}

/// In « 9 à 12 h » and "1-3 pm" the first number is an hour too.
fn bare_hours(mut words: Vec<Word>) -> Vec<Word> {
    for place in 2..words.len() {
        let [Word::Day(number), Word::To, Word::Time(end, is_pm)] = words[place - 2..=place] else { continue };
        let hour = if is_pm && number < 12 && number + 12 <= end.hour() { number + 12 } else { number };
        if let Some(time) = Time::new(hour, 0, 0, 0).ok().filter(|time| *time < end) {
            words[place - 2] = Word::Time(time, is_pm);
        }
    }
    words
}

/// A « à » joins two hours or two days; between a day and an hour it says nothing.
fn joined(words: Vec<Word>) -> Vec<Word> {
    let mut kept: Vec<Word> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let next = words[place + 1..].iter().find(|next| **next != Word::To);
        let joins = match (kept.last(), next) {
            (Some(Word::To | Word::And), _) | (None, _) | (_, None) => false,
            (Some(last), Some(next)) => last.is_time() == next.is_time(),
        };
        if *word != Word::To || joins {
            kept.push(*word);
        }
    }
    kept
}

fn short(word: &str) -> String {
    word.chars().take(LONGEST_SAID).collect()
}
