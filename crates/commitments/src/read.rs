//! Commitments as programs read them.

use std::collections::HashSet;

use communities::Grant;
use communities::roles::ReadMinutes;
use meetings::Meeting;
use meetings::model::State;
use platform::{Instance, Result};
use serde::Serialize;

use super::model::{Commitment, Outcome};
use super::store;

/// What somebody said they would try, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct CommitmentRead {
    /// Its number.
    pub id: i64,
    /// What they said.
    pub text: String,
    /// The person who said it.
    pub owner: i64,
    /// The meeting where it was said.
    pub meeting: i64,
    /// The meeting where it is asked about; none while there is no next one.
    pub due_meeting: Option<i64>,
    /// What happened; none until it is told.
    pub outcome: Option<Outcome>,
    /// What happened, in a sentence; may be empty.
    pub story: String,
    /// When it was said, in milliseconds UTC.
    pub at: i64,
}

impl From<Commitment> for CommitmentRead {
    fn from(commitment: Commitment) -> CommitmentRead {
        CommitmentRead {
            id: commitment.id,
            text: commitment.text,
            owner: commitment.owner_id,
            meeting: commitment.meeting_id,
            due_meeting: commitment.due_meeting_id,
            outcome: commitment.outcome,
            story: commitment.story,
            at: commitment.made_at,
        }
    }
}

/// Every one of a member's community, the newest first.
pub async fn commitments(instance: &Instance, grant: &Grant<ReadMinutes>) -> Result<Vec<CommitmentRead>> {
    let all = store::of_community(&instance.db, grant.community().id).await?;
    Ok(all.into_iter().map(CommitmentRead::from).collect())
}

/// Those of which nobody has told what happened though the meeting that asks about them was held, the oldest first. `meetings`
/// are those of the community.
pub async fn asked_without_news(
    instance: &Instance,
    grant: &Grant<ReadMinutes>,
    meetings: &[Meeting],
) -> Result<Vec<Commitment>> {
    let now = instance.clock.now();
    let held: HashSet<i64> =
        meetings.iter().filter(|meeting| meeting.state(now) == State::Held).map(|meeting| meeting.id).collect();
    let untold = store::untold(&instance.db, grant.community().id).await?;
    Ok(untold.into_iter().filter(|each| each.due_meeting_id.is_some_and(|due| held.contains(&due))).collect())
}
