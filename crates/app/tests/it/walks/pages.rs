//! Everybody opens every page, stream, feed and list of the API.

use super::drafts;
use super::help;
use super::nowhere::Nowhere;
use super::outcome::Outcome;
use super::routes::{self, Route};
use super::shards::{Shard, shards};
use super::table::Table;
use super::things::{Case, Everything, ask};
use crate::world::{Sent, Who, World};

/// What a resource person may see: the list of their meetings, and the meeting that they are asked to.
const OF_A_GUEST: &[&str] = &[
    "/c/{community}/rencontres",
    "/c/{community}/rencontres/agenda",
    "/c/{community}/rencontres/{meeting}",
    "/c/{community}/rencontres/{meeting}/agenda.ics",
    "/c/{community}/rencontres/{meeting}/animation/ecran",
    "/c/{community}/rencontres/{meeting}/animation/flux",
    "/c/{community}/rencontres/{meeting}/animation/heure",
    "/c/{community}/rencontres/{meeting}/besoins",
    "/c/{community}/rencontres/{meeting}/documents",
    "/c/{community}/rencontres/{meeting}/formation",
    "/c/{community}/rencontres/{meeting}/ordre-du-jour/feuille",
    "/c/{community}/rencontres/{meeting}/sondage",
    "/c/{community}/rencontres/{meeting}/lieu",
    "/api/v1/communities/{id}/meetings",
    "/api/v1/communities/{id}/meetings/{meeting}",
    "/api/v1/communities/{id}/meetings/{meeting}/agenda",
    "/api/v1/communities/{id}/meetings/{meeting}/poll",
];

shards! {
    each_page_opens_to_those_it_is_for_and_is_nowhere_for_all_others => walked
}

/// Walks through the pages of a shard.
async fn walked(shard: &Shard) {
    let world = World::open().await;
    let everything = Everything::of(&world).await;
    let nowhere = Nowhere::of(&world).await;
    let mut table = Table::new("Pages");
    let all = routes::of(&app::router(&world.instance, None));
    for route in all.iter().filter(|route| route.reads() && shard.holds(route)) {
        for case in Case::of(route) {
            let request = ask(route, &everything.of_case(case, route), Sent::Nothing);
            let mut row = Vec::new();
            for person in world.everybody() {
                let answer = person.asks(&request).await;
                assert!(!answer.status.is_server_error(), "{route} fails for {:?}: {}", person.who, answer.body());
                let outcome = Outcome::of(&answer);
                nowhere.compare(route, person, &answer);
                drafts::are_kept(route, &answer);
                help::is_near(route, &answer);
                row.push((person.who, outcome));
            }
            judge(route, case, &row);
            table.add(route, case, row);
        }
    }
    table.is_published(shard);
}

/// Whether each page opens to somebody, in a world that came from elsewhere, and none fails.
pub(crate) async fn every_page_opens(world: &World) {
    let everything = Everything::of(world).await;
    for route in routes::of(&app::router(&world.instance, None)).iter().filter(|route| route.reads()) {
        let request = ask(route, &everything.of_case(Case::Usual, route), Sent::Nothing);
        let mut opens = false;
        for person in world.everybody() {
            let answer = person.asks(&request).await;
            assert!(!answer.status.is_server_error(), "{route} fails for {:?}: {}", person.who, answer.body());
            opens = opens || Outcome::of(&answer) == Outcome::Open;
        }
        assert!(opens || route.pattern.starts_with("/debut/"), "{route} opens to nobody");
    }
}

