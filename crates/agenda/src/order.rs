//! The order of the blocks of an agenda: where a new one goes, and what a move makes of the others. Rules only.

use super::model::{Block, BlockKind};

/// Where a block is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// Before another block.
    Before(i64),
    /// After all others.
    Last,
}

/// The numbers of the blocks after a move; as they were when it leads nowhere: the first one up, before a block that is gone.
pub(super) fn moved(order: &[i64], block: i64, to: Move) -> Vec<i64> {
    let mut rest: Vec<i64> = order.iter().copied().filter(|each| *each != block).collect();
    let Some(place) = order.iter().position(|each| *each == block) else { return order.to_vec() };
    let place = match to {
        Move::Up => place.saturating_sub(1),
        Move::Down => (place + 1).min(rest.len()),
        Move::Before(other) => rest.iter().position(|each| *each == other).unwrap_or(place),
        Move::Last => rest.len(),
    };
    rest.insert(place, block);
    rest
}

/// Before which block a new one goes: what is added comes before the closing that ends the meeting, unless it closes it too.
pub(super) fn before_the_end(blocks: &[Block], kind: BlockKind) -> Option<i64> {
    if kind == BlockKind::Closing {
        return None;
    }
    let closing = blocks.iter().rev().take_while(|block| block.kind == BlockKind::Closing);
    closing.last().map(|block| block.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example::block;

    #[test]
    fn a_block_moves_and_the_others_keep_their_order() {
        let order = [1, 2, 3, 4];
        assert_eq!(moved(&order, 3, Move::Up), [1, 3, 2, 4]);
        assert_eq!(moved(&order, 3, Move::Down), [1, 2, 4, 3]);
        assert_eq!(moved(&order, 4, Move::Before(1)), [4, 1, 2, 3]);
        assert_eq!(moved(&order, 1, Move::Before(4)), [2, 3, 1, 4]);
        assert_eq!(moved(&order, 2, Move::Last), [1, 3, 4, 2]);
    }

    #[test]
    fn a_move_that_leads_nowhere_changes_nothing() {
        let order = [1, 2, 3];
        for (block, to) in [(1, Move::Up), (3, Move::Down), (3, Move::Last), (2, Move::Before(2)), (2, Move::Before(9))]
        {
            assert_eq!(moved(&order, block, to), order, "{block} {to:?}");
        }
        assert_eq!(moved(&order, 9, Move::Up), order, "a block that is gone");
    }

    #[test]
    fn what_is_added_comes_before_the_closing() {
        let blocks =
            [block(1, BlockKind::CheckIn, 5), block(2, BlockKind::Closing, 5), block(3, BlockKind::Closing, 5)];
        assert_eq!(before_the_end(&blocks, BlockKind::Codev), Some(2));
        assert_eq!(before_the_end(&blocks, BlockKind::Closing), None);
        assert_eq!(before_the_end(&blocks[..1], BlockKind::Codev), None, "no closing, at the end");
        let early = [block(1, BlockKind::Closing, 5), block(2, BlockKind::Pause, 5)];
        assert_eq!(before_the_end(&early, BlockKind::Codev), None, "a closing that does not end the meeting");
    }
}
