//! What words say beside one another: a number that is an hour, a rank that counts weekdays, a « à » that joins.

use super::{Clock, Half, LAST, WHOLE_DAY, Word};
use crate::mistake::Mistake;

/// « 1er et 3e mardis » counts the weekdays of a month; « 1er et 3 avril » are days.
pub(super) fn ordinals(mut words: Vec<Word>) -> Result<Vec<Word>, Mistake> {
    for place in 0..words.len() {
        let Word::Nth(number) = words[place] else { continue };
        let counted = words[place..].iter().find(|word| !matches!(word, Word::Nth(_) | Word::And));
        let directly = |word: &Word| matches!(word, Word::Weekday(_)) && !follows_and(&words[place..]);
        match (counted.is_some_and(directly), number) {
            (true, LAST | 1..=5) => {}
            (false, 1..) => words[place] = Word::Day(number),
            _ => return Err(Mistake::NoneThere),
        }
    }
    Ok(words)
}

/// Whether what is joined to these ordinals is joined by « et », and so is something else.
fn follows_and(words: &[Word]) -> bool {
    let end = words.iter().position(|word| !matches!(word, Word::Nth(_) | Word::And)).unwrap_or(words.len());
    words[..end].last() == Some(&Word::And)
}

/// In « 9 à 12 h » and "1-3 pm" the first number is an hour too; in « 1 h 30 à 4 h 30 pm » both are of the afternoon.
pub(super) fn bare_hours(mut words: Vec<Word>) -> Vec<Word> {
    for place in 2..words.len() {
        let (minute, end) = match words[place - 2..=place] {
            [Word::Day(number), Word::To, Word::Time(end)] if number < 24 => (i64::from(number) * 60, end),
            [Word::Time(Clock { minute, said: Half::Nothing }), Word::To, Word::Time(end)] => (minute, end),
            _ => continue,
        };
        let (noon, is_pm) = (WHOLE_DAY / 2, end.said == Half::Afternoon);
        let later = is_pm && minute < noon && minute + noon <= end.minute;
        let minute = if later { minute + noon } else { minute };
        if minute < end.minute {
            words[place - 2] = Word::Time(Clock { minute, said: if later { end.said } else { Half::Nothing } });
        }
    }
    words
}

/// A « à » joins two hours or two days; between a day and an hour it says nothing.
pub(super) fn joined(words: Vec<Word>) -> Vec<Word> {
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
