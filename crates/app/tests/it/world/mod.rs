//! The test house: people with verbs, what they are answered, and places that the product's own deeds made; nothing is
//! written into its tables. Most stories begin in [`House`], a season in March. [`World`] is for those that cross slices: two
//! communities opened from the shipped program, and somebody of every kind there is. Each slice adds its verbs beside its
//! tests.

mod answer;
mod house;
mod keyring;
mod letter;
mod person;
mod phone;
mod season;
mod site;
mod tables;
mod telephone;
pub(crate) mod touched;
mod town;
mod who;

use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use communities::organizations::belonging;
use communities::{Role, coordinators, organizations};
use identity::sessions::{self, Device};
use identity::tokens::{Label, Terms};
use identity::{Email, NewPerson, people};
use platform::jobs::run_due;
use platform::{DAY, Db, Instance, Location, sql};
use testkit::{Database, NOW};
use ui::Lang;

pub(crate) use answer::Answer;
pub(crate) use house::House;
pub(crate) use keyring::{Keyring, PASSKEYS};
pub(crate) use letter::Letter;
pub(crate) use person::{Ask, Person, Sent};
pub(crate) use phone::{Phone, changed};
pub(crate) use season::Season;
pub(crate) use site::{Site, at};
pub(crate) use tables::{Tables, difference};
pub(crate) use telephone::{APPLICATION, Telephone};
pub(crate) use town::reads_addresses;
pub(crate) use who::Who;

/// The places of members here: Awa's, and those of the others, so that somebody waits.
const PLACES: u32 = 10;
/// Who coordinates next door.
const OSCAR: &str = "Oscar";
/// Where people reach this instance.
pub(crate) const ADDRESS: &str = "http://localhost:8080";
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
        let database = Database::scene("federation", async |db| make(&db).await).await;
        let world = World::standing(database.db.clone()).await;
        World { database: Some(database), ..world }
    }

    /// The same on a migrated database that somebody else looks after.
    pub(crate) async fn on(db: Db) -> World {
        make(&db).await;
        World::standing(db).await
    }

    /// The federation that stands in this database.
    pub(crate) async fn standing(db: Db) -> World {
        let mut instance = app::instance_at(db, testkit::settings(ADDRESS), testkit::clock());
        reads_addresses("<title>Le carnet</title>").await(&mut instance);
        let pages = app::router(&instance, None);
        let here = Season::found(&instance, "reflexion-action", Who::Coordination.name(), true).await;
        let next_door = Season::found(&instance, "reflexion-action-2", OSCAR, false).await;
        let held = sql("SELECT MAX(id) FROM meetings WHERE community_id = $1").bind(here.community.id);
        let held = held.value(&instance.db).await.unwrap();
        let (people, numbers) = (Vec::new(), AtomicU32::new(1));
        let mut world = World { instance, here, next_door, held, people, numbers, pages, database: None };
        for who in Who::ALL {
            let person = world.comes(*who, who.name()).await;
            world.people.push(person);
        }
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
        let name = format!("{} {}", who.name(), self.next_number());
        arrives(&self.instance, &self.here, (who, &name)).await;
        self.comes(who, &name).await
    }

    /// A number that nothing else was given here.
    pub(crate) fn next_number(&self) -> u32 {
        self.numbers.fetch_add(1, Ordering::Relaxed)
    }

    /// Somebody who is there already, in front of a browser.
    async fn comes(&self, who: Who, name: &str) -> Person {
        let Some(email) = who.email(name) else { return Person::nobody(&self.pages) };
        let account = account(&self.instance, name, &email).await;
        self.signed_in(who, account).await
    }

    /// Gives an account a browser and a program.
    pub(crate) async fn signed_in(&self, who: Who, account: identity::Person) -> Person {
        let (instance, email) = (&self.instance, Email::parse(&account.email).unwrap());
        let tx = instance.db.begin().await.unwrap();
        let opening = sessions::Opening { person: account.id, device: Device::default(), shared_computer: false };
        let session = sessions::open(&tx, &opening, NOW).await.unwrap();
        tx.commit().await.unwrap();
        let person = Person { who, id: account.id, account: Some(account), ..Person::nobody(&self.pages) };
        person.carries("jasette", &session);
        let terms = Terms::whole(Label::parse("essai").unwrap());
        let token = match identity::actions::create_token(instance, &email, &terms).await.unwrap().unwrap() {
            Ok(token) => token,
            // A long walk signs somebody in more often than a person may hold tokens.
            Err(_) => {
                person.revokes_tokens().await;
                identity::actions::create_token(instance, &email, &terms).await.unwrap().unwrap().unwrap()
            }
        };
        Person { token, ..person }
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
    belonging::belongs_at_the_console(&tx, person.id, &organization, NOW).await.unwrap();
    tx.commit().await.unwrap();
    person
}

/// Both communities, everybody in them, and the meeting that was held.
async fn make(db: &Db) {
    let clock = testkit::clock();
    clock.set(NOW - 60 * DAY);
    let instance = app::instance_at(db.clone(), testkit::settings(ADDRESS), clock);
    let here = open(&instance, Who::Coordination.name(), true).await;
    let next_door = open(&instance, OSCAR, false).await;
    for who in Who::ALL {
        arrives(&instance, &here, (*who, who.name())).await;
    }
    let held = here.meeting_on("2027-02-18").await;
    here.asks(&one(&instance, Who::Guest).await, held).await;
    instance.clock.set(NOW);
    here.seats(&one(&instance, Who::Removed).await, Role::Member).await;
    for number in 1..PLACES - 1 {
        let other = account(&instance, OTHERS, &format!("autre-{number}@exemple.org")).await;
        here.seats(&other, Role::Member).await;
    }
    here.seats(&one(&instance, Who::Waiting).await, Role::Member).await;
    here.removes(&one(&instance, Who::Removed).await).await;
    next_door.seats(&one(&instance, Who::Stranger).await, Role::Member).await;
    run_due(&instance, &app::handlers()).await.unwrap();
}

/// The account of the one who is this here.
async fn one(instance: &Instance, who: Who) -> identity::Person {
    account(instance, who.name(), &who.email(who.name()).expect("they have an account")).await
}

/// Somebody of this kind comes: an account, and a membership where they have one.
async fn arrives(instance: &Instance, here: &Season, (who, name): (Who, &str)) {
    let Some(email) = who.email(name) else { return };
    let account = account(instance, name, &email).await;
    match who {
        Who::Coordination if name != who.name() => here.seats(&account, Role::Coordination).await,
        Who::Removed | Who::Stranger | Who::Waiting => {}
        _ => here.seats(&account, who.role().unwrap_or(Role::Network)).await,
    }
}

/// A community of its own, coordinated by somebody of this name.
async fn open(instance: &Instance, name: &str, here: bool) -> Season {
    let person = account(instance, name, &coordinates_at(name)).await;
    let tx = instance.db.begin().await.unwrap();
    let coordinator = coordinators::name(&tx, person.clone(), instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    Season::open(instance, &coordinator, if here { PLACES } else { 15 }, here).await
}

/// Where the coordinator of this name reads their mail.
fn coordinates_at(name: &str) -> String {
    format!("{}@exemple.org", name.to_lowercase())
}
