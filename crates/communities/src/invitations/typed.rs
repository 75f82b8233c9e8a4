//! The list of people to invite, as it is typed or pasted: an address alone, `Nom <adresse>` or `Nom <adresse> Organisme`, one
//! a line, or several between commas or semicolons as mail programs write them (RFC 5322, 3.4). Nobody of a list is passed over
//! in silence.

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
/// What stands between two people of a line.
const BETWEEN: [char; 4] = [' ', '\t', ',', ';'];

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
    /// Two addresses stand there, and nothing parts them.
    TwoPeople,
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
    /// The people of a list. Empty lines are skipped; an address that stands twice counts once, as it was named last.
    pub fn list(typed: &str) -> Result<Vec<Invitee>, ListProblem> {
        let typed = text::lines(typed);
        let lines = typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let each = lines.flat_map(|(place, line)| parted(line).into_iter().map(move |one| (place + 1, one)));
        let each: Vec<_> = each.take(MOST + 1).collect();
        match each.len() {
            0 => return Err(ListProblem::Empty),
            count if count > MOST => return Err(ListProblem::TooMany),
            _ => {}
        }
        let (mut invitees, mut problems) = (Vec::<Invitee>::new(), Vec::new());
        for (number, one) in each {
            match Invitee::parse(number, one) {
                Ok(invitee) => match invitees.iter_mut().find(|known| known.email == invitee.email) {
                    Some(known) => known.renamed(invitee),
                    None => invitees.push(invitee),
                },
                Err(slip) => problems.push(LineProblem { line: number, typed: shown(one), slip }),
            }
        }
        if problems.is_empty() { Ok(invitees) } else { Err(ListProblem::Lines(problems)) }
    }

    fn parse(line: usize, typed: &str) -> Result<Invitee, Slip> {
        let (typed, organization) = match typed.split_once('>') {
            Some((address, organization)) => (format!("{address}>"), organization),
            None => (typed.to_owned(), ""),
        };
        let email = Email::parse(&typed).map_err(Slip::Email)?;
        let name = unquoted(typed.split_once('<').map_or("", |(name, _)| name));
        let name = if name.eq_ignore_ascii_case(email.as_str()) { String::new() } else { name };
        if [name.as_str(), organization].iter().any(|words| words.contains('@')) {
            return Err(Slip::TwoPeople);
        }
        let name = text::optional_line(&name, people::LONGEST_NAME).map_err(Slip::Name)?;
        let organization = organization.trim_matches([' ', ',', ';', '(', ')']);
        let organization = text::optional_line(organization, organizations::LONGEST_NAME).map_err(Slip::Name)?;
        Ok(Invitee { name, organization, email, line })
    }

    /// The same person typed again: what was written last is right, and what was left out this time stays.
    fn renamed(&mut self, again: Invitee) {
        if !again.name.is_empty() {
            self.name = again.name;
        }
        if !again.organization.is_empty() {
            self.organization = again.organization;
        }
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
            Slip::TwoPeople => t!(lang, "invite-two-people"),
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

/// The people of a line: what commas and semicolons part, unless they stand between quotes, in a name (« Fortin, Alice
/// <alice@exemple.org> ») or in that of an organisation at the end (« Awa <awa@exemple.org> Entre-Parents, Montréal »).
fn parted(line: &str) -> Vec<&str> {
    let (mut people, mut begins) = (Vec::new(), 0);
    for end in ends(line) {
        if line[begins..end].contains('@') {
            people.push(begins..end);
            begins = (end + 1).min(line.len());
        }
    }
    if !line[begins..].trim_matches(BETWEEN).is_empty() {
        match people.last_mut() {
            Some(last) if line[last.clone()].contains('>') => last.end = line.len(),
            _ => people.push(begins..line.len()),
        }
    }
    people.into_iter().map(|place| line[place].trim_matches(BETWEEN)).collect()
}

/// Where people may end: at a comma or a semicolon outside of quotes, and at the end.
fn ends(line: &str) -> Vec<usize> {
    let quotes_close = line.matches('"').count().is_multiple_of(2);
    let (mut ends, mut is_quoted) = (Vec::new(), false);
    for (place, each) in line.char_indices() {
        match each {
            '"' => is_quoted = quotes_close && !is_quoted,
            ',' | ';' if !is_quoted => ends.push(place),
            _ => {}
        }
    }
    ends.push(line.len());
    ends
}

/// A name without the quotes of a mail program.
fn unquoted(name: &str) -> String {
    let name = name.trim();
    let inside = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inside
        .map_or_else(|| name.trim_matches('"').to_owned(), |inside| inside.replace("\\\"", "\"").replace("\\\\", "\\"))
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
    fn an_address_typed_twice_has_the_name_typed_last() {
        let typed =
            "awa@exemple.org\nAwa <awa@exemple.org> Entre-Parents\nAwa Diallo <AWA@exemple.org>, awa@exemple.org";
        let list = Invitee::list(typed).expect("every line is right");
        assert_eq!(list.len(), 1);
        assert_eq!((list[0].name.as_str(), list[0].organization.as_str()), ("Awa Diallo", "Entre-Parents"));
    }

    #[test]
    fn what_a_spreadsheet_brings_along_is_left_out() {
        let typed =
            "\u{feff}Awa\u{200b} <awa@exemple.org>\u{2028}\u{2068}E\u{301}lodie\u{2069}\t<elodie@exemple.org>\u{c}";
        let pair = |name: &str, email: &str| (name.to_owned(), email.to_owned());
        assert_eq!(read(typed), [pair("Awa", "awa@exemple.org"), pair("Élodie", "elodie@exemple.org")]);
    }

    #[test]
    fn nobody_of_a_line_is_passed_over() {
        let both = [("Fortin, Alice", "alice.f@exemple.test"), ("Roy, Bob", "bob.roy@exemple.test")];
        let both = both.map(|(name, email)| (name.to_owned(), email.to_owned()));
        for typed in [
            "\"Fortin, Alice\" <alice.f@exemple.test>; \"Roy, Bob\" <bob.roy@exemple.test>",
            "\"Fortin, Alice\" <alice.f@exemple.test>, \"Roy, Bob\" <bob.roy@exemple.test>,",
            "Fortin, Alice <alice.f@exemple.test>; Roy, Bob <bob.roy@exemple.test>",
        ] {
            assert_eq!(read(typed), both, "{typed}");
        }
        let bare: Vec<_> =
            read("a@exemple.test, b@exemple.test;c@exemple.test").into_iter().map(|(_, email)| email).collect();
        assert_eq!(bare, ["a@exemple.test", "b@exemple.test", "c@exemple.test"]);
        assert_eq!(read("\"L. \\\"Lulu\\\" Roy\" <l@exemple.test>")[0].0, "L. \"Lulu\" Roy");
        assert_eq!(read("a@exemple.test <a@exemple.test>")[0].0, "");
    }

    #[test]
    fn a_line_that_cannot_be_parted_is_refused() {
        for typed in [
            "Alice <alice@exemple.test> Bob <bob@exemple.test>",
            "alice@exemple.test Bob <bob@exemple.test>",
            "alice@exemple.test bob@exemple.test",
            "alice@exemple.test, Bob",
        ] {
            assert!(matches!(Invitee::list(typed), Err(ListProblem::Lines(lines)) if lines.len() == 1), "{typed}");
        }
        let two = Invitee::list("Alice <alice@exemple.test> Bob <bob@exemple.test>");
        assert!(matches!(two, Err(ListProblem::Lines(lines)) if lines[0].slip == Slip::TwoPeople));
        let many = vec!["a@exemple.test"; 101].join(", ");
        assert_eq!(Invitee::list(&many), Err(ListProblem::TooMany));
    }

    #[test]
    fn the_organization_stands_behind_the_address() {
        let typed = "Lucie <lucie@exemple.org> Maison du Canal, Verdun\nAwa <awa@exemple.org> (Entre-Parents),\njean@exemple.org;";
        let list = Invitee::list(typed).expect("every line is right");
        let named: Vec<_> = list.iter().map(|invitee| invitee.organization.as_str()).collect();
        assert_eq!(named, ["Maison du Canal, Verdun", "Entre-Parents", ""]);
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
        for strange in ["\u{1B}awa@exemple.org", "👩‍👧", &"a".repeat(100_000), "a@b\0.org"] {
            assert!(matches!(Invitee::list(strange), Err(ListProblem::Lines(_))), "{strange:.20}");
        }
    }
}
