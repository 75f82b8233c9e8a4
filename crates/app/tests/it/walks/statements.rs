//! What each page asks of the database, kept in `docs/statements.md`: how many statements, how many different ones, and the
//! reason of those that ask for more than a page should. A page reads each thing once and hands it on.

use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use axum::http::StatusCode;
use platform::StatementLog;
use testkit::Database;

use super::routes::{self, Route};
use super::things::{Case, Everything, Things, ask};
use crate::world::{Answer, Ask, Sent, Who, World};

/// The table that is published.
const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/statements.md");

/// The most statements of a page that gathers from everywhere, of a meeting, of any other.
const HOME: usize = 12;
const MEETING: usize = 15;
const USUAL: usize = 8;

/// Why the pages of a budget ask for more.
const BOOK: &str = "the whole book: its entries are added up each time";
/// Why a report asks for more: the sources of its parts are slices that do not know one another.
const EACH_PART: &str = "each part asks its own source, and what two of them need is read once";
/// The pages that may ask for more, how much at most, and why. One that no longer needs it is taken off.
const MAY_ASK_MORE: &[(&str, usize, &str)] = &[
    ("/c/{community}/evaluation/indicateurs/{indicator}", 9, "all that was noted of it, beside what stands"),
    ("/c/{community}/evaluation/{node}", 9, "the stories that say why, beside the figures"),
    ("/c/{community}/bibliotheque/{resource}", 9, "its file, its trials, its collections, and how many copies left"),
    (
        "/c/{community}/themes/{theme}",
        11,
        "to whom it speaks, its meetings, what is said of it, what of the library carries it",
    ),
    ("/c/{community}/themes/{theme}/rencontre", 9, "the meetings to come, and the templates of agendas"),
    ("/c/{community}/bilans/{report}", 30, EACH_PART),
    ("/api/v1/communities/{id}/reports/{report}", 30, EACH_PART),
    ("/api/v1/communities/{id}/budget", 13, BOOK),
    ("/reseau", 10, "what each slice has for the network, and where its person stands in it"),
    ("/reseau/rencontres/{meeting}", 10, "one text of what was decided, and what stands around it"),
    ("/c/{community}/budget", 14, BOOK),
    ("/c/{community}/budget/apports", 17, BOOK),
    ("/c/{community}/budget/depenses", 14, BOOK),
    ("/c/{community}/budget/depenses/{expense}", 16, BOOK),
    ("/c/{community}/budget/fermetures", 14, BOOK),
    ("/c/{community}/budget/import", 14, BOOK),
    ("/c/{community}/budget/postes", 14, BOOK),
    ("/c/{community}/budget/postes/{line}/explication", 14, BOOK),
    ("/c/{community}/budget/reamenagements", 14, BOOK),
    ("/c/{community}/budget/seuils", 14, BOOK),
    ("/c/{community}/budget/sources", 14, BOOK),
    ("/c/{community}/animation", 11, "what several slices know of who waits for a word"),
    (
        "/c/{community}/rencontres/{meeting}/animation",
        11,
        "all that happens in the room at that moment, each from its own tables",
    ),
    (
        "/c/{community}/rencontres/{meeting}/compte-rendu",
        14,
        "one text of all that happened, and all that is said of it",
    ),
    (
        "/c/{community}/salons/{room}",
        11,
        "what is said, what was answered to it, by one emoji or to a request for help, what is pinned, and what the reader began to write",
    ),
    (
        "/c/{community}/salons/{room}/messages/{message}/fil",
        13,
        "the room, the thread that is open beside it, what the reader began to write, and whether they were told of what is read there",
    ),
];

/// A page that has not asked twice the same by then is not calm.
const MOST_OPENINGS: usize = 9;
/// What is given to a deed that a page left behind, each time that one was seen: a disk may be slow.
const LEFT_BEHIND: Duration = Duration::from_millis(100);

/// Who opens the pages: the first to whom one opens. Those who facilitate see most.
const READERS: &[Who] = &[Who::Facilitator, Who::Coordination, Who::Member, Who::Waiting, Who::Nobody];

/// A page and what it asked.
struct Asked {
    pattern: String,
    statements: Vec<&'static str>,
}

impl Asked {
    fn different(&self) -> usize {
        self.statements.iter().collect::<HashSet<_>>().len()
    }

    fn limit(&self) -> usize {
        match self.pattern.as_str() {
            "/c/{community}" => HOME,
            "/c/{community}/rencontres/{meeting}" => MEETING,
            _ => USUAL,
        }
    }

    /// What it may ask beyond the limit, and why.
    fn more(&self) -> Option<(usize, &'static str)> {
        let found = MAY_ASK_MORE.iter().find(|(pattern, ..)| *pattern == self.pattern);
        found.map(|(_, most, why)| (*most, *why))
    }

