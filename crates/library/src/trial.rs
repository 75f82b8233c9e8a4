//! A trial: where, with whom, what one changed, what happened, whether one would again. What happened is all that is asked in words.

use forms::{Key, Wording, coded, fields, keep, refusals};
use platform::text::{self, TextProblem};

use crate::draft::LONGEST_LINE;

coded! {
    /// The kind of place where something was tried.
    Place {
        /// In the organisation.
        Here = "organization" => "place-here",
        /// In a school or a child-care centre.
        School = "school" => "place-school",
        /// At a family’s home.
        Home = "home" => "place-home",
        /// Outdoors.
        Outdoors = "outdoors" => "place-outdoors",
        /// Online.
        Online = "online" => "place-online",
        /// Elsewhere.
        Elsewhere = "elsewhere" => "place-elsewhere",
    }
}

coded! {
    /// Whether one would do it again.
    Again {
        /// As it is.
        Yes = "yes" => "again-yes",
        /// Otherwise.
        Otherwise = "otherwise" => "again-otherwise",
        /// Not.
        No = "no" => "again-no",
    }
}

/// What a member tells of a trial.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Told {
    pub(crate) place: Place,
    /// With whom, in a few words that let nobody be known.
    pub(crate) company: String,
    /// What they changed; may be empty.
    pub(crate) changed: String,
    /// What happened.
    pub(crate) happened: String,
    pub(crate) again: Again,
}

/// A trial of a resource.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Trial {
    pub(crate) id: i64,
    pub(crate) resource_id: i64,
    #[sqlx(flatten)]
    pub(crate) told: Told,
    /// Who tried; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub(crate) by: Option<i64>,
    pub(crate) at: i64,
}

fields! {
    /// The kind of place.
    Place place = "lieu" => "trial-place",
    /// With whom.
    Company company = "avec" => "trial-company",
    /// What one changed.
    Changed changed = "change" => "trial-changed",
    /// What happened.
    Happened happened = "arrive" => "trial-happened",
    /// Whether one would again.
    Again again = "encore" => "trial-again",
    /// The key of the sending.
    Sending key = "cle",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem_or(lang, *problem, || t!(lang, "trial-no-words")) },
        /// None of the three was chosen.
        NoAnswer => "trial-no-answer",
        /// Not one of the places.
        NoPlace => "trial-no-place",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

impl Draft {
    /// An empty form.
    pub(crate) fn empty() -> Draft {
        Draft { place: Place::Here.code().into(), key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What is told, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Told, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let place = keep(&mut wrong, Field::Place, Place::parse(&self.place).ok_or(Problem::NoPlace));
        let company = text::optional_line(&self.company, LONGEST_LINE).map_err(Problem::Text);
        let company = keep(&mut wrong, Field::Company, company);
        let changed = text::optional_paragraphs(&self.changed, Wording::LONGEST).map_err(Problem::Text);
        let changed = keep(&mut wrong, Field::Changed, changed);
        let happened = text::paragraphs(&self.happened, Wording::LONGEST).map_err(Problem::Text);
        let happened = keep(&mut wrong, Field::Happened, happened);
        let again = keep(&mut wrong, Field::Again, Again::parse(&self.again).ok_or(Problem::NoAnswer));
        match (place, company, changed, happened, again) {
            (Some(place), Some(company), Some(changed), Some(happened), Some(again)) => {
                Ok(Told { place, company, changed, happened, again })
            }
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_and_whether_one_would_again_are_asked() {
        let draft = Draft { happened: "Ça a ri.".into(), again: "otherwise".into(), ..Draft::empty() };
        assert!(draft.check().is_ok_and(|told| told.again == Again::Otherwise && told.place == Place::Here));
        let wrong = Draft { place: "lune".into(), ..Draft::empty() }.check().expect_err("it lacks all");
        assert_eq!(
            wrong.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
            [Field::Place, Field::Happened, Field::Again]
        );
    }
}
