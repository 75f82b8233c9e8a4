//! A document as a PDF that says its structure (PDF/UA-1, ISO 14289-1), and drawings in pixels. Another program sets its pages, `jasette-pdf`: it stands
//! beside the server, is started for one document and ends with it. Whatever a document holds costs that program alone, and a
//! server without it does everything else.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;

use serde::Serialize;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::Document;

/// What a browser is told that the file is.
pub const MIME: &str = "application/pdf";

/// The name of the program.
const PROGRAM: &str = "jasette-pdf";
/// How long one document may take.
const LONGEST: Duration = Duration::from_secs(90);
/// How long one waits for the document before one's own.
const PATIENCE: Duration = Duration::from_secs(20);
/// Documents are made one at a time: the other processors are for those who read pages.
static TURN: Semaphore = Semaphore::const_new(1);

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// The program is not there, or not yet: where Jasette is built from its source, it is built after the server.
    #[error("the program that sets pages is not there")]
    NotThere,
    /// Others' documents are being made.
    #[error("other documents are being made")]
    Busy,
    /// It took too long.
    #[error("the document took too long")]
    TooLong,
    /// The program could not set the document, and says why, in words for who keeps the server.
    #[error("the document could not be set: {0}")]
    Refused(String),
}

/// How pages look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Chapters, one after the other.
    #[default]
    Document,
    /// One sheet that somebody keeps: the first chapter large, the second below it, the third beside.
    Attestation,
    /// One sheet for a wall, of this paper, filled by the drawing of its cover.
    Poster(Paper),
    /// One sheet for a wall or a hand, on letter: what one must know, what happens, and whom to reach, with a square.
    FlyerLetter,
    /// The same on A4.
    FlyerA4,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Letter.
    Letter,
    /// A3.
    A3,
}

impl Sheet {
    const fn word(self) -> &'static str {
        match self {
            Sheet::Document => "document",
            Sheet::Attestation => "attestation",
            Sheet::Poster(Paper::Letter) => "poster-letter",
            Sheet::Poster(Paper::A3) => "poster-a3",
            Sheet::FlyerLetter => "flyer-letter",
            Sheet::FlyerA4 => "flyer-a4",
        }
    }
}

/// What the program is given.
#[derive(Serialize)]
struct Given<'a> {
    sheet: &'static str,
    #[serde(flatten)]
    document: &'a Document,
}

/// Whether the program is there.
pub fn is_ready() -> bool {
    program().is_some()
}

/// A PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How long Typst itself took, of the time that one waited.
    pub set_in: Duration,
}

/// The file. The same document gives the same file, byte for byte, on a machine with the same fonts.
pub async fn written(document: &Document) -> Result<Pdf, NotMade> {
    set(document, Sheet::Document).await
}

/// The file, on sheets that look so.
pub async fn set(document: &Document, sheet: Sheet) -> Result<Pdf, NotMade> {
    let ended = made(None, &given(document, sheet)?).await?;
    let milliseconds: f64 = why(&ended).parse().unwrap_or_default();
    let set_in = Duration::try_from_secs_f64(milliseconds / 1e3).unwrap_or_default();
    Ok(Pdf { bytes: ended.stdout, set_in })
}

fn given(document: &Document, sheet: Sheet) -> Result<Vec<u8>, NotMade> {
    let given = Given { sheet: sheet.word(), document };
    serde_json::to_vec(&given).map_err(|error| NotMade::Refused(error.to_string()))
}

/// A drawing (SVG) as a PNG, for programs that draw no SVG.
pub(crate) async fn pixels(svg: &str) -> Result<Vec<u8>, NotMade> {
    Ok(made(Some("pixels"), svg.as_bytes()).await?.stdout)
}

/// What the program makes of what it is given, when its turn has come.
async fn made(word: Option<&str>, given: &[u8]) -> Result<Output, NotMade> {
    let program = program().ok_or(NotMade::NotThere)?;
    let turn = timeout(PATIENCE, TURN.acquire()).await.map_err(|_| NotMade::Busy)?;
    let ended = timeout(LONGEST, asked(&program, word, given)).await.map_err(|_| NotMade::TooLong)?;
    drop(turn);
    let ended = ended.map_err(|error| NotMade::Refused(error.to_string()))?;
    if ended.status.success() { Ok(ended) } else { Err(NotMade::Refused(why(&ended))) }
}

/// Beside the server; a test's own program is in a folder below it.
fn program() -> Option<PathBuf> {
    let own = env::current_exe().ok()?;
    let folders = own.ancestors().skip(1).take(2).map(Path::to_path_buf);
    folders.map(|folder| folder.join(PROGRAM)).find(|program| program.is_file())
}

/// Nothing of the server's own is given to it: neither its variables nor its folder.
async fn asked(program: &Path, word: Option<&str>, given: &[u8]) -> std::io::Result<Output> {
    let mut command = Command::new(program);
    command.args(word).env_clear().current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.kill_on_drop(true);
    // To start a program holds its thread for a moment: not one of those on which pages are answered.
    let runtime = Handle::current();
    let start = move || {
        let _here = runtime.enter();
        command.spawn()
    };
    let started = spawn_blocking(start).await;
    let mut child = started.map_err(std::io::Error::other)??;
    if let Some(mut words) = child.stdin.take() {
        // It reads to the end before it writes; where it ended sooner, it says why itself.
        let _ = words.write_all(given).await;
    }
    child.wait_with_output().await
}

