//! An instance for tests that need no web: its database, the held clock, invented settings.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::http::Extensions;
use platform::{Clock, Db, FileSettings, Instance, Settings};

use crate::storage;

/// Settings of an instance that people reach at `address`.
pub fn settings(address: &str) -> Settings {
    Settings {
        address: address.to_owned(),
        name: "Jasette".into(),
        mail_from: "Jasette <jasette@example.org>".into(),
        sends_mail: true,
        coordination_needs_app: false,
        reads_addresses: false,
        demonstration: None,
        contact: String::new(),
        files: files(),
    }
}

/// A folder that no other instance has, made by the first file that comes; and where `JASETTE_TEST_S3` says that a storage
/// answers, a bucket that no other has.
fn files() -> FileSettings {
    static FOLDERS: AtomicU32 = AtomicU32::new(0);
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let name = format!("jasette-files-{}-{}-{number}", Clock::system().now(), std::process::id());
    let folder = std::env::temp_dir().join(&name);
    let bucket = storage_address().map(|endpoint| storage::bucket(endpoint, name));
    FileSettings { folder, bucket, scanner: None, largest: 1_000_000, by_community: 3_000_000 }
}

#[expect(clippy::disallowed_methods, reason = "tests choose their storage by the environment, here and nowhere else")]
fn storage_address() -> Option<String> {
    std::env::var("JASETTE_TEST_S3").ok().filter(|address| !address.is_empty())
}

/// An instance at `https://jasette.example.org`, without any link between slices.
pub fn instance(db: &Db, clock: &Clock) -> Instance {
    let settings = Arc::new(settings("https://jasette.example.org"));
    Instance { db: db.clone(), clock: clock.clone(), settings, links: Arc::new(Extensions::new()) }
}
