//! A word that says what kind of thing this is.

use maud::{Markup, html};

/// The kinds, each with its cloth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing special.
    Plain,
    /// A meeting: plum.
    Meeting,
    /// Asking for help, or care: coral.
    Help,
    /// The library, what waits: mustard.
    Library,
    /// A training: sky.
    Training,
    /// Mutual aid given: moss.
    Aid,
    /// In force, done: pine.
    Done,
}

impl Kind {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "tag",
            Self::Meeting => "tag meet",
            Self::Help => "tag help",
            Self::Library => "tag lib",
            Self::Training => "tag train",
            Self::Aid => "tag aid",
            Self::Done => "tag done",
        }
    }
}

/// A word on its cloth.
pub fn tag(kind: Kind, word: &str) -> Markup {
    html! { span class=(kind.class()) { (word) } }
}
