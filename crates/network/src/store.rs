//! SQL of member organisations and of who belongs, and only SQL.

use communities::of_organizations;
use communities::organizations::Organization;
use identity::named_join;
use platform::{On, Result, Tx, sql};

use crate::organization::Asked;

/// What a query, of another slice too, says to name the member organisation for which this person works: the one by which they came
/// in, or the one for which a community vouched; null once they went out.
#[macro_export]
macro_rules! works_for {
    ($person:literal) => {
        concat!(
            "(SELECT theirs.organization_id FROM network_organizations theirs WHERE theirs.organization_id = \
             (SELECT came.organization_id FROM network_people came WHERE came.out_at IS NULL AND came.person_id = ",
            $person,
            ") OR (theirs.organization_id = ",
            $crate::own_organization!($person),
            " AND NOT EXISTS (SELECT 1 FROM network_people went WHERE went.out_at IS NOT NULL AND went.person_id = ",
            $person,
            ")) ORDER BY theirs.organization_id LIMIT 1)"
        )
    };
}

/// A member organisation, and one of its domains if it has any.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) contact_name: String,
    pub(crate) contact_email: String,
    pub(crate) revision: i64,
    pub(crate) domain: Option<String>,
}

/// Somebody who came in, or went out.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Listed {
    pub(crate) person_id: i64,
    pub(crate) person: String,
    /// The name of their organisation.
    pub(crate) name: String,
    pub(crate) at: i64,
    pub(crate) out_at: Option<i64>,
    pub(crate) is_removed: bool,
}

/// The member organisation of a person.
pub(crate) async fn organization_of(on: impl Into<On<'_>>, person: i64) -> Result<Option<Organization>> {
    let found = sql(of_organizations!(
        "n.since",
        concat!("JOIN network_organizations n ON n.organization_id = known.id WHERE known.id = ", works_for!("$1"))
    ));
    found.bind(person).optional(on).await
}

/// Whether there is a network here at all.
pub(crate) async fn is_there(on: impl Into<On<'_>>) -> Result<bool> {
    sql("SELECT organization_id FROM network_organizations LIMIT 1").exists(on).await
}

/// Every member organisation, once for each of its domains, by name.
pub(crate) async fn organizations(on: impl Into<On<'_>>) -> Result<Vec<Row>> {
    let rows = sql(of_organizations!(
        "n.contact_name, n.contact_email, n.revision, d.domain",
        "JOIN network_organizations n ON n.organization_id = known.id \
         LEFT JOIN network_domains d ON d.organization_id = known.id"
    ));
    let mut rows: Vec<Row> = rows.all(on).await?;
    rows.sort_by_cached_key(|row| (writing::place(&row.name), row.id, row.domain.clone()));
    Ok(rows)
}

/// The member organisation whose people have addresses of this domain.
pub(crate) async fn of_domain(on: impl Into<On<'_>>, domain: &str) -> Result<Option<i64>> {
    sql("SELECT organization_id FROM network_domains WHERE domain = $1").bind(domain).optional_value(on).await
}

/// Makes an organisation a member. False when it is one.
pub(crate) async fn add(tx: &Tx, organization: i64, asked: &Asked, now: i64) -> Result<bool> {
    sql("INSERT INTO network_organizations (organization_id, contact_name, contact_email, since) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (organization_id) DO NOTHING")
    .with((organization, &*asked.contact, asked.email.as_str(), now))
    .touched(tx)
    .await
}

/// Writes over the revision that was seen. False when there is another.
pub(crate) async fn change(tx: &Tx, (organization, revision): (i64, i64), asked: &Asked) -> Result<bool> {
    sql("UPDATE network_organizations SET contact_name = $3, contact_email = $4, revision = revision + 1 \
         WHERE organization_id = $1 AND revision = $2")
    .with((organization, revision, &*asked.contact, asked.email.as_str()))
    .touched(tx)
    .await
}

/// Writes over whatever is there: a file says how the list is.
pub(crate) async fn overwrite(tx: &Tx, organization: i64, asked: &Asked) -> Result<()> {
    sql("UPDATE network_organizations SET contact_name = $2, contact_email = $3, revision = revision + 1 WHERE organization_id = $1")
        .with((organization, &*asked.contact, asked.email.as_str()))
        .done(tx)
        .await
}

