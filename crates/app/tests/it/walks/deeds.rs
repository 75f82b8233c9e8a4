//! Everybody tries every deed. Who has no right meets nothing, and changes nothing; who has it can do it.

use super::forms;
use super::nowhere::Nowhere;
use super::outcome::Outcome;
use super::routes::{self, Route};
use super::shards::{Shard, shards};
use super::table::Table;
use super::things::{Case, Everything, Things, ask};
use crate::world::{Ask, Person, Tables, Who, World};
use testkit::Watch;

/// What is one person's own: the others may knock, nothing moves.
const OWN: &[(&str, Who)] = &[
    ("/attente/{waiting}/place", Who::Waiting),
    ("/attente/{waiting}/retrait", Who::Waiting),
    ("/profil/a-envoyer/{scheduled}", Who::Member),
    ("/profil/a-envoyer/{scheduled}/maintenant", Who::Member),
    ("/profil/a-envoyer/{scheduled}/retrait", Who::Member),
    ("/profil/appareils/{session}/fermeture", Who::Member),
    ("/profil/cles/{key}/retrait", Who::Member),
    ("/profil/jetons/{token}/revocation", Who::Member),
    ("/profil/attestations/{attestation}/liste", Who::Member),
    ("/c/{community}/jumelages/{pair}/oui", Who::Member),
    ("/c/{community}/jumelages/{pair}/fin", Who::Member),
    ("/c/{community}/jumelages/{pair}/fait", Who::Member),
    ("/profil/journal/{entry}", Who::Member),
    ("/profil/journal/{entry}/retrait", Who::Member),
];

/// What a resource person may do.
const OF_A_GUEST: &[&str] = &[
    "/c/{community}/rencontres/agenda",
    "/c/{community}/rencontres/agenda/fermeture",
    "/c/{community}/rencontres/{meeting}/animation/ici",
    "/c/{community}/rencontres/{meeting}/reponse",
    "/c/{community}/rencontres/{meeting}/sondage/reponse",
    "/api/v1/communities/{id}/meetings/{meeting}/rsvp",
];

/// Nothing leads there any more once an instance has an account; the stories of identity walk through it.
const OVER: &str = "/debut/{token}";

/// The community here is full, so that no place comes free; the stories of the door take one.
const KEPT_FOR_NOBODY: &str = "/demande/{token}/place";
/// The walk reads no form before it sends one, and this one must have been read; the stories of the door do.
const MADE_BY_NO_PAGE: &str = "/porte/{door}/demande";

/// What each kind of person meets, in one case of a route.
type Row = Vec<(Who, Outcome)>;

shards! {
    each_deed_is_done_by_those_who_may_and_changes_nothing_for_all_others => walked
}

/// Walks through the deeds of a shard.
async fn walked(shard: &Shard) {
    let world = World::open().await;
    let mut walk = Walk::of(&world).await;
    let mut table = Table::new("Deeds");
    for route in all(&world).iter().filter(|route| shard.holds(route)) {
        let mut rows = Vec::new();
        for case in Case::of(route) {
            let row = walk.row(route, case).await;
            judge(route, case, &row);
            rows.push((case, row));
        }
        assert!(as_if_nothing(&rows), "what is elsewhere and what is nowhere differ at {route}: {rows:?}");
        rows.into_iter().for_each(|(case, row)| table.add(route, case, row));
    }
    table.is_published(shard);
}

/// Every deed.
fn all(world: &World) -> Vec<Route> {
    let all = routes::of(&app::router(&world.instance, None));
    in_order(all.into_iter().filter(|route| !route.reads()).collect())
}

/// Those after which somebody who waited is a member come last.
pub(super) fn in_order(mut deeds: Vec<Route>) -> Vec<Route> {
    deeds.sort_by_key(|route| (route.pattern.starts_with("/attente/"), route.pattern.ends_with("/place")));
    deeds
}

struct Walk<'a> {
    world: &'a World,
    everything: Everything,
    tables: Tables,
    watch: Watch,
    nowhere: Nowhere,
}

