//! The words inside of a resource's file are found with it. They are read after it was hung, by a program of its own, one file at a
//! time; a file that gives none costs its resource nothing, and nobody is told.

use extraction::reads_pdf;
use files::Reading;
use platform::{Error, Event, Instance, Job, MINUTE, Result, Tx};
use serde_json::{Value as Json, json};

use crate::CHANGED;
use crate::filing::Version;
use crate::words_store::{self, Read};

/// The job that reads the files of a version.
pub(crate) const READ: &str = "library.read_files";
/// The job that begins with those that were never read: they were there before, or their job was lost.
pub(crate) const CATCH_UP: &str = "library.read_older_files";
/// How many it begins with.
const AT_ONCE: i64 = 20;

/// Has the files of a version read.
pub(crate) async fn ask(tx: &Tx, version: i64) -> Result<()> {
    tx.enqueue(Job::new(READ, json!({ "version": version })).only(format!("{READ}:{version}"))).await
}

/// Reads them; what it finds is found with the resource from that commit on.
pub(crate) async fn read(instance: Instance, data: Json) -> Result<()> {
    let id = data["version"].as_i64().ok_or_else(|| Error::Stored("a job that reads no version".into()))?;
    let Some((version, kept)) = words_store::version(&instance.db, id).await? else { return Ok(()) };
    let (state, words) = said(&instance, &version).await?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    // It may have gone while it was read.
    if words_store::keep(&tx, &Read { version: id, words, state }, now).await? {
        tx.record(Event::new(kept.community(), CHANGED, kept.number(), now)).await?;
    }
    tx.commit().await
}

async fn said(instance: &Instance, version: &Version) -> Result<(Reading, String)> {
    let (mut state, mut words) = (Reading::None, Vec::new());
    for file in version.files()?.0 {
        match files::read_inside(instance, &file).await? {
            (Reading::Words, said) => words.push(said),
            (Reading::None, _) => {}
            (why, _) => state = why,
        }
    }
    let state = if words.is_empty() || state == Reading::Waits { state } else { Reading::Words };
    Ok((state, words.join("\n").chars().take(extraction::MOST).collect()))
}

/// Begins with files that were never read; to be called at each start.
pub async fn begin(tx: &Tx, now: i64) -> Result<()> {
    tx.enqueue(Job::new(CATCH_UP, json!({})).at(now).only(CATCH_UP)).await
}

/// Begins with some of them, and again until all were read.
pub(crate) async fn catch_up(instance: Instance, _: Json) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let unread = words_store::unread(&tx, reads_pdf(), AT_ONCE).await?;
    for version in &unread {
        ask(&tx, *version).await?;
    }
    if !unread.is_empty() {
        begin(&tx, now + MINUTE).await?;
    }
    tx.commit().await
}
