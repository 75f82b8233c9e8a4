//! Two communities in one house. Somebody of the one next door takes every route with numbers of ours in its address, and sends
//! every form of theirs with numbers of ours in its fields: nothing of ours is read, and nothing of ours changes.

mod forms;
mod marked;
mod ours;

use std::collections::BTreeSet;

use communities::organizations::{self, belonging};

use self::forms::{Posting, postings};
use self::marked::{ORGANIZATION, Ours, WORD};
use self::ours::Rows;
use super::network;
use super::routes::{self, Route};
use super::things::{Case, Everything, Things, ask, key};
use crate::world::{Answer, Ask, Person, Sent, Who, World};

/// What opens to whoever holds it, in any community: a secret, not a number.
const SECRETS: &[&str] = &[
    "invitation-link",
    "pass",
    "pulse",
    "first-pass",
    "stop",
    "answer-link",
    "poll-link",
    "survey-link",
    "vote-link",
    "door",
    "request-link",
    "agreement-link",
    "feed",
    "here-code",
    "asset",
];

/// What would end the walk: the one who walks leaves, or is signed out.
const ENDS: &[&str] = &["/depart", "/profil/suppression", "/autres/fermeture", identity::SIGN_OUT];

/// She says moreover that she works where ours receive: it is her word, and nobody vouched for it.
#[tokio::test]
async fn a_member_next_door_reads_and_changes_nothing_of_ours() {
    let world = World::open().await;
    let chloe = world.who(Who::Stranger).clone();
    let walk = Walk::of(&world, &chloe).await;
    chloe.posts("/profil/organisme", &[("organization", ORGANIZATION)]).await.is(303);
    walk.goes(20).await;
}

#[tokio::test]
async fn coordination_next_door_reads_and_changes_nothing_of_ours() {
    let world = World::open().await;
    let oscar = world.signed_in(Who::Stranger, world.next_door.coordinator.clone()).await;
    let walk = Walk::of(&world, &oscar).await;
    let tx = world.instance.db.begin().await.unwrap();
    let theirs = organizations::named(&tx, "Maison voisine").await.unwrap();
    belonging::belongs_at_the_console(&tx, oscar.id, &theirs, world.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    walk.goes(60).await;
}

/// Somebody of the community next door, with our numbers in hand.
struct Walk<'a> {
    world: &'a World,
    person: &'a Person,
    ours: Ours,
    /// What is next door: what the walks have there, then more of it.
    theirs: Vec<Things>,
    routes: Vec<Route>,
}

