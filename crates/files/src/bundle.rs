//! Many files as one archive, one after the other: never more than one of them is in memory.

use std::fs::File;
use std::io::Write;

use axum::body::Body;
use futures_util::TryStreamExt;
use platform::{Error, Instance, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::model::{PATH, Shown};
use crate::storage::{Storage, key, pieces};

/// An archive of a text and of these files, each under its name, as the body of an answer. They are kept as they are: pictures and
/// documents hardly get smaller.
pub async fn bundle(instance: &Instance, (list, text): (&str, &str), files: &[(String, Shown)]) -> Result<Body> {
    let storage = Storage::of(instance)?;
    let written = storage.folder.arriving()?;
    let mut archive = ZipWriter::new(File::create_new(&written.path)?);
    add(&mut archive, list, text.as_bytes())?;
    for (name, file) in files {
        let address = file.url.strip_prefix(PATH).map_or("", |address| address.trim_start_matches('/'));
        let (_, bytes) = storage.read(&key(address, ""), None).await?;
        let bytes: Vec<u8> = bytes
            .try_fold(Vec::new(), async |mut all, piece| {
                all.extend_from_slice(&piece);
                Ok(all)
            })
            .await?;
        add(&mut archive, name, &bytes)?;
    }
    archive.finish().map_err(not_written)?;
    // Its name goes away with `written`; who reads it keeps it until they are done.
    let file = tokio::fs::File::open(&written.path).await?;
    Ok(Body::from_stream(pieces(file)))
}

fn add(archive: &mut ZipWriter<File>, name: &str, bytes: &[u8]) -> Result<()> {
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    archive.start_file(name, options).map_err(not_written)?;
    Ok(archive.write_all(bytes)?)
}

fn not_written(error: zip::result::ZipError) -> Error {
    Error::File(error.into())
}
