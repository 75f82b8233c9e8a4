//! The letter as the reader's program gets it.

use platform::mail::Mail;

use super::{Stage, mail_to, post};

#[tokio::test]
async fn a_letter_arrives_whole_with_its_two_twins_and_its_headers() {
    let stage = Stage::fresh().await;
    let id = stage.posts_to("awa").await;
    assert_eq!(stage.carries().await.sent, 1);
    let letter = stage.sink.mails().remove(0);
    assert_eq!(
        (letter.from.as_str(), letter.to.as_slice()),
        ("jasette@example.org", ["awa@example.org".to_owned()].as_slice())
    );
    assert_eq!(letter.to_shown(), ("Awa Diallo-Côté".into(), "awa@example.org".into()));
    assert_eq!(letter.subject(), "La rencontre du 17 mars est déplacée");
    assert_eq!(letter.text().replace("\r\n", "\n").trim_end(), "Bonjour awa, à bientôt\u{a0}!\n.\n..deux points");
    assert_eq!(letter.html().trim_end(), "<p>Bonjour <b>awa</b>, à bientôt\u{a0}!</p>");
    assert_eq!(letter.parts(), ["multipart/alternative", "text/plain", "text/html"], "the plain twin first");
    for (name, value) in [
        ("From", "Jasette <jasette@example.org>"),
        ("Content-Language", "fr-CA"),
        ("Auto-Submitted", "auto-generated"),
        ("List-Unsubscribe", "<https://jasette.example.org/courriels/arret/abc_DEF-123>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
        ("Date", "Wed, 17 Mar 2027 17:30:00 +0000"),
        ("MIME-Version", "1.0"),
    ] {
        let header = letter.header(name).unwrap_or_default().replace("\"", "");
        assert_eq!(header, value, "{name}");
    }
    let number = format!("<{id}.{}@jasette.example.org>", testkit::NOW);
    assert_eq!(letter.header("Message-ID"), Some(number));
    assert!(letter.raw.is_ascii(), "every server takes it");
    let lines = String::from_utf8(letter.raw.clone()).unwrap();
    assert!(lines.lines().all(|line| line.len() <= 998), "no line is longer than SMTP allows");
}

#[tokio::test]
async fn what_was_just_asked_for_has_no_way_out() {
    let stage = Stage::fresh().await;
    post(&stage.instance.db, Mail { unsubscribe: None, name: String::new(), ..mail_to("awa") }, testkit::NOW).await;
    stage.carries().await;
    let letter = stage.sink.mails().remove(0);
    assert_eq!((letter.header("List-Unsubscribe"), letter.header("List-Unsubscribe-Post")), (None, None));
    assert_eq!(letter.to_shown(), (String::new(), "awa@example.org".into()));
}

#[tokio::test]
async fn a_name_or_a_subject_cannot_add_a_header_and_an_odd_one_is_kept() {
    let stage = Stage::fresh().await;
    let odd = "Zoé, \"la\" <grande> 👩‍👧 مريم";
    let mail = Mail {
        name: format!("{odd}\r\nBcc: eve@example.org"),
        subject: "Bonjour\r\nBcc: eve@example.org\r\n\r\n<script>".into(),
        unsubscribe: Some("https://x/\r\nBcc: eve@example.org".into()),
        ..mail_to("awa")
    };
    post(&stage.instance.db, mail, testkit::NOW).await;
    assert_eq!(stage.carries().await.sent, 1);
    let letter = stage.sink.mails().remove(0);
    assert_eq!(letter.to, ["awa@example.org"]);
    assert_eq!((letter.header("Bcc"), letter.header("List-Unsubscribe")), (None, None));
    assert_eq!(letter.subject(), "Bonjour  Bcc: eve@example.org    <script>");
    assert_eq!(letter.to_shown(), (format!("{odd}  Bcc: eve@example.org"), "awa@example.org".into()));
}

#[tokio::test]
async fn an_address_with_accents_goes_to_a_server_that_takes_it() {
    let stage = Stage::fresh().await;
    post(&stage.instance.db, Mail { to: "élise@exemple.québec".into(), ..mail_to("x") }, testkit::NOW).await;
    assert_eq!(stage.carries().await.sent, 1);
    let to = stage.sink.mails().remove(0).to;
    assert!(to[0].starts_with("élise@"), "{to:?}");
}

#[tokio::test]
async fn an_address_that_cannot_be_one_is_refused_and_the_others_leave() {
    let stage = Stage::fresh().await;
    for odd in ["", "awa", "awa@", "a b@example.org", "awa@example.org\r\nRCPT TO:<eve@example.org>", "@example.org"] {
        post(&stage.instance.db, Mail { to: odd.into(), ..mail_to("x") }, testkit::NOW).await;
    }
    stage.posts_to("jean").await;
    let round = stage.carries().await;
    assert_eq!((round.sent, round.refused, round.trouble), (1, 6, None));
    assert_eq!(stage.reached(), ["jean"]);
    assert_eq!(stage.outbox().await.last_trouble.as_deref(), Some("the address cannot be read"));
}
