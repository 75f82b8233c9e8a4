//! The words inside of a file, for who looks for them. A file is whatever somebody sent: it is opened by a program of its own, which
//! is given its bytes and nothing else, may take little memory and few seconds, writes no file, and ends with it. What a file does to
//! that program costs nothing but its words.

mod asking;
mod limits;
mod office;
mod tidy;
mod working;

pub use asking::{NotRead, words};
pub use working::{COMMAND, reads_pdf, run};

/// The most bytes of a file that is opened.
pub const LARGEST: u64 = 25_000_000;
/// The most characters that are kept of one: some twenty pages, which a search reads again each time that it shows where a word is.
pub const MOST: usize = 50_000;

/// How a file holds its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// PDF, which `pdftotext` of Poppler reads, where it is on the machine.
    Pdf,
    /// A document, a workbook or slides of Office (ISO/IEC 29500).
    Office,
    /// A document or a workbook of OpenDocument (ISO/IEC 26300).
    OpenDocument,
    /// Words and nothing else.
    Plain,
}

impl Form {
    const ALL: [(Form, &str); 4] =
        [(Form::Pdf, "pdf"), (Form::Office, "office"), (Form::OpenDocument, "opendocument"), (Form::Plain, "plain")];

    /// That of a media type; nothing for what holds no words.
    pub fn of(kind: &str) -> Option<Form> {
        Some(match kind {
            "application/pdf" => Form::Pdf,
            "text/plain" | "text/markdown" => Form::Plain,
            _ if kind.starts_with("application/vnd.openxmlformats-officedocument.") => Form::Office,
            _ if kind.starts_with("application/vnd.oasis.opendocument.") => Form::OpenDocument,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        Form::ALL.into_iter().find(|(form, _)| *form == self).map_or("", |(_, word)| word)
    }

    fn parse(word: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|(_, each)| *each == word).map(|(form, _)| form)
    }
}
