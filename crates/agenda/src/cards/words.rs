//! The words of the format cards in both languages. They are texts to read rather than sentences of the interface, and stand
//! together in one file of each language, so that whoever facilitates can reread and mend a whole card at once.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use ui::Lang;

use meetings::model::Mode;

/// What a card says in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Its name.
    pub title: String,
    /// What it is for, in a sentence.
    pub purpose: String,
    /// When to choose it.
    pub good_for: String,
    /// How it is held in a place.
    pub in_person: String,
    /// How it is held by a link.
    pub online: String,
    /// What to bring; may be empty.
    pub material: String,
    /// Its steps.
    #[serde(rename = "step")]
    pub steps: Vec<StepWords>,
}

/// What a card says of one step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepWords {
    /// Its name.
    pub title: String,
    /// What people do.
    pub how: String,
}

impl Words {
    /// What to know before the block is held: its purpose, and how it goes where people meet.
    pub(super) fn about(&self, mode: Mode) -> String {
        let how: &[&str] = match mode {
            Mode::InPerson => &[&self.in_person],
            Mode::Online => &[&self.online],
            Mode::Hybrid => &[&self.in_person, &self.online],
        };
        [&[self.purpose.as_str()], how].concat().join("\n")
    }
}

type All = HashMap<String, Words>;

static FRENCH: LazyLock<All> = LazyLock::new(|| read(include_str!("../../i18n/fr-CA/formats.toml")));
static ENGLISH: LazyLock<All> = LazyLock::new(|| read(include_str!("../../i18n/en-CA/formats.toml")));

fn read(text: &str) -> All {
    toml::from_str(text).expect("the words of the cards are in the program, and a test reads them")
}

/// What the card of this word says.
pub(super) fn of(lang: Lang, code: &str) -> &'static Words {
    let all = match lang {
        Lang::Fr => &*FRENCH,
        Lang::En => &*ENGLISH,
    };
    all.get(code).expect("every card has its words in both languages: a test goes through them")
}

#[cfg(test)]
mod tests {
    use super::super::CARDS;
    use super::*;

    #[test]
    fn every_card_says_the_same_things_in_both_languages() {
        for all in [&*FRENCH, &*ENGLISH] {
            assert_eq!(all.len(), CARDS.len(), "words without a card");
            for card in CARDS {
                let words = &all[card.code()];
                assert_eq!(words.steps.len(), card.steps.len(), "{}: words and minutes of steps", card.code());
                let said = [&words.title, &words.purpose, &words.good_for, &words.in_person, &words.online];
                let steps = words.steps.iter().flat_map(|step| [&step.title, &step.how]);
                assert!(said.into_iter().chain(steps).all(|text| !text.trim().is_empty()), "{}", card.code());
            }
        }
        for card in CARDS {
            let material = |lang| of(lang, card.code()).material.is_empty();
            assert_eq!(material(Lang::Fr), material(Lang::En), "{}: material in one language only", card.code());
        }
    }

    #[test]
    fn words_fit_in_a_block() {
        for words in FRENCH.values().chain(ENGLISH.values()) {
            assert!(words.title.chars().count() <= 60, "{}", words.title);
            assert!(words.material.chars().count() <= 300 && words.about(Mode::Hybrid).chars().count() <= 1000);
            assert!(words.steps.iter().all(|step| step.title.chars().count() <= 60));
        }
    }

    #[test]
    fn french_is_typed_as_in_quebec() {
        for line in include_str!("../../i18n/fr-CA/formats.toml").lines().filter(|line| !line.starts_with('#')) {
            let text = line.split_once(" = ").map_or("", |(_, text)| text);
            for wrong in ["« ", " »", " :", " !", " ?", " ;", "'", " %"] {
                assert!(!text.contains(wrong), "{wrong:?} in: {line}");
            }
        }
        for line in include_str!("../../i18n/en-CA/formats.toml").lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.contains('\''), "a straight apostrophe in: {line}");
        }
    }
}
