//! The file of a copy: a tar archive (what is in it, the database, the list of the files of people) in an age file. `age -d` and `tar` open it
//! on any machine, without us.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

use age::stream::StreamWriter;
use age::x25519::{Identity, Recipient};
use age::{Decryptor, Encryptor};
use platform::Location;
use platform::db::copy::Contents;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Trouble;
use super::workplace::create;

const MANIFEST: &str = "manifest.json";
/// The keys of the files that people attached, a line each. Copies of an earlier program have none.
const FILES: &str = "files.txt";
/// The first line of every age file.
const AGE: &[u8] = b"age-encryption.org/v1\n";
/// The most bytes of a manifest.
const LARGEST_MANIFEST: u64 = 1 << 20;

/// What is in a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The program that took it.
    pub program: String,
    /// When (milliseconds UTC): nothing later is in it.
    pub taken_at: i64,
    /// The database's file in the archive: of SQLite, or of `pg_dump`.
    pub database: Kind,
    /// The SHA-256 of that file.
    pub sha256: String,
    /// What is in the database.
    pub contents: Contents,
}

/// Of which engine a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A SQLite file.
    #[serde(rename = "jasette.sqlite")]
    Sqlite,
    /// What `pg_dump -Fc` writes.
    #[serde(rename = "jasette.pgdump")]
    Postgres,
}

impl Kind {
    pub(super) fn of(location: &Location) -> Kind {
        match location {
            Location::File(_) => Kind::Sqlite,
            Location::Server(_) => Kind::Postgres,
        }
    }

    fn file(self) -> &'static str {
        match self {
            Kind::Sqlite => "jasette.sqlite",
            Kind::Postgres => "jasette.pgdump",
        }
    }
}

/// What a copy says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) manifest: Manifest,
    /// The keys of the files that people attached.
    pub(super) files: Vec<String>,
}

/// Writes a copy into a new file, on disk when this returns.
pub(super) fn seal(listed: &Listed, database: &Path, recipients: &[Recipient], into: &Path) -> Result<(), Trouble> {
    let (manifest, written) = (&listed.manifest, Trouble::with(into));
    let mut archive = tar::Builder::new(encrypt(recipients, into)?);
    let text = serde_json::to_vec_pretty(manifest).expect("numbers and words are written as JSON");
    append(&mut archive, (MANIFEST, text.len() as u64, manifest.taken_at), &*text).map_err(&written)?;
    let data = File::open(database).map_err(Trouble::with(database))?;
    let length = data.metadata().map_err(Trouble::with(database))?.len();
    append(&mut archive, (manifest.database.file(), length, manifest.taken_at), data).map_err(&written)?;
    let files = listed.files.join("\n");
    append(&mut archive, (FILES, files.len() as u64, manifest.taken_at), files.as_bytes()).map_err(&written)?;
    archive.into_inner().and_then(finish).map_err(&written)
}

/// Encrypts a file into a new one, on disk when this returns; the SHA-256 of what is inside.
pub(super) fn encrypt_file(file: &Path, recipients: &[Recipient], into: &Path) -> Result<String, Trouble> {
    let mut data = File::open(file).map_err(Trouble::with(file))?;
    let mut encrypted = encrypt(recipients, into)?;
    let sha256 = pour(&mut data, &mut encrypted).map_err(Trouble::with(into))?;
    finish(encrypted).map_err(Trouble::with(into))?;
    Ok(sha256)
}

/// Opens such a file and reads it to its end, into a new one or nowhere; the SHA-256 of what is inside.
pub(super) fn open_file(file: &Path, key: &Identity, into: Option<&Path>) -> Result<String, Trouble> {
    let mut data = decrypt(file, key)?;
    match into {
        Some(path) => pour(&mut data, create(path)?).map_err(|error| failed(path, error)),
        None => pour(&mut data, std::io::sink()).map_err(|error| failed(file, error)),
    }
}

fn encrypt(recipients: &[Recipient], into: &Path) -> Result<StreamWriter<BufWriter<File>>, Trouble> {
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|error| Trouble::Damaged(error.to_string()))?;
    encryptor.wrap_output(BufWriter::new(create(into)?)).map_err(Trouble::with(into))
}

