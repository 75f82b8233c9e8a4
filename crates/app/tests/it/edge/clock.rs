//! A clock that was wrong for a while, and was set right: nothing waits for the day that it told.

use std::future::pending;
use std::time::Duration;

use platform::jobs::{Handlers, Job, run_due};
use platform::mail::deliver_due;
use platform::{DAY, Error, Event, Instance, Location, events};
use serde_json::json;
use testkit::{Database, NOW, Sink};

use super::says;
use crate::world::House;

const MONTH: i64 = 30 * DAY;

async fn instance(database: &Database) -> Instance {
    app::instance_at(database.db.clone(), testkit::settings("http://127.0.0.1"), testkit::clock())
}

async fn asks_for_a_job(instance: &Instance) {
    let tx = instance.db.begin().await.unwrap();
    tx.enqueue(Job::new("essai", json!({}))).await.unwrap();
    tx.commit().await.unwrap();
}

fn that_fails() -> Handlers {
    Handlers::default().on("essai", |_, _| async { Err(Error::Job("not today".into())) })
}

fn that_never_ends() -> Handlers {
    Handlers::default().on("essai", |_, _| pending())
}

fn that_does_it() -> Handlers {
    Handlers::default().on("essai", |_, _| async { Ok(()) })
}

#[tokio::test]
async fn a_job_that_failed_while_the_clock_was_ahead_is_tried_again_when_it_is_right() {
    let database = Database::fresh().await;
    let instance = instance(&database).await;
    asks_for_a_job(&instance).await;
    instance.clock.set(NOW + MONTH);
    run_due(&instance, &that_fails()).await.unwrap();
    instance.clock.set(NOW);
    run_due(&instance, &Handlers::default()).await.unwrap();
    assert_eq!(run_due(&instance, &that_does_it()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_job_whose_worker_died_while_the_clock_was_ahead_is_taken_over() {
    let database = Database::fresh().await;
    let instance = instance(&database).await;
    asks_for_a_job(&instance).await;
    instance.clock.set(NOW + MONTH);
    let handlers = that_never_ends();
    let dies = tokio::time::timeout(Duration::from_secs(2), run_due(&instance, &handlers)).await;
    assert!(dies.is_err(), "it was at work");
    instance.clock.set(NOW);
    run_due(&instance, &Handlers::default()).await.unwrap();
    assert_eq!(run_due(&instance, &that_does_it()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_mail_posted_while_the_clock_was_ahead_leaves_when_it_is_right() {
    let house = House::open().await;
    let sink = Sink::start().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    house.instance.clock.set(NOW + MONTH);
    house.browser().post("/connexion", &[("email", "awa@example.org")]).await.is(303);
    house.instance.clock.set(NOW);
    let round = deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    assert_eq!(round.sent, 1);
}

/// The people of these stories live in a year to come: to this machine, their deeds are of the future.
#[tokio::test]
async fn check_says_that_what_was_kept_is_of_the_future() {
    let house = House::open().await;
    let url = match &house.database().location {
        Location::File(path) => format!("sqlite:{}", path.display()),
        Location::Server(url) => url.clone(),
    };
    let data = std::env::temp_dir().display().to_string();
    let address = super::free_address();
    let settings = [("JASETTE_DATABASE_URL", url.as_str()), ("JASETTE_DATA", &data), ("JASETTE_LISTEN", &address)];
    let (fine, said) = says(&["check"], &settings).await;
    assert!(!fine && said.contains("l’horloge avançait, ou elle retarde"), "{said}");
}

/// What `jasette check` compares this machine's clock with.
#[tokio::test]
async fn the_database_says_its_time_if_it_has_a_clock_and_the_date_of_the_newest_thing() {
    let Database { db, .. } = &Database::fresh().await;
    let before = platform::Clock::system().now();
    let time = db.time().await.unwrap();
    assert_eq!(time.is_some(), Database::is_postgres());
    assert!(time.is_none_or(|time| (time - before).abs() < MONTH), "{time:?}, {before}");
    assert_eq!(events::latest(db).await.unwrap(), None);
    let tx = db.begin().await.unwrap();
    tx.open_stream(1).await.unwrap();
    tx.record(Event::new(1, "test.happened", 1, NOW)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(events::latest(db).await.unwrap(), Some(NOW));
}
