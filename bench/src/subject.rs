//! What is measured: a program that can be started again and again on the same data. The bare server is one, Jasette on
//! each engine is another, and the same measures are made of both.

use std::path::{Path, PathBuf};

use tokio::process::Command;

use crate::http::{Answer, Asked};
use crate::process::{Process, free_address};
use crate::target::Target;
use crate::{Result, Trouble, disk};

/// A program to measure.
pub trait Subject {
    /// Starts it on its data.
    fn start(&self) -> impl Future<Output = Result<Process>>;

    /// How one talks to it, while it listens there.
    fn target(&self, process: &Process) -> Target;

    /// What people look at.
    fn pages(&self) -> Vec<Page>;

    /// Other communities of the same server, to be posted to all at once; none where there is only one.
    fn communities(&self, _running: &Process) -> Vec<Target> {
        Vec::new()
    }

    /// The pages that a browser may load first, by what they are called; none where there are no pages.
    fn first_pages(&self) -> Vec<(&'static str, Asked)> {
        Vec::new()
    }

    /// Sees to it that this many messages are there; gives how many there are, and a note on how they came. `process` is
    /// running.
    fn fill(&self, process: &Process, messages: i64) -> impl Future<Output = Result<(i64, Option<String>)>>;

    /// What a reader of its figures must know.
    fn note(&self) -> Option<String> {
        None
    }

    /// Removes what would stay behind.
    fn end(&self) -> impl Future<Output = Result<()>> {
        std::future::ready(Ok(()))
    }
}

/// Something that people look at, again and again.
pub struct Page {
    /// Its name in the table, the same for every subject.
    pub name: &'static str,
    /// How it is asked for.
    pub asked: Asked,
    /// Whether an answer shows what it should.
    pub is_right: fn(&Answer) -> Result<()>,
}

/// The name of the answer that both servers give.
pub const LATEST: &str = "latest 50 messages, API";

/// The bare server.
pub struct Bare {
    folder: PathBuf,
    target: Target,
}

impl Bare {
    /// A bare server with a file of its own in `folder`.
    pub fn fresh(folder: &Path, name: &str) -> Result<Bare> {
        let folder = folder.join(name);
        std::fs::create_dir_all(&folder)?;
        let nowhere = ([127, 0, 0, 1], 0).into();
        Ok(Bare { folder, target: Target::new(nowhere, "/messages", "/events", Vec::new()) })
    }
}

impl Subject for Bare {
    async fn start(&self) -> Result<Process> {
        let address = free_address().await?;
        let mut command = Command::new(beside_us("bare-server")?);
        command.arg("--listen").arg(address.to_string()).arg("--folder").arg(&self.folder);
        Process::start(command, address, &self.folder.join("log")).await
    }

    fn target(&self, process: &Process) -> Target {
        self.target.moved_to(process.address)
    }

    fn pages(&self) -> Vec<Page> {
        vec![Page { name: LATEST, asked: Asked::get("/messages"), is_right: has_fifty }]
    }

    async fn fill(&self, _running: &Process, messages: i64) -> Result<(i64, Option<String>)> {
        let there = i64::try_from(self.target.sent()).unwrap_or(i64::MAX);
        let missing = u32::try_from(messages - there).unwrap_or_default();
        disk::fill(&self.folder, missing).await?;
        Ok((there.max(messages), None))
    }
}

fn beside_us(name: &str) -> Result<PathBuf> {
    let ours = std::env::current_exe()?;
    Ok(ours.parent().ok_or_else(|| Trouble::said("this program is in no folder"))?.join(name))
}

fn has_fifty(answer: &Answer) -> Result<()> {
    let messages: Vec<serde_json::Value> = serde_json::from_slice(&answer.body)?;
    if messages.len() == 50 { Ok(()) } else { Err(Trouble::said(format!("{} messages instead of 50", messages.len()))) }
}
