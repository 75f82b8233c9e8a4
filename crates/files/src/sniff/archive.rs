//! Documents that are folders in one file: of Word, of Excel, of OpenDocument. Only their list of what is inside is read: nothing is
//! unpacked, so that what swells when it is unpacked never does here.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use zip::ZipArchive;
use zip::result::ZipError;

use super::{DOCX, Kind, ODS, ODT, PPTX, XLSX};
use crate::problem::FileProblem;

/// The most things inside.
const MOST_INSIDE: usize = 2_000;
/// How many times larger it may be, unpacked.
const SWELLS: u64 = 100;
/// What may swell as much as it wants, in bytes: a document of a few pages does.
const SMALL: u64 = 10_000_000;

pub(super) fn kind(path: &Path) -> io::Result<Result<&'static Kind, FileProblem>> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    match ZipArchive::new(BufReader::new(file)).and_then(|archive| inside(archive, size)) {
        Ok(kind) => Ok(kind),
        Err(ZipError::Io(error))
            if error.kind() != io::ErrorKind::UnexpectedEof && error.kind() != io::ErrorKind::InvalidData =>
        {
            Err(error)
        }
        Err(_) => Ok(Err(FileProblem::Broken)),
    }
}

type Inside = Result<&'static Kind, FileProblem>;

fn inside(mut archive: ZipArchive<BufReader<File>>, size: u64) -> Result<Inside, ZipError> {
    if archive.len() > MOST_INSIDE {
        return Ok(Err(FileProblem::Bomb));
    }
    let (mut swollen, mut names, mut is_locked) = (0_u64, Vec::new(), false);
    for place in 0..archive.len() {
        let each = archive.by_index_raw(place)?;
        swollen = swollen.saturating_add(each.size());
        is_locked |= each.encrypted();
        names.push(String::from_utf8_lossy(each.name_raw()).into_owned());
    }
    let mime = mime(&mut archive)?;
    let has = |name: &str| names.iter().any(|each| each == name);
    Ok(if swollen > SMALL && swollen > size.saturating_mul(SWELLS) {
        Err(FileProblem::Bomb)
    } else if is_locked || has("encrypted-package") {
        Err(FileProblem::Locked)
    } else if names.iter().any(|name| name.ends_with("vbaProject.bin") || name.starts_with("Basic/")) {
        Err(FileProblem::Macros)
    } else if has("word/document.xml") {
        Ok(&DOCX)
    } else if has("xl/workbook.xml") {
        Ok(&XLSX)
    } else if has("ppt/presentation.xml") {
        Ok(&PPTX)
    } else {
        [&ODT, &ODS].into_iter().find(|kind| mime == kind.mime).ok_or(FileProblem::Unknown)
    })
}

/// What OpenDocument says of itself, unpacked, in the first thing inside.
fn mime(archive: &mut ZipArchive<BufReader<File>>) -> Result<String, ZipError> {
    let mut said = String::new();
    if let Ok(first) = archive.by_index_raw(0)
        && first.name_raw() == b"mimetype"
        && first.size() == first.compressed_size()
    {
        first.take(200).read_to_string(&mut said)?;
    }
    Ok(said)
}
