//! The lines of a budget: those of the program, with the amounts that the season says, and those that coordination added.

use communities::program::{BudgetKind, Text};
use forms::coded;
use seasons::Season;
use ui::Lang;

/// What stands before the number of a line that was added, where a line is named by its word.
const ADDED: char = '+';

coded! {
    /// What a line is made of.
    Kind {
        /// Money.
        Cash = "cash" => "kind-cash",
        /// Hours, rooms, material.
        InKind = "in_kind" => "kind-in-kind",
    }
}

/// A line of the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The word by which entries name it: its id in the program, or `+12` of one that was added.
    pub word: String,
    /// What it is for.
    pub label: Text,
    /// What it is made of.
    pub kind: Kind,
    /// What was planned, in cents; nothing where nobody said it yet.
    pub cents: Option<i64>,
    /// Whether it is for administration.
    pub administration: bool,
    /// How much of it may be moved, in percent, when the agreement says so.
    pub most_moved: Option<i64>,
}

/// A line that was added, as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Added {
    pub(crate) id: i64,
    pub(crate) label: String,
    pub(crate) kind: Kind,
    pub(crate) cents: i64,
    pub(crate) administration: bool,
}

impl Line {
    /// What people call it.
    pub fn name(&self, lang: Lang) -> &str {
        self.label.speaking(lang)
    }

    /// Whether money is spent from it.
    pub fn is_cash(&self) -> bool {
        self.kind == Kind::Cash
    }
}

/// All lines, in the order of the program, then as they were added.
pub(crate) fn all(season: &Season, added: Vec<Added>) -> Vec<Line> {
    let planned = season.program.budget.iter().map(|line| Line {
        word: line.id.clone(),
        label: line.label.clone(),
        kind: if line.kind == BudgetKind::Cash { Kind::Cash } else { Kind::InKind },
        cents: season.amounts.get(&line.id).copied(),
        administration: line.administration,
        most_moved: line.most_moved.map(i64::from),
    });
    planned.chain(added.into_iter().map(Line::from)).collect()
}

impl From<Added> for Line {
    fn from(added: Added) -> Line {
        Line {
            word: format!("{ADDED}{}", added.id),
            label: Text { fr: added.label.clone(), en: added.label },
            kind: added.kind,
            cents: Some(added.cents),
            administration: added.administration,
            most_moved: None,
        }
    }
}