fn finish(encrypted: StreamWriter<BufWriter<File>>) -> std::io::Result<()> {
    encrypted.finish()?.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()
}

fn append(
    archive: &mut tar::Builder<impl Write>,
    (name, length, at): (&str, u64, i64),
    data: impl Read,
) -> std::io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(length);
    header.set_mode(0o600);
    header.set_mtime(at.unsigned_abs() / 1_000);
    archive.append_data(&mut header, name, data)
}

/// Opens a copy with its private key and reads it to its end; the database goes into a new file, or nowhere. What is cut or
/// changed anywhere is refused.
pub(super) fn unseal(file: &Path, key: &Identity, into: Option<&Path>) -> Result<Listed, Trouble> {
    let mut archive = tar::Archive::new(decrypt(file, key)?);
    let mut entries = archive.entries().map_err(|error| failed(file, error))?;
    let mut next = |name: &str| match entries.next() {
        Some(Ok(entry)) if entry.path_bytes() == name.as_bytes() => Ok(entry),
        Some(Err(error)) => Err(failed(file, error)),
        _ => Err(Trouble::Damaged(format!("no {name}"))),
    };
    let mut text = Vec::new();
    next(MANIFEST)?.take(LARGEST_MANIFEST).read_to_end(&mut text).map_err(|error| failed(file, error))?;
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|error| Trouble::Damaged(error.to_string()))?;
    let mut data = next(manifest.database.file())?;
    let sha256 = match into {
        Some(path) => pour(&mut data, create(path)?).map_err(|error| failed(path, error))?,
        None => pour(&mut data, std::io::sink()).map_err(|error| failed(file, error))?,
    };
    drop(data);
    let mut names = String::new();
    if let Some(entry) = entries.next() {
        let mut entry = entry.map_err(|error| failed(file, error))?;
        entry.read_to_string(&mut names).map_err(|error| failed(file, error))?;
    }
    // Up to the end: an age file that lacks its last piece is cut.
    std::io::copy(&mut archive.into_inner(), &mut std::io::sink()).map_err(|error| failed(file, error))?;
    let files = names.lines().map(str::to_owned).collect();
    if sha256 == manifest.sha256 { Ok(Listed { manifest, files }) } else { Err(Trouble::Damaged("SHA-256".into())) }
}

fn decrypt(file: &Path, key: &Identity) -> Result<impl Read + use<>, Trouble> {
    let mut reader = BufReader::new(File::open(file).map_err(Trouble::with(file))?);
    let begins = std::io::BufRead::fill_buf(&mut reader).map_err(Trouble::with(file))?;
    if !begins.starts_with(AGE) {
        return Err(Trouble::NotACopy(file.to_owned()));
    }
    let decryptor = Decryptor::new_buffered(reader)?;
    Ok(decryptor.decrypt(std::iter::once(key as &dyn age::Identity))?)
}

/// A disk that does not take or give is one thing; bytes that do not hold together are another.
fn failed(path: &Path, error: std::io::Error) -> Trouble {
    match error.raw_os_error() {
        Some(_) => Trouble::File(path.to_owned(), error),
        None => Trouble::Damaged(error.to_string()),
    }
}

/// Copies what is read into what is written, and tells its SHA-256.
fn pour(from: &mut impl Read, into: impl Write) -> std::io::Result<String> {
    let mut both = Hashing { into: BufWriter::new(into), hash: Sha256::new() };
    std::io::copy(from, &mut both)?;
    both.into.flush()?;
    Ok(both.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The SHA-256 of a file.
pub(super) fn sha256_of(file: &Path) -> Result<String, Trouble> {
    let mut data = File::open(file).map_err(Trouble::with(file))?;
    pour(&mut data, std::io::sink()).map_err(Trouble::with(file))
}

struct Hashing<W: Write> {
    into: BufWriter<W>,
    hash: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.hash.update(bytes);
        self.into.write_all(bytes).map(|()| bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.into.flush()
    }
}
