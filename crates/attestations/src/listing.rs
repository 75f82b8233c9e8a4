//! The list for directors: those whose persons put them there, as a page, a workbook and separated values.

use documents::workbook::{Sheet, Value, Workbook};
use ui::{Lang, dates};

use crate::model::Attestation;

/// Those of a community that are on it, by name.
pub(crate) fn listed(mut all: Vec<Attestation>) -> Vec<Attestation> {
    all.retain(|each| each.is_in_force() && each.is_listed());
    all.sort_by_cached_key(|each| (writing::place(&each.name), each.from_at, each.id));
    all
}

/// The titles of its columns.
pub(crate) fn head(lang: Lang) -> [String; 6] {
    [
        t!(lang, "column-name"),
        t!(lang, "column-title"),
        t!(lang, "column-from"),
        t!(lang, "column-until"),
        t!(lang, "column-hours"),
        t!(lang, "column-code"),
    ]
}

/// As a workbook of one sheet; hours are numbers there, and their sum is a formula.
pub(crate) fn workbook(lang: Lang, listed: &[Attestation]) -> Workbook {
    let name = t!(lang, "attestations");
    let day = |at: i64| Value::Date(dates::local(at).date());
    #[expect(clippy::cast_precision_loss, reason = "minutes of a season are few")]
    let row = |each: &Attestation| {
        let (name, title) = (Value::Words(each.name.clone()), Value::Words(each.title.clone()));
        let hours = Value::Number(each.minutes as f64 / 60.0);
        vec![name, title, day(each.from_at), day(each.until_at), hours, Value::Words(each.code.clone())]
    };
    let sums = vec![false, false, false, false, true, false];
    let sheet = Sheet { name: name.clone(), head: head(lang).to_vec(), rows: listed.iter().map(row).collect(), sums };
    Workbook { lang, title: name, sheets: vec![sheet] }
}
