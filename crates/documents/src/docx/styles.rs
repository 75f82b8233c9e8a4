//! How a Word file looks: its styles, and its one list.

use maud::{Markup, PreEscaped, html};

use super::MAIN;
use crate::Document;

/// The look of each kind of paragraph. Sizes are in half points, spaces in twentieths.
pub(super) fn styles(document: &Document) -> Markup {
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
            (style("Drawing", "Drawing", html! { w:keepNext {} w:spacing w:before="120" w:after="80" {} }, ("22", false)))
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

pub(super) fn numbering() -> Markup {
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
