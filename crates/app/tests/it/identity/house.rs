//! A house with a door: the whole program on a fresh database, a clock that the test moves, and mail that waits in the
//! outbox to be read.

use app::{instance_at, router};
use axum::Router;
use axum::http::Extensions;
use identity::links::Forget;
use identity::{Email, NewPerson, Person, people};
use platform::jobs::{self, Handlers};
use platform::{Instance, sql};
use serde_json::Value as Json;
use std::sync::Arc;
use testkit::Database;
use ui::Lang;

use super::Browser;

pub(super) const AWA: &str = "awa@exemple.org";
pub(super) const JEAN: &str = "jean@exemple.org";

/// The house. Awa has an account in French, Jean one in English; Chloé has none.
pub(super) struct House {
    pub(super) instance: Instance,
    pub(super) awa: Person,
    pub(super) jean: Person,
    router: Router,
    _database: Database,
}

/// A mail as it waits in the outbox.
#[derive(Debug)]
pub(super) struct Letter {
    pub(super) kind: String,
    pub(super) subject: String,
    pub(super) text: String,
    pub(super) lang: String,
}

impl House {
    pub(super) async fn open() -> House {
        House::open_with(|_| {}).await
    }

    /// The house with other settings, or with hooks.
    pub(super) async fn open_with(change: impl FnOnce(&mut Instance)) -> House {
        let database = Database::fresh().await;
        let mut instance = wired(&database);
        change(&mut instance);
        let awa = account(&instance, AWA, "Awa Diallo", Lang::Fr).await;
        let jean = account(&instance, JEAN, "Jean Tremblay", Lang::En).await;
        let router = router(&instance, Some("x-client"));
        House { instance, awa, jean, router, _database: database }
    }

    /// An empty house: nobody has an account.
    pub(super) async fn just_built(change: impl FnOnce(&mut Instance)) -> (Instance, Browser, Database) {
        let database = Database::fresh().await;
        let mut instance = wired(&database);
        change(&mut instance);
        let browser = Browser::new(router(&instance, Some("x-client")));
        (instance, browser, database)
    }

    /// A browser that was never here.
    pub(super) fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A browser in which this person just signed in.
    pub(super) async fn browser_of(&self, email: &str) -> Browser {
        let mut browser = self.browser();
        let code = self.code_for(&mut browser, email).await;
        browser.types_code(email, &code).await.leads_to("/");
        browser
    }

    /// Asks for a code in the browser, and reads it in the mail.
    pub(super) async fn code_for(&self, browser: &mut Browser, email: &str) -> String {
        browser.post("/connexion", &[("email", email)]).await.leads_to("/connexion/code");
        self.last_letter(email).await.code()
    }

    pub(super) async fn letters(&self, email: &str) -> Vec<Letter> {
        let rows = sql("SELECT kind, message FROM outbox WHERE address = $1 ORDER BY id").bind(email);
        rows.all::<(String, String)>(&self.instance.db).await.unwrap().into_iter().map(Letter::read).collect()
    }

    pub(super) async fn last_letter(&self, email: &str) -> Letter {
        self.letters(email).await.pop().expect("a mail was posted to this address")
    }

    pub(super) async fn count(&self, query: &'static str) -> i64 {
        sql(query).value(&self.instance.db).await.unwrap()
    }

    /// Carries out the jobs that are due.
    pub(super) async fn works(&self) {
        jobs::run_due(&self.instance, &identity::handlers(Handlers::default())).await.unwrap();
    }

    pub(super) fn waits(&self, milliseconds: i64) {
        self.instance.clock.advance(milliseconds);
    }
}

impl Letter {
    fn read((kind, message): (String, String)) -> Letter {
        let message: Json = serde_json::from_str(&message).unwrap();
        let of = |key: &str| message[key].as_str().unwrap().to_owned();
        Letter { kind, subject: of("subject"), text: of("text"), lang: of("lang") }
    }

    /// The code alone on its line.
    pub(super) fn code(&self) -> String {
        let digits = |line: &str| line.chars().filter(char::is_ascii_digit).collect::<String>();
        let alone = |line: &&str| line.trim().len() == 7 && digits(line).len() == 6;
        digits(self.text.lines().find(alone).unwrap_or_else(|| panic!("no code in {}", self.text)))
    }
}

/// The instance as the program wires it, on the clock of the test.
fn wired(database: &Database) -> Instance {
    instance_at(database.db.clone(), testkit::settings("https://jasette.example.org"), testkit::clock())
}

/// Hooks that forget a person.
pub(super) fn linked(instance: &mut Instance, forget: Forget) {
    let mut links = Extensions::new();
    links.insert(forget);
    instance.links = Arc::new(links);
}

async fn account(instance: &Instance, email: &str, name: &str, lang: Lang) -> Person {
    let tx = instance.db.begin().await.unwrap();
    let new = NewPerson { email: Email::parse(email).unwrap(), name: name.into(), lang };
    let person = people::create(&tx, new, instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    person
}
