//! `jasette report`: what a template makes of a community, as files.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use communities::roster;
use platform::Instance;
use programs::ReportPlan;
use reports::{File, Kind, NotWritten, template};
use ui::Lang;

use super::demo::way_back;
use super::{Context, Outcome, Stop, say};

pub(super) fn declared(lang: Lang) -> Command {
    let path = || clap::value_parser!(PathBuf);
    Command::new("report").about(t!(lang, "cli-report")).args([
        Arg::new("community").value_name("COMMUNITY").required(true).help(t!(lang, "cli-invite-community")),
        Arg::new("template").long("template").value_name("FILE").required(true).help(t!(lang, "cli-report-template")),
        Arg::new("out")
            .long("out")
            .value_name("DIR")
            .required(true)
            .value_parser(path())
            .help(t!(lang, "cli-report-out")),
    ])
}

pub(super) async fn run(context: Context, given: &ArgMatches) -> Outcome {
    let text = |name: &str| given.get_one::<String>(name).map_or("", String::as_str);
    let (name, plan) = template(&context, text("template"))?;
    let folder = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let instance = context.open().await?;
    // In the folder of a demonstration it is another day.
    let clock = way_back::kept(&context.config).unwrap_or_else(|| instance.clock.clone());
    let instance = Instance { clock, ..instance };
    let written = written(&context, &instance, (text("community"), &plan), &folder.join(name)).await;
    instance.db.close().await;
    written
}

/// The template of this word that ships, or of this file; its name.
fn template(context: &Context, named: &str) -> Result<(String, ReportPlan), Stop> {
    if let Some((word, plan)) = template::named(named) {
        return Ok(((*word).to_owned(), plan.clone()));
    }
    let path = Path::new(named);
    let unreadable =
        |error: std::io::Error| Stop(t!(context.lang, "cli-unreadable", file = named, what = error.to_string()));
    let plan = ReportPlan::from_bytes(named, &std::fs::read(path).map_err(unreadable)?);
    let plan = plan.map_err(|errors| {
        Stop(errors.iter().map(|error| error.sentence(context.lang)).collect::<Vec<_>>().join("\n"))
    })?;
    let name = path.file_stem().map_or_else(|| named.to_owned(), |stem| stem.to_string_lossy().into_owned());
    Ok((name, plan))
}

async fn written(
    context: &Context,
    instance: &Instance,
    (slug, plan): (&str, &ReportPlan),
    beginning: &Path,
) -> Outcome {
    let community = roster::called(&instance.db, slug).await.map_err(|error| context.explain(&error))?;
    let community = community.ok_or_else(|| Stop(t!(context.lang, "cli-report-no-community", community = slug)))?;
    let period = reports::season(&community, instance.clock.now());
    let whole = reports::drawn(instance, &community, plan, (period, context.lang)).await;
    let whole = whole.map_err(|error| context.explain(&error))?;
    let folder = beginning.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|error| unwritable(context, folder, &error))?;
    for kind in Kind::ready() {
        let file = File::of(instance, slug, &whole, kind).await.map_err(|refused| match refused {
            NotWritten::Failed(error) => context.explain(&error),
            NotWritten::NotSet(why) => Stop(t!(context.lang, "cli-failure", what = why.to_string())),
        })?;
        let path = beginning.with_extension(kind.ending());
        std::fs::write(&path, file.bytes).map_err(|error| unwritable(context, &path, &error))?;
        say(&t!(context.lang, "cli-report-written", file = path.display().to_string()));
    }
    Ok(())
}

fn unwritable(context: &Context, path: &Path, error: &std::io::Error) -> Stop {
    Stop(t!(context.lang, "cli-report-unwritable", file = path.display().to_string(), what = error.to_string()))
}
