//! Jobs run after their commit, once if all goes well, again if not, and never because of a transaction that failed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use platform::jobs::{Handlers, run_due, work};
use platform::{Db, Error, HOUR, Instance, Job, MINUTE, SECOND};
use serde_json::json;
use testkit::Database;
use tokio::time::timeout;

use super::SOON;

/// Counts how often it ran, and with what.
#[derive(Clone, Default)]
struct Runs(Arc<std::sync::Mutex<Vec<i64>>>);

impl Runs {
    fn note(&self, number: &serde_json::Value) {
        self.0.lock().unwrap().push(number.as_i64().unwrap());
    }

    fn all(&self) -> Vec<i64> {
        self.0.lock().unwrap().clone()
    }

    fn handlers(&self) -> Handlers {
        let runs = self.clone();
        Handlers::default().on("test.note", move |_, data| {
            runs.note(&data);
            async { Ok(()) }
        })
    }
}

async fn enqueue(db: &Db, job: Job) {
    let tx = db.begin().await.unwrap();
    tx.enqueue(job).await.unwrap();
    tx.commit().await.unwrap();
}

fn note(number: i64) -> Job {
    Job::new("test.note", json!(number))
}

async fn stage() -> (Database, Instance, Runs) {
    let database = Database::fresh().await;
    let instance = testkit::instance(&database.db, &testkit::clock());
    (database, instance, Runs::default())
}

#[tokio::test]
async fn a_job_runs_once_after_its_commit_and_not_without_it() {
    let (database, instance, runs) = stage().await;
    let tx = database.db.begin().await.unwrap();
    tx.enqueue(note(1)).await.unwrap();
    drop(tx);
    enqueue(&database.db, note(2)).await;
    assert_eq!(run_due(&instance, &runs.handlers()).await.unwrap(), 1);
    assert_eq!(run_due(&instance, &runs.handlers()).await.unwrap(), 0);
    assert_eq!(runs.all(), [2]);
}

#[tokio::test]
async fn a_job_waits_for_its_time() {
    let (database, instance, runs) = stage().await;
    enqueue(&database.db, note(1).at(testkit::NOW + HOUR)).await;
    assert_eq!(run_due(&instance, &runs.handlers()).await.unwrap(), 0);
    instance.clock.advance(HOUR);
    assert_eq!(run_due(&instance, &runs.handlers()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_job_with_a_key_is_replaced_and_can_be_taken_back() {
    let (database, instance, runs) = stage().await;
    for (number, key) in [(1, "reminder:1"), (2, "reminder:2"), (3, "reminder:1")] {
        enqueue(&database.db, note(number).only(key)).await;
    }
    let tx = database.db.begin().await.unwrap();
    tx.withdraw("reminder:2").await.unwrap();
    tx.commit().await.unwrap();
    run_due(&instance, &runs.handlers()).await.unwrap();
    assert_eq!(runs.all(), [3]);
}

#[tokio::test]
async fn a_job_that_fails_or_panics_is_tried_again_later_and_others_go_on() {
    let (database, instance, runs) = stage().await;
    let tries = Arc::new(AtomicUsize::new(0));
    let handlers = runs.handlers().on("test.third_time_lucky", move |_, _| {
        let attempt = tries.fetch_add(1, Ordering::SeqCst);
        async move {
            match attempt {
                0 => Err(Error::Stored("not yet".into())),
                1 => panic!("a mistake of ours"),
                _ => Ok(()),
            }
        }
    });
    enqueue(&database.db, Job::new("test.third_time_lucky", json!(0))).await;
    enqueue(&database.db, note(1)).await;
    assert_eq!(run_due(&instance, &handlers).await.unwrap(), 2, "the one that fails does not stop the other");
    assert_eq!(runs.all(), [1]);
    instance.clock.advance(SECOND);
    assert_eq!(run_due(&instance, &handlers).await.unwrap(), 0, "it rests after a failure");
    instance.clock.advance(MINUTE);
    assert_eq!(run_due(&instance, &handlers).await.unwrap(), 1, "it panics this time");
    instance.clock.advance(MINUTE);
    assert_eq!(run_due(&instance, &handlers).await.unwrap(), 1);
    instance.clock.advance(HOUR);
    assert_eq!(run_due(&instance, &handlers).await.unwrap(), 0, "it is done");
}

#[tokio::test]
async fn the_job_of_a_worker_that_died_is_taken_over_after_its_lease() {
    let (database, instance, runs) = stage().await;
    enqueue(&database.db, note(1)).await;
    let hangs = Handlers::default().on("test.note", |_, _| std::future::pending());
    let dying = tokio::spawn({
        let instance = instance.clone();
        async move { run_due(&instance, &hangs).await }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    dying.abort();
    instance.clock.advance(4 * MINUTE);
    assert_eq!(run_due(&instance, &runs.handlers()).await.unwrap(), 0, "it may be alive still");
    instance.clock.advance(2 * MINUTE);
    assert_eq!(run_due(&instance, &runs.handlers()).await.unwrap(), 1);
    assert_eq!(runs.all(), [1]);
}

#[tokio::test]
async fn a_job_moved_while_it_runs_runs_again_at_its_new_time() {
    let (database, instance, runs) = stage().await;
    enqueue(&database.db, note(1).only("reminder")).await;
    let moves_itself = Handlers::default().on("test.note", |instance: Instance, _| async move {
        let tx = instance.db.begin().await?;
        tx.enqueue(note(2).only("reminder").at(instance.clock.now() + HOUR)).await?;
        tx.commit().await
    });
    run_due(&instance, &moves_itself).await.unwrap();
    instance.clock.advance(HOUR);
    assert_eq!(run_due(&instance, &runs.handlers()).await.unwrap(), 1);
    assert_eq!(runs.all(), [2]);
}

#[tokio::test]
async fn two_workers_share_the_work_and_a_commit_wakes_them_at_once() {
    let (database, instance, runs) = stage().await;
    // An hour between looks: only the wake-up can be what makes this test pass.
    let workers: Vec<_> =
        (0..2).map(|_| tokio::spawn(work(instance.clone(), runs.handlers(), Duration::from_secs(3600)))).collect();
    for number in 0..40 {
        enqueue(&database.db, note(number)).await;
    }
    timeout(SOON, async {
        while runs.all().len() < 40 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
    .expect("the workers are woken");
    database.db.hub().stop();
    for worker in workers {
        timeout(SOON, worker).await.expect("workers return when the node stops").unwrap();
    }
    let mut done = runs.all();
    done.sort_unstable();
    assert_eq!(done, (0..40).collect::<Vec<_>>(), "each once");
}
