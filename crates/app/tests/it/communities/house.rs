//! A federation with one community: Nadia coordinates it, the others come as the stories need them.

use communities::opening::{self, NewCommunity, Shipped};
use communities::program::SeasonStart;
use communities::{Community, Membership, Role, coordinators, members, organizations};
use identity::{Email, people};
use platform::sql;
use testkit::{Person, Received, World};
use ui::Lang;

use crate::world::Site;

/// The community and the program that serves it.
pub(super) struct House {
    pub(super) world: World,
    pub(super) community: Community,
    pub(super) nadia: Person,
}

/// A person's address in these stories.
pub(super) fn email(name: &str) -> String {
    format!("{}@exemple.org", name.to_lowercase())
}

/// An instance where nobody has an account.
pub(super) async fn just_installed() -> World {
    installed(true).await
}

/// An instance that sends mail, or does not.
pub(super) async fn installed(sends_mail: bool) -> World {
    installed_as(|settings| settings.sends_mail = sends_mail).await
}

/// An instance with other settings.
async fn installed_as(change: impl FnOnce(&mut platform::Settings)) -> World {
    World::start(|bare| {
        let mut settings = (*bare.settings).clone();
        change(&mut settings);
        let instance = app::instance_at(bare.db, settings, bare.clock);
        let routes = app::router(&instance, None);
        (instance, routes)
    })
    .await
}

impl House {
    /// The community of the shipped program: ten to fifteen members.
    pub(super) async fn open() -> House {
        House::with_places(15).await
    }

    /// The same with fewer places.
    pub(super) async fn with_places(places: u32) -> House {
        House::built(just_installed().await, places).await
    }

    /// The same on an instance that sends no mail.
    pub(super) async fn without_mail() -> House {
        House::built(installed(false).await, 15).await
    }

    /// The same on an instance where those who coordinate come in with an application of codes.
    pub(super) async fn with_applications() -> House {
        House::built(installed_as(|settings| settings.coordination_needs_app = true).await, 15).await
    }

    async fn built(world: World, places: u32) -> House {
        let instance = &world.instance;
        let nadia = account(&world, "Nadia").await;
        let tx = instance.db.begin().await.unwrap();
        let coordinator = coordinators::name(&tx, nadia.clone(), instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        let Shipped { mut program, source, .. } = Shipped::of("reflexion-action").expect("the program that ships");
        program.capacity.max = places;
        let start = SeasonStart::parse("2026-12").unwrap();
        let new = NewCommunity { name: "Réflexion-action".into(), program, source, start, lang: Lang::Fr };
        let community = opening::create(instance, &coordinator, &new).await.unwrap();
        let nadia = signed_in(&world, nadia).await;
        House { world, community, nadia }
    }

    /// The address of a page of the community.
    pub(super) fn path(&self, path: &str) -> String {
        self.community.path(path)
    }

    /// Somebody of this role, signed in.
    pub(super) async fn person(&self, name: &str, role: Role) -> Person {
        let person = account(&self.world, name).await;
        let instance = &self.world.instance;
        let tx = instance.db.begin().await.unwrap();
        let organization = organizations::named(&tx, "Maison des familles du Canal").await.unwrap();
        organizations::affiliate(&tx, person.id, &organization).await.unwrap();
        let now = instance.clock.now();
        members::seat_at_the_console(&tx, &self.community, (&person, role), now).await.unwrap();
        tx.commit().await.unwrap();
        signed_in(&self.world, person).await
    }

    /// So many members, not signed in.
    pub(super) async fn members(&self, count: usize) {
        for number in 1..=count {
            self.person(&format!("Membre{number}"), Role::Member).await;
        }
    }

    /// Somebody with an account who belongs nowhere.
    pub(super) async fn stranger(&self, name: &str) -> Person {
        signed_in(&self.world, account(&self.world, name).await).await
    }

    /// Somebody's membership, as the program proves it.
    pub(super) async fn membership(&self, name: &str) -> Option<Membership> {
        let instance = &self.world.instance;
        let person = people::by_email(&instance.db, &Email::parse(&email(name)).unwrap()).await.unwrap()?;
        let site = Site::of(instance.clone());
        let [person] = site.signed_in([person]).await;
        site.proof(&person, "/c/{community}", &self.path("")).await
    }

    /// The letters that reached somebody, after what waited was sent.
    pub(super) async fn letters(&self, name: &str) -> Vec<Received> {
        self.world.carries_mail().await;
        self.world.sink.mails_to(&email(name))
    }

    /// The last letter that reached somebody.
    pub(super) async fn letter(&self, name: &str) -> Received {
        self.letters(name).await.pop().unwrap_or_else(|| panic!("no letter reached {name}"))
    }

    /// Carries out what is due: places offered, offers that lapse.
    pub(super) async fn works(&self) {
        self.world.works(&app::handlers()).await;
    }

    /// The number of an account; zero without one.
    pub(super) async fn id(&self, name: &str) -> i64 {
        let email = Email::parse(&email(name)).unwrap();
        people::by_email(&self.world.instance.db, &email).await.unwrap().map_or(0, |person| person.id)
    }

    /// The kinds and subjects of what was recorded in the community, in order.
    pub(super) async fn events(&self) -> Vec<(String, i64, String)> {
        let rows = sql("SELECT kind, subject_id, channel FROM events WHERE stream_id = $1 ORDER BY seq");
        rows.bind(self.community.id).all(&self.world.instance.db).await.unwrap()
    }

    /// How many rows a query counts.
    pub(super) async fn count(&self, query: &'static str) -> i64 {
        sql(query).value(&self.world.instance.db).await.unwrap()
    }
}

/// An account, in French.
pub(super) async fn account(world: &World, name: &str) -> identity::Person {
    Site::of(world.instance.clone()).account(name, &email(name), Lang::Fr).await
}

/// The browser of a person who signed in with an address that serves once.
pub(super) async fn signed_in(world: &World, person: identity::Person) -> Person {
    let pass = identity::actions::sign_in_link(&world.instance, person.id).await.unwrap();
    let mut browser = world.person(&person.name);
    browser.posts(&pass.path(), &[]).await;
    browser
}
