//! A disk that is full, a database that went away: people read a sentence in their language, nothing is half done, and what
//! can go on goes on.

use axum::http::Method;
use platform::sql;
use serde_json::{Value as Json, json};
use testkit::Database;

use crate::world::{Ask, Sent, Tables, Who, World};

/// No page more than there is: what a full disk is to SQLite.
async fn fill_the_disk(world: &World) {
    let tx = world.instance.db.begin().await.unwrap();
    sql("PRAGMA max_page_count = 1").run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

async fn make_room(world: &World) {
    let tx = world.instance.db.begin().await.unwrap();
    sql("PRAGMA max_page_count = 1000000").run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Long enough to need a page of its own.
fn long() -> String {
    "Une phrase qui compte. ".repeat(300)
}

#[tokio::test]
async fn on_a_full_disk_people_read_and_are_told_that_nothing_was_kept() {
    if Database::is_postgres() {
        return;
    }
    let world = World::open().await;
    let tables = Tables::of(&world.instance.db).await;
    let awa = world.who(Who::Member);
    let room = world.here.path(&format!("/salons/{}", world.here.room));
    fill_the_disk(&world).await;
    let before = tables.brief(&world.instance.db).await;

    let page = awa.post(format!("{room}/messages"), &[("body", &long())]).await.is(503).page;
    page.shows("ne peut pas enregistrer").shows("n’a pas été gardé");
    let address = format!("/api/v1/rooms/{}/messages", world.here.room_id(&world.here.room).await);
    let request = Ask::of(Method::POST, address, Sent::Json(json!({ "body": long() })));
    is_a_problem(awa.asks(&request).await.is(503).body());
    let after = tables.brief(&world.instance.db).await;
    assert!(before.changed_to(&after).is_empty(), "{:#?}", before.changed_to(&after));
    awa.get(&room).await.is(200);
    make_room(&world).await;
    awa.post(format!("{room}/messages"), &[("body", &long())]).await.is(303);
}

#[tokio::test]
async fn without_a_database_people_read_a_sentence_in_their_language() {
    let world = World::open().await;
    let awa = world.who(Who::Member);
    awa.get("/readyz").await.is(200);
    world.instance.db.close().await;
    awa.get("/readyz").await.is(503);
    awa.get("/healthz").await.is(200);
    for path in [world.here.path(""), "/profil".into(), "/".into()] {
        awa.get(path).await.is(503).shows("ne peut pas enregistrer");
    }
    awa.post("/profil", &[("nom", "Awa")]).await.is(503).shows("ne peut pas enregistrer");
    let mut english = awa.clone();
    english.languages = "en-CA";
    english.get("/profil").await.is(503).shows("cannot save anything");
    is_a_problem(awa.get("/api/v1/communities").await.is(503).body());
}

/// Pages are read still; but what people do would not be kept, and the machines that send people here are told why.
#[tokio::test]
async fn on_a_disk_that_takes_no_writing_the_node_says_that_it_is_not_ready() {
    if Database::is_postgres() {
        return;
    }
    let world = World::open().await;
    let awa = world.who(Who::Member);
    awa.get("/readyz").await.is(200);
    no_more_writing(&world).await;
    world.instance.clock.advance(6 * platform::SECOND);
    awa.get("/readyz").await.is(503).shows("the disk is read-only");
    awa.get(world.here.path("")).await.is(200);
    awa.post("/profil", &[("nom", "Awa"), ("langue", "fr-CA")]).await.is(503).shows("ne peut pas enregistrer");
}

/// What a disk that was mounted read-only is to SQLite.
async fn no_more_writing(world: &World) {
    let tx = world.instance.db.begin().await.unwrap();
    sql("PRAGMA query_only = ON").run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[track_caller]
fn is_a_problem(body: &str) {
    let problem: Json = serde_json::from_str(body).unwrap();
    assert_eq!(problem["status"], 503);
    assert!(problem["detail"].as_str().is_some_and(|sentence| !sentence.is_empty()), "{body}");
    assert!(!body.contains("sqlx") && !body.contains("database"), "the cause is for the log: {body}");
}
