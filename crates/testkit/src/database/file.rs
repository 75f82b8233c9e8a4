//! SQLite: the template is a file whose log was folded in, the copy is a copy of the file. Processes take turns by a lock.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use platform::{Db, Location};

use super::{Database, Remains, unique_name};

pub(super) async fn template() -> PathBuf {
    let folder = std::env::temp_dir().join("jasette_templates");
    fs::create_dir_all(&folder).expect("the temporary folder takes files");
    let ready = folder.join(format!("{}.sqlite", platform::db::schema_fingerprint()));
    let _turn = turn(ready.with_extension("lock")).await;
    if !ready.exists() {
        make(&ready).await;
    }
    ready
}

/// Waits for the lock on a thread of its own: another test of this thread may hold it. It goes with the file's handle.
async fn turn(path: PathBuf) -> File {
    let waiting = tokio::task::spawn_blocking(move || {
        let file = File::create(path).expect("the temporary folder takes files");
        file.lock().expect("the temporary folder takes locks");
        file
    });
    waiting.await.expect("waiting for a lock does not panic")
}

/// Made aside, then put in place at once: a test that is killed half-way leaves nothing that another would take for whole.
async fn make(ready: &Path) {
    let folder = std::env::temp_dir().join(unique_name());
    fs::create_dir_all(&folder).expect("the temporary folder takes files");
    let aside = folder.join("template.sqlite");
    let db = Db::open(&Location::File(aside.clone())).await.expect("a file of the temporary folder opens");
    db.migrate().await.unwrap_or_else(|error| panic!("the migrations do not run on SQLite: {error}"));
    db.close().await;
    fs::rename(&aside, ready).expect("the template finds its place");
    let _ = fs::remove_dir_all(&folder);
}

pub(super) async fn copy(template: Option<&Path>) -> Database {
    let folder = std::env::temp_dir().join(unique_name());
    fs::create_dir_all(&folder).expect("the temporary folder takes files");
    let file = folder.join("jasette.sqlite");
    if let Some(template) = template {
        fs::copy(template, &file).expect("the template is copied");
    }
    Database::at(Location::File(file), Remains::Folder(folder)).await
}
