//! The side of the program that opens one file: its bytes come in, its words go out.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::{Form, LARGEST, MOST, limits, office};

/// The command by which the server starts itself for one file. Nobody types it.
pub const COMMAND: &str = "words-of-a-file";
/// Poppler’s reader of PDF, as Debian and others install it.
const PDFTOTEXT: &str = "/usr/bin/pdftotext";
/// How it ends where the reader of a file is not on the machine.
pub(crate) const NO_READER: u8 = 3;

/// Whether what reads PDF is on the machine.
pub fn reads_pdf() -> bool {
    Path::new(PDFTOTEXT).is_file()
}

/// Does what these words ask, if they ask for this: opens what comes in, and says its words.
pub fn run(words: impl IntoIterator<Item = OsString>) -> Option<ExitCode> {
    let words: Vec<OsString> = words.into_iter().collect();
    let form = match &words[..] {
        [_, command, form] if command == COMMAND => form.to_str().and_then(Form::parse),
        _ => return None,
    };
    let done = form.ok_or_else(|| io::ErrorKind::InvalidInput.into()).and_then(opened);
    Some(match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::NotFound => ExitCode::from(NO_READER),
        Err(_) => ExitCode::FAILURE,
    })
}

fn opened(form: Form) -> io::Result<()> {
    limits::hold()?;
    if form == Form::Pdf {
        // Poppler takes this program’s place, within its limits: it reads what comes in by itself.
        return Err(Command::new(PDFTOTEXT).args(["-q", "-enc", "UTF-8", "-nopgbrk", "-l", "500", "-", "-"]).exec());
    }
    let mut bytes = Vec::new();
    io::stdin().lock().take(LARGEST).read_to_end(&mut bytes)?;
    let said = match form {
        Form::Office => office::words(&bytes, office::OFFICE)?,
        Form::OpenDocument => office::words(&bytes, office::OPEN_DOCUMENT)?,
        Form::Plain | Form::Pdf => String::from_utf8_lossy(&bytes).chars().take(MOST).collect(),
    };
    io::stdout().lock().write_all(said.as_bytes())
}
