//! Figures in rows, each column under its title. The caption says what the table shows: it is read before the cells.

use serde::{Deserialize, Serialize};

/// A table. Each row has as many cells as there are titles of columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The titles of its columns.
    pub head: Vec<String>,
    /// Its rows, from above.
    pub rows: Vec<Vec<Cell>>,
    /// The row of sums under them.
    pub foot: Option<Vec<Cell>>,
}

/// What stands in a column of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Its words, or its number as the language writes it.
    pub words: String,
    /// Numbers are set under one another, by their right.
    pub number: bool,
}

impl Cell {
    /// A cell of words.
    pub fn words(words: impl Into<String>) -> Cell {
        Cell { words: words.into(), number: false }
    }

    /// A cell of a number, written as the language of the document writes it.
    pub fn number(words: impl Into<String>) -> Cell {
        Cell { words: words.into(), number: true }
    }
}

impl Table {
    /// Its rows with that of the sums, and whether each is that one.
    pub(crate) fn all_rows(&self) -> impl Iterator<Item = (&[Cell], bool)> {
        let foot = self.foot.iter().map(|foot| (foot.as_slice(), true));
        self.rows.iter().map(|row| (row.as_slice(), false)).chain(foot)
    }

    /// Whether the numbers of a column are set by their right: when all that it holds are numbers.
    pub(crate) fn is_of_numbers(&self, column: usize) -> bool {
        !self.rows.is_empty() && self.rows.iter().all(|row| row.get(column).is_some_and(|cell| cell.number))
    }
}
