//! What bad days have in common, wherever their stories are told (`kill::`, `edge::`): a few rounds in the suite, many under
//! `bin/siege`, which also wants their figures for docs/reliability.md and chooses the program that is besieged.

mod others;
mod row;

use std::path::PathBuf;

pub(crate) use others::{Others, client_at, ninety_fifth};
pub(crate) use row::Row;

/// How often: so many times in the suite, so many in a whole siege.
pub(crate) fn rounds(suite: usize, siege: usize) -> usize {
    if is_whole() { siege } else { suite }
}

/// Whether there is time for what takes minutes.
pub(crate) fn is_whole() -> bool {
    asked("JASETTE_SIEGE_WHOLE").is_some()
}

/// The program that is besieged: the one of this suite, unless another was given.
pub(crate) fn program() -> PathBuf {
    asked("JASETTE_SIEGE_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_jasette").to_owned()).into()
}

/// The file to which figures go, if anybody wants them.
fn figures() -> Option<PathBuf> {
    asked("JASETTE_SIEGE_FIGURES").map(PathBuf::from)
}

#[expect(clippy::disallowed_methods, reason = "bin/siege says what it wants, and it is read here and nowhere else")]
fn asked(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|said| !said.is_empty())
}
