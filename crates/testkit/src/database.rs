//! A fresh, migrated database for each test: the copy of a template that is made once for each set of migrations. SQLite by
//! default; PostgreSQL when `JASETTE_TEST_DATABASE_URL` names a server on which databases may be created. A scene is such a
//! template in which something happened: it is made once for each build of the tests that made it.

mod file;
mod server;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU32, Ordering};

use platform::{Db, Location};

/// A database of one test, removed at its end.
pub struct Database {
    /// The database, open.
    pub db: Db,
    /// Where it is, to open it a second time.
    pub location: Location,
    remains: Remains,
}

/// The most letters in the name of a scene: with its program and its build it makes one name of a database.
const LONGEST_SCENE: usize = 15;

/// The name of a scene, and of those that earlier builds of the same program left.
struct Scene {
    /// What its names begin with, whatever the build.
    of_program: String,
    /// The whole name.
    name: String,
}

impl Scene {
    /// A program is known by where it stands, and a build by its size and the moment when it was linked.
    fn of(name: &str) -> Scene {
        let program = std::env::current_exe().expect("a test is a program");
        let file = program.metadata().expect("a program that runs is a file");
        let linked = file.modified().expect("this file system keeps when files change");
        let of_program = format!("jasette_scene_{name}_{}_", hashed(&program));
        assert!(name.len() <= LONGEST_SCENE, "« {name} » is longer than PostgreSQL can tell apart");
        Scene { name: format!("{of_program}{}", hashed(&(file.len(), linked))), of_program }
    }

    /// Whether this is what an earlier build left under the same name.
    fn follows(&self, other: &str) -> bool {
        other.starts_with(&self.of_program) && other != self.name
    }
}

fn hashed(what: &impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// What is left to remove at the end.
enum Remains {
    Folder(std::path::PathBuf),
    OnServer { address: String, name: String },
}

impl Database {
    /// A fresh migrated database of the configured engine.
    pub async fn fresh() -> Database {
        match server_address() {
            Some(address) => server::copy(&address, Some(&server::template(&address).await)).await,
            None => file::copy(Some(&file::template().await)).await,
        }
    }

    /// A copy of a migrated database in which `happens` happened. All tests of this program share what it left under this
    /// name (`[a-z_]+`), whatever process they run in; another build of the program makes its own.
    pub async fn scene(name: &str, happens: impl AsyncFnOnce(Db)) -> Database {
        let scene = Scene::of(name);
        match server_address() {
            Some(address) => server::copy(&address, Some(&server::scene(&address, &scene, happens).await)).await,
            None => file::copy(Some(&file::scene(&scene, happens).await)).await,
        }
    }

    /// A database of the configured engine without any table.
    pub async fn empty() -> Database {
        match server_address() {
            Some(address) => server::copy(&address, None).await,
            None => file::copy(None).await,
        }
    }

    /// A database of the configured engine in which these texts of SQL were run.
    pub async fn filled(texts: &[&str]) -> Database {
        let database = Database::empty().await;
        match &database.location {
            Location::File(path) => file::fill(path, texts).await,
            Location::Server(address) => server::fill(address, texts).await,
        }
        database
    }

    /// Opens the same database again, as another node or the same one after a restart.
    pub async fn open_again(&self) -> Db {
        Db::open(&self.location).await.expect("the database of a test opens again")
    }

    /// Whether tests run on PostgreSQL.
    pub fn is_postgres() -> bool {
        server_address().is_some()
    }

    async fn at(location: Location, remains: Remains) -> Database {
        let db = Db::open(&location).await.unwrap_or_else(|error| panic!("cannot open {location:?}: {error}"));
        Database { db, location, remains }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        match &self.remains {
            Remains::Folder(folder) => {
                let _ = std::fs::remove_dir_all(folder);
            }
            Remains::OnServer { address, name } => server::remove(address, name),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "tests choose their engine by the environment, here and nowhere else")]
fn server_address() -> Option<String> {
    let address = std::env::var("JASETTE_TEST_DATABASE_URL").ok().filter(|address| !address.is_empty());
    if address.is_some() {
        crate::asked::note();
    }
    address
}

/// A name that no other test of this machine has, whatever process it runs in.
fn unique_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let now = platform::Clock::system().now();
    format!("jasette_test_{now}_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}
