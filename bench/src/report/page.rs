//! The page `docs/benchmarks.md`.

use std::fmt::Write;

use super::{Cost, Row, Unit, cost, table};
use crate::machine::Machine;
use crate::plan::{COMMUNITIES, MANY_READERS, PEOPLE, Plan, READERS, STEADY_PER_SECOND, WRITERS};

/// Everything a run found.
#[derive(Clone, Debug)]
pub struct Report {
    /// Where.
    pub machine: Machine,
    /// When: "2026-12-31".
    pub date: String,
    /// What was built.
    pub version: String,
    /// How long each measure lasted.
    pub plan: Plan,
    /// By how many milliseconds each flush was slowed down, if it was.
    pub slower: Option<u32>,
    /// What the machine can do: a name and a number a second.
    pub limits: Vec<(String, f64)>,
    /// Jasette on each engine.
    pub engines: Vec<Engine>,
    /// What pages cost.
    pub costs: Vec<Cost>,
    /// Finding, on each engine.
    pub found: Vec<Engine>,
    /// A library that is looked through, on each engine.
    pub library: Vec<Engine>,
    /// A report as a PDF.
    pub paper: Option<Engine>,
}

/// Jasette on one engine.
#[derive(Clone, Debug)]
pub struct Engine {
    /// "SQLite", "PostgreSQL".
    pub name: String,
    /// The measures. The first is posts a second.
    pub rows: Vec<Row>,
    /// What a reader must know of this engine's figures.
    pub notes: Vec<String>,
}

/// What other servers reached with 32 live readers, measured by us on an earlier day on a machine such as this one.
const OTHERS: &[(&str, u32)] = &[
    ("Synapse", 32),
    ("Conduit", 41),
    ("ejabberd", 73),
    ("Prosody (does not sync)", 241),
    ("bare axum + SQLite, grouped synced commits", 2_900),
];

impl Report {
    /// The tables, for the terminal.
    pub fn tables(&self) -> String {
        let mut drawn = if self.limits.is_empty() { String::new() } else { self.limits() };
        for engine in &self.engines {
            let _ = write!(drawn, "\n{}", engine.section("Jasette"));
        }
        if !self.costs.is_empty() {
            let _ = write!(drawn, "\n{}", cost::section(&self.costs));
        }
        for engine in &self.found {
            let _ = write!(drawn, "\n{}", engine.section("Search"));
        }
        for engine in &self.library {
            let _ = write!(drawn, "\n{}", engine.section("Library"));
        }
        if let Some(engine) = &self.paper {
            let _ = write!(drawn, "\n{}", engine.section("Paper"));
        }
        drawn
    }

    /// The page.
    pub fn page(&self) -> String {
        let mut page = format!("# Benchmarks\n\n{}\n", self.preamble());
        if self.plan.is_quick {
            page += "**This was a quick run: its numbers show that the bench works, and nothing else.**\n\n";
        }
        if self.machine.is_busy() {
            let busy = self.machine.busy * 100.0;
            let _ = write!(
                page,
                "**Something else used {busy:.0} % of the processors before the first measure: even the ratios are rough.**\n\n"
            );
        }
        if let Some(slower) = self.slower {
            let _ = write!(
                page,
                "**Every flush of a disk was made to take {slower} ms more, to see what an ordinary disk would give.**\n\n"
            );
        }
        let _ = write!(page, "{}\n{}\n{}", self.tables(), self.others(), how_to_read());
        page
    }

    fn preamble(&self) -> String {
        let Machine { processors, memory, kernel, file_system, .. } = &self.machine;
        format!(
            "Written by `bin/bench`; run it to have yours. {}, version {}.\nMachine: {processors}, {memory:.0} GiB, Linux {kernel}, {file_system}. \
             Servers and load share it, over the loopback.\n",
            self.date, self.version
        )
    }

    fn limits(&self) -> String {
        let posts = self.engines.iter().filter_map(|engine| engine.rows.first());
        let posts: Vec<&Row> = posts.filter(|row| row.unit == Unit::PerSecond).collect();
        let mut heads = vec!["what the machine can do".to_owned(), "a second".to_owned()];
        heads.extend(self.engines.iter().take(posts.len()).map(|engine| format!("Jasette on {} ÷ it", engine.name)));
        let rows = self.limits.iter().map(|(name, limit)| {
            let mut cells = vec![name.clone(), Unit::PerSecond.show(*limit)];
            cells.extend(posts.iter().map(|posts| format!("{:.2}", posts.jasette / limit)));
            cells
        });
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        format!("## The machine's limits\n\n{}", table(&heads, &rows.collect::<Vec<_>>()))
    }

