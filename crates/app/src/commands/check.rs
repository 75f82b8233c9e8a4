//! `jasette check`: says in words what is wrong with the configuration, the disk, the database, the mail server, the clocks
//! and the way people come in, and ends with a failure if something is.

mod clocks;
mod copies;
mod line;
mod outside;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform::{Instance, Location, mail};
use ui::Lang;

use super::{Context, Outcome, Stop, complain, say};
use crate::config::{self, Config};

pub(super) fn declared(lang: Lang) -> Command {
    let reference = Arg::new("reference").long("reference").action(ArgAction::SetTrue);
    Command::new("check").about(t!(lang, "cli-check")).arg(reference.help(t!(lang, "cli-check-reference")))
}

pub(super) async fn run(given: &ArgMatches, file: Option<PathBuf>, lang: Lang) -> Outcome {
    if given.get_flag("reference") {
        say(config::markdown().trim_end());
        return Ok(());
    }
    let config = config::read(file.as_deref()).map_err(|problem| Stop(problem.sentence(lang)))?;
    say(&t!(lang, "check-config"));
    let mut findings = vec![disk(&config, lang), copies::look(&config, lang), contact(&config, lang)];
    findings.extend(database(&config, lang).await);
    findings.extend(mail_server(&config, lang).await);
    findings.push(outside::look(&config, lang).await);
    report(findings, lang)
}

/// One thing looked at: what is fine, or what is wrong and what to do.
type Finding = Result<String, String>;

fn report(findings: Vec<Finding>, lang: Lang) -> Outcome {
    let troubles = findings.iter().filter(|finding| finding.is_err()).count();
    for finding in &findings {
        match finding {
            Ok(fine) => say(&format!("✓ {fine}")),
            Err(trouble) => complain(&format!("✗ {trouble}")),
        }
    }
    if troubles == 0 { Ok(()) } else { Err(Stop(t!(lang, "check-troubles", count = troubles))) }
}

/// Whom the help page names. To name nobody is a choice: it is said, and is no trouble.
fn contact(config: &Config, lang: Lang) -> Finding {
    Ok(match config.contact.as_str() {
        "" => t!(lang, "check-contact-none"),
        contact => t!(lang, "check-contact", contact = contact),
    })
}

/// Writes and removes a small file where the data goes.
fn disk(config: &Config, lang: Lang) -> Finding {
    let folder = match &config.location {
        Location::File(path) => path.parent().unwrap_or(Path::new(".")).to_owned(),
        Location::Server(_) => config.data.clone(),
    };
    let probe = folder.join(format!(".jasette-check-{}", std::process::id()));
    let shown = folder.display().to_string();
    match crate::serve::make_folder(&folder).and_then(|()| write(&probe)) {
        Ok(()) => Ok(t!(lang, "check-disk-fine", folder = shown)),
        Err(error) => Err(t!(lang, "check-disk-trouble", folder = shown, what = error.to_string())),
    }
}

/// A file of ours alone: what has this name already is somebody's, and stays.
fn write(probe: &Path) -> std::io::Result<()> {
    let mut file = File::create_new(probe)?;
    let written = file.write_all(&[b'.'; 64 * 1024]).and_then(|()| file.sync_all());
    std::fs::remove_file(probe)?;
    written
}

async fn database(config: &Config, lang: Lang) -> Vec<Finding> {
    let context = Context { config: config.clone(), lang };
    let instance = match crate::serve::open(config).await {
        Ok(instance) => instance,
        Err(error) => return vec![Err(context.explain(&error).0)],
    };
    let mut findings = vec![outbox(&instance, &context).await, clocks::database(&instance, lang).await];
    findings.extend(needless(&instance, &context).await);
    findings.push(files(&instance, &context).await);
    findings.extend(scanner(&instance, lang).await);
    findings.extend(copies::held_mail(&instance, lang).await);
    instance.db.close().await;
    findings
}

/// Whether each file that a row knows is kept, in the folder or in the bucket, and the other way.
async fn files(instance: &Instance, context: &Context) -> Finding {
    let lang = context.lang;
    let folder = where_files_are(&context.config);
    let seen = files::disagreement(instance).await.map_err(|error| context.explain(&error).0)?;
    match seen {
        files::Disagreement { files, missing: 0, unknown: 0 } => {
            Ok(t!(lang, "check-files", count = files, folder = folder))
        }
        seen => Err(t!(lang, "check-files-trouble", folder = folder, missing = seen.missing, unknown = seen.unknown)),
    }
}

/// Whether the scanner to which files are shown answers, where one was named.
async fn scanner(instance: &Instance, lang: Lang) -> Option<Finding> {
    let answers = files::scanner_answers(&instance.settings.files).await?;
    Some(match answers {
        Ok(()) => Ok(t!(lang, "check-scanner")),
        Err(error) => Err(t!(lang, "check-scanner-trouble", error = error.to_string())),
    })
}

fn where_files_are(config: &Config) -> String {
    match &config.files.bucket {
        Some(bucket) => format!("{}/{}", bucket.endpoint, bucket.name),
        None => config.files.folder.display().to_string(),
    }
}

async fn outbox(instance: &Instance, context: &Context) -> Finding {
    let outbox = mail::Outbox::read(&instance.db, instance.clock.now()).await;
    let outbox = outbox.map_err(|error| context.explain(&error).0)?;
    if outbox.unknown > 0 {
        return Err(t!(context.lang, "check-outbox-unknown", count = outbox.unknown));
    }
    let engine = instance.db.engine_name();
    Ok(t!(context.lang, "check-database-fine", engine = engine, waiting = outbox.waiting))
}

/// The mails whose sense passed while they waited: nobody is at fault, but they say that the mail server takes its time.
async fn needless(instance: &Instance, context: &Context) -> Option<Finding> {
    let lang = context.lang;
    let known = match mail::Needless::of_the_week(&instance.db, instance.clock.now()).await {
        Ok(known) => known,
        Err(error) => return Some(Err(context.explain(&error).0)),
    };
    let count: i64 = known.iter().map(|(_, count)| count).sum();
    let reasons: Vec<String> = known.iter().map(|(why, count)| reason(lang, *why, *count)).collect();
    (count > 0).then(|| Ok(t!(lang, "check-outbox-needless", count = count, reasons = reasons.join(", "))))
}

fn reason(lang: Lang, why: mail::Needless, count: i64) -> String {
    match why {
        mail::Needless::Replaced => t!(lang, "check-needless-replaced", count = count),
        mail::Needless::TooLate => t!(lang, "check-needless-too-late", count = count),
        mail::Needless::NotThere => t!(lang, "check-needless-not-there", count = count),
        mail::Needless::Unwanted => t!(lang, "check-needless-unwanted", count = count),
        mail::Needless::Untrue => t!(lang, "check-needless-untrue", count = count),
    }
}

async fn mail_server(config: &Config, lang: Lang) -> Vec<Finding> {
    let Some(smtp) = &config.smtp else { return vec![Ok(t!(lang, "check-mail-none"))] };
    let answers = match mail::try_server(smtp).await {
        Ok(()) => Ok(t!(lang, "check-mail-fine", host = smtp.host.clone())),
        Err(what) => Err(t!(lang, "check-mail-trouble", host = smtp.host.clone(), what = what)),
    };
    let clock = clocks::mail_server(smtp, lang).await;
    [answers].into_iter().chain(clock).collect()
}
