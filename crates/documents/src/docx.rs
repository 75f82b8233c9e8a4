//! A document as a Word file (ISO/IEC 29500): real titles, real lists, the language of the text, nothing that runs. It is a
//! folder of XML files in a zip; maud writes the XML, so that what people typed is words there as it is on a page.

mod drawing;
mod rows;
mod styles;

use std::io::{Cursor, Write};

use maud::{Markup, html};
use platform::{Error, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use self::rows::table;
use crate::{Document, Piece};

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CORE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// What a browser is told that the file is.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The file.
pub fn written(document: &Document) -> Result<Vec<u8>> {
    let files = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations()),
        ("docProps/core.xml", properties(document)),
        ("word/_rels/document.xml.rels", relations_of_document(document)),
        ("word/document.xml", body(document)),
        ("word/styles.xml", styles::styles(document)),
        ("word/numbering.xml", styles::numbering()),
    ];
    zipped(&files, &drawing::files(document))
        .map_err(|error| Error::Stored(format!("a Word file could not be written: {error}")))
}

fn zipped(files: &[(&str, Markup)], drawings: &[(String, &[u8])]) -> zip::result::ZipResult<Vec<u8>> {
    let as_it_is = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, as_it_is)?;
        zip.write_all(HEAD.as_bytes())?;
        zip.write_all(content.0.as_bytes())?;
    }
    for (name, bytes) in drawings {
        zip.start_file(name, as_it_is)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content_types() -> Markup {
    let part = |name: &str, kind: String| html! { Override PartName=(name) ContentType=(kind) {} };
    html! {
        Types xmlns={ (PACKAGE) "/content-types" } {
            Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" {}
            Default Extension="xml" ContentType="application/xml" {}
            Default Extension="png" ContentType="image/png" {}
            Default Extension="svg" ContentType="image/svg+xml" {}
            (part("/word/document.xml", format!("{WORD}.document.main+xml")))
            (part("/word/styles.xml", format!("{WORD}.styles+xml")))
            (part("/word/numbering.xml", format!("{WORD}.numbering+xml")))
            (part("/docProps/core.xml", CORE.to_owned()))
        }
    }
}

fn relation(id: &str, kind: String, target: &str) -> Markup {
    html! { Relationship Id=(id) Type=(kind) Target=(target) {} }
}

fn relations() -> Markup {
    html! {
        Relationships xmlns={ (PACKAGE) "/relationships" } {
            (relation("document", format!("{OFFICE}/officeDocument"), "word/document.xml"))
            (relation("core", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"))
        }
    }
}

fn relations_of_document(document: &Document) -> Markup {
    html! {
        Relationships xmlns={ (PACKAGE) "/relationships" } {
            (relation("styles", format!("{OFFICE}/styles"), "styles.xml"))
            (relation("numbering", format!("{OFFICE}/numbering"), "numbering.xml"))
            (drawing::relations(document))
        }
    }
}

fn properties(document: &Document) -> Markup {
    html! {
        cp:coreProperties xmlns:cp={ (PACKAGE) "/metadata/core-properties" } xmlns:dc="http://purl.org/dc/elements/1.1/" {
            dc:title { (legal(&document.title)) }
            dc:language { (document.lang.code()) }
        }
    }
}

fn body(document: &Document) -> Markup {
    html! {
        w:document xmlns:w=(MAIN) {
            w:body {
                @if let Some(cover) = &document.cover { @if let Some(drawn) = drawing::shown(document, cover) { (drawn) } }
                (paragraph("Subtitle", &document.above))
                (paragraph("Title", &document.title))
                @for about in &document.about { (paragraph("Normal", about)) }
                @for chapter in &document.chapters {
                    (paragraph("Heading1", &chapter.title))
                    @if let Some(under) = &chapter.under { (paragraph("Caption", under)) }
                    @for each in &chapter.text { (piece(document, each)) }
                }
                w:sectPr {
                    w:pgSz w:w="12240" w:h="15840" {}
                    w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="720" w:footer="720" w:gutter="0" {}
                }
            }
        }
    }
}

fn piece(document: &Document, piece: &Piece) -> Markup {
    match piece {
        Piece::Paragraph(words) => paragraph("Normal", words),
        Piece::Item(words) => paragraph("ListBullet", words),
        Piece::Heading(words) => paragraph("Heading2", words),
        Piece::Quote { words, by } => {
            html! { (paragraph("Quote", words)) @if let Some(by) = by { (paragraph("QuoteBy", by)) } }
        }
        Piece::Table(shown) => table(shown),
        // A drawing without its pixels is left to its sentence and its figures, which say the same.
        Piece::Picture(picture) => html! {
            @if let Some(drawn) = drawing::shown(document, picture) { (drawn) }
            (paragraph("Normal", &picture.says))
            @if let Some(rows) = &picture.table { (table(rows)) }
        },
    }
}

fn paragraph(style: &str, words: &str) -> Markup {
    html! {
        w:p {
            w:pPr { w:pStyle w:val=(style) {} }
            @for (place, line) in words.lines().enumerate() {
                w:r { @if place > 0 { w:br {} } w:t xml:space="preserve" { (legal(line)) } }
            }
        }
    }
}

/// XML 1.0 has no way to say some characters: each becomes the mark of a character that is not there.
fn legal(text: &str) -> String {
    let is_legal = |each: char| {
        matches!(each, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..) && each != '\u{7f}'
    };
    text.chars().map(|each| if is_legal(each) { each } else { '\u{fffd}' }).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use roxmltree::Document as Xml;
    use zip::ZipArchive;

    use super::*;
    use crate::Chapter;
    use crate::tests::{figures, hostile};

    fn part(file: &[u8], name: &str) -> String {
        let mut zip = ZipArchive::new(Cursor::new(file)).expect("a zip");
        let mut text = String::new();
        zip.by_name(name).expect("the part is there").read_to_string(&mut text).expect("it is text");
        text
    }

    /// Each paragraph of the document: its style, and its words with their breaks.
    fn paragraphs(xml: &Xml<'_>) -> Vec<(String, String)> {
        let of = |paragraph: roxmltree::Node<'_, '_>| {
            let style = paragraph.descendants().find(|node| node.has_tag_name((MAIN, "pStyle"))).expect("a style");
            let words = paragraph.descendants().filter_map(|node| match node.tag_name().name() {
                "br" => Some("\n"),
                "t" => node.text(),
                _ => None,
            });
            (style.attribute((MAIN, "val")).expect("its name").to_owned(), words.collect())
        };
        xml.descendants().filter(|node| node.has_tag_name((MAIN, "p"))).map(of).collect()
    }

    #[test]
    fn every_part_is_xml_and_every_relation_leads_to_a_part() {
        let file = written(&hostile()).expect("it is written");
        let names: Vec<String> = ZipArchive::new(Cursor::new(&file))
            .expect("a zip")
            .file_names()
            .map(|name| name.expect("a name").into_owned())
            .collect();
        assert_eq!(names.len(), 7, "no other part: no macro, no picture, no link to elsewhere");
        for name in &names {
            Xml::parse(&part(&file, name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        for (rels, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
            let text = part(&file, rels);
            let xml = Xml::parse(&text).expect("XML");
            for relation in xml.descendants().filter(|node| node.tag_name().name() == "Relationship") {
                let target = format!("{folder}{}", relation.attribute("Target").expect("a target"));
                assert!(names.contains(&target), "{target}");
                assert_eq!(relation.attribute("TargetMode"), None, "nothing leads out of the file");
            }
        }
    }

    #[test]
    fn what_people_typed_is_words_in_paragraphs_of_their_kind() {
        let file = written(&hostile()).expect("it is written");
        let text = part(&file, "word/document.xml");
        let xml = Xml::parse(&text).expect("XML");
        let found = paragraphs(&xml);
        let of = |style: &str| {
            found.iter().filter(|(each, _)| each == style).map(|(_, words)| words.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(of("Title"), ["Deuil & départ # 3"]);
        assert_eq!(of("Heading1"), ["Décisions ](x)", "Rien de \u{fffd}caché\u{fffd}"]);
        assert_eq!(of("ListBullet"), ["12. fin", "*un*", "_deux_\nsuite"]);
        assert!(of("Normal").iter().any(|words| words.contains("<script>alert(1)</script> & \"co\"")), "{found:?}");
    }

    #[test]
    fn the_titles_of_a_table_are_a_row_of_titles_and_its_words_are_words() {
        let document = Document { chapters: vec![Chapter::new("Heures".into(), figures())], ..hostile() };
        let file = written(&document).expect("it is written");
        let text = part(&file, "word/document.xml");
        let xml = Xml::parse(&text).expect("XML");
        let rows: Vec<_> = xml.descendants().filter(|node| node.has_tag_name((MAIN, "tr"))).collect();
        let heads: Vec<bool> =
            rows.iter().map(|row| row.descendants().any(|node| node.has_tag_name((MAIN, "tblHeader")))).collect();
        assert_eq!(heads, [true, false, false, false]);
        assert!(rows.iter().all(|row| row.children().filter(|node| node.has_tag_name((MAIN, "tc"))).count() == 2));
        let found = paragraphs(&xml);
        let of = |style: &str| {
            found.iter().filter(|(each, _)| each == style).map(|(_, words)| words.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(of("TableWords"), ["=SOMME(A1) <i>", "Accueil\nsuite | fin"]);
        assert_eq!(of("TableNumber"), ["1 000", "250"]);
        assert_eq!(of("TableSum"), ["En tout", "1 250"]);
        assert_eq!(of("Heading2"), ["# Ce qui a changé"]);
        assert_eq!(of("Quote"), ["> « Je ne suis plus seule. »"]);
    }

    #[test]
    fn styles_and_lists_are_declared_and_the_language_is_that_of_the_text() {
        let file = written(&hostile()).expect("it is written");
        let (styles, numbering) = (part(&file, "word/styles.xml"), part(&file, "word/numbering.xml"));
        let (styles, numbering) = (Xml::parse(&styles).expect("XML"), Xml::parse(&numbering).expect("XML"));
        let lang = styles.descendants().find(|node| node.has_tag_name((MAIN, "lang"))).expect("a language");
        assert_eq!(lang.attribute((MAIN, "val")), Some("fr-CA"));
        let document = part(&file, "word/document.xml");
        let document = Xml::parse(&document).expect("XML");
        let declared: Vec<_> = styles.descendants().filter_map(|node| node.attribute((MAIN, "styleId"))).collect();
        for (style, _) in paragraphs(&document) {
            assert!(declared.contains(&style.as_str()), "{style}");
        }
        let list = styles.descendants().find(|node| node.has_tag_name((MAIN, "numId"))).expect("the list's number");
        let number = list.attribute((MAIN, "val"));
        let mut lists = numbering.descendants().filter(|node| node.has_tag_name((MAIN, "num")));
        assert!(lists.any(|node| node.attribute((MAIN, "numId")) == number), "the list of the style is declared");
    }

    #[test]
    fn a_drawing_stands_in_the_text_with_its_words_once_it_has_its_pixels() {
        let mut document = Document { chapters: vec![Chapter::new("Heures".into(), figures())], ..hostile() };
        let parts = |file: &[u8]| ZipArchive::new(Cursor::new(file)).expect("a zip").len();
        assert_eq!(parts(&written(&document).expect("it is written")), 7, "nothing is shown that nobody painted");
        for piece in &mut document.chapters[0].text {
            if let Piece::Picture(picture) = piece {
                picture.pixels = Some(b"\x89PNG".to_vec());
            }
        }
        let file = written(&document).expect("it is written");
        assert_eq!(parts(&file), 9);
        let (text, relations) = (part(&file, "word/document.xml"), part(&file, "word/_rels/document.xml.rels"));
        let (text, relations) = (Xml::parse(&text).expect("XML"), Xml::parse(&relations).expect("XML"));
        let told = text.descendants().find(|node| node.tag_name().name() == "docPr").expect("what it shows");
        assert_eq!(told.attribute("descr"), Some("Deux fois plus d’entraide <b>"));
        let shown = text.descendants().filter_map(|node| node.attribute((OFFICE, "embed"))).collect::<Vec<_>>();
        assert_eq!(shown, ["pixels1", "lines1"]);
        for each in shown {
            let mut named = relations.descendants().filter(|node| node.attribute("Id") == Some(each));
            assert!(named.any(|node| node.attribute("Target").is_some_and(|part| part.starts_with("media/drawing1."))));
        }
        assert!(part(&file, "word/media/drawing1.svg").starts_with("<svg"));
    }
}
