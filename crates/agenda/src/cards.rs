//! The library of format cards: ways of working in a group, each with its purpose, its steps and their usual length, on site
//! or online. A card's structure is declared here and its words in `i18n/*/formats.toml`; the pages of the library, the
//! blocks of an agenda and the word of a program file come from them.

pub(super) mod page;
pub(super) mod web;
mod words;

use std::ops::RangeInclusive;

use communities::program::FormatCard;
use ui::Lang;

use super::model::{BlockKind, Step, Wanted};
use super::steps;
use meetings::model::Mode;

pub use words::{StepWords, Words};

/// A format card.
#[derive(Debug)]
pub struct Card {
    /// Which one.
    pub format: FormatCard,
    /// What its block is for.
    pub kind: BlockKind,
    /// For how many people.
    pub people: RangeInclusive<usize>,
    /// How many are together in one circle, when the group is divided.
    pub circle: Option<RangeInclusive<usize>>,
    /// How short and how long it can be and still be itself, in minutes.
    pub minutes: RangeInclusive<i64>,
    /// The usual minutes of its steps.
    pub steps: &'static [i64],
}

macro_rules! cards {
    ($($format:ident, $kind:ident, $people:expr, $circle:expr, $minutes:expr, $steps:expr;)*) => {
        /// Every card, in the order of a meeting.
        pub const CARDS: &[Card] = &[$(Card {
            format: FormatCard::$format,
            kind: BlockKind::$kind,
            people: $people,
            circle: $circle,
            minutes: $minutes,
            steps: &$steps,
        },)*];
    };
}

cards! {
    // card, kind, people, circle, shortest and longest, steps
    Weather, CheckIn, 2..=20, None, 5..=30, [2, 11, 2];
    GoodNews, Discussion, 2..=30, None, 5..=30, [2, 7, 1];
    Commitments, Commitments, 2..=20, None, 5..=45, [2, 10, 3];
    ImpromptuNetworking, Exercise, 6..=100, None, 10..=30, [2, 5, 5, 5, 3];
    OneTwoFourAll, Exercise, 4..=100, Some(3..=4), 12..=45, [1, 2, 4, 5];
    Troika, Exercise, 3..=60, Some(3..=4), 21..=45, [1, 9, 9, 9, 2];
    FifteenPercent, Exercise, 2..=100, Some(2..=4), 10..=40, [2, 5, 10, 3];
    WhatSoWhatNowWhat, Exercise, 3..=60, Some(3..=7), 30..=60, [12, 13, 13, 7];
    ConversationCafe, Discussion, 4..=60, Some(4..=7), 35..=75, [3, 8, 7, 20, 7];
    Fishbowl, Discussion, 6..=60, None, 35..=70, [5, 15, 10, 10, 5];
    ShiftAndShare, Exercise, 8..=80, None, 30..=90, [5, 15, 15, 15, 10];
    TwentyFiveTen, Exercise, 8..=100, None, 20..=40, [3, 5, 12, 5, 5];
    Codev, Codev, 5..=16, Some(5..=8), 60..=90, [10, 15, 5, 25, 10, 10];
    PracticeAnalysis, PracticeAnalysis, 4..=24, Some(4..=12), 45..=90, [10, 15, 20, 5, 10];
    ClosingRound, Closing, 2..=20, None, 5..=30, [1, 8, 1];
}

impl Card {
    /// The card of a word.
    pub fn parse(code: &str) -> Option<&'static Card> {
        CARDS.iter().find(|card| card.code() == code)
    }

    /// The card of a program's word.
    pub fn of(format: FormatCard) -> &'static Card {
        CARDS.iter().find(|card| card.format == format).expect("every format has its card: a test goes through them")
    }

    /// Its word, in addresses, in the database and in program files.
    pub fn code(&self) -> &'static str {
        self.format.word()
    }

    /// Its words in a language.
    pub fn words(&self, lang: Lang) -> &'static Words {
        words::of(lang, self.code())
    }

    /// Its usual length.
    pub fn usual(&self) -> i64 {
        self.steps.iter().sum()
    }

    /// Its steps, scaled to this many minutes.
    pub fn steps_in(&self, lang: Lang, minutes: i64) -> Vec<Step> {
        let titles = self.words(lang).steps.iter().map(|step| step.title.clone());
        titles.zip(steps::scaled(self.steps, minutes)).map(|(title, minutes)| Step { title, minutes }).collect()
    }

    /// The block that it becomes in an agenda, with its steps.
    pub fn block(&self, lang: Lang, minutes: i64, mode: Mode) -> Wanted {
        let minutes = minutes.max(self.steps.len() as i64);
        let words = self.words(lang);
        Wanted {
            kind: self.kind,
            title: words.title.clone(),
            minutes,
            about: words.about(mode),
            material: words.material.clone(),
            card: Some(self.code().to_owned()),
            steps: self.steps_in(lang, minutes),
            ..Wanted::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_program_has_its_card_and_every_card_its_word() {
        assert_eq!(CARDS.len(), FormatCard::ALL.len());
        for format in FormatCard::ALL {
            assert_eq!(Card::of(*format).code(), format.word());
            assert_eq!(Card::parse(format.word()).map(|card| card.format), Some(*format));
        }
        assert!(Card::parse("karaoke").is_none());
    }

    #[test]
    fn every_kind_of_block_has_the_word_of_program_files() {
        use communities::program::BlockKind as Planned;
        let ours: Vec<&str> = BlockKind::ALL.iter().map(|kind| kind.code()).collect();
        assert_eq!(ours, Planned::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
    }

    #[test]
    fn the_usual_length_of_a_card_is_one_that_it_can_have() {
        for card in CARDS {
            assert!(card.minutes.contains(&card.usual()), "{}", card.code());
            assert!(
                card.steps.len() as i64 <= *card.minutes.start(),
                "{}: a minute for each step at least",
                card.code()
            );
            assert!(card.circle.as_ref().is_none_or(|circle| circle.start() <= circle.end()));
        }
        let codev = Card::of(FormatCard::Codev);
        assert_eq!((codev.steps.len(), &codev.minutes, &codev.circle), (6, &(60..=90), &Some(5..=8)));
    }

    #[test]
    fn a_card_dropped_into_an_agenda_brings_its_steps_and_they_add_up() {
        for (card, lang) in CARDS.iter().flat_map(|card| Lang::each().map(move |lang| (card, lang))) {
            for minutes in [1, 7, 20, 37, 75, 90] {
                let block = card.block(lang, minutes, Mode::Hybrid);
                assert_eq!(block.steps.len(), card.steps.len(), "{}", card.code());
                assert_eq!(block.steps.iter().map(|step| step.minutes).sum::<i64>(), block.minutes, "{}", card.code());
            }
        }
    }
}
