//! What a journey asks of the test that plays it, by HTTP: the mails that the program sent, the cable to cut or mend, the last
//! day of circles that is over, stories that are six weeks old.

use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use platform::{DAY, Db, sql};
use serde_json::{Value, json};
use testkit::{Received, Sink};
use tokio::net::TcpListener;

use super::cable::Cable;

#[derive(Clone)]
struct Props {
    sink: Arc<Sink>,
    cable: Cable,
    db: Db,
}

/// Serves on a free port until the test ends; gives the address.
pub(super) async fn start(sink: Arc<Sink>, cable: Cable, db: Db) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    let address = listener.local_addr().expect("a bound listener has an address");
    let routes = Router::new()
        .route("/mails", get(mails))
        .route("/cable/{state}", post(set_cable))
        .route("/circles/over", post(end_circles))
        .route("/stories/aged", post(age_stories));
    let service = routes.with_state(Props { sink, cable, db });
    tokio::spawn(async move { axum::serve(listener, service).await });
    format!("http://{address}")
}

#[derive(serde::Deserialize)]
struct Addressee {
    to: String,
}

async fn mails(State(props): State<Props>, Query(addressee): Query<Addressee>) -> Json<Vec<Value>> {
    Json(props.sink.mails_to(&addressee.to).iter().map(told).collect())
}

fn told(mail: &Received) -> Value {
    json!({ "to": mail.to, "subject": mail.subject(), "text": mail.text(), "html": mail.html() })
}

async fn set_cable(State(props): State<Props>, Path(state): Path<String>) {
    props.cable.set_cut(state == "cut");
}

/// Ages every circle on purpose: its last day was yesterday.
async fn end_circles(State(props): State<Props>) {
    let tx = props.db.begin().await.expect("the database of this suite");
    let over = sql("UPDATE rooms SET ends_at = opened_at WHERE ends_at IS NOT NULL");
    over.done(&tx).await.expect("rooms have an end");
    tx.commit().await.expect("it is written");
}

/// Ages every story on purpose: it was told six weeks ago.
async fn age_stories(State(props): State<Props>) {
    let tx = props.db.begin().await.expect("the database of this suite");
    let older = sql("UPDATE stories SET told_at = told_at - $1").bind(42 * DAY);
    older.done(&tx).await.expect("stories have a day");
    tx.commit().await.expect("it is written");
}
