//! A report as a file that people take away.

use documents::{docx, markdown, workbook};
use platform::{Error, Instance, Result};
use sha2::{Digest, Sha256};

use crate::book::book;
use crate::whole::Whole;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A Word file.
    Docx,
    /// A workbook of all figures.
    Xlsx,
    /// A text in Markdown.
    Markdown,
}

/// A file.
#[derive(Clone, Debug)]
pub struct File {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Kind {
    /// Each of them.
    pub const ALL: [Kind; 3] = [Kind::Docx, Kind::Xlsx, Kind::Markdown];

    /// How its name ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Kind::Docx => "docx",
            Kind::Xlsx => "xlsx",
            Kind::Markdown => "md",
        }
    }

    /// What a browser is told that it is.
    pub const fn mime(self) -> &'static str {
        match self {
            Kind::Docx => docx::MIME,
            Kind::Xlsx => workbook::XLSX,
            Kind::Markdown => "text/markdown; charset=utf-8",
        }
    }
}

impl File {
    /// The file of a report; `slug` is the word of its community in addresses.
    pub fn of(instance: &Instance, slug: &str, whole: &Whole, kind: Kind) -> Result<File> {
        let bytes = match kind {
            Kind::Docx => docx::written(&whole.document())?,
            Kind::Markdown => markdown::written(&whole.document()).into_bytes(),
            Kind::Xlsx => {
                let book = book(whole, |path| instance.settings.link(&format!("/c/{slug}{path}")));
                book.xlsx().map_err(|error| Error::Stored(format!("a workbook could not be written: {error}")))?
            }
        };
        Ok(File { kind, bytes })
    }

    /// Its print: SHA-256, in hexadecimal.
    pub fn print(&self) -> String {
        Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
