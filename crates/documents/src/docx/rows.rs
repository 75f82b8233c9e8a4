//! Rows of a table in a Word file.

use maud::{Markup, html};

use super::{legal, paragraph};
use crate::Table;

/// Words of a sheet between its margins, in twentieths of a point: a letter sheet less twice two centimetres.
pub(super) const WIDE: usize = 9_972;

/// A table whose row of titles is one, and stands again on the next sheet (`w:tblHeader`); no row is cut by the end of a sheet.
pub(super) fn table(table: &Table) -> Markup {
    let width = WIDE / table.head.len().max(1);
    let style = |column| if table.is_of_numbers(column) { "TableNumber" } else { "TableWords" };
    let cell = |style: &str, words: &str| {
        html! { w:tc { w:tcPr { w:tcW w:w=(width) w:type="dxa" {} } (paragraph(style, words)) } }
    };
    html! {
        (paragraph("Caption", &table.caption))
        w:tbl {
            w:tblPr {
                w:tblStyle w:val="Rows" {}
                w:tblW w:w="5000" w:type="pct" {}
                w:tblLook w:val="0460" w:firstRow="1" w:lastRow=(u8::from(table.foot.is_some())) w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1" {}
                w:tblCaption w:val=(legal(&table.caption)) {}
            }
            w:tblGrid { @for _ in &table.head { w:gridCol w:w=(width) {} } }
            w:tr { w:trPr { w:cantSplit {} w:tblHeader {} } @for title in &table.head { (cell("TableHead", title)) } }
            @for (row, is_sum) in table.all_rows() {
                w:tr {
                    w:trPr { w:cantSplit {} }
                    @for (column, each) in row.iter().enumerate() { (cell(if is_sum { "TableSum" } else { style(column) }, &each.words)) }
                }
            }
        }
        // Two tables without a paragraph between them are one for Word.
        (paragraph("Normal", ""))
    }
}
