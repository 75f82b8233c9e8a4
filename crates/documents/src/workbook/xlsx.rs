use std::collections::HashSet;

use platform::{Error, Result};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Formula, Workbook as File, Worksheet, XlsxError};
use ui::{Lang, numbers};

use super::{Sheet, Value, Workbook};

/// The most characters of a cell, a limit of the format.
const LONGEST: usize = 32_767;
/// The longest address that leads somewhere, a limit of the format.
const LONGEST_ADDRESS: usize = 2_000;

impl Workbook {
    /// The file (ISO/IEC 29500).
    pub fn xlsx(&self) -> Result<Vec<u8>> {
        self.written().map_err(|error| Error::Stored(format!("a workbook could not be written: {error}")))
    }

    fn written(&self) -> Result<Vec<u8>, XlsxError> {
        let mut file = File::new();
        file.set_properties(&DocProperties::new().set_title(&self.title));
        let formats = Formats::of(self.lang);
        let mut names = HashSet::new();
        for sheet in &self.sheets {
            let page = file.add_worksheet();
            page.set_name(name(&sheet.name, &mut names))?;
            filled(page, sheet, &formats)?;
        }
        file.save_to_buffer()
    }
}

/// How each kind of value is shown. A spreadsheet writes the marks of thousands and cents as its own language does.
struct Formats {
    head: Format,
    money: Format,
    number: Format,
    date: Format,
    lang: Lang,
}

impl Formats {
    fn of(lang: Lang) -> Formats {
        let money = if lang == Lang::Fr { "#,##0.00\\ \"$\"" } else { "\"$\"#,##0.00" };
        Formats {
            head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            money: Format::new().set_num_format(money),
            number: Format::new().set_num_format("#,##0.##"),
            date: Format::new().set_num_format("yyyy-mm-dd"),
            lang,
        }
    }
}

/// A name that the format takes, and that no other sheet of the file has, whatever its capitals.
fn name(wanted: &str, taken: &mut HashSet<String>) -> String {
    let plain: String = wanted.chars().map(|each| if "[]:*?/\\".contains(each) { ' ' } else { each }).collect();
    let plain = plain.trim().trim_matches('\'');
    let cut = |end: &str| -> String {
        let room = 31 - end.chars().count();
        plain.chars().take(room).collect::<String>() + end
    };
    let free = std::iter::once(String::new()).chain((2..).map(|number| format!(" {number}"))).map(|end| cut(&end));
    let mut free = free.filter(|name| !name.is_empty() && !taken.contains(&name.to_lowercase()));
    let name = free.next().unwrap_or_default();
    taken.insert(name.to_lowercase());
    name
}

fn filled(page: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    for (column, title) in (0u16..).zip(&sheet.head) {
        page.write_string_with_format(0, column, cut(title), &formats.head)?;
        page.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    for (row, values) in (1u32..).zip(&sheet.rows) {
        for (column, value) in (0u16..).zip(values) {
            written(page, (row, column), value, formats)?;
        }
    }
    summed(page, sheet, formats)?;
    page.set_freeze_panes(1, 0)?;
    page.set_repeat_rows(0, 0)?;
    page.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn written(page: &mut Worksheet, (row, column): (u32, u16), value: &Value, formats: &Formats) -> Result<(), XlsxError> {
    match value {
        Value::Nothing => return Ok(()),
        Value::Words(words) => page.write_string(row, column, cut(words))?,
        Value::Number(number) => page.write_number_with_format(row, column, *number, &formats.number)?,
        Value::Whole(number) => page.write_number(row, column, *number as f64)?,
        Value::Cents(cents) => page.write_number_with_format(row, column, dollars(*cents), &formats.money)?,
        Value::Date(date) => page.write_datetime_with_format(row, column, *date, &formats.date)?,
        Value::Address(address) if leads(address) => page.write_url(row, column, address.as_str())?,
        Value::Address(words) => page.write_string(row, column, cut(words))?,
    };
    Ok(())
}

fn leads(address: &str) -> bool {
    address.starts_with("https://") && address.len() <= LONGEST_ADDRESS
}

/// Sums under the rows, with what they come to, for readers that do not count.
fn summed(page: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    let foot = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX - 1) + 1;
    for (column, _) in (0u16..).zip(&sheet.sums).filter(|(_, wanted)| **wanted && !sheet.rows.is_empty()) {
        let values = sheet.rows.iter().filter_map(|row| row.get(usize::from(column)));
        let is_money = values.clone().any(|value| matches!(value, Value::Cents(_)));
        let format = if is_money { &formats.money } else { &formats.number };
        let letters = rust_xlsxwriter::utility::column_number_to_name(column);
        let formula = Formula::new(format!("=SUM({letters}2:{letters}{foot})")).set_result(sum(values).to_string());
        page.write_formula_with_format(foot, column, formula, &format.clone().set_bold())?;
    }
    if sheet.sums.iter().any(|wanted| *wanted) && sheet.sums.first() == Some(&false) && !sheet.rows.is_empty() {
        page.write_string_with_format(foot, 0, numbers::total(formats.lang), &formats.head)?;
    }
    Ok(())
}

fn sum<'a>(values: impl Iterator<Item = &'a Value> + Clone) -> f64 {
    let cents: i64 = values.clone().map(|value| if let Value::Cents(cents) = value { *cents } else { 0 }).sum();
    let numbers: f64 = values
        .map(|value| match value {
            Value::Number(number) => *number,
            Value::Whole(number) => *number as f64,
            _ => 0.0,
        })
        .sum();
    dollars(cents) + numbers
}

