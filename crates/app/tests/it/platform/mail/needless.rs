//! Mail whose sense passes while the server takes nothing.

use std::time::{Duration, Instant};

use platform::mail::{Mail, Needless, Outbox, Smtp, deliver_due};
use platform::{DAY, HOUR, MINUTE, SECOND};
use testkit::{NOW, Phase, Trouble};

use super::troubled::nothing_is_kept;
use super::{Stage, mail_to, post};

impl Stage {
    async fn posts(&self, mail: Mail) {
        post(&self.instance.db, mail, self.instance.clock.now()).await;
    }

    fn subjects(&self) -> Vec<String> {
        self.sink.mails().iter().map(testkit::Received::subject).collect()
    }

    async fn reasons(&self) -> Vec<(Needless, i64)> {
        Needless::of_the_week(&self.instance.db, self.instance.clock.now()).await.unwrap()
    }
}

fn saying(subject: &str) -> Mail {
    Mail { subject: subject.into(), ..mail_to("awa") }
}

fn puts_off(phase: Phase) -> Trouble {
    Trouble::answers(phase, "450 4.2.1 not now")
}

#[tokio::test]
async fn the_last_word_on_a_thing_leaves_alone() {
    let stage = Stage::fresh().await;
    stage.sink.suffers(puts_off(Phase::Addressee));
    for date in ["Le 17 mars", "Le 24 mars", "Le 31 mars"] {
        stage.posts(saying(date).about("meeting:1")).await;
        stage.carries().await;
        stage.waits(MINUTE);
    }
    stage.posts(saying("Le 7 avril").about("meeting:2")).await;
    let another = Mail { person: Some(8), to: "jean@example.org".into(), ..saying("Jean, le 17 mars") };
    stage.posts(another.about("meeting:1")).await;
    stage.sink.recovers();
    for _ in 0..3 {
        stage.carries().await;
        stage.waits(HOUR);
    }
    let mut subjects = stage.subjects();
    subjects.sort_unstable();
    assert_eq!(subjects, ["Jean, le 17 mars", "Le 31 mars", "Le 7 avril"], "one for each person and thing");
    assert_eq!(stage.reasons().await, [(Needless::Replaced, 2)]);
    assert_eq!(stage.outbox().await, Outbox { sent: 3, needless: 2, ..Outbox::default() });
    nothing_is_kept(&stage).await;
}

#[tokio::test]
async fn an_older_word_whose_text_was_put_off_does_not_follow_the_newer() {
    let stage = Stage::fresh().await;
    stage.sink.suffers(puts_off(Phase::Text).times(1));
    stage.posts(saying("Le 17 mars").about("meeting:1")).await;
    assert_eq!(stage.carries().await.put_off, 1);
    stage.posts(saying("Le 24 mars").about("meeting:1")).await;
    for _ in 0..3 {
        stage.carries().await;
        stage.waits(HOUR);
    }
    assert_eq!(stage.subjects(), ["Le 24 mars"]);
}

#[tokio::test]
async fn what_is_said_word_after_word_keeps_its_order() {
    let stage = Stage::fresh().await;
    stage.sink.suffers(puts_off(Phase::Addressee).times(1));
    for word in ["Activée", "Retirée", "Activée de nouveau"] {
        stage.posts(saying(word).in_turn("account")).await;
    }
    let round = stage.carries().await;
    assert_eq!((round.put_off, round.sent), (1, 0), "the others wait for the first");
    assert_eq!(stage.carries().await.sent, 0);
    stage.waits(10 * SECOND);
    stage.carries().await;
    assert_eq!(stage.subjects(), ["Activée", "Retirée", "Activée de nouveau"]);
}

#[tokio::test]
async fn what_comes_too_late_does_not_leave_and_is_not_kept() {
    let stage = Stage::fresh().await;
    stage.sink.dies().await;
    stage.posts(saying("Un code").until(NOW + 15 * MINUTE)).await;
    stage.posts(saying("Une invitation").until(NOW + 30 * DAY)).await;
    stage.waits(15 * MINUTE);
    stage.carries().await;
    assert_eq!(stage.reasons().await, [(Needless::TooLate, 1)], "whether the server answers or not");
    let outbox = stage.outbox().await;
    assert_eq!((outbox.waiting, outbox.needless), (1, 1));
    stage.sink.comes_back().await;
    stage.waits(HOUR);
    stage.carries().await;
    assert_eq!(stage.subjects(), ["Une invitation"]);
    nothing_is_kept(&stage).await;
}

/// A server that was restarted, a firewall that lost the line: nothing is heard on one connection, and the next one is fine.
#[tokio::test]
async fn one_connection_without_a_greeting_holds_no_mail_back() {
    let stage = Stage::fresh().await;
    stage.sink.suffers(Trouble::falls_silent(Phase::Greeting).times(1));
    for name in ["awa", "jean", "chloe"] {
        stage.posts_to(name).await;
    }
    let begun = Instant::now();
    let smtp = Smtp { timeout: Duration::from_secs(9), ..stage.sink.smtp() };
    let round = deliver_due(&stage.instance, &smtp).await.unwrap();
    assert_eq!((round.sent, round.trouble, stage.sink.connections()), (3, None, 2));
    assert!(begun.elapsed() < Duration::from_secs(8), "it took {:?}", begun.elapsed());
}
