//! When the worker itself is cut short, at any moment, and another begins.

use std::collections::BTreeMap;
use std::time::Duration;

use platform::mail::deliver;
use platform::{DAY, HOUR};
use testkit::{Database, Phase, Trouble};

use super::{Stage, until};

#[tokio::test]
async fn a_worker_cut_short_again_and_again_sends_nothing_twice_and_loses_nothing_it_had_not_begun() {
    let stage = Stage::fresh().await;
    let names: Vec<String> = (0..120).map(|number| format!("n{number:03}")).collect();
    for name in &names {
        stage.posts_to(name).await;
    }
    let mut round = 0;
    while stage.outbox().await.waiting > 0 {
        let worker = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_secs(1)));
        tokio::time::sleep(Duration::from_micros(2_000 + round % 37 * 700)).await;
        worker.abort();
        let _ = worker.await;
        // What a dead worker held is free after its time.
        stage.waits(HOUR);
        round += 1;
        assert!(round < 2_000, "it never ends: {:?}", stage.outbox().await);
    }
    assert!(round > 5, "it must have been cut for this test to mean anything");
    platform::mail::deliver_due(&stage.instance, &stage.sink.smtp()).await.unwrap();
    let outbox = stage.outbox().await;
    assert_eq!(outbox.sent + outbox.unknown, 120, "{outbox:?}");
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    for name in stage.reached() {
        *reached.entry(name).or_default() += 1;
    }
    assert!(reached.values().all(|times| *times == 1), "twice: {reached:?}");
    let reached = i64::try_from(reached.len()).unwrap();
    assert!(reached >= outbox.sent && reached <= 120, "{reached} reached, {outbox:?}");
}

#[tokio::test]
async fn a_mail_whose_worker_died_while_the_text_left_is_unknown_and_the_others_leave() {
    let stage = Stage::fresh().await;
    stage.sink.suffers(Trouble::falls_silent(Phase::Text).times(1));
    for name in ["awa", "jean"] {
        stage.posts_to(name).await;
    }
    let dying = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_secs(1)));
    until(&stage, |outbox| outbox.sending == 1).await;
    dying.abort();
    let _ = dying.await;

    let next = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_millis(50)));
    until(&stage, |outbox| outbox.sent == 1).await;
    if Database::is_postgres() {
        assert_eq!(stage.outbox().await.sending, 1, "another node may be alive: its time is not over");
        stage.waits(DAY);
    }
    let outbox = until(&stage, |outbox| outbox.unknown == 1).await;
    assert_eq!((outbox.sent, outbox.waiting, outbox.sending), (1, 0, 0));
    assert_eq!(stage.reached(), ["jean"]);
    next.abort();
}

#[tokio::test]
async fn a_mail_whose_text_was_not_asked_for_leaves_after_a_restart() {
    for phase in [Phase::Addressee, Phase::AskingForText] {
        let stage = Stage::fresh().await;
        stage.sink.suffers(Trouble::falls_silent(phase).times(1));
        stage.posts_to("awa").await;
        let dying = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_secs(1)));
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(stage.outbox().await.waiting, 1, "nobody asked for it yet");
        dying.abort();
        if Database::is_postgres() {
            stage.waits(HOUR);
        }
        let next = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_millis(50)));
        until(&stage, |outbox| outbox.sent == 1).await;
        assert_eq!(stage.reached(), ["awa"]);
        next.abort();
    }
}

#[tokio::test]
async fn a_stop_lets_the_mail_under_way_arrive() {
    let stage = Stage::fresh().await;
    for number in 0..200 {
        stage.posts_to(&format!("n{number}")).await;
    }
    let worker = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_secs(1)));
    stage.sink.until_it_has(3).await;
    stage.instance.db.hub().stop();
    worker.await.unwrap();
    let outbox = stage.outbox().await;
    assert_eq!((outbox.sending, outbox.unknown), (0, 0), "none is cut in two");
    assert_eq!(outbox.sent, i64::try_from(stage.sink.mails().len()).unwrap());
    assert!(outbox.waiting > 0, "it must have stopped early for this test to mean anything");
}