fn dollars(cents: i64) -> f64 {
    cents as f64 / 100.0
}

fn cut(words: &str) -> String {
    match words.char_indices().nth(LONGEST) {
        Some(_) => words.chars().take(LONGEST - 1).chain(['…']).collect(),
        None => words.to_owned(),
    }
}

/// Wide enough for most of its words, in characters; longer ones go on under the next column.
fn width(sheet: &Sheet, column: usize) -> f64 {
    let long = |value: &Value| match value {
        Value::Words(words) | Value::Address(words) => words.chars().count(),
        Value::Nothing => 0,
        _ => 14,
    };
    let title = sheet.head.get(column).map_or(0, |title| title.chars().count());
    let widest = sheet.rows.iter().filter_map(|row| row.get(column)).map(long).max().unwrap_or(0);
    title.max(widest).clamp(10, 48) as f64 + 2.0
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use jiff::civil::date;
    use roxmltree::Document as Xml;
    use zip::ZipArchive;

    use super::*;

    fn hostile() -> Workbook {
        let row = |words: &str, cents| {
            vec![Value::Words(words.into()), Value::Cents(cents), Value::Date(date(2027, 3, 18)), Value::Nothing]
        };
        let sheet = Sheet {
            name: "Dépenses : [janvier/février] et bien davantage encore".into(),
            head: ["Fournisseur", "Montant", "Date", "Note"].map(String::from).to_vec(),
            rows: vec![
                row("=HYPERLINK(\"https://mal.exemple.org\")", 123_450),
                row("+1 <b>&", -1),
                row("نور\u{1}", 10),
            ],
            sums: vec![false, true, false, false],
        };
        let other = Sheet { name: "dépenses   janvier février  et bien davantage encore".into(), ..sheet.clone() };
        Workbook { lang: Lang::Fr, title: "Budget & <co>".into(), sheets: vec![sheet, other] }
    }

    fn part(file: &[u8], name: &str) -> String {
        let mut zip = ZipArchive::new(Cursor::new(file)).expect("a zip");
        let mut text = String::new();
        zip.by_name(name).expect("the part is there").read_to_string(&mut text).expect("it is text");
        text
    }

    /// The cells of a sheet: their place, their kind, their formula and their value.
    fn cells(xml: &Xml<'_>) -> Vec<(String, String, Option<String>, String)> {
        let text = |node: roxmltree::Node<'_, '_>, name: &str| {
            node.children()
                .find(|child| child.tag_name().name() == name)
                .and_then(|child| child.text())
                .map(String::from)
        };
        let told = |cell: roxmltree::Node<'_, '_>| {
            let of = |name: &str| cell.attribute(name).unwrap_or_default().to_owned();
            (of("r"), of("t"), text(cell, "f"), text(cell, "v").unwrap_or_default())
        };
        xml.descendants().filter(|node| node.tag_name().name() == "c").map(told).collect()
    }

    #[test]
    fn amounts_are_numbers_sums_are_formulas_and_words_are_words() {
        let file = hostile().xlsx().expect("it is written");
        let text = part(&file, "xl/worksheets/sheet1.xml");
        let found = cells(&Xml::parse(&text).expect("XML"));
        let of = |place: &str| found.iter().find(|(at, ..)| at == place).expect(place);
        assert_eq!((of("B2").1.as_str(), of("B2").3.as_str()), ("", "1234.5"), "a number");
        assert_eq!(of("B5").2.as_deref(), Some("SUM(B2:B4)"));
        assert_eq!(of("B5").3, "1234.59", "what it comes to, for who does not count");
        let formulas = found.iter().filter(|(_, _, formula, _)| formula.is_some()).count();
        assert_eq!(formulas, 1, "what people typed is no formula: {found:?}");
        assert_eq!(of("A2").1, "s", "words among the words of the file");
        assert!(of("C2").3.parse::<f64>().is_ok(), "a day is a number of days");
        let words = part(&file, "xl/sharedStrings.xml");
        let words = Xml::parse(&words).expect("XML");
        let words: Vec<_> = words.descendants().filter_map(|node| node.text()).collect();
        assert!(words.contains(&"+1 <b>&"), "{words:?}");
    }

    #[test]
    fn names_of_sheets_are_cut_and_each_its_own() {
        let mut taken = HashSet::new();
        let names: Vec<String> = hostile().sheets.iter().map(|sheet| name(&sheet.name, &mut taken)).collect();
        assert!(names.iter().all(|name| name.chars().count() <= 31), "{names:?}");
        assert_ne!(names[0].to_lowercase(), names[1].to_lowercase());
        assert_eq!(name("///", &mut taken), " 2", "a sheet without a name has a number");
    }
}
