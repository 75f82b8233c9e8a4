//! A follower gets every event after the one it knew, in order and once, whatever happens in between.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use platform::{Db, Follow};
use testkit::Database;
use tokio::time::timeout;

use super::{SOON, STREAM, open_stream, record};

/// More than the hub keeps for a slow reader.
const MANY: i64 = 1600;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_misses_or_doubles_an_event_wherever_they_resume_and_however_slow_they_are() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    for subject in 0..20 {
        record(&database.db, subject).await.unwrap();
    }
    let other_node = database.open_again().await;
    let resuming = [Some(0), Some(1), Some(13), Some(20), None].map(|after| (after, false));
    let readers: Vec<_> = resuming
        .into_iter()
        .chain([(Some(5), true), (None, true)])
        .flat_map(|(after, slow)| [(database.db.clone(), after, slow), (other_node.clone(), after, slow)])
        .collect();
    let mut following = Vec::new();
    for (db, after, slow) in readers {
        let follow = Follow::start(&db, STREAM, after).await.unwrap();
        following.push(tokio::spawn(read_to_the_end(follow, after.unwrap_or(20), slow)));
    }
    write_many(&database.db).await;
    for reader in join_all(following).await {
        reader.unwrap();
    }
}

/// Reads up to the last event of all and checks every number on the way.
async fn read_to_the_end(mut follow: Follow, after: i64, slow: bool) {
    let mut last = after;
    if slow {
        let _ = timeout(SOON, follow.next()).await.map(|heard| last = heard.unwrap().last().unwrap().seq);
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    while last < 20 + MANY {
        // Cut now and then in the middle of waiting, as `select!` does.
        let Ok(heard) = timeout(Duration::from_millis(40), follow.next()).await else { continue };
        for event in heard.unwrap() {
            assert_eq!(event.seq, last + 1, "one after the other, for one who began after {after}");
            last = event.seq;
        }
    }
    assert_eq!(follow.last(), last);
}

async fn write_many(db: &Db) {
    let writers = (0..4).map(|writer| {
        let db = db.clone();
        tokio::spawn(async move {
            for turn in 0..MANY / 4 {
                record(&db, writer * 1000 + turn).await.unwrap();
            }
        })
    });
    for writer in join_all(writers).await {
        writer.unwrap();
    }
}

#[tokio::test]
async fn one_who_was_away_begins_where_they_were_and_one_from_the_future_begins_now() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    for subject in 1..=450 {
        record(&database.db, subject).await.unwrap();
    }
    let mut away = Follow::start(&database.db, STREAM, Some(3)).await.unwrap();
    let mut read = Vec::new();
    while read.len() < 447 {
        read.extend(away.next().await.unwrap().iter().map(|event| event.subject));
    }
    assert_eq!(read, (4..=450).collect::<Vec<_>>());
    let future = Follow::start(&database.db, STREAM, Some(9_000)).await.unwrap();
    assert_eq!(
        future.last(),
        450,
        "a number that was never given (a database restored from a copy) counts as the newest"
    );
}

#[tokio::test]
async fn another_node_hears_within_a_second() {
    if !Database::is_postgres() {
        return; // One file serves one node.
    }
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let other = database.open_again().await;
    let mut follow = Follow::start(&other, STREAM, None).await.unwrap();
    // The two nodes must be listening for this test to mean anything: the first word may take the poll of 5 seconds.
    record(&database.db, 0).await.unwrap();
    timeout(SOON, follow.next()).await.expect("the first event comes").unwrap();
    for subject in 1..=20 {
        let written = Instant::now();
        record(&database.db, subject).await.unwrap();
        let heard = timeout(Duration::from_secs(1), follow.next()).await.expect("it is heard within a second").unwrap();
        assert_eq!(heard[0].subject, subject);
        assert!(written.elapsed() < Duration::from_secs(1));
    }
}

#[tokio::test]
async fn another_process_on_the_same_file_is_heard_at_the_next_look() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let mut follow = Follow::start(&database.db, STREAM, None).await.unwrap();
    let command = database.open_again().await;
    record(&command, 1).await.unwrap();
    let heard = timeout(SOON, follow.next()).await.expect("a command of the administrator is heard").unwrap();
    assert_eq!(heard[0].subject, 1);
}

#[tokio::test]
async fn followers_are_let_go_when_the_node_stops() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let mut follow = Follow::start(&database.db, STREAM, None).await.unwrap();
    let waiting = tokio::spawn(async move { follow.next().await.unwrap() });
    tokio::task::yield_now().await;
    database.db.hub().stop();
    assert!(timeout(SOON, waiting).await.expect("it does not wait any more").unwrap().is_empty());
}
