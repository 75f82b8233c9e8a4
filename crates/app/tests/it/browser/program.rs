//! The compiled program, serving on a free port, its words read as an administrator would read them.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;
use std::time::Duration;

use platform::Location;
use platform::mail::Smtp;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// The program of this suite.
pub(super) const JASETTE: &str = env!("CARGO_BIN_EXE_jasette");
/// Debug builds on a busy machine start slowly; a program that is stuck must not hold the suite.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running `jasette serve`; it ends with this value.
pub(super) struct Program {
    /// The port of this machine where it serves.
    pub(super) port: u16,
    /// Where browsers reach it.
    pub(super) address: String,
    /// What it printed before it was ready: the one-time address of the first account, on an empty database.
    pub(super) first_link: Option<String>,
    _child: Child,
}

impl Program {
    /// Starts it and waits until it serves.
    pub(super) async fn serving(location: &Location, smtp: &Smtp, host: &str) -> Program {
        let port = free_port();
        let address = format!("http://{host}:{port}");
        let mut child = command(location, smtp, port)
            .env("JASETTE_ADDRESS", &address)
            .spawn()
            .expect("the program of this suite is compiled");
        let stdout = child.stdout.take().expect("its output is asked for above");
        let mut lines = BufReader::new(stdout).lines();
        let spoken = tokio::time::timeout(PATIENCE, until_ready(&mut lines, &address)).await;
        let first_link = spoken.unwrap_or_else(|_| panic!("jasette serve does not say that it serves at {address}"));
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Program { port, address, first_link, _child: child }
    }
}

/// Reads what is said until the address of the instance, alone, ends a line; keeps the link said before.
async fn until_ready(lines: &mut Lines<BufReader<ChildStdout>>, ready: &str) -> Option<String> {
    let mut first_link = None;
    while let Some(line) = lines.next_line().await.expect("the program speaks UTF-8") {
        if line.trim_end().ends_with(ready) {
            return first_link;
        }
        first_link = line.split_whitespace().find(|word| word.starts_with(ready)).map(str::to_owned).or(first_link);
    }
    panic!("jasette serve ended before it served; what it said is above");
}

fn command(location: &Location, smtp: &Smtp, port: u16) -> Command {
    let mut command = Command::new(JASETTE);
    command.arg("serve").kill_on_drop(true).stdout(Stdio::piped());
    // The environment of the suite must not reach the program: a variable it does not know is refused.
    command.env_clear().env("RUST_BACKTRACE", "1").env("LANG", "fr_CA.UTF-8");
    command.env("JASETTE_LISTEN", format!("127.0.0.1:{port}")).env("JASETTE_METRICS_LISTEN", "");
    command.env("JASETTE_LOG", "warn").env("JASETTE_DATA", std::env::temp_dir());
    command.env("JASETTE_DATABASE_URL", address(location));
    command.env("JASETTE_SMTP_HOST", &smtp.host).env("JASETTE_SMTP_PORT", smtp.port.to_string());
    command.env("JASETTE_SMTP_SECURITY", "none");
    command
}

fn address(location: &Location) -> String {
    match location {
        Location::File(path) => format!("sqlite:{}", path.display()),
        Location::Server(url) => url.clone(),
    }
}

/// A port that nobody uses now. The program must know its port before it starts, to write it in its mails.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("a bound listener has an address").port()
}
