//! Who belongs where, for what runs when nobody asks: reminders, calendar feeds. It shows nothing to anybody; whoever tells a
//! person something by it decides what that person may see by their role.

use platform::{On, Result, sql, sql_among};

use crate::model::Community;
use crate::roles::{Right, Role};
use crate::store;

/// A person in a community, and what they are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The person's number.
    pub person: i64,
    /// What they are there.
    pub role: Role,
}

/// Those in a community whose role has the right `R`, in the order in which they joined.
pub async fn those_who_may<R: Right>(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Standing>> {
    let members = sql("SELECT person_id, role FROM memberships WHERE community_id = $1 ORDER BY id");
    let members = members.bind(community).all::<(i64, String)>(on).await?;
    let standings =
        members.into_iter().filter_map(|(person, role)| Some(Standing { person, role: Role::parse(&role)? }));
    Ok(standings.filter(|each| R::ROLES.contains(&each.role)).collect())
}

/// Those in a community who have this role, in the order in which they joined.
pub async fn those_who_are(on: impl Into<On<'_>>, community: i64, role: Role) -> Result<Vec<i64>> {
    let people = sql("SELECT person_id FROM memberships WHERE community_id = $1 AND role = $2 ORDER BY id");
    people.with((community, role.code())).values(on).await
}

/// The communities of a person and what they are in each, oldest first.
pub async fn of_person(on: impl Into<On<'_>>, person: i64) -> Result<Vec<(Community, Role)>> {
    store::memberships_of(on, person).await
}

/// Everybody who is in some community, each once.
pub async fn everybody(on: impl Into<On<'_>>) -> Result<Vec<i64>> {
    sql("SELECT DISTINCT person_id FROM memberships ORDER BY person_id").values(on).await
}

/// The community of this number.
pub async fn community(on: impl Into<On<'_>>, id: i64) -> Result<Option<Community>> {
    let found = sql("SELECT id, slug, name, capacity, starts_on FROM communities WHERE id = $1");
    found.bind(id).optional(on).await
}

/// The communities of these numbers.
pub async fn communities(on: impl Into<On<'_>>, ids: &[i64]) -> Result<Vec<Community>> {
    let found =
        sql_among!("SELECT id, slug, name, capacity, starts_on FROM communities WHERE id", "$1", " ORDER BY id");
    found.bind(ids).all(on).await
}

/// The community of this word in addresses.
pub async fn called(on: impl Into<On<'_>>, slug: &str) -> Result<Option<Community>> {
    let found = sql("SELECT id, slug, name, capacity, starts_on FROM communities WHERE slug = $1");
    found.bind(slug).optional(on).await
}