fn why(ended: &Output) -> String {
    let said = String::from_utf8_lossy(&ended.stderr).trim().chars().take(500).collect::<String>();
    if said.is_empty() { format!("it ended with {}", ended.status) } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{figures, hostile};
    use crate::{Chapter, pieces};

    /// `bin/pdf` builds the program and puts it where these tests find it; `bin/test` calls that.
    async fn set(document: &Document) -> Result<Vec<u8>, NotMade> {
        assert!(is_ready(), "the program that sets pages is not built: run `bin/pdf debug`");
        Ok(written(document).await?.bytes)
    }

    #[tokio::test]
    async fn a_document_that_tries_to_be_more_than_words_is_words() {
        let file = set(&hostile()).await.expect("it is set");
        assert!(file.starts_with(b"%PDF-1.7"));
        let text = String::from_utf8_lossy(&file);
        assert!(text.contains("/pdfuaid:part") || text.contains("pdfuaid"), "it says that it says its structure");
        for harm in ["/JavaScript", "/Launch", "/URI", "/EmbeddedFile"] {
            assert!(!text.contains(harm), "{harm}");
        }
    }

    #[tokio::test]
    async fn every_kind_of_piece_is_set_and_the_same_document_gives_the_same_file() {
        let names = "نور 李明 Ελένη Ngũgĩ 🎉 ☕\u{fe0f} \u{10ffff}";
        let mut chapters = vec![Chapter::new(names.into(), figures()), Chapter::new("-".into(), pieces(names))];
        chapters
            .extend((0..8).map(|_| Chapter { under: Some("13 h".into()), ..Chapter::new("Titre".into(), figures()) }));
        let cover = figures().into_iter().find_map(|piece| match piece {
            crate::Piece::Picture(picture) => Some(picture),
            _ => None,
        });
        let document = Document { chapters, cover, ..hostile() };
        let (first, second) = (set(&document).await.expect("it is set"), set(&document).await.expect("it is set"));
        assert_eq!(first, second);
    }

    #[tokio::test]
    async fn a_sheet_that_somebody_keeps_and_a_poster_hold_words_that_try_to_be_more() {
        let chapter = |title: &str, text| Chapter { under: Some("# sous".into()), ..Chapter::new(title.into(), text) };
        let words =
            || vec![crate::Piece::Heading("# Le deuil #set".into()), crate::Piece::Paragraph("*un* $x$\n#".into())];
        let picture =
            figures().into_iter().find(|piece| matches!(piece, crate::Piece::Picture(_))).expect("there is one");
        let asked = vec![picture.clone(), crate::Piece::Paragraph("https://exemple.org/#a".into())];
        let kept = vec![chapter("Awa #set", words()), chapter("Signé", pieces("*un*")), chapter("Vérifier", asked)];
        let crate::Piece::Picture(cover) = picture else { unreachable!("it was looked for") };
        let of = |chapters| Document { chapters, cover: Some(cover.clone()), ..hostile() };
        let (kept, poster) = (of(kept), of(vec![chapter("Phrases", figures())]));
        for sheet in [Sheet::Attestation, Sheet::Poster(Paper::Letter), Sheet::Poster(Paper::A3)] {
            let document = if sheet == Sheet::Attestation { &kept } else { &poster };
            let file = super::set(document, sheet).await.expect("it is set").bytes;
            let text = String::from_utf8_lossy(&file);
            assert!(file.starts_with(b"%PDF-1.7") && text.contains("pdfuaid"), "{sheet:?}");
            assert!(!text.contains("/URI") && !text.contains("/JavaScript"), "{sheet:?}");
        }
    }

    #[tokio::test]
    async fn a_drawing_that_is_none_is_said_and_costs_nothing_else() {
        let broken = crate::Picture::of("<svg".into(), "Rien".into(), None);
        let document = Document { cover: Some(broken), ..hostile() };
        let refused = set(&document).await.expect_err("it cannot be drawn").to_string();
        assert!(refused.contains("SVG"), "{refused}");
        set(&hostile()).await.expect("the next one is set");
    }

    #[tokio::test]
    async fn a_drawing_is_painted_with_its_letters_and_asks_for_nothing() {
        assert!(is_ready(), "the program that sets pages is not built: run `bin/pdf debug`");
        let drawn = |inside: &str| {
            format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30' width='90'>{inside}</svg>")
        };
        let words = drawn("<text x='2' y='20' font-size='16'>Été 李</text>");
        let (bare, lettered) =
            (pixels(&drawn("")).await.expect("it is painted"), pixels(&words).await.expect("it is painted"));
        assert!(bare.starts_with(b"\x89PNG") && lettered.starts_with(b"\x89PNG"));
        assert!(lettered.len() > bare.len() + 200, "letters leave ink: {} and {}", bare.len(), lettered.len());
        let elsewhere = drawn("<image href='/etc/hostname' width='90' height='30'/>");
        assert_eq!(pixels(&elsewhere).await.expect("it is painted"), bare, "no other file is read");
        let refused = pixels("<svg").await.expect_err("it is none").to_string();
        assert!(refused.contains("no drawing"), "{refused}");
    }
}
