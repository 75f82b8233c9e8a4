//! The doors of the program: where a request comes from, how long it may take, how many there may be, what the log keeps, and
//! what the commands leave alone.

mod clock;
mod commands;
mod dripping;
mod elsewhere;
mod outside;
mod signed_out;
mod slow;
mod streams;
mod whence;

use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;

use tokio::process::Command;

/// The compiled program with these words and settings; its sentences are kept to be read.
fn jasette(words: &[&str], settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jasette"));
    command.args(words).env_clear().env("JASETTE_METRICS_LISTEN", "").env("JASETTE_LOG", "off");
    command.envs(settings.iter().copied()).kill_on_drop(true).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What it said, on both its outputs, and whether all went well.
pub(crate) async fn says(words: &[&str], settings: &[(&str, &str)]) -> (bool, String) {
    let output = jasette(words, settings).output().await.unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout) + &text(output.stderr))
}

/// An address where nobody listens yet.
pub(crate) fn free_address() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().to_string()
}
