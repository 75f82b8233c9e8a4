//! A document's pieces on a page: addresses that were typed become links to themselves.

use maud::{Markup, PreEscaped, html};
use ui::{facts, prose};

use crate::{Cell, Picture, Piece, Table};

/// The pieces, those of a list in one list.
pub fn drawn(pieces: &[Piece]) -> Markup {
    let same_list = |a: &Piece, b: &Piece| matches!((a, b), (Piece::Item(_), Piece::Item(_)));
    html! {
        @for group in pieces.chunk_by(same_list) {
            @match group {
                [Piece::Item(_), ..] => ul { @for piece in group { @if let Piece::Item(words) = piece { li { (prose::lines(words)) } } } },
                pieces => @for piece in pieces { (alone(piece)) },
            }
        }
    }
}

fn alone(piece: &Piece) -> Markup {
    match piece {
        Piece::Paragraph(words) | Piece::Item(words) => html! { p { (prose::lines(words)) } },
        Piece::Heading(words) => html! { h3 { (words) } },
        Piece::Quote { words, by } => html! {
            blockquote { p { (prose::lines(words)) } @if let Some(by) = by { p.muted { (by) } } }
        },
        Piece::Table(shown) => table(shown),
        Piece::Picture(picture) => figure(picture),
    }
}

/// The rows as facts: where a row has no room it is a card. The sums are the last one.
fn table(table: &Table) -> Markup {
    let columns: Vec<&str> = table.head.iter().map(String::as_str).collect();
    let cells = |row: &[Cell], sum: bool| -> Vec<Markup> {
        row.iter().map(|cell| html! { @if sum { strong { (cell.words) } } @else { (cell.words) } }).collect()
    };
    let rows: Vec<Vec<Markup>> = table.all_rows().map(|(row, sum)| cells(row, sum)).collect();
    facts::table(&table.caption, &columns, &rows)
}

fn figure(picture: &Picture) -> Markup {
    html! {
        figure {
            div role="img" aria-label=(picture.says) { (PreEscaped(&picture.svg)) }
            figcaption { (picture.says) }
            @if let Some(rows) = &picture.table { (table(rows)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{pieces, tests::figures};

    #[test]
    fn a_page_shows_what_was_typed_as_it_was_typed() {
        let page = drawn(&pieces("<b>gras</b>\n- a\n- javascript:alert(1)")).into_string();
        assert!(page.contains("&lt;b&gt;gras&lt;/b&gt;"), "{page}");
        assert!(page.contains("<ul><li>a</li><li>javascript:alert(1)</li></ul>"), "{page}");
    }

    #[test]
    fn a_drawing_is_said_and_its_figures_are_under_it() {
        let page = drawn(&figures()).into_string();
        let image = page
            .find("role=\"img\" aria-label=\"Deux fois plus d’entraide &lt;b&gt;\"")
            .expect("an image with its words");
        let table = page.find("<th scope=\"col\">Heures</th>").expect("its columns");
        assert!(image < table, "{page}");
        assert!(page.contains("<strong>1 250</strong>"), "{page}");
        assert!(page.contains("=SOMME(A1) &lt;i&gt;"), "{page}");
    }
}
