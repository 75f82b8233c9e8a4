//! SQL of mail domains, and only SQL.

use platform::{Db, On, Result, Tx, sql};

use super::Of;
use super::domain::Domain;
use crate::organizations_of_community;

/// An organisation of a community, and one of its domains if it has any.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) domain: Option<String>,
    /// The community that stated it.
    pub(super) community_id: Option<i64>,
    pub(super) stated_by: Option<i64>,
    pub(super) is_confirmed: bool,
}

/// The organisations of the people of a community who were vouched for, by name, once for each of their domains.
pub(super) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Row>> {
    let rows = sql(concat!(
        "SELECT o.id, o.name, d.domain, d.community_id, d.stated_by, d.confirmed_at IS NOT NULL AS is_confirmed \
         FROM organizations o LEFT JOIN organization_domains d ON d.organization_id = o.id WHERE o.id IN (",
        organizations_of_community!("$1"),
        ")"
    ));
    let mut rows: Vec<Row> = rows.bind(community).all(on).await?;
    rows.sort_by_cached_key(|row| (writing::place(&row.name), row.id, row.domain.clone()));
    Ok(rows)
}

/// Whether somebody of a community was vouched for as one of this organisation.
pub(super) async fn is_here(tx: &Tx, organization: i64, community: i64) -> Result<bool> {
    sql(concat!("SELECT id FROM organizations WHERE id = $2 AND id IN (", organizations_of_community!("$1"), ")"))
        .bind(community)
        .bind(organization)
        .exists(tx)
        .await
}

/// Whether a domain is confirmed as that of another organisation.
pub(super) async fn is_taken(tx: &Tx, of: &Of) -> Result<bool> {
    sql("SELECT organization_id FROM organization_domains \
         WHERE domain = $2 AND confirmed_at IS NOT NULL AND organization_id <> $1")
    .bind(of.organization)
    .bind(of.domain.as_str())
    .exists(tx)
    .await
}

pub(super) async fn state(tx: &Tx, of: &Of, community: i64, (by, now): (i64, i64)) -> Result<()> {
    sql("INSERT INTO organization_domains (organization_id, domain, community_id, stated_by, stated_at) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organization_id, domain) DO NOTHING")
    .with((of.organization, of.domain.as_str(), community, by, now))
    .done(tx)
    .await
}

/// False when nobody stated it, when it is confirmed already, or when it is they who stated it.
pub(super) async fn confirm(tx: &Tx, of: &Of, (by, now): (i64, i64)) -> Result<bool> {
    sql("UPDATE organization_domains SET confirmed_by = $3, confirmed_at = $4 \
         WHERE organization_id = $1 AND domain = $2 AND confirmed_at IS NULL AND COALESCE(stated_by, 0) <> $3")
    .with((of.organization, of.domain.as_str(), by, now))
    .touched(tx)
    .await
}

/// False when this community did not state it.
pub(super) async fn withdraw(tx: &Tx, of: &Of, community: i64) -> Result<bool> {
    sql("DELETE FROM organization_domains WHERE organization_id = $1 AND domain = $2 AND community_id = $3")
        .with((of.organization, of.domain.as_str(), community))
        .touched(tx)
        .await
}

/// The confirmed domains of an organisation.
pub(super) async fn confirmed(tx: &Tx, organization: i64) -> Result<Vec<Domain>> {
    let found = sql("SELECT domain FROM organization_domains WHERE organization_id = $1 AND confirmed_at IS NOT NULL");
    let found: Vec<(String,)> = found.bind(organization).all(tx).await?;
    Ok(found.into_iter().map(|(domain,)| Domain::kept(domain)).collect())
}

/// The domains of an organisation that somebody else stated, and nobody confirmed.
pub(super) async fn stated(db: &Db, organization: i64, by: i64) -> Result<Vec<Domain>> {
    let found = sql("SELECT domain FROM organization_domains \
                     WHERE organization_id = $1 AND confirmed_at IS NULL AND COALESCE(stated_by, 0) <> $2");
    let found: Vec<String> = found.with((organization, by)).values(db).await?;
    Ok(found.into_iter().map(Domain::kept).collect())
}

/// Those who name an organisation and for whom nobody vouched.
pub(super) async fn claimants(tx: &Tx, organization: i64) -> Result<Vec<i64>> {
    let found = sql("SELECT person_id FROM affiliations WHERE organization_id = $1 AND vouched_at IS NULL");
    Ok(found.bind(organization).all::<(i64,)>(tx).await?.into_iter().map(|(person,)| person).collect())
}

/// Forgets which domains a person stated or confirmed; those stay.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE organization_domains SET stated_by = NULL WHERE stated_by = $1").bind(person).done(tx).await?;
    sql("UPDATE organization_domains SET confirmed_by = NULL WHERE confirmed_by = $1").bind(person).done(tx).await
}
