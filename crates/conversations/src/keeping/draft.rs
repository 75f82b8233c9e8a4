//! What somebody typed of a room, kept as they typed it, and what it says once it is checked.

use communities::Role;
use communities::roles::{Converse, Right};
use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};
use ui::Lang;

use crate::end::{NotAnEnd, end_of};
use crate::room::Room;

/// The most characters of a name, as in a program.
pub(super) const LONGEST_NAME: usize = 60;
/// The most characters of what a room is for.
pub(super) const LONGEST_PURPOSE: usize = 300;

/// What the box of a room of announcements sends.
pub(super) const ANNOUNCES: &str = "oui";

fields! {
    /// Its name.
    Name name = "nom" => "room-name",
    /// Its name in English.
    English english = "nom-anglais" => "room-name-english",
    /// What it is for.
    Purpose purpose = "sujet" => "room-purpose",
    /// The same in English.
    PurposeEnglish purpose_english = "sujet-anglais" => "room-purpose-english",
    /// Whether only the team begins to speak there.
    Announces announces = "annonces" => "room-announces",
    /// The roles that are in it besides coordination.
    Audience audience: Vec<String> = "roles" => "room-audience",
    /// The people who are in it besides whoever opens it, where it is for chosen people.
    People people: Vec<String> = "personnes" => "room-chosen",
    /// The last day of it, where it is a circle.
    Ends ends = "fin" => "circle-ends",
    /// The revision that was before the person's eyes.
    Revision revision = "revision",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text is empty, too long, or hides something.
        Text(problem: TextProblem) => problem,
        /// Nobody was chosen.
        Nobody => "room-nobody",
        /// It cannot end so.
        End(rule: NotAnEnd) => rule,
        /// Another room of theirs is called so.
        Taken(rule: super::NotKept) => rule,
    }
}

/// What is wrong with the form.
pub(super) type Wrong = Vec<(Field, Problem)>;

/// A room as somebody wants it, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its name in French and in English; one may be empty.
    pub(super) name: (String, String),
    /// What it is for, in both; may be empty.
    pub(super) purpose: (String, String),
    /// Whether only the team begins to speak there.
    pub(super) announces: bool,
    /// The roles that are in it.
    pub(super) audience: Vec<Role>,
    /// The people who are in it by name; none for a room of roles.
    pub(super) people: Vec<i64>,
    /// When it is forgotten, if it is a circle.
    pub(super) ends_at: Option<i64>,
    /// The revision that was before the person's eyes.
    pub(super) revision: i64,
}

impl Wanted {
    /// A room of these roles, called so in French and in English.
    pub fn of_roles(name: (String, String), purpose: (String, String), audience: Vec<Role>) -> Wanted {
        Wanted { name, purpose, announces: false, audience, people: Vec::new(), ends_at: None, revision: 0 }
    }
}

impl Draft {
    /// The form of a room that is not there yet: for members and those who facilitate.
    pub(super) fn new() -> Draft {
        let audience = [Role::Facilitator, Role::Member].map(|role| role.code().to_owned()).into();
        Draft { audience, ..Draft::default() }
    }

    /// The form as it stands for a room.
    pub(super) fn of(room: &Room) -> Draft {
        let ((name, purpose), (english, purpose_english)) = (room.written(Lang::Fr), room.written(Lang::En));
        Draft {
            name: name.into(),
            english: english.into(),
            purpose: purpose.into(),
            purpose_english: purpose_english.into(),
            announces: if room.announces { ANNOUNCES.into() } else { String::new() },
            audience: Vec::new(),
            people: Vec::new(),
            ends: String::new(),
            revision: room.revision.to_string(),
        }
    }

    /// What the form says, or everything that is wrong with it.
    pub(super) fn check(&self, opens: Role) -> Result<Wanted, Wrong> {
        let mut wrong = Wrong::new();
        let name = text::line(&self.name, LONGEST_NAME).map_err(Problem::Text);
        let mut line = |field, typed: &str, most| {
            let line = text::optional_line(typed, most).map_err(Problem::Text);
            keep(&mut wrong, field, line).unwrap_or_default()
        };
        let english = line(Field::English, &self.english, LONGEST_NAME);
        let purpose = line(Field::Purpose, &self.purpose, LONGEST_PURPOSE);
        let purpose_english = line(Field::PurposeEnglish, &self.purpose_english, LONGEST_PURPOSE);
        let name = keep(&mut wrong, Field::Name, name);
        match name.filter(|_| wrong.is_empty()) {
            Some(name) => Ok(Wanted {
                name: (name, english),
                purpose: (purpose, purpose_english),
                announces: !self.announces.is_empty(),
                audience: self.roles(opens),
                people: Vec::new(),
                ends_at: None,
                revision: self.revision.trim().parse().unwrap_or(0),
            }),
            None => Err(wrong),
        }
    }

    /// The same of a room for chosen people: whoever opens it, and those of these who were ticked.
    pub(super) fn check_chosen(&self, opens: i64, others: &[i64]) -> Result<Wanted, Wrong> {
        let chosen: Vec<i64> = self.people.iter().filter_map(|each| each.parse().ok()).collect();
        let people: Vec<i64> = others.iter().copied().filter(|person| chosen.contains(person)).chain([opens]).collect();
        let nobody = (people.len() < 2).then_some((Field::People, Problem::Nobody));
        match (self.check(Role::Coordination), nobody) {
            (Ok(wanted), None) => Ok(Wanted { audience: Vec::new(), people, ..wanted }),
            (checked, nobody) => Err(checked.err().into_iter().flatten().chain(nobody).collect()),
        }
    }

    /// The same of a circle, which is forgotten at the end of a day.
    pub(super) fn check_circle(&self, opens: i64, others: &[i64], now: i64) -> Result<Wanted, Wrong> {
        let end = end_of(&self.ends, now, now).map_err(|rule| (Field::Ends, Problem::End(rule)));
        match (self.check_chosen(opens, others), end) {
            (Ok(wanted), Ok(end)) => Ok(Wanted { ends_at: Some(end), ..wanted }),
            (checked, end) => Err(checked.err().into_iter().flatten().chain(end.err()).collect()),
        }
    }

    /// Coordination and the role of whoever opens the room are in it; others by what was ticked.
    fn roles(&self, opens: Role) -> Vec<Role> {
        let is_in = |role: &&Role| {
            [Role::Coordination, opens].contains(role) || self.audience.iter().any(|each| each == role.code())
        };
        Converse::ROLES.iter().filter(is_in).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_opens_a_room_is_in_it_and_nobody_who_may_not_talk() {
        let typed = |roles: &[&str]| Draft {
            name: "Bons coups".into(),
            audience: roles.iter().map(|role| (*role).to_owned()).collect(),
            ..Draft::default()
        };
        let roles = |opens, ticked: &[&str]| typed(ticked).check(opens).expect("it has a name").audience;
        assert_eq!(roles(Role::Coordination, &[]), [Role::Coordination]);
        assert_eq!(roles(Role::Facilitator, &[]), [Role::Coordination, Role::Facilitator]);
        let ticked = ["advisor", "sponsor", "n’importe"];
        assert_eq!(roles(Role::Coordination, &ticked), [Role::Coordination, Role::Advisor]);
    }

    #[test]
    fn every_mistake_is_told_at_once_beside_its_field() {
        let typed = Draft { english: "a\0b".into(), purpose: "x".repeat(LONGEST_PURPOSE + 1), ..Draft::default() };
        let wrong = typed.check(Role::Coordination).expect_err("it must be refused");
        let fields: Vec<_> = wrong.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::English, Field::Purpose, Field::Name]);
    }
}