/// What must be so whatever the table says.
#[track_caller]
fn judge(route: &Route, case: Case, row: &[(Who, Outcome)]) {
    for (who, outcome) in row.iter().filter(|_| route.inside()) {
        let at = format!("{who:?} at {route} ({case:?})");
        let is_theirs = *who == Who::Stranger && case == Case::NextDoor;
        match who {
            _ if is_theirs => {}
            Who::Nobody => assert_eq!(*outcome, Outcome::SignIn, "{at}"),
            who if reads_a_layer(*who, route, case) || is_home(*who, route, case) => {
                assert_eq!(*outcome, Outcome::Open, "{at}")
            }
            who if who.is_outside() || case.is_nowhere() || case == Case::NextDoor => {
                assert_eq!(*outcome, Outcome::Nothing, "{at}");
            }
            Who::Guest if case != Case::Usual && route.pattern.contains("{meeting}") => {
                assert_eq!(*outcome, Outcome::Nothing, "{at}");
            }
            Who::Guest if !OF_A_GUEST.contains(&route.pattern.as_str()) => {
                assert_eq!(*outcome, Outcome::Nothing, "{at}")
            }
            _ => {}
        }
    }
    let opens = row.iter().any(|(_, outcome)| *outcome == Outcome::Open);
    let never = route.pattern.starts_with("/debut/");
    assert!(case != Case::Usual || opens || never, "{route} opens to nobody: the walk has nothing real to show there");
}

/// Whoever has a role without the space has a home in the community all the same, which says what is theirs.
fn is_home(who: Who, route: &Route, case: Case) -> bool {
    let has_a_role = matches!(who, Who::Guest | Who::Sponsor | Who::Network);
    has_a_role && route.pattern == "/c/{community}" && case == Case::Usual
}

/// What leaves of approved minutes and of released surveys, and for whom who has nothing else here.
fn reads_a_layer(who: Who, route: &Route, case: Case) -> bool {
    let layer = route.pattern.starts_with("/c/{community}/comptes-rendus");
    let surveys = route.pattern.strip_prefix("/c/{community}/evaluation/questionnaires");
    let survey = surveys.is_some_and(|page| page.is_empty() || page == "/{survey}/publication");
    let report = reads_reports(route);
    let theirs = match who {
        Who::Network => layer || survey || report,
        Who::Sponsor => survey || report || (layer && !route.pattern.contains("/organismes")),
        _ => false,
    };
    theirs && matches!(case, Case::Usual | Case::Closed)
}

/// The reports that were sent, and their files.
fn reads_reports(route: &Route) -> bool {
    let ["", "c", "{community}", "bilans", rest @ ..] = &*route.pattern.split('/').collect::<Vec<_>>() else {
        return route.pattern.starts_with("/api/v1/communities/{id}/reports");
    };
    match rest {
        [] | ["{report}"] => true,
        ["{report}", page, ..] => *page == "versions" || page.starts_with("texte."),
        _ => false,
    }
}

/// A private calendar follows its person: what they may no longer see is no longer in it.
#[tokio::test]
async fn a_private_calendar_holds_the_meetings_of_its_person_only() {
    let world = World::open().await;
    Everything::of(&world).await;
    for person in world.everybody().iter().filter(|person| person.who != Who::Nobody) {
        let page = person.posts("/profil/agenda", &[]).await.is(200).page.source().to_owned();
        let address = page.split("/agenda/").nth(1).unwrap().split(".ics").next().unwrap().to_owned();
        let feed = person.opens(format!("/agenda/{address}.ics")).await.is(200).page.source().to_owned();
        let expected = match person.who {
            // Of the community where Chloé is a member: two to come, one of the day, one that was held.
            Who::Stranger => 4,
            // The one that was held, the one of today and the one to come; the others have three more.
            Who::Guest => 3,
            who if who.is_outside() => 0,
            _ => 6,
        };
        assert_eq!(feed.matches("BEGIN:VEVENT").count(), expected, "{:?}", person.who);
    }
}

/// The stranger is no ghost: next door they are a member, and open there what Awa opens here.
#[tokio::test]
async fn a_stranger_is_somebody_elsewhere() {
    let world = World::open().await;
    let everything = Everything::of(&world).await;
    let (awa, chloe) = (world.who(Who::Member), world.who(Who::Stranger));
    let routes = routes::of(&app::router(&world.instance, None));
    for route in routes.iter().filter(|route| route.reads() && route.inside()) {
        let of = |case| ask(route, &everything.of_case(case, route), Sent::Nothing);
        let (hers, theirs) = (awa.asks(&of(Case::Usual)).await, chloe.asks(&of(Case::NextDoor)).await);
        assert_eq!(hers.status, theirs.status, "{route}");
    }
}
