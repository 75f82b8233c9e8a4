//! What somebody looks for in the register: a meeting, words, where decisions stand. Words meet however they are typed, with
//! or without accents, capitals and the marks of inclusive writing.

use unicode_normalization::UnicodeNormalization;

use super::draft::{Field, OUTSIDE};
use super::model::Decision;

/// The names of the fields that only a search has.
pub(super) const WORDS: &str = "mots";
pub(super) const STANDING: &str = "etat";

/// What is looked for; an empty field lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) meeting: String,
    pub(super) words: String,
    pub(super) standing: String,
}

impl Filter {
    pub(super) fn asked(query: &[(String, String)]) -> Filter {
        let value = |name: &str| {
            let found = query.iter().find(|(each, _)| each == name);
            found.map(|(_, value)| value.trim().chars().take(200).collect()).unwrap_or_default()
        };
        Filter { meeting: value(Field::Meeting.name()), words: value(WORDS), standing: value(STANDING) }
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// Whether a decision is among those looked for.
    pub(super) fn lets(&self, decision: &Decision) -> bool {
        self.is_of(decision) && self.stands(decision) && says(&decision.text, &self.words)
    }

    fn is_of(&self, decision: &Decision) -> bool {
        match self.meeting.as_str() {
            "" => true,
            OUTSIDE => decision.meeting_id.is_none(),
            number => decision.meeting_id.is_some_and(|id| id.to_string() == number),
        }
    }

    fn stands(&self, decision: &Decision) -> bool {
        self.standing.is_empty() || decision.standing().code() == self.standing
    }
}

/// Whether a text has every one of these words, or words that begin so.
fn says(text: &str, words: &str) -> bool {
    let text = folded(text);
    folded(words).iter().all(|sought| text.iter().any(|word| word.starts_with(sought.as_str())))
}

/// The words of a text without case, accents and marks: « Intervenant·e·s » is intervenantes, « l’accueil » is l and accueil.
fn folded(text: &str) -> Vec<String> {
    let shown = platform::text::shown(text);
    let joined = shown.nfd().filter(|each| !matches!(each, '·' | '•' | '(' | ')' | '\u{300}'..='\u{36f}'));
    let lower: String = joined.flat_map(char::to_lowercase).collect::<String>().replace('œ', "oe").replace('æ', "ae");
    lower.split(|each: char| !each.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tests::decision;

    #[test]
    fn words_meet_however_they_are_typed() {
        let text = "Les intervenant·e·s se rencontrent à l’École, de tout cœur.";
        for sought in [
            "",
            "ecole",
            "ÉCOLE intervenantes",
            "coeur",
            "rencontr",
            "intervenant(e)s",
            "  ",
            "e\u{301}cole",
            "\u{2068}éco\u{200b}le\u{2069}",
        ] {
            assert!(says(text, sought), "{sought}");
        }
        for sought in ["jeudi", "ecole jeudi", "cole"] {
            assert!(!says(text, sought), "{sought}");
        }
    }

    #[test]
    fn every_field_narrows_the_register() {
        let asked = |pairs: &[(&str, &str)]| {
            let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            Filter::asked(&pairs)
        };
        let decision = decision("Nous nous rencontrons le jeudi.");
        assert!(asked(&[]).is_empty() && asked(&[]).lets(&decision));
        assert!(asked(&[("rencontre", "7"), ("mots", "jeudi"), ("etat", "standing")]).lets(&decision));
        assert!(!asked(&[("rencontre", "8")]).lets(&decision));
        assert!(!asked(&[("rencontre", OUTSIDE)]).lets(&decision));
        assert!(!asked(&[("etat", "replaced")]).lets(&decision));
        assert!(!asked(&[("mots", "lundi")]).lets(&decision));
    }
}
