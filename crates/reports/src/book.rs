//! The figures of a report as a workbook: one sheet of all figures with where each comes from, and one for each table. Numbers are
//! numbers there, and fewer than five people are words.

use documents::workbook::{Sheet, Value as Cell, Workbook};
use evidence::{Figure, Table, Told, Value};
use ui::{Lang, dates};

use crate::whole::{Whole, Written};

/// The workbook; `address` gives the whole address of a page inside the community.
pub(crate) fn book(whole: &Whole, address: impl Fn(&str) -> String) -> Workbook {
    let lang = whole.lang();
    let mut sheets = vec![figures(whole, &address)];
    for table in whole.parts.iter().flat_map(tables) {
        // A sheet is found by its name, so no two have the same.
        sheets.push(sheet(
            lang,
            &format!("{} {}", sheets.len(), table.caption.replace(['[', ']', ':', '*', '?', '/', '\\'], " ")),
            table,
        ));
    }
    Workbook { lang, title: whole.title.clone(), sheets }
}

fn tables(part: &Written) -> impl Iterator<Item = &Table> {
    part.told.told.iter().filter_map(|told| if let Told::Table(table) = told { Some(table) } else { None })
}

fn figures(whole: &Whole, address: &impl Fn(&str) -> String) -> Sheet {
    let lang = whole.lang();
    let of_part = |part: &Written| -> Vec<Vec<Cell>> {
        let way = part.told.ways.first().map_or(Cell::Nothing, |way| Cell::Address(address(&way.path)));
        let row = |figure: &Figure| {
            let (title, name) = (Cell::Words(part.title.clone()), Cell::Words(figure.name.clone()));
            let on = part.at.map_or(Cell::Nothing, |at| Cell::Date(dates::local(at).date()));
            let comes = Cell::Words(part.comes.clone());
            vec![title, name, cell(lang, &figure.value), cell(lang, &figure.among), on, comes, way.clone()]
        };
        let told = part.told.told.iter();
        told.filter_map(|told| if let Told::Figure(figure) = told { Some(row(figure)) } else { None }).collect()
    };
    Sheet {
        name: t!(lang, "book-figures"),
        head: vec![
            t!(lang, "book-part"),
            t!(lang, "book-figure"),
            t!(lang, "book-value"),
            t!(lang, "book-among"),
            t!(lang, "book-on"),
            t!(lang, "book-comes"),
            t!(lang, "book-page"),
        ],
        rows: whole.parts.iter().flat_map(of_part).collect(),
        sums: Vec::new(),
    }
}

fn sheet(lang: Lang, name: &str, table: &Table) -> Sheet {
    let rows = table.rows.iter().map(|row| row.iter().map(|value| cell(lang, value)).collect());
    Sheet { name: name.to_owned(), head: table.head.clone(), rows: rows.collect(), sums: Vec::new() }
}

fn cell(lang: Lang, value: &Value) -> Cell {
    match value {
        Value::Nothing => Cell::Nothing,
        Value::Words(words) if words.is_empty() => Cell::Nothing,
        Value::Words(words) => Cell::Words(words.clone()),
        Value::Number(number) | Value::Hours(number) | Value::Percent(number) => Cell::Whole(*number),
        Value::Cents(cents) => Cell::Cents(*cents),
        Value::Day(at) => Cell::Date(dates::local(*at).date()),
        Value::People(people) => people.number().map_or_else(|| Cell::Words(people.said(lang)), Cell::Whole),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::whole::tests::whole;

    #[test]
    fn numbers_stay_numbers_and_fewer_than_five_people_are_words() {
        let book = book(&whole(), |path| format!("https://exemple.org/c/essai{path}"));
        assert_eq!(book.sheets.len(), 2);
        let first = &book.sheets[0].rows[0];
        assert_eq!((&first[2], &first[3]), (&Cell::Whole(7), &Cell::Whole(8)));
        assert_eq!(first[6], Cell::Address("https://exemple.org/c/essai/rencontres".into()));
        assert_eq!(book.sheets[0].rows[1][2], Cell::Words("moins de cinq".into()));
        let rows = &book.sheets[1].rows;
        assert_eq!((&rows[0][1], &rows[0][2]), (&Cell::Whole(9), &Cell::Cents(120_050)));
        assert_eq!(rows[1], [Cell::Words("=Départ".into()), Cell::Words("moins de cinq".into()), Cell::Nothing]);
        assert!(book.xlsx().is_ok());
    }
}
