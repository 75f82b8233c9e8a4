//! The page itself.

use std::fmt::Write;

use super::Day;
use crate::machine::Machine;
use crate::report::table;

/// Everything a siege found.
#[derive(Clone, Debug)]
pub struct Siege {
    /// Where.
    pub machine: Machine,
    /// When: "2026-12-31".
    pub date: String,
    /// What was besieged.
    pub version: String,
    /// Whether each day came a few times only.
    pub short: bool,
    /// Whether some story did not come to its end, or was not held to its word.
    pub failed: bool,
    /// The days, in the order in which they came.
    pub days: Vec<Day>,
}

impl Siege {
    /// A table for each engine.
    pub fn tables(&self) -> String {
        let mut drawn = String::new();
        for engine in self.engines() {
            let rows: Vec<_> = self.days.iter().filter(|day| day.engine == engine).map(Day::cells).collect();
            let _ = write!(drawn, "## On {engine}\n\n{}\n", table(&Day::HEADS, &rows));
        }
        drawn
    }

    /// The page.
    pub fn page(&self) -> String {
        let mut page = format!("# Reliability\n\n{}\n", self.preamble());
        if self.short {
            page += "**This was a short siege, of a few rounds: `bin/siege` alone makes a whole one.**\n\n";
        }
        if self.failed {
            page += "**Some story did not come to its end or was not held to its word: the run says which.**\n\n";
        }
        page + &self.tables() + &self.promises() + HOW_TO_READ
    }

    fn engines(&self) -> Vec<&str> {
        distinct(self.days.iter().map(|day| day.engine.as_str()))
    }

    fn preamble(&self) -> String {
        let Machine { processors, memory, kernel, file_system, .. } = &self.machine;
        format!(
            "Bad days, made on purpose and again and again. Written by `bin/siege`; run it to have yours. {}, version {}.\nMachine: \
             {processors}, {memory:.0} GiB, Linux {kernel}, {file_system}. The program, its load, its attackers and those who read \
             meanwhile share it, over the loopback.\n",
            self.date, self.version
        )
    }

    fn promises(&self) -> String {
        let mut drawn = "## What is promised of each day\n\n".to_owned();
        for day in distinct(self.days.iter().map(|day| day.day.as_str())) {
            let _ = writeln!(drawn, "- {day}: {}", self.promises_of(day));
        }
        drawn
    }

    /// Each once, whatever the engines; one that was not kept says on which.
    fn promises_of(&self, day: &str) -> String {
        let days = || self.days.iter().filter(|each| each.day == day);
        let words = distinct(days().flat_map(|day| day.promises.iter().map(|promise| promise.words.as_str())));
        let said = words.into_iter().map(|words| {
            let broken = |day: &&Day| day.promises.iter().any(|promise| promise.words == words && !promise.kept);
            let engines: Vec<_> = days().filter(broken).map(|day| day.engine.as_str()).collect();
            if engines.is_empty() {
                words.to_owned()
            } else {
                format!("{words} (**not kept** on {})", engines.join(", "))
            }
        });
        said.collect::<Vec<_>>().join("; ")
    }
}

/// Each once, in the order in which they come.
fn distinct<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut found = Vec::new();
    for word in words {
        if !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

const HOW_TO_READ: &str = "
## How to read this

- The days are stories of the test suite (`kill::`, `edge::`), which makes each of them briefly every time; a siege makes them for
  longer, against the program as it is built for people, and writes the figures down.
- **Acknowledged**: posts that were answered with 201 by a program that posts without pause (sixteen people at a time), or letters that
  were asked for. Afterwards everything is read back, and each is looked for by its number and its words: **lost** is what is not there,
  **doubled** what is there once more. Numbers of events have no gap.
- **Others**: somebody elsewhere (another address of the machine, a new connection each time) who opens a room, before and meanwhile. Of
  a hundred pages, the ninety-fifth in order of time. As usual is at most twice that, and 50 ms for a machine that does all of this at once (in a short siege four
  times, and 200 ms).
- **Back in**: the longest time from when the cause ended (the program or PostgreSQL is started again, goes on, has room) until the
  program says that it reads and keeps (`/readyz`), or keeps a post where the disk has room again; for mail, until the last letter has left, with the rests that a server in trouble is given.
- *The disk takes no more* is a limit on the size of files, which gives the error that a full disk gives when it is written to; what SQLite
  says of a full disk is tried beside (`kill::disk_full`).
- What is not here: a machine that loses its current, and a disk that says that something is written while it is not.
";

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"engine":"SQLite","day":"the program is killed","times":100,"acknowledged":206000,"lost":0,
        "doubled":0,"usual":null,"besieged":null,"back":1234.5,"promises":[{"words":"nothing is lost","kept":true}]}"#;

    fn siege() -> Siege {
        let machine = Machine {
            processors: "2 × Some".into(),
            memory: 4.0,
            kernel: "6.1".into(),
            file_system: "ext4".into(),
            busy: 0.0,
        };
        let days = vec![serde_json::from_str(LINE).expect("a line as stories write it")];
        Siege { machine, date: "2026-12-31".into(), version: "abc".into(), short: false, failed: false, days }
    }

    #[test]
    fn a_day_is_a_row_and_its_promises_stand_below() {
        let page = siege().page();
        assert!(page.contains("| the program is killed |   100 |      206,000 |    0 |       0 |"), "{page}");
        assert!(page.contains("1.2 s |     kept |"), "{page}");
        assert!(page.contains("- the program is killed: nothing is lost\n"), "{page}");
    }

    #[test]
    fn what_was_not_kept_is_said_in_both_places() {
        let mut siege = siege();
        siege.days[0].promises[0].kept = false;
        let page = siege.page();
        assert!(
            page.contains("| **not kept** |") && page.contains("nothing is lost (**not kept** on SQLite)"),
            "{page}"
        );
    }
}
