//! What somebody types at the door: a name, an organisation, a language; an address too when the link does not know it.

use forms::fields;
use identity::{Email, EmailProblem, people};
use platform::text::{self, TextProblem};
use ui::Lang;

use crate::organizations;

fields! {
    /// The name.
    Name name = "name",
    /// The organisation.
    Organization organization = "organization",
    /// The address.
    Email email = "email",
    /// The language.
    Lang lang = "lang",
    /// The code that the screen of the room shows; empty elsewhere.
    Room room = "room",
    /// Whether the computer is shared or borrowed.
    Shared shared: bool = "shared",
}

/// Somebody who arrives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Newcomer {
    pub(crate) name: String,
    pub(crate) organization: String,
    pub(crate) lang: Lang,
    pub(crate) shared_computer: bool,
}

/// What is wrong, beside each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NewcomerProblems {
    pub(crate) name: Option<TextProblem>,
    pub(crate) organization: Option<TextProblem>,
    pub(crate) email: Option<EmailProblem>,
    /// The code of the room is not that of the screen, or no longer.
    pub(crate) room: bool,
    /// Why no letter leaves, when nothing else is wrong.
    pub(crate) not_sent: Option<NotSent>,
}

/// Why no letter leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotSent {
    /// One left for this address within the day.
    Already,
    /// Too many left by this link, or were asked for from this place.
    TooMany,
}

impl Draft {
    /// The newcomer, when the link knows the address.
    pub(crate) fn parse(&self) -> Result<Newcomer, NewcomerProblems> {
        let name = text::line(&self.name, people::LONGEST_NAME);
        let organization = organizations::parse_name(&self.organization);
        match (name, organization) {
            (Ok(name), Ok(organization)) => Ok(Newcomer {
                name,
                organization,
                lang: Lang::parse(&self.lang).unwrap_or_default(),
                shared_computer: self.shared,
            }),
            (name, organization) => Err(NewcomerProblems {
                name: name.err(),
                organization: organization.err(),
                ..NewcomerProblems::default()
            }),
        }
    }

    /// The newcomer and the address that they say is theirs.
    pub(crate) fn parse_with_email(&self) -> Result<(Newcomer, Email), NewcomerProblems> {
        match (self.parse(), Email::parse(&self.email)) {
            (Ok(newcomer), Ok(email)) => Ok((newcomer, email)),
            (newcomer, email) => Err(NewcomerProblems { email: email.err(), ..newcomer.err().unwrap_or_default() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_told_at_once() {
        let typed = Draft { name: "Awa\0".into(), email: "awa".into(), ..Draft::default() };
        let problems = typed.parse_with_email().expect_err("nothing is right");
        assert_eq!(problems.name, Some(TextProblem::Hidden));
        assert_eq!(problems.organization, Some(TextProblem::Empty));
        assert_eq!(problems.email, Some(EmailProblem::NoAt));
    }
}
