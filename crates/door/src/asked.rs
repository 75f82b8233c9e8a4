//! The form of an application, as it was typed; what keeps robots out of it without asking people to prove that they are none.

use communities::organizations;
use forms::{fields, keep, refusals};
use identity::email::EmailProblem;
use identity::{Email, people, said};
use platform::text::{self, TextProblem};
use platform::{DAY, SECOND, secret};

use crate::application::{Asked, Experience};

/// The most characters of a long answer, and of a line.
pub(crate) const LONGEST: usize = 1_500;
pub(crate) const LONGEST_LINE: usize = 120;
/// Nobody reads the form and fills it in less (milliseconds).
const LEAST: i64 = 4 * SECOND;
/// A page that was open for longer is asked for again (milliseconds).
const MOST: i64 = DAY;

fields! {
    /// How to call them.
    Name name = "nom" => "ask-name",
    /// Where to answer.
    Email email = "courriel" => "ask-email",
    /// Where they work.
    Organization organization = "organisme" => "ask-organization",
    /// Where that is.
    Territory territory = "secteur" => "ask-territory",
    /// What they do there.
    Role role = "role" => "ask-role",
    /// For how long.
    Experience experience = "experience" => "ask-experience",
    /// Why they ask.
    Why why = "pourquoi" => "ask-why",
    /// When they can come.
    Availability availability = "disponibilites" => "ask-availability",
    /// What they need to come.
    Needs needs = "besoins" => "ask-needs",
    /// A field that nobody sees: who fills it reads no page.
    Trap trap = "site",
    /// When the page was made, signed.
    Moment moment = "moment",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// The address cannot be read.
        Email(problem: EmailProblem) => { |lang| said::email_problem(lang, problem) },
        /// Nothing was chosen.
        NoChoice => "ask-no-experience",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// What the moment of a form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// Somebody took their time.
    Right,
    /// It came back sooner than anybody reads it.
    TooFast,
    /// The page is old, or was never ours.
    TooOld,
}

/// The moment of a page, signed with the secret of its door.
pub(crate) fn moment(secret: &str, now: i64) -> String {
    format!("{now}.{}", secret::hash(&format!("{secret} {now}")))
}

/// What came of the moment that a form carried.
pub(crate) fn pace(secret: &str, carried: &str, now: i64) -> Pace {
    let made = carried.split_once('.').and_then(|(at, _)| at.parse::<i64>().ok());
    match made.filter(|at| moment(secret, *at) == carried).map(|at| now - at) {
        Some(0..LEAST) => Pace::TooFast,
        Some(LEAST..MOST) => Pace::Right,
        _ => Pace::TooOld,
    }
}

impl Draft {
    /// What it says, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let name = text::line(&self.name, people::LONGEST_NAME).map_err(Problem::Text);
        let name = keep(&mut wrong, Field::Name, name);
        let email = keep(&mut wrong, Field::Email, Email::parse(&self.email).map_err(Problem::Email));
        let organization = organizations::parse_name(&self.organization).map_err(Problem::Text);
        let organization = keep(&mut wrong, Field::Organization, organization);
        let mut line =
            |field, typed: &str| keep(&mut wrong, field, text::line(typed, LONGEST_LINE).map_err(Problem::Text));
        let (territory, role) = (line(Field::Territory, &self.territory), line(Field::Role, &self.role));
        let experience = Experience::parse(&self.experience).ok_or(Problem::NoChoice);
        let experience = keep(&mut wrong, Field::Experience, experience);
        let why = keep(&mut wrong, Field::Why, text::paragraphs(&self.why, LONGEST).map_err(Problem::Text));
        let mut more = |field, typed: &str| {
            keep(&mut wrong, field, text::optional_paragraphs(typed, LONGEST).map_err(Problem::Text))
        };
        let availability = more(Field::Availability, &self.availability);
        let needs = more(Field::Needs, &self.needs);
        let asked = || {
            let (name, email, organization) = (name?, email?, organization?);
            let (territory, role, experience) = (territory?, role?, experience?);
            let (why, availability, needs) = (why?, availability?, needs?);
            Some(Asked {
                name,
                email,
                organization,
                territory,
                role,
                experience,
                why,
                availability,
                needs,
                answers: Vec::new(),
            })
        };
        asked().ok_or(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_comes_back_at_once_or_with_a_moment_of_its_own_is_no_persons() {
        let (secret, now) = ("secret", 1_805_304_600_000);
        let made = moment(secret, now);
        assert_eq!(pace(secret, &made, now + SECOND), Pace::TooFast);
        assert_eq!(pace(secret, &made, now + 30 * SECOND), Pace::Right);
        assert_eq!(pace(secret, &made, now + 2 * DAY), Pace::TooOld);
        assert_eq!(pace("another", &made, now + 30 * SECOND), Pace::TooOld);
        for forged in ["", ".", "12", &format!("{}.{}", now - 1, made.split_once('.').expect("two parts").1)] {
            assert_eq!(pace(secret, forged, now + 30 * SECOND), Pace::TooOld, "{forged}");
        }
        assert_eq!(pace(secret, &made, now - SECOND), Pace::TooOld, "a page from later was never made");
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let wrong = Draft { email: "non".into(), ..Draft::default() }.check().expect_err("it is empty");
        let fields: Vec<Field> = wrong.iter().map(|(field, _)| *field).collect();
        let expected = [
            Field::Name,
            Field::Email,
            Field::Organization,
            Field::Territory,
            Field::Role,
            Field::Experience,
            Field::Why,
        ];
        assert_eq!(fields, expected);
    }
}
