//! A document as a Markdown file. What people typed is words and stays words: it cannot make a title, a link, a list or HTML.

use writing::{Span, spans};

use crate::{Cell, Document, Picture, Piece, Table};

/// The file.
pub fn written(document: &Document) -> String {
    let mut file = format!("# {}\n\n{}\n", line(&document.title), plain(&document.above));
    for about in &document.about {
        file.push_str(&format!("\n{}\n", plain(about)));
    }
    for chapter in &document.chapters {
        file.push_str(&format!("\n## {}\n", line(&chapter.title)));
        if let Some(under) = &chapter.under {
            file.push_str(&format!("\n*{}*\n", line(under)));
        }
        let mut before = None;
        for piece in &chapter.text {
            let is_item = matches!(piece, Piece::Item(_));
            if !(is_item && before == Some(true)) {
                file.push('\n');
            }
            file.push_str(&written_piece(piece));
            before = Some(is_item);
        }
    }
    file
}

fn written_piece(piece: &Piece) -> String {
    match piece {
        Piece::Paragraph(words) => format!("{}\n", broken(words, "")),
        Piece::Item(words) => format!("- {}\n", broken(words, "  ")),
        Piece::Heading(words) => format!("### {}\n", line(words)),
        Piece::Quote { words, by } => quote(words, by.as_deref()),
        Piece::Table(table) => written_table(table),
        Piece::Picture(picture) => written_picture(picture),
    }
}

fn quote(words: &str, by: Option<&str>) -> String {
    let said = format!("> {}\n", broken(words, "> "));
    by.map_or(said.clone(), |by| format!("{said}>\n> {}\n", plain(by)))
}

/// A drawing is not text: its sentence and its figures are.
fn written_picture(picture: &Picture) -> String {
    let says = format!("{}\n", plain(&picture.says));
    picture.table.as_ref().map_or(says.clone(), |table| format!("{says}\n{}", written_table(table)))
}

/// The table of GitHub's Markdown, whose rows are one line each.
fn written_table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mark = |column| if table.is_of_numbers(column) { "---:" } else { "---" }.to_owned();
    let cells = |cells: &[Cell]| row(cells.iter().map(|cell| line(&cell.words)).collect());
    let mut written = format!("{}\n\n", plain(&table.caption));
    written.push_str(&row(table.head.iter().map(|title| line(title)).collect()));
    written.push_str(&row((0..table.head.len()).map(mark).collect()));
    table.all_rows().for_each(|(each, _)| written.push_str(&cells(each)));
    written
}

/// Lines broken where they were typed, each further one after an indent.
fn broken(words: &str, indent: &str) -> String {
    words.lines().map(plain).collect::<Vec<_>>().join(&format!("\\\n{indent}"))
}

/// What begins a line of its own: nothing there begins a list, a rule or a quote.
fn plain(text: &str) -> String {
    let words = line(text);
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    match words.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &words[..digits], &words[digits..]),
        Some(b'-' | b'+' | b'=' | b':') if digits == 0 => format!("\\{words}"),
        _ => words,
    }
}

/// Words inside a line, without anything that a reader of Markdown would act upon. An address leads to itself.
fn line(text: &str) -> String {
    let shown: String =
        text.trim().chars().map(|each| if each.is_whitespace() && each != '\u{a0}' { ' ' } else { each }).collect();
    spans(&shown)
        .into_iter()
        .map(|span| match span {
            Span::Page(address) | Span::Mail(address) if address.is_ascii() && !address.contains(['\\', '|']) => {
                format!("<{address}>")
            }
            words => escaped(words.words()),
        })
        .collect()
}

fn escaped(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for each in text.chars() {
        if "\\`*_[]<>#&~|!$".contains(each) {
            words.push('\\');
        }
        words.push(each);
    }
    words
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;
    use crate::tests::{figures, hostile};
    use crate::{Chapter, pieces};
    use ui::Lang;

    fn events(file: &str) -> Vec<Event<'_>> {
        // Without the typography of quotes and dashes, which would change the words.
        Parser::new_ext(file, Options::all().difference(Options::ENABLE_SMART_PUNCTUATION)).collect()
    }

    fn starts(file: &str, is: impl Fn(&Tag<'_>) -> bool) -> usize {
        events(file).iter().filter(|event| matches!(event, Event::Start(tag) if is(tag))).count()
    }

    #[test]
    fn what_people_typed_forges_nothing() {
        let file = written(&hostile());
        assert_eq!(starts(&file, |tag| matches!(tag, Tag::Heading { .. })), 3, "{file}");
        assert_eq!(starts(&file, |tag| matches!(tag, Tag::Item)), 3, "{file}");
        for forged in [
            starts(&file, |tag| matches!(tag, Tag::HtmlBlock | Tag::BlockQuote(_) | Tag::Image { .. } | Tag::Table(_))),
            starts(&file, |tag| matches!(tag, Tag::CodeBlock(_) | Tag::Strong | Tag::Emphasis)),
            events(&file)
                .iter()
                .filter(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Rule))
                .count(),
        ] {
            assert_eq!(forged, 0, "{file}");
        }
        let links: Vec<String> = events(&file)
            .into_iter()
            .filter_map(|event| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
                _ => None,
            })
            .collect();
        assert_eq!(links, ["https://mal.exemple.org"], "an address leads to itself, under its own name");
    }

    #[test]
    fn the_words_are_all_there() {
        let text: String = events(&written(&hostile()))
            .into_iter()
            .filter_map(|event| match event {
                Event::Text(text) => Some(text.to_string()),
                _ => None,
            })
            .collect();
        for words in
            ["# Faux titre", "[lien](", "<script>alert(1)</script> & \"co\"", "---", "12. fin", "_deux_", "](x)"]
        {
            assert!(text.contains(words), "{words} in {text}");
        }
    }

    #[test]
    fn figures_stand_in_rows_and_a_quote_apart() {
        let chapter = Chapter::new("Titre".into(), figures());
        let document = Document { chapters: vec![chapter], ..hostile() };
        let file = written(&document);
        assert_eq!(starts(&file, |tag| matches!(tag, Tag::Table(_))), 1, "{file}");
        assert_eq!(starts(&file, |tag| matches!(tag, Tag::TableRow)), 3, "{file}");
        assert_eq!(starts(&file, |tag| matches!(tag, Tag::TableCell)), 8, "no word makes a column: {file}");
        assert_eq!(starts(&file, |tag| matches!(tag, Tag::BlockQuote(_))), 1, "{file}");
        assert_eq!(starts(&file, |tag| matches!(tag, Tag::HtmlBlock | Tag::Emphasis)), 0, "{file}");
    }

    #[test]
    fn items_stand_together_and_paragraphs_apart() {
        let chapter = Chapter { under: Some("13 h".into()), ..Chapter::new("Titre".into(), pieces("a\n- b\n- c\nd")) };
        let document = Document {
            lang: Lang::Fr,
            cover: None,
            above: "C".into(),
            title: "T".into(),
            about: vec![],
            chapters: vec![chapter],
        };
        assert_eq!(written(&document), "# T\n\nC\n\n## Titre\n\n*13 h*\n\na\n\n- b\n- c\\\n  d\n");
    }
}
