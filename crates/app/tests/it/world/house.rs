//! A season in March: the community of most stories, with four people in it. It is made once by the product's own deeds, and
//! each test begins with a copy.

use std::ops::Deref;
use std::sync::Arc;

use communities::opening::{self, NewCommunity};
use communities::program::{Program, SeasonStart};
use communities::{Community, Role, coordinators};
use identity::sessions;
use platform::{Db, Instance, Settings, events, sql};
use testkit::Database;
use ui::Lang;

use super::{ADDRESS, Person, Season, Site};

const PROGRAM: &str = include_str!("essai.toml");

/// The community `essai`. Nadia coordinates, Samira facilitates, Awa and Jean take part; Jean reads English.
pub(crate) struct House {
    pub(crate) community: Community,
    pub(crate) nadia: Person,
    pub(crate) samira: Person,
    pub(crate) awa: Person,
    pub(crate) jean: Person,
    /// What coordination does at the console.
    pub(crate) season: Season,
    /// The last event of the community before anything happened but people's coming.
    pub(crate) begins_after: i64,
    site: Site,
}

impl Deref for House {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

/// Where somebody with this name reads their mail.
fn email(name: &str) -> String {
    format!("{}@example.org", name.to_lowercase())
}

const PEOPLE: [(&str, Role, Lang); 4] = [
    ("Nadia", Role::Coordination, Lang::Fr),
    ("Samira", Role::Facilitator, Lang::Fr),
    ("Awa", Role::Member, Lang::Fr),
    ("Jean", Role::Member, Lang::En),
];

impl House {
    pub(crate) async fn open() -> House {
        House::open_after("march", async |_| {}).await
    }

    /// The same where whoever administers decided otherwise.
    pub(crate) async fn open_where(change: impl FnOnce(&mut Settings)) -> House {
        House::open_wired(|instance| change(Arc::make_mut(&mut instance.settings))).await
    }

    /// The same where the program is wired otherwise.
    pub(crate) async fn open_wired(change: impl FnOnce(&mut Instance)) -> House {
        let database = Database::scene("march", async |db| make(&db).await).await;
        House::standing(Site::on(database, ADDRESS, change)).await
    }

    /// The same after what happened next, made once for all who begin there: `scene` is its name, `[a-z_]+`.
    pub(crate) async fn open_after(scene: &str, happened: impl AsyncFnOnce(&House)) -> House {
        let database = Database::scene(scene, async |db| {
            make(&db).await;
            happened(&House::standing(Site::of(instance(db))).await).await;
        });
        House::standing(Site::on(database.await, ADDRESS, |_| {})).await
    }

    /// The house that stands in this database.
    async fn standing(site: Site) -> House {
        let found = sql("SELECT id, slug, name, capacity, starts_on FROM communities WHERE slug = 'essai'");
        let community: Community = found.one(&site.instance.db).await.unwrap();
        let mut accounts = Vec::new();
        for (name, _, lang) in PEOPLE {
            accounts.push(site.account(name, &email(name), lang).await);
        }
        let accounts: [identity::Person; 4] = accounts.try_into().expect("four people");
        let season = Season::of(&site.instance, (community.clone(), true), accounts[0].clone());
        let [nadia, samira, awa, jean] = site.signed_in(accounts).await;
        let begins_after = begins_after(&site, community.id).await;
        House { community, nadia, samira, awa, jean, season, begins_after, site }
    }

    /// Another community with meetings and rooms of its own: `voisine`.
    pub(crate) async fn neighbour(&self) -> Community {
        open(&self.site, "Voisine", "Oscar").await
    }

    /// Somebody signed in who belongs nowhere.
    pub(crate) async fn stranger(&self, name: &str) -> Person {
        let [person] = self.signed_in([self.account(name, &email(name), Lang::Fr).await]).await;
        person
    }

    /// Somebody with this role.
    pub(crate) async fn person(&self, name: &str, role: Role) -> Person {
        let person = self.stranger(name).await;
        self.joins(&person, &self.community, role).await;
        person
    }

    /// Somebody takes this role: comes to the community, or changes what they are in it.
    pub(crate) async fn joins(&self, person: &Person, community: &Community, role: Role) {
        let console = Season { community: community.clone(), ..self.season.clone() };
        console.seats(person.account(), role).await;
    }

    /// The member leaves.
    pub(crate) async fn parts(&self, person: &Person) {
        self.season.removes(person.account()).await;
    }

    /// Their session ends.
    pub(crate) async fn signs_out(&self, person: &Person) {
        let tx = self.instance.db.begin().await.unwrap();
        sessions::end(&tx, &person.cookie_called("jasette").expect("they are signed in")).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The kinds of the events of the community since the story began, oldest first, each with its channel.
    pub(crate) async fn events(&self) -> Vec<(String, String)> {
        let rows = sql("SELECT kind, channel FROM events WHERE stream_id = $1 AND seq > $2 ORDER BY seq");
        rows.bind(self.community.id).bind(self.begins_after).all(&self.instance.db).await.unwrap()
    }
}

fn instance(db: Db) -> Instance {
    app::instance_at(db, testkit::settings(ADDRESS), testkit::clock())
}

async fn begins_after(site: &Site, community: i64) -> i64 {
    let first = sql("SELECT MIN(seq) FROM events WHERE stream_id = $1 AND kind NOT LIKE 'communities.%'");
    match first.bind(community).value::<Option<i64>>(&site.instance.db).await.unwrap() {
        Some(first) => first - 1,
        None => events::newest(&site.instance.db, community).await.unwrap(),
    }
}

async fn make(db: &Db) {
    let site = Site::of(instance(db.clone()));
    let community = open(&site, "Essai", "Nadia").await;
    for (name, role, lang) in PEOPLE {
        let account = site.account(name, &email(name), lang).await;
        let console = Season::of(&site.instance, (community.clone(), true), account.clone());
        console.seats(&account, role).await;
    }
    site.works().await;
}

/// Opens a community, coordinated by somebody of this name.
async fn open(site: &Site, name: &str, coordinator: &str) -> Community {
    let (account, now) = (site.account(coordinator, &email(coordinator), Lang::Fr).await, site.instance.clock.now());
    let tx = site.instance.db.begin().await.unwrap();
    let coordinator = coordinators::name(&tx, account, now).await.unwrap();
    tx.commit().await.unwrap();
    let program = Program::parse("essai.toml", PROGRAM).expect("a program without mistakes");
    let start = SeasonStart::parse("2026-12").unwrap();
    let new = NewCommunity { name: name.into(), program, source: PROGRAM.into(), start, lang: Lang::Fr };
    opening::create(&site.instance, &coordinator, &new).await.unwrap()
}
