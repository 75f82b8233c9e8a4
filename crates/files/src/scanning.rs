//! What a scanner of the machine says of a file (clamd, by its command INSTREAM), where whoever administers named one. Without its answer
//! no file is taken: one that does not answer is told as a place for files that is away, and whoever sends tries again.

use std::io;
use std::path::Path;
use std::time::Duration;

use platform::{FileSettings, Scanner};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;

use crate::problem::{FileProblem, NotTaken};

/// How long a file may be looked at.
const LONGEST: Duration = Duration::from_secs(60);
/// How long it may take to say that it is there.
const GREETING: Duration = Duration::from_secs(5);
/// How much of a file is sent at a time.
const PIECE: usize = 64 * 1024;
/// The longest answer that is read.
const ANSWER: u64 = 1_000;

/// Takes a file only if the scanner found no harm in it, or if there is no scanner.
pub(crate) async fn scan(settings: &FileSettings, path: &Path) -> Result<(), NotTaken> {
    let Some(scanner) = &settings.scanner else { return Ok(()) };
    let answer =
        timeout(LONGEST, said_of(scanner, path)).await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?;
    judged(&answer?)
}

/// Whether the scanner that was named answers; nothing where none was.
pub async fn scanner_answers(settings: &FileSettings) -> Option<io::Result<()>> {
    let scanner = settings.scanner.as_ref()?;
    let answer = timeout(GREETING, asked(scanner, b"zPING\0", None)).await;
    Some(match answer.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
        Ok(answer) if answer == "PONG" => Ok(()),
        Ok(answer) => Err(io::Error::other(answer)),
        Err(error) => Err(error),
    })
}

async fn said_of(scanner: &Scanner, path: &Path) -> io::Result<String> {
    asked(scanner, b"zINSTREAM\0", Some(File::open(path).await?)).await
}

async fn asked(scanner: &Scanner, command: &[u8], file: Option<File>) -> io::Result<String> {
    match scanner {
        Scanner::Socket(path) => spoken(UnixStream::connect(path).await?, command, file).await,
        Scanner::Address(address) => spoken(TcpStream::connect(address).await?, command, file).await,
    }
}

/// What it answers. It may answer before it has all of a file, and close: then it is what it said that counts.
async fn spoken<S>(mut line: S, command: &[u8], file: Option<File>) -> io::Result<String>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    line.write_all(command).await?;
    let sent = match file {
        Some(file) => stream(&mut line, file).await,
        None => Ok(()),
    };
    let mut answer = String::new();
    line.take(ANSWER).read_to_string(&mut answer).await?;
    let answer = answer.trim_matches(['\0', '\n']).to_owned();
    if answer.is_empty() { sent.and(Err(io::ErrorKind::UnexpectedEof.into())) } else { Ok(answer) }
}

/// Each piece after its length, and a length of nothing at the end.
async fn stream(line: &mut (impl AsyncWrite + Unpin), mut file: File) -> io::Result<()> {
    let mut piece = vec![0; PIECE];
    loop {
        let length = file.read(&mut piece).await?;
        line.write_u32(u32::try_from(length).map_err(io::Error::other)?).await?;
        if length == 0 {
            return line.flush().await;
        }
        line.write_all(&piece[..length]).await?;
    }
}

fn judged(answer: &str) -> Result<(), NotTaken> {
    match answer {
        clean if clean.ends_with(": OK") => Ok(()),
        found if found.ends_with(" FOUND") => Err(FileProblem::Harmful.into()),
        other => Err(io::Error::other(format!("the scanner says: {other}")).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_finds_is_harm_and_what_it_cannot_say_is_no_yes() {
        assert!(judged("stream: OK").is_ok());
        assert!(matches!(judged("stream: Eicar-Test-Signature FOUND"), Err(NotTaken::Problem(FileProblem::Harmful))));
        for other in ["", "INSTREAM size limit exceeded. ERROR", "stream: OK FOUND ERROR"] {
            assert!(matches!(judged(other), Err(NotTaken::Refused(_))), "{other}");
        }
    }
}
