//! What coordination typed of a period that is closed.

use forms::{fields, keep};

use super::{Problem, past_day};

fields! {
    /// Its first day.
    From from = "du" => "closing-from",
    /// Its last day.
    To to = "au" => "closing-to",
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

impl Draft {
    /// Its days, or all that is wrong with them. It is over.
    pub(crate) fn check(&self, today: &str) -> Result<(String, String), Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let from = keep(&mut wrong, Field::From, past_day(&self.from, today));
        let to = past_day(&self.to, today).and_then(|to| match &from {
            Some(from) if *from > to => Err(Problem::Backwards),
            _ => Ok(to),
        });
        let to = keep(&mut wrong, Field::To, to);
        from.zip(to).ok_or(wrong)
    }
}
