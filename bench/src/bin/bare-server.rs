//! The bare server: what this machine can do with the same stack and the same promise (acknowledged means on disk), and
//! nothing else. One task writes to SQLite, many posts in one synced commit; every reader receives every message. No
//! people, no rights, no rooms, no pages. It listens on the address it is given and keeps its file in the folder it is given.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{self, State};
use axum::http::{StatusCode, header::CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::serve::ListenerExt;
use axum::{Json, Router};
use bench::{Result, disk};
use bytes::Bytes;
use clap::Parser;
use futures_util::stream;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx_sqlite::SqliteConnection;
use tokio::net::TcpListener;
use tokio::sync::{Mutex, broadcast, mpsc, oneshot};

const MOST_PER_COMMIT: usize = 64;
const LATEST: &str = "SELECT id, body, at FROM messages ORDER BY id DESC LIMIT 50";

#[derive(Parser)]
struct Arguments {
    /// Address and port.
    #[arg(long)]
    listen: String,
    /// Folder of the SQLite file.
    #[arg(long)]
    folder: PathBuf,
}

#[derive(Deserialize)]
struct Draft {
    body: String,
}

#[derive(Serialize, sqlx::FromRow)]
struct Message {
    id: i64,
    body: String,
    at: i64,
}

/// A message that waits for the writer, and where to say its number.
type Waiting = (String, oneshot::Sender<i64>);

#[derive(Clone)]
struct Bare {
    writer: mpsc::Sender<Waiting>,
    readers: broadcast::Sender<Bytes>,
    reading: Arc<Mutex<SqliteConnection>>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let bare = start(&arguments.folder.join(disk::BARE_FILE)).await?;
    let routes = Router::new()
        .route("/readyz", get(async || "ready\n"))
        .route("/messages", post(post_message).get(latest))
        .route("/events", get(follow))
        .route("/bytes/{count}", get(bytes))
        .with_state(bare);
    let listener = TcpListener::bind(arguments.listen).await?.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    Ok(axum::serve(listener, routes).await?)
}

async fn start(path: &Path) -> Result<Bare> {
    let (writer, waiting) = mpsc::channel(1024);
    let (readers, _) = broadcast::channel(65_536);
    tokio::spawn(write(disk::open(path).await?, waiting, readers.clone()));
    Ok(Bare { writer, readers, reading: Arc::new(Mutex::new(disk::open(path).await?)) })
}

/// The one writer: while the disk flushes a commit, the next messages gather.
async fn write(
    mut connection: SqliteConnection,
    mut waiting: mpsc::Receiver<Waiting>,
    readers: broadcast::Sender<Bytes>,
) {
    let mut together = Vec::with_capacity(MOST_PER_COMMIT);
    while waiting.recv_many(&mut together, MOST_PER_COMMIT).await > 0 {
        let kept = commit(&mut connection, &together).await.expect("a bare server has nobody to tell: it stops");
        for ((body, author), id) in together.drain(..).zip(kept) {
            let data = json!({ "id": id, "body": body });
            let _ = readers.send(Bytes::from(format!("id: {id}\ndata: {data}\n\n")));
            let _ = author.send(id);
        }
    }
}

async fn commit(connection: &mut SqliteConnection, together: &[Waiting]) -> Result<Vec<i64>> {
    let mut numbers = Vec::with_capacity(together.len());
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    for (body, _) in together {
        numbers.push(sqlx::query_scalar(disk::INSERT).bind(body).bind(0).fetch_one(&mut *connection).await?);
    }
    sqlx::query("COMMIT").execute(&mut *connection).await?;
    Ok(numbers)
}

async fn post_message(State(bare): State<Bare>, Json(draft): Json<Draft>) -> Response {
    let (author, kept) = oneshot::channel();
    let _ = bare.writer.send((draft.body, author)).await;
    match kept.await {
        Ok(id) => (StatusCode::CREATED, Json(json!({ "id": id, "seq": id }))).into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

async fn latest(State(bare): State<Bare>) -> Response {
    let mut reading = bare.reading.lock().await;
    match sqlx::query_as::<_, Message>(LATEST).fetch_all(&mut *reading).await {
        Ok(messages) => Json(messages).into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// As many bytes as somebody else's page has.
async fn bytes(extract::Path(count): extract::Path<usize>) -> Response {
    "j".repeat(count).into_response()
}

/// A reader too slow for the channel is cut off: it must not believe that it has everything.
async fn follow(State(bare): State<Bare>) -> Response {
    let heard = stream::unfold(bare.readers.subscribe(), async |mut readers| {
        let event = readers.recv().await.ok()?;
        Some((Ok::<_, Infallible>(event), readers))
    });
    ([(CONTENT_TYPE, "text/event-stream")], Body::from_stream(heard)).into_response()
}
