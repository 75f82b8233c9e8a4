//! The list of people to invite, as it is typed or pasted: one a line, an address alone, `Nom <adresse>` or `Nom <adresse>
//! Organisme`.

use identity::email::EmailProblem;
use identity::{Email, people, said};
use platform::text::{self, TextProblem};
use ui::Lang;

use super::Invitation;
use crate::organizations;

/// The most people invited at once.
const MOST: usize = 100;
/// How much of a wrong line is shown again.
const SHOWN: usize = 80;

/// Somebody to invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// As the inviter knows them; may be empty.
    pub name: String,
    /// The organisation that the inviter vouches for; may be empty.
    pub organization: String,
    /// Where the letter goes.
    pub email: Email,
    /// The line it was typed on, from 1.
    pub line: usize,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The address cannot be read.
    Email(EmailProblem),
    /// The name cannot be read.
    Name(TextProblem),
    /// This person is in the community already.
    AlreadyHere,
    /// The inviter may not give this role.
    Role,
}

/// A line that keeps the whole list from being sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    /// The line, from 1.
    pub line: usize,
    /// What was typed there, shortened.
    pub typed: String,
    /// What is wrong.
    pub slip: Slip,
}

/// Why nothing is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListProblem {
    /// No address at all.
    Empty,
    /// More people than are invited at once.
    TooMany,
    /// These lines.
    Lines(Vec<LineProblem>),
}

impl Invitee {
    /// The people of a list. Empty lines are skipped; an address that stands twice counts once.
    pub fn list(typed: &str) -> Result<Vec<Invitee>, ListProblem> {
        let lines = typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let lines: Vec<_> = lines.take(MOST + 1).map(|(place, line)| (place + 1, line)).collect();
        match lines.len() {
            0 => return Err(ListProblem::Empty),
            count if count > MOST => return Err(ListProblem::TooMany),
            _ => {}
        }
        let (mut invitees, mut problems) = (Vec::<Invitee>::new(), Vec::new());
        for (number, line) in lines {
            match Invitee::parse(number, line) {
                Ok(invitee) if invitees.iter().any(|known| known.email == invitee.email) => {}
                Ok(invitee) => invitees.push(invitee),
                Err(slip) => problems.push(LineProblem { line: number, typed: shown(line), slip }),
            }
        }
        if problems.is_empty() { Ok(invitees) } else { Err(ListProblem::Lines(problems)) }
    }

    fn parse(line: usize, typed: &str) -> Result<Invitee, Slip> {
        // Lists copied from a mail program end their lines with a comma or a semicolon.
        let typed = typed.trim().trim_end_matches([',', ';']);
        let (typed, organization) = match typed.split_once('>') {
            Some((address, organization)) => (format!("{address}>"), organization),
            None => (typed.to_owned(), ""),
        };
        let email = Email::parse(&typed).map_err(Slip::Email)?;
        let name = typed.split_once('<').map_or("", |(name, _)| name).trim().trim_matches('"');
        let name = text::optional_line(name, people::LONGEST_NAME).map_err(Slip::Name)?;
        let organization = organization.trim_matches([' ', ',', ';', '(', ')']);
        let organization = text::optional_line(organization, organizations::LONGEST_NAME).map_err(Slip::Name)?;
        Ok(Invitee { name, organization, email, line })
    }

    /// Who an invitation was sent to.
    pub(super) fn of(invitation: &Invitation) -> Option<Invitee> {
        let email = Email::parse(invitation.email.as_deref()?).ok()?;
        Some(Invitee { name: invitation.name.clone(), organization: invitation.organization.clone(), email, line: 1 })
    }
}

impl LineProblem {
    pub(super) fn of(invitee: &Invitee) -> LineProblem {
        LineProblem { line: invitee.line, typed: invitee.email.to_string(), slip: Slip::AlreadyHere }
    }

    pub(super) fn of_role() -> LineProblem {
        LineProblem { line: 1, typed: String::new(), slip: Slip::Role }
    }

    /// What is wrong, and what to do.
    pub fn sentence(&self, lang: Lang) -> String {
        let problem = match &self.slip {
            Slip::Email(problem) => said::email_problem(lang, problem),
            Slip::Name(problem) => forms::text_problem(lang, *problem),
            Slip::AlreadyHere => t!(lang, "invite-already-here"),
            Slip::Role => t!(lang, "invite-not-this-role"),
        };
        t!(lang, "invite-line", number = self.line, problem = problem)
    }
}

impl ListProblem {
    /// What is said beside the field; the lines have their own sentences.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            ListProblem::Empty => t!(lang, "invite-empty"),
            ListProblem::TooMany => t!(lang, "invite-too-many", most = MOST),
            ListProblem::Lines(lines) => t!(lang, "invite-lines", count = lines.len()),
        }
    }

    /// The lines that are wrong.
    pub fn lines(&self) -> &[LineProblem] {
        match self {
            ListProblem::Lines(lines) => lines,
            _ => &[],
        }
    }
}

/// A wrong line as it can be shown: short, and without what hides in it.
fn shown(line: &str) -> String {
    line.trim().chars().map(|each| if each.is_control() { '\u{fffd}' } else { each }).take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Vec<(String, String)> {
        let list = Invitee::list(typed).expect("every line is right");
        list.into_iter().map(|invitee| (invitee.name, invitee.email.to_string())).collect()
    }

    #[test]
    fn a_list_is_read_as_it_is_pasted() {
        let pair = |name: &str, email: &str| (name.to_owned(), email.to_owned());
        let typed = "awa@exemple.org\r\n\r\n  Lucie Mercier <Lucie@Exemple.org>;\n\"Jean T.\" <jean@exemple.org>,\nAWA@exemple.org\n";
        let expected = [
            pair("", "awa@exemple.org"),
            pair("Lucie Mercier", "lucie@exemple.org"),
            pair("Jean T.", "jean@exemple.org"),
        ];
        assert_eq!(read(typed), expected);
    }

    #[test]
    fn the_organization_stands_behind_the_address() {
        let typed =
            "Lucie <lucie@exemple.org> Maison du Canal\nAwa <awa@exemple.org> (Entre-Parents),\njean@exemple.org;";
        let list = Invitee::list(typed).expect("every line is right");
        let named: Vec<_> = list.iter().map(|invitee| invitee.organization.as_str()).collect();
        assert_eq!(named, ["Maison du Canal", "Entre-Parents", ""]);
    }

    #[test]
    fn each_wrong_line_is_told_with_its_number() {
        let Err(ListProblem::Lines(lines)) = Invitee::list("awa@exemple.org\n\nlucie\nJ\0 <jean@exemple.org>") else {
            panic!("two lines are wrong")
        };
        assert_eq!(lines.iter().map(|line| line.line).collect::<Vec<_>>(), [3, 4]);
        assert_eq!(lines[0].slip, Slip::Email(EmailProblem::NoAt));
        assert!(!lines[1].typed.contains('\0'));
    }

    #[test]
    fn no_list_is_too_strange() {
        assert_eq!(Invitee::list(" \n\t\n"), Err(ListProblem::Empty));
        assert_eq!(Invitee::list(&"awa@exemple.org\n".repeat(10_000)), Err(ListProblem::TooMany));
        for strange in ["\u{202E}awa@exemple.org", "👩‍👧", &"a".repeat(100_000), "a@b\0.org"] {
            assert!(matches!(Invitee::list(strange), Err(ListProblem::Lines(_))), "{strange:.20}");
        }
    }
}
