//! Where a demonstration lives. It replaces what a demonstration left there, and nothing else: a mark in the file says who made
//! it, and serving it for real takes the mark off.

use std::path::{Path, PathBuf};

use platform::db::mark::{mark, mark_of};
use platform::{Db, Location};

use crate::claim::DEMONSTRATION;
use crate::commands::{Context, Stop};
use crate::config::Config;

/// Makes the database anew, if what stands there was a demonstration.
pub(super) async fn open_anew(context: &Context, config: &Config, file: &Path) -> Result<Db, Stop> {
    if !is_free(file).await {
        return Err(Stop(t!(context.lang, "demo-not-ours", file = file.display().to_string())));
    }
    let opened = make(config, file).await;
    opened.map_err(|error| context.explain(&error))
}

/// Whether nothing is there but what a demonstration made. What cannot be read is somebody's.
async fn is_free(file: &Path) -> bool {
    match file.try_exists() {
        Ok(true) => is_a_demonstration(file).await,
        Ok(false) => !beside(file).iter().any(|each| each.exists()),
        Err(_) => false,
    }
}

/// Whether a demonstration made this file, and nobody used it for real since.
pub(super) async fn is_a_demonstration(file: &Path) -> bool {
    matches!(mark_of(file).await, Ok(DEMONSTRATION))
}

async fn make(config: &Config, file: &Path) -> platform::Result<Db> {
    std::fs::create_dir_all(&config.data)?;
    for each in beside(file).iter().map(PathBuf::as_path).chain([file]).filter(|each| each.exists()) {
        std::fs::remove_file(each)?;
    }
    let db = Db::open(&Location::File(file.to_owned())).await?;
    mark(file, DEMONSTRATION).await?;
    db.migrate().await?;
    Ok(db)
}

/// What SQLite keeps beside a file while it is open.
fn beside(file: &Path) -> [PathBuf; 2] {
    ["-wal", "-shm"].map(|end| PathBuf::from(format!("{}{end}", file.display())))
}
