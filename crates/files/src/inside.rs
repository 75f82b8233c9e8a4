//! The words inside of files. They are read after a file was hung, by a program of its own, one file at a time; a file that gives none
//! costs what it hangs from nothing, and nobody is told. They are found where the file hangs, by who may find that, and go with the file.

use extraction::{Form, NotRead, reads_pdf};
use forms::coded;
use futures_util::future::BoxFuture;
use platform::{Error, Instance, Job, MINUTE, Result, Tx};
use serde_json::{Value as Json, json};

use crate::bundle::whole;
use crate::hanging::Thing;
use crate::inside_store as store;
use crate::model::{Hung, Shown};

/// The job that reads a file.
pub(crate) const READ: &str = "files.read_inside";
/// The job that begins with those that were never read: they were there before, or their job was lost.
pub(crate) const CATCH_UP: &str = "files.read_older_inside";
/// How many it begins with.
const AT_ONCE: i64 = 20;

coded! {
    /// How the reading of a file went.
    Reading {
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

/// Has the thing of this number put into the index again, with the words of its files.
pub type FoundAgain = for<'a> fn(&'a Tx, &'a Thing) -> BoxFuture<'a, Result<()>>;

/// The kinds of things whose files are found by the words inside of them, set in `app::wiring`.
#[derive(Clone, Copy)]
pub struct Inside {
    /// The words of their kinds, as rows keep them.
    pub kinds: &'static [&'static str],
    /// What follows once a file of one was read.
    pub found_again: FoundAgain,
}

/// What the words inside of the files of the thing `s.id` of this kind are, in a statement of the index.
pub fn words_inside(kind: &str) -> String {
    format!(
        "SELECT STRING_AGG(w.words, ' ') FROM files f JOIN file_inside w ON w.file_id = f.id \
         WHERE f.holder = '{kind}' AND f.holder_id = s.id AND f.gone_at IS NULL"
    )
}

/// The words inside of a file, and how the reading went.
pub async fn read_inside(instance: &Instance, file: &Shown) -> Result<(Reading, String)> {
    let Some(form) = Form::of(&file.kind) else { return Ok((Reading::None, String::new())) };
    let Some(bytes) = whole(instance, file, extraction::LARGEST).await? else {
        return Ok((Reading::Unread, String::new()));
    };
    Ok(match extraction::words(form, bytes).await {
        Ok(words) if words.is_empty() => (Reading::None, words),
        Ok(words) => (Reading::Words, words),
        Err(NotRead::NoReader) => (Reading::Waits, String::new()),
        Err(_) => (Reading::Unread, String::new()),
    })
}

/// Has the files that were hung from a thing of this kind read, where they are found so.
pub(crate) async fn ask((instance, tx): (&Instance, &Tx), kind: &str, files: &Hung) -> Result<()> {
    if !instance.links.get::<Inside>().is_some_and(|inside| inside.kinds.contains(&kind)) {
        return Ok(());
    }
    for file in files.0.iter().filter(|file| Form::of(&file.kind).is_some()) {
        tx.enqueue(reading(file.id)).await?;
    }
    Ok(())
}

fn reading(id: i64) -> Job {
    Job::new(READ, json!({ "file": id })).only(format!("{READ}:{id}"))
}

/// Reads a file; its words are found with what it hangs from, from that commit on.
pub(crate) async fn read(instance: Instance, data: Json) -> Result<()> {
    let id = data["file"].as_i64().ok_or_else(|| Error::Stored("a job that reads no file".into()))?;
    let Some(inside) = instance.links.get::<Inside>().copied() else { return Ok(()) };
    let Some(file) = crate::store::by_id(&instance.db, id).await? else { return Ok(()) };
    let (state, words) = read_inside(&instance, &Shown::from(file)).await?;
    let tx = instance.db.begin().await?;
    // It may have gone while it was read.
    let hangs = store::keep(&tx, (id, state), &words, instance.clock.now()).await?;
    let kind = |word: &str| inside.kinds.iter().find(|kind| **kind == word);
    if let Some((kind, id)) = hangs.and_then(|(word, id)| Some((*kind(&word)?, id))) {
        (inside.found_again)(&tx, &Thing { kind, id }).await?;
    }
    tx.commit().await
}

/// Begins with files that were never read.
pub(crate) async fn begin(tx: &Tx, now: i64) -> Result<()> {
    tx.enqueue(Job::new(CATCH_UP, json!({})).at(now).only(CATCH_UP)).await
}

/// Begins with some of them, and again until all were read.
pub(crate) async fn catch_up(instance: Instance, _: Json) -> Result<()> {
    let Some(inside) = instance.links.get::<Inside>().copied() else { return Ok(()) };
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let unread = store::unread(&tx, inside.kinds, reads_pdf(), AT_ONCE).await?;
    for id in &unread {
        tx.enqueue(reading(*id)).await?;
    }
    if !unread.is_empty() {
        begin(&tx, now + MINUTE).await?;
    }
    tx.commit().await
}
