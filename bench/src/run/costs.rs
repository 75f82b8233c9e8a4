//! What a page costs the server: its processors' time for each request, one client asking for the page again and again. The
//! program of before, if one is given, runs beside it and is asked for the same, the two taking turns: the speed of a machine
//! drifts.

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
/// Turns of each program.
const TURNS: usize = 5;

/// Every page on every engine.
pub(super) async fn costs(options: &Options, folder: &Path) -> Result<Vec<Cost>> {
    let mut all = on(options, folder, None).await?;
    if options.postgres.is_some() {
        all.extend(on(options, folder, options.postgres.as_ref()).await?);
    }
    Ok(all)
}

async fn on(options: &Options, folder: &Path, postgres: Option<&String>) -> Result<Vec<Cost>> {
    let engine = if postgres.is_some() { "PostgreSQL" } else { "SQLite" };
    say(&format!("What pages cost on {engine}…"));
    let mut now = Running::start(options, &folder.join("costs"), postgres).await?;
    let mut before = match &options.before {
        Some(before) => {
            let options = Options { jasette: before.clone(), ..options.clone() };
            Some(Running::start(&options, &folder.join("costs_before"), postgres).await?)
        }
        None => None,
    };
    for _ in 0..TURNS {
        for program in before.iter_mut().chain(Some(&mut now)) {
            program.takes_its_turn(options.plan.costing).await?;
        }
    }
    let before = match before {
        Some(before) => before.end().await?,
        None => Vec::new(),
    };
    let of_before = |page| before.iter().find_map(|(name, cost)| (*name == page).then_some(*cost));
    let now = now.end().await?.into_iter();
    Ok(now.map(|(page, now)| Cost { page, engine, before: of_before(page), now }).collect())
}

/// A program with its pages, and what each of them cost at each turn.
struct Running {
    subject: Jasette,
    process: Process,
    pages: Vec<(Page, Vec<f64>)>,
}

impl Running {
    async fn start(options: &Options, folder: &Path, postgres: Option<&String>) -> Result<Running> {
        let subject = Jasette::prepare(options, &fresh(folder)?, postgres, 0).await?;
        let process = subject.start().await?;
        fill(&subject.target(&process), WRITERS, MESSAGES).await?;
        let pages = subject.costly_pages(&process).await?;
        Ok(Running { subject, process, pages: pages.into_iter().map(|page| (page, Vec::new())).collect() })
    }

    async fn takes_its_turn(&mut self, requests: u32) -> Result<()> {
        for (page, costs) in &mut self.pages {
            costs.push(cost(&self.process, page, requests).await?);
        }
        Ok(())
    }

    /// Stops it, and gives each page's name with its cost.
    async fn end(self) -> Result<Vec<(&'static str, f64)>> {
        self.process.stop().await?;
        self.subject.end().await?;
        Ok(self.pages.into_iter().map(|(page, costs)| (page.name, median_of(costs))).collect())
    }
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
