//! `jasette community create` and `jasette invite`.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use communities::actions::{self, FromConsole, FromFile, create_from_file};
use ui::Lang;

use super::{Context, Outcome, Stop, say};

pub(super) fn declared(lang: Lang) -> Command {
    let program = Arg::new("program").long("program").value_name("FILE").required(true);
    let create = Command::new("create").about(t!(lang, "cli-community-create")).args([
        program.value_parser(clap::value_parser!(PathBuf)).help(t!(lang, "cli-program")),
        Arg::new("start").long("start").value_name("YYYY-MM").required(true).help(t!(lang, "cli-start")),
        Arg::new("name").long("name").value_name("NAME").help(t!(lang, "cli-name")),
        Arg::new("coordinator").long("coordinator").value_name("EMAIL").help(t!(lang, "cli-coordinator")),
    ]);
    Command::new("community").about(t!(lang, "cli-community")).subcommand_required(true).subcommand(create)
}

pub(super) fn declared_invite(lang: Lang) -> Command {
    Command::new("invite").about(t!(lang, "cli-invite")).args([
        Arg::new("community").value_name("COMMUNITY").required(true).help(t!(lang, "cli-invite-community")),
        Arg::new("people").value_name("EMAIL").required(true).num_args(1..).help(t!(lang, "cli-invite-people")),
        Arg::new("role").long("role").value_name("ROLE").default_value("member").help(t!(lang, "cli-invite-role")),
    ])
}

pub(super) async fn run(context: Context, given: &ArgMatches) -> Outcome {
    match given.subcommand() {
        Some(("create", given)) => create(context, given).await,
        _ => Ok(()),
    }
}

async fn create(context: Context, given: &ArgMatches) -> Outcome {
    let path = given.get_one::<PathBuf>("program").cloned().unwrap_or_default();
    let bytes = read(&context, &path)?;
    let text = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let instance = context.open().await?;
    let file_name = path.display().to_string();
    let ask = FromFile {
        file_name: &file_name,
        bytes: &bytes,
        start: text("start").unwrap_or_default(),
        name: text("name"),
        coordinator: text("coordinator"),
        lang: context.lang,
    };
    let created = create_from_file(&instance, ask).await;
    instance.db.close().await;
    let community = created.map_err(|refused| Stop(refused.sentences(context.lang).join("\n")))?;
    let link = instance.settings.link(&community.path(""));
    say(&t!(context.lang, "cli-community-created", name = community.name, id = community.id.to_string(), link = link));
    Ok(())
}

/// Invites by e-mail; where no mail leaves, the links are printed to be handed over.
pub(super) async fn invite(context: Context, given: &ArgMatches) -> Outcome {
    let text = |name: &str| given.get_one::<String>(name).map_or("", String::as_str);
    let people: Vec<&str> = given.get_many::<String>("people").unwrap_or_default().map(String::as_str).collect();
    let instance = context.open().await?;
    let (people, lang) = (people.join("\n"), context.lang);
    let ask = FromConsole { community: text("community"), role: text("role"), people: &people, lang };
    let invited = actions::invite(&instance, ask).await;
    let sends_mail = instance.settings.sends_mail;
    instance.db.close().await;
    let invited = invited.map_err(|refused| Stop(refused.sentences(lang).join("\n")))?;
    if sends_mail {
        say(&t!(lang, "cli-invited", count = invited.len()));
    } else {
        invited.iter().for_each(|sent| {
            say(&t!(lang, "cli-invited-link", email = sent.invitee.email.as_str(), link = sent.link.as_str()))
        });
    }
    Ok(())
}

fn read(context: &Context, path: &Path) -> Result<Vec<u8>, Stop> {
    let unreadable = |error: std::io::Error| {
        Stop(t!(context.lang, "cli-unreadable", file = path.display().to_string(), what = error.to_string()))
    };
    std::fs::read(path).map_err(unreadable)
}
