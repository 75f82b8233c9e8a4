//! What coordination typed of what an hour or a room is worth.

use forms::{fields, keep};
use platform::text;
use ui::Lang;

use super::{LONGEST_WORDS, Problem, some_money};
use crate::entry::{GiftKind, Rate};

fields! {
    /// Of what.
    Kind kind = "sorte",
    /// How much.
    Amount amount = "montant" => "rate-amount",
    /// Where that comes from.
    Source source = "source" => "rate-source",
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

impl Draft {
    /// What it asks, or all that is wrong with it. Material has no rate.
    pub(crate) fn check(&self, lang: Lang) -> Result<Rate, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let kind = GiftKind::parse(&self.kind).filter(|kind| *kind != GiftKind::Material).ok_or(Problem::NoChoice);
        let kind = keep(&mut wrong, Field::Kind, kind);
        let cents = keep(&mut wrong, Field::Amount, some_money(lang, &self.amount));
        let source = keep(&mut wrong, Field::Source, text::line(&self.source, LONGEST_WORDS).map_err(Problem::Text));
        let whole = || Some(Rate { kind: kind?, cents: cents?, source: source? });
        whole().ok_or(wrong)
    }
}
