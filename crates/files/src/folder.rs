//! Files in a folder beside the database. A file is written under a name that nobody looks for, made durable, and
//! only then gets its place, which follows from the secret of its address: who sees the folder learns no address.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use platform::secret;

/// Where files arrive, and wait in parts.
pub(crate) const ARRIVING: &str = "arriving";

/// A folder of files.
#[derive(Clone, Debug)]
pub(crate) struct Folder(pub(crate) PathBuf);

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
    /// A name to write under.
    pub(crate) fn arriving(&self) -> io::Result<Arriving> {
        let folder = self.0.join(ARRIVING);
        make(&folder)?;
        Ok(Arriving { path: folder.join(secret::token()) })
    }

    /// Where what has this key is.
    pub(crate) fn place(&self, key: &str) -> PathBuf {
        self.0.join(key)
    }

    /// Gives what arrived its place. It is on disk before, and there after.
    pub(crate) fn settle(&self, arrived: &Path, key: &str) -> io::Result<()> {
        let place = self.place(key);
        let shelf = place.parent().expect("a place is in a folder");
        make(shelf)?;
        fs::File::open(arrived)?.sync_all()?;
        fs::rename(arrived, &place)?;
        fs::File::open(shelf)?.sync_all()
    }

    /// Takes away what has this key. Once is enough.
    pub(crate) fn remove(&self, key: &str) -> io::Result<()> {
        match fs::remove_file(self.place(key)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Every key under this one, each with when it was written (milliseconds UTC).
    pub(crate) fn everything(&self, under: &str) -> io::Result<Vec<(String, i64)>> {
        let mut found = Vec::new();
        walk(&self.place(under), &mut found)?;
        let key = |(path, at): (PathBuf, i64)| {
            let path = path.strip_prefix(&self.0).ok()?.to_str()?;
            Some((path.to_owned(), at))
        };
        Ok(found.into_iter().filter_map(key).collect())
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
