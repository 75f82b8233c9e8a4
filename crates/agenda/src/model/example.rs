//! A block to try rules on, here and in what stands on the agenda.

use super::{Block, BlockKind, Wanted};

/// A block of this kind and length.
pub fn block(id: i64, kind: BlockKind, minutes: i64) -> Block {
    Block { id, wanted: Wanted { kind, title: format!("Bloc {id}"), minutes, ..Wanted::default() }, revision: 1 }
}
