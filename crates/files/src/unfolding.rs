//! A folder of files that comes as one archive. What is in it is taken one after the other, as if each had been sent by itself: looked
//! at, and waiting until it hangs from something. Nothing is written where an archive says, nothing is unpacked further than what may
//! wait, and what cannot be taken costs nothing but itself.

use std::fs::File;
use std::io::{BufReader, Read};

use axum::extract::{FromRequest, Multipart, Request};
use platform::{Instance, Refusal, text};
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::folder::{Arriving, Folder};
use crate::model::Shown;
use crate::problem::{FileProblem, NotTaken};
use crate::receiving::{WAITING, away, cut, receive_whole, write};
use crate::storage::Storage;

/// The most files of a folder.
pub const MOST_OF_A_FOLDER: usize = 100;
/// The most things that an archive lists, folders and what systems put beside files among them.
const MOST_LISTED: usize = 2_000;
/// The most characters that are said of where a file stands in its folder.
const LONGEST_PATH: usize = 200;
/// What systems put beside files, and nobody means.
const BESIDE: [&str; 3] = ["__MACOSX", "Thumbs.db", "desktop.ini"];

/// A file of a folder.
#[derive(Debug)]
pub struct Unfolded {
    /// Where it stands in the folder, as it is shown.
    pub path: String,
    /// The file, which waits; or why it was not taken.
    pub file: Result<Shown, FileProblem>,
}

/// Takes the files of the archive that was sent in a field of a form.
pub async fn unfold(
    instance: &Instance,
    uploader: i64,
    request: Request,
    field: &str,
) -> Result<Vec<Unfolded>, NotTaken> {
    let folder = Storage::of(instance)?.folder;
    let arrived = arrived(instance, &folder, request, field).await?.ok_or(FileProblem::Empty)?;
    let largest = instance.settings.files.largest;
    let mut archive = away(move || Archive::open(arrived, largest)).await?;
    let mut unfolded = Vec::new();
    for place in archive.places()? {
        let (again, (path, bytes)) = away(move || Ok(archive.read(place))).await?;
        archive = again;
        let file = match bytes {
            Ok(bytes) => receive_whole(instance, uploader, &path, bytes).await,
            Err(problem) => Err(problem.into()),
        };
        let file = match file {
            Ok(file) => Ok(file),
            Err(NotTaken::Problem(problem)) => Err(problem),
            Err(NotTaken::Refused(refusal)) => return Err(refusal.into()),
        };
        unfolded.push(Unfolded { path: shown(&path), file });
    }
    Ok(unfolded)
}

/// The archive on the disk, under a name that nobody looks for; nothing when no file was chosen.
async fn arrived(
    instance: &Instance,
    folder: &Folder,
    request: Request,
    field: &str,
) -> Result<Option<Arriving>, NotTaken> {
    let malformed = |_| Refusal::Malformed(String::new());
    let mut parts = Multipart::from_request(request, instance).await.map_err(malformed)?;
    while let Some(part) = parts.next_field().await.map_err(|error| cut(&error))? {
        if part.name() == Some(field) && part.file_name().is_some_and(|name| !name.is_empty()) {
            return write(instance, folder, part).await.map(Some);
        }
    }
    Ok(None)
}

/// As a page says where a file stands: its end, where it is long.
fn shown(path: &str) -> String {
    let path: Vec<char> = text::shown(path).chars().filter(|each| !each.is_control()).collect();
    path[path.len().saturating_sub(LONGEST_PATH)..].iter().collect()
}

/// An archive, and what may still be unpacked of it.
struct Archive {
    zip: ZipArchive<BufReader<File>>,
    /// It is on the disk as long as it is read.
    _arrived: Arriving,
    /// The largest file, in bytes.
    largest: u64,
    /// How many bytes more are unpacked, whatever comes of them.
    room: u64,
}

impl Archive {
    fn open(arrived: Arriving, largest: u64) -> Result<Archive, NotTaken> {
        let file = File::open(&arrived.path)?;
        if file.metadata()?.len() == 0 {
            return Err(FileProblem::Empty.into());
        }
        let zip = ZipArchive::new(BufReader::new(file)).map_err(|_| FileProblem::NoFolder)?;
        match zip.len() {
            0 => Err(FileProblem::NoFolder.into()),
            listed if listed > MOST_LISTED => Err(FileProblem::TooMany(MOST_OF_A_FOLDER).into()),
            _ => Ok(Archive { zip, _arrived: arrived, largest, room: largest.saturating_mul(WAITING) }),
        }
    }

