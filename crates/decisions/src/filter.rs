//! What somebody looks for in the register: a meeting, words, where decisions stand. Words meet however they are typed, with
//! or without accents, capitals and the marks of inclusive writing.

use forms::says;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tests::decision;

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