    #[track_caller]
    fn is_within_its_limit(&self) {
        let (asked, limit) = (self.statements.len(), self.limit());
        assert_eq!(self.different(), asked, "{} asks the same twice: {:#?}", self.pattern, self.statements);
        match self.more() {
            Some((most, _)) => {
                assert!(asked <= most, "{} asks {asked} times: {:#?}", self.pattern, self.statements);
                assert!(asked > limit, "{} asks {asked} times: it needs no exception any more", self.pattern);
            }
            None => assert!(asked <= limit, "{} asks {asked} times: {:#?}", self.pattern, self.statements),
        }
    }

    fn row(&self) -> String {
        let why = self.more().map_or("", |(_, why)| why);
        format!("| `{}` | {} | {} | {why} |\n", self.pattern, self.statements.len(), self.different())
    }
}

/// A world whose statements are written down.
async fn listened_to() -> (World, StatementLog, Database) {
    let (database, log) = (Database::fresh().await, StatementLog::default());
    (World::on(database.db.clone().noting(&log)).await, log, database)
}

#[tokio::test]
async fn each_page_asks_little_and_the_table_says_how_much() {
    let (world, log, _database) = listened_to().await;
    let everything = Everything::of(&world).await;
    let mut pages = Vec::new();
    for route in routes::of(&app::router(&world.instance, None)).iter().filter(|route| is_read(route)) {
        pages.extend(opened(&world, &log, route, &everything.of_case(Case::Usual, route)).await);
    }
    is_published(&pages);
    for page in &pages {
        page.is_within_its_limit();
    }
}

/// No statement stands in a loop over meetings: a season of many costs what one of few does.
#[tokio::test]
async fn a_page_asks_as_little_of_a_long_season_as_of_a_short_one() {
    let (world, log, _database) = listened_to().await;
    let everything = Everything::of(&world).await;
    let pages = ["/c/{community}", "/c/{community}/rencontres", "/api/v1/communities/{id}/meetings"];
    let pages: Vec<Ask> = routes::of(&app::router(&world.instance, None))
        .iter()
        .filter(|route| route.reads() && pages.contains(&route.pattern.as_str()))
        .map(|route| ask(route, &everything.of_case(Case::Usual, route), Sent::Nothing))
        .collect();
    assert_eq!(pages.len(), 3);
    let before = asked_by(&world, &log, &pages).await;
    for day in 1..10 {
        let meeting = world.here.meeting_on(&format!("2027-06-0{day}")).await;
        world.here.polls(meeting).await;
        world.here.asks(world.who(Who::Guest).account.as_ref().expect("a guest has an account"), meeting).await;
    }
    assert_eq!(asked_by(&world, &log, &pages).await, before);
}

/// How much each page asks, of those who facilitate and of a member.
async fn asked_by(world: &World, log: &StatementLog, pages: &[Ask]) -> Vec<usize> {
    let mut asked = Vec::new();
    for who in [Who::Facilitator, Who::Member] {
        for page in pages {
            asked.push(counted(world, log, (who, page)).await.len());
        }
    }
    asked
}

/// Files ask nothing, and what streams has no end.
fn is_read(route: &Route) -> bool {
    let skipped = ["/assets/{file}", "/api/v1/openapi.json"];
    route.reads() && !skipped.contains(&route.pattern.as_str())
}

/// What a page asks, opened by the first to whom it opens.
async fn opened(world: &World, log: &StatementLog, route: &Route, things: &Things) -> Option<Asked> {
    let request = ask(route, things, Sent::Nothing);
    for who in READERS {
        if is_page(&world.who(*who).asks(&request).await) {
            return Some(Asked {
                pattern: route.pattern.clone(),
                statements: counted(world, log, (*who, &request)).await,
            });
        }
    }
    None
}

/// What it asks once it is calm: a page may leave a deed behind its answer (how far one has read), which falls into the next
/// count.
async fn counted(world: &World, log: &StatementLog, (who, request): (Who, &Ask)) -> Vec<&'static str> {
    let mut last = Vec::new();
    for _ in 0..MOST_OPENINGS {
        log.take();
        world.who(who).asks(request).await.is(200);
        let asked = log.take();
        if asked == last {
            return asked;
        }
        let twice = asked.iter().collect::<HashSet<_>>().len() < asked.len();
        if twice || !last.is_empty() {
            tokio::time::sleep(LEFT_BEHIND).await;
        }
        last = asked;
    }
    panic!("{} never asks twice the same: {last:#?}", request.path)
}

fn is_page(answer: &Answer) -> bool {
    let kind = answer.header("content-type");
    answer.status == StatusCode::OK && (kind.starts_with("text/html") || kind.starts_with("application/json"))
}

/// Panics unless the published table is this one.
#[track_caller]
fn is_published(pages: &[Asked]) {
    let mut drawn = String::from("| page | statements | different | why more |\n|---|--:|--:|---|\n");
    for page in pages {
        write!(drawn, "{}", page.row()).expect("a text takes more text");
    }
    if !std::fs::read_to_string(PUBLISHED).unwrap().ends_with(&drawn) {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("statements.md");
        std::fs::write(&fresh, &drawn).unwrap();
        panic!("the table of docs/statements.md is no longer true; what is true is in {}", fresh.display());
    }
}
