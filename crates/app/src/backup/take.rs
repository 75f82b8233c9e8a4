//! Taking a copy, while people go on.

use std::path::Path;

use age::x25519::Identity;
use platform::db::copy::{self, Contents};
use platform::{Db, Location};

use super::archive::{self, Kind, Listed, Manifest};
use super::workplace::{Workplace, create};
use super::{Copy, Shelf, Trouble, files, server};
use crate::config::Config;

/// Takes a copy of this instance's data and puts it on the shelf, where those that are too old make room. `now` is its date.
pub async fn take(config: &Config, now: i64) -> Result<Copy, Trouble> {
    let plan = config.backup.clone().ok_or(Trouble::NotConfigured)?;
    let workplace = Workplace::inside(&config.data)?;
    let database = workplace.file("database");
    let contents = match &config.location {
        Location::File(path) => copy_file(path, &database).await?,
        Location::Server(address) => server::dump(address, &database).await?,
    };
    let (program, kind) = (env!("CARGO_PKG_VERSION").to_owned(), Kind::of(&config.location));
    // A bucket has its own copies.
    let folder = config.files.bucket.is_none().then(|| config.files.folder.clone());
    let sealing = tokio::task::spawn_blocking(move || {
        let sha256 = archive::sha256_of(&database)?;
        let manifest = Manifest { program, taken_at: now, database: kind, sha256, contents };
        let shelf = Shelf::of(&plan);
        let (part, name) = shelf.begin(now)?;
        // Whether it can be read again is known only by reading it: with a key that nobody keeps, made for this once.
        let once = Identity::generate();
        let recipients: Vec<_> = plan.recipients.into_iter().chain([once.to_public()]).collect();
        let files = folder.map(|folder| files::keep(&folder, &shelf, &recipients, &once)).transpose()?;
        let listed = Listed { manifest, files: files.unwrap_or_default() };
        let sealed = archive::seal(&listed, &database, &recipients, &part);
        let read = sealed.and_then(|()| archive::unseal(&part, &once, None));
        match read {
            Ok(read) if read == listed => {
                let copy = shelf.finish(&part, &name)?;
                if let Err(error) = files::make_room(&shelf, &listed.files, now) {
                    tracing::warn!(%error, "files that no copy lists any more could not be removed");
                }
                Ok(copy)
            }
            other => {
                let _ = std::fs::remove_file(&part);
                Err(other.err().unwrap_or_else(|| Trouble::Damaged("manifest".into())))
            }
        }
    });
    let taken = sealing.await.unwrap_or_else(|stopped| Err(Trouble::Damaged(stopped.to_string())))?;
    drop(workplace);
    if let Location::File(path) = &config.location {
        copy::empty_log(path).await?;
    }
    Ok(taken)
}

/// The file as it is now, without what is anonymous only as long as nobody has two copies of it (ADR 4).
async fn copy_file(from: &Path, into: &Path) -> Result<Contents, Trouble> {
    if !from.exists() {
        return Err(Trouble::File(from.to_owned(), std::io::ErrorKind::NotFound.into()));
    }
    drop(create(into)?);
    copy::copy_file(from, into).await?;
    let db = Db::open(&Location::File(into.to_owned())).await?;
    let emptied = empty(&db).await;
    db.close().await;
    emptied?;
    let contents = copy::contents_of_file(into).await?;
    std::fs::File::open(into).and_then(|file| file.sync_all()).map_err(Trouble::with(into))?;
    Ok(contents)
}

async fn empty(db: &Db) -> platform::Result<()> {
    let tx = db.begin().await?;
    pulse::leave_open_ones_out(&tx).await?;
    surveys::leave_open_ones_out(&tx).await?;
    votes::leave_open_ones_out(&tx).await?;
    tx.commit().await
}
