//! PostgreSQL: its own programs copy and restore, `pg_dump` and `pg_restore`. They are taken from `PATH`, else from where Debian
//! puts them, the newest first.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use percent_encoding::percent_decode_str;
use platform::db::copy::{Contents, Snapshot};
use tokio::process::Command;

use super::Trouble;
use super::workplace::create;

const DEBIAN: &str = "/usr/lib/postgresql";

/// What open pulses, open surveys and open secret votes hold.
fn never_copied() -> impl Iterator<Item = &'static str> {
    pulse::NEVER_COPIED.iter().chain(surveys::NEVER_COPIED).chain(votes::NEVER_COPIED).copied()
}

/// Copies the database as it is now; the rows of open pulses, surveys and secret votes are not read.
pub(super) async fn dump(address: &str, into: &Path) -> Result<Contents, Trouble> {
    drop(create(into)?);
    let snapshot = Snapshot::of(address).await?;
    let mut words = vec!["--format=custom".to_owned(), format!("--snapshot={}", snapshot.name)];
    words.extend(["--no-owner".to_owned(), "--no-privileges".to_owned(), format!("--file={}", into.display())]);
    words.extend(never_copied().map(|table| format!("--exclude-table-data={table}")));
    let dumped = run("pg_dump", address, words).await;
    let mut contents = snapshot.contents.clone();
    snapshot.close().await?;
    dumped?;
    // What its own reader does not take for a dump is none.
    run_alone("pg_restore", ["--list".to_owned(), into.display().to_string()]).await?;
    for table in never_copied() {
        contents.rows.insert(table.to_owned(), 0);
    }
    Ok(contents)
}

/// Puts a copy into a database that has no tables: all of it or nothing.
pub(super) async fn load(address: &str, from: &Path) -> Result<(), Trouble> {
    let words = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"].map(str::to_owned);
    let words = words.into_iter().chain([from.display().to_string()]).collect();
    run("pg_restore", address, words).await
}

/// Runs a program on this database.
async fn run(name: &'static str, address: &str, words: Vec<String>) -> Result<(), Trouble> {
    let (address, password) = apart(address);
    let mut command = command(name);
    // Never among the words: everybody on the machine reads those.
    command.args(words).arg(format!("--dbname={address}")).env("PGPASSWORD", password);
    finish(name, command).await
}

/// Runs a program that needs no database.
async fn run_alone(name: &'static str, words: [String; 2]) -> Result<(), Trouble> {
    let mut command = command(name);
    command.args(words);
    finish(name, command).await
}

fn command(name: &str) -> Command {
    let mut command = Command::new(found(name).unwrap_or_else(|| name.into()));
    command.stdin(Stdio::null()).kill_on_drop(true);
    command
}

async fn finish(name: &'static str, mut command: Command) -> Result<(), Trouble> {
    match command.output().await {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(Trouble::Program(name, String::from_utf8_lossy(&output.stderr).trim().to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(Trouble::NoProgram(name)),
        Err(error) => Err(Trouble::Program(name, error.to_string())),
    }
}

/// The address without its password, and the password.
fn apart(address: &str) -> (String, String) {
    let parts = address.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?)));
    match parts {
        Some((scheme, (person, place))) => {
            let (person, password) = person.split_once(':').unwrap_or((person, ""));
            (
                format!("{scheme}://{person}@{}", as_programs_read(place)),
                percent_decode_str(password).decode_utf8_lossy().into_owned(),
            )
        }
        None => (address.to_owned(), String::new()),
    }
}

/// The settings of an address have other names for the driver than for PostgreSQL's programs, and one that is the driver's alone.
fn as_programs_read(place: &str) -> String {
    let Some((place, settings)) = place.split_once('?') else { return place.to_owned() };
    let named = |setting: &str| {
        let (name, value) = setting.split_once('=')?;
        (name != "statement-cache-capacity").then(|| format!("{}={value}", name.replace('-', "")))
    };
    let settings: Vec<_> = settings.split('&').filter_map(named).collect();
    if settings.is_empty() { place.to_owned() } else { format!("{place}?{}", settings.join("&")) }
}

/// Debian's own place, for when `PATH` has none: its wrapper on `PATH` chooses by cluster, these are themselves.
fn found(name: &str) -> Option<PathBuf> {
    let version = |folder: &PathBuf| folder.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let folders = std::fs::read_dir(DEBIAN).ok()?.flatten().map(|each| each.path());
    let newest = folders.filter(|folder| folder.join("bin").join(name).exists()).max_by_key(version)?;
    Some(newest.join("bin").join(name))
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn the_password_is_taken_out_of_the_address() {
        let parts = |address| apart(address);
        let settings = "postgres://a:b%40c@h:1/d?ssl-mode=require&statement-cache-capacity=9";
        assert_eq!(parts(settings), ("postgres://a@h:1/d?sslmode=require".into(), "b@c".into()));
        assert_eq!(parts("postgres://a@h/d"), ("postgres://a@h/d".into(), String::new()));
        assert_eq!(parts("postgres:///d"), ("postgres:///d".into(), String::new()));
    }
}
