//! `kill -9` of the program while a mail leaves, at the moments that matter.

use std::time::Duration;

use platform::Db;
use platform::mail::{Outbox, uncertain};
use testkit::{Database, Phase, Sink, Trouble};

use super::program::Program;
use crate::world::World;

/// How the outbox stands after a kill at this moment and another start; all that waits has left by then.
async fn killed_at(phase: Phase) -> (World, Sink, Outbox) {
    let (world, sink) = (World::open().await, Sink::start().await);
    let invited = world.here.invites("invitee-tardive@exemple.org").await;
    assert!(invited.id > 0);
    world.instance.db.close().await;
    sink.suffers(Trouble::falls_silent(phase).only_for("invitee-tardive@exemple.org").times(1));
    let port: &'static str = Box::leak(sink.smtp().port.to_string().into_boxed_str());
    let settings = [("JASETTE_SMTP_HOST", "127.0.0.1"), ("JASETTE_SMTP_PORT", port), ("JASETTE_SMTP_SECURITY", "none")];
    let mut program = Program::starts_with(world.location(), "true", &settings).await;
    // It is silent before it keeps this one: once the sink has all the others before it, this one is on its way.
    settles(&sink).await;
    program.is_killed().await;
    if Database::is_postgres() {
        // Another node could be alive for ten minutes: aged on purpose.
        let db = Db::open(world.location()).await.unwrap();
        let tx = db.begin().await.unwrap();
        platform::sql("UPDATE outbox SET next_try_at = 0 WHERE state IN ('waiting', 'sending')")
            .done(&tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        db.close().await;
    }
    program.starts_again().await;
    settles(&sink).await;
    program.is_killed().await;
    let db = Db::open(world.location()).await.unwrap();
    let outbox = Outbox::read(&db, 0).await.unwrap();
    let shown = uncertain::of_community(&db, world.here.community.id).await.unwrap();
    assert_eq!(i64::try_from(shown.len()).unwrap(), outbox.unknown, "coordination is told of it");
    db.close().await;
    (world, sink, outbox)
}

/// Waits until something arrived, and nothing more does for a while.
async fn settles(sink: &Sink) {
    let mut before = usize::MAX;
    while before == 0 || before != sink.mails().len() {
        before = sink.mails().len();
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kill_before_the_text_is_asked_for_sends_it_once_after() {
    let (_world, sink, outbox) = killed_at(Phase::AskingForText).await;
    assert_eq!((outbox.unknown, outbox.sending), (0, 0), "{outbox:?}");
    assert_eq!(sink.mails_to("invitee-tardive@exemple.org").len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kill_after_the_text_leaves_it_to_coordination() {
    let (_world, sink, outbox) = killed_at(Phase::Text).await;
    assert_eq!((outbox.unknown, outbox.sending), (1, 0), "{outbox:?}");
    assert!(sink.mails_to("invitee-tardive@exemple.org").is_empty(), "it is not sent twice by itself");
}