impl Walk<'_> {
    async fn of(world: &World) -> Walk<'_> {
        let everything = Everything::of(world).await;
        let (tables, nowhere) = (Tables::of(&world.instance.db).await, Nowhere::of(world).await);
        Walk { world, everything, tables, watch: Watch::over(world.location()).await, nowhere }
    }

    /// Everybody tries, from nobody to coordination: who may do least comes first, while there is something to do it to.
    async fn row(&mut self, route: &Route, case: Case) -> Row {
        let (mut row, mut things, mut standing) = (Vec::new(), None, None);
        for person in self.world.everybody().iter().rev() {
            // Next door, the stranger is at home and may well do it.
            if case == Case::NextDoor && person.who == Who::Stranger {
                continue;
            }
            let once = case == Case::Usual && forms::is_done_once(route);
            let person = if once { &self.world.twin(person.who).await } else { person };
            let mut before = match standing.take().filter(|_| !once) {
                Some(standing) => standing,
                None => self.prepared(route, case, things.take()).await,
            };
            // Those for whom there is nothing are looked at together, before the first who may do it.
            if !(route.inside() && (person.who.is_outside() || case.is_nowhere())) {
                self.proves(route, &mut before).await;
            }
            let outcome = self.acts(route, person, &mut before).await;
            row.push((person.who, outcome));
            if outcome != Outcome::Open {
                standing = Some(before);
            } else if !forms::uses_up(route) {
                things = Some(before.things);
            }
        }
        if let Some(mut before) = standing {
            self.proves(route, &mut before).await;
        }
        row
    }

    /// Things to do it to, those that still stand or new ones; from then on, nothing is written by who may not.
    async fn prepared(&mut self, route: &Route, case: Case, standing: Option<Things>) -> Before {
        let is_new = standing.is_none() && matches!(case, Case::Usual | Case::Closed);
        let mut things = standing.unwrap_or_else(|| self.everything.of_case(case, route));
        if is_new {
            forms::freshen(self.world, route, (case, &mut things)).await;
        }
        self.watch.looks_again().await;
        Before { things, without_right: Vec::new() }
    }

    async fn acts(&self, route: &Route, person: &Person, before: &mut Before) -> Outcome {
        let sent = forms::sent(self.world, route, (person, &before.things)).await;
        let asked = ask(route, &before.things, sent);
        let answer = person.asks(&asked).await;
        assert!(!answer.status.is_server_error(), "{route} fails for {:?}: {}", person.who, answer.body());
        let words_come_back =
            person.who == Who::Nobody && route.inside() && answer.header("cache-control") == "no-store";
        if words_come_back {
            // What one wrote comes back to who is not signed in: as it would from a community of which nobody ever heard.
            let nowhere = Ask { path: self.everything.of_case(Case::Missing, route).fill(route), ..asked.clone() };
            let nothing = person.asks(&nowhere).await;
            Nowhere::compare_words((&answer, &asked.path), (&nothing, &nowhere.path));
        } else {
            self.nowhere.compare(route, person, &answer);
        }
        let outcome = Outcome::of(&answer);
        let somebody_elses = OWN.iter().any(|(own, who)| *own == route.pattern && *who != person.who);
        if outcome.is_refused() || somebody_elses || (route.inside() && outcome != Outcome::Open) {
            before.without_right.push(person.who);
        }
        outcome
    }

    /// Panics if the tables changed since these people tried.
    async fn proves(&mut self, route: &Route, before: &mut Before) {
        let tried = std::mem::take(&mut before.without_right);
        if !tried.is_empty() {
            let changed = self.tables.changed_since(&mut self.watch, &self.world.instance.db).await;
            assert!(changed.is_empty(), "{tried:?} may not {route}, and one of them changed: {changed:#?}");
        }
    }
}

/// What a deed meets.
struct Before {
    things: Things,
    /// Those who tried since without the right to.
    without_right: Vec<Who>,
}

