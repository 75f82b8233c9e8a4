//! The side of the server: a program is started for one file, and ended.

use std::path::{Path, PathBuf};
use std::pin::pin;
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
    let said = within(LONGEST, opening(&program, form), bytes).await?;
    Ok(tidy(&String::from_utf8_lossy(&said)))
}

/// What a program says of these bytes, if it says it in time; it ends with the time that it has.
async fn within(longest: Duration, program: Command, bytes: Vec<u8>) -> Result<Vec<u8>, NotRead> {
    timeout(longest, said(program, bytes)).await.map_err(|_| NotRead::TooLong)?
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
fn opening(program: &Path, form: Form) -> Command {
    let mut command = Command::new(program);
    command.args([COMMAND, form.word()]).env_clear().current_dir("/");
    command
}

fn start(mut program: Command) -> std::io::Result<Child> {
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true).spawn()
}

async fn said(program: Command, bytes: Vec<u8>) -> Result<Vec<u8>, NotRead> {
    let mut child = start(program).map_err(|_| NotRead::NotThere)?;
    let (mut input, output) =
        (child.stdin.take().ok_or(NotRead::Unreadable)?, child.stdout.take().ok_or(NotRead::Unreadable)?);
    let given = async move {
        // It may end before it read all: then its end says so.
        let _ = input.write_all(&bytes).await;
    };
    let mut said = Vec::new();
    let mut output = output.take(MOST_BYTES);
    {
        // Once nothing more is heard, nothing more is given: it may say without end what nobody asked, and read nothing.
        let (mut given, mut heard) = (pin!(given), pin!(output.read_to_end(&mut said)));
        let heard = tokio::select! {
            heard = &mut heard => heard,
            () = &mut given => heard.await,
        };
        heard.map_err(|_| NotRead::Unreadable)?;
    }
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

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    /// A word by which a program is known among all that run.
    const MARK: &str = "61377119";

    /// A program of the machine, in the place of the one that opens files.
    fn shell(script: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script, MARK]);
        command
    }

    fn runs() -> bool {
        let all = std::fs::read_dir("/proc").expect("a list of programs").filter_map(Result::ok);
        let mut words = all.filter_map(|each| std::fs::read_to_string(each.path().join("cmdline")).ok());
        words.any(|words| words.split('\0').any(|word| word == MARK))
    }

    #[tokio::test]
    async fn a_program_that_hangs_is_ended_and_the_next_file_is_read() {
        for hangs in ["exec sleep 61377119", "while :; do :; done"] {
            let began = Instant::now();
            let short = Duration::from_millis(500);
            let (said, was_there) = tokio::join!(within(short, shell(hangs), b"%PDF-1.4".to_vec()), async {
                tokio::time::sleep(short / 2).await;
                runs()
            });
            assert!(was_there, "it must run for this to mean anything: {hangs}");
            assert_eq!(said, Err(NotRead::TooLong), "{hangs}");
            while runs() && began.elapsed() < Duration::from_secs(5) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            assert!(!runs(), "it did not end: {hangs}");
        }
        let next = within(LONGEST, shell("exec cat"), b"Un plumetis".to_vec()).await;
        assert_eq!(next, Ok(b"Un plumetis".to_vec()));
    }

    #[tokio::test]
    async fn a_program_that_reads_nothing_says_without_end_or_falls_is_no_trouble() {
        let much = vec![b'a'; 2_000_000];
        assert_eq!(within(LONGEST, shell("exit 0"), much.clone()).await, Ok(Vec::new()));
        assert_eq!(within(LONGEST, shell("kill -SEGV $$"), much.clone()).await, Err(NotRead::Unreadable));
        assert_eq!(within(LONGEST, shell("exit 3"), Vec::new()).await, Err(NotRead::NoReader));
        let said = within(LONGEST, shell("exec yes plumetis"), much).await;
        assert_eq!(said.map(|said| said.len() as u64), Ok(MOST_BYTES), "no more is heard than is kept");
    }
}
