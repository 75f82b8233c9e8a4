//! A Jasette of its own: its data, its clock, its pages, the mail that waits in its outbox. No community yet.

use axum::Router;
use axum::extract::FromRequestParts;
use identity::sessions::{self, Device};
use identity::{Email, NewPerson, people};
use platform::jobs::run_due;
use platform::{Instance, sql};
use testkit::Database;
use tokio::sync::mpsc;
use ui::{Lang, dates};

use super::{Ask, Letter, Person, Who};

/// The moment of a day and an hour in Montréal.
pub(crate) fn at(date: &str, time: &str) -> i64 {
    dates::from_fields(date, time).expect("tests write moments that exist")
}

/// An instance, the program that serves it, and the database that goes with it at the end.
pub(crate) struct Site {
    pub(crate) instance: Instance,
    pub(super) pages: Router,
    database: Option<Database>,
}

impl Site {
    /// As the program wires it, on this database, reached at this address, after a change of its settings or hooks.
    pub(crate) fn on(database: Database, address: &str, change: impl FnOnce(&mut Instance)) -> Site {
        let mut instance = app::instance_at(database.db.clone(), testkit::settings(address), testkit::clock());
        change(&mut instance);
        Site { database: Some(database), ..Site::of(instance) }
    }

    /// An instance whose database somebody else looks after. Behind a proxy that names each client.
    pub(crate) fn of(instance: Instance) -> Site {
        let pages = app::router(&instance, Some("x-client"));
        Site { instance, pages, database: None }
    }

    /// Listens on a port of this machine, for programs that are not ours; its address.
    pub(crate) async fn listens(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("it has one");
        let pages = self.pages.clone();
        tokio::spawn(async move { axum::serve(listener, pages).await });
        format!("http://{address}")
    }

    /// The database, for another node.
    pub(crate) fn database(&self) -> &Database {
        self.database.as_ref().expect("this site has a database of its own")
    }

    /// A mail program, a calendar: no browser, without any session.
    pub(crate) fn nobody(&self) -> Person {
        Person { site: "", ..Person::nobody(&self.pages) }
    }

    /// A browser that was never here, and keeps the cookies that it is given.
    pub(crate) fn browser(&self) -> Person {
        Person::nobody(&self.pages).takes_cookies()
    }

    /// An account of this name, made unless there is one, in this language.
    pub(crate) async fn account(&self, name: &str, email: &str, lang: Lang) -> identity::Person {
        let email = Email::parse(email).unwrap();
        if let Some(person) = people::by_email(&self.instance.db, &email).await.unwrap() {
            return person;
        }
        let tx = self.instance.db.begin().await.unwrap();
        let new = NewPerson { email, name: name.into(), lang };
        let person = people::create(&tx, new, self.instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        person
    }

    /// These people, each with a browser that just signed in.
    pub(crate) async fn signed_in<const N: usize>(&self, accounts: [identity::Person; N]) -> [Person; N] {
        let tx = self.instance.db.begin().await.unwrap();
        let mut sessions = Vec::new();
        for account in &accounts {
            let opening = sessions::Opening { person: account.id, device: Device::default(), shared_computer: false };
            sessions.push(sessions::open(&tx, &opening, self.instance.clock.now()).await.unwrap());
        }
        tx.commit().await.unwrap();
        let mut sessions = sessions.into_iter();
        accounts.map(|account| self.with_session(account, &sessions.next().expect("one each")))
    }

    fn with_session(&self, account: identity::Person, session: &str) -> Person {
        let person = Person { who: Who::Member, id: account.id, account: Some(account), ..Person::nobody(&self.pages) };
        person.carries("jasette", session);
        person
    }

    /// The proof that a person may be where `path` leads, obtained the only way there is: from a request.
    pub(crate) async fn enters<T>(&self, person: &Person, pattern: &str, path: &str) -> T
    where
        T: FromRequestParts<Instance> + Send + 'static,
    {
        self.proof(person, pattern, path).await.expect("the person may enter")
    }

    /// The same, if they may.
    pub(crate) async fn proof<T>(&self, person: &Person, pattern: &str, path: &str) -> Option<T>
    where
        T: FromRequestParts<Instance> + Send + 'static,
    {
        let (give, mut given) = mpsc::unbounded_channel();
        let keep = move |proof: T| {
            let _ = give.send(proof);
            async {}
        };
        let pages = Router::new().route(pattern, axum::routing::get(keep)).with_state(self.instance.clone());
        Person { pages, ..person.clone() }.hears(&Ask::get(path)).await;
        given.try_recv().ok()
    }

    /// Everything in the outbox, oldest first.
    pub(crate) async fn letters(&self) -> Vec<Letter> {
        Letter::all(&self.instance.db).await
    }

    pub(crate) async fn letters_to(&self, person: &Person) -> Vec<Letter> {
        self.letters().await.into_iter().filter(|letter| letter.person == person.id).collect()
    }

    /// The number that a query gives.
    pub(crate) async fn count(&self, query: &'static str) -> i64 {
        sql(query).value(&self.instance.db).await.unwrap()
    }

    /// Carries out the jobs that are due.
    pub(crate) async fn works(&self) -> usize {
        run_due(&self.instance, &app::handlers()).await.unwrap()
    }

    /// It is now this day and hour.
    pub(crate) fn it_is(&self, date: &str, time: &str) {
        self.instance.clock.set(at(date, time));
    }

    /// Lets time pass, in milliseconds.
    pub(crate) fn waits(&self, milliseconds: i64) {
        self.instance.clock.advance(milliseconds);
    }
}
