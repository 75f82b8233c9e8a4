//! `bin/siege` runs this at its end: the figures of its stories become docs/reliability.md.

use std::path::PathBuf;
use std::process::ExitCode;

use bench::siege::{Options, report};
use clap::Parser;

/// Makes the page of a siege.
#[derive(Parser)]
struct Arguments {
    /// The lines of figures that the stories wrote.
    #[arg(long)]
    figures: PathBuf,
    /// Where the page is written.
    #[arg(long)]
    report: PathBuf,
    /// What was besieged, in a word: the commit.
    #[arg(long, default_value = "unknown")]
    version: String,
    /// Each day came a few times only.
    #[arg(long)]
    short: bool,
    /// Some story did not come to its end, or was not held to its word.
    #[arg(long)]
    failed: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { figures, report: page, version, short, failed } = Arguments::parse();
    match report(Options { figures, report: page, version, short, failed }).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            bench::run::say(&format!("siege: {trouble}"));
            ExitCode::FAILURE
        }
    }
}