    fn others(&self) -> String {
        let best = self.engines.iter().filter_map(|engine| engine.rows.first()).map(|row| row.jasette).reduce(f64::max);
        let rows: Vec<Vec<String>> = OTHERS
            .iter()
            .map(|(name, posts)| {
                let ratio = best.map_or_else(|| "–".into(), |best| format!("{:.1}", best / f64::from(*posts)));
                vec![(*name).to_owned(), Unit::PerSecond.show(f64::from(*posts)), ratio]
            })
            .collect();
        format!(
            "## Other servers\n\nPosts a second with {WRITERS} writers and {READERS} live readers, measured earlier on such a machine and not in \
             this run.\n\n{}",
            table(&["server", "posts", "Jasette ÷ it"], &rows)
        )
    }
}

impl Engine {
    /// `what` is measured there.
    pub(crate) fn section(&self, what: &str) -> String {
        let rows: Vec<Vec<String>> = self.rows.iter().map(Row::cells).collect();
        let heads = ["measure", "bare server", "Jasette", "ratio", "aim", "aim is"];
        let mut section = format!("## {what} on {}\n\n{}", self.name, table(&heads, &rows));
        if !self.notes.is_empty() {
            section += "\n";
        }
        for note in &self.notes {
            let _ = writeln!(section, "- {note}");
        }
        section
    }
}

fn how_to_read() -> String {
    format!(
        "## How to read this

- A number alone says more about a machine than about a program: read the ratios. The disk and the processors are shared with
  whatever else the machine does; the bare server and Jasette take turns in each round, and the figure is the median of the rounds
  (posts a second) or the percentile of all rounds together (durations).
- **Flushes**: 4 KiB appended to a file and `fdatasync`, one after the other. **SQLite alone**: one row per synced commit (WAL,
  `synchronous=FULL`); **grouped**: 64 rows per commit. **Bare server**: axum and one task that writes to SQLite with grouped synced
  commits, and every reader receives every message; no people, no rights, no pages. On every engine it stays on SQLite.
- **PostgreSQL alone**: rows inserted into one table by connections that do nothing else, each row in a synced commit of its own.
- **Durable posts**: {WRITERS} connections post, wait for the 201, post again; {READERS} live streams (SSE) of the same community receive
  everything. After each run every reader's events are checked against every acknowledged post: one missing, doubled or out of
  order, and the run fails and gives no number. The same check follows the measures at a steady pace and the fan-out.
- **To {COMMUNITIES} communities**: one connection for each posts without pause, all at once; nobody follows.
- **At {STEADY_PER_SECOND}/s**: the schedule is made in advance and does not wait for answers; durations count from the moment a post was due, so a
  pause of the server is charged to everyone who waited. *Delivered* is when the last of {PEOPLE} readers has it.
- **{MANY_READERS} readers**: one post, until the last of {MANY_READERS} open streams has it; the load generator's own work of reading {MANY_READERS} sockets is in it,
  for both servers.
- **Processors’ time of a page**: what the system says the server used (its own time and the system’s for it), over requests that one
  client makes one after the other, in a community of {PEOPLE} people with 2,000 messages and the meetings of its season; the median
  of the rounds. *Before* is the program given with `--before`, if any, asked the same in the same run.
- **Memory** is `VmRSS`, read after 5 seconds of rest; per live reader: with {MANY_READERS} streams open, less idle, divided by {MANY_READERS}.
- **Start**: from spawning the process until `/readyz` first answers 200, on the filled database.
- **First load**: bodies of a page and of every file that it names (styles, scripts, fonts, icon), as transferred with
  `Accept-Encoding: br, gzip`; headers are not counted. 1 kB is 1,000 bytes.
- **Search**: messages of several thousand words of French and of words made after it, as frequent as words are, put into the tables of
  the program with the words that its own crate makes; then one person asks for words of one of them, rare and frequent, with who, where
  or when in every third, and for each beginning while they type. The events and streams of those messages are not there.
- **Library**: resources of the same words, some hundred each and some hundred more in the file of every fifth, put in so too; one person
  looks for words of one of them, narrows the list, and goes to any of its pages.
- Pages are asked for by clients that reuse their connection and accept compression as a browser does; the API's answers by clients that do
  not ask for compression.
"
    )
}
