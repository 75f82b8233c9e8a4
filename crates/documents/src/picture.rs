//! A drawing of figures. Its sentence says what it shows, and its table holds the same figures: nobody needs the drawing.

use crate::Table;
use serde::{Deserialize, Serialize};

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The drawing as SVG with its colours written in it: it is shown on paper too, where no style sheet of a page is. Made by
    /// the program, never by people: a page holds it as it is.
    pub svg: String,
    /// What it shows, in a sentence.
    pub says: String,
    /// The same figures in rows.
    pub table: Option<Table>,
}
