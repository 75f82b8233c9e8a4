//! A block to try rules on, here and in what stands on the agenda.

use super::{Block, BlockKind};

/// A block of this kind and length.
pub fn block(id: i64, kind: BlockKind, minutes: i64) -> Block {
    Block {
        id,
        kind,
        title: format!("Bloc {id}"),
        minutes,
        leader_id: None,
        leader: String::new(),
        about: String::new(),
        material: String::new(),
        documents: Vec::new(),
        card: None,
        steps: Vec::new(),
        revision: 1,
    }
}
