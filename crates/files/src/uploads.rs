//! Files that come in pieces, from a line that may be cut: what came is kept, and whoever sent it goes on from there, on any machine
//! and over any line. Each piece is kept where files are, under a key of its own, so that any node takes the next one. The last one
//! makes the file, which is looked at as any other. What is not whole after a day is gone.

use std::io;

use axum::body::Body;
use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt};
use platform::{DAY, Db, Instance, Refusal, Result, Tx, secret, text};
use tokio::io::AsyncWriteExt;

use crate::folder::{ARRIVING, Arriving, Folder};
use crate::housekeeping::erasing;
use crate::model::Shown;
use crate::problem::{FileProblem, NotTaken};
use crate::receiving::{Placed, has_room};
use crate::storage::Storage;
use crate::uploads_store as store;

/// How long an upload may take, in milliseconds.
pub const LIFE: i64 = DAY;
/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 300;

/// A file that comes in pieces.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Upload {
    pub(crate) id: i64,
    /// The secret word of its address.
    pub address: String,
    /// As it was called.
    name: String,
    /// In bytes, as it was said at first.
    pub size: i64,
    /// How many bytes came.
    pub received: i64,
    /// The file that it became.
    file_id: Option<i64>,
    created_at: i64,
}

/// What became of an upload that a piece was added to.
#[derive(Debug)]
pub struct Grown {
    /// How many bytes came in all.
    pub received: i64,
    /// The file, once it is whole.
    pub file: Option<Shown>,
}

/// Why a piece was not added.
#[derive(Debug)]
pub enum NotGrown {
    /// It begins elsewhere than where the upload stands.
    Elsewhere,
    /// It goes on after the end.
    TooLong,
    /// The file, which is whole now, is not taken; the upload is over.
    NotTaken(NotTaken),
}

impl<E: Into<NotTaken>> From<E> for NotGrown {
    fn from(error: E) -> NotGrown {
        NotGrown::NotTaken(error.into())
    }
}

impl Upload {
    /// Begins one of so many bytes.
    pub async fn begin(instance: &Instance, uploader: i64, given: &str, size: u64) -> Result<Upload, NotTaken> {
        let most = instance.settings.files.largest;
        if size > most {
            return Err(FileProblem::TooLarge(most).into());
        }
        if size == 0 {
            return Err(FileProblem::Empty.into());
        }
        if !has_room(instance, uploader, size).await? {
            return Err(FileProblem::Waits.into());
        }
        let name: String = text::shown(given).chars().take(LONGEST_NAME).collect();
        let size = i64::try_from(size).map_err(|_| FileProblem::TooLarge(most))?;
        let tx = instance.db.begin().await?;
        let made = store::insert(&tx, &secret::token(), (uploader, instance.clock.now()), (&name, size)).await?;
        tx.commit().await?;
        Ok(made)
    }

    /// The upload of this address, if this person began it and it is not over.
    pub async fn of(instance: &Instance, uploader: i64, address: &str) -> Result<Upload, Refusal> {
        if !secret::could_be_a_token(address) {
            return Err(Refusal::NotFound);
        }
        let found = store::of(&instance.db, address, uploader).await?;
        found.filter(|upload| upload.ends_at() > instance.clock.now()).ok_or(Refusal::NotFound)
    }

    /// When it is over, whole or not (milliseconds UTC).
    pub fn ends_at(&self) -> i64 {
        self.created_at + LIFE
    }

    /// The file that it became, if it is whole.
    pub async fn file(&self, db: &Db) -> Result<Option<Shown>> {
        let Some(id) = self.file_id else { return Ok(None) };
        Ok(crate::store::by_id(db, id).await?.map(Shown::from))
    }

    /// Adds what comes to what came, as far as the line brings it. Whoever sends may go away meanwhile.
    pub async fn grow(self, instance: &Instance, uploader: i64, from: i64, piece: Body) -> Result<Grown, NotGrown> {
        if from != self.received || self.file_id.is_some() {
            return Err(NotGrown::Elsewhere);
        }
        let instance = instance.clone();
        let growing = tokio::spawn(async move { self.add(&instance, uploader, piece.into_data_stream()).await });
        growing.await.map_err(|ended| NotGrown::from(io::Error::other(ended)))?
    }

    async fn add(
        &self,
        instance: &Instance,
        uploader: i64,
        pieces: impl Stream<Item = Result<Bytes, axum::Error>> + Unpin,
    ) -> Result<Grown, NotGrown> {
        let storage = Storage::of(instance)?;
        let (arrived, length) = self.write(&storage.folder, pieces).await?;
        let received = self.received + length;
        if received == self.size {
            return self.finish(instance, &storage, uploader, arrived).await;
        }
        if length > 0 {
            self.keep(instance, &storage, &arrived, received).await?;
        }
        Ok(Grown { received, file: None })
    }

