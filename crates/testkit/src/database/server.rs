//! PostgreSQL: the template is a database of the server, made under an advisory lock; `CREATE DATABASE … TEMPLATE` copies it.

use std::str::FromStr;
use std::time::Duration;

use platform::{Db, Location};
use sqlx::{AssertSqlSafe, ConnectOptions};
use sqlx_postgres::PgConnectOptions;
use sqlx_postgres::PgConnection;

use super::{Database, Remains, Scene, unique_name};

/// Whoever makes a template holds this lock of the server.
const MAKING: i64 = 0x6a61_7365_7474;
/// And this one, whoever makes a scene of such a template.
const MAKING_A_SCENE: i64 = MAKING + 1;

pub(super) async fn template(address: &str) -> String {
    let name = format!("jasette_template_{}", platform::db::schema_fingerprint());
    let mut server = turn(address, MAKING).await;
    if !names(&mut server).await.contains(&name) {
        make((address, &mut server), (&name, "template1"), async |db| {
            db.migrate().await.unwrap_or_else(|error| panic!("the migrations do not run on PostgreSQL: {error}"));
        })
        .await;
    }
    name
}

pub(super) async fn scene(address: &str, scene: &Scene, happens: impl AsyncFnOnce(Db)) -> String {
    let template = template(address).await;
    let mut server = turn(address, MAKING_A_SCENE).await;
    let names = names(&mut server).await;
    if !names.contains(&scene.name) {
        for earlier in names.iter().filter(|name| scene.follows(name)) {
            // Whoever still copies it keeps it.
            let forgotten = format!("DROP DATABASE IF EXISTS {earlier}");
            let _ = sqlx::query(AssertSqlSafe(forgotten)).execute(&mut server).await;
        }
        make((address, &mut server), (&scene.name, &template), happens).await;
    }
    scene.name.clone()
}

/// A connection that holds a lock of the server, once nobody else does. The lock goes with the connection.
async fn turn(address: &str, lock: i64) -> PgConnection {
    let mut server = connect(address).await;
    sqlx::query("SELECT pg_advisory_lock($1)").bind(lock).execute(&mut server).await.expect("the server locks");
    server
}

async fn names(server: &mut PgConnection) -> Vec<String> {
    let names =
        sqlx::query_scalar::<_, String>("SELECT CAST(datname AS TEXT) FROM pg_database").fetch_all(server).await;
    names.expect("the server lists its databases")
}

/// Made aside, then given its name: a test that is killed half-way leaves nothing that another would take for whole.
async fn make((address, server): (&str, &mut PgConnection), (name, from): (&str, &str), happens: impl AsyncFnOnce(Db)) {
    let aside = unique_name();
    run(server, format!("CREATE DATABASE {aside} TEMPLATE {from}")).await;
    let db = Db::open(&database(address, &aside)).await.expect("a new database opens");
    happens(db.clone()).await;
    db.close().await;
    run(server, format!("ALTER DATABASE {aside} RENAME TO {name}")).await;
}

pub(super) async fn copy(address: &str, template: Option<&str>) -> Database {
    let name = unique_name();
    let template = template.unwrap_or("template0");
    run(&mut connect(address).await, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    let remains = Remains::OnServer { address: address.to_owned(), name: name.clone() };
    Database::at(database(address, &name), remains).await
}

/// Runs these texts there.
pub(super) async fn fill(address: &str, texts: &[&str]) {
    let mut connection = connect(address).await;
    for text in texts {
        let outcome = sqlx::raw_sql(AssertSqlSafe((*text).to_owned())).execute(&mut connection).await;
        outcome.unwrap_or_else(|error| panic!("{error}"));
    }
}

/// Removes a database from where no asynchronous work can be awaited: the end of a test, panicking or not. It waits only
/// long enough to be heard: this thread may be the one that a connection half-open on the server waits for, and the server
/// for that connection.
pub(super) fn remove(address: &str, name: &str) {
    let (address, statement) = (address.to_owned(), format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
    let (removed, heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        runtime.block_on(async { run(&mut connect(&address).await, statement).await });
        let _ = removed.send(());
    });
    let _ = heard.recv_timeout(Duration::from_millis(500));
}

async fn connect(address: &str) -> PgConnection {
    let options = PgConnectOptions::from_str(address).expect("JASETTE_TEST_DATABASE_URL is a postgres:// address");
    options.connect().await.unwrap_or_else(|error| panic!("the PostgreSQL of the tests does not answer: {error}"))
}

async fn run(server: &mut PgConnection, statement: String) {
    let outcome = sqlx::query(AssertSqlSafe(statement.clone())).execute(server).await;
    outcome.unwrap_or_else(|error| panic!("{statement}: {error}"));
}

fn database(address: &str, name: &str) -> Location {
    let options = PgConnectOptions::from_str(address).expect("JASETTE_TEST_DATABASE_URL is a postgres:// address");
    Location::Server(options.database(name).to_url_lossy().to_string())
}
