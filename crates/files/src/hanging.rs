//! What a file hangs from. A slice hangs files from a thing of its own in the transaction that makes the thing, and lets go of them
//! in the one that takes its words away.

use platform::{Forgotten, Instance, On, Result, Tx};

use crate::housekeeping::erasing;
use crate::model::{Hung, MOST_FILES, Shown, as_told};
use crate::problem::{FileProblem, NotTaken};
use crate::store::Words;
use crate::{inside, inside_store, store, uploads, uploads_store};

/// A thing that files hang from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thing {
    /// Its kind: the word of a [`Holder`](crate::Holder).
    pub kind: &'static str,
    /// Its number.
    pub id: i64,
}

/// The files of these numbers, which this person sent and which wait, in this order. One that is somebody else's is not there.
pub async fn waiting(on: impl Into<On<'_>>, uploader: i64, ids: &[i64]) -> Result<Hung, NotTaken> {
    if ids.len() > MOST_FILES {
        return Err(FileProblem::TooMany(MOST_FILES).into());
    }
    let on = on.into();
    let (found, words) = (store::waiting(on, uploader, ids).await?, store::words(on, ids).await?);
    let told = |id| words.iter().find(|words| words.file_id == id).cloned();
    let one =
        |id: &i64| found.iter().find(|file| file.id == *id).cloned().map(|file| Shown::from(file).saying(told(*id)));
    let files: Option<Vec<Shown>> = ids.iter().map(one).collect();
    Ok(Hung(files.ok_or(FileProblem::Gone)?))
}

/// The print of the bytes of each of these files: the same bytes have the same.
pub async fn prints(on: impl Into<On<'_>>, ids: &[i64]) -> Result<Vec<(i64, String)>> {
    store::prints(on, ids).await
}

/// Those of these files whose very bytes hang already from things of this kind, in this community: each with the thing.
pub async fn hung_already(
    on: impl Into<On<'_>>,
    (community, kind): (i64, &str),
    ids: &[i64],
) -> Result<Vec<(i64, i64)>> {
    store::hung_already(on, (community, kind), ids).await
}

/// The longest sound whose length is said: a day.
const LONGEST_SOUND: i64 = 24 * 60 * 60;

/// Writes down what a file of this person that waits shows or says, and how long it is in seconds.
pub async fn tell(
    instance: &Instance,
    (uploader, id): (i64, i64),
    told: Option<&str>,
    seconds: Option<i64>,
) -> Result<()> {
    let told = told.map(as_told);
    let seconds = seconds.filter(|seconds| (1..=LONGEST_SOUND).contains(seconds));
    let tx = instance.db.begin().await?;
    store::tell(&tx, uploader, &Words { file_id: id, told, seconds }).await?;
    tx.commit().await
}

/// Hangs files that wait from a thing of this community, if it has room for them.
pub async fn hang(
    (instance, tx): (&Instance, &Tx),
    (uploader, community): (i64, i64),
    thing: Thing,
    files: &Hung,
) -> Result<(), NotTaken> {
    let hung = store::hang(tx, (uploader, community), (thing.kind, thing.id), &files.ids()).await?;
    if hung != files.0.len() as u64 {
        return Err(FileProblem::Gone.into());
    }
    store::forget_words_of(tx, &files.ids()).await?;
    if store::bytes_of(tx, community).await?.unsigned_abs() > instance.settings.files.by_community {
        return Err(FileProblem::NoRoom.into());
    }
    Ok(inside::ask((instance, tx), thing.kind, files).await?)
}

/// Lets go of all that hangs from a thing: nobody reads it any more, and it leaves the disk once this is committed.
pub async fn let_go(tx: &Tx, thing: Thing, now: i64) -> Result<()> {
    let gone = store::let_go(tx, (thing.kind, thing.id), now).await?;
    if gone.is_empty() {
        return Ok(());
    }
    inside_store::forget(tx, &gone).await?;
    tx.enqueue(erasing()).await
}

/// Lets go of one file that hangs from a thing: nobody reads it any more, and it leaves the disk once this is committed.
pub async fn let_go_of_one(tx: &Tx, thing: Thing, file: i64, now: i64) -> Result<()> {
    if store::let_go_of_one(tx, (thing.kind, thing.id), file, now).await? {
        inside_store::forget(tx, &[file]).await?;
        tx.enqueue(erasing()).await?;
    }
    Ok(())
}

/// Lets go of all that hangs from things that are forgotten; nothing of it stays on the disk, nor in a row, once that is committed.
pub async fn forget_things(tx: &Tx, things: &Forgotten) -> Result<()> {
    for kind in things.kinds {
        uploads_store::delete_of_files(tx, (kind, &things.ids)).await?;
        inside_store::forget_of_things(tx, (kind, &things.ids)).await?;
        if store::let_go_of_all(tx, (kind, &things.ids), things.now).await? > 0 {
            tx.enqueue(erasing()).await?;
        }
    }
    Ok(())
}

/// Takes a person off the files that they sent. Those that hang stay with what they hang from; those that wait go.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    let waiting = store::let_go_of_waiting(tx, person).await?;
    if uploads::end_of(tx, person).await? + waiting > 0 {
        tx.enqueue(erasing()).await?;
    }
    store::forget_words_of_person(tx, person).await?;
    store::forget(tx, person).await
}
