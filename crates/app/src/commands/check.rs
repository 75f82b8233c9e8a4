//! `jasette check`: says in words what is wrong with the configuration, the disk, the database and the mail server, and
//! ends with a failure if something is.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use platform::{Location, mail};
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
    let mut findings = vec![disk(&config, lang)];
    findings.push(database(&config, lang).await);
    findings.push(mail_server(&config, lang).await);
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

/// Writes and removes a small file where the data goes.
fn disk(config: &Config, lang: Lang) -> Finding {
    let folder = match &config.location {
        Location::File(path) => path.parent().unwrap_or(Path::new(".")).to_owned(),
        Location::Server(_) => config.data.clone(),
    };
    let probe = folder.join(".jasette-check");
    let shown = folder.display().to_string();
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&probe, vec![b'.'; 64 * 1024]));
    let _ = std::fs::remove_file(&probe);
    match written {
        Ok(()) => Ok(t!(lang, "check-disk-fine", folder = shown)),
        Err(error) => Err(t!(lang, "check-disk-trouble", folder = shown, what = error.to_string())),
    }
}

async fn database(config: &Config, lang: Lang) -> Finding {
    let context = Context { config: config.clone(), lang };
    let instance = match crate::serve::open(config).await {
        Ok(instance) => instance,
        Err(error) => return Err(context.explain(&error).0),
    };
    let outbox =
        mail::Outbox::read(&instance.db, instance.clock.now()).await.map_err(|error| context.explain(&error).0)?;
    let engine = instance.db.engine_name();
    instance.db.close().await;
    if outbox.unknown > 0 {
        return Err(t!(lang, "check-outbox-unknown", count = outbox.unknown));
    }
    Ok(t!(lang, "check-database-fine", engine = engine, waiting = outbox.waiting))
}

async fn mail_server(config: &Config, lang: Lang) -> Finding {
    let Some(smtp) = &config.smtp else { return Ok(t!(lang, "check-mail-none")) };
    match mail::try_server(smtp).await {
        Ok(()) => Ok(t!(lang, "check-mail-fine", host = smtp.host.clone())),
        Err(what) => Err(t!(lang, "check-mail-trouble", host = smtp.host.clone(), what = what)),
    }
}
