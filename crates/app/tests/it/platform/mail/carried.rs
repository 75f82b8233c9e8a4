//! When all goes well.

use std::time::Duration;

use platform::mail::{Mail, Outbox, Smtp, deliver};
use platform::{HOUR, sql};
use testkit::{Figures, Sink};
use tokio::time::timeout;

use super::super::SOON;
use super::{Stage, mail_to, post, until};

#[tokio::test]
async fn a_batch_leaves_on_one_line_and_nothing_of_it_is_kept() {
    let stage = Stage::fresh().await;
    let figures = Figures::watch();
    for name in ["awa", "jean", "chloe"] {
        stage.posts_to(name).await;
    }
    assert_eq!(stage.outbox().await.waiting, 3);
    assert_eq!(stage.carries().await.sent, 3);
    assert_eq!(stage.carries().await.sent, 0, "once");
    assert_eq!((stage.reached(), stage.sink.connections()), (vec!["awa".into(), "jean".into(), "chloe".into()], 1));
    assert_eq!(stage.outbox().await, Outbox { sent: 3, ..Outbox::default() });
    assert_eq!(figures.of("jasette_mails_total"), 3);
    let kept = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE address <> '' OR name <> '' OR message <> ''");
    assert_eq!(kept.value::<i64>(&stage.instance.db).await.unwrap(), 0);
}

#[tokio::test]
async fn without_mail_the_server_is_left_in_peace() {
    let stage = Stage::fresh().await;
    assert_eq!(stage.carries().await.sent, 0);
    assert_eq!(stage.sink.connections(), 0);
}

#[tokio::test]
async fn a_mail_whose_transaction_fails_never_leaves() {
    let stage = Stage::fresh().await;
    let tx = stage.instance.db.begin().await.unwrap();
    tx.post(mail_to("awa"), testkit::NOW).await.unwrap();
    drop(tx);
    assert_eq!((stage.carries().await.sent, stage.outbox().await), (0, Outbox::default()));
}

#[tokio::test]
async fn a_mail_for_later_waits_for_its_time() {
    let stage = Stage::fresh().await;
    post(&stage.instance.db, Mail { not_before: Some(testkit::NOW + HOUR), ..mail_to("awa") }, testkit::NOW).await;
    assert_eq!(stage.carries().await.sent, 0);
    stage.waits(HOUR);
    assert_eq!(stage.carries().await.sent, 1);
}

#[tokio::test]
async fn the_mail_of_a_person_who_leaves_goes_with_them() {
    let stage = Stage::fresh().await;
    stage.posts_to("awa").await;
    stage.carries().await;
    stage.posts_to("awa").await;
    post(&stage.instance.db, Mail { person: Some(8), ..mail_to("jean") }, testkit::NOW).await;
    let tx = stage.instance.db.begin().await.unwrap();
    tx.forget_mail_of(7).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(stage.carries().await.sent, 1);
    assert_eq!(stage.reached(), ["awa", "jean"]);
    assert_eq!(stage.outbox().await.sent, 1, "what was sent to them before is forgotten too");
}

#[tokio::test]
async fn the_worker_leaves_at_once_when_a_commit_brings_mail_and_stops_when_asked() {
    let stage = Stage::fresh().await;
    // An hour between looks: only the wake-up can be what makes this test pass.
    let worker = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_secs(3600)));
    for name in ["awa", "jean", "chloe"] {
        stage.posts_to(name).await;
    }
    stage.sink.until_it_has(3).await;
    until(&stage, |outbox| outbox.sent == 3).await;
    stage.instance.db.hub().stop();
    timeout(SOON, worker).await.expect("it returns").unwrap();
}

#[tokio::test]
async fn two_nodes_share_the_mail_and_none_leaves_twice() {
    let stage = Stage::fresh().await;
    let other = testkit::instance(&stage.database.open_again().await, &stage.instance.clock);
    let names: Vec<String> = (0..40).map(|number| format!("n{number:02}")).collect();
    for name in &names {
        stage.posts_to(name).await;
    }
    let smtp = stage.sink.smtp();
    let (here, there) = tokio::join!(stage.carries(), platform::mail::deliver_due(&other, &smtp));
    assert_eq!(here.sent + there.unwrap().sent, 40);
    let mut reached = stage.reached();
    reached.sort_unstable();
    assert_eq!(reached, names);
}

#[tokio::test]
async fn the_server_is_told_who_we_are_when_it_asks() {
    let stage = Stage::fresh().await;
    stage.sink.asks_for("jasette", "un secret: élan");
    stage.posts_to("awa").await;
    let ours = Smtp { user: "jasette".into(), password: "un secret: élan".into(), ..stage.sink.smtp() };
    assert!(!format!("{ours:?}").contains("élan"), "the log does not learn it");
    let wrong = Smtp { password: "autre".into(), ..ours.clone() };
    let round = platform::mail::deliver_due(&stage.instance, &wrong).await.unwrap();
    assert!(round.trouble.unwrap().contains("wrong account or password"));
    assert_eq!(stage.outbox().await.waiting, 1, "a wrong password is no fault of the mail");
    assert_eq!(platform::mail::deliver_due(&stage.instance, &ours).await.unwrap().sent, 1);
}

#[tokio::test]
async fn an_instance_without_a_sender_says_so_and_keeps_the_mail() {
    let stage = Stage::fresh().await;
    let mut instance = stage.instance.clone();
    let settings = platform::Settings { mail_from: "pas une adresse".into(), ..(*instance.settings).clone() };
    instance.settings = settings.into();
    stage.posts_to("awa").await;
    let round = platform::mail::deliver_due(&instance, &Sink::start().await.smtp()).await.unwrap();
    assert!(round.trouble.unwrap().contains("mail_from"));
    assert_eq!(stage.carries().await.sent, 1);
}
