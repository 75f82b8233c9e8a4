//! The poll of a meeting as programs read it: what is proposed and what was chosen, never who answered what.

use meetings::access::MeetingAccess;
use platform::{Instance, Result};
use serde::Serialize;

use crate::model::Whole;

/// The last poll of a meeting, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct PollRead {
    /// Until when it takes answers, in milliseconds UTC.
    pub closes_at: i64,
    /// When it was ended; none while it is not.
    pub ended_at: Option<i64>,
    /// What it proposes.
    pub moments: Vec<MomentRead>,
}

/// A moment that a poll proposes.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct MomentRead {
    /// When it begins, in milliseconds UTC.
    pub starts_at: i64,
    /// How long it lasts.
    pub minutes: i64,
    /// Whether it became the date of the meeting.
    pub is_chosen: bool,
}

impl From<Whole> for PollRead {
    fn from(whole: Whole) -> PollRead {
        let moments = whole.slots.iter().map(|slot| MomentRead {
            starts_at: slot.moment.starts_at,
            minutes: slot.moment.minutes,
            is_chosen: slot.is_chosen,
        });
        PollRead { closes_at: whole.poll.closes_at, ended_at: whole.poll.ended_at, moments: moments.collect() }
    }
}

/// Nothing where there never was a poll.
pub async fn poll(instance: &Instance, access: &MeetingAccess) -> Result<Option<PollRead>> {
    Ok(crate::of_meeting(&instance.db, access.meeting()).await?.map(PollRead::from))
}
