//! When the server says no, or nothing.

use std::time::Duration;

use platform::mail::{Outbox, Smtp, deliver, deliver_due};
use platform::{DAY, HOUR, MINUTE, SECOND, sql};
use testkit::{Phase, Trouble};

use super::{Stage, until};

#[tokio::test]
async fn a_mail_that_is_put_off_is_tried_again_less_and_less_often_and_leaves_once() {
    let stage = Stage::fresh().await;
    stage.sink.suffers(
        Trouble::answers(Phase::Addressee, "451 4.7.1 greylisted, come back").only_for("awa@example.org").times(3),
    );
    stage.posts_to("awa").await;
    stage.posts_to("jean").await;
    let round = stage.carries().await;
    assert_eq!((round.sent, round.put_off, round.trouble), (1, 1, None), "the other leaves on the same line");
    for pause in [10, 20, 40] {
        stage.waits((pause - 1) * SECOND);
        assert_eq!(stage.carries().await, platform::mail::Round::default(), "it rests {pause} seconds");
        stage.waits(SECOND);
        stage.carries().await;
    }
    assert_eq!(stage.reached(), ["jean", "awa"]);
    assert_eq!(stage.outbox().await, Outbox { sent: 2, ..Outbox::default() });
}

#[tokio::test]
async fn a_mail_that_is_put_off_for_two_days_is_given_up() {
    for phase in [Phase::Addressee, Phase::AskingForText, Phase::Text] {
        let stage = Stage::fresh().await;
        stage.sink.suffers(Trouble::answers(phase, "452 4.2.2 mailbox of <awa@example.org> full"));
        stage.posts_to("awa").await;
        let mut tries = 0;
        while stage.outbox().await.waiting == 1 {
            tries += stage.carries().await.put_off;
            stage.waits(HOUR / 4);
        }
        let passed = stage.instance.clock.now() - testkit::NOW;
        assert!((2 * DAY..3 * DAY).contains(&passed), "{phase:?}: {passed}");
        assert!((15..40).contains(&tries), "{phase:?}: {tries} tries");
        let outbox = stage.outbox().await;
        assert_eq!((outbox.refused, outbox.waiting), (1, 0));
        assert_eq!(
            outbox.last_trouble.as_deref(),
            Some("transient error (452): 4.2.2 mailbox of <…> full"),
            "{phase:?}"
        );
        nothing_is_kept(&stage).await;
    }
}

#[tokio::test]
async fn a_mail_that_is_refused_is_not_tried_again_and_the_others_leave() {
    for phase in [Phase::Addressee, Phase::AskingForText, Phase::Text] {
        let stage = Stage::fresh().await;
        stage.sink.suffers(
            Trouble::answers(phase, "550 5.1.1 no such person here: awa@example.org").only_for("awa@example.org"),
        );
        for name in ["awa", "jean"] {
            stage.posts_to(name).await;
        }
        let round = stage.carries().await;
        assert_eq!((round.sent, round.refused, round.trouble), (1, 1, None), "{phase:?}");
        stage.sink.recovers();
        stage.waits(3 * DAY);
        stage.carries().await;
        assert_eq!((stage.reached(), stage.sink.connections()), (vec!["jean".to_owned()], 1), "{phase:?}");
        let outbox = stage.outbox().await;
        assert_eq!(outbox.last_trouble.as_deref(), Some("permanent error (550): 5.1.1 no such person here: …"));
        nothing_is_kept(&stage).await;
    }
}

pub(super) async fn nothing_is_kept(stage: &Stage) {
    let kept = sql(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE address <> '' OR name <> '' OR message <> '' OR trouble LIKE '%awa%'",
    );
    assert_eq!(kept.value::<i64>(&stage.instance.db).await.unwrap(), 0);
}

