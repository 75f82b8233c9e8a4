//! A table as a document holds it, with its bars where they say something: few marks, each with its label and its number, readable
//! in grey and on paper. The table stays beside the drawing.

use documents::{Cell, Picture, Piece, Table};
use evidence::{Drawing, Value};
use maud::html;
use ui::Lang;

/// More bars than this say less than the table.
const MOST: usize = 12;
/// The sizes of the drawing, in its own units: on a narrow telephone its words are still twelve points high.
const WIDTH: i64 = 420;
const ROW: i64 = 30;
const NAMES: i64 = 168;
const BARS: i64 = 130;
/// The same where what stands beside a bar is long: « 6 183,47 $ sur 24 100 $ ».
const BARS_BESIDE_LONG: i64 = 88;
/// The most characters of a number beside a whole bar.
const LONGEST_NUMBER: usize = 16;
/// The most characters of a name.
const LONGEST: usize = 23;

/// A bar: its name, how far it goes of the whole width in thousandths, and its number in words.
struct Bar {
    name: String,
    share: i64,
    number: String,
}

/// The table, with its drawing where it has one.
pub(crate) fn piece(lang: Lang, table: &evidence::Table) -> Piece {
    let rows = rows(lang, table);
    match table.drawing.as_ref().and_then(|drawing| drawn(lang, table, drawing)) {
        Some((svg, says)) => Piece::Picture(Picture::of(svg, says, Some(rows))),
        None => Piece::Table(rows),
    }
}

fn rows(lang: Lang, table: &evidence::Table) -> Table {
    let cell = |value: &Value| match value.size() {
        Some(_) => Cell::number(value.said(lang)),
        None => Cell::words(value.said(lang)),
    };
    Table {
        caption: table.caption.clone(),
        head: table.head.clone(),
        rows: table.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        foot: None,
    }
}

fn drawn(lang: Lang, table: &evidence::Table, drawing: &Drawing) -> Option<(String, String)> {
    let bars = bars(lang, table, drawing);
    (2..=MOST)
        .contains(&bars.len())
        .then(|| (svg(lang, &drawing.says, &bars, drawing.against.is_some()), drawing.says.clone()))
}

fn bars(lang: Lang, table: &evidence::Table, drawing: &Drawing) -> Vec<Bar> {
    let cell = |row: &'_ [Value], column: usize| row.get(column).cloned().unwrap_or(Value::Nothing);
    let most = table.rows.iter().filter_map(|row| cell(row, drawing.value).size()).max().unwrap_or(0).max(1);
    let bar = |row: &Vec<Value>| {
        let value = cell(row, drawing.value);
        let against = drawing.against.map(|column| cell(row, column));
        let whole = match &against {
            Some(against) => against.size().filter(|aimed| *aimed > 0)?,
            None => most,
        };
        let number = match against {
            Some(against) => t!(lang, "chart-among", value = value.said(lang), among = against.said(lang)),
            None => value.said(lang),
        };
        let share = (value.size()?.max(0).saturating_mul(1000) / whole).min(1000);
        Some(Bar { name: short(&cell(row, drawing.label).said(lang)), share, number })
    };
    table.rows.iter().filter_map(bar).collect()
}

fn short(name: &str) -> String {
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", name[..end].trim_end()),
        None => name.to_owned(),
    }
}

/// The drawing: dark on light paper whatever the page, an outline where there is an aim.
fn svg(lang: Lang, says: &str, bars: &[Bar], has_aim: bool) -> String {
    let height = ROW * bars.len() as i64 + 16;
    let is_long = bars.iter().any(|bar| bar.number.chars().count() > LONGEST_NUMBER);
    let whole = if is_long { BARS_BESIDE_LONG } else { BARS };
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (WIDTH) " " (height) } width=(WIDTH) font-family="sans-serif" font-size="13" lang=(lang.code()) {
            title { (says) }
            rect width=(WIDTH) height=(height) fill="#fffdf8" {}
            @for (place, bar) in bars.iter().enumerate() {
                @let top = 8 + ROW * place as i64;
                text x=(NAMES - 10) y=(top + 20) text-anchor="end" fill="#24312c" { (bar.name) }
                @if has_aim { rect x=(NAMES) y=(top + 5) width=(whole) height="20" fill="none" stroke="#24312c" {} }
                rect x=(NAMES) y=(top + 5) width=(whole * bar.share / 1000) height="20" fill="#2f5d50" {}
                text x=(NAMES + 8 + if has_aim { whole } else { whole * bar.share / 1000 }) y=(top + 20) fill="#24312c" { (bar.number) }
            }
        }
    }
    .into_string()
}

#[cfg(test)]
mod tests {
    use evidence::{People, Told};

    use super::*;
    use crate::whole::tests::whole;

    fn told() -> evidence::Table {
        let found = whole().parts[0].told.told.iter().find_map(|told| match told {
            Told::Table(table) => Some(table.clone()),
            _ => None,
        });
        found.expect("a table")
    }

    #[test]
    fn bars_are_those_of_the_numbers_that_may_be_told_and_the_table_stays() {
        let Piece::Picture(picture) = piece(Lang::Fr, &told()) else { panic!("it is drawn") };
        let xml = roxmltree::Document::parse(&picture.svg).expect("it is XML");
        let said: Vec<&str> =
            xml.descendants().filter(|node| node.tag_name().name() == "text").filter_map(|node| node.text()).collect();
        assert_eq!(said, ["<Deuil>", "9", "Limites", "12"], "fewer than five people are no bar");
        assert_eq!(picture.table.expect("its table").rows.len(), 3);
        assert!(picture.svg.contains("<title>Les présences</title>"));
    }

    #[test]
    fn beside_an_aim_a_bar_is_its_share_and_one_bar_is_no_drawing() {
        let row = |name: &str, reached: i64, aimed: i64| {
            vec![Value::Words(name.into()), Value::Number(reached), Value::number((aimed > 0).then_some(aimed))]
        };
        let drawing = Some(Drawing { says: "Atteint".into(), label: 0, value: 1, against: Some(2) });
        let rows = vec![row("un", 5, 10), row("deux", 30, 10), row("sans visée", 3, 0)];
        let table = evidence::Table { caption: "T".into(), head: vec![String::new(); 3], rows, drawing };
        let bars = bars(Lang::Fr, &table, table.drawing.as_ref().expect("it is there"));
        assert_eq!(
            bars.iter().map(|bar| (bar.share, bar.number.as_str())).collect::<Vec<_>>(),
            [(500, "5 sur 10"), (1000, "30 sur 10")]
        );
        let alone = evidence::Table { rows: vec![row("un", 5, 10)], ..table };
        assert!(matches!(piece(Lang::Fr, &alone), Piece::Table(_)));
        let few = Value::People(People::seen(4));
        assert_eq!(few.size(), None);
    }
}
