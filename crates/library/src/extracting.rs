//! The words inside of a resource's file are found with it. They are read after it was hung, by a program of its own, one file at a
//! time; a file that gives none costs its resource nothing, and nobody is told.

use extraction::{Form, NotRead, reads_pdf};
use files::Shown;
use forms::coded;
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

coded! {
    /// How the reading of a file went.
    State {
        /// There are words.
        Words = "read",
        /// There are none.
        None = "none",
        /// It could not be opened.
        Unread = "unread",
        /// What reads such files was not on the machine: it is read once it is.
        Waits = "waits",
    }
}

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

async fn said(instance: &Instance, version: &Version) -> Result<(State, String)> {
    let (mut state, mut words) = (State::None, Vec::new());
    for file in version.files()?.0 {
        match of_file(instance, &file).await? {
            Ok(said) if !said.is_empty() => words.push(said),
            Ok(_) => {}
            Err(why) => state = why,
        }
    }
    let state = if words.is_empty() || state == State::Waits { state } else { State::Words };
    Ok((state, words.join("\n").chars().take(extraction::MOST).collect()))
}

/// The words of a file, or why there are none to be had.
async fn of_file(instance: &Instance, file: &Shown) -> Result<std::result::Result<String, State>> {
    let Some(form) = Form::of(&file.kind) else { return Ok(Ok(String::new())) };
    let Some(bytes) = files::whole(instance, file, extraction::LARGEST).await? else { return Ok(Err(State::Unread)) };
    Ok(extraction::words(form, bytes).await.map_err(|why| match why {
        NotRead::NoReader => State::Waits,
        _ => State::Unread,
    }))
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
