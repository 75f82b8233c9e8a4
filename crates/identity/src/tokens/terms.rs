//! What a token is made for, as its person types it: what it is called, how long it lasts, whether it writes, and where.

use forms::{coded, fields, keep};
use platform::DAY;
use platform::text::{self, TextProblem};

use crate::links::Place;

fields! {
    /// What it is for.
    Label label = "nom" => "tokens-label",
    /// How long it lasts.
    Lasting lasting = "duree" => "tokens-lasting",
    /// Whether it writes.
    Reach reach = "portee" => "tokens-reach",
    /// The number of the only community that it opens; empty for all of them.
    Where community = "communaute" => "tokens-where",
}

coded! {
    /// How long a token lasts.
    Lasting {
        /// For a try.
        Month = "30" => "tokens-a-month",
        /// For a season's errand.
        Quarter = "90" => "tokens-a-quarter",
        /// The longest.
        Year = "365" => "tokens-a-year",
    }
}

coded! {
    /// What a token lets its program do.
    Reach {
        /// Read, and nothing else.
        Reads = "reads" => "tokens-reads",
        /// Read and write.
        Writes = "writes" => "tokens-writes",
    }
}

impl Lasting {
    /// In milliseconds.
    pub const fn milliseconds(self) -> i64 {
        match self {
            Lasting::Month => 30 * DAY,
            Lasting::Quarter => 90 * DAY,
            Lasting::Year => 365 * DAY,
        }
    }
}

/// What a token is for, in its person's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(pub(super) String);

impl Label {
    /// The most characters of a label.
    pub const LONGEST: usize = 80;

    /// Reads a label: one line.
    pub fn parse(typed: &str) -> Result<Label, TextProblem> {
        text::line(typed, Self::LONGEST).map(Label)
    }
}

/// What a token is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What it is called.
    pub label: Label,
    /// How long it lasts.
    pub lasting: Lasting,
    /// Whether it writes.
    pub reach: Reach,
    /// The only community that it opens; none for all those of its person.
    pub community: Option<i64>,
}

impl Terms {
    /// All that its person may do, for a year.
    pub fn whole(label: Label) -> Terms {
        Terms { label, lasting: Lasting::Year, reach: Reach::Writes, community: None }
    }
}

/// What is wrong with the form.
pub(super) type Wrong = Vec<(Field, TextProblem)>;

impl Draft {
    /// The form as it is offered: the least that a program needs, for the longest.
    pub(super) fn offered() -> Draft {
        let (lasting, reach) = (Lasting::Year.code().to_owned(), Reach::Reads.code().to_owned());
        Draft { lasting, reach, ..Draft::default() }
    }

    /// Reads the form for somebody who belongs to these communities. What is not said is what the form offers.
    pub(super) fn read(&self, places: &[Place]) -> Result<Terms, Wrong> {
        let offered =
            |typed: &str, offer: &'static str| if typed.is_empty() { offer.to_owned() } else { typed.to_owned() };
        let lasting = Lasting::parse(&offered(&self.lasting, Lasting::Year.code())).ok_or(TextProblem::Unknown);
        let reach = Reach::parse(&offered(&self.reach, Reach::Reads.code())).ok_or(TextProblem::Unknown);
        let mut wrong = Vec::new();
        let label = keep(&mut wrong, Field::Label, Label::parse(&self.label));
        let lasting = keep(&mut wrong, Field::Lasting, lasting);
        let reach = keep(&mut wrong, Field::Reach, reach);
        let community = keep(&mut wrong, Field::Where, self.place(places));
        match (label, lasting, reach, community) {
            (Some(label), Some(lasting), Some(reach), Some(community)) => {
                Ok(Terms { label, lasting, reach, community })
            }
            _ => Err(wrong),
        }
    }

    fn place(&self, places: &[Place]) -> Result<Option<i64>, TextProblem> {
        if self.community.is_empty() {
            return Ok(None);
        }
        let place = places.iter().find(|place| place.id.to_string() == self.community);
        place.map(|place| Some(place.id)).ok_or(TextProblem::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> Vec<Place> {
        vec![Place { id: 7, name: "Réflexion-action".into() }]
    }

    #[test]
    fn a_form_that_says_only_a_name_asks_for_the_least() {
        let draft = Draft { label: "carnet".into(), ..Draft::default() };
        let terms = draft.read(&here()).expect("terms");
        assert_eq!((terms.lasting, terms.reach, terms.community), (Lasting::Year, Reach::Reads, None));
        let draft = Draft { label: "carnet".into(), ..Draft::offered() };
        assert_eq!(draft.read(&here()), Ok(terms));
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let draft = Draft { lasting: "4000".into(), reach: "tout".into(), community: "8".into(), label: String::new() };
        let wrong = draft.read(&here()).expect_err("four mistakes");
        let unknown = |field| (field, TextProblem::Unknown);
        let fields = [Field::Lasting, Field::Reach, Field::Where].map(unknown);
        assert_eq!(wrong, [&[(Field::Label, TextProblem::Empty)], &fields[..]].concat());
    }
}
