//! Notes taken while a meeting is held, under the block where they were said. It promises that what was noted under a block of
//! codéveloppement or of practice analysis is confidential for good: that is fixed when it is written.

pub(crate) mod catching;
mod caught;

use forms::coded;

coded! {
    /// What a note is for.
    NoteKind {
        /// What was said.
        Note = "note" => "note-kind-note",
        /// Kept aside for later: the parking lot.
        Parked = "parked" => "note-kind-parked",
        /// What was understood together.
        Learning = "learning" => "note-kind-learning",
        /// Something to read or to use: a link, a title.
        Resource = "resource" => "note-kind-resource",
    }
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    /// Its number.
    pub id: i64,
    /// The block under which it was said, while the agenda has it.
    pub block: Option<i64>,
    /// What it is.
    pub kind: NoteKind,
    /// Its words.
    pub body: String,
    /// Whether it tells of a situation: then it leaves the group in no form.
    pub is_confidential: bool,
    /// Who wrote it down, while they have an account.
    #[sqlx(rename = "by_id")]
    pub by: Option<i64>,
    /// When it was said, in milliseconds UTC.
    pub at: i64,
}