    /// Writes what comes until it ends or is cut: what came before a cut is as good.
    async fn write(
        &self,
        folder: &Folder,
        mut pieces: impl Stream<Item = Result<Bytes, axum::Error>> + Unpin,
    ) -> Result<(Arriving, i64), NotGrown> {
        let arriving = folder.arriving()?;
        let mut file = tokio::fs::File::create_new(&arriving.path).await?;
        let (mut length, room) = (0, self.size - self.received);
        while let Some(Ok(piece)) = pieces.next().await {
            length += i64::try_from(piece.len()).unwrap_or(i64::MAX);
            if length > room {
                return Err(NotGrown::TooLong);
            }
            file.write_all(&piece).await?;
        }
        file.flush().await?;
        file.sync_all().await?;
        Ok((arriving, length))
    }

    async fn keep(
        &self,
        instance: &Instance,
        storage: &Storage,
        arrived: &Arriving,
        received: i64,
    ) -> Result<(), NotGrown> {
        let place = format!("{ARRIVING}/part-{}", secret::token());
        storage.settle(&arrived.path, place.clone()).await?;
        let tx = instance.db.begin().await?;
        let grown = store::grow(&tx, self, received, None).await?;
        if grown {
            store::insert_part(&tx, self, &place).await?;
            tx.commit().await?;
            return Ok(());
        }
        drop(tx);
        storage.erase([place]).await?;
        Err(NotGrown::Elsewhere)
    }

    /// Makes the file of all that came. One that is not taken ends the upload; a storage that is away does not.
    async fn finish(
        &self,
        instance: &Instance,
        storage: &Storage,
        uploader: i64,
        last: Arriving,
    ) -> Result<Grown, NotGrown> {
        let whole = self.joined(&instance.db, storage, last).await?;
        let placed = match Placed::whole(instance, storage, whole, &self.name).await {
            Err(NotTaken::Problem(problem)) => {
                self.give_up(instance).await?;
                return Err(problem.into());
            }
            placed => placed?,
        };
        let tx = instance.db.begin().await?;
        let file = crate::store::insert(&tx, placed.row(instance, uploader, &self.name)).await?;
        if !store::grow(&tx, self, self.size, Some(file.id)).await? {
            return Err(NotGrown::Elsewhere);
        }
        store::let_go_of_parts(&tx, self.id).await?;
        tx.enqueue(erasing()).await?;
        tx.commit().await?;
        Ok(Grown { received: self.size, file: Some(file.into()) })
    }

    /// All that came, one after the other.
    async fn joined(&self, db: &Db, storage: &Storage, last: Arriving) -> Result<Arriving> {
        let parts = store::parts(db, self.id).await?;
        if parts.is_empty() {
            return Ok(last);
        }
        let whole = storage.folder.arriving()?;
        let mut file = tokio::fs::File::create_new(&whole.path).await?;
        for part in parts {
            let (_, mut pieces) = storage.read(&part, None).await?;
            while let Some(piece) = pieces.try_next().await? {
                file.write_all(&piece).await?;
            }
        }
        tokio::io::copy(&mut tokio::fs::File::open(&last.path).await?, &mut file).await?;
        file.flush().await?;
        file.sync_all().await?;
        Ok(whole)
    }

    /// Ends it; what came leaves the disk. The file that it became stays.
    pub async fn give_up(&self, instance: &Instance) -> Result<()> {
        let tx = instance.db.begin().await?;
        if store::delete(&tx, self.id).await? {
            tx.enqueue(erasing()).await?;
        }
        tx.commit().await
    }
}

/// Ends the uploads of a person; how many.
pub(crate) async fn end_of(tx: &Tx, person: i64) -> Result<u64> {
    store::delete_of(tx, person).await
}

/// Ends the uploads that took too long, and forgets those that are whole since as long.
pub(crate) async fn end_old(tx: &Tx, now: i64) -> Result<()> {
    store::delete_old(tx, now - LIFE).await
}

/// The keys of what came of files that are not whole.
pub(crate) async fn parts(instance: &Instance) -> Result<Vec<String>> {
    store::all_parts(&instance.db).await
}

/// Takes off the disk what came of uploads that are over.
pub(crate) async fn erase(instance: &Instance, most: i64) -> Result<()> {
    loop {
        let gone = store::parts_gone(&instance.db, most).await?;
        if gone.is_empty() {
            return Ok(());
        }
        let (ids, places): (Vec<i64>, Vec<String>) = gone.into_iter().unzip();
        Storage::of(instance)?.erase(places).await?;
        let tx = instance.db.begin().await?;
        store::delete_parts(&tx, &ids).await?;
        tx.commit().await?;
    }
}
