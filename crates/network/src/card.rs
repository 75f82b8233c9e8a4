//! What somebody says of themself to the network, and what they write to another.

use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};

/// The most characters of what one offers, or looks for.
pub(crate) const LONGEST: usize = 600;
/// The most characters of a territory, and of a letter.
pub(crate) const LONGEST_LINE: usize = 120;

fields! {
    /// What they offer.
    Offers offers = "offre" => "card-offers",
    /// What they look for.
    LooksFor looks_for = "cherche" => "card-looks-for",
    /// Where they work.
    Territory territory = "territoire" => "card-territory",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// It says nothing.
        Nothing => "card-nothing",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A card, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Said {
    pub(crate) offers: String,
    pub(crate) looks_for: String,
    pub(crate) territory: String,
}

/// Somebody in the directory.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Card {
    pub(crate) person_id: i64,
    pub(crate) person: String,
    /// Their organisation.
    pub(crate) name: String,
    #[sqlx(flatten)]
    pub(crate) said: Said,
}

impl Draft {
    /// The form of a card as it stands.
    pub(crate) fn of(said: &Said) -> Draft {
        let Said { offers, looks_for, territory } = said.clone();
        Draft { offers, looks_for, territory }
    }

    /// What it says, or all that is wrong with it. One of the two is enough.
    pub(crate) fn check(&self) -> Result<Said, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let mut words = |field: Field| {
            let words = text::optional_paragraphs(self.text(field), LONGEST).map_err(Problem::Text);
            keep(&mut wrong, field, words)
        };
        let (offers, looks_for) = (words(Field::Offers), words(Field::LooksFor));
        let territory = text::optional_line(&self.territory, LONGEST_LINE).map_err(Problem::Text);
        let territory = keep(&mut wrong, Field::Territory, territory);
        let (Some(offers), Some(looks_for), Some(territory)) = (offers, looks_for, territory) else {
            return Err(wrong);
        };
        if offers.is_empty() && looks_for.is_empty() {
            return Err(vec![(Field::Offers, Problem::Nothing)]);
        }
        Ok(Said { offers, looks_for, territory })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_the_two_is_enough_and_nothing_is_not() {
        let looks = Draft { looks_for: "Une salle".into(), ..Draft::default() };
        assert_eq!(looks.check().map(|said| said.looks_for), Ok("Une salle".to_owned()));
        assert_eq!(Draft::default().check(), Err(vec![(Field::Offers, Problem::Nothing)]));
        let long = Draft { territory: "é".repeat(LONGEST_LINE + 1), ..looks };
        assert_eq!(long.check().map_err(|wrong| wrong[0].0), Err(Field::Territory));
    }
}
