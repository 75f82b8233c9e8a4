//! Where the bytes are: a folder beside the database. A file is written under a name that nobody looks for, made durable, and
//! only then gets its place, which follows from the secret of its address: who sees the folder learns no address.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use platform::{Instance, secret};

/// Where files arrive.
const ARRIVING: &str = "arriving";
/// What follows the place of a picture, for its small twin.
pub(crate) const SMALL: &str = "-small";

/// The folder of this instance.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

/// A file that is being written. It goes away with this value, unless it got its place.
#[derive(Debug)]
pub(crate) struct Arriving {
    pub(crate) path: PathBuf,
}

impl Drop for Arriving {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Folder {
    pub(crate) fn of(instance: &Instance) -> Folder {
        Folder(instance.settings.files.folder.clone())
    }

    /// A name to write under.
    pub(crate) fn arriving(&self) -> io::Result<Arriving> {
        let folder = self.0.join(ARRIVING);
        make(&folder)?;
        Ok(Arriving { path: folder.join(secret::token()) })
    }

    /// The place of a file, by its address, or of its twin.
    pub(crate) fn place(&self, address: &str, twin: &str) -> PathBuf {
        let hash = secret::hash(address);
        self.0.join(&hash[..2]).join(&hash[2..4]).join(format!("{}{twin}", &hash[4..]))
    }

    /// Gives what arrived its place. It is on disk before, and there after.
    pub(crate) fn settle(&self, arrived: &Arriving, (address, twin): (&str, &str)) -> io::Result<()> {
        let place = self.place(address, twin);
        let shelf = place.parent().expect("a place is in a folder");
        make(shelf)?;
        fs::File::open(&arrived.path)?.sync_all()?;
        fs::rename(&arrived.path, &place)?;
        fs::File::open(shelf)?.sync_all()
    }

    /// Takes a file and its twin off the disk. Once is enough.
    pub(crate) fn erase(&self, address: &str) -> io::Result<()> {
        ["", SMALL].into_iter().try_for_each(|twin| match fs::remove_file(self.place(address, twin)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        })
    }

    /// Everything that has a place, and what arrives, each with when it was written (milliseconds UTC).
    pub(crate) fn everything(&self) -> io::Result<Vec<(PathBuf, i64)>> {
        let mut found = Vec::new();
        walk(&self.0, &mut found)?;
        Ok(found)
    }

    /// Whether a path is of something that has no place yet.
    pub(crate) fn is_arriving(&self, path: &Path) -> bool {
        path.starts_with(self.0.join(ARRIVING))
    }
}

fn make(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

fn walk(folder: &Path, found: &mut Vec<(PathBuf, i64)>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        match entry.metadata() {
            Ok(kept) if kept.is_dir() => walk(&entry.path(), found)?,
            Ok(kept) => found.push((entry.path(), written(&kept))),
            // It got its place, or went, meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn written(kept: &fs::Metadata) -> i64 {
    let since = kept.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
    since.and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or_default()
}
