//! What a part shows on the page of a meeting, and where it stands there.

use maud::Markup;
use ui::fold;

/// The places of the page of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// First and largest: what happens now.
    Next,
    /// What the meeting is about at this time.
    Main,
    /// What stands around it.
    Beside,
    /// What is not of this time: a line that says how it stands, and opens.
    Folded,
}

/// What a part shows on the page of a meeting.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Where it stands.
    pub column: Column,
    /// Its heading.
    pub title: String,
    /// How it stands, in few words, said while it is folded; may be empty.
    pub state: String,
    /// The rest.
    pub content: Markup,
}

impl Piece {
    /// A piece that stands here.
    pub fn new(column: Column, title: impl Into<String>, content: Markup) -> Piece {
        Piece { column, title: title.into(), state: String::new(), content }
    }

    /// With how it stands.
    #[must_use]
    pub fn state(self, state: impl Into<String>) -> Piece {
        Piece { state: state.into(), ..self }
    }

    /// It, drawn where it stands.
    pub(crate) fn drawn(&self) -> Markup {
        match self.column {
            Column::Next => self.content.clone(),
            Column::Main | Column::Beside => fold::part(&self.title, self.content.clone()),
            Column::Folded => fold::fold(&self.title, &self.state, self.content.clone()),
        }
    }
}
