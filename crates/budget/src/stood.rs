//! What a period that is closed tells: its lines as they stood when it was closed. Amounts that move afterwards, or that the season says
//! otherwise, change nothing of it.

use communities::program::Text;
use platform::Error;
use serde::{Deserialize, Serialize};
use ui::Lang;

use crate::book::Book;
use crate::entry::{Closing, Expense};
use crate::line::Line;

/// A line of a closed period, in cents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stood {
    fr: String,
    en: String,
    /// Whether it was of money.
    pub is_cash: bool,
    /// What was planned for the season, in money or in kind.
    pub planned: i64,
    /// What that had become.
    pub revised: i64,
    /// What was spent in the period.
    pub spent: i64,
    /// What was given in it instead of money.
    pub in_kind: i64,
}

/// All of them; none where nobody kept them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(pub Vec<Stood>);

impl Stood {
    /// What people called it.
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Fr { &self.fr } else { &self.en }
    }
}

impl Lines {
    /// As the book stands, for a period from one day to another.
    pub(crate) fn of(book: &Book, (from, to): (&str, &str)) -> Lines {
        let period = Closing {
            from_day: from.to_owned(),
            to_day: to.to_owned(),
            closed_by: None,
            closed_at: 0,
            stood: Lines::default(),
        };
        Lines(book.table.rows.iter().map(|row| stood(book, &period, &row.line, row.sums.revised)).collect())
    }

    /// As they are kept.
    pub(crate) fn kept(&self) -> String {
        serde_json::to_string(&self.0).expect("numbers and texts are JSON")
    }
}

fn stood(book: &Book, period: &Closing, line: &Line, revised: i64) -> Stood {
    let Text { fr, en } = line.label.clone();
    let planned = line.cents.unwrap_or(0);
    let spent = |each: &&Expense| each.line == line.word && each.is_spent() && period.holds(&each.day);
    let given = book.gifts.iter().filter(|gift| gift.line == line.word && gift.void_reason.is_empty());
    Stood {
        fr,
        en,
        is_cash: line.is_cash(),
        planned,
        revised: if line.is_cash() { revised } else { planned },
        spent: book.expenses.iter().filter(spent).map(|each| each.cents).sum(),
        in_kind: given.filter(|gift| period.holds(&gift.day)).map(|gift| gift.cents).sum(),
    }
}

impl TryFrom<Option<String>> for Lines {
    type Error = Error;

    fn try_from(kept: Option<String>) -> Result<Lines, Error> {
        let Some(kept) = kept else { return Ok(Lines::default()) };
        serde_json::from_str(&kept).map(Lines).map_err(|error| Error::Stored(error.to_string()))
    }
}
