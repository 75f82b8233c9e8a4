//! A block of an agenda, as a value: what it is, how long, who leads it, its steps; and the sum of the blocks against the
//! length of the meeting. Rules only.

pub mod example;

use forms::coded;

coded! {
    /// What a block is for.
    BlockKind {
        /// People arrive, and say how they are.
        CheckIn = "check_in" => "agenda-kind-check-in",
        /// What happened with what people said they would try.
        Commitments = "commitments" => "agenda-kind-commitments",
        /// Something that the group is told.
        Information = "information" => "agenda-kind-information",
        /// Something that the group talks over.
        Discussion = "discussion" => "agenda-kind-discussion",
        /// Something that the group does.
        Exercise = "exercise" => "agenda-kind-exercise",
        /// A situation told and worked on in six steps. What is said there stays there.
        Codev = "codev" => "agenda-kind-codev",
        /// A practice told and looked at together. What is said there stays there.
        PracticeAnalysis = "practice_analysis" => "agenda-kind-practice-analysis",
        /// Something that the group decides.
        Decision = "decision" => "agenda-kind-decision",
        /// A rest.
        Pause = "pause" => "agenda-kind-pause",
        /// People say what they leave with.
        Closing = "closing" => "agenda-kind-closing",
    }
}

impl BlockKind {
    /// Whether situations are told there, which stay among the members.
    pub const fn is_confidential(self) -> bool {
        matches!(self, BlockKind::Codev | BlockKind::PracticeAnalysis)
    }
}

/// A step of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done.
    pub title: String,
    /// How long.
    pub minutes: i64,
}

/// A document that a block is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its address on the web.
    pub address: String,
    /// What it is called; its address when nobody said.
    pub label: String,
}

/// What a block is, as somebody wants it: what is added to an agenda, or put in the place of a block.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Wanted {
    /// What it is for.
    pub kind: BlockKind,
    /// Its title, which everybody in the meeting reads.
    pub title: String,
    /// How long it lasts.
    pub minutes: i64,
    /// The member who leads it.
    pub leader_id: Option<i64>,
    /// Who leads it, when it is somebody else; may be empty.
    pub leader: String,
    /// What to know about it; may be empty.
    pub about: String,
    /// What to bring; may be empty.
    pub material: String,
    /// The documents that go with it.
    #[sqlx(skip)]
    pub documents: Vec<Document>,
    /// The format card that it came from.
    pub card: Option<String>,
    /// Its steps, whose minutes add up to its own; there may be none.
    #[sqlx(skip)]
    pub steps: Vec<Step>,
}

impl Default for Wanted {
    fn default() -> Wanted {
        Wanted {
            kind: BlockKind::Discussion,
            title: String::new(),
            minutes: 15,
            leader_id: None,
            leader: String::new(),
            about: String::new(),
            material: String::new(),
            documents: Vec::new(),
            card: None,
            steps: Vec::new(),
        }
    }
}

/// A block of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Block {
    /// Its number, the same for as long as it stands, wherever it is moved.
    pub id: i64,
    /// What it is.
    #[sqlx(flatten)]
    pub wanted: Wanted,
    /// Grows with each change.
    pub revision: i64,
}

impl std::ops::Deref for Block {
    type Target = Wanted;
    fn deref(&self) -> &Wanted {
        &self.wanted
    }
}

impl Block {
    /// Whether somebody leads it.
    pub fn is_led(&self) -> bool {
        self.leader_id.is_some() || !self.leader.is_empty()
    }
}

/// How long blocks last together.
pub fn total(blocks: &[Block]) -> i64 {
    blocks.iter().map(|block| block.minutes).sum()
}

/// When each block begins, in minutes from the start of the meeting.
pub fn offsets(blocks: &[Block]) -> impl Iterator<Item = i64> {
    blocks.iter().scan(0, |elapsed, block| {
        let begins = *elapsed;
        *elapsed += block.minutes;
        Some(begins)
    })
}

/// The sum of the blocks against the length of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balance {
    /// So many minutes are free.
    Left(i64),
    /// To the minute.
    Exact,
    /// So many minutes too many.
    Over(i64),
}

impl Balance {
    /// Of a sum and a length.
    pub fn of(total: i64, length: i64) -> Balance {
        match length - total {
            0 => Balance::Exact,
            left if left > 0 => Balance::Left(left),
            over => Balance::Over(-over),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::example::block;
    use super::*;

    #[test]
    fn the_sum_is_told_against_the_length() {
        assert_eq!(Balance::of(165, 180), Balance::Left(15));
        assert_eq!(Balance::of(180, 180), Balance::Exact);
        assert_eq!(Balance::of(192, 180), Balance::Over(12));
        assert_eq!(Balance::of(0, 180), Balance::Left(180));
    }

    #[test]
    fn each_block_begins_where_the_one_before_ends() {
        let blocks =
            [block(1, BlockKind::CheckIn, 15), block(2, BlockKind::Codev, 75), block(3, BlockKind::Closing, 10)];
        assert_eq!(offsets(&blocks).collect::<Vec<_>>(), [0, 15, 90]);
        assert_eq!(total(&blocks), 100);
        assert_eq!(offsets(&[]).count(), 0);
    }

    #[test]
    fn each_kind_is_read_back_and_only_situations_are_confidential() {
        assert!(BlockKind::ALL.iter().all(|kind| BlockKind::parse(kind.code()) == Some(*kind)));
        let confidential: Vec<_> = BlockKind::ALL.iter().filter(|kind| kind.is_confidential()).collect();
        assert_eq!(confidential, [&BlockKind::Codev, &BlockKind::PracticeAnalysis]);
    }
}
