//! `jasette code`, `jasette token` and `jasette sign-out`: for a place without mail, for programs, and for who lost a device.

use clap::{Arg, ArgMatches, Command};
use identity::tokens::{Label, Terms};
use identity::{Email, actions, said};
use platform::Instance;
use ui::Lang;

use super::{Context, Outcome, Stop, say};

pub(super) fn declared_code(lang: Lang) -> Command {
    Command::new("code").about(t!(lang, "cli-code")).arg(email_argument(lang))
}

pub(super) fn declared_token(lang: Lang) -> Command {
    let label = Arg::new("label").long("label").value_name("LABEL").default_value("jasette token");
    Command::new("token")
        .about(t!(lang, "cli-token"))
        .arg(email_argument(lang))
        .arg(label.help(t!(lang, "cli-token-label")))
}

pub(super) fn declared_sign_out(lang: Lang) -> Command {
    Command::new("sign-out").about(t!(lang, "cli-sign-out")).arg(email_argument(lang))
}

fn email_argument(lang: Lang) -> Arg {
    Arg::new("email").value_name("EMAIL").required(true).help(t!(lang, "cli-email"))
}

/// Prints a code and nothing else, so that it can be read aloud or piped.
pub(super) async fn code(context: Context, given: &ArgMatches) -> Outcome {
    let email = given.get_one::<String>("email").map_or("", String::as_str);
    let instance = context.open().await?;
    code_of(&context, instance, email).await
}

/// The same in an instance that is open.
pub(super) async fn code_of(context: &Context, instance: Instance, email: &str) -> Outcome {
    let email = Email::parse(email).map_err(|problem| Stop(said::email_problem(context.lang, &problem)))?;
    let code = code_for(&instance, &email).await.map_err(|error| context.explain(&error))?;
    say(&code.ok_or_else(|| Stop(t!(context.lang, "cli-no-account", email = email.as_str())))?);
    instance.db.close().await;
    Ok(())
}

/// The code of the sign-in page, for who has an account; that of the door, for who arrives by a link.
async fn code_for(instance: &Instance, email: &Email) -> platform::Result<Option<String>> {
    match actions::issue_code(instance, email).await? {
        Some(code) => Ok(Some(code.as_str().to_owned())),
        None => communities::actions::arrival_code(instance, email).await,
    }
}

/// Prints a token and nothing else.
pub(super) async fn token(context: Context, given: &ArgMatches) -> Outcome {
    let email = email(&context, given)?;
    let typed = given.get_one::<String>("label").map_or("", String::as_str);
    let label = Label::parse(typed).map_err(|problem| Stop(forms::text_problem(context.lang, problem)))?;
    let terms = Terms::whole(label);
    let instance = context.open().await?;
    let made = actions::create_token(&instance, &email, &terms).await.map_err(|error| context.explain(&error))?;
    let made = made.ok_or_else(|| Stop(t!(context.lang, "cli-no-account", email = email.as_str())))?;
    say(&made.map_err(|refusal| Stop(refusal.sentence(context.lang)))?);
    instance.db.close().await;
    Ok(())
}

/// Ends what is open in a person's name, wherever it is.
pub(super) async fn sign_out(context: Context, given: &ArgMatches) -> Outcome {
    let email = email(&context, given)?;
    let instance = context.open().await?;
    let ended = actions::sign_out(&instance, &email).await.map_err(|error| context.explain(&error))?;
    let ended = ended.ok_or_else(|| Stop(t!(context.lang, "cli-no-account", email = email.as_str())))?;
    say(&t!(context.lang, "cli-signed-out", sessions = ended.sessions, tokens = ended.tokens));
    instance.db.close().await;
    Ok(())
}

fn email(context: &Context, given: &ArgMatches) -> Result<Email, Stop> {
    let typed = given.get_one::<String>("email").map_or("", String::as_str);
    Email::parse(typed).map_err(|problem| Stop(said::email_problem(context.lang, &problem)))
}
