//! What coordination typed of where money comes from.

use forms::{Key, fields, keep};
use platform::text;
use ui::Lang;

use super::{LONGEST_NAME, Problem, some_money};
use crate::entry::{Source, SourceKind};

fields! {
    /// What it is.
    Kind kind = "sorte" => "source-kind",
    /// What it is called.
    Label label = "nom" => "source-label",
    /// Who gives it.
    Who who = "de-qui" => "source-who",
    /// How much.
    Amount amount = "montant" => "source-amount",
    /// What makes a second sending the same source.
    Key key = "cle",
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

impl Draft {
    /// An empty form.
    pub(crate) fn new() -> Draft {
        Draft { kind: SourceKind::Grant.code().to_owned(), key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What it asks, or all that is wrong with it.
    pub(crate) fn check(&self, lang: Lang) -> Result<Source, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let kind = keep(&mut wrong, Field::Kind, SourceKind::parse(&self.kind).ok_or(Problem::NoChoice));
        let label = keep(&mut wrong, Field::Label, text::line(&self.label, LONGEST_NAME).map_err(Problem::Text));
        let who = keep(&mut wrong, Field::Who, text::optional_line(&self.who, LONGEST_NAME).map_err(Problem::Text));
        let cents = keep(&mut wrong, Field::Amount, some_money(lang, &self.amount));
        let void_reason = String::new();
        let whole = || Some(Source { id: 0, kind: kind?, label: label?, who: who?, cents: cents?, void_reason });
        whole().ok_or(wrong)
    }
}
