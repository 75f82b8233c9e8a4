//! Events take the numbers of their stream without a gap, in the order of commits, and are announced after.

use std::time::Duration;

use futures_util::future::join_all;
use platform::{Follow, events};
use testkit::Database;
use tokio::time::timeout;

use super::{SOON, STREAM, open_stream, record, record_in};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_have_no_gap_and_are_seen_in_order_under_concurrency() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let other = database.open_again().await;
    let watching = tokio::spawn(async move {
        let mut seen = Vec::new();
        while seen.len() < 240 {
            // Whenever one looks, what is there is 1, 2, 3… : a later event never shows before an earlier one.
            let found = events::after(&other, STREAM, 0, 1000).await.unwrap();
            seen = found.iter().map(|event| event.seq).collect();
            assert_eq!(seen, (1..=i64::try_from(seen.len()).unwrap()).collect::<Vec<_>>());
        }
    });
    let writers = (0..16).map(|writer| {
        let db = database.db.clone();
        tokio::spawn(async move {
            for turn in 0..15 {
                let given_up = db.begin().await.unwrap();
                record_in(&given_up, -1).await.unwrap();
                drop(given_up);
                record(&db, writer * 100 + turn).await.unwrap();
            }
        })
    });
    for writer in join_all(writers).await {
        writer.unwrap();
    }
    timeout(SOON, watching).await.expect("all 240 are there").unwrap();
    let kept = events::after(&database.db, STREAM, 0, 1000).await.unwrap();
    assert!(kept.iter().all(|event| event.subject >= 0), "those that were given up left neither event nor number");
}

#[tokio::test]
async fn nothing_is_announced_before_its_commit_nor_after_a_rollback() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let mut follow = Follow::start(&database.db, STREAM, None).await.unwrap();

    let tx = database.db.begin().await.unwrap();
    record_in(&tx, 1).await.unwrap();
    assert!(timeout(Duration::from_millis(200), follow.next()).await.is_err(), "it is not committed yet");
    drop(tx);
    assert!(timeout(Duration::from_millis(200), follow.next()).await.is_err(), "it never happened");

    let other = database.open_again().await;
    let committing = tokio::spawn({
        let db = database.db.clone();
        async move { record(&db, 2).await.unwrap() }
    });
    let heard = timeout(SOON, follow.next()).await.expect("it is announced").unwrap();
    assert_eq!(events::newest(&other, STREAM).await.unwrap(), 1, "it is announced once another connection sees it");
    assert_eq!((heard.len(), heard[0].seq, heard[0].subject), (1, 1, 2));
    assert_eq!(committing.await.unwrap(), 1);
}

#[tokio::test]
async fn what_an_event_carries_is_for_those_who_follow_live_and_is_not_kept() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let mut follow = Follow::start(&database.db, STREAM, None).await.unwrap();
    let tx = database.db.begin().await.unwrap();
    let event = platform::Event::new(STREAM, "test.said", 5, 9).by(3).to("room:4").carrying("{\"body\":\"Bonjour\"}");
    tx.record(event.with(serde_json::json!({ "room": 4 }))).await.unwrap();
    tx.commit().await.unwrap();

    let live = timeout(SOON, follow.next()).await.expect("it is announced").unwrap().remove(0);
    assert_eq!(live.live.as_deref(), Some("{\"body\":\"Bonjour\"}"));
    let kept = events::after(&database.db, STREAM, 0, 10).await.unwrap().remove(0);
    assert_eq!(kept.live, None);
    for event in [&live, &kept] {
        assert_eq!((event.seq, event.kind.as_str(), event.channel.as_str()), (1, "test.said", "room:4"));
        assert_eq!((event.actor, event.subject, event.at), (Some(3), 5, 9));
        assert_eq!(event.data["room"], 4);
    }
}

#[tokio::test]
async fn the_number_of_a_person_who_leaves_is_taken_off_what_they_did() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let tx = database.db.begin().await.unwrap();
    for person in [3, 4] {
        tx.record(platform::Event::new(STREAM, "test.did", 1, 1).by(person)).await.unwrap();
    }
    tx.forget_actor(3).await.unwrap();
    tx.commit().await.unwrap();
    let actors: Vec<_> =
        events::after(&database.db, STREAM, 0, 9).await.unwrap().iter().map(|event| event.actor).collect();
    assert_eq!(actors, [None, Some(4)]);
}
