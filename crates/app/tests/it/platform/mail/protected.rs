//! On a line that nobody else can read.

use platform::mail::{Security, Smtp, deliver_due};
use testkit::Sink;

use super::Stage;

#[tokio::test]
async fn mail_leaves_on_an_encrypted_line_of_either_kind() {
    for security in [Security::StartTls, Security::Tls] {
        let stage = Stage { sink: Sink::start_with(security).await, ..Stage::fresh().await };
        stage.sink.asks_for("jasette", "secret");
        stage.posts_to("awa").await;
        let smtp = Smtp { user: "jasette".into(), password: "secret".into(), ..stage.sink.smtp() };
        assert_eq!(deliver_due(&stage.instance, &smtp).await.unwrap().sent, 1, "{security:?}");
        assert_eq!(stage.reached(), ["awa"]);
    }
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_not_trusted() {
    for security in [Security::StartTls, Security::Tls] {
        let stage = Stage { sink: Sink::start_with(security).await, ..Stage::fresh().await };
        stage.posts_to("awa").await;
        let smtp = Smtp { authority: None, ..stage.sink.smtp() };
        let trouble = deliver_due(&stage.instance, &smtp).await.unwrap().trouble.expect("it does not send");
        assert!(trouble.to_lowercase().contains("certificate"), "{trouble}");
        assert_eq!((stage.sink.mails().len(), stage.outbox().await.waiting), (0, 1));
    }
}

#[tokio::test]
async fn a_server_that_cannot_encrypt_gets_neither_password_nor_mail() {
    let stage = Stage::fresh().await;
    stage.posts_to("awa").await;
    let smtp = Smtp { security: Security::StartTls, user: "jasette".into(), ..stage.sink.smtp() };
    let trouble = deliver_due(&stage.instance, &smtp).await.unwrap().trouble.expect("it does not send");
    assert!(trouble.contains("STARTTLS"), "{trouble}");
    assert_eq!(stage.sink.mails().len(), 0);
}
