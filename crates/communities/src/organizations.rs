//! The organisation that a person works for. One organisation is one row, however its name is typed: case, accents, spaces
//! and punctuation make no other one.

pub mod belonging;
pub(crate) mod domains;
mod page;
pub mod web;

pub use domains::{Domain, DomainProblem};

use identity::Viewer;
use maud::{Markup, html};
use platform::text::{self, TextProblem};
use platform::{Instance, On, Result, Tx, sql};
use ui::Lang;
use ui::form::TextField;

use crate::names::likeness;
use crate::roles::{Right, Role, SeeMembers};

/// The most characters of an organisation's name.
pub const LONGEST_NAME: usize = 120;

/// The id of the list of known names that [`field`] reads.
const LIST: &str = "organismes";

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Organization {
    /// Its number.
    pub id: i64,
    /// Its name, as it was first written.
    pub name: String,
}

/// Reads a name that somebody typed.
pub fn parse_name(typed: &str) -> Result<String, TextProblem> {
    text::line(typed, LONGEST_NAME)
}

/// The organisation of this name, written when nobody had named it yet.
pub async fn named(tx: &Tx, name: &str) -> Result<Organization> {
    // The update changes nothing; it lets the statement return the row that is there, whoever wrote it first.
    sql("INSERT INTO organizations (name, likeness) VALUES ($1, $2) \
         ON CONFLICT (likeness) DO UPDATE SET likeness = excluded.likeness RETURNING id, name")
    .with((name, likeness(name)))
    .one(tx)
    .await
}

/// The organisation of this number.
pub async fn numbered(on: impl Into<On<'_>>, id: i64) -> Result<Option<Organization>> {
    sql("SELECT id, name FROM organizations WHERE id = $1").bind(id).optional(on).await
}

/// The organisations that are suggested to a person, by name: those of the people whom they see already, in their communities.
pub(crate) async fn suggested(on: impl Into<On<'_>>, person: i64) -> Result<Vec<Organization>> {
    let seen = sql("SELECT DISTINCT o.id, o.name, own.role FROM memberships own \
                    JOIN memberships other ON other.community_id = own.community_id \
                    JOIN affiliations a ON a.person_id = other.person_id \
                    JOIN organizations o ON o.id = a.organization_id WHERE own.person_id = $1");
    let seen: Vec<(i64, String, String)> = seen.bind(person).all(on).await?;
    let may = |role: &str| Role::parse(role).is_some_and(|role| SeeMembers::ROLES.contains(&role));
    let seen = seen.into_iter().filter(|(.., role)| may(role));
    let mut known: Vec<_> = seen.map(|(id, name, ..)| Organization { id, name }).collect();
    known.sort_by_cached_key(|each| (writing::place(&each.name), each.id));
    known.dedup();
    Ok(known)
}

/// What a query of another slice begins with to say something of organisations: `known.id`, `known.name`. The rest of the
/// query is `$rest`. They come in no order: `writing::place` gives one.
#[macro_export]
macro_rules! of_organizations {
    ($columns:expr, $rest:expr) => {
        concat!("SELECT known.id, known.name, ", $columns, " FROM organizations known ", $rest)
    };
}

/// What a query of another slice says to name the organisation that a person is of; null while nobody vouched for what they say.
#[macro_export]
macro_rules! own_organization {
    ($person:literal) => {
        concat!(
            "(SELECT own.organization_id FROM affiliations own WHERE own.person_id = ",
            $person,
            " AND own.vouched_at IS NOT NULL)"
        )
    };
}

/// What a query of another slice says to find the organisations that are known in a community: those of its people who were
/// vouched for, and those that somebody there was first vouched for, though they left.
#[macro_export]
macro_rules! organizations_of_community {
    ($community:literal) => {
        concat!(
            "SELECT vouched.organization_id FROM affiliations vouched \
             JOIN memberships there ON there.person_id = vouched.person_id \
             WHERE vouched.vouched_at IS NOT NULL AND there.community_id = ",
            $community,
            " UNION SELECT first.id FROM organizations first WHERE first.known_in = ",
            $community
        )
    };
}

/// The organisation that a person says they work for. It is their word: a right asks for a [`Belonging`].
///
/// [`Belonging`]: belonging::Belonging
pub async fn of(on: impl Into<On<'_>>, person: i64) -> Result<Option<Organization>> {
    let found = sql("SELECT o.id, o.name FROM affiliations a JOIN organizations o ON o.id = a.organization_id \
                     WHERE a.person_id = $1");
    found.bind(person).optional(on).await
}

/// Says that a person works for an organisation, instead of the one they said before. Whoever vouched for the one before did not
/// vouch for another.
pub async fn affiliate(tx: &Tx, person: i64, organization: &Organization) -> Result<()> {
    sql("INSERT INTO affiliations (person_id, organization_id) VALUES ($1, $2) \
         ON CONFLICT (person_id) DO UPDATE SET organization_id = excluded.organization_id, \
         vouched_how = NULL, vouched_by = NULL, vouched_at = NULL, directs = FALSE \
         WHERE affiliations.organization_id <> excluded.organization_id")
    .with((person, organization.id))
    .done(tx)
    .await
}

/// One's organisation, for the profile page.
pub async fn profile_part(instance: &Instance, viewer: &Viewer) -> Result<Markup> {
    let said = sql("SELECT o.name, a.vouched_at IS NOT NULL AS is_vouched FROM affiliations a \
                    JOIN organizations o ON o.id = a.organization_id WHERE a.person_id = $1");
    let said: Option<Said> = said.bind(viewer.id()).optional(&instance.db).await?;
    Ok(page::part(viewer.lang(), said.as_ref()))
}

/// What a person says of where they work, and whether somebody vouched for it.
#[derive(sqlx::FromRow)]
struct Said {
    name: String,
    is_vouched: bool,
}

/// The field where somebody writes their organisation: the known ones are offered as they type, without a script. Put
/// [`known`] in the same form.
pub fn field(lang: Lang, name: &str) -> TextField {
    TextField::new(lang, name, t!(lang, "organization-field"))
        .hint(t!(lang, "organization-hint"))
        .max(LONGEST_NAME as u32)
        .autocomplete("organization")
        .attribute("list", LIST)
        .required()
}

/// The names that [`field`] offers.
pub fn known(organizations: &[Organization]) -> Markup {
    html! { datalist #(LIST) { @for each in organizations { option value=(each.name) {} } } }
}
