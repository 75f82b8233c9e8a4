//! A report as a PDF: how long one waits for it beside what the setter of pages takes alone, and what others wait meanwhile. It is
//! the report that ships for the funder, of the season that the demonstration plays.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::process::Command;

use crate::http::{Answer, Asked, Connection, ask};
use crate::latency::{Latencies, milliseconds};
use crate::load::ask_all_the_time;
use crate::process::{Process, free_address};
use crate::report::{Aim, Engine, Row, Unit};
use crate::run::{Options, say};
use crate::{Result, Trouble};

/// Who coordinates the demonstration.
const COORDINATOR: &str = "elise.fortin@exemple.test";
/// What the issue asks: the whole, beside the setter of pages alone.
const TIMES: f64 = 1.2;
/// How many read meanwhile, without pause: one, and as many as ask for pages in the other measures.
const READERS: [usize; 2] = [1, 8];

/// What was measured.
#[derive(Default)]
struct Found {
    waited: Latencies,
    typst: Latencies,
    bytes: usize,
    /// What readers wait, as many as each of [`READERS`]: while no PDF is made, and while one is.
    read: Vec<(Latencies, Latencies)>,
}

/// The demonstration, being asked.
struct Demonstration {
    process: Process,
    signed: [(&'static str, String); 1],
    community: i64,
}

/// Whether the program that sets pages stands beside the one that is measured; a run without it leaves this out, and says so.
pub(crate) fn may_be_made(options: &Options) -> bool {
    let is_there = options.jasette.with_file_name("jasette-pdf").is_file();
    if !is_there {
        say("Left out: a report as a PDF, because jasette-pdf is not beside the program.");
    }
    is_there
}

/// Makes the report again and again, alone, then while somebody reads.
pub(crate) async fn paper(options: &Options, folder: &Path) -> Result<Engine> {
    say("A report as a PDF…");
    let demonstration = Demonstration::open(options, &folder.join("paper")).await?;
    let found = demonstration.measure(options).await?;
    demonstration.process.stop().await?;
    let engine = Engine { name: "a report as a PDF".to_owned(), rows: rows(&found), notes: notes(&found) };
    say(&format!("\n{}", engine.section("Paper")));
    Ok(engine)
}

impl Demonstration {
    async fn open(options: &Options, folder: &Path) -> Result<Demonstration> {
        std::fs::create_dir_all(folder)?;
        let (program, address) = (options.jasette.canonicalize()?, free_address().await?);
        let command = |words: &[&str]| {
            let mut command = Command::new(&program);
            command.env_clear().current_dir(folder).env("JASETTE_DATA", folder).env("JASETTE_METRICS_LISTEN", "");
            command.args(words).env("JASETTE_LISTEN", address.to_string());
            command
        };
        let words = ["demo", "--data", &folder.display().to_string()];
        let process = Process::start(command(&words), address, &folder.join("log")).await?;
        let token = command(&["token", COORDINATOR]).output().await?;
        let token = String::from_utf8_lossy(&token.stdout).trim().to_owned();
        let signed = [("authorization", format!("Bearer {token}"))];
        let mut demonstration = Demonstration { process, signed, community: 0 };
        demonstration.community = demonstration.first("/api/v1/communities".to_owned()).await?;
        Ok(demonstration)
    }

    async fn measure(&self, options: &Options) -> Result<Found> {
        let (address, lasting) = (self.process.address, options.plan.asking);
        let report = self.first(format!("/api/v1/communities/{}/reports", self.community)).await?;
        let report = self.asks(format!("/api/v1/communities/{}/reports/{report}.pdf", self.community));
        let page = self.asks(format!("/api/v1/communities/{}/meetings", self.community));
        let mut found = Found::default();
        found.makes(address, &report, lasting).await?;
        for readers in READERS {
            let quiet = ask_all_the_time(address, &page, (readers, lasting), is_whole).await?.latencies;
            // Nothing of this is counted but what the readers wait.
            let (mut beside, seconds) = (Found::default(), lasting * 2);
            let (read, made) = tokio::join!(
                ask_all_the_time(address, &page, (readers, lasting), is_whole),
                beside.makes(address, &report, seconds),
            );
            made?;
            found.read.push((quiet, read?.latencies));
        }
        Ok(found)
    }

    fn asks(&self, path: String) -> Asked {
        let [(name, value)] = &self.signed;
        Asked::get(path).with(name, value.clone())
    }

    /// The number of the first thing of a list.
    async fn first(&self, path: String) -> Result<i64> {
        let asked = self.asks(path);
        let answer = ask(self.process.address, &asked).await?.expect_status(200, asked.path())?;
        let listed: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        listed["items"][0]["id"].as_i64().ok_or_else(|| Trouble::said(format!("{} lists nothing", asked.path())))
    }
}

impl Found {
    /// Makes the report for as long, one after the other, as one who waits for each.
    async fn makes(&mut self, address: std::net::SocketAddr, report: &Asked, lasting: Duration) -> Result<()> {
        let (mut connection, until) = (Connection::open(address).await?, Instant::now() + lasting);
        while Instant::now() < until {
            let sent = Instant::now();
            let answer = connection.ask(report).await?.expect_status(200, report.path())?;
            self.waited.add(sent.elapsed());
            self.typst.add(typst(&answer)?);
            self.bytes = answer.body.len();
        }
        Ok(())
    }
}

/// What the server says that Typst took of an answer.
fn typst(answer: &Answer) -> Result<Duration> {
    let told = answer.header("server-timing").and_then(|told| told.strip_prefix("typst;dur=")?.parse::<f64>().ok());
    told.map(|told| Duration::from_secs_f64(told / 1e3))
        .ok_or_else(|| Trouble::said("no PDF says what Typst took of it"))
}

fn is_whole(answer: &Answer) -> Result<()> {
    if answer.body.len() > 1_000 { Ok(()) } else { Err(Trouble::said("the demonstration has no meetings")) }
}

fn rows(found: &Found) -> Vec<Row> {
    let row = |what: String, (beside, ours): (&Latencies, &Latencies), percent: f64| {
        let at = |latencies: &Latencies| milliseconds(latencies.percentile(percent));
        Row::new(what, Unit::Milliseconds, Some(at(beside)), at(ours))
    };
    let paper = |percent| row(format!("report as a PDF, p{percent}"), (&found.typst, &found.waited), percent);
    let read = found.read.iter().zip(READERS).flat_map(|((quiet, meanwhile), readers)| {
        let what = |percent| format!("meetings, API, {readers} reading while PDFs are made, p{percent}");
        [50.0, 95.0].map(|percent| row(what(percent), (quiet, meanwhile), percent))
    });
    [paper(50.0).aiming(Aim::TimesBare(TIMES)), paper(95.0)].into_iter().chain(read).collect()
}

fn notes(found: &Found) -> Vec<String> {
    vec![format!(
        "Of a PDF, what stands beside is what Typst alone takes of it, in the same run: looking for its letters, setting its pages, writing \
         them, as the server says in `Server-Timing`; the rest is drawing the report of what happened, starting the program, and \
         the line. {} PDFs of {} kB, one after the other. Of what is read meanwhile, it is the same while none is made.",
        found.waited.count(),
        found.bytes / 1000,
    )]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_a_pdf_is_typst_and_beside_a_page_a_quiet_one() {
        let of = |milliseconds: u64| std::iter::once(Duration::from_millis(milliseconds)).collect::<Latencies>();
        let found = Found { waited: of(240), typst: of(200), bytes: 9_000, read: vec![(of(2), of(3)), (of(4), of(4))] };
        let cells: Vec<_> = rows(&found).iter().map(Row::cells).collect();
        assert_eq!((cells[0][3].as_str(), cells[0][5].as_str()), ("1.20", "met"));
        assert_eq!((cells[3][3].as_str(), cells[5][3].as_str()), ("1.50", "1.00"));
        assert!(notes(&found)[0].contains("1 PDFs of 9 kB"));
    }
}
