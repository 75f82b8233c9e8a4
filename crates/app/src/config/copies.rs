//! Where copies of everything go, and who can read them.

use std::path::PathBuf;

use age::x25519::Recipient;

use super::{Chosen, Problem, filled};

/// Where copies go, and who can read them.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The folder.
    pub folder: PathBuf,
    /// The public keys; there is at least one.
    pub recipients: Vec<Recipient>,
    /// The hour of the day at which one is taken, in the zone in which dates are shown; none when only a command takes them.
    pub hour: Option<i8>,
}

/// What is chosen of copies; nothing without a folder.
pub(super) fn plan(chosen: &Chosen) -> Result<Option<Plan>, Problem> {
    let Some(folder) = filled(chosen.backup_folder.clone()) else { return Ok(None) };
    let wrong = |word: &str| Problem::value("backup_recipient", word, "age1… (jasette backup key)");
    let words = chosen.backup_recipient.split(',').map(str::trim);
    let recipients: Vec<_> = words.map(|word| word.parse().map_err(|_| wrong(word))).collect::<Result<_, _>>()?;
    let hour = filled(chosen.backup_hour.clone()).map(|hour| match hour.parse() {
        Ok(number @ 0..=23) => Ok(number),
        _ => Err(Problem::value("backup_hour", &hour, "0–23")),
    });
    Ok(Some(Plan { folder: PathBuf::from(folder), recipients, hour: hour.transpose()? }))
}
