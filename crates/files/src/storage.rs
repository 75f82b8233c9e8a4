//! Where the bytes are: a folder, or a bucket. Both keep the same things under the same keys, so that files move from one to the
//! other by being copied. What arrives is looked at in the folder first, wherever it goes afterwards. A key follows from the secret
//! of an address: who sees what is kept learns no address.

use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use platform::{Instance, secret};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncSeekExt};

use crate::bucket::Bucket;
use crate::folder::{ARRIVING, Folder};

/// What follows the key of a picture, for its small twin.
pub(crate) const SMALL: &str = "-small";
/// How much of a file is read at once, in bytes.
const PIECE: usize = 64 * 1024;

/// The storage of an instance, once it was opened; set in `app::wiring`.
#[derive(Clone, Debug, Default)]
pub struct Opened(Arc<OnceLock<Storage>>);

/// Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Storage {
    /// Where files arrive; and stay, when there is no bucket.
    pub(crate) folder: Folder,
    bucket: Option<Bucket>,
}

/// Something that is kept.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) key: String,
    /// When it was written (milliseconds UTC).
    pub(crate) written: i64,
    /// Whether it is in the folder.
    here: bool,
}

impl Kept {
    /// Whether it has no place yet.
    pub(crate) fn is_arriving(&self) -> bool {
        self.key.starts_with(ARRIVING)
    }
}

/// The keys of all that has its place in a folder of files.
pub fn keys_in(folder: &Path) -> io::Result<Vec<String>> {
    let found = Folder(folder.to_owned()).everything("")?;
    Ok(found.into_iter().map(|(key, _)| key).filter(|key| !key.starts_with(ARRIVING)).collect())
}

/// The key of a file, by its address, or of its twin.
pub(crate) fn key(address: &str, twin: &str) -> String {
    let hash = secret::hash(address);
    format!("{}/{}/{}{twin}", &hash[..2], &hash[2..4], &hash[4..])
}

/// Every key that a file of this address may have.
pub(crate) fn keys(address: &str) -> [String; 2] {
    ["", SMALL].map(|twin| key(address, twin))
}

/// The twins of a file of this kind, itself among them.
pub(crate) fn twins(kind: &str) -> &'static [&'static str] {
    if kind.starts_with("image/") { &["", SMALL] } else { &[""] }
}

impl Storage {
    /// The storage of this instance, opened once.
    pub(crate) fn of(instance: &Instance) -> io::Result<Storage> {
        let opened = instance.links.get::<Opened>();
        if let Some(storage) = opened.and_then(|opened| opened.0.get()) {
            return Ok(storage.clone());
        }
        let settings = &instance.settings.files;
        let bucket = settings.bucket.as_ref().map(Bucket::of).transpose()?;
        let storage = Storage { folder: Folder(settings.folder.clone()), bucket };
        Ok(opened.map_or_else(|| storage.clone(), |opened| opened.0.get_or_init(|| storage.clone()).clone()))
    }

    /// Keeps what arrived at this path, whole, under this key.
    pub(crate) async fn settle(&self, arrived: &Path, key: String) -> io::Result<()> {
        match &self.bucket {
            Some(bucket) => bucket.put(&key, arrived).await,
            None => {
                let (folder, arrived) = (self.folder.clone(), arrived.to_owned());
                away(move || folder.settle(&arrived, &key)).await
            }
        }
    }

    /// How many bytes are under this key, or in this part of it; and they.
    pub(crate) async fn read(
        &self,
        key: &str,
        part: Option<Range<u64>>,
    ) -> io::Result<(u64, BoxStream<'static, io::Result<Bytes>>)> {
        if let Some(bucket) = &self.bucket {
            return bucket.read(key, part).await;
        }
        let mut file = tokio::fs::File::open(self.folder.place(key)).await?;
        let part = part.unwrap_or(0..file.metadata().await?.len());
        file.seek(io::SeekFrom::Start(part.start)).await?;
        let length = part.end.saturating_sub(part.start);
        Ok((length, pieces(file.take(length))))
    }

    /// Takes away what is under these keys. Once is enough.
    pub(crate) async fn erase(&self, keys: impl IntoIterator<Item = String>) -> io::Result<()> {
        for key in keys {
            self.remove(&Kept { key, written: 0, here: self.bucket.is_none() }).await?;
        }
        Ok(())
    }

    /// Takes away what is kept, wherever it is.
    pub(crate) async fn remove(&self, kept: &Kept) -> io::Result<()> {
        match &self.bucket {
            Some(bucket) if !kept.here => bucket.remove(&kept.key).await,
            _ => self.folder.remove(&kept.key),
        }
    }

    /// All that is kept, and what arrives.
    pub(crate) async fn everything(&self) -> io::Result<Vec<Kept>> {
        let (folder, under) = (self.folder.clone(), if self.bucket.is_some() { ARRIVING } else { "" });
        let here = away(move || folder.everything(under)).await?;
        let there = match &self.bucket {
            Some(bucket) => bucket.everything().await?,
            None => Vec::new(),
        };
        let kept = |here| move |(key, written)| Kept { key, written, here };
        Ok(here.into_iter().map(kept(true)).chain(there.into_iter().map(kept(false))).collect())
    }
}

pub(crate) fn pieces(file: impl AsyncRead + Send + Unpin + 'static) -> BoxStream<'static, io::Result<Bytes>> {
    stream::unfold(file, async |mut file| {
        let mut piece = bytes::BytesMut::with_capacity(PIECE);
        match file.read_buf(&mut piece).await {
            Ok(0) => None,
            Ok(_) => Some((Ok(piece.freeze()), file)),
            Err(error) => Some((Err(error), file)),
        }
    })
    .boxed()
}

/// Runs what keeps a disk busy away from the threads that answer.
async fn away<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|ended| Err(io::Error::other(ended)))
}
