//! Opening a copy again: to see that it is whole, or to live on from it.

use std::fs;
use std::path::{Path, PathBuf};

use age::x25519::Identity;
use platform::db::copy::{self, Contents};
use platform::{Db, Location, mail};

use super::archive::{self, Kind, Listed, Manifest};
use super::files::{self, Files};
use super::workplace::{Workplace, sync_folder_of};
use super::{Shelf, Trouble, server};
use crate::config::Config;
use crate::wiring;

const FILE: &str = "jasette.sqlite";
/// Beside it, the files that people attached.
const FILES: &str = "files";

/// Where a copy is restored.
#[derive(Clone, Debug)]
pub enum Into {
    /// A folder that is empty or not there (SQLite).
    Folder(PathBuf),
    /// A PostgreSQL database without tables.
    Server(String),
}

/// What was done.
#[derive(Debug)]
pub struct Restored {
    /// The copy.
    pub manifest: Manifest,
    /// How many people had deleted their account since, and are deleted again.
    pub erased: usize,
    /// What became of the files that people attached.
    pub files: Files,
}

/// Opens a copy with its private key in a place aside, reads all of it and compares it with what it says of itself; writes down
/// the date beside it. A copy of PostgreSQL is read into a database of its own on the configured server, and removed again.
pub async fn check(config: &Config, file: &Path, key: Identity, now: i64) -> Result<(Manifest, Files), Trouble> {
    let workplace = Workplace::inside(&config.data)?;
    let database = workplace.file("database");
    let Listed { manifest, files } = unsealed(file, key.clone(), &database).await?;
    let contents = match (manifest.database, &config.location) {
        (Kind::Sqlite, _) => contents_of(&database).await?,
        (Kind::Postgres, Location::Server(address)) => contents_aside(address, &database).await?,
        (Kind::Postgres, Location::File(_)) => return Err(Trouble::OtherPlace("postgres")),
    };
    is_what_it_says(&manifest, &contents)?;
    let shelf = Shelf::around(file);
    let tried = shelf.clone();
    let files = away(move || Ok(files::try_all(&tried, &files, &key))).await?;
    shelf.note_check(now)?;
    Ok((manifest, files))
}

/// Restores a copy, for this program to serve: sessions are ended, mail is held, and who deleted their account since is deleted
/// again. All of it, or nothing.
pub async fn restore(config: &Config, copy: (&Path, Identity), into: Into, now: i64) -> Result<Restored, Trouble> {
    match into {
        Into::Folder(folder) => into_folder(config, copy, &folder, now).await,
        Into::Server(address) => into_server(config, copy, &address, now).await,
    }
}

async fn into_folder(
    config: &Config,
    (file, key): (&Path, Identity),
    folder: &Path,
    now: i64,
) -> Result<Restored, Trouble> {
    let is_ours = !folder.exists();
    fs::create_dir_all(folder).map_err(Trouble::with(folder))?;
    if fs::read_dir(folder).map_err(Trouble::with(folder))?.next().is_some() {
        return Err(Trouble::NotEmpty(folder.display().to_string()));
    }
    let restored = into_empty_folder(config, (file, key), folder, now).await;
    if restored.is_err() {
        let _ = fs::remove_dir_all(folder.join(FILES));
    }
    if restored.is_err() && is_ours {
        let _ = fs::remove_dir(folder);
    }
    restored
}

async fn into_empty_folder(
    config: &Config,
    (file, key): (&Path, Identity),
    folder: &Path,
    now: i64,
) -> Result<Restored, Trouble> {
    let workplace = Workplace::inside(folder)?;
    let database = workplace.file("database");
    let Listed { manifest, files } = unsealed(file, key.clone(), &database).await?;
    if manifest.database != Kind::Sqlite {
        return Err(Trouble::OtherPlace("postgres"));
    }
    is_what_it_says(&manifest, &contents_of(&database).await?)?;
    let location = Location::File(database.clone());
    let erased = Shelf::around(file).erased_since(manifest.taken_at);
    let erased = made_ready(config, &location, &erased, now).await?;
    let files = put_back(file, files, key, folder.join(FILES)).await?;
    let restored = folder.join(FILE);
    fs::rename(&database, &restored).map_err(Trouble::with(&restored))?;
    drop(workplace);
    sync_folder_of(&restored)?;
    Ok(Restored { manifest, erased, files })
}

