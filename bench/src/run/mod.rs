//! The whole run, in order: the machine's limits, then Jasette on each engine beside the bare server, then the report.

mod measure;
mod memory;
mod rounds;
mod rows;

use std::path::{Path, PathBuf};

use platform::Clock;

use crate::jasette::Jasette;
use crate::machine::Machine;
use crate::plan::Plan;
use crate::report::{Engine, Report, kept};
use crate::subject::{Bare, Subject};
use crate::{Result, Trouble, disk};
use measure::measure;

/// What was asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// How long everything lasts.
    pub plan: Plan,
    /// A PostgreSQL server, if Jasette is to be measured there too.
    pub postgres: Option<String>,
    /// Whether the bare server is measured against itself, in the place of Jasette: what the bench's own noise is.
    pub only_bare: bool,
    /// By how many milliseconds flushes are slowed down, and the library that does it.
    pub slow_flush: Option<(u32, PathBuf)>,
    /// The program to measure.
    pub jasette: PathBuf,
    /// The season file of its community.
    pub program: PathBuf,
    /// Where data goes; emptied.
    pub folder: PathBuf,
    /// Where the report goes.
    pub report: PathBuf,
    /// What was built.
    pub version: String,
}

/// Says a line on the terminal.
#[expect(clippy::print_stdout, reason = "this program speaks to the person at the terminal")]
pub fn say(line: &str) {
    println!("{line}");
}

/// Measures everything, shows the tables and writes the report.
pub async fn run(options: &Options) -> Result<()> {
    let folder = fresh(&options.folder)?;
    let machine = Machine::this(&folder).await;
    if !machine.has_a_disk() {
        return Err(Trouble::said(format!("{} is not on a disk: nothing there is durable", folder.display())));
    }
    let mut limits = limits(&folder, &options.plan).await?;
    let mut engines = Vec::new();
    for (name, bare_posts, engine) in subjects(options, &folder).await? {
        limits.push((format!("bare server, posts, beside {name}"), bare_posts));
        engines.push(engine);
    }
    let report = Report {
        machine,
        date: today(),
        version: options.version.clone(),
        plan: options.plan,
        slower: options.slow_flush.as_ref().map(|(milliseconds, _)| *milliseconds),
        limits,
        engines,
    };
    say(&format!("\n{}", report.tables()));
    let earlier = std::fs::read_to_string(&options.report).unwrap_or_default();
    std::fs::write(&options.report, format!("{}\n{}", report.page(), kept(&earlier)).trim_end().to_owned() + "\n")?;
    say(&format!("Written: {}", options.report.display()));
    Ok(std::fs::remove_dir_all(&folder)?)
}

/// Each engine in turn: its name, the bare server's posts a second beside it, its own measures.
async fn subjects(options: &Options, folder: &Path) -> Result<Vec<(&'static str, f64, Engine)>> {
    if options.only_bare {
        let itself = Bare::fresh(folder, "itself")?;
        return Ok(vec![beside("the bare server (noise of the bench)", &itself, options, folder).await?]);
    }
    let sqlite = Jasette::prepare(options, folder, None).await?;
    let mut measured = vec![beside("SQLite", &sqlite, options, folder).await?];
    if let Some(server) = &options.postgres {
        let postgres = Jasette::prepare(options, folder, Some(server)).await?;
        measured.push(beside("PostgreSQL", &postgres, options, folder).await?);
    }
    Ok(measured)
}

async fn beside(
    name: &'static str,
    subject: &impl Subject,
    options: &Options,
    folder: &Path,
) -> Result<(&'static str, f64, Engine)> {
    let bare = Bare::fresh(folder, &format!("bare-{}", name.split(' ').next().unwrap_or(name)))?;
    let measured = measure(&bare, subject, &options.plan).await?;
    Ok((name, measured.bare_posts(), rows::engine(name, &measured)))
}

async fn limits(folder: &Path, plan: &Plan) -> Result<Vec<(String, f64)>> {
    say("The disk and SQLite alone…");
    let flushes = disk::flushes_per_second(folder, plan.limit).await?;
    let alone = disk::rows_per_second(folder, 1, plan.limit).await?;
    let grouped = disk::rows_per_second(folder, 64, plan.limit).await?;
    Ok(vec![
        ("disk flushes (4 KiB + fdatasync)".into(), flushes),
        ("SQLite alone, durable commits of 1 row".into(), alone),
        ("SQLite grouped, durable rows, 64 per commit".into(), grouped),
    ])
}

fn fresh(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    Ok(folder.canonicalize()?)
}

fn today() -> String {
    let now = jiff::Timestamp::from_millisecond(Clock::system().now()).unwrap_or_default();
    now.strftime("%Y-%m-%d").to_string()
}
