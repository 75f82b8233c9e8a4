//! Minutes as programs read them: which there are, and where they stand.

use communities::Grant;
use communities::roles::ReadMinutes;
use meetings::model::numbers;
use platform::{Instance, Result};
use serde::Serialize;

use super::access::may_leave;
use super::model::State;
use super::store;

/// The minutes of a meeting, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct MinutesRead {
    /// The meeting.
    pub meeting: i64,
    /// Where they stand.
    pub state: State,
    /// When members could first read them, in milliseconds UTC; none before.
    pub opened_at: Option<i64>,
    /// Until when members may correct them, in milliseconds UTC; none while nobody may.
    pub closes_at: Option<i64>,
}

/// Those of a member's community that they may read.
pub async fn minutes(instance: &Instance, grant: &Grant<ReadMinutes>) -> Result<Vec<MinutesRead>> {
    let meetings = meetings::of_community(&instance.db, grant.community().id).await?;
    let mut all = store::stands(&instance.db, &numbers(&meetings)).await?;
    all.sort_unstable_by_key(|(meeting, ..)| *meeting);
    let open = all.into_iter().filter(|(_, state, ..)| may_leave(grant, *state));
    Ok(open
        .map(|(meeting, state, opened_at, closes_at)| MinutesRead { meeting, state, opened_at, closes_at })
        .collect())
}