async fn into_server(
    config: &Config,
    (file, key): (&Path, Identity),
    address: &str,
    now: i64,
) -> Result<Restored, Trouble> {
    if copy::contents_of_server(address).await?.is_some() {
        return Err(Trouble::NotEmpty("PostgreSQL".into()));
    }
    let workplace = Workplace::inside(&config.data)?;
    let database = workplace.file("database");
    let Listed { manifest, files } = unsealed(file, key.clone(), &database).await?;
    if manifest.database != Kind::Postgres {
        return Err(Trouble::OtherPlace("sqlite"));
    }
    let erased = Shelf::around(file).erased_since(manifest.taken_at);
    let restoring = async {
        server::load(address, &database).await?;
        is_what_it_says(&manifest, &contents_on(address).await?)?;
        let erased = made_ready(config, &Location::Server(address.to_owned()), &erased, now).await?;
        // Where files are in a bucket, it has its own copies, and the list is empty.
        Ok((erased, put_back(file, files, key, config.files.folder.clone()).await?))
    };
    match restoring.await {
        Ok((erased, files)) => Ok(Restored { manifest, erased, files }),
        Err(trouble) => {
            copy::empty_server(address).await?;
            Err(trouble)
        }
    }
}

async fn unsealed(file: &Path, key: Identity, into: &Path) -> Result<Listed, Trouble> {
    let (file, into) = (file.to_owned(), into.to_owned());
    away(move || archive::unseal(&file, &key, Some(&into))).await
}

async fn put_back(copy: &Path, files: Vec<String>, key: Identity, folder: PathBuf) -> Result<Files, Trouble> {
    let shelf = Shelf::around(copy);
    away(move || files::put_back(&shelf, &files, &key, &folder)).await
}

async fn away<T: Send + 'static>(work: impl FnOnce() -> Result<T, Trouble> + Send + 'static) -> Result<T, Trouble> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|stopped| Err(Trouble::Damaged(stopped.to_string())))
}

async fn contents_of(database: &Path) -> Result<Contents, Trouble> {
    copy::contents_of_file(database).await.map_err(|error| Trouble::Damaged(error.to_string()))
}

async fn contents_on(address: &str) -> Result<Contents, Trouble> {
    copy::contents_of_server(address).await?.ok_or_else(|| Trouble::Damaged("no tables".into()))
}

/// What a copy holds once it is restored into a database of its own on this server, which goes away again.
async fn contents_aside(address: &str, database: &Path) -> Result<Contents, Trouble> {
    let name = format!("jasette_check_{}", std::process::id());
    copy::create_database(address, &name).await?;
    let aside = beside(address, &name);
    let contents = async {
        server::load(&aside, database).await?;
        contents_on(&aside).await
    };
    let contents = contents.await;
    copy::drop_database(address, &name).await?;
    contents
}

/// The address of another database of the same server.
fn beside(address: &str, name: &str) -> String {
    let (place, settings) = address.split_once('?').map_or((address, None), |(place, rest)| (place, Some(rest)));
    let from = place.find("://").map_or(0, |at| at + 3);
    let server = place[from..].find('/').map_or(place, |at| &place[..from + at]);
    format!("{server}/{name}{}", settings.map(|rest| format!("?{rest}")).unwrap_or_default())
}

fn is_what_it_says(manifest: &Manifest, found: &Contents) -> Result<(), Trouble> {
    if manifest.contents == *found {
        return Ok(());
    }
    let differs = manifest.contents.rows.iter().find(|(table, count)| found.rows.get(*table) != Some(count));
    Err(Trouble::Damaged(differs.map_or("manifest".to_owned(), |(table, count)| format!("{table}: {count}"))))
}

/// Brings what was restored up to this program, and to what happened since. Returns how many people are deleted again.
async fn made_ready(config: &Config, location: &Location, erased: &[i64], now: i64) -> Result<usize, Trouble> {
    let db = Db::open(location).await?;
    let ready = ready(config, &db, erased, now).await;
    db.close().await;
    Ok(ready?)
}

async fn ready(config: &Config, db: &Db, erased: &[i64], now: i64) -> platform::Result<usize> {
    db.migrate().await?;
    let tx = db.begin().await?;
    pulse::leave_open_ones_out(&tx).await?;
    surveys::leave_open_ones_out(&tx).await?;
    votes::leave_open_ones_out(&tx).await?;
    identity::sessions::end_all(&tx).await?;
    mail::hold::hold(&tx, now).await?;
    tx.commit().await?;
    let instance = wiring::instance(db.clone(), config.settings());
    let mut again = 0;
    for person in erased {
        again += usize::from(identity::erase_again(&instance, *person).await?);
    }
    Ok(again)
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn another_database_of_the_same_server_keeps_its_settings() {
        assert_eq!(beside("postgres://a:b@h:1/d?sslmode=require", "x"), "postgres://a:b@h:1/x?sslmode=require");
        assert_eq!(beside("postgres://h", "x"), "postgres://h/x");
    }
}
