//! The commands of `jasette`. Each is declared once: its words come from the French source file, so `--help` speaks the
//! administrator's language.

mod account;
mod backup;
mod check;
mod community;
pub(crate) mod demo;
mod migrate;
mod report;
mod serving;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command};
use platform::{Ailment, Instance};
use tokio::net::TcpListener;
use ui::Lang;

use crate::config::{self, Config};
use crate::serve;

/// What a command needs: the settings and the language in which to speak.
pub struct Context {
    /// The settings.
    pub config: Config,
    /// French unless the environment says English.
    pub lang: Lang,
}

/// Why a command stopped: one sentence for the person who typed it.
pub struct Stop(pub String);

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Stop {
        Stop(error.to_string())
    }
}

/// The result of a command.
pub type Outcome = Result<(), Stop>;

/// Runs the command that these words ask for; without one, `serve`.
pub async fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let lang = config::lang();
    let matches = declared(lang).get_matches_from(words);
    match dispatch(&matches, lang).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop(sentence)) => {
            complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn declared(lang: Lang) -> Command {
    let config = Arg::new("config").long("config").value_name("FILE").global(true).help(t!(lang, "cli-config"));
    Command::new("jasette")
        .version(env!("CARGO_PKG_VERSION"))
        .about(t!(lang, "cli-about"))
        .arg(config.value_parser(clap::value_parser!(PathBuf)))
        .subcommands([
            Command::new("serve").about(t!(lang, "cli-serve")),
            demo::declared(lang),
            community::declared(lang),
            community::declared_invite(lang),
            account::declared_code(lang),
            account::declared_token(lang),
            account::declared_sign_out(lang),
            report::declared(lang),
            Command::new("migrate").about(t!(lang, "cli-migrate")),
            check::declared(lang),
            backup::declared(lang),
            backup::declared_restore(lang),
            backup::declared_mail(lang),
        ])
}

async fn dispatch(matches: &ArgMatches, lang: Lang) -> Outcome {
    if let Some(("check", given)) = matches.subcommand() {
        return check::run(given, config_file(matches), lang).await;
    }
    let config = config::read(config_file(matches).as_deref()).map_err(|problem| Stop(problem.sentence(lang)))?;
    let context = Context { config, lang };
    match matches.subcommand() {
        None | Some(("serve", _)) => serving::run(context).await,
        Some(("demo", given)) => demo::run(context, given).await,
        Some(("community", given)) => community::run(context, given).await,
        Some(("invite", given)) => community::invite(context, given).await,
        Some(("code", given)) => account::code(context, given).await,
        Some(("token", given)) => account::token(context, given).await,
        Some(("sign-out", given)) => account::sign_out(context, given).await,
        Some(("report", given)) => report::run(context, given).await,
        Some(("migrate", _)) => migrate::run(context).await,
        Some(("backup", given)) => backup::run(context, given).await,
        Some(("restore", given)) => backup::restore(context, given).await,
        Some(("mail", given)) => backup::mail(context, given).await,
        Some((other, _)) => Err(Stop(other.to_owned())),
    }
}

fn config_file(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>("config").cloned()
}

impl Context {
    /// The instance of these settings, its database open and up to date.
    pub async fn open(&self) -> Result<Instance, Stop> {
        serve::open(&self.config).await.map_err(|error| self.explain(&error))
    }

    /// The sentence for a failure below the slices.
    pub fn explain(&self, error: &platform::Error) -> Stop {
        match error {
            platform::Error::NewerDatabase(version) => Stop(t!(self.lang, "cli-newer-database", version = *version)),
            other if other.ailment().is_some() => self.explain_disk(other),
            other => Stop(t!(self.lang, "cli-failure", what = other.to_string())),
        }
    }
}

impl Context {
    /// The address where pages are served, taken for this process.
    async fn listener(&self, config: &Config) -> Result<TcpListener, Stop> {
        let taken = |error: std::io::Error| {
            Stop(t!(self.lang, "cli-address", address = config.listen.clone(), what = error.to_string()))
        };
        TcpListener::bind(&config.listen).await.map_err(taken)
    }

    /// The sentence for a disk that takes nothing: what it is, and where.
    fn explain_disk(&self, error: &platform::Error) -> Stop {
        let folder = self.config.data.display().to_string();
        Stop(match error.ailment() {
            Some(Ailment::Full) => t!(self.lang, "cli-disk-full", folder = folder),
            _ => t!(self.lang, "cli-disk-read-only", folder = folder),
        })
    }
}

/// Writes a line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "the one place where commands speak")]
pub fn say(line: &str) {
    println!("{line}");
}

/// Writes a line about what went wrong.
#[expect(clippy::print_stderr, reason = "the one place where commands complain")]
pub fn complain(line: &str) {
    eprintln!("{line}");
}
