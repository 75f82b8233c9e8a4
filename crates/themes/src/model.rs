//! A theme and what is said of it, as values.

use forms::coded;

coded! {
    /// How far a theme came.
    Life {
        /// Somebody proposed it.
        Proposed = "proposed" => "theme-proposed",
        /// Those who prepare meetings kept it for one.
        Kept = "kept" => "theme-kept",
        /// It is that of a meeting to come.
        Planned = "planned" => "theme-planned",
        /// A meeting was about it.
        Met = "met" => "theme-met",
    }
}

/// What somebody proposes that meetings be about.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Theme {
    /// Its number.
    pub id: i64,
    /// Its community.
    pub community_id: i64,
    /// The sentence.
    pub title: String,
    /// Why; may be empty.
    pub why: String,
    /// Who proposed it; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub by: Option<i64>,
    /// When.
    pub at: i64,
    /// Grows with each change of its words.
    pub revision: i64,
    /// When those who prepare meetings kept it for one.
    pub kept_at: Option<i64>,
    /// The theme with which it is read.
    pub merged_into: Option<i64>,
    /// The room of the message from which it came, and the message.
    pub room_id: Option<i64>,
    /// The message.
    pub message_id: Option<i64>,
    /// What it came from in another slice, by its word there; empty for most.
    pub origin: String,
    /// The theme of an earlier season that nobody chose, and that came back.
    pub returns_id: Option<i64>,
}

/// What a member says of a theme.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Remark {
    pub(crate) id: i64,
    /// Who said it; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub(crate) by: Option<i64>,
    pub(crate) words: String,
    pub(crate) at: i64,
}
