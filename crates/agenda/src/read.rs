//! Agendas as programs read them: what each block is and how long, without a word of what it is about.

use meetings::MeetingAccess;
use platform::{Instance, Result};
use serde::Serialize;

use super::model::BlockKind;
use super::store;

/// A block of the agenda of a meeting, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct BlockRead {
    /// Its number.
    pub id: i64,
    /// What it is for.
    pub kind: BlockKind,
    /// How long it is.
    pub minutes: i64,
}

/// The agenda of a meeting, in order.
pub async fn agenda(instance: &Instance, access: &MeetingAccess) -> Result<Vec<BlockRead>> {
    let blocks = store::of_meeting(&instance.db, access.meeting().id).await?;
    let read = |block: super::Block| BlockRead { id: block.id, kind: block.wanted.kind, minutes: block.wanted.minutes };
    Ok(blocks.into_iter().map(read).collect())
}
