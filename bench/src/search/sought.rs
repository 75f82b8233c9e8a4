//! What is looked for: words that were said, by those who remember them, rare or frequent, some with where, when or by whom; and each
//! of the beginnings that is on the way while somebody types.

use jiff::Timestamp;

use super::dice::Dice;
use super::message::Message;
use super::place::Place;
use super::vocabulary::{Vocabulary, first_of_meaning};

/// Words of a query, at most.
const WORDS: usize = 3;
/// The fewest letters that are looked for.
const BEGINNING: usize = 2;
const DAY: i64 = 24 * 3_600_000;

/// What is asked of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// The most frequent words of a message.
    Frequent,
    /// Its rarest ones.
    Rare,
    /// Frequent ones, with who said them, where, or when.
    Filtered,
}

/// A message of which somebody remembers words.
struct Remembered<'a> {
    message: Message,
    at: i64,
    vocabulary: &'a Vocabulary,
}

/// So many queries, in an order without order.
pub(super) fn queries(place: &Place, vocabulary: &Vocabulary, (messages, most): (i64, usize)) -> Vec<(Sort, String)> {
    let mut dice = Dice::of(5);
    let sorts = [Sort::Frequent, Sort::Rare, Sort::Filtered];
    let each = (0..most).map(|number| {
        let (sort, remembered) = (sorts[number % sorts.len()], Remembered::of(place, vocabulary, messages, &mut dice));
        let words = remembered.words(1 + dice.below(WORDS), sort == Sort::Rare);
        match sort {
            Sort::Filtered => (sort, format!("{words} {}", remembered.filter(place, &mut dice))),
            _ => (sort, words),
        }
    });
    each.collect()
}

/// So many beginnings, each as it is there when one more letter was typed.
pub(super) fn beginnings(place: &Place, vocabulary: &Vocabulary, (messages, most): (i64, usize)) -> Vec<String> {
    let (mut dice, mut beginnings) = (Dice::of(6), Vec::new());
    while beginnings.len() < most {
        let remembered = Remembered::of(place, vocabulary, messages, &mut dice);
        let typed = remembered.words(1 + dice.below(WORDS), dice.below(2) == 0);
        let ends = typed.char_indices().map(|(at, letter)| at + letter.len_utf8()).skip(BEGINNING - 1);
        beginnings.extend(ends.map(|end| typed[..end].trim_end().to_owned()));
        beginnings.dedup();
    }
    beginnings.truncate(most);
    beginnings
}

impl Remembered<'_> {
    fn of<'a>(place: &Place, vocabulary: &'a Vocabulary, messages: i64, dice: &mut Dice) -> Remembered<'a> {
        loop {
            let number = (dice.part() * messages as f64) as i64;
            let message = Message::of(number, vocabulary, place.size());
            if message.ranks.iter().any(|rank| *rank >= first_of_meaning()) {
                return Remembered { message, at: place.at(number, messages), vocabulary };
            }
        }
    }

    /// So many of its words at most, the rarest or the most frequent of those that mean something.
    fn words(&self, most: usize, rarest: bool) -> String {
        let mut ranks: Vec<usize> =
            self.message.ranks.iter().copied().filter(|rank| *rank >= first_of_meaning()).collect();
        ranks.sort_unstable();
        ranks.dedup();
        if rarest {
            ranks.reverse();
        }
        ranks.iter().take(most).map(|rank| self.vocabulary.word(*rank)).collect::<Vec<_>>().join(" ")
    }

    fn filter(&self, place: &Place, dice: &mut Dice) -> String {
        match dice.below(4) {
            0 => format!("de:\"{}\"", place.people[self.message.author].name),
            1 => format!("dans:\"{}\"", place.rooms[self.message.room].name),
            2 => format!("avant:{}", day(self.at + DAY)),
            _ => format!("après:{}", day(self.at - DAY)),
        }
    }
}

fn day(at: i64) -> String {
    let at = Timestamp::from_millisecond(at).unwrap_or_default();
    at.strftime("%Y-%m-%d").to_string()
}
