//! Looking through a library of twenty thousand resources, on each engine: they are put into a database of the program with their words
//! in its index, then the program is started on it and asked, as a member asks it: its search, its list with what narrows it, and each
//! beginning while somebody types.

mod filling;
mod resource;
mod sought;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use platform::Db;

use crate::http::{Answer, Asked, Connection, ask};
use crate::jasette::Jasette;
use crate::latency::{Latencies, milliseconds};
use crate::report::{Aim, Engine, Row, Unit, digits};
use crate::run::{Options, fresh, say};
use crate::search::vocabulary::Vocabulary;
use crate::subject::{Bare, Subject};
use crate::{Result, Trouble};
use filling::Shelf;
use sought::{Sort, queries};

/// What the issue asks, in milliseconds.
const WITHIN: f64 = 50.0;
/// Questions that are asked before counting.
const WARM_UP: usize = 30;

/// What was found on an engine.
#[derive(Default)]
struct Found {
    asked: Vec<(Sort, Duration)>,
    /// In how many searches nothing was found.
    empty: usize,
    bytes: Vec<usize>,
    bare: Latencies,
}

/// Every engine in turn.
pub(crate) async fn library(options: &Options, folder: &Path) -> Result<Vec<Engine>> {
    let mut engines = vec![on("SQLite", options, folder, None).await?];
    if options.postgres.is_some() {
        engines.push(on("PostgreSQL", options, folder, options.postgres.as_ref()).await?);
    }
    Ok(engines)
}

async fn on(name: &str, options: &Options, folder: &Path, postgres: Option<&String>) -> Result<Engine> {
    say(&format!("A library on {name}…"));
    let jasette = Jasette::prepare(options, &fresh(&folder.join("library"))?, postgres, 0).await?;
    let (count, vocabulary) = (options.plan.resources, Arc::new(Vocabulary::new()));
    let filled = fill(&jasette, &vocabulary, count).await?;
    say(&format!("{} resources in {:.0} s; looking…", digits(count as f64), filled.as_secs_f64()));
    let bare = Bare::fresh(folder, &format!("bare-library-{name}"))?;
    let (process, bare_process) = (jasette.start().await?, bare.start().await?);
    let mut found = Found::default();
    let asked = queries(&vocabulary, (count, options.plan.queries));
    found.looks(&mut Connection::open(process.address).await?, &jasette, &asked).await?;
    found.limits(&mut Connection::open(bare_process.address).await?, options.plan.queries).await?;
    process.stop().await?;
    bare_process.stop().await?;
    jasette.end().await?;
    let name = format!("{name}, {} resources there", digits(count as f64));
    let engine = Engine { name, rows: rows(&found), notes: notes(&found, filled) };
    say(&format!("\n{}", engine.section("Library")));
    Ok(engine)
}

/// The program keeps one resource, which says how it writes them; then it is stopped, and the others are put in.
async fn fill(jasette: &Jasette, vocabulary: &Arc<Vocabulary>, count: i64) -> Result<Duration> {
    let process = jasette.start().await?;
    let kept = ask(process.address, &jasette.keeping(&resource::first())).await?;
    kept.expect_status(201, "the first resource")?;
    process.stop().await?;
    let (db, started) = (Db::open(&jasette.location()).await?, Instant::now());
    let shelf = Shelf::of_the_first(&db).await?;
    filling::fill(&db, &shelf, vocabulary, count).await?;
    db.close().await;
    Ok(started.elapsed())
}

impl Found {
    async fn looks(&mut self, connection: &mut Connection, jasette: &Jasette, asked: &[(Sort, String)]) -> Result<()> {
        for (sort, words) in asked.iter().take(WARM_UP) {
            connection.ask(&asking(jasette, *sort, words)).await?;
        }
        for (sort, words) in asked {
            let (answer, took) = timed(connection, &asking(jasette, *sort, words)).await?;
            self.asked.push((*sort, took));
            self.empty += usize::from(*sort == Sort::Search && is_empty(&answer)?);
            self.bytes.push(answer.body.len());
        }
        Ok(())
    }

    /// As many bytes, from a server that does nothing else.
    async fn limits(&mut self, connection: &mut Connection, times: usize) -> Result<()> {
        self.bytes.sort_unstable();
        let middle = self.bytes.get(self.bytes.len() / 2).copied().unwrap_or_default();
        let asked = Asked::get(format!("/bytes/{middle}"));
        for _ in 0..times {
            self.bare.add(timed(connection, &asked).await?.1);
        }
        Ok(())
    }

    fn of(&self, sort: Option<Sort>) -> Latencies {
        let is_it = |each: Sort| sort.is_none_or(|sort| sort == each);
        self.asked.iter().filter(|(each, _)| is_it(*each)).map(|(_, took)| *took).collect()
    }
}

fn asking(jasette: &Jasette, sort: Sort, asked: &str) -> Asked {
    match sort {
        Sort::Search => jasette.looking_in_library(asked),
        _ => jasette.of_library(asked),
    }
}

/// Whether a search found nothing.
fn is_empty(answer: &Answer) -> Result<bool> {
    let found: serde_json::Value = serde_json::from_slice(&answer.body)?;
    let found = found["results"].as_array().ok_or_else(|| Trouble::said("a search without results"))?;
    Ok(found.is_empty())
}

async fn timed(connection: &mut Connection, asked: &Asked) -> Result<(Answer, Duration)> {
    let sent = Instant::now();
    let answer = connection.ask(asked).await?.expect_status(200, asked.path())?;
    Ok((answer, sent.elapsed()))
}

fn rows(found: &Found) -> Vec<Row> {
    let row = |what: &str, percent: f64, ours: &Latencies| {
        let at = |latencies: &Latencies| milliseconds(latencies.percentile(percent));
        Row::new(format!("{what}, p{percent}"), Unit::Milliseconds, Some(at(&found.bare)), at(ours))
    };
    let all = found.of(None);
    let mut rows = vec![row("all of these", 50.0, &all), row("all of these", 95.0, &all).aiming(Aim::Within(WITHIN))];
    for (sort, what) in Sort::ALL {
        rows.push(row(what, 95.0, &found.of(Some(sort))).aiming(Aim::Within(WITHIN)));
    }
    rows
}

fn notes(found: &Found, filled: Duration) -> Vec<String> {
    vec![format!(
        "All of one community, twice what it may have; put into the tables in {:.0} s. {} questions; {} searches found nothing. Bare \
         server: as many bytes as the answer in the middle has.",
        filled.as_secs_f64(),
        found.asked.len(),
        found.empty,
    )]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sort_has_its_row_and_all_of_them_one() {
        let asked = Sort::ALL.iter().map(|(sort, _)| (*sort, Duration::from_millis(40))).collect();
        let bare = std::iter::once(Duration::from_millis(1)).collect();
        let cells: Vec<_> = rows(&Found { asked, bare, ..Found::default() }).iter().map(Row::cells).collect();
        assert_eq!(cells.len(), 2 + Sort::ALL.len());
        assert!(cells[1..].iter().all(|cells| cells[5] == "met"), "{cells:?}");
    }
}
