//! Offers of rooms as programs read them.

use communities::Grant;
use communities::roles::OfferRooms;
use meetings::model::numbers;
use platform::{Instance, Result};
use serde::Serialize;

use crate::offers;

/// A room that an organisation offers for a meeting, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct OfferRead {
    /// The meeting.
    pub meeting: i64,
    /// The organisation.
    pub organization: i64,
    /// What they said with it; may be empty.
    pub words: String,
    /// When, in milliseconds UTC.
    pub at: i64,
}

/// Every one for the meetings of a member's community, the first offered first.
pub async fn offers(instance: &Instance, grant: &Grant<OfferRooms>) -> Result<Vec<OfferRead>> {
    let meetings = meetings::of_community(&instance.db, grant.community().id).await?;
    let all = offers::of_meetings(&instance.db, &numbers(&meetings)).await?;
    Ok(all
        .into_iter()
        .map(|offer| OfferRead {
            meeting: offer.meeting,
            organization: offer.organization,
            words: offer.words,
            at: offer.offered_at,
        })
        .collect())
}
