//! The organisation that a person works for. One organisation is one row, however its name is typed: case, accents, spaces
//! and punctuation make no other one.

mod page;
pub mod web;

use identity::Viewer;
use maud::{Markup, html};
use platform::text::{self, TextProblem};
use platform::{Instance, On, Result, Tx, sql};
use ui::Lang;
use ui::form::TextField;

use crate::names::likeness;

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

/// Every organisation, by name.
pub async fn all(on: impl Into<On<'_>>) -> Result<Vec<Organization>> {
    sql("SELECT id, name FROM organizations ORDER BY likeness").all(on).await
}

/// What a query of another slice begins with to say something of every organisation, by name: `known.id`, `known.name`. The
/// rest of the query is `$rest`.
#[macro_export]
macro_rules! of_organizations {
    ($columns:expr, $rest:literal) => {
        concat!(
            "SELECT known.id, known.name, ",
            $columns,
            " FROM organizations known ",
            $rest,
            " ORDER BY known.likeness"
        )
    };
}

/// What a query of another slice says to name the organisation that a person works for; null when they did not say.
#[macro_export]
macro_rules! own_organization {
    ($person:literal) => {
        concat!("(SELECT own.organization_id FROM affiliations own WHERE own.person_id = ", $person, ")")
    };
}

/// The organisation that a person works for, if they said.
pub async fn of(on: impl Into<On<'_>>, person: i64) -> Result<Option<Organization>> {
    let found = sql("SELECT o.id, o.name FROM affiliations a JOIN organizations o ON o.id = a.organization_id \
                     WHERE a.person_id = $1");
    found.bind(person).optional(on).await
}

/// Says that a person works for an organisation, instead of the one they said before.
pub async fn affiliate(tx: &Tx, person: i64, organization: &Organization) -> Result<()> {
    sql("INSERT INTO affiliations (person_id, organization_id) VALUES ($1, $2) \
         ON CONFLICT (person_id) DO UPDATE SET organization_id = excluded.organization_id")
    .with((person, organization.id))
    .done(tx)
    .await
}

/// One's organisation, for the profile page.
pub async fn profile_part(instance: &Instance, viewer: &Viewer) -> Result<Markup> {
    Ok(page::part(viewer.lang(), of(&instance.db, viewer.id()).await?.as_ref()))
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
