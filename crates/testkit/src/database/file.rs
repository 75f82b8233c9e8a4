//! SQLite: the template is a file whose log was folded in, the copy is a copy of the file. Processes take turns by a lock.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use platform::{Db, Location};

use super::{Database, Remains, Scene, unique_name};

pub(super) async fn template() -> PathBuf {
    let ready = folder().join(format!("{}.sqlite", platform::db::schema_fingerprint()));
    let _turn = turn(ready.with_extension("lock")).await;
    if !ready.exists() {
        make(&ready, None, async |db| {
            db.migrate().await.unwrap_or_else(|error| panic!("the migrations do not run on SQLite: {error}"));
        })
        .await;
    }
    ready
}

pub(super) async fn scene(scene: &Scene, happens: impl AsyncFnOnce(Db)) -> PathBuf {
    let ready = folder().join(format!("{}.sqlite", scene.name));
    let _turn = turn(folder().join(format!("{}.lock", scene.of_program))).await;
    if !ready.exists() {
        forget_earlier(scene);
        make(&ready, Some(&template().await), happens).await;
    }
    ready
}

fn forget_earlier(scene: &Scene) {
    let files = fs::read_dir(folder()).expect("the temporary folder is read").flatten();
    for file in files.map(|file| file.path()).filter(|file| file.extension().is_some_and(|kind| kind == "sqlite")) {
        if file.file_stem().and_then(|name| name.to_str()).is_some_and(|name| scene.follows(name)) {
            let _ = fs::remove_file(file);
        }
    }
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join("jasette_templates");
    fs::create_dir_all(&folder).expect("the temporary folder takes files");
    folder
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
async fn make(ready: &Path, from: Option<&Path>, happens: impl AsyncFnOnce(Db)) {
    let folder = std::env::temp_dir().join(unique_name());
    fs::create_dir_all(&folder).expect("the temporary folder takes files");
    let aside = folder.join("template.sqlite");
    if let Some(from) = from {
        fs::copy(from, &aside).expect("the template is copied");
    }
    let db = Db::open(&Location::File(aside.clone())).await.expect("a file of the temporary folder opens");
    happens(db.clone()).await;
    db.close().await;
    fs::rename(&aside, ready).expect("the template finds its place");
    let _ = fs::remove_dir_all(&folder);
}

/// Runs these texts there.
pub(super) async fn fill(file: &Path, texts: &[&str]) {
    let options = sqlx_sqlite::SqliteConnectOptions::new().filename(file).foreign_keys(true);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.expect("a file of the temporary folder opens");
    for text in texts {
        let outcome = sqlx::raw_sql(sqlx::AssertSqlSafe((*text).to_owned())).execute(&mut connection).await;
        outcome.unwrap_or_else(|error| panic!("{error}"));
    }
    sqlx::Connection::close(connection).await.expect("nothing is under way");
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