impl Walk<'_> {
    async fn of<'a>(world: &'a World, person: &'a Person) -> Walk<'a> {
        let everything = Everything::of(world).await;
        let routes: Vec<_> = routes::of(&app::router(&world.instance, None)).into_iter().collect();
        let inside = routes.iter().find(|route| route.inside()).expect("there are communities");
        let theirs = marked::next_door(world, everything.of_case(Case::NextDoor, inside)).await;
        let ours = Ours::marked(world, &everything.of_case(Case::Usual, inside)).await;
        Walk { world, person, ours, theirs, routes }
    }

    async fn goes(&self, least: usize) {
        let before = Rows::of(self.world).await;
        self.sends_forms(least).await;
        self.takes_routes().await;
        let changed = before.changed_to(&Rows::of(self.world).await);
        assert!(changed.is_empty(), "{} changed what is not theirs: {changed:#?}", self.person.account().name);
        self.a_change_would_be_seen(&before).await;
        self.ours_is_there_to_be_read().await;
    }

    /// For the rest to mean anything: our own people read the word on many pages.
    async fn ours_is_there_to_be_read(&self) {
        let mut told = 0;
        for route in self.routes.iter().filter(|route| route.reads() && is_walked(route)) {
            let answer = self.ours.member.asks(&ask(route, &self.ours.things, Sent::Nothing)).await;
            told += i32::from(tells_of_ours(&answer));
        }
        assert!(told > 25, "only {told} pages of ours have the word");
    }

    async fn a_change_would_be_seen(&self, before: &Rows) {
        let room = self.world.here.path(&format!("/salons/{}/messages", self.world.here.room));
        self.ours.member.posts(room, &[("body", "Un mot de plus")]).await.is(303);
        let changed = before.changed_to(&Rows::of(self.world).await);
        assert!(changed.iter().any(|row| row.contains("Un mot de plus")), "{changed:#?}");
    }

    /// Every route, with each number of its address ours or theirs, but for all theirs.
    async fn takes_routes(&self) {
        for route in self.routes.iter().filter(|route| is_walked(route)) {
            for things in self.mixed(route) {
                let sent = match route.reads() {
                    true => Sent::Nothing,
                    false => super::forms::sent(self.world, route, (self.person, &things)).await,
                };
                self.asks(&ask(route, &things, sent)).await;
            }
        }
    }

    fn mixed(&self, route: &Route) -> Vec<Things> {
        let keys: Vec<_> = route.parameters().iter().map(|name| key(route, name)).collect();
        let mix = |which: u32| {
            let is_theirs = |at: usize| which & (1 << at) != 0;
            let theirs: Vec<_> =
                keys.iter().enumerate().filter(|(at, _)| is_theirs(*at)).map(|(_, key)| *key).collect();
            self.ours.things.with(&self.theirs[0], &theirs)
        };
        let all_theirs = (1 << keys.len()) - 1;
        (0..all_theirs).map(mix).collect()
    }

    /// Every form that their pages have, at least so many, with our numbers in its fields and in its address.
    async fn sends_forms(&self, least: usize) {
        let (mut known, mut unknown) = (BTreeSet::new(), BTreeSet::new());
        for route in self.routes.iter().filter(|route| is_page(route)) {
            for things in &self.theirs {
                for posting in self.found(&ask(route, things, Sent::Nothing)).await {
                    unknown.extend(posting.unknown());
                    if known.insert(posting.shape()) {
                        self.sends(&posting).await;
                    }
                }
            }
        }
        assert!(unknown.is_empty(), "which number is in these fields? teach it, in forms.rs: {unknown:#?}");
        assert!(known.len() >= least, "only {} forms were found", known.len());
    }

    /// The forms of a page, but for those that would end the walk.
    async fn found(&self, page: &Ask) -> Vec<Posting> {
        let answer = self.asks(page).await;
        let mut found = postings(&page.path, answer.body());
        found.retain(|posting| !ENDS.iter().any(|end| posting.action.ends_with(end)));
        found
    }

    async fn sends(&self, posting: &Posting) {
        for fields in posting.swapped(&self.ours.numbers) {
            self.posts(&posting.action, fields).await;
        }
        for address in self.addresses(&posting.action) {
            self.posts(&address, posting.fields.clone()).await;
        }
    }

    /// The address of a form with our numbers in it: inside their community, and inside ours.
    fn addresses(&self, action: &str) -> Vec<String> {
        let fits = |route: &&Route| route.method == "POST" && is_walked(route) && leads_to(route, action);
        let Some(route) = self.routes.iter().find(fits) else { return Vec::new() };
        let inner = self.ours.things.with(&self.theirs[0], &["community", "community-id"]);
        [inner, self.ours.things.clone()]
            .iter()
            .map(|things| things.fill(route))
            .filter(|each| each != action)
            .collect()
    }

    async fn posts(&self, path: &str, fields: Vec<(String, String)>) {
        self.asks(&Ask::of(axum::http::Method::POST, path, Sent::Form(fields))).await;
    }

    async fn asks(&self, request: &Ask) -> Answer {
        let answer = self.person.asks(request).await;
        assert!(!answer.status.is_server_error(), "{request:?}: {}", answer.body());
        assert!(!tells_of_ours(&answer), "{request:?} tells {WORD}: {}", answer.body());
        answer
    }
}

fn tells_of_ours(answer: &Answer) -> bool {
    answer.body().to_lowercase().contains(WORD) || answer.header("location").to_lowercase().contains(WORD)
}

/// Whether the numbers of a route can be swapped.
fn is_walked(route: &Route) -> bool {
    let names = route.parameters();
    let keys: Vec<_> = names.iter().map(|name| key(route, name)).collect();
    let is_secret = keys.iter().any(|key| SECRETS.contains(key)) || (keys.contains(&"room-link") && !route.inside());
    let ends = ENDS.iter().any(|end| route.pattern.ends_with(end));
    // The network is of no community: its own walk says what it opens.
    !names.is_empty() && !is_secret && !ends && !network::is_of(route)
}

/// Whether a route is a page of the community, or of the person.
fn is_page(route: &Route) -> bool {
    let skipped = ["/flux", ".ics", ".docx", ".md", ".xml", "/heure"];
    let is_file = skipped.iter().any(|end| route.pattern.ends_with(end));
    route.reads()
        && !route.of_the_api()
        && !is_file
        && !network::is_of(route)
        && (route.pattern.starts_with("/c/{community}") || route.parameters().is_empty())
}

fn leads_to(route: &Route, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let (parts, pattern): (Vec<_>, Vec<_>) = (path.split('/').collect(), route.pattern.split('/').collect());
    let fits = |(part, wanted): (&&str, &&str)| part == wanted || wanted.starts_with('{');
    parts.len() == pattern.len() && parts.iter().zip(&pattern).all(fits)
}
