//! What a page costs the server: its processors' time for each request, one client asking for the page again and again. The
//! program of before is asked for the same in the same run, if one is given.

use std::path::Path;

use crate::Result;
use crate::http::Connection;
use crate::jasette::Jasette;
use crate::latency::median_of;
use crate::load::fill;
use crate::plan::WRITERS;
use crate::process::Process;
use crate::report::Cost;
use crate::run::{Options, fresh, say};
use crate::subject::{Page, Subject};

/// Before counting begins.
const WARM_UP: usize = 50;
/// Messages in its rooms: home counts those that are not read.
const MESSAGES: i64 = 2_000;

/// Pages, each with its milliseconds.
type Costs = Vec<(&'static str, f64)>;

/// Every page on every engine.
pub(super) async fn costs(options: &Options, folder: &Path) -> Result<Vec<Cost>> {
    let mut all = Vec::new();
    for (engine, postgres) in [("SQLite", None), ("PostgreSQL", options.postgres.as_ref())] {
        if engine == "PostgreSQL" && postgres.is_none() {
            continue;
        }
        say(&format!("What pages cost on {engine}…"));
        let before = match &options.before {
            Some(before) => of(&Options { jasette: before.clone(), ..options.clone() }, folder, postgres).await?,
            None => Vec::new(),
        };
        for (page, now) in of(options, folder, postgres).await? {
            let before = before.iter().find_map(|(name, cost)| (*name == page).then_some(*cost));
            all.push(Cost { page, engine, before, now });
        }
    }
    Ok(all)
}

async fn of(options: &Options, folder: &Path, postgres: Option<&String>) -> Result<Costs> {
    let folder = fresh(&folder.join("costs"))?;
    let subject = Jasette::prepare(options, &folder, postgres, 0).await?;
    let process = subject.start().await?;
    fill(&subject.target(&process), WRITERS, MESSAGES).await?;
    let mut costs = Vec::new();
    for page in subject.costly_pages(&process).await? {
        let mut rounds = Vec::new();
        for _ in 0..options.plan.rounds {
            rounds.push(cost(&process, &page, options.plan.costing).await?);
        }
        costs.push((page.name, median_of(rounds)));
    }
    process.stop().await?;
    subject.end().await?;
    Ok(costs)
}

/// Milliseconds of processor for each of `requests`.
async fn cost(process: &Process, page: &Page, requests: u32) -> Result<f64> {
    let mut connection = Connection::open(process.address).await?;
    for _ in 0..WARM_UP {
        (page.is_right)(&connection.ask(&page.asked).await?.expect_status(200, page.asked.path())?)?;
    }
    let before = process.processor_time()?;
    for _ in 0..requests {
        connection.ask(&page.asked).await?.expect_status(200, page.asked.path())?;
    }
    Ok((process.processor_time()? - before).as_secs_f64() * 1_000.0 / f64::from(requests))
}
