//! Copies of everything, taken while people go on, and what is made of them elsewhere.

mod drill;
mod kept;
mod refused;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use app::backup::{self, Copy, Identity, Into, Restored, Trouble};
use app::config::{self, Config};
use platform::SECOND;
use platform::{Db, Location};
use testkit::{Database, NOW};

/// When copies are restored.
const LATER: i64 = NOW + SECOND;

/// A shelf for copies, with the key that opens them; gone at the end.
struct Shelf {
    folder: PathBuf,
    key: Identity,
    /// The same as it stands on paper.
    private: String,
}

impl Shelf {
    fn new() -> Shelf {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("jasette-copies-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let key = Identity::generate();
        let private = age::secrecy::ExposeSecret::expose_secret(&key.to_string()).to_owned();
        Shelf { folder, key, private }
    }

    /// A place beside the copies.
    fn place(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The settings of an instance whose data is there.
    fn settings(&self, location: &Location) -> Vec<(&'static str, &'static str)> {
        let database = match location {
            Location::File(path) => format!("sqlite:{}", path.display()),
            Location::Server(url) => url.clone(),
        };
        let settings = [
            ("JASETTE_DATABASE_URL", database),
            ("JASETTE_DATA", self.place("data").display().to_string()),
            ("JASETTE_BACKUP_FOLDER", self.place("copies").display().to_string()),
            ("JASETTE_BACKUP_RECIPIENT", self.key.to_public().to_string()),
            ("JASETTE_BACKUP_HOUR", String::new()),
        ];
        settings.map(|(key, value)| (key, &*value.leak())).to_vec()
    }

    /// The same, read as the program reads them.
    fn config(&self, location: &Location) -> Config {
        let line = |(key, value): (&str, &str)| {
            format!("{} = \"{value}\"\n", key.trim_start_matches("JASETTE_").to_lowercase())
        };
        let file = self.place("jasette.toml");
        std::fs::write(&file, self.settings(location).into_iter().map(line).collect::<String>()).unwrap();
        std::fs::create_dir_all(self.place("data")).unwrap();
        config::read(Some(&file)).unwrap_or_else(|problem| panic!("{problem:?}"))
    }

    async fn takes(&self, location: &Location) -> Copy {
        backup::take(&self.config(location), NOW).await.unwrap()
    }

    async fn restores(&self, file: &Path, key: &Identity, elsewhere: &Elsewhere) -> Result<Restored, Trouble> {
        let into = elsewhere.into();
        backup::restore(&self.config(&elsewhere.location()), (file, key.clone()), into, LATER).await
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A place of the engine of these tests, where nothing is yet.
enum Elsewhere {
    Folder(PathBuf),
    Server(Database),
}

impl Elsewhere {
    async fn beside(shelf: &Shelf) -> Elsewhere {
        if !Database::is_postgres() {
            return Elsewhere::Folder(shelf.place("elsewhere"));
        }
        let empty = Database::empty().await;
        empty.db.close().await;
        Elsewhere::Server(empty)
    }

    fn into(&self) -> Into {
        match (self, self.location()) {
            (Elsewhere::Folder(folder), _) => Into::Folder(folder.clone()),
            (_, Location::Server(address)) => Into::Server(address),
            (_, Location::File(path)) => Into::Folder(path),
        }
    }

    /// As it is typed after `--into`.
    fn word(&self) -> String {
        match self.into() {
            Into::Folder(folder) => folder.display().to_string(),
            Into::Server(address) => address,
        }
    }

    fn location(&self) -> Location {
        match self {
            Elsewhere::Folder(folder) => Location::File(folder.join("jasette.sqlite")),
            Elsewhere::Server(database) => database.location.clone(),
        }
    }

    /// Where the files of a copy go, beside a database that is a file.
    fn files(&self) -> PathBuf {
        match self {
            Elsewhere::Folder(folder) => folder.join("files"),
            Elsewhere::Server(_) => PathBuf::new(),
        }
    }

    async fn open(&self) -> Db {
        Db::open(&self.location()).await.unwrap()
    }

    /// Whether nothing at all was put there.
    async fn is_bare(&self) -> bool {
        match self {
            Elsewhere::Folder(folder) => !folder.exists(),
            Elsewhere::Server(_) => {
                let Location::Server(address) = self.location() else { return false };
                platform::db::copy::contents_of_server(&address).await.unwrap().is_none()
            }
        }
    }
}