/// Whatever happens before the text leaves: the mail is whole in the outbox, no try is spent, and it leaves once after.
#[tokio::test]
async fn trouble_of_the_server_itself_is_no_fault_of_any_mail() {
    let phases = [Phase::Greeting, Phase::Hello, Phase::Sender, Phase::Addressee, Phase::AskingForText];
    let hang_ups = phases.map(Trouble::hangs_up);
    let silences = [Phase::Greeting, Phase::Addressee].map(Trouble::falls_silent);
    let closing = [Phase::Greeting, Phase::Sender, Phase::Addressee, Phase::AskingForText]
        .map(|phase| Trouble::answers(phase, "421 closing"));
    let unwilling =
        [(Phase::Greeting, "554 no"), (Phase::Sender, "550 5.7.1 sender not allowed"), (Phase::Sender, "451 later")];
    let unwilling = unwilling.map(|(phase, line)| Trouble::answers(phase, line));
    for trouble in hang_ups.into_iter().chain(silences).chain(closing).chain(unwilling) {
        let stage = Stage::fresh().await;
        let smtp = Smtp { timeout: Duration::from_millis(200), ..stage.sink.smtp() };
        stage.sink.suffers(trouble.clone());
        for name in ["awa", "jean"] {
            stage.posts_to(name).await;
        }
        for _ in 0..3 {
            let round = deliver_due(&stage.instance, &smtp).await.unwrap();
            assert!(
                round.trouble.is_some() && round.sent + round.refused + round.put_off + round.unknown == 0,
                "{trouble:?}: {round:?}"
            );
            stage.waits(MINUTE);
        }
        let outbox = stage.outbox().await;
        assert_eq!((outbox.waiting, outbox.oldest_waiting), (2, Some(3 * MINUTE)), "{trouble:?}");
        assert!(outbox.last_trouble.is_some(), "jasette check says why nothing leaves");
        let tries =
            sql("SELECT CAST(SUM(tries) AS BIGINT) FROM outbox").value::<i64>(&stage.instance.db).await.unwrap();
        assert_eq!((tries, stage.sink.mails().len()), (0, 0), "{trouble:?}");

        stage.sink.recovers();
        stage.waits(HOUR);
        assert_eq!(stage.carries().await.sent, 2, "{trouble:?}");
        let mut reached = stage.reached();
        reached.sort_unstable();
        assert_eq!(reached, ["awa", "jean"], "{trouble:?}");
    }
}

#[tokio::test]
async fn a_line_lost_after_the_text_leaves_a_mail_that_is_never_sent_again() {
    for trouble in
        [Trouble::keeps_the_mail_then_hangs_up(), Trouble::hangs_up(Phase::Text), Trouble::falls_silent(Phase::Text)]
    {
        let stage = Stage::fresh().await;
        let smtp = Smtp { timeout: Duration::from_millis(100), ..stage.sink.smtp() };
        stage.sink.suffers(trouble.clone().only_for("awa@example.org"));
        for name in ["awa", "jean"] {
            stage.posts_to(name).await;
        }
        let round = deliver_due(&stage.instance, &smtp).await.unwrap();
        assert_eq!((round.unknown, round.sent), (1, 0), "{trouble:?}");
        assert!(round.trouble.is_some());
        let before = stage.sink.mails_to("awa@example.org").len();
        stage.sink.recovers();
        for _ in 0..10 {
            stage.waits(DAY);
            stage.carries().await;
        }
        assert_eq!(stage.sink.mails_to("awa@example.org").len(), before, "{trouble:?}: not once more");
        assert_eq!(stage.sink.mails_to("jean@example.org").len(), 1);
        let outbox = stage.outbox().await;
        assert_eq!((outbox.unknown, outbox.sent, outbox.waiting), (1, 1, 0));
        nothing_is_kept(&stage).await;
    }
}

#[tokio::test]
async fn a_server_that_closes_instead_of_taking_the_text_gets_it_again() {
    let stage = Stage::fresh().await;
    stage.sink.suffers(Trouble::answers(Phase::Text, "421 4.3.2 shutting down").times(1));
    stage.posts_to("awa").await;
    let round = stage.carries().await;
    assert_eq!((round.put_off, round.unknown), (1, 0), "it said that it does not have it");
    stage.waits(MINUTE);
    stage.carries().await;
    assert_eq!(stage.reached(), ["awa"]);
}

#[tokio::test]
async fn while_the_server_is_dead_the_worker_rests_and_when_it_is_back_every_mail_leaves_once() {
    let stage = Stage::fresh().await;
    stage.sink.dies().await;
    let worker = tokio::spawn(deliver(stage.instance.clone(), stage.sink.smtp(), Duration::from_millis(20)));
    let names: Vec<String> = (0..30).map(|number| format!("n{number:02}")).collect();
    for name in &names {
        stage.posts_to(name).await;
    }
    let outbox = until(&stage, |outbox| outbox.last_trouble.is_some()).await;
    assert_eq!(outbox.waiting, 30);
    stage.sink.comes_back().await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(stage.sink.connections(), 0, "new mail does not make it hammer");
    until(&stage, |outbox| outbox.sent == 30).await;
    let mut reached = stage.reached();
    reached.sort_unstable();
    assert_eq!(reached, names);
    worker.abort();
}
