//! The words in letters that a pattern knows: days, months, hours and ranks, in both languages.

use jiff::civil::Weekday;

use super::{Clock, Half, LAST, WHOLE_DAY, Word, short};
use crate::mistake::Mistake;

/// What a word in letters says; nothing for those that only hold the others together.
pub(super) fn named(word: &str) -> Result<Option<Word>, Mistake> {
    let said = match word {
        "le" | "la" | "les" | "l" | "de" | "du" | "des" | "d" | "en" | "chaque" | "tous" | "toutes" | "mois" => None,
        "every" | "each" | "all" | "the" | "of" | "in" | "on" | "at" | "from" | "month" => None,
        "et" | "ou" | "and" | "or" | "puis" => Some(Word::And),
        "a" | "au" | "aux" | "jusqu" | "to" | "through" | "until" | "till" => Some(Word::To),
        "midi" | "noon" => Some(Word::Time(Clock { minute: WHOLE_DAY / 2, said: Half::Afternoon })),
        "minuit" | "midnight" => Some(Word::Time(Clock { minute: WHOLE_DAY, said: Half::Midnight })),
        "premier" | "premiere" | "premiers" | "first" => Some(Word::Nth(1)),
        "deuxieme" | "deuxiemes" | "second" | "seconde" => Some(Word::Nth(2)),
        "troisieme" | "troisiemes" | "third" => Some(Word::Nth(3)),
        "quatrieme" | "quatriemes" | "fourth" => Some(Word::Nth(4)),
        "cinquieme" | "cinquiemes" | "fifth" => Some(Word::Nth(5)),
        "dernier" | "derniere" | "derniers" | "last" => Some(Word::Nth(LAST)),
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

pub(super) fn month(word: &str) -> Option<i8> {
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
