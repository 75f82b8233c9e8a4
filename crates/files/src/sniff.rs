//! What a file is, by its own bytes. There is a list of what is taken; everything else is not, in words that say why.

mod archive;
mod words;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::problem::FileProblem;

/// A kind of file that is taken.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// Its media type.
    pub(crate) mime: &'static str,
    /// How names of such files end, the usual way first.
    pub(crate) endings: &'static [&'static str],
}

macro_rules! kinds {
    ($($name:ident $mime:literal $endings:expr;)*) => {
        $(pub(crate) const $name: Kind = Kind { mime: $mime, endings: &$endings };)*
    };
}

kinds! {
    JPEG "image/jpeg" ["jpg", "jpeg"];
    PNG "image/png" ["png"];
    WEBP "image/webp" ["webp"];
    PDF "application/pdf" ["pdf"];
    DOCX "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ["docx"];
    XLSX "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ["xlsx"];
    PPTX "application/vnd.openxmlformats-officedocument.presentationml.presentation" ["pptx"];
    ODT "application/vnd.oasis.opendocument.text" ["odt"];
    ODS "application/vnd.oasis.opendocument.spreadsheet" ["ods"];
    TEXT "text/plain" ["txt", "text", "csv", "log"];
    MARKDOWN "text/markdown" ["md", "markdown"];
    MP3 "audio/mpeg" ["mp3"];
    M4A "audio/mp4" ["m4a", "mp4"];
    OGG "audio/ogg" ["ogg", "oga", "opus"];
    WEBM "audio/webm" ["webm"];
}

/// How much of a file says what it is.
const HEAD: usize = 4096;
/// What Office and its likes put everything in, until 2006, and still put what is locked in.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What the file at this path is; `name` only tells one text from another.
pub(crate) fn kind(path: &Path, name: &str) -> io::Result<Result<&'static Kind, FileProblem>> {
    let mut head = Vec::with_capacity(HEAD);
    File::open(path)?.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(match &head[..] {
        [] => Err(FileProblem::Empty),
        [0xFF, 0xD8, 0xFF, ..] => Ok(&JPEG),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(&WEBP),
        [0xFF, 0xFB | 0xF3 | 0xF2, ..] | [b'I', b'D', b'3', ..] => Ok(&MP3),
        [_, _, _, _, b'f', b't', b'y', b'p', b'M', b'4', b'A', ..] => Ok(&M4A),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => sound_of(!holds(path, b"vide")? && holds(path, b"soun")?, &M4A),
        head if head.starts_with(b"OggS") => sound_of(has(head, b"OpusHead") || has(head, b"\x01vorbis"), &OGG),
        head if head.starts_with(b"\x1A\x45\xDF\xA3") => sound_of(is_sound_of_webm(head), &WEBM),
        head if head.starts_with(b"\x89PNG\r\n\x1a\n") => Ok(&PNG),
        head if head.starts_with(b"%PDF-") => pdf(path)?,
        head if head.starts_with(b"PK\x03\x04") => archive::kind(path)?,
        head if head.starts_with(OLE) => Err(FileProblem::Locked),
        head => words::kind(path, head, name)?,
    })
}

/// What holds tracks is taken when it holds sound alone: what browsers record.
fn sound_of(is_sound: bool, kind: &'static Kind) -> Result<&'static Kind, FileProblem> {
    if is_sound { Ok(kind) } else { Err(FileProblem::Unknown) }
}

/// The tracks of what a browser recorded are said at the beginning.
fn is_sound_of_webm(head: &[u8]) -> bool {
    has(head, b"webm") && (has(head, b"A_OPUS") || has(head, b"A_VORBIS")) && !has(head, b"V_")
}

fn has(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

/// A PDF whose words nobody could read without a password is not taken.
fn pdf(path: &Path) -> io::Result<Result<&'static Kind, FileProblem>> {
    Ok(if holds(path, b"/Encrypt")? { Err(FileProblem::Locked) } else { Ok(&PDF) })
}

/// Whether these bytes stand anywhere in a file.
fn holds(path: &Path, sought: &[u8]) -> io::Result<bool> {
    let (mut file, mut piece, mut kept) = (File::open(path)?, vec![0; 256 * 1024], 0);
    loop {
        let read = file.read(&mut piece[kept..])?;
        if read == 0 {
            return Ok(false);
        }
        let filled = kept + read;
        if piece[..filled].windows(sought.len()).any(|window| window == sought) {
            return Ok(true);
        }
        // The last bytes may begin what the next piece ends.
        kept = filled.min(sought.len() - 1);
        piece.copy_within(filled - kept..filled, 0);
    }
}
