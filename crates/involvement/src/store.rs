//! SQL of hours, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::month::Month;

/// Whose hours: of this community, this person, in this month.
pub(crate) type Whose = (i64, i64, Month);

/// Keeps these hours in the place of those that were noted.
pub(crate) async fn note(tx: &Tx, (community, person, month): Whose, hours: i64) -> Result<()> {
    sql("INSERT INTO involvement_hours (community_id, person_id, month, hours) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (community_id, person_id, month) DO UPDATE SET hours = excluded.hours")
    .with((community, person, month.0, hours))
    .done(tx)
    .await
}

/// Takes away what was noted.
pub(crate) async fn take_back(tx: &Tx, (community, person, month): Whose) -> Result<()> {
    sql("DELETE FROM involvement_hours WHERE community_id = $1 AND person_id = $2 AND month = $3")
        .with((community, person, month.0))
        .done(tx)
        .await
}

/// What a person noted, by month.
pub(crate) async fn of_person(on: impl Into<On<'_>>, whose: (i64, i64)) -> Result<Vec<(i64, i64)>> {
    sql("SELECT month, hours FROM involvement_hours WHERE community_id = $1 AND person_id = $2")
        .with(whose)
        .all(on)
        .await
}

/// How many people noted hours of a month, and their sum.
pub(crate) async fn sum(tx: &Tx, community: i64, month: Month) -> Result<(i64, i64)> {
    sql("SELECT COUNT(*), CAST(COALESCE(SUM(hours), 0) AS BIGINT) FROM involvement_hours WHERE community_id = $1 AND month = $2")
        .with((community, month.0))
        .one(tx)
        .await
}

/// Destroys what a month was made of.
pub(crate) async fn destroy(tx: &Tx, community: i64, month: Month) -> Result<()> {
    sql("DELETE FROM involvement_hours WHERE community_id = $1 AND month = $2")
        .with((community, month.0))
        .done(tx)
        .await
}

/// Keeps what a month adds up to, once.
pub(crate) async fn tell(tx: &Tx, (community, month): (i64, Month), (people, hours): (i64, i64)) -> Result<()> {
    sql("INSERT INTO involvement_months (community_id, month, people, hours) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (community_id, month) DO NOTHING")
    .with((community, month.0, people, hours))
    .done(tx)
    .await
}

/// What each month added up to, the last first: the month, how many people at least, the hours.
pub(crate) async fn told(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(i64, i64, i64)>> {
    sql("SELECT month, people, hours FROM involvement_months WHERE community_id = $1 ORDER BY month DESC")
        .bind(community)
        .all(on)
        .await
}

/// Takes away all that a person noted.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM involvement_hours WHERE person_id = $1").bind(person).done(tx).await
}
