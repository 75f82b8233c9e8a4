//! SQL of offers, and only SQL.

use communities::own_organization;
use platform::{On, Result, Tx, sql, sql_among};

use super::Offer;

/// When hosts were called for, the organisation of who asks, and the meetings for which it offers its room.
pub(crate) const FACTS: &str = concat!(
    "SELECT 'call', 0, NULL, MAX(c.called_at), '', '' FROM host_calls c WHERE c.community_id = $1 \
     UNION ALL SELECT 'own', 0, ",
    own_organization!("$4"),
    ", NULL, '', '' UNION ALL SELECT 'offer', o.meeting_id, NULL, NULL, '', '' \
     FROM these JOIN host_offers o ON o.meeting_id = these.id WHERE o.organization_id = ",
    own_organization!("$4")
);

/// Those who offered first stay first, whatever they say later.
pub(super) async fn keep(tx: &Tx, offer: &Offer) -> Result<()> {
    sql("INSERT INTO host_offers (meeting_id, organization_id, words, offered_by, offered_at) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (meeting_id, organization_id) \
         DO UPDATE SET words = excluded.words, offered_by = excluded.offered_by")
    .bind(offer.meeting)
    .bind(offer.organization)
    .bind(&offer.words)
    .bind(offer.offered_by)
    .bind(offer.offered_at)
    .run(tx)
    .await
    .map(drop)
}

/// Whether there was an offer.
pub(super) async fn remove(tx: &Tx, meeting: i64, organization: i64) -> Result<bool> {
    let gone = sql("DELETE FROM host_offers WHERE meeting_id = $1 AND organization_id = $2");
    Ok(gone.bind(meeting).bind(organization).run(tx).await? == 1)
}

/// Every offer for these meetings, first offered first.
pub(crate) async fn of_meetings(on: impl Into<On<'_>>, meetings: &[i64]) -> Result<Vec<Offer>> {
    let offers = sql_among!(
        "SELECT meeting_id AS meeting, organization_id AS organization, words, offered_by, offered_at FROM host_offers WHERE meeting_id",
        "$1",
        "ORDER BY offered_at, organization_id"
    );
    offers.bind(meetings).all(on).await
}

/// The offers of a person stay those of their organisation.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE host_offers SET offered_by = NULL WHERE offered_by = $1").bind(person).run(tx).await.map(drop)
}
