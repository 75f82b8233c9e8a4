//! A folder in which a copy lies open, unencrypted, while it is made or restored: ours alone, one at a time, gone at the end.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::Trouble;

const NAME: &str = ".jasette-copy";

/// The folder, as long as it is held.
pub(super) struct Workplace {
    folder: PathBuf,
    _turn: File,
}

impl Workplace {
    /// Takes the place inside this folder; what one who was killed left there is removed.
    pub(super) fn inside(folder: &Path) -> Result<Workplace, Trouble> {
        let folder = folder.join(NAME);
        let wrong = Trouble::with(&folder);
        DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(&wrong)?;
        let turn = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(folder.join("turn"));
        let turn = turn.map_err(&wrong)?;
        turn.try_lock().map_err(|_| Trouble::Busy)?;
        for left in fs::read_dir(&folder).map_err(&wrong)?.flatten().filter(|left| left.file_name() != "turn") {
            fs::remove_file(left.path()).map_err(&wrong)?;
        }
        drop(wrong);
        Ok(Workplace { folder, _turn: turn })
    }

    /// A file inside.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Drop for Workplace {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A new file that only we may read; what has this name already stays.
pub(super) fn create(path: &Path) -> Result<File, Trouble> {
    OpenOptions::new().create_new(true).write(true).mode(0o600).open(path).map_err(Trouble::with(path))
}

/// A folder that only we may read, with those it is in.
pub(super) fn private_folder(path: &Path) -> Result<(), Trouble> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(Trouble::with(path))
}

/// Makes the name of a file in its folder as durable as the file.
pub(super) fn sync_folder_of(path: &Path) -> Result<(), Trouble> {
    let folder = path.parent().unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(Trouble::with(folder))
}
