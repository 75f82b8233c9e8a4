//! What coordination typed of a line that is added.

use forms::{Key, fields, keep};
use platform::text;
use ui::Lang;

use super::{LONGEST_NAME, Problem};
use crate::line::{Added, Kind};
use crate::money;

fields! {
    /// What it is for.
    Label label = "nom" => "line-label",
    /// What it is made of.
    Kind kind = "sorte" => "line-kind",
    /// How much.
    Amount amount = "montant" => "line-amount",
    /// It is for administration.
    Administration administration: bool = "administration" => "line-administration",
    /// What makes a second sending the same line.
    Key key = "cle",
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

impl Draft {
    /// An empty form.
    pub(crate) fn new() -> Draft {
        Draft { kind: Kind::Cash.code().to_owned(), key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What it asks, or all that is wrong with it.
    pub(crate) fn check(&self, lang: Lang) -> Result<Added, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let label = keep(&mut wrong, Field::Label, text::line(&self.label, LONGEST_NAME).map_err(Problem::Text));
        let kind = keep(&mut wrong, Field::Kind, Kind::parse(&self.kind).ok_or(Problem::NoChoice));
        let cents = keep(&mut wrong, Field::Amount, money::read(lang, &self.amount).map_err(Problem::Money));
        let administration = self.administration;
        let whole = || Some(Added { id: 0, label: label?, kind: kind?, cents: cents?, administration });
        whole().ok_or(wrong)
    }
}
