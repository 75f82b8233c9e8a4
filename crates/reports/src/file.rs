//! A report as a file that people take away.

use documents::pdf::{self, NotMade};
use documents::{docx, markdown, workbook};
use platform::{Error, Instance};
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
    /// A PDF that says its structure, where the program that sets pages is there.
    Pdf,
}

/// A file.
#[derive(Clone, Debug)]
pub struct File {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How long the setter of pages took of it, as HTTP says it (`Server-Timing`); nothing of the others.
    pub timing: Option<String>,
}

impl Kind {
    /// Each of them.
    pub const ALL: [Kind; 4] = [Kind::Docx, Kind::Xlsx, Kind::Pdf, Kind::Markdown];

    /// Those that can be made here now.
    pub fn ready() -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(|kind| *kind != Kind::Pdf || pdf::is_ready())
    }

    /// How its name ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Kind::Docx => "docx",
            Kind::Xlsx => "xlsx",
            Kind::Markdown => "md",
            Kind::Pdf => "pdf",
        }
    }

    /// What a browser is told that it is.
    pub const fn mime(self) -> &'static str {
        match self {
            Kind::Docx => docx::MIME,
            Kind::Xlsx => workbook::XLSX,
            Kind::Markdown => "text/markdown; charset=utf-8",
            Kind::Pdf => pdf::MIME,
        }
    }
}

/// Why a file was not made.
#[derive(Debug)]
pub enum NotWritten {
    /// The program that sets pages did not set these.
    NotSet(NotMade),
    /// Something failed.
    Failed(Error),
}

impl From<Error> for NotWritten {
    fn from(error: Error) -> NotWritten {
        NotWritten::Failed(error)
    }
}

impl File {
    /// The file of a report; `slug` is the word of its community in addresses.
    pub async fn of(instance: &Instance, slug: &str, whole: &Whole, kind: Kind) -> Result<File, NotWritten> {
        let bytes = match kind {
            Kind::Docx => docx::written(&whole.document().painted().await.map_err(NotWritten::NotSet)?)?,
            Kind::Markdown => return Ok(File::text(whole)),
            Kind::Xlsx => {
                let book = book(whole, |path| instance.settings.link(&format!("/c/{slug}{path}")));
                book.xlsx().map_err(|error| Error::Stored(format!("a workbook could not be written: {error}")))?
            }
            Kind::Pdf => {
                let made = pdf::written(&whole.document()).await.map_err(NotWritten::NotSet)?;
                let timing = Some(format!("typst;dur={:.2}", made.set_in.as_secs_f64() * 1e3));
                return Ok(File { kind, bytes: made.bytes, timing });
            }
        };
        Ok(File { kind, bytes, timing: None })
    }

    /// The text of a report, which is the same wherever it is written.
    pub fn text(whole: &Whole) -> File {
        File { kind: Kind::Markdown, bytes: markdown::written(&whole.document()).into_bytes(), timing: None }
    }

    /// Its print: SHA-256, in hexadecimal.
    pub fn print(&self) -> String {
        Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
