//! The messages that are looked through: each follows from its number alone, so that whoever looks for it knows it without having
//! kept a million of them.

use super::dice::Dice;
use super::vocabulary::Vocabulary;

/// Most messages are of a line or two.
const FEWEST_WORDS: usize = 3;
const MEAN_WORDS: f64 = 18.0;
const MOST_WORDS: usize = 120;

/// One of them.
pub(super) struct Message {
    /// The ranks of its words, in their order.
    pub(super) ranks: Vec<usize>,
    /// From 0 on, below the number of rooms and of people: few say much, and many little.
    pub(super) room: usize,
    pub(super) author: usize,
}

impl Message {
    /// The message of this number.
    pub(super) fn of(number: i64, vocabulary: &Vocabulary, (rooms, people): (usize, usize)) -> Message {
        let mut dice = Dice::of(number.unsigned_abs());
        let more = -MEAN_WORDS * (1.0 - dice.part()).ln();
        let length = (FEWEST_WORDS + more as usize).min(MOST_WORDS);
        let ranks = (0..length).map(|_| vocabulary.said(&mut dice)).collect();
        Message { ranks, room: few_often(&mut dice, rooms), author: few_often(&mut dice, people) }
    }

    /// What it says.
    pub(super) fn text(&self, vocabulary: &Vocabulary) -> String {
        let mut text = String::new();
        for (place, rank) in self.ranks.iter().enumerate() {
            match place {
                0 => {}
                _ if place % 11 == 10 => text.push_str(", "),
                _ => text.push(' '),
            }
            text.push_str(vocabulary.word(*rank));
        }
        text + "."
    }
}

fn few_often(dice: &mut Dice, limit: usize) -> usize {
    (dice.part().powi(2) * limit as f64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_follows_from_its_number() {
        let vocabulary = Vocabulary::new();
        let text = |number| Message::of(number, &vocabulary, (40, 300)).text(&vocabulary);
        assert_eq!(text(12), text(12));
        assert_ne!(text(12), text(13));
        let words: usize = (0..1_000).map(|number| Message::of(number, &vocabulary, (40, 300)).ranks.len()).sum();
        assert!((17_000..24_000).contains(&words), "{words} words in 1,000 messages");
    }
}
