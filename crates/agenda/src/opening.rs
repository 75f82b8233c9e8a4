//! How an agenda begins: with the round in which people arrive and, when somebody said at the last meeting what they would
//! try, with what happened. Rules only.

use communities::program::FormatCard;
use meetings::model::Mode;
use ui::Lang;

use super::cards::Card;
use super::model::{BlockKind, Wanted};

/// The first blocks of an agenda from nothing: people arrive and, at the end, say what they leave with.
pub(super) fn bare(lang: Lang, mode: Mode) -> Vec<Wanted> {
    [FormatCard::Weather, FormatCard::ClosingRound].map(|format| usual(format, lang, mode)).into()
}

/// The blocks with which an agenda begins: when commitments are due, they are asked about right after the check-in. What is
/// there already is not added again.
pub(super) fn opened(mut blocks: Vec<Wanted>, commitments_are_due: bool, (lang, mode): (Lang, Mode)) -> Vec<Wanted> {
    let has = |blocks: &[Wanted], kind| blocks.iter().any(|block| block.kind == kind);
    if !commitments_are_due || has(&blocks, BlockKind::Commitments) {
        return blocks;
    }
    if !has(&blocks, BlockKind::CheckIn) {
        blocks.insert(0, usual(FormatCard::Weather, lang, mode));
    }
    let after = blocks.iter().position(|block| block.kind == BlockKind::CheckIn).map_or(0, |place| place + 1);
    blocks.insert(after, usual(FormatCard::Commitments, lang, mode));
    blocks
}

fn usual(format: FormatCard, lang: Lang, mode: Mode) -> Wanted {
    let card = Card::of(format);
    card.block(lang, card.usual(), mode)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(blocks: Vec<Wanted>, due: bool) -> Vec<BlockKind> {
        opened(blocks, due, (Lang::Fr, Mode::InPerson)).into_iter().map(|block| block.kind).collect()
    }

    fn wanted(kind: BlockKind) -> Wanted {
        Wanted { kind, ..Wanted::default() }
    }

    #[test]
    fn commitments_come_right_after_the_check_in() {
        use BlockKind::{CheckIn, Closing, Codev, Commitments, Information};
        assert_eq!(kinds(bare(Lang::Fr, Mode::InPerson), true), [CheckIn, Commitments, Closing]);
        assert_eq!(kinds(vec![wanted(Codev)], true), [CheckIn, Commitments, Codev]);
        let told_first = vec![wanted(Information), wanted(CheckIn), wanted(Codev)];
        assert_eq!(kinds(told_first, true), [Information, CheckIn, Commitments, Codev]);
        assert_eq!(kinds(vec![wanted(Commitments)], true), [Commitments], "they are asked about already");
    }

    #[test]
    fn without_commitments_nothing_is_added() {
        assert_eq!(kinds(vec![wanted(BlockKind::Codev)], false), [BlockKind::Codev]);
        assert_eq!(kinds(Vec::new(), false), []);
    }
}
