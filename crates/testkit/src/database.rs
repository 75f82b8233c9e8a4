//! A fresh, migrated database for each test: the copy of a template that is made once for each set of migrations. SQLite by
//! default; PostgreSQL when `JASETTE_TEST_DATABASE_URL` names a server on which databases may be created.

mod file;
mod server;

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

/// What is left to remove at the end.
enum Remains {
    Folder(std::path::PathBuf),
    OnServer { address: String, name: String },
}

impl Database {
    /// A fresh migrated database of the configured engine.
    pub async fn fresh() -> Database {
        match server_address() {
            Some(address) => {
                crate::asked::note();
                server::copy(&address, Some(&server::template(&address).await)).await
            }
            None => file::copy(Some(&file::template().await)).await,
        }
    }

    /// A database of the configured engine without any table.
    pub async fn empty() -> Database {
        match server_address() {
            Some(address) => server::copy(&address, None).await,
            None => file::copy(None).await,
        }
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
    std::env::var("JASETTE_TEST_DATABASE_URL").ok().filter(|address| !address.is_empty())
}

/// A name that no other test of this machine has, whatever process it runs in.
fn unique_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let now = platform::Clock::system().now();
    format!("jasette_test_{now}_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}
