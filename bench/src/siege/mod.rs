//! The page `docs/reliability.md`: what came of the bad days that `bin/siege` made. The days themselves are stories of the test
//! suite (`kill::`, `edge::`), each of which writes a line of figures; here they become a table, and nothing is judged again.

mod day;
mod page;

use std::path::PathBuf;

pub use day::{Day, Promise};
pub use page::Siege;

use crate::machine::Machine;
use crate::run::{say, today};
use crate::{Result, Trouble};

/// What `bin/siege` says of its run.
pub struct Options {
    /// The lines of figures that the stories wrote.
    pub figures: PathBuf,
    /// Where the page goes.
    pub report: PathBuf,
    /// What was besieged, in a word: the commit.
    pub version: String,
    /// Whether each day came a few times only.
    pub short: bool,
    /// Whether some story did not come to its end, or was not held to its word.
    pub failed: bool,
}

/// Writes the page, and shows its tables on the terminal.
pub async fn report(options: Options) -> Result<()> {
    let lines = std::fs::read_to_string(&options.figures)?;
    let days = lines.lines().map(serde_json::from_str).collect::<Result<Vec<Day>, _>>()?;
    if days.is_empty() {
        return Err(Trouble::said("no story wrote any figures"));
    }
    let machine = Machine::this(&std::env::temp_dir()).await;
    let Options { version, short, failed, report, .. } = options;
    let siege = Siege { machine, date: today(), version, short, failed, days };
    say(&format!("\n{}", siege.tables()));
    std::fs::write(&report, siege.page())?;
    say(&format!("Written: {}", report.display()));
    Ok(())
}
