//! A document as a Word file (ISO/IEC 29500): real titles, real lists, the language of the text, nothing that runs. It is a
//! folder of XML files in a zip; maud writes the XML, so that what people typed is words there as it is on a page.

use std::io::{Cursor, Write};

use maud::{Markup, PreEscaped, html};
use platform::{Error, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{Document, Piece, Table};

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
        ("word/_rels/document.xml.rels", relations_of_document()),
        ("word/document.xml", body(document)),
        ("word/styles.xml", styles(document)),
        ("word/numbering.xml", numbering()),
    ];
    zipped(&files).map_err(|error| Error::Stored(format!("a Word file could not be written: {error}")))
}

fn zipped(files: &[(&str, Markup)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored))?;
        zip.write_all(HEAD.as_bytes())?;
        zip.write_all(content.0.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content_types() -> Markup {
    let part = |name: &str, kind: String| html! { Override PartName=(name) ContentType=(kind) {} };
    html! {
        Types xmlns={ (PACKAGE) "/content-types" } {
            Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" {}
            Default Extension="xml" ContentType="application/xml" {}
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

fn relations_of_document() -> Markup {
    html! {
        Relationships xmlns={ (PACKAGE) "/relationships" } {
            (relation("styles", format!("{OFFICE}/styles"), "styles.xml"))
            (relation("numbering", format!("{OFFICE}/numbering"), "numbering.xml"))
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
                (paragraph("Subtitle", &document.above))
                (paragraph("Title", &document.title))
                @for about in &document.about { (paragraph("Normal", about)) }
                @for chapter in &document.chapters {
                    (paragraph("Heading1", &chapter.title))
                    @if let Some(under) = &chapter.under { (paragraph("Caption", under)) }
                    @for each in &chapter.text { (piece(each)) }
                }
                w:sectPr {
                    w:pgSz w:w="12240" w:h="15840" {}
                    w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="720" w:footer="720" w:gutter="0" {}
                }
            }
        }
    }
}

fn piece(piece: &Piece) -> Markup {
    match piece {
        Piece::Paragraph(words) => paragraph("Normal", words),
        Piece::Item(words) => paragraph("ListBullet", words),
        Piece::Heading(words) => paragraph("Heading2", words),
        Piece::Quote { words, by } => {
            html! { (paragraph("Quote", words)) @if let Some(by) = by { (paragraph("QuoteBy", by)) } }
        }
        Piece::Table(shown) => table(shown),
        // Word draws no SVG without a second drawing in pixels beside it: the sentence and the figures say the same.
        Piece::Picture(picture) => html! {
            (paragraph("Normal", &picture.says))
            @if let Some(rows) = &picture.table { (table(rows)) }
        },
    }
}

/// Words of a sheet between its margins, in twentieths of a point: a letter sheet less twice two centimetres.
const WIDE: usize = 9_972;

/// A table whose row of titles is one, and stands again on the next sheet (`w:tblHeader`); no row is cut by the end of a sheet.
fn table(table: &Table) -> Markup {
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

/// The look of each kind of paragraph. Sizes are in half points, spaces in twentieths.
fn styles(document: &Document) -> Markup {
    let lang = document.lang.code();
    html! {
        w:styles xmlns:w=(MAIN) {
            w:docDefaults {
                w:rPrDefault { w:rPr {
                    w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" {}
                    w:sz w:val="22" {}
                    w:lang w:val=(lang) w:eastAsia=(lang) w:bidi="ar-SA" {}
                } }
                w:pPrDefault { w:pPr { w:spacing w:after="120" w:line="264" w:lineRule="auto" {} } }
            }
            w:style w:type="paragraph" w:default="1" w:styleId="Normal" { w:name w:val="Normal" {} w:qFormat {} }
            (style("Title", "Title", html! { w:spacing w:after="120" {} }, ("44", true)))
            (style("Subtitle", "Subtitle", html! { w:spacing w:after="0" {} }, ("22", false)))
            (style("Heading1", "heading 1", html! { w:keepNext {} w:spacing w:before="280" w:after="80" {} w:outlineLvl w:val="0" {} }, ("28", true)))
            (style("Caption", "caption", html! { w:keepNext {} w:spacing w:after="80" {} }, ("20", false)))
            (style("Heading2", "heading 2", html! { w:keepNext {} w:spacing w:before="200" w:after="60" {} w:outlineLvl w:val="1" {} }, ("24", true)))
            (style("Quote", "Quote", html! { w:keepNext {} w:spacing w:after="20" {} w:ind w:left="425" w:right="425" {} }, ("22", false)))
            (style("QuoteBy", "Quote author", html! { w:ind w:left="425" w:right="425" {} }, ("20", false)))
            (style("TableHead", "Table titles", tight(), ("20", true)))
            (style("TableWords", "Table words", tight(), ("20", false)))
            (style("TableNumber", "Table numbers", html! { (tight()) w:jc w:val="right" {} }, ("20", false)))
            (style("TableSum", "Table sums", html! { (tight()) }, ("20", true)))
            (rows())
            (style("ListBullet", "List Bullet", html! { w:numPr { w:ilvl w:val="0" {} w:numId w:val="1" {} } w:contextualSpacing {} }, ("22", false)))
        }
    }
}

fn style(id: &str, name: &str, layout: Markup, (size, bold): (&str, bool)) -> Markup {
    html! {
        w:style w:type="paragraph" w:styleId=(id) {
            w:name w:val=(name) {}
            w:basedOn w:val="Normal" {}
            w:next w:val=(if id == "ListBullet" { id } else { "Normal" }) {}
            w:qFormat {}
            w:pPr { (layout) }
            w:rPr { @if bold { w:b {} } w:sz w:val=(size) {} }
        }
    }
}

/// Words in a cell stand close.
fn tight() -> Markup {
    html! { w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto" {} }
}

/// Tables with a thin line between rows, which a copier keeps.
fn rows() -> Markup {
    let line = |size: &str| (size.to_owned(), "808080");
    html! {
        w:style w:type="table" w:styleId="Rows" {
            w:name w:val="Rows" {}
            w:qFormat {}
            w:tblPr {
                w:tblBorders {
                    @let (size, colour) = line("8");
                    w:top w:val="single" w:sz=(size) w:space="0" w:color=(colour) {}
                    w:bottom w:val="single" w:sz=(size) w:space="0" w:color=(colour) {}
                    @let (size, colour) = line("4");
                    w:insideH w:val="single" w:sz=(size) w:space="0" w:color=(colour) {}
                }
                w:tblCellMar { w:left w:w="85" w:type="dxa" {} w:right w:w="85" w:type="dxa" {} }
            }
        }
    }
}

fn numbering() -> Markup {
    html! {
        w:numbering xmlns:w=(MAIN) {
            w:abstractNum w:abstractNumId="0" {
                w:multiLevelType w:val="singleLevel" {}
                w:lvl w:ilvl="0" {
                    w:start w:val="1" {}
                    w:numFmt w:val="bullet" {}
                    w:lvlText w:val=(PreEscaped("•")) {}
                    w:lvlJc w:val="left" {}
                    w:pPr { w:ind w:left="425" w:hanging="283" {} }
                }
            }
            w:num w:numId="1" { w:abstractNumId w:val="0" {} }
        }
    }
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
}
