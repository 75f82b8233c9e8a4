//! A federation for stories that cross slices: two communities opened from the shipped program in March of their season,
//! and somebody of every kind there is. All of it is made by the product's own deeds; nothing is written into its tables.

mod person;
mod season;
mod tables;
mod who;

use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use communities::{Role, coordinators, organizations};
use identity::sessions::{self, Device};
use identity::tokens::Label;
use identity::{Email, NewPerson, people};
use platform::jobs::run_due;
use platform::{DAY, Db, Instance, Location, sql};
use testkit::{Database, NOW};
use ui::Lang;

pub(crate) use person::{Answer, Ask, Person, Sent};
pub(crate) use season::Season;
pub(crate) use tables::{Tables, difference};
pub(crate) use who::Who;

/// The places of members here: Awa's, and those of the others, so that somebody waits.
const PLACES: u32 = 10;
/// What those others are called.
const OTHERS: &str = "Ulysse";

/// Both communities, their people, the program that serves them.
pub(crate) struct World {
    pub(crate) instance: Instance,
    /// The community of everybody in [`Who`].
    pub(crate) here: Season,
    /// Another one, where Chloé is a member and Oscar coordinates. Its rooms have other names.
    pub(crate) next_door: Season,
    /// A meeting that was held, with the guest asked to it.
    pub(crate) held: i64,
    people: Vec<Person>,
    numbers: AtomicU32,
    pages: Router,
    database: Option<Database>,
}

impl World {
    /// In March, on a database of its own: a meeting was held, another is set, rooms are lively.
    pub(crate) async fn open() -> World {
        let database = Database::fresh().await;
        let world = World::on(database.db.clone()).await;
        World { database: Some(database), ..world }
    }

    /// The same on a migrated database that somebody else looks after.
    pub(crate) async fn on(db: Db) -> World {
        let settings = testkit::settings("http://127.0.0.1:8080");
        let clock = testkit::clock();
        clock.set(NOW - 60 * DAY);
        let instance = app::instance_at(db, settings, clock);
        let pages = app::router(&instance, None);
        let (here, next_door) =
            (open(&instance, Who::Coordination.name(), true).await, open(&instance, "Oscar", false).await);
        let mut world = World {
            instance,
            here,
            next_door,
            held: 0,
            people: Vec::new(),
            numbers: AtomicU32::new(1),
            pages,
            database: None,
        };
        for who in Who::ALL {
            let person = world.arrives(*who).await;
            world.people.push(person);
        }
        world.held = world.here.meeting_on("2027-02-18").await;
        world.here.asks(world.who(Who::Guest).account.as_ref().expect("a guest has an account"), world.held).await;
        world.instance.clock.set(NOW);
        world.seat_the_others().await;
        world
    }

    /// Whether this is the community where a meeting was held.
    pub(crate) fn held_here(&self, season: &Season) -> bool {
        season.community.id == self.here.community.id
    }

    /// Where the data is, for another process.
    pub(crate) fn location(&self) -> &Location {
        &self.database.as_ref().expect("this world has a database of its own").location
    }

    /// The one who is this here.
    pub(crate) fn who(&self, who: Who) -> &Person {
        self.people.iter().find(|person| person.who == who).expect("everybody is there once the world is open")
    }

    /// Everybody, from the one who sees most to nobody.
    pub(crate) fn everybody(&self) -> &[Person] {
        &self.people
    }

    /// Somebody else who is the same here, for deeds that nobody does twice: to leave, to delete one's account.
    pub(crate) async fn twin(&self, who: Who) -> Person {
        if who == Who::Member {
            self.here.makes_room(OTHERS).await;
        }
        self.arrives_as(who, &format!("{} {}", who.name(), self.next_number())).await
    }

    /// A number that nothing else was given here.
    pub(crate) fn next_number(&self) -> u32 {
        self.numbers.fetch_add(1, Ordering::Relaxed)
    }

    async fn arrives(&self, who: Who) -> Person {
        self.arrives_as(who, who.name()).await
    }

    async fn arrives_as(&self, who: Who, name: &str) -> Person {
        let Some(email) = who.email(name) else { return Person::nobody(&self.pages) };
        let account = account(&self.instance, name, &email).await;
        match who {
            Who::Coordination if name != who.name() => self.here.seats(&account, Role::Coordination).await,
            Who::Removed | Who::Stranger | Who::Waiting => {}
            _ => self.here.seats(&account, who.role().unwrap_or(Role::Network)).await,
        }
        self.signed_in(who, account).await
    }

    /// One member is removed and another waits, with a place kept for them.
    async fn seat_the_others(&self) {
        let of = |who| self.who(who).account.clone().expect("they have an account");
        self.here.seats(&of(Who::Removed), Role::Member).await;
        for number in 1..PLACES - 1 {
            let other = account(&self.instance, OTHERS, &format!("autre-{number}@exemple.org")).await;
            self.here.seats(&other, Role::Member).await;
        }
        self.here.seats(&of(Who::Waiting), Role::Member).await;
        self.here.removes(&of(Who::Removed)).await;
        self.next_door.seats(&of(Who::Stranger), Role::Member).await;
        run_due(&self.instance, &app::handlers()).await.unwrap();
    }

    /// Gives an account a browser and a program.
    pub(crate) async fn signed_in(&self, who: Who, account: identity::Person) -> Person {
        let (instance, email) = (&self.instance, Email::parse(&account.email).unwrap());
        let tx = instance.db.begin().await.unwrap();
        let opening = sessions::Opening { person: account.id, device: Device::default(), shared_computer: false };
        let cookie = format!("jasette={}", sessions::open(&tx, &opening, NOW).await.unwrap());
        tx.commit().await.unwrap();
        let label = Label::parse("essai").unwrap();
        let token = match identity::actions::create_token(instance, &email, &label).await.unwrap().unwrap() {
            Ok(token) => token,
            // A long walk signs somebody in more often than a person may hold tokens.
            Err(_) => {
                let tx = instance.db.begin().await.unwrap();
                sql("DELETE FROM api_tokens WHERE person_id = $1").bind(account.id).run(&tx).await.unwrap();
                tx.commit().await.unwrap();
                identity::actions::create_token(instance, &email, &label).await.unwrap().unwrap().unwrap()
            }
        };
        Person { who, account: Some(account), cookie, token, languages: "fr-CA", pages: self.pages.clone() }
    }
}

/// An account, in French, with an organisation.
pub(crate) async fn account(instance: &Instance, name: &str, email: &str) -> identity::Person {
    let tx = instance.db.begin().await.unwrap();
    let email = Email::parse(email).unwrap();
    let person = match people::by_email(&tx, &email).await.unwrap() {
        Some(person) => person,
        None => people::create(&tx, NewPerson { email, name: name.into(), lang: Lang::Fr }, NOW).await.unwrap(),
    };
    let organization = organizations::named(&tx, "Maison des familles du Canal").await.unwrap();
    organizations::affiliate(&tx, person.id, &organization).await.unwrap();
    tx.commit().await.unwrap();
    person
}

/// A community of its own, coordinated by somebody of this name.
async fn open(instance: &Instance, name: &str, here: bool) -> Season {
    let person = account(instance, name, &format!("{}@exemple.org", name.to_lowercase())).await;
    let tx = instance.db.begin().await.unwrap();
    let coordinator = coordinators::name(&tx, person.clone(), instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    Season::open(instance, &coordinator, if here { PLACES } else { 15 }, here).await
}
