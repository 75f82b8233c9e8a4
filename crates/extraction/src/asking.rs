//! The side of the server: a program is started for one file, and ended.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::tidy::tidy;
use crate::working::{COMMAND, NO_READER};
use crate::{Form, LARGEST, MOST};

/// The name of the program, which is the server’s own, started otherwise.
const PROGRAM: &str = "jasette";
/// How long one file may take, whatever its program does.
const LONGEST: Duration = Duration::from_secs(20);
/// The most bytes that are read of what it says.
const MOST_BYTES: u64 = 4 * MOST as u64;
/// Files are opened one at a time: the other processors are for those who read pages.
static TURN: Semaphore = Semaphore::const_new(1);

/// Why there are no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    /// The program is not there.
    #[error("the program that opens files is not there")]
    NotThere,
    /// What reads such files is not on the machine.
    #[error("what reads such files is not there")]
    NoReader,
    /// The file is larger than what is opened.
    #[error("the file is too large")]
    TooLarge,
    /// It took too long.
    #[error("the file took too long")]
    TooLong,
    /// It could not be opened: broken, locked, or more than it seems.
    #[error("the file could not be opened")]
    Unreadable,
}

/// The words of a file, tidied; empty when there are none, as in a scanned page.
pub async fn words(form: Form, bytes: Vec<u8>) -> Result<String, NotRead> {
    if bytes.len() as u64 > LARGEST {
        return Err(NotRead::TooLarge);
    }
    let program = program().ok_or(NotRead::NotThere)?;
    let _turn = TURN.acquire().await.map_err(|_| NotRead::NotThere)?;
    let said = timeout(LONGEST, said(&program, form, bytes)).await.map_err(|_| NotRead::TooLong)??;
    Ok(tidy(&String::from_utf8_lossy(&said)))
}

/// This program, or the one beside it; a test’s own is in a folder below it.
fn program() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    if own.file_name().is_some_and(|name| name == PROGRAM) {
        return Some(own);
    }
    let folders = own.ancestors().skip(1).take(2).map(Path::to_path_buf);
    folders.map(|folder| folder.join(PROGRAM)).find(|program| program.is_file())
}

/// Nothing of the server’s own is given to it: neither its variables nor its folder.
fn start(program: &Path, form: Form) -> std::io::Result<Child> {
    let mut command = Command::new(program);
    command.args([COMMAND, form.word()]).env_clear().current_dir("/");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true).spawn()
}

async fn said(program: &Path, form: Form, bytes: Vec<u8>) -> Result<Vec<u8>, NotRead> {
    let mut child = start(program, form).map_err(|_| NotRead::NotThere)?;
    let (mut input, output) =
        (child.stdin.take().ok_or(NotRead::Unreadable)?, child.stdout.take().ok_or(NotRead::Unreadable)?);
    let given = async move {
        // It may end before it read all: then its end says so.
        let _ = input.write_all(&bytes).await;
    };
    let mut said = Vec::new();
    let mut heard = output.take(MOST_BYTES);
    let (_, heard) = tokio::join!(given, heard.read_to_end(&mut said));
    heard.map_err(|_| NotRead::Unreadable)?;
    if said.len() as u64 == MOST_BYTES {
        // The rest of what it says is not waited for.
        let _ = child.start_kill();
        return Ok(said);
    }
    let ended = child.wait().await.map_err(|_| NotRead::Unreadable)?;
    match ended.code() {
        Some(0) => Ok(said),
        Some(code) if code == i32::from(NO_READER) => Err(NotRead::NoReader),
        _ => Err(NotRead::Unreadable),
    }
}
