//! What a budget gives to reports: its table, with why lines are far from what was planned, and where the money comes from. No
//! entry, no supplier and no person is told.

use ::evidence::{Asked, Drawing, Drawn, ReportSource, Source, Table, Value};
use platform::{Instance, Result};
use ui::Lang;

use crate::BUDGET;
use crate::book::Book;
use crate::table::{Row, Sums};

/// The budget.
pub const EVIDENCE: Source = Source {
    word: ReportSource::Budget,
    comes: |lang| t!(lang, "evidence-budget"),
    draw: |instance, asked| Box::pin(drawn(instance, asked)),
};

async fn drawn(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let season = asked.once(seasons::told(&instance.db, asked.community)).await?;
    let (lang, book) = (asked.lang, Book::told((&instance.db).into(), asked.community, &season).await?);
    let mut drawn = Drawn::default();
    if book.lines.is_empty() {
        return Ok(drawn);
    }
    let sums = book.table.sums;
    for (name, cents) in [
        (t!(lang, "table-spent"), sums.spent),
        (t!(lang, "table-left"), sums.left()),
        (t!(lang, "table-in-kind"), sums.in_kind),
    ] {
        drawn.figure(name, Value::Cents(cents), Value::Nothing);
    }
    drawn.table(lines(lang, &book));
    for row in book.table.rows.iter().filter(|row| row.is_far && !row.words.is_empty()) {
        drawn.sentence(t!(lang, "evidence-gap", line = row.line.name(lang), words = row.words.as_str()));
    }
    drawn.table(sources(lang, &book));
    drawn.way_of_team(t!(lang, "budget"), BUDGET);
    Ok(drawn)
}

fn lines(lang: Lang, book: &Book) -> Table {
    let head = [
        t!(lang, "expense-line"),
        t!(lang, "table-planned"),
        t!(lang, "table-revised"),
        t!(lang, "table-spent"),
        t!(lang, "table-committed"),
        t!(lang, "table-left"),
        t!(lang, "table-in-kind-planned"),
        t!(lang, "table-in-kind"),
    ];
    let row = |row: &Row| cells(row.line.name(lang).to_owned(), row.sums, row.line.is_cash());
    let all = [cells(t!(lang, "table-sums"), book.table.sums, true)];
    let drawing = Drawing { says: t!(lang, "evidence-budget-says"), label: 0, value: 3, against: Some(2) };
    Table {
        caption: t!(lang, "table-means"),
        head: head.to_vec(),
        rows: book.table.rows.iter().map(row).chain(all).collect(),
        drawing: Some(drawing),
    }
}

fn cells(name: String, sums: Sums, is_cash: bool) -> Vec<Value> {
    let money = |cents: i64| if is_cash { Value::Cents(cents) } else { Value::Nothing };
    vec![
        Value::Words(name),
        money(sums.planned),
        money(sums.revised),
        money(sums.spent),
        money(sums.committed),
        money(sums.left()),
        Value::Cents(sums.in_kind_planned),
        Value::Cents(sums.in_kind),
    ]
}

fn sources(lang: Lang, book: &Book) -> Table {
    let there = book.sources.iter().filter(|source| source.void_reason.is_empty());
    let rows = there.map(|source| vec![Value::Words(source.label.clone()), Value::Cents(source.cents)]).collect();
    Table {
        caption: t!(lang, "sources"),
        head: vec![t!(lang, "source-label"), t!(lang, "source-amount")],
        rows,
        drawing: None,
    }
}
