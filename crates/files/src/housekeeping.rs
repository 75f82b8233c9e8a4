//! What leaves the disk: what was let go at once, what hangs from nothing after a day, what no row knows after a day. And whether
//! rows and disk agree, for who administers.

use std::collections::HashSet;

use platform::jobs::Handlers;
use platform::{DAY, HOUR, Instance, Job, Result, Tx};

use crate::storage::{Kept, Storage, key, keys, twins};
use crate::{inside, store, uploads};

const ERASE: &str = "files.erase";
const SWEEP: &str = "files.sweep";
/// How many files are taken off the disk in one go.
const PIECE: i64 = 200;

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    let handlers = handlers.on(inside::READ, inside::read).on(inside::CATCH_UP, inside::catch_up);
    handlers.on(ERASE, |instance, _| erase(instance)).on(SWEEP, |instance, _| sweep(instance))
}

/// Asks for a sweep now, and from then on every hour, and for what was never read; to be called at each start, it never makes two.
pub async fn begin(tx: &Tx, now: i64) -> Result<()> {
    inside::begin(tx, now).await?;
    tx.enqueue(sweeping(now)).await
}

/// What takes off the disk all that was let go.
pub(crate) fn erasing() -> Job {
    Job::new(ERASE, serde_json::json!({})).only(ERASE)
}

fn sweeping(at: i64) -> Job {
    Job::new(SWEEP, serde_json::json!({})).at(at).only(SWEEP)
}

async fn erase(instance: Instance) -> Result<()> {
    uploads::erase(&instance, PIECE).await?;
    erase_files(instance).await
}

/// The bytes go first: a row that stays without them is known to be gone, and is taken up again.
async fn erase_files(instance: Instance) -> Result<()> {
    loop {
        let gone = store::gone(&instance.db, PIECE).await?;
        if gone.is_empty() {
            return Ok(());
        }
        let storage = Storage::of(&instance)?;
        for (_, address) in &gone {
            storage.erase(keys(address)).await?;
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
    uploads::end_old(&tx, now).await?;
    tx.enqueue(erasing()).await?;
    tx.enqueue(sweeping(now + HOUR)).await?;
    tx.commit().await?;
    let storage = Storage::of(&instance)?;
    for lost in unknown(&instance, &storage).await?.into_iter().filter(|lost| lost.written < now - DAY) {
        tracing::info!(written = lost.written, "a file that no row knows leaves the disk");
        storage.remove(&lost).await?;
    }
    Ok(())
}

/// What is kept and in no row.
async fn unknown(instance: &Instance, storage: &Storage) -> Result<Vec<Kept>> {
    // What is kept first: what comes meanwhile has its row when the rows are read.
    let there = storage.everything().await?;
    let mut known: HashSet<String> = places(instance).await?.into_iter().collect();
    known.extend(uploads::parts(instance).await?);
    Ok(there.into_iter().filter(|kept| !known.contains(&kept.key)).collect())
}

/// The keys of all that rows know.
async fn places(instance: &Instance) -> Result<Vec<String>> {
    let rows = store::all(&instance.db).await?;
    let of_row =
        |(address, kind): &(String, String)| twins(kind).iter().map(|twin| key(address, twin)).collect::<Vec<_>>();
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

/// Looks at every row and at all that is kept. What is arriving counts for nothing.
pub async fn disagreement(instance: &Instance) -> Result<Disagreement> {
    let storage = Storage::of(instance)?;
    let there = storage.everything().await?;
    let known = places(instance).await?;
    let kept: HashSet<&str> = there.iter().map(|kept| kept.key.as_str()).collect();
    let of_rows: HashSet<&str> = known.iter().map(String::as_str).collect();
    let unknown = there.iter().filter(|kept| !kept.is_arriving() && !of_rows.contains(kept.key.as_str())).count();
    let missing = known.iter().filter(|key| !kept.contains(key.as_str())).count();
    Ok(Disagreement { files: store::all(&instance.db).await?.len(), missing, unknown })
}
