//! SQL of communities and memberships, and only SQL.

use platform::{Db, On, Result, sql};

use crate::model::Community;
use crate::roles::Role;

#[derive(sqlx::FromRow)]
struct MembershipRow {
    #[sqlx(flatten)]
    community: Community,
    role: String,
}

impl MembershipRow {
    /// A role that this program does not know opens nothing.
    fn known(self) -> Option<(Community, Role)> {
        Role::parse(&self.role).map(|role| (self.community, role))
    }
}

pub(crate) async fn membership_by_slug(on: impl Into<On<'_>>, person: i64, slug: &str) -> Result<Option<(Community, Role)>> {
    let row = sql("SELECT c.id, c.slug, c.name, c.capacity, c.starts_on, m.role FROM memberships m \
                   JOIN communities c ON c.id = m.community_id WHERE m.person_id = $1 AND c.slug = $2")
        .bind(person)
        .bind(slug)
        .optional::<MembershipRow>(on)
        .await?;
    Ok(row.and_then(MembershipRow::known))
}

pub(crate) async fn membership_by_id(on: impl Into<On<'_>>, person: i64, id: i64) -> Result<Option<(Community, Role)>> {
    let row = sql("SELECT c.id, c.slug, c.name, c.capacity, c.starts_on, m.role FROM memberships m \
                   JOIN communities c ON c.id = m.community_id WHERE m.person_id = $1 AND c.id = $2")
        .bind(person)
        .bind(id)
        .optional::<MembershipRow>(on)
        .await?;
    Ok(row.and_then(MembershipRow::known))
}

pub(crate) async fn memberships_of(db: &Db, person: i64) -> Result<Vec<(Community, Role)>> {
    let rows = sql("SELECT c.id, c.slug, c.name, c.capacity, c.starts_on, m.role FROM memberships m \
                    JOIN communities c ON c.id = m.community_id WHERE m.person_id = $1 ORDER BY c.id")
        .bind(person)
        .all::<MembershipRow>(db)
        .await?;
    Ok(rows.into_iter().filter_map(MembershipRow::known).collect())
}
