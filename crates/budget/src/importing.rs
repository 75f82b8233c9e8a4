//! Expenses that come in from a file of separated values, as a spreadsheet or this program writes it. Nothing comes in before somebody
//! saw what would, and nothing of a file of which a line is wrong.

use communities::likeness;
use documents::incoming::{self, NotRead};
use forms::Key;
use ui::Lang;

use crate::book::Book;
use crate::line::Line;
use crate::typed::Problem;
use crate::typed::expense::{Asked, Draft, Field, Known, Taxed};

/// The most bytes of a file.
pub(crate) const LARGEST: usize = 100_000;
/// The most expenses of a file.
pub(crate) const MOST: usize = 500;

/// Why a file is not read, as its page says it.
pub(crate) fn sentence(lang: Lang, why: NotRead) -> String {
    match why {
        NotRead::Nothing => t!(lang, "import-nothing"),
        NotRead::TooLarge => t!(lang, "import-too-large"),
        NotRead::TooMany => t!(lang, "import-too-many", most = MOST),
        NotRead::NoColumns => t!(lang, "import-no-columns"),
        NotRead::Broken => t!(lang, "import-broken"),
    }
}

/// A line of a file, as it would come in, or what is wrong with it.
pub(crate) struct Read {
    /// Its place in the file; the titles are 1.
    pub(crate) place: usize,
    pub(crate) asked: Result<Asked, Vec<(Field, Problem)>>,
    /// The number of the expense that it looks like.
    pub(crate) twin: Option<i64>,
}

/// The lines of a file, of which the first has the titles.
pub(crate) fn read(text: &str, known: &Known<'_>, book: &Book) -> Result<Vec<Read>, NotRead> {
    let file = incoming::read(text, MOST)?;
    let columns = Columns::of(&file.titles).ok_or(NotRead::NoColumns)?;
    let line = |(place, values): (usize, Vec<String>)| {
        let asked = columns.draft(&values, known).check(known);
        let twin = asked.as_ref().ok().and_then(|asked| twin(asked, book));
        Read { place, asked, twin }
    };
    Ok(file.some()?.into_iter().map(line).collect())
}

/// The number of an expense of the same day, line, supplier and amount.
fn twin(asked: &Asked, book: &Book) -> Option<i64> {
    let is_like = |cents: i64, day: &str, line: &str, supplier: &str| {
        (cents, day, line) == (asked.cents, &*asked.day, &*asked.line)
            && likeness(supplier) == likeness(&asked.supplier)
    };
    let found = book.expenses.iter().find(|each| is_like(each.cents, &each.day, &each.line, &each.supplier));
    found.map(|expense| expense.number)
}

/// The key of a line of a file: the same file again brings nothing twice, and what stands twice in it comes in twice.
pub(crate) fn key(place: usize, asked: &Asked) -> Key {
    Key::read(&format!("import-{place}-{}", asked.day))
}

/// Where each value stands in a line.
struct Columns(Vec<(Field, usize)>);

impl Columns {
    /// Found by their titles, in either language; a day, a line, a supplier and an amount are there.
    fn of(titles: &[String]) -> Option<Columns> {
        let wanted =
            [Field::Day, Field::Line, Field::Supplier, Field::What, Field::Amount, Field::Gst, Field::Qst, Field::Note];
        let is_of = |field: Field, title: &str| {
            let short = match field {
                Field::Amount => ["montant", "amount"],
                Field::Day => ["date", "jour"],
                Field::What => ["objet", "what"],
                other => [other.name(), other.name()],
            };
            let title = likeness(title);
            short.contains(&title.as_str()) || Lang::each().any(|each| likeness(&field.label(each)) == title)
        };
        let place = |field: Field| titles.iter().position(|title| is_of(field, title)).map(|place| (field, place));
        let columns: Vec<_> = wanted.into_iter().filter_map(place).collect();
        let has = |field: Field| columns.iter().any(|(each, _)| *each == field);
        let is_whole = [Field::Day, Field::Line, Field::Supplier, Field::Amount].into_iter().all(has);
        is_whole.then_some(Columns(columns))
    }

    fn draft(&self, values: &[String], known: &Known<'_>) -> Draft {
        let value = |field: Field| {
            let place = self.0.iter().find(|(each, _)| *each == field).map(|(_, place)| *place);
            place.and_then(|place| values.get(place)).cloned().unwrap_or_default()
        };
        let (amount, [gst, qst]) =
            (value(Field::Amount), [Field::Gst, Field::Qst].map(|field| unsigned(&value(field))));
        let taxed = if gst.is_empty() && qst.is_empty() { Taxed::No } else { Taxed::Written };
        Draft {
            line: word(&value(Field::Line), known.lines),
            supplier: value(Field::Supplier),
            what: value(Field::What),
            day: value(Field::Day),
            refund: amount != unsigned(&amount),
            amount: unsigned(&amount),
            taxed: taxed.code().to_owned(),
            gst,
            qst,
            note: value(Field::Note),
            ..Draft::default()
        }
    }
}

fn unsigned(amount: &str) -> String {
    amount.trim().trim_start_matches(['-', '\u{2212}']).to_owned()
}

/// The word of the line that a file calls so: by its name in either language, or by its word.
fn word(called: &str, lines: &[Line]) -> String {
    let like = likeness(called);
    let is_it = |line: &&Line| {
        line.is_cash() && (line.word == called || Lang::each().any(|lang| likeness(line.name(lang)) == like))
    };
    lines.iter().find(is_it).map_or_else(|| called.to_owned(), |line| line.word.clone())
}
