//! Finding among a million messages, on each engine: they are put into a database of the program, then the program is started on it
//! and asked, as a member asks it.

pub(crate) mod dice;
mod filling;
mod measure;
mod message;
pub(crate) mod place;
mod sought;
pub(crate) mod vocabulary;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use platform::Db;

use crate::jasette::Jasette;
use crate::latency::{Latencies, milliseconds};
use crate::report::{Aim, Engine, Row, Unit, digits};
use crate::run::{Options, fresh, say};
use crate::subject::{Bare, Subject};
use crate::{Result, http};
use measure::Running;
use place::Place;
use sought::Sort;
use vocabulary::Vocabulary;

/// What the issue asks, in milliseconds.
const NEWEST_WITHIN: f64 = 20.0;
const TYPED_WITHIN: f64 = 100.0;

/// What was found on an engine.
#[derive(Default)]
pub(crate) struct Found {
    queries: Vec<(Sort, Duration)>,
    /// Of how many of them nothing was found.
    empty: usize,
    typed: Latencies,
    posts: Latencies,
    bytes: Vec<usize>,
    bytes_typed: Vec<usize>,
    bare: Latencies,
    bare_typed: Latencies,
    bare_posts: Latencies,
}

/// Every engine in turn.
pub(crate) async fn search(options: &Options, folder: &Path) -> Result<Vec<Engine>> {
    let mut engines = vec![on("SQLite", options, folder, None).await?];
    if options.postgres.is_some() {
        engines.push(on("PostgreSQL", options, folder, options.postgres.as_ref()).await?);
    }
    Ok(engines)
}

async fn on(name: &str, options: &Options, folder: &Path, postgres: Option<&String>) -> Result<Engine> {
    say(&format!("Finding on {name}…"));
    let jasette = Jasette::prepare(options, &fresh(&folder.join("search"))?, postgres, 0).await?;
    let (count, vocabulary) = (options.plan.found_among, Arc::new(Vocabulary::new()));
    let (place, filled) = fill(&jasette, &vocabulary, count).await?;
    say(&format!("{} messages in {:.0} s; looking…", digits(count as f64), filled.as_secs_f64()));
    let bare = Bare::fresh(folder, &format!("bare-search-{name}"))?;
    let (process, bare_process) = (jasette.start().await?, bare.start().await?);
    let running = Running { jasette: &jasette, process: &process, bare: &bare, bare_process: &bare_process };
    let found = running.look(&place, &vocabulary, (count, options.plan.queries)).await?;
    process.stop().await?;
    bare_process.stop().await?;
    jasette.end().await?;
    let notes = notes(&found, &place, &vocabulary, filled);
    let engine = Engine { name: format!("{name}, {} messages there", digits(count as f64)), rows: rows(&found), notes };
    say(&format!("\n{}", engine.section("Search")));
    Ok(engine)
}

/// The program posts one message, which says how it writes them; then it is stopped, and the others are put in.
async fn fill(jasette: &Jasette, vocabulary: &Arc<Vocabulary>, count: i64) -> Result<(Arc<Place>, Duration)> {
    let process = jasette.start().await?;
    let target = jasette.target(&process);
    target.post(&mut http::Connection::open(target.address).await?, 0, Instant::now()).await?;
    process.stop().await?;
    let db = Db::open(&jasette.location()).await?;
    let place = Arc::new(Place::make(&db).await?);
    let filled = filling::fill(&db, &place, vocabulary, count).await?;
    db.close().await;
    Ok((place, filled))
}

fn rows(found: &Found) -> Vec<Row> {
    let row = |what: &str, percent: f64, bare: Option<&Latencies>, ours: &Latencies| {
        let at = |latencies: &Latencies| milliseconds(latencies.percentile(percent));
        Row::new(format!("{what}, p{percent}"), Unit::Milliseconds, bare.map(at), at(ours))
    };
    let (all, bare) = (found.of(None), Some(&found.bare));
    let of = |what: &str, sort: Sort| row(what, 95.0, None, &found.of(Some(sort)));
    vec![
        row("newest first, API", 50.0, bare, &all),
        row("newest first, API", 95.0, bare, &all).aiming(Aim::Within(NEWEST_WITHIN)),
        row("newest first, API", 99.0, bare, &all),
        of("of these, frequent words", Sort::Frequent),
        of("of these, rare words", Sort::Rare),
        of("of these, with a filter", Sort::Filtered),
        row("as one types, page", 50.0, Some(&found.bare_typed), &found.typed),
        row("as one types, page", 95.0, Some(&found.bare_typed), &found.typed).aiming(Aim::Within(TYPED_WITHIN)),
        row("as one types, page", 99.0, Some(&found.bare_typed), &found.typed),
        row("post → acknowledged, alone", 50.0, Some(&found.bare_posts), &found.posts),
        row("post → acknowledged, alone", 95.0, Some(&found.bare_posts), &found.posts),
    ]
}

fn notes(found: &Found, place: &Place, vocabulary: &Vocabulary, filled: Duration) -> Vec<String> {
    let (rooms, people) = place.size();
    vec![
        format!(
            "Messages of {} words in all, in {rooms} rooms, by {people} people, over four years, put into the tables in {:.0} s. {} queries, \
             of which {} found nothing; {} beginnings.",
            digits(vocabulary.count() as f64),
            filled.as_secs_f64(),
            found.queries.len(),
            found.empty,
            found.typed.count()
        ),
        "Bare server: as many bytes as the answer in the middle has; and its own posts.".to_owned(),
    ]
}
