//! `jasette backup`, `jasette restore` and `jasette mail`.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform::{Clock, mail::hold};
use qrcode::QrCode;
use ui::{Lang, dates};

use super::{Context, Outcome, Stop, say};
use crate::backup::{self, Identity, Into, Trouble};

/// The most bytes of a private key, with its comments.
const LARGEST_KEY: u64 = 16 * 1024;

pub(super) fn declared(lang: Lang) -> Command {
    let key = Command::new("key").about(t!(lang, "cli-backup-key"));
    Command::new("backup").about(t!(lang, "cli-backup")).subcommand(key)
}

pub(super) fn declared_restore(lang: Lang) -> Command {
    let path = || clap::value_parser!(PathBuf);
    Command::new("restore")
        .about(t!(lang, "cli-restore"))
        .args([
            Arg::new("file").value_name("FILE").required(true).value_parser(path()).help(t!(lang, "cli-restore-file")),
            Arg::new("into").long("into").value_name("FOLDER").help(t!(lang, "cli-restore-into")),
            Arg::new("check").long("check").action(ArgAction::SetTrue).help(t!(lang, "cli-restore-check")),
            Arg::new("key").long("key").value_name("FILE").value_parser(path()).help(t!(lang, "cli-restore-key")),
        ])
        .group(clap::ArgGroup::new("deed").args(["into", "check"]).required(true))
}

pub(super) fn declared_mail(lang: Lang) -> Command {
    let without = Arg::new("without").long("without-earlier").action(ArgAction::SetTrue);
    let resume = Command::new("resume").about(t!(lang, "cli-mail-resume"));
    let resume = resume.arg(without.help(t!(lang, "cli-mail-without-earlier")));
    Command::new("mail").about(t!(lang, "cli-mail")).subcommand_required(true).subcommand(resume)
}

pub(super) async fn run(context: Context, given: &ArgMatches) -> Outcome {
    if given.subcommand_matches("key").is_some() {
        key(context.lang);
        return Ok(());
    }
    let taken = backup::take(&context.config, Clock::system().now()).await;
    let copy = taken.map_err(|trouble| Stop(trouble.sentence(context.lang)))?;
    say(&t!(context.lang, "backup-taken", file = copy.file.display().to_string()));
    Ok(())
}

/// A pair of keys, printed and kept nowhere.
fn key(lang: Lang) {
    let key = Identity::generate();
    let private = key.to_string();
    let private = age::secrecy::ExposeSecret::expose_secret(&private);
    say(&t!(lang, "backup-key", public = key.to_public().to_string(), private = private));
    if let Ok(code) = QrCode::new(private) {
        say(&code.render::<char>().quiet_zone(true).module_dimensions(2, 1).light_color('█').dark_color(' ').build());
    }
    say(&t!(lang, "backup-key-after"));
}

pub(super) async fn restore(context: Context, given: &ArgMatches) -> Outcome {
    let lang = context.lang;
    let stopped = |trouble: Trouble| Stop(trouble.sentence(lang));
    let file = given.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let key = private_key(given.get_one::<PathBuf>("key").map(PathBuf::as_path), lang).map_err(stopped)?;
    let now = Clock::system().now();
    let Some(into) = given.get_one::<String>("into") else {
        let (manifest, files) = backup::check(&context.config, &file, key, now).await.map_err(stopped)?;
        let rows: i64 = manifest.contents.rows.values().sum();
        say(&t!(lang, "restore-readable", date = dates::machine(manifest.taken_at), rows = rows));
        say(&of_files(files, lang));
        return Ok(());
    };
    let place = match into.contains("://") {
        true => Into::Server(into.clone()),
        false => Into::Folder(PathBuf::from(into)),
    };
    let restored = backup::restore(&context.config, (&file, key), place, now).await.map_err(stopped)?;
    let shown = if into.contains("://") { "PostgreSQL" } else { into.as_str() };
    let date = dates::machine(restored.manifest.taken_at);
    say(&t!(lang, "restore-done", place = shown, date = date, erased = restored.erased));
    say(&of_files(restored.files, lang));
    Ok(())
}

fn of_files(files: backup::Files, lang: Lang) -> String {
    match files.missing {
        0 => t!(lang, "restore-files", count = files.restored),
        missing => t!(lang, "restore-files-missing", count = files.restored, missing = missing),
    }
}

/// The private key: of a file, else as it is typed or piped in.
fn private_key(file: Option<&Path>, lang: Lang) -> Result<Identity, Trouble> {
    let mut text = String::new();
    match file {
        Some(file) => {
            let opened =
                std::fs::File::open(file).and_then(|opened| opened.take(LARGEST_KEY).read_to_string(&mut text));
            opened.map_err(|error| Trouble::File(file.to_owned(), error))?;
        }
        None => {
            say(&t!(lang, "restore-type-key"));
            std::io::stdin().read_line(&mut text).map_err(|_| Trouble::NotAKey)?;
        }
    }
    let key = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    key.and_then(|key| key.to_uppercase().parse().ok()).ok_or(Trouble::NotAKey)
}

pub(super) async fn mail(context: Context, given: &ArgMatches) -> Outcome {
    let Some(("resume", given)) = given.subcommand() else { return Ok(()) };
    let instance = context.open().await?;
    let resumed = hold::resume(&instance, given.get_flag("without")).await;
    instance.db.close().await;
    resumed.map_err(|error| context.explain(&error))?;
    say(&t!(context.lang, "mail-resumed"));
    Ok(())
}
