//! What coordination typed of an amount that goes from one line to another.

use forms::{Key, fields, keep};
use platform::text;
use ui::{Lang, dates};

use super::{LONGEST_NAME, LONGEST_WORDS, Problem, line, past_day, some_money};
use crate::entry::Move;
use crate::line::Line;

fields! {
    /// The line that has less.
    From from = "du-poste" => "move-from",
    /// The line that has more.
    To to = "au-poste" => "move-to",
    /// How much.
    Amount amount = "montant" => "move-amount",
    /// Why.
    Why why = "pourquoi" => "move-why",
    /// Who agreed.
    Agreed agreed = "accord" => "move-agreed",
    /// The day.
    Day day = "jour" => "move-day",
    /// The funder wrote that it may go past what the agreement allows.
    Written written: bool = "par-ecrit" => "move-written",
    /// What makes a second sending the same.
    Key key = "cle",
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

impl Draft {
    /// An empty form, of today.
    pub(crate) fn new(now: i64) -> Draft {
        Draft { day: dates::for_date_field(now), key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What it asks, or all that is wrong with it.
    pub(crate) fn check(&self, lang: Lang, lines: &[Line], today: &str) -> Result<Move, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let from_line = keep(&mut wrong, Field::From, line(&self.from, lines, Line::is_cash));
        let to_line = line(&self.to, lines, Line::is_cash);
        let to_line = to_line.and_then(|to| if self.to == self.from { Err(Problem::SameLine) } else { Ok(to) });
        let to_line = keep(&mut wrong, Field::To, to_line);
        let cents = keep(&mut wrong, Field::Amount, some_money(lang, &self.amount));
        let why = keep(&mut wrong, Field::Why, text::line(&self.why, LONGEST_WORDS).map_err(Problem::Text));
        let agreed = keep(&mut wrong, Field::Agreed, text::line(&self.agreed, LONGEST_NAME).map_err(Problem::Text));
        let day = keep(&mut wrong, Field::Day, past_day(&self.day, today));
        let whole = || {
            Some(Move {
                from_line: from_line?,
                to_line: to_line?,
                cents: cents?,
                day: day?,
                why: why?,
                agreed: agreed?,
            })
        };
        whole().ok_or(wrong)
    }
}
