//! The way back into a demonstration that runs, for whoever has closed the page: a code, made by its clock in its folder.

use std::path::PathBuf;

use platform::{Clock, Db, Location};

use super::folder;
use crate::commands::account::code_of;
use crate::commands::{Context, Outcome, Stop};
use crate::config::Config;
use crate::wiring::instance_at;

/// Holds by how many milliseconds the demonstration's clock is moved from the machine's.
const CLOCK: &str = "clock";

/// Writes the demonstration's clock down.
pub(super) fn keep(config: &Config, clock: &Clock) -> std::io::Result<()> {
    std::fs::write(config.data.join(CLOCK), clock.shift().to_string())
}

/// The clock of the demonstration that is in the folder of the data, for a command that reads its season; none where there is none.
pub(in crate::commands) fn kept(config: &Config) -> Option<Clock> {
    let shift = std::fs::read_to_string(config.data.join(CLOCK)).ok()?.parse().ok()?;
    Some(Clock::shifted(shift))
}

/// What to type, before the address.
pub(super) fn command(folder: Option<&PathBuf>) -> String {
    match folder {
        Some(folder) => format!("jasette demo --data {} --code", folder.display()),
        None => "jasette demo --code".to_owned(),
    }
}

/// Prints a code for somebody of the demonstration in this folder.
pub(super) async fn code(context: &Context, config: &Config, email: &str) -> Outcome {
    let none = || Stop(t!(context.lang, "demo-not-running", folder = config.data.display().to_string()));
    let clock = kept(config).ok_or_else(none)?;
    let Location::File(file) = &config.location else { return Err(none()) };
    if !folder::is_a_demonstration(file).await {
        return Err(none());
    }
    let db = Db::open(&config.location).await.map_err(|error| context.explain(&error))?;
    code_of(context, instance_at(db, config.settings(), clock), email).await
}
