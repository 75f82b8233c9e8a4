//! The budget as files: a workbook of real numbers whose sums are formulas, its expenses as separated values, and the receipts in one
//! archive, in the order of the table.

use communities::Directory;
use documents::workbook::{Sheet, Value, Workbook};
use files::Shown;
use ui::{Lang, numbers};

use crate::book::Book;
use crate::entry::{Expense, Gift, PaidFrom, Source, State};
use crate::table::Row;

/// The workbook: its lines, its expenses, what was given, where money comes from.
pub(crate) fn workbook(lang: Lang, title: String, book: &Book, names: &Directory) -> Workbook {
    let sheets = vec![lines(lang, book), expenses(lang, book, names), gifts(lang, book), sources(lang, book)];
    Workbook { lang, title, sheets }
}

/// A column: its title, and whether its sum stands under it.
type Column = (String, bool);

fn sheet(name: String, columns: Vec<Column>, rows: Vec<Vec<Value>>) -> Sheet {
    let (head, sums) = columns.into_iter().unzip();
    Sheet { name, head, rows, sums }
}

fn words(words: &str) -> Value {
    if words.is_empty() { Value::Nothing } else { Value::Words(words.to_owned()) }
}

fn day(day: &str) -> Value {
    day.parse().map_or_else(|_| words(day), Value::Date)
}

fn lines(lang: Lang, book: &Book) -> Sheet {
    let columns = vec![
        (t!(lang, "expense-line"), false),
        (t!(lang, "table-planned"), true),
        (t!(lang, "table-revised"), true),
        (t!(lang, "table-spent"), true),
        (t!(lang, "table-committed"), true),
        (t!(lang, "table-left"), true),
        (t!(lang, "table-share"), false),
        (t!(lang, "table-in-kind-planned"), true),
        (t!(lang, "table-in-kind"), true),
        (t!(lang, "table-words"), false),
    ];
    let row = |row: &Row| {
        let (sums, cash) = (row.sums, row.line.is_cash());
        let money = |cents: i64| if cash { Value::Cents(cents) } else { Value::Nothing };
        let percent = sums.share().filter(|_| cash).map(|share| (share * 1_000.0).round() / 10.0);
        vec![
            words(row.line.name(lang)),
            money(sums.planned),
            money(sums.revised),
            money(sums.spent),
            money(sums.committed),
            money(sums.left()),
            percent.map_or(Value::Nothing, Value::Number),
            Value::Cents(sums.in_kind_planned),
            Value::Cents(sums.in_kind),
            words(&row.words),
        ]
    };
    sheet(t!(lang, "sheet-lines"), columns, book.table.rows.iter().map(row).collect())
}

/// The sheet of expenses; the file of separated values is the same, and comes in again as it went out.
pub(crate) fn expenses(lang: Lang, book: &Book, names: &Directory) -> Sheet {
    let columns = vec![
        (t!(lang, "expense-number"), false),
        (t!(lang, "expense-day"), false),
        (t!(lang, "expense-line"), false),
        (t!(lang, "expense-supplier"), false),
        (t!(lang, "expense-what"), false),
        (t!(lang, "expense-before-taxes"), true),
        (t!(lang, "expense-gst"), true),
        (t!(lang, "expense-qst"), true),
        (t!(lang, "expense-amount"), true),
        (t!(lang, "expense-ahead"), true),
        (t!(lang, "expense-state"), false),
        (t!(lang, "expense-payer"), false),
        (t!(lang, "expense-reimbursed"), false),
        (t!(lang, "expense-note"), false),
        (t!(lang, "expense-receipts"), false),
    ];
    let rows = book.expenses.iter().map(|expense| spent(lang, (book, names), expense)).collect();
    sheet(t!(lang, "sheet-expenses"), columns, rows)
}

/// Only what was paid and counts stands in the columns of money.
fn spent(lang: Lang, (book, names): (&Book, &Directory), expense: &Expense) -> Vec<Value> {
    let money = |holds: bool, cents: i64| if holds { Value::Cents(cents) } else { Value::Nothing };
    let (is_spent, is_ahead) = (expense.is_spent(), expense.state == State::Committed);
    let note = if expense.state == State::Void { void_note(lang, expense) } else { expense.note.clone() };
    let reimbursed = match expense.paid_from {
        PaidFrom::Group => Value::Nothing,
        PaidFrom::Person => {
            words(&if expense.is_owed() { t!(lang, "expense-owed") } else { t!(lang, "expense-given-back") })
        }
    };
    vec![
        Value::Whole(expense.number),
        day(&expense.day),
        words(book.line_name(lang, &expense.line)),
        words(&expense.supplier),
        words(&expense.what),
        money(is_spent, expense.before_taxes()),
        money(is_spent, expense.gst),
        money(is_spent, expense.qst),
        money(is_spent, expense.cents),
        money(is_ahead, expense.cents),
        words(&expense.state.name(lang)),
        words(&expense.payer(lang, names)),
        reimbursed,
        words(&note),
        Value::Whole(i64::try_from(expense.files.0.len()).unwrap_or_default()),
    ]
}

