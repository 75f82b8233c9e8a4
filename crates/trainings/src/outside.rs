//! What whoever comes from the street reads of trainings: that one is open to the people of the network, what it is called and when; of
//! those alone whose community opened its door to the street.

use platform::{On, Result};

use crate::registering::dated;
use crate::{model::is_ahead, store};

/// The trainings of these communities for which people of the network may register: the community, the title, when it begins; by date.
pub async fn ahead(on: On<'_>, communities: &[i64], now: i64) -> Result<Vec<(i64, String, i64)>> {
    let mut listed = store::all(on, 0).await?;
    listed.retain(|each| communities.contains(&each.open.community_id));
    let all = dated(on, listed, now).await?.into_iter().filter(|each| is_ahead(&each.meeting, now));
    let told = all.filter_map(|each| {
        let open = each.listed.open;
        Some((open.community_id, open.title, each.meeting.starts_at?))
    });
    Ok(told.collect())
}
