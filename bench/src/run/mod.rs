//! The whole run, in order: the machine's limits, then Jasette on each engine beside the bare server, then the report.

mod costs;
mod measure;
mod memory;
mod posts;
mod rounds;
mod rows;

use std::path::{Path, PathBuf};

use platform::Clock;

use crate::jasette::Jasette;
use crate::library::library;
use crate::machine::Machine;
use crate::plan::{COMMUNITIES, Plan};
use crate::report::{Engine, Report, kept};
use crate::search::search;
use crate::subject::{Bare, Subject};
use crate::{Result, Trouble, disk, paper, server};
use measure::{Measured, measure};
use rows::Beside;

/// What was asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// How long everything lasts.
    pub plan: Plan,
    /// A PostgreSQL server, if Jasette is to be measured there too.
    pub postgres: Option<String>,
    /// Whether the bare server is measured against itself, in the place of Jasette: what the bench's own noise is.
    pub only_bare: bool,
    /// Whether posting alone is measured.
    pub only_posts: bool,
    /// Whether finding alone is measured.
    pub only_search: bool,
    /// Whether looking through a library alone is measured.
    pub only_library: bool,
    /// Whether reports as PDF alone are measured.
    pub only_paper: bool,
    /// By how many milliseconds flushes are slowed down, and the library that does it.
    pub slow_flush: Option<(u32, PathBuf)>,
    /// The program to measure.
    pub jasette: PathBuf,
    /// The program of before, of which pages are asked too.
    pub before: Option<PathBuf>,
    /// The season file of its community.
    pub program: PathBuf,
    /// Where data goes; emptied.
    pub folder: PathBuf,
    /// Where the report goes.
    pub report: PathBuf,
    /// What was built.
    pub version: String,
}

impl Options {
    /// Whether one measure alone is wanted.
    const fn only_one(&self) -> bool {
        self.only_posts || self.only_search || self.only_library || self.only_paper
    }

    fn wants_paper(&self) -> bool {
        self.only_paper || !(self.only_bare || self.only_one()) && paper::may_be_made(self)
    }
}

/// As many as there are writers of communities.
const POSTGRES_WRITERS: u32 = 32;

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
    let (limits, engines) = match (options.only_posts, options.only_one()) {
        (true, _) => posts::posts(options, &folder).await?,
        (false, true) => (Vec::new(), Vec::new()),
        (false, false) => posting(options, &folder).await?,
    };
    let costs = match options.only_bare || options.only_one() {
        true => Vec::new(),
        false => costs::costs(options, &folder).await?,
    };
    let found = match options.only_bare || (options.only_one() && !options.only_search) {
        true => Vec::new(),
        false => search(options, &folder).await?,
    };
    let library = match options.only_bare || (options.only_one() && !options.only_library) {
        true => Vec::new(),
        false => library(options, &folder).await?,
    };
    let paper = match options.wants_paper() {
        false => None,
        true => Some(paper::paper(options, &folder).await?),
    };
    let report = Report {
        machine,
        date: today(),
        version: options.version.clone(),
        plan: options.plan,
        slower: options.slow_flush.as_ref().map(|(milliseconds, _)| *milliseconds),
        limits,
        engines,
        costs,
        found,
        library,
        paper,
    };
    told(&report, &options.report)?;
    Ok(std::fs::remove_dir_all(&folder)?)
}

/// Shows the tables, and writes them over those of the same measures in the file.
fn told(report: &Report, file: &Path) -> Result<()> {
    say(&format!("\n{}", report.tables()));
    let earlier = std::fs::read_to_string(file).unwrap_or_default();
    std::fs::write(file, format!("{}\n{}", report.page(), kept(&earlier)).trim_end().to_owned() + "\n")?;
    say(&format!("Written: {}", file.display()));
    Ok(())
}

/// The machine's limits, and each engine.
async fn posting(options: &Options, folder: &Path) -> Result<(Vec<(String, f64)>, Vec<Engine>)> {
    let (mut limits, beside) = limits(folder, options).await?;
    let mut engines = Vec::new();
    for (name, bare_posts, engine) in subjects(options, folder, beside).await? {
        limits.push((format!("bare server, posts, beside {name}"), bare_posts));
        engines.push(engine);
    }
    Ok((limits, engines))
}

/// Each engine in turn: its name, the bare server's posts a second beside it, its own measures.
async fn subjects(options: &Options, folder: &Path, mut beside: Beside) -> Result<Vec<(&'static str, f64, Engine)>> {
    let row = |name, found: &Measured, beside: &Beside| (name, found.bare_posts(), rows::engine(name, found, beside));
    if options.only_bare {
        let (name, itself) = ("the bare server (noise of the bench)", Bare::fresh(folder, "itself")?);
        return Ok(vec![row(name, &beside_bare(name, &itself, options, folder).await?, &Beside::default())]);
    }
    let sqlite = Jasette::prepare(options, folder, None, COMMUNITIES).await?;
    let on_sqlite = beside_bare("SQLite", &sqlite, options, folder).await?;
    let mut measured = vec![row("SQLite", &on_sqlite, &Beside::default())];
    if let Some(server) = &options.postgres {
        let postgres = Jasette::prepare(options, folder, Some(server), COMMUNITIES).await?;
        let on_postgres = beside_bare("PostgreSQL", &postgres, options, folder).await?;
        beside.pages = on_sqlite.subject.pages.iter().map(|(name, asking)| (*name, asking.per_second)).collect();
        measured.push(row("PostgreSQL", &on_postgres, &beside));
    }
    Ok(measured)
}

async fn beside_bare(name: &str, subject: &impl Subject, options: &Options, folder: &Path) -> Result<Measured> {
    let bare = Bare::fresh(folder, &format!("bare-{}", name.split(' ').next().unwrap_or(name)))?;
    measure(&bare, subject, &options.plan).await
}

async fn limits(folder: &Path, options: &Options) -> Result<(Vec<(String, f64)>, Beside)> {
    let plan = &options.plan;
    say("The disk and SQLite alone…");
    let flushes = disk::flushes_per_second(folder, plan.limit).await?;
    let alone = disk::rows_per_second(folder, 1, plan.limit).await?;
    let grouped = disk::rows_per_second(folder, 64, plan.limit).await?;
    let mut limits = vec![
        ("disk flushes (4 KiB + fdatasync)".into(), flushes),
        ("SQLite alone, durable commits of 1 row".into(), alone),
        ("SQLite grouped, durable rows, 64 per commit".into(), grouped),
    ];
    let Some(address) = &options.postgres else { return Ok((limits, Beside::default())) };
    say("PostgreSQL alone…");
    let one = server::rows_per_second(address, 1, plan.limit).await?;
    let many = server::rows_per_second(address, POSTGRES_WRITERS, plan.limit).await?;
    limits.push(("PostgreSQL alone, durable commits of 1 row".into(), one));
    limits.push((format!("PostgreSQL alone, the same on {POSTGRES_WRITERS} connections"), many));
    Ok((limits, Beside { flushes: Some(flushes), alone: Some(many), pages: Vec::new() }))
}

pub(crate) fn fresh(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    Ok(folder.canonicalize()?)
}

pub(crate) fn today() -> String {
    let now = jiff::Timestamp::from_millisecond(Clock::system().now()).unwrap_or_default();
    now.strftime("%Y-%m-%d").to_string()
}
