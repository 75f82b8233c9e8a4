//! The program `jasette` on one folder of data, in an environment that holds nothing but what is said here.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use platform::db::Location;
use tokio::process::Command;

use crate::process::{Process, free_address};
use crate::run::Options;
use crate::{Result, Trouble};

/// The program and its data.
pub(super) struct Program {
    path: PathBuf,
    folder: PathBuf,
    database: Option<String>,
    slow_flush: Option<(u32, PathBuf)>,
}

impl Program {
    /// The program to measure, with its data in a new folder in `folder`, or in a database.
    pub(super) fn new(options: &Options, folder: &Path, database: Option<String>) -> Result<Program> {
        let (path, slow_flush) = (&options.jasette, options.slow_flush.clone());
        let folder = folder.join(if database.is_some() { "jasette-postgres" } else { "jasette-sqlite" });
        std::fs::create_dir_all(&folder)?;
        let missing = |_| Trouble::said(format!("{} is not there: build it first", path.display()));
        Ok(Program { path: path.canonicalize().map_err(missing)?, folder, database, slow_flush })
    }

    /// Where its data is.
    pub(super) fn location(&self) -> Location {
        match &self.database {
            Some(address) => Location::Server(address.clone()),
            None => Location::File(self.folder.join("jasette.sqlite")),
        }
    }

    /// The server, listening; ready.
    pub(super) async fn serve(&self) -> Result<Process> {
        let address = free_address().await?;
        let mut command = self.command(address);
        command.arg("serve");
        Process::start(command, address, &self.folder.join("log")).await
    }

    /// Runs a command to its end; gives what it printed.
    pub(super) async fn run(&self, words: &[&str]) -> Result<String> {
        let done = self.command(([127, 0, 0, 1], 0).into()).args(words).kill_on_drop(true).output().await?;
        if done.status.success() {
            return Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned());
        }
        let complaint = String::from_utf8_lossy(&done.stderr).into_owned();
        Err(Trouble::said(format!("jasette {}: {complaint}", words.join(" "))))
    }

    fn command(&self, listen: SocketAddr) -> Command {
        let mut command = Command::new(&self.path);
        command.env_clear().current_dir(&self.folder);
        command.env("JASETTE_LISTEN", listen.to_string()).env("JASETTE_DATA", &self.folder);
        command.env("JASETTE_METRICS_LISTEN", "127.0.0.1:0").env("JASETTE_LANG", "en");
        // The load generator stands for a proxy: behind it each reader is somewhere else.
        command.env("JASETTE_CLIENT_ADDRESS_HEADER", "x-forwarded-for");
        if let Some(database) = &self.database {
            command.env("JASETTE_DATABASE_URL", database);
        }
        if let Some((milliseconds, library)) = &self.slow_flush {
            command.env("LD_PRELOAD", library).env("BENCH_FLUSH_MICROSECONDS", (milliseconds * 1_000).to_string());
        }
        command
    }
}
