//! A community, as a value.

/// A closed group of workers, for one season.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Community {
    /// Its number, which is also the number of its stream of events.
    pub id: i64,
    /// Its word in addresses: `/c/reflexion-action`.
    pub slug: String,
    /// Its name, as its coordination wrote it.
    pub name: String,
    /// The most members it takes.
    pub capacity: i64,
    /// The month in which its season starts: "2026-12".
    pub starts_on: String,
}

impl Community {
    /// The address of a page of this community: `path` starts with a slash or is empty.
    pub fn path(&self, path: &str) -> String {
        format!("/c/{}{path}", self.slug)
    }
}
