//! What who signs says once for all: of which meetings, what it is called, who signs.

use communities::Membership;
use forms::{Posted, fields, keep, refusals};
use platform::text::{self, TextProblem};

use crate::model::LONGEST_LINE;
use crate::subject::Subject;

/// What the form says for the whole season.
pub(crate) const WHOLE: &str = "saison";

fields! {
    /// The meetings that count.
    Meetings meetings: Vec<String> = "rencontre",
    /// Whether all of the season counts.
    Whole whole = "pour",
    /// What it is called.
    Title title = "titre" => "sign-title",
    /// The organisation that signs.
    Organization organization = "organisme" => "sign-organization",
    /// Who signs.
    Signer signer = "signataire" => "sign-signer",
    /// As what.
    SignedAs signed_as = "fonction" => "sign-as",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
    }
}

pub(crate) type Wrong = Vec<(Field, Problem)>;
/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Wrong>;

/// What is said once for all, checked.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) title: String,
    pub(crate) organization: String,
    pub(crate) signer: String,
    pub(crate) signed_as: String,
}

impl Draft {
    /// What an address asks for.
    pub(crate) fn asked(asked: &[(String, String)]) -> Draft {
        Draft::posted(&asked.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Posted>())
    }

    /// The meetings that were chosen, and whether it is all of the season.
    pub(crate) fn chosen(&self) -> (Vec<i64>, bool) {
        (self.meetings.iter().filter_map(|each| each.parse().ok()).collect(), self.whole == WHOLE)
    }

    /// The same, with what is signed unless somebody says otherwise.
    pub(crate) fn filled(self, member: &Membership, subject: &Subject, organization: Option<String>) -> Draft {
        Draft {
            title: subject.title(member.lang(), member.community()),
            organization: organization.unwrap_or_else(|| member.community().name.clone()),
            signer: member.viewer().person().name.clone(),
            signed_as: t!(member.lang(), "sign-as-coordination"),
            ..self
        }
    }

    pub(crate) fn check(&self) -> Result<Wanted, Wrong> {
        let mut wrong = Wrong::new();
        let mut line = |field: Field| {
            keep(&mut wrong, field, text::line(self.text(field), LONGEST_LINE).map_err(Problem::Text))
                .unwrap_or_default()
        };
        let wanted = Wanted {
            title: line(Field::Title),
            organization: line(Field::Organization),
            signer: line(Field::Signer),
            signed_as: line(Field::SignedAs),
        };
        if wrong.is_empty() { Ok(wanted) } else { Err(wrong) }
    }
}
