//! Expenses as programs enter them: checked by the same rules as a form, and told by the names of the API.

use communities::Grant;
use communities::roles::KeepBudget;
use forms::{Key, Undone};
use platform::{Instance, Refusal};
use ui::{dates, numbers};

use crate::book::lines;
use crate::deeds::NotDone;
use crate::expenses;
use crate::typed::expense::{Draft, Field, Known, Taxed};

/// An expense as a program gives it.
#[derive(Clone, Debug)]
pub struct Given {
    /// The word of its line.
    pub line: String,
    /// The day: `2027-03-18`.
    pub day: String,
    /// Whom.
    pub supplier: String,
    /// What for; may be empty.
    pub what: String,
    /// All of it in cents, taxes in it; under zero it is a refund.
    pub cents: i64,
    /// TPS, in cents.
    pub gst: i64,
    /// TVQ, in cents.
    pub qst: i64,
    /// Whether it is not paid yet.
    pub is_committed: bool,
    /// Receipts that this person sent, and that wait.
    pub files: Vec<i64>,
}

/// Names of fields of the API, each with what is wrong with it.
pub type Wrong = Vec<(&'static str, String)>;

/// Enters an expense; the number of its row, or what is wrong with it. The same key makes a second sending the same expense.
pub async fn enter(
    instance: &Instance,
    by: &Grant<KeepBudget>,
    (given, key): (Given, &Key),
) -> Result<Result<i64, Wrong>, Refusal> {
    let (lang, lines) = (by.lang(), lines(&instance.db, by).await?);
    let today = dates::for_date_field(instance.clock.now());
    let known = Known { lang, lines: &lines, meetings: &[], people: &[], today: &today };
    let money = |cents: i64| numbers::money_field(lang, cents.saturating_abs());
    let draft = Draft {
        amount: money(given.cents),
        refund: given.cents < 0,
        line: given.line,
        supplier: given.supplier,
        what: given.what,
        day: given.day,
        later: given.is_committed,
        taxed: Taxed::Written.code().to_owned(),
        gst: money(given.gst),
        qst: money(given.qst),
        ..Draft::default()
    };
    let asked = match draft.check(&known) {
        Ok(asked) => asked,
        Err(wrong) => {
            return Ok(Err(wrong.into_iter().map(|(field, problem)| (name(field), problem.sentence(lang))).collect()));
        }
    };
    match expenses::enter(instance, by, (&asked, key), &given.files).await {
        Ok(id) => Ok(Ok(id)),
        Err(undone) => {
            let rule = Undone::refused(undone)?;
            let name = if matches!(rule, NotDone::File(_) | NotDone::NotAReceipt) { "files" } else { "day" };
            Ok(Err(vec![(name, rule.sentence(lang))]))
        }
    }
}

/// What the API calls a field.
fn name(field: Field) -> &'static str {
    match field {
        Field::Amount => "cents",
        Field::Gst | Field::Taxed => "gst",
        Field::Qst => "qst",
        Field::Line => "line",
        Field::Supplier => "supplier",
        Field::What => "what",
        _ => "day",
    }
}