/// What must be so whatever the table says.
#[track_caller]
fn judge(route: &Route, case: Case, row: &[(Who, Outcome)]) {
    for (who, outcome) in row.iter().filter(|_| route.inside()) {
        let at = format!("{who:?} at {route} ({case:?})");
        let is_theirs = *who == Who::Stranger && case == Case::NextDoor;
        let elsewhere = case.is_nowhere() || case == Case::NextDoor;
        let guest_may = case == Case::Usual && OF_A_GUEST.contains(&route.pattern.as_str());
        match who {
            _ if is_theirs => {}
            Who::Nobody => assert_eq!(*outcome, Outcome::SignIn, "{at}"),
            Who::Guest if guest_may => assert_eq!(*outcome, Outcome::Open, "{at}"),
            Who::Guest => assert_eq!(*outcome, Outcome::Nothing, "{at}"),
            who if who.is_outside() => assert_eq!(*outcome, Outcome::Nothing, "{at}"),
            _ if elsewhere => assert_ne!(*outcome, Outcome::Open, "{at}"),
            _ => assert!(matches!(outcome, Outcome::Open | Outcome::Nothing), "{at}: {outcome:?} is no plain answer"),
        }
    }
    let done = row.iter().any(|(_, outcome)| *outcome == Outcome::Open);
    assert!(
        case != Case::Usual
            || done
            || [OVER, KEPT_FOR_NOBODY, MADE_BY_NO_PAGE].contains(&&*route.pattern)
            || is_a_guess(route),
        "{route} can be done by nobody: {row:?}"
    );
}

/// To whoever may do the deed here, a thing of another community is as one that does not exist.
fn as_if_nothing(rows: &[(Case, Row)]) -> bool {
    let of = |case| rows.iter().find(|(each, _)| *each == case).map(|(_, row)| row);
    of(Case::Foreign).is_none_or(|foreign| Some(foreign) == of(Case::Empty))
}

/// The walk guesses a code, or what a device signs, and these cannot be guessed.
fn is_a_guess(route: &Route) -> bool {
    route.pattern.contains("/code")
        || ["/connexion/cle", "/profil/cles", "/ici", "/reseau/entrer/{token}"].contains(&route.pattern.as_str())
}

/// The same request again, from a page that is not ours: no cookie and no token makes it pass.
#[tokio::test]
async fn no_deed_can_be_forged_from_another_site() {
    let world = World::open().await;
    let mut walk = Walk::of(&world).await;
    let nadia = world.who(Who::Coordination);
    for route in all(&world) {
        let sent = forms::sent(&world, &route, (nadia, &walk.everything.usual)).await;
        for site in ["cross-site", "same-site"] {
            let mut forged = ask(&route, &walk.everything.usual, sent.clone());
            forged.site = site;
            let stands = forged.is_of_the_api() && site == "same-site";
            if !stands {
                assert_eq!(nadia.asks(&forged).await.status.as_u16(), 403, "{route} from {site}");
            }
        }
    }
    let changed = walk.tables.changed_since(&mut walk.watch, &world.instance.db).await;
    assert!(changed.is_empty(), "{changed:#?}");
}

/// A cookie opens pages, a token opens the API, and neither opens the other.
#[tokio::test]
async fn a_cookie_is_no_token() {
    let world = World::open().await;
    let everything = Everything::of(&world).await;
    let awa = world.who(Who::Member);
    let (mut by_cookie, by_token) = (awa.clone(), awa.clone());
    by_cookie.token = awa.cookie_called("jasette").expect("she is signed in");
    by_token.carries("jasette", &awa.token);
    for route in routes::of(&app::router(&world.instance, None)).iter().filter(|route| route.reads() && route.inside())
    {
        let request = ask(route, &everything.usual, crate::world::Sent::Nothing);
        let mistaken = if route.of_the_api() { &by_cookie } else { &by_token };
        assert!(mistaken.asks(&request).await.asks_to_sign_in(), "{route}");
    }
}
