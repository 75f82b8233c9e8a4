//! What coordination typed of the gaps that are explained.

use forms::{fields, keep};
use ui::{Lang, numbers};

use super::Problem;
use crate::entry::Thresholds;
use crate::money;

fields! {
    /// In percent.
    Percent percent = "pour-cent" => "gap-percent",
    /// In money.
    Amount amount = "montant" => "gap-amount",
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

impl Draft {
    /// The form as it stands.
    pub(crate) fn of(lang: Lang, thresholds: Thresholds) -> Draft {
        Draft { percent: thresholds.percent.to_string(), amount: numbers::money_field(lang, thresholds.cents) }
    }

    /// What it asks, or all that is wrong with it.
    pub(crate) fn check(&self, lang: Lang) -> Result<Thresholds, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let typed = self.percent.trim().trim_end_matches('%').trim();
        let percent = typed.parse().ok().filter(|percent| (0..=100).contains(percent)).ok_or(Problem::NoPercent);
        let percent = keep(&mut wrong, Field::Percent, percent);
        let cents = keep(&mut wrong, Field::Amount, money::read(lang, &self.amount).map_err(Problem::Money));
        percent.zip(cents).map(|(percent, cents)| Thresholds { percent, cents }).ok_or(wrong)
    }
}
