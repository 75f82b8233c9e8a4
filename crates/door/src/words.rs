//! What coordination says of its community to the street: its texts in both languages, whom to reach, which organisations are asked.
//! What is not said here, the season says.

use std::collections::BTreeMap;

use communities::program::Text;
use serde::{Deserialize, Serialize};
use ui::Lang;

/// A text of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// What it is, in one line.
    Headline,
    /// What happens there, in a few sentences.
    Lead,
    /// For whom.
    Whom,
    /// When.
    When,
    /// Where.
    Where,
    /// What it costs.
    Cost,
    /// What a meeting is made of, one thing a line.
    Meeting,
    /// What one may expect, one thing a line.
    Promises,
    /// Why it is there.
    Why,
    /// Who founded it.
    Founders,
    /// Who pays.
    Funder,
    /// Where it comes from.
    History,
    /// Who coordinates, and when they may be reached.
    Who,
}

impl Piece {
    /// Every one, in the order of the page.
    pub(crate) const ALL: [Piece; 13] = [
        Piece::Headline,
        Piece::Lead,
        Piece::Whom,
        Piece::When,
        Piece::Where,
        Piece::Cost,
        Piece::Meeting,
        Piece::Promises,
        Piece::Why,
        Piece::Founders,
        Piece::Funder,
        Piece::History,
        Piece::Who,
    ];

    /// Its word in forms and rows.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Piece::Headline => "titre",
            Piece::Lead => "resume",
            Piece::Whom => "pour-qui",
            Piece::When => "quand",
            Piece::Where => "ou",
            Piece::Cost => "cout",
            Piece::Meeting => "rencontre",
            Piece::Promises => "promesses",
            Piece::Why => "pourquoi",
            Piece::Founders => "fondation",
            Piece::Funder => "bailleur",
            Piece::History => "histoire",
            Piece::Who => "coordination",
        }
    }

    /// What it is called, in the form and on the page.
    pub(crate) fn label(self, lang: Lang) -> String {
        match self {
            Piece::Headline => t!(lang, "door-headline"),
            Piece::Lead => t!(lang, "door-lead"),
            Piece::Whom => t!(lang, "door-whom"),
            Piece::When => t!(lang, "door-when"),
            Piece::Where => t!(lang, "door-where"),
            Piece::Cost => t!(lang, "door-cost"),
            Piece::Meeting => t!(lang, "door-meeting"),
            Piece::Promises => t!(lang, "door-promises"),
            Piece::Why => t!(lang, "door-why"),
            Piece::Founders => t!(lang, "door-founders"),
            Piece::Funder => t!(lang, "door-funder"),
            Piece::History => t!(lang, "door-history"),
            Piece::Who => t!(lang, "door-who"),
        }
    }

    /// The most characters that it has.
    pub(crate) const fn most(self) -> usize {
        match self {
            Piece::Headline => 120,
            Piece::Cost | Piece::Where | Piece::When | Piece::Funder | Piece::Founders => 300,
            Piece::Whom | Piece::Who => 500,
            Piece::Lead | Piece::Meeting | Piece::Promises | Piece::Why | Piece::History => 2_000,
        }
    }

    /// Whether it is one line.
    pub(crate) const fn is_line(self) -> bool {
        matches!(self, Piece::Headline)
    }
}

/// All that is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Words {
    /// The texts, by their words.
    pub(crate) texts: BTreeMap<String, Text>,
    /// The telephone to call; may be empty.
    pub(crate) telephone: String,
    /// The address to write to; may be empty.
    pub(crate) email: String,
    /// The names of the organisations that are asked, offered to who applies.
    pub(crate) organizations: Vec<String>,
}

/// A text as a page says it, and the language it is in when that is not the one of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) words: String,
    pub(crate) lang: Option<Lang>,
}

impl Words {
    /// A text in this language; in the other one when that alone is said; nothing when neither is.
    pub(crate) fn told(&self, piece: Piece, lang: Lang) -> Option<Told> {
        let text = self.texts.get(piece.code())?;
        let other = if lang == Lang::Fr { Lang::En } else { Lang::Fr };
        let said = |lang| Some(text.speaking(lang).to_owned()).filter(|words: &String| !words.is_empty());
        let here = said(lang).map(|words| Told { words, lang: None });
        here.or_else(|| said(other).map(|words| Told { words, lang: Some(other) }))
    }

    /// As it is stored.
    pub(crate) fn stored(&self) -> String {
        serde_json::to_string(self).expect("texts are JSON")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_in_one_language_stands_in_the_other_and_says_which() {
        let text = Text { fr: "Rien".into(), en: String::new() };
        let words = Words { texts: [("cout".to_owned(), text)].into(), ..Words::default() };
        assert_eq!(words.told(Piece::Cost, Lang::Fr), Some(Told { words: "Rien".into(), lang: None }));
        assert_eq!(words.told(Piece::Cost, Lang::En), Some(Told { words: "Rien".into(), lang: Some(Lang::Fr) }));
        assert_eq!(words.told(Piece::Why, Lang::Fr), None);
        let kept: Words = serde_json::from_str(&words.stored()).expect("it is read again");
        assert_eq!(kept, words);
    }
}
