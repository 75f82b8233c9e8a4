//! `bin/bench` runs this: every measure, the table on the terminal, and the report.

use std::path::PathBuf;
use std::process::ExitCode;

use bench::plan::Plan;
use bench::run::{Options, run};
use clap::Parser;

/// Measures Jasette on this machine, next to what the machine can do.
#[derive(Parser)]
struct Arguments {
    /// A run of about a minute, to see that everything works; its numbers are not to be quoted.
    #[arg(long)]
    quick: bool,
    /// Measure on PostgreSQL too: the address of a server where a database may be created.
    #[arg(long, value_name = "URL")]
    postgres: Option<String>,
    /// Every flush takes so many milliseconds more, for this program too: `bin/bench` sees to it.
    #[arg(long, value_name = "MILLISECONDS", requires = "flush_library")]
    flush: Option<u32>,
    /// The library that slows flushes down.
    #[arg(long, value_name = "FILE")]
    flush_library: Option<PathBuf>,
    /// Only the machine's limits and the bare server.
    #[arg(long)]
    only_bare: bool,
    /// Only posting.
    #[arg(long)]
    posts: bool,
    /// Only finding among many messages.
    #[arg(long)]
    search: bool,
    /// Only looking through a library.
    #[arg(long)]
    library: bool,
    /// Only reports as PDF.
    #[arg(long)]
    paper: bool,
    /// The program to measure.
    #[arg(long)]
    jasette: PathBuf,
    /// The program of before, to be asked for the same pages.
    #[arg(long)]
    before: Option<PathBuf>,
    /// The season file that the community is made from.
    #[arg(long)]
    program: PathBuf,
    /// A folder for the data, on the disk to measure; emptied.
    #[arg(long)]
    folder: PathBuf,
    /// Where the report is written.
    #[arg(long)]
    report: PathBuf,
    /// What was built, in a word: the commit.
    #[arg(long, default_value = "unknown")]
    version: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let options = Options {
        plan: if arguments.quick { Plan::quick() } else { Plan::whole() },
        postgres: arguments.postgres,
        only_bare: arguments.only_bare,
        only_posts: arguments.posts,
        only_search: arguments.search,
        only_library: arguments.library,
        only_paper: arguments.paper,
        slow_flush: arguments.flush.zip(arguments.flush_library),
        jasette: arguments.jasette,
        before: arguments.before,
        program: arguments.program,
        folder: arguments.folder,
        report: arguments.report,
        version: arguments.version,
    };
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            bench::run::say(&format!("bench: {trouble}"));
            ExitCode::FAILURE
        }
    }
}
