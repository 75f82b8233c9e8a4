//! SQL of memberships that change or end, and only SQL.

use platform::{Result, Tx, sql};

use crate::roles::Role;

pub(super) async fn role(tx: &Tx, community: i64, person: i64) -> Result<Option<Role>> {
    let row = sql("SELECT role FROM memberships WHERE community_id = $1 AND person_id = $2").with((community, person));
    Ok(row.optional_value::<String>(tx).await?.and_then(|role| Role::parse(&role)))
}

pub(super) async fn set_role(tx: &Tx, community: i64, person: i64, role: Role) -> Result<()> {
    sql("UPDATE memberships SET role = $3 WHERE community_id = $1 AND person_id = $2")
        .with((community, person, role.code()))
        .done(tx)
        .await
}

pub(super) async fn count(tx: &Tx, community: i64, role: Role) -> Result<i64> {
    let count = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM memberships WHERE community_id = $1 AND role = $2");
    count.with((community, role.code())).value(tx).await
}

/// The communities of this person, in the order of their numbers.
pub(super) async fn communities_of(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    let rows = sql("SELECT community_id FROM memberships WHERE person_id = $1 ORDER BY community_id");
    rows.bind(person).values(tx).await
}

/// The name of a community that this person alone coordinates and that is not theirs alone, if there is one.
pub(super) async fn coordinated_alone(tx: &Tx, person: i64) -> Result<Option<String>> {
    let row = sql(
        "SELECT c.name FROM memberships m JOIN communities c ON c.id = m.community_id WHERE m.person_id = $1 AND m.role = $2 \
         AND EXISTS (SELECT 1 FROM memberships o WHERE o.community_id = c.id AND o.person_id <> $1) \
         AND NOT EXISTS (SELECT 1 FROM memberships o WHERE o.community_id = c.id AND o.person_id <> $1 AND o.role = $2) \
         ORDER BY c.id LIMIT 1",
    );
    row.with((person, Role::Coordination.code())).optional_value(tx).await
}

/// Ends a membership; what stays is that they were here, since when and as what, and the organisation of that time.
pub(super) async fn end(tx: &Tx, community: i64, person: i64, now: i64) -> Result<()> {
    sql("INSERT INTO past_members (community_id, person_id, organization_id, joined_at, role, left_at) \
         SELECT m.community_id, m.person_id, a.organization_id, m.joined_at, m.role, $3 FROM memberships m \
         LEFT JOIN affiliations a ON a.person_id = m.person_id WHERE m.community_id = $1 AND m.person_id = $2 \
         ON CONFLICT (community_id, person_id) DO UPDATE SET organization_id = excluded.organization_id, \
         joined_at = excluded.joined_at, role = excluded.role, left_at = excluded.left_at")
    .with((community, person, now))
    .done(tx)
    .await?;
    sql("DELETE FROM memberships WHERE community_id = $1 AND person_id = $2").with((community, person)).done(tx).await
}

/// The communities where the person was a member.
pub(super) async fn forget(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("DELETE FROM past_members WHERE person_id = $1").bind(person).done(tx).await?;
    sql("DELETE FROM memberships WHERE person_id = $1 RETURNING community_id").bind(person).values(tx).await
}
