//! What coordination typed of a training for the network.

use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};

use crate::model::Open;

/// The most characters of a line.
pub(crate) const LONGEST_LINE: usize = 120;
/// The most characters of what one needs to get there.
pub(crate) const LONGEST: usize = 300;
/// The most places.
pub(crate) const MOST_PLACES: i64 = 500;

fields! {
    /// What it is called.
    Title title = "titre" => "open-title",
    /// Where it is, in general.
    Place place = "lieu" => "open-place",
    /// How many places.
    Places places = "places" => "open-places",
    /// What whoever has a place needs.
    Practical practical = "pratique" => "open-practical",
    /// The revision that was seen.
    Revision revision = "revision",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// It is no number of places.
        Places => "open-places-wrong" (most = MOST_PLACES),
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// What the network is to read, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) title: String,
    pub(crate) place: String,
    pub(crate) practical: String,
    pub(crate) places: i64,
    /// The revision that was seen; 0 of one that was not open.
    pub(crate) revision: i64,
}

impl Draft {
    /// The form of one as it stands.
    pub(crate) fn of(open: &Open) -> Draft {
        let Open { title, place, practical, places, revision, .. } = open.clone();
        Draft { title, place, practical, places: places.to_string(), revision: revision.to_string() }
    }

    /// What it says, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let title = keep(&mut wrong, Field::Title, text::line(&self.title, LONGEST_LINE).map_err(Problem::Text));
        let place = text::optional_line(&self.place, LONGEST_LINE).map_err(Problem::Text);
        let place = keep(&mut wrong, Field::Place, place);
        let places = keep(&mut wrong, Field::Places, places(&self.places));
        let practical = text::optional_line(&self.practical, LONGEST).map_err(Problem::Text);
        let practical = keep(&mut wrong, Field::Practical, practical);
        let (Some(title), Some(place), Some(places), Some(practical)) = (title, place, places, practical) else {
            return Err(wrong);
        };
        Ok(Asked { title, place, practical, places, revision: self.revision.parse().unwrap_or_default() })
    }
}

fn places(typed: &str) -> Result<i64, Problem> {
    let places = typed.trim().parse().map_err(|_| Problem::Places)?;
    if (1..=MOST_PLACES).contains(&places) { Ok(places) } else { Err(Problem::Places) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_and_a_number_of_places_are_enough() {
        let typed = |places: &str| Draft { title: "Accueillir".into(), places: places.into(), ..Draft::default() };
        assert_eq!(typed(" 8 ").check().map(|asked| asked.places), Ok(8));
        for wrong in ["", "0", "-1", "huit", "501"] {
            assert_eq!(typed(wrong).check(), Err(vec![(Field::Places, Problem::Places)]), "{wrong}");
        }
        let fields = Draft::default().check().expect_err("nothing is typed").into_iter().map(|(field, _)| field);
        assert_eq!(fields.collect::<Vec<_>>(), [Field::Title, Field::Places]);
    }
}