/// How much does not count, and why.
fn void_note(lang: Lang, expense: &Expense) -> String {
    t!(lang, "expense-void-note", amount = numbers::money_exact(lang, expense.cents), why = &expense.void_reason)
}

fn gifts(lang: Lang, book: &Book) -> Sheet {
    let columns = vec![
        (t!(lang, "gift-day"), false),
        (t!(lang, "gift-kind"), false),
        (t!(lang, "expense-line"), false),
        (t!(lang, "gift-what"), false),
        (t!(lang, "gift-given-by"), false),
        (t!(lang, "gift-how-long"), true),
        (t!(lang, "gift-rate"), false),
        (t!(lang, "gift-worth"), true),
        (t!(lang, "gift-rate-source"), false),
    ];
    let rows = book.gifts.iter().filter(|gift| gift.void_reason.is_empty()).map(|gift| given(lang, book, gift));
    sheet(t!(lang, "sheet-gifts"), columns, rows.collect())
}

#[expect(clippy::cast_precision_loss, reason = "minutes stay far under what a float counts exactly")]
fn given(lang: Lang, book: &Book, gift: &Gift) -> Vec<Value> {
    let source = book.rates.iter().find(|rate| gift.rate.is_some() && rate.kind == gift.kind);
    vec![
        day(&gift.day),
        words(&gift.kind.name(lang)),
        words(book.line_name(lang, &gift.line)),
        words(&gift.what),
        words(&gift.given_by),
        if gift.minutes > 0 { Value::Number(gift.minutes as f64 / 60.0) } else { Value::Nothing },
        gift.rate.map_or(Value::Nothing, Value::Cents),
        Value::Cents(gift.cents),
        words(source.map_or("", |rate| &rate.source)),
    ]
}

fn sources(lang: Lang, book: &Book) -> Sheet {
    let columns = vec![
        (t!(lang, "source-kind"), false),
        (t!(lang, "source-label"), false),
        (t!(lang, "source-who"), false),
        (t!(lang, "source-amount"), true),
    ];
    let row = |source: &Source| {
        vec![words(&source.kind.name(lang)), words(&source.label), words(&source.who), Value::Cents(source.cents)]
    };
    let rows = book.sources.iter().filter(|source| source.void_reason.is_empty()).map(row).collect();
    sheet(t!(lang, "sheet-sources"), columns, rows)
}

/// The receipts of the expenses that count, in the order of the table, each with its name in the archive; and the numbered list.
pub(crate) fn receipts(lang: Lang, book: &Book) -> (Vec<(String, Shown)>, String) {
    let (mut named, mut list) = (Vec::new(), format!("\u{feff}{}\r\n", t!(lang, "receipts-list")));
    for expense in book.expenses.iter().filter(|expense| expense.state != State::Void) {
        let line = book.line_name(lang, &expense.line);
        let amount = numbers::money_exact(lang, expense.cents);
        let called = format!("{} {line} {} {amount}", expense.day, expense.supplier);
        if expense.files.0.is_empty() {
            list += &format!("{}. {called} : {}\r\n", expense.number, t!(lang, "receipts-none"));
        }
        for (place, file) in (1..).zip(&expense.files.0) {
            let twin = if place > 1 { format!(" ({place})") } else { String::new() };
            let name = format!("{:03} {}{twin}{}", expense.number, safe(&called), ending(&file.name));
            list += &format!("{}. {called} : {name}\r\n", expense.number);
            named.push((name, file.clone()));
        }
    }
    (named, list)
}

/// A name that every system takes: what none takes in it is a hyphen, and a name that is very long is cut.
fn safe(name: &str) -> String {
    let plain = |each: char| if each.is_control() || "/\\:*?\"<>|".contains(each) { '-' } else { each };
    let name: String = name.chars().map(plain).take(120).collect();
    name.replace(['\u{a0}', '\u{202f}'], " ").trim().to_owned()
}

/// What a name ends in: `.pdf`.
fn ending(name: &str) -> &str {
    name.rfind('.').map_or("", |at| &name[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_has_a_name_that_every_system_takes() {
        assert_eq!(
            safe("2027-03-18 Locaux A/B: \"Chez l’Ours\" 1\u{a0}234,50\u{a0}$"),
            "2027-03-18 Locaux A-B- -Chez l’Ours- 1 234,50 $"
        );
        assert_eq!((ending("reçu.final.pdf"), ending("photo")), (".pdf", ""));
    }
}
