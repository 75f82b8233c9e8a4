//! What leaves the disk: what was let go at once, what hangs from nothing after a day, what no row knows after a day. And whether
//! rows and disk agree, for who administers.

use std::collections::HashSet;
use std::path::PathBuf;

use platform::jobs::Handlers;
use platform::{DAY, HOUR, Instance, Job, Result, Tx};

use crate::folder::{Folder, SMALL};
use crate::store;

const ERASE: &str = "files.erase";
const SWEEP: &str = "files.sweep";
/// How many files are taken off the disk in one go.
const PIECE: i64 = 200;

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(ERASE, |instance, _| erase(instance)).on(SWEEP, |instance, _| sweep(instance))
}

/// Asks for a sweep now, and from then on every hour; to be called at each start, it never makes two.
pub async fn begin(tx: &Tx, now: i64) -> Result<()> {
    tx.enqueue(sweeping(now)).await
}

/// What takes off the disk all that was let go.
pub(crate) fn erasing() -> Job {
    Job::new(ERASE, serde_json::json!({})).only(ERASE)
}

fn sweeping(at: i64) -> Job {
    Job::new(SWEEP, serde_json::json!({})).at(at).only(SWEEP)
}

/// The bytes go first: a row that stays without them is known to be gone, and is taken up again.
async fn erase(instance: Instance) -> Result<()> {
    loop {
        let gone = store::gone(&instance.db, PIECE).await?;
        if gone.is_empty() {
            return Ok(());
        }
        let folder = Folder::of(&instance);
        for (_, address) in &gone {
            folder.erase(address)?;
        }
        let ids: Vec<i64> = gone.iter().map(|(id, _)| *id).collect();
        let tx = instance.db.begin().await?;
        store::delete(&tx, &ids).await?;
        tx.commit().await?;
    }
}

async fn sweep(instance: Instance) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    store::let_go_of_old(&tx, now - DAY).await?;
    tx.enqueue(erasing()).await?;
    tx.enqueue(sweeping(now + HOUR)).await?;
    tx.commit().await?;
    for (path, written) in unknown(&instance).await?.into_iter().filter(|(_, written)| *written < now - DAY) {
        tracing::info!(written, "a file that no row knows leaves the disk");
        std::fs::remove_file(path)?;
    }
    Ok(())
}

/// What is on disk and in no row, each with when it was written.
async fn unknown(instance: &Instance) -> Result<Vec<(PathBuf, i64)>> {
    let folder = Folder::of(instance);
    // The disk first: what comes meanwhile has its row when the rows are read.
    let there = folder.everything()?;
    let known: HashSet<PathBuf> = places(instance, &folder).await?.into_iter().collect();
    Ok(there.into_iter().filter(|(path, _)| !known.contains(path)).collect())
}

async fn places(instance: &Instance, folder: &Folder) -> Result<Vec<PathBuf>> {
    let rows = store::all(&instance.db).await?;
    let of_row = |(address, kind): &(String, String)| {
        let twins: &[&str] = if kind.starts_with("image/") { &["", SMALL] } else { &[""] };
        twins.iter().map(|twin| folder.place(address, twin)).collect::<Vec<_>>()
    };
    Ok(rows.iter().flat_map(of_row).collect())
}

/// How rows and disk disagree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disagreement {
    /// How many files there are.
    pub files: usize,
    /// How many that a row knows are not on disk.
    pub missing: usize,
    /// How many on disk no row knows.
    pub unknown: usize,
}

/// Looks at every row and at the whole folder. What is arriving counts for nothing.
pub async fn disagreement(instance: &Instance) -> Result<Disagreement> {
    let folder = Folder::of(instance);
    let unknown = unknown(instance).await?.iter().filter(|(path, _)| !folder.is_arriving(path)).count();
    let missing = places(instance, &folder).await?.iter().filter(|path| !path.exists()).count();
    Ok(Disagreement { files: store::all(&instance.db).await?.len(), missing, unknown })
}
