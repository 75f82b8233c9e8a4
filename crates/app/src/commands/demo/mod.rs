//! `jasette demo`: a season in progress, with invented people, on data of its own that each start makes anew. Its today is
//! a day of March of its season, and no mail leaves it.

mod deeds;
mod fill;
pub(crate) mod folder;
mod media;
mod season;
pub(super) mod way_back;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};
use communities::Role;
use identity::actions;
use platform::{Clock, FileSettings, Instance, Location, Settings};
use ui::Lang;

use super::serving::start_logging;
use super::{Context, Outcome, Stop, say};
use crate::config::Config;
use crate::serve;
use crate::wiring::instance_at;
use fill::{Fill, moment};
use season::{Season, shipped};

/// The day and hour at which the demonstration opens.
const TODAY: (&str, &str) = ("2027-03-12", "09:05");
/// The same on the day of its meeting of March, a quarter of an hour before it: it can be run at once.
const MEETING_DAY: (&str, &str) = ("2027-03-18", "12:45");

pub(super) fn declared(lang: Lang) -> Command {
    let folder = Arg::new("folder").long("data").value_name("FOLDER").value_parser(clap::value_parser!(PathBuf));
    let day = Arg::new("meeting-day").long("meeting-day").action(ArgAction::SetTrue).help(t!(lang, "cli-demo-day"));
    let code = Arg::new("code").long("code").value_name("EMAIL").help(t!(lang, "cli-demo-code"));
    let folder = folder.help(t!(lang, "cli-demo-out"));
    Command::new("demo").about(t!(lang, "cli-demo")).args([folder, day, code])
}

pub(super) async fn run(context: Context, given: &ArgMatches) -> Outcome {
    let folder = given.get_one::<PathBuf>("folder");
    let (config, file) = apart(&context.config, folder.cloned());
    match given.get_one::<String>("code") {
        Some(email) => way_back::code(&context, &config, email).await,
        None => opens(&context, (config, file), given).await,
    }
}

async fn opens(context: &Context, (config, file): (Config, PathBuf), given: &ArgMatches) -> Outcome {
    start_logging(&context.config)?;
    // Taken before the season is played: an address that is not free is said at once, and what stands there is kept.
    let listener = context.listener(&config).await?;
    let db = folder::open_anew(context, &config, &file).await?;
    let season = shipped();
    let held = instance_at(db.clone(), config.settings(), Clock::held(0));
    Fill::open(&held, &season).await?.play().await?;
    let (day, hour) = if given.get_flag("meeting-day") { MEETING_DAY } else { TODAY };
    let clock = Clock::starting_at(moment(day, hour));
    way_back::keep(&config, &clock)?;
    let command = way_back::command(given.get_one::<PathBuf>("folder"));
    let settings = Settings { demonstration: Some(command), ..config.settings() };
    let instance = instance_at(db, settings, clock);
    let doors = doors(&instance, &season, context.lang).await?;
    let (address, lang) = (config.address.clone(), context.lang);
    let ready = move |_| {
        doors.iter().for_each(|line| say(line));
        say(&t!(lang, "serve-ready", address = address));
    };
    serve::serve(&config, instance, listener, ready).await.map_err(|error| context.explain(&error))
}

/// The demonstration never touches the real data, and never writes to anybody.
fn apart(config: &Config, folder: Option<PathBuf>) -> (Config, PathBuf) {
    let data = folder.unwrap_or_else(|| config.data.join("demo"));
    let file = data.join("jasette.sqlite");
    let files = FileSettings { folder: data.join("files"), bucket: None, ..config.files.clone() };
    (Config { location: Location::File(file.clone()), data, files, smtp: None, ..config.clone() }, file)
}

/// One line for each role, the coordination's first: the role, the address, and a link that signs in at once.
async fn doors(instance: &Instance, season: &Season, lang: Lang) -> Result<Vec<String>, Stop> {
    let mut lines = vec![t!(lang, "demo-invented")];
    for role in Role::ALL {
        let Some(figure) = season.people.iter().find(|figure| figure.role() == *role) else { continue };
        let email = identity::Email::parse(&figure.email).map_err(|_| Stop(figure.email.clone()))?;
        let Some(person) = identity::people::by_email(&instance.db, &email).await? else { continue };
        let pass = actions::sign_in_link(instance, person.id).await?;
        let link = instance.settings.link(&pass.path());
        lines.push(format!("{} · {} · {link}", role.name(lang), figure.email));
    }
    if let Some(command) = &instance.settings.demonstration {
        lines.push(t!(lang, "demo-way-back", command = command.clone()));
    }
    lines.push(t!(lang, "demo-day"));
    Ok(lines)
}
