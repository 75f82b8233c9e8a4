//! Many files as one archive, one after the other: never more than one of them is in memory.

use std::fs::File;
use std::io::{self, Write};

use axum::body::Body;
use bytes::Bytes;
use futures_util::TryStreamExt;
use futures_util::stream::BoxStream;
use platform::{Error, Instance, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::model::{PATH, Shown};
use crate::storage::{Storage, key, pieces};

/// An archive of texts and of these files, each under its name, as the body of an answer. They are kept as they are: pictures and
/// documents hardly get smaller.
pub async fn bundle(instance: &Instance, texts: &[(String, Vec<u8>)], files: &[(String, Shown)]) -> Result<Body> {
    let storage = Storage::of(instance)?;
    let written = storage.folder.arriving()?;
    let mut archive = ZipWriter::new(File::create_new(&written.path)?);
    for (name, text) in texts {
        add(&mut archive, name, text)?;
    }
    for (name, file) in files {
        let (_, bytes) = storage.read(&place(file), None).await?;
        add(&mut archive, name, &gathered(bytes).await?)?;
    }
    archive.finish().map_err(not_written)?;
    // Its name goes away with `written`; who reads it keeps it until they are done.
    let file = tokio::fs::File::open(&written.path).await?;
    Ok(Body::from_stream(pieces(file)))
}

/// The bytes of a file, for what is made of them inside of the program; nothing of one that is larger than so many.
pub async fn whole(instance: &Instance, file: &Shown, most: u64) -> Result<Option<Vec<u8>>> {
    let (length, bytes) = Storage::of(instance)?.read(&place(file), None).await?;
    if length > most { Ok(None) } else { Ok(Some(gathered(bytes).await?)) }
}

fn place(file: &Shown) -> String {
    key(file.url.strip_prefix(PATH).map_or("", |address| address.trim_start_matches('/')), "")
}

async fn gathered(pieces: BoxStream<'static, io::Result<Bytes>>) -> Result<Vec<u8>> {
    let all = pieces.try_fold(Vec::new(), async |mut all, piece| {
        all.extend_from_slice(&piece);
        Ok(all)
    });
    Ok(all.await?)
}

fn add(archive: &mut ZipWriter<File>, name: &str, bytes: &[u8]) -> Result<()> {
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    archive.start_file(name, options).map_err(not_written)?;
    Ok(archive.write_all(bytes)?)
}

fn not_written(error: zip::result::ZipError) -> Error {
    Error::File(error.into())
}
