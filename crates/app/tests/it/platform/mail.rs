//! Outgoing mail against a real SMTP server in every kind of trouble: each mail leaves exactly once, or it is known that
//! nobody can know.

mod carried;
mod interrupted;
mod needless;
mod protected;
mod troubled;
mod written;

use std::time::Duration;

use platform::mail::{Mail, Outbox, Round, deliver_due};
use platform::{Db, Instance};
use testkit::{Database, Sink};

/// A database, a held clock and a mail server.
struct Stage {
    instance: Instance,
    sink: Sink,
    database: Database,
}

impl Stage {
    async fn fresh() -> Stage {
        let database = Database::fresh().await;
        Stage { instance: testkit::instance(&database.db, &testkit::clock()), sink: Sink::start().await, database }
    }

    /// Posts a mail to `name@example.org`, whose text says the name.
    async fn posts_to(&self, name: &str) -> i64 {
        post(&self.instance.db, mail_to(name), self.instance.clock.now()).await
    }

    async fn carries(&self) -> Round {
        deliver_due(&self.instance, &self.sink.smtp()).await.unwrap()
    }

    async fn outbox(&self) -> Outbox {
        Outbox::read(&self.instance.db, self.instance.clock.now()).await.unwrap()
    }

    /// Whom the server has mail for, in order.
    fn reached(&self) -> Vec<String> {
        let to = self.sink.mails().into_iter().flat_map(|mail| mail.to);
        to.map(|address| address.split('@').next().unwrap().to_owned()).collect()
    }

    fn waits(&self, milliseconds: i64) {
        self.instance.clock.advance(milliseconds);
    }
}

async fn post(db: &Db, mail: Mail, now: i64) -> i64 {
    let tx = db.begin().await.unwrap();
    let id = tx.post(mail, now).await.unwrap();
    tx.commit().await.unwrap();
    id
}

fn mail_to(name: &str) -> Mail {
    Mail {
        kind: "test.letter",
        to: format!("{name}@example.org"),
        name: "Awa Diallo-Côté".into(),
        person: Some(7),
        community: None,
        lang: "fr-CA",
        subject: "La rencontre du 17 mars est déplacée".into(),
        html: format!("<p>Bonjour <b>{name}</b>, à bientôt\u{a0}!</p>"),
        text: format!("Bonjour {name}, à bientôt\u{a0}!\n.\n..deux points\n"),
        unsubscribe: Some("https://jasette.example.org/courriels/arret/abc_DEF-123".into()),
        calendar: None,
        not_before: None,
        about: None,
        not_after: None,
        members_only: false,
    }
}

/// Waits until this is true of the outbox.
async fn until(stage: &Stage, is_so: impl Fn(&Outbox) -> bool) -> Outbox {
    for _ in 0..1000 {
        let outbox = stage.outbox().await;
        if is_so(&outbox) {
            return outbox;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the outbox stays at {:?}", stage.outbox().await)
}
