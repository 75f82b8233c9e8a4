//! A file comes in: its bytes to the disk, what it is, its place, its row. In this order, so that a row always has its bytes.

use std::io::Read;

use axum::extract::multipart::MultipartError;
use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use platform::{Instance, Refusal, Result, secret};
use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;

use crate::folder::{Arriving, Folder};
use crate::model::Shown;
use crate::name;
use crate::picture;
use crate::problem::{FileProblem, NotTaken};
use crate::scanning::scan;
use crate::sniff::{self, Kind};
use crate::storage::{SMALL, Storage, key};
use crate::store::{self, NewFile};
use crate::uploads_store;

/// How many times the largest file somebody may have sent that hangs from nothing yet.
pub(crate) const WAITING: u64 = 10;

/// Takes a file that `uploader` calls `given`. It waits, seen by them alone, until it hangs from something.
pub async fn receive<E>(
    instance: &Instance,
    uploader: i64,
    given: &str,
    pieces: impl Stream<Item = Result<Bytes, E>> + Unpin,
) -> Result<Shown, NotTaken>
where
    Refusal: From<Cut<E>>,
{
    let storage = Storage::of(instance)?;
    let arrived = write(instance, &storage.folder, pieces).await?;
    scan(&instance.settings.files, &arrived.path).await?;
    let looked = look(storage.folder.clone(), arrived, given.to_owned()).await?;
    if !has_room(instance, uploader, looked.bytes).await? {
        return Err(FileProblem::Waits.into());
    }
    let placed = Placed::under_an_address(&storage, looked).await?;
    let tx = instance.db.begin().await?;
    let file = store::insert(&tx, placed.row(instance, uploader, given)).await?;
    tx.commit().await?;
    Ok(file.into())
}

/// Whether somebody may send so many bytes more that hang from nothing: what they began to send counts whole.
pub(crate) async fn has_room(instance: &Instance, uploader: i64, bytes: u64) -> Result<bool> {
    let most = instance.settings.files.largest.saturating_mul(WAITING);
    let waiting = store::waiting_bytes(&instance.db, uploader).await?.unsigned_abs();
    let promised = uploads_store::promised(&instance.db, uploader).await?.unsigned_abs();
    Ok(waiting.saturating_add(promised).saturating_add(bytes) <= most)
}

/// A file that was looked at and has its place, and no row yet.
pub(crate) struct Placed {
    address: String,
    looked: Looked,
}

impl Placed {
    /// Looks at a file that came whole, and gives it its place.
    pub(crate) async fn whole(
        instance: &Instance,
        storage: &Storage,
        arrived: Arriving,
        given: &str,
    ) -> Result<Placed, NotTaken> {
        scan(&instance.settings.files, &arrived.path).await?;
        let looked = look(storage.folder.clone(), arrived, given.to_owned()).await?;
        Ok(Placed::under_an_address(storage, looked).await?)
    }

    async fn under_an_address(storage: &Storage, looked: Looked) -> Result<Placed> {
        let address = secret::token();
        if let Some(small) = &looked.small {
            storage.settle(&small.path, key(&address, SMALL)).await?;
        }
        storage.settle(&looked.whole.path, key(&address, "")).await?;
        Ok(Placed { address, looked })
    }

    /// Its row, for who sent it and called it so.
    pub(crate) fn row(&self, instance: &Instance, uploader: i64, given: &str) -> NewFile<'_> {
        let looked = &self.looked;
        NewFile {
            address: &self.address,
            uploader,
            name: name::safe(given, looked.came.endings, looked.kind.endings),
            kind: looked.kind.mime,
            size: i64::try_from(looked.bytes).unwrap_or(i64::MAX),
            sha256: &looked.sha256,
            size_of_picture: looked.size_of_picture.map(|(width, height)| (i64::from(width), i64::from(height))),
            at: instance.clock.now(),
        }
    }
}

/// The same of a file whose bytes are all there.
pub async fn receive_whole(instance: &Instance, uploader: i64, given: &str, bytes: Vec<u8>) -> Result<Shown, NotTaken> {
    let whole = futures_util::stream::iter([Ok::<_, MultipartError>(Bytes::from(bytes))]);
    receive(instance, uploader, given, whole).await
}

/// What came instead of the next piece.
pub struct Cut<E>(pub E);

impl From<Cut<MultipartError>> for Refusal {
    fn from(Cut(error): Cut<MultipartError>) -> Refusal {
        cut(&error)
    }
}

/// Why a form with files could not be read to its end.
pub fn cut(error: &MultipartError) -> Refusal {
    match error.status().as_u16() {
        413 => Refusal::TooLarge,
        _ => Refusal::Malformed(String::new()),
    }
}

/// Writes what comes under a name that nobody looks for, as far as a file may be large.
pub(crate) async fn write<E>(
    instance: &Instance,
    folder: &Folder,
    mut pieces: impl Stream<Item = Result<Bytes, E>> + Unpin,
) -> Result<Arriving, NotTaken>
where
    Refusal: From<Cut<E>>,
{
    let (arriving, most, mut bytes) = (folder.arriving()?, instance.settings.files.largest, 0);
    let mut file = tokio::fs::File::create_new(&arriving.path).await?;
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|error| Refusal::from(Cut(error)))?;
        bytes += piece.len() as u64;
        if bytes > most {
            return Err(FileProblem::TooLarge(most).into());
        }
        file.write_all(&piece).await?;
    }
    // The last write may still be on its way: only a flush tells that the disk did not take it.
    file.flush().await?;
    file.sync_all().await?;
    Ok(arriving)
}

/// What was found of a file, and what of it is kept.
struct Looked {
    /// What came.
    came: &'static Kind,
    /// What is kept.
    kind: &'static Kind,
    bytes: u64,
    sha256: String,
    size_of_picture: Option<(u32, u32)>,
    whole: Arriving,
    small: Option<Arriving>,
}

/// Away from the threads that answer.
async fn look(folder: Folder, arrived: Arriving, given: String) -> Result<Looked, NotTaken> {
    let _turn = picture::AT_ONCE.acquire().await;
    away(move || {
        let kind = sniff::kind(&arrived.path, &given)??;
        let Some(format) = picture::format(kind) else {
            let (bytes, sha256) = measured(&arrived)?;
            return Ok(Looked { came: kind, kind, bytes, sha256, size_of_picture: None, whole: arrived, small: None });
        };
        let anew = picture::anew(&arrived.path, format, &folder)?;
        let (bytes, sha256) = measured(&anew.large)?;
        let (size_of_picture, small) = (Some(anew.size), Some(anew.small));
        Ok(Looked { came: kind, kind: anew.kind, bytes, sha256, size_of_picture, whole: anew.large, small })
    })
    .await
}

fn measured(arrived: &Arriving) -> std::io::Result<(u64, String)> {
    let (mut file, mut hasher) = (std::fs::File::open(&arrived.path)?, Sha256::new());
    let (mut piece, mut bytes) = (vec![0; 64 * 1024], 0);
    loop {
        let read = file.read(&mut piece)?;
        if read == 0 {
            return Ok((bytes, hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()));
        }
        hasher.update(&piece[..read]);
        bytes += read as u64;
    }
}

/// Runs what keeps a processor or a disk busy. A panic there is of what was sent: a reader of pictures met what it cannot read.
pub(crate) async fn away<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, NotTaken> + Send + 'static,
) -> Result<T, NotTaken> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(FileProblem::Broken.into()))
}
