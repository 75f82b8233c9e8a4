//! A document: chapters of what people typed, before they become a page, a Markdown file or a Word file. It is made once, and
//! its three faces say the same. What people typed is words in each of them, and can be nothing more. It knows no community word.

pub mod docx;
pub mod incoming;
pub mod markdown;
mod page;
pub mod pdf;
mod picture;
mod table;
pub mod workbook;

use serde::{Deserialize, Serialize};
use ui::Lang;

pub use page::drawn;
pub use picture::Picture;
pub use table::{Cell, Table};

/// What a document says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language of its text.
    #[serde(with = "tag")]
    pub lang: Lang,
    /// What stands on its first sheet, where it has one.
    #[serde(default)]
    pub cover: Option<Picture>,
    /// What stands above its title: whose it is.
    pub above: String,
    /// Its title.
    pub title: String,
    /// What is to be known before reading, a line each: when, where, by whom.
    pub about: Vec<String>,
    /// Its chapters, in order.
    pub chapters: Vec<Chapter>,
}

/// A title and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// The number of what it shows, for who has something to say of it.
    pub section: Option<i64>,
    /// Its title.
    pub title: String,
    /// A line under the title: when, for whom.
    pub under: Option<String>,
    /// Its text.
    pub text: Vec<Piece>,
}

impl Chapter {
    /// A chapter with nothing under its title.
    pub fn new(title: String, text: Vec<Piece>) -> Chapter {
        Chapter { section: None, title, under: None, text }
    }
}

/// A piece of what stands under a title; the lines of its words are broken where they were typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "of", rename_all = "lowercase")]
pub enum Piece {
    /// A paragraph.
    Paragraph(String),
    /// An item of a list.
    Item(String),
    /// A title inside the chapter.
    Heading(String),
    /// What somebody said, and who, where that is told.
    Quote {
        /// The words.
        words: String,
        /// Who said them.
        by: Option<String>,
    },
    /// Figures in rows.
    Table(Table),
    /// A drawing, and what it shows in words.
    Picture(Picture),
}

/// A language by its tag (BCP 47), where a document is kept or given to another program.
mod tag {
    use serde::{Deserialize, Deserializer, Serializer};
    use ui::Lang;

    pub(super) fn serialize<S: Serializer>(lang: &Lang, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(lang.code())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Lang, D::Error> {
        String::deserialize(from).map(Lang::from)
    }
}

/// What people type, as pieces: a line that begins with a dash is an item, an empty line ends a paragraph.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut goes_on = false;
    for line in text.lines().map(str::trim) {
        match (item(line), pieces.last_mut().filter(|_| goes_on)) {
            _ if line.is_empty() => goes_on = false,
            (Some(words), _) => {
                pieces.push(Piece::Item(words.to_owned()));
                goes_on = true;
            }
            (None, Some(Piece::Paragraph(before) | Piece::Item(before))) => {
                before.push('\n');
                before.push_str(line);
            }
            (None, _) => {
                pieces.push(Piece::Paragraph(line.to_owned()));
                goes_on = true;
            }
        }
    }
    pieces
}

/// The words of an item: « - du lait », « • du lait », « – du lait ».
fn item(line: &str) -> Option<&str> {
    let words = line.strip_prefix(['-', '*', '•', '–'])?;
    let words = words.strip_prefix([' ', '\u{a0}', '\t'])?.trim();
    (!words.is_empty()).then_some(words)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A document whose words try to be more than words.
    pub(crate) fn hostile() -> Document {
        let words = "# Faux titre\n[lien](https://mal.exemple.org) <script>alert(1)</script> & \"co\"\n---\n- 12. fin";
        Document {
            lang: Lang::Fr,
            cover: None,
            above: "Réflexion-action <b>".into(),
            title: "Deuil & départ # 3".into(),
            about: vec!["1. mercredi 18 mars 2027".into()],
            chapters: vec![
                Chapter::new("Décisions ](x)".into(), pieces(words)),
                Chapter::new(
                    "Rien de \u{fffe}caché\u{b}".into(),
                    pieces("- *un*\n- _deux_\n  suite\n\n    quatre espaces"),
                ),
            ],
        }
    }

    /// Pieces of every other kind, whose words try to be more than words.
    pub(crate) fn figures() -> Vec<Piece> {
        let row = |word: &str, number: &str| vec![Cell::words(word), Cell::number(number)];
        let table = Table {
            caption: "Heures | par poste".into(),
            head: vec!["Poste".into(), "Heures".into()],
            rows: vec![row("=SOMME(A1) <i>", "1 000"), row("Accueil\nsuite | fin", "250")],
            foot: Some(row("En tout", "1 250")),
        };
        vec![
            Piece::Heading("# Ce qui a changé".into()),
            Piece::Quote { words: "> « Je ne suis plus seule. »".into(), by: Some("une *membre*".into()) },
            Piece::Picture(Picture::of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>".into(),
                "Deux fois plus d’entraide <b>".into(),
                Some(table),
            )),
        ]
    }

    #[test]
    fn a_dash_makes_an_item_and_an_empty_line_ends_a_paragraph() {
        let item = |words: &str| Piece::Item(words.into());
        let paragraph = |words: &str| Piece::Paragraph(words.into());
        assert_eq!(
            pieces("Bonjour\nà tous\n\n- un\n  encore un\n• deux\n\n\nFin\n-\n-3 degrés"),
            [paragraph("Bonjour\nà tous"), item("un\nencore un"), item("deux"), paragraph("Fin\n-\n-3 degrés")]
        );
        assert_eq!(pieces(" \n\n"), []);
    }
}
