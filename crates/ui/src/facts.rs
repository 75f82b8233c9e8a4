//! Facts: names and values of one thing, or rows of many. A row becomes a small card where it has no room.

use maud::{Markup, html};

use crate::Lang;

/// Names and values of one thing.
pub fn definitions(facts: &[(String, Markup)]) -> Markup {
    html! {
        dl.facts { @for (name, value) in facts { div { dt { (name) } dd { (value) } } } }
    }
}

/// Rows of things with the same facts. The first cell of a row names it.
///
/// Where there is no room each row stands as a card whose values carry their column's name; `caption` says what the table
/// shows.
pub fn table(caption: &str, columns: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.table-box {
            table.table {
                caption { (caption) }
                thead { tr { @for column in columns { th scope="col" { (column) } } } }
                tbody { @for row in rows { tr { @for (place, cell) in row.iter().enumerate() {
                    @if place == 0 { th scope="row" { (cell) } }
                    @else { td data-column=(columns.get(place).unwrap_or(&"")) { (cell) } }
                } } } }
            }
        }
    }
}

/// A table too dense for cards (roles by pages): it scrolls sideways by itself, and the keyboard reaches it.
pub fn wide_table(lang: Lang, caption: &str, columns: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.table-scroll tabindex="0" role="region" aria-label={ (caption) " (" (t!(lang, "table-scroll")) ")" } {
            table.table.dense {
                caption { (caption) }
                thead { tr { @for column in columns { th scope="col" { (column) } } } }
                tbody { @for row in rows { tr { @for (place, cell) in row.iter().enumerate() {
                    @if place == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                } } } }
            }
        }
    }
}
