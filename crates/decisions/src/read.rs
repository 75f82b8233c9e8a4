//! Decisions as programs read them.

use communities::Grant;
use communities::roles::ReadMinutes;
use platform::{Instance, Result};
use serde::Serialize;

use super::model::{Decision, Reopener, Standing, Taken};
use super::register;

/// A decision of the group, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct DecisionRead {
    /// Its number.
    pub id: i64,
    /// What was decided.
    pub text: String,
    /// How it was taken.
    pub taken: Taken,
    /// Who may open it again.
    pub reopened_by: Reopener,
    /// Whether it still holds.
    pub standing: Standing,
    /// The meeting where it was taken; none is outside of any.
    pub meeting: Option<i64>,
    /// The decision whose place it took.
    pub replaces: Option<i64>,
    /// The decision that took its place.
    pub replaced_by: Option<i64>,
    /// When it was written, in milliseconds UTC.
    pub at: i64,
}

impl From<Decision> for DecisionRead {
    fn from(decision: Decision) -> DecisionRead {
        DecisionRead {
            id: decision.id,
            taken: decision.taken,
            reopened_by: decision.reopened_by,
            standing: decision.standing(),
            meeting: decision.meeting_id,
            replaces: decision.replaces,
            replaced_by: decision.replaced_by,
            at: decision.at,
            text: decision.text,
        }
    }
}

/// The register of a member's community, the newest decision first.
pub async fn decisions(instance: &Instance, grant: &Grant<ReadMinutes>) -> Result<Vec<DecisionRead>> {
    Ok(register(&instance.db, grant).await?.into_iter().map(DecisionRead::from).collect())
}
