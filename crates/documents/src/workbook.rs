//! Figures as a workbook: real numbers, real dates, sums that are formulas, and words that can be nothing but words, whatever
//! they begin with. A sheet is also a file of separated values, for who has no spreadsheet.

mod separated;
mod xlsx;

use jiff::civil::Date;
use ui::Lang;

/// What a browser is told that a workbook is.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// What a browser is told that a sheet in separated values is.
pub const CSV: &str = "text/csv; charset=utf-8";

/// Sheets of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    /// The language of its words, which says how money is written.
    pub lang: Lang,
    /// Its title, in the properties of the file.
    pub title: String,
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// Rows under the titles of their columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name: 31 characters at most, without `[ ] : * ? / \`; what does not fit is cut.
    pub name: String,
    /// The titles of its columns.
    pub head: Vec<String>,
    /// Its rows, each with as many values as there are titles.
    pub rows: Vec<Vec<Value>>,
    /// The columns whose sum stands under them, as a formula: true at their place. Empty: no sums.
    pub sums: Vec<bool>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// Words, never a formula.
    Words(String),
    /// A number with decimals.
    Number(f64),
    /// A whole number.
    Whole(i64),
    /// An amount of money, in cents.
    Cents(i64),
    /// A day.
    Date(Date),
    /// The address of a page, which leads there.
    Address(String),
}