/// Its domains are these alone. The first that is another organisation's is given back, and nothing is to be kept then.
pub(crate) async fn set_domains(tx: &Tx, organization: i64, asked: &Asked) -> Result<Option<String>> {
    sql("DELETE FROM network_domains WHERE organization_id = $1").bind(organization).done(tx).await?;
    for domain in &asked.domains {
        let is_kept = sql(
            "INSERT INTO network_domains (domain, organization_id) VALUES ($1, $2) ON CONFLICT (domain) DO NOTHING",
        )
        .with((domain.as_str(), organization))
        .touched(tx)
        .await?;
        if !is_kept {
            return Ok(Some(domain.as_str().to_owned()));
        }
    }
    Ok(None)
}

/// An organisation is a member no more; whoever came in by it belongs no more. False when it was none.
pub(crate) async fn remove(tx: &Tx, organization: i64) -> Result<bool> {
    sql("DELETE FROM network_organizations WHERE organization_id = $1").bind(organization).touched(tx).await
}

/// Somebody comes in by an organisation. False when who keeps the network took them out.
pub(crate) async fn admit(tx: &Tx, (person, organization): (i64, i64), how: &str, now: i64) -> Result<bool> {
    sql("INSERT INTO network_people (person_id, organization_id, how, at) VALUES ($1, $2, $3, $4) ON CONFLICT (person_id) DO UPDATE \
         SET organization_id = excluded.organization_id, how = excluded.how, at = excluded.at, out_at = NULL \
         WHERE NOT network_people.is_removed")
    .with((person, organization, how, now))
    .touched(tx)
    .await
}

/// Somebody goes out, by their own deed or removed. False when they do not belong.
pub(crate) async fn put_out(tx: &Tx, person: i64, is_removed: bool, now: i64) -> Result<bool> {
    sql(concat!(
        "INSERT INTO network_people (person_id, organization_id, how, at, out_at, is_removed) \
         SELECT $1, belongs.organization_id, 'community', $3, $3, $2 FROM network_organizations belongs \
         WHERE belongs.organization_id = ",
        works_for!("$1"),
        " ON CONFLICT (person_id) DO UPDATE SET out_at = excluded.out_at, is_removed = excluded.is_removed"
    ))
    .with((person, is_removed, now))
    .touched(tx)
    .await
}

/// Who was removed may come in again. False when they were not.
pub(crate) async fn let_back(tx: &Tx, person: i64) -> Result<bool> {
    sql("UPDATE network_people SET out_at = NULL, is_removed = FALSE WHERE person_id = $1 AND is_removed")
        .bind(person)
        .touched(tx)
        .await
}

/// Everybody who came in by an organisation, and who was removed, by name.
pub(crate) async fn people(on: impl Into<On<'_>>) -> Result<Vec<Listed>> {
    let rows = sql(of_organizations!(
        "p.person_id, named.name AS person, p.at, p.out_at, p.is_removed",
        concat!("JOIN network_people p ON p.organization_id = known.id", named_join!("p.person_id"))
    ));
    let mut rows: Vec<Listed> = rows.all(on).await?;
    rows.sort_by_cached_key(|row| (writing::place(&row.person), row.person_id));
    Ok(rows)
}

/// An organization whose contact deletes their account has none until another is named: the federation alone confirms meanwhile.
/// The links that they were sent open nothing any more.
pub(crate) async fn forget_contact(tx: &Tx, email: &str) -> Result<()> {
    sql("UPDATE network_requests SET token_hash = 'nobody-' || CAST(id AS TEXT) WHERE organization_id IN \
         (SELECT organization_id FROM network_organizations WHERE contact_email = $1)")
    .bind(email)
    .done(tx)
    .await?;
    sql("UPDATE network_organizations SET contact_name = '', contact_email = '', revision = revision + 1 WHERE contact_email = $1")
        .bind(email)
        .done(tx)
        .await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM network_people WHERE person_id = $1").bind(person).done(tx).await
}