    /// The places of its files in its list.
    fn places(&mut self) -> Result<Vec<usize>, NotTaken> {
        let mut places = Vec::new();
        for place in 0..self.zip.len() {
            let each = self.zip.by_index_raw(place).map_err(|_| FileProblem::NoFolder)?;
            if !each.is_dir() && !is_beside(&path_of(&each)) {
                places.push(place);
            }
        }
        match places.len() {
            0 => Err(FileProblem::NoFolder.into()),
            many if many > MOST_OF_A_FOLDER => Err(FileProblem::TooMany(MOST_OF_A_FOLDER).into()),
            _ => Ok(places),
        }
    }

    /// The file of this place: where it stands, and its bytes; and the archive again, for the next one.
    fn read(mut self, place: usize) -> (Archive, (String, Result<Vec<u8>, FileProblem>)) {
        let path = self.zip.by_index_raw(place).map(|each| path_of(&each)).unwrap_or_default();
        let bytes = self.bytes(place, &path);
        (self, (path, bytes))
    }

    fn bytes(&mut self, place: usize, path: &str) -> Result<Vec<u8>, FileProblem> {
        let listed = self.zip.by_index_raw(place).map_err(|_| FileProblem::Broken)?;
        if leads_out(path) || listed.is_symlink() {
            return Err(FileProblem::Outside);
        }
        if listed.encrypted() {
            return Err(FileProblem::Locked);
        }
        drop(listed);
        if self.room == 0 {
            return Err(FileProblem::Bomb);
        }
        let most = self.largest.min(self.room);
        let mut bytes = Vec::new();
        let inside = self.zip.by_index(place).map_err(|_| FileProblem::Broken)?;
        // What it says of its own size is not believed.
        let read = inside.take(most + 1).read_to_end(&mut bytes);
        let length = bytes.len() as u64;
        self.room = self.room.saturating_sub(length);
        match read {
            Err(_) => Err(FileProblem::Broken),
            Ok(_) if length <= most => Ok(bytes),
            Ok(_) if self.room == 0 => Err(FileProblem::Bomb),
            Ok(_) => Err(FileProblem::TooLarge(self.largest)),
        }
    }
}

/// Where a file stands, as whoever made the archive called it. Many who write them say no alphabet: what reads as UTF-8 is.
fn path_of<R: Read>(file: &ZipFile<'_, R>) -> String {
    let path = match std::str::from_utf8(file.name_raw()) {
        Ok(path) => path.to_owned(),
        Err(_) => file.name().map(|name| name.into_owned()).unwrap_or_default(),
    };
    path.replace('\\', "/")
}

/// Whether a path leads out of the folder.
fn leads_out(path: &str) -> bool {
    let is_of_a_disk = path.as_bytes().get(1) == Some(&b':');
    path.starts_with('/') || is_of_a_disk || path.split('/').any(|step| step == "..")
}

/// Whether it is what systems put beside files.
fn is_beside(path: &str) -> bool {
    let hides = |step: &str| step.starts_with('.') && step != "." && step != "..";
    path.split('/').any(|step| BESIDE.contains(&step) || hides(step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leads_out_is_known() {
        for path in ["../a.txt", "a/../../b.txt", "/etc/passwd", "C:/a.txt", "c:a.txt"] {
            assert!(leads_out(path), "{path}");
        }
        for path in ["a.txt", "a/b.txt", "a..txt", "a/..b", "Été : plan.pdf"] {
            assert!(!leads_out(path), "{path}");
        }
    }

    #[test]
    fn what_systems_put_beside_files_is_left() {
        for path in ["__MACOSX/a/._b.pdf", ".DS_Store", "a/.git/config", "a/Thumbs.db", "desktop.ini"] {
            assert!(is_beside(path), "{path}");
        }
        for path in ["a.pdf", "./a.pdf", "../a.pdf", "a/b.c.pdf"] {
            assert!(!is_beside(path), "{path}");
        }
        assert_eq!(shown("a\u{202e}\n/b.pdf"), "a/b.pdf");
        assert_eq!(shown(&"é".repeat(300)).chars().count(), LONGEST_PATH);
    }
}
