//! A word of the practice, as values.

/// A word with its sentence.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Term {
    pub(crate) id: i64,
    pub(crate) community_id: i64,
    /// As people write it.
    pub(crate) term: String,
    pub(crate) sentence: String,
    /// Who proposed it; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub(crate) by: Option<i64>,
    pub(crate) at: i64,
    /// Grows with each change of its words.
    pub(crate) revision: i64,
    pub(crate) withdrawn_at: Option<i64>,
}

impl Term {
    /// Whether it stands in the glossary.
    pub(crate) const fn stands(&self) -> bool {
        self.withdrawn_at.is_none()
    }
}

/// A word as it is compared: two ways of writing it are one word.
pub(crate) fn alike(term: &str) -> String {
    writing::words(term).into_iter().map(|word| word.plain).collect::<Vec<_>>().join(" ")
}
