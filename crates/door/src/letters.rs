//! What an applicant is told by mail, and a director. What a stranger typed goes to no address that nobody confirmed.

use communities::Community;
use identity::Email;
use identity::letters::to_address;
use platform::mail::Mail;
use platform::{Instance, Result, Tx};
use ui::mail::{Block, Letter};
use ui::{Lang, dates};

use crate::application::{Application, UNCONFIRMED_FOR, agreement_path};
use crate::door::path;

const KIND: &str = "door.application";

/// Posts a letter, where mail leaves.
pub(crate) async fn post(instance: &Instance, tx: &Tx, letter: Mail) -> Result<()> {
    if instance.settings.sends_mail {
        tx.post(letter, instance.clock.now()).await?;
    }
    Ok(())
}

/// Asks whether an application is theirs.
pub(crate) fn confirm(instance: &Instance, (community, lang): (&Community, Lang), email: &Email, token: &str) -> Mail {
    let until = instance.clock.now() + UNCONFIRMED_FOR;
    let letter = Letter::new(lang, t!(lang, "mail-confirm-subject", community = community.name.as_str()))
        .paragraph(t!(lang, "mail-confirm-what", community = community.name.as_str()))
        .deed(t!(lang, "mail-confirm-deed"), instance.settings.link(&format!("/demande/{token}")))
        .paragraph(t!(lang, "mail-confirm-else", date = dates::weekday_and_day(lang, until)));
    sent(instance, community, (email, ""), letter).until(until)
}

/// They asked already, and that stands.
pub(crate) fn already(instance: &Instance, community: &Community, email: &Email, there: &Application) -> Mail {
    let lang = there.lang;
    let letter = Letter::new(lang, t!(lang, "mail-already-subject", community = community.name.as_str()))
        .paragraph(t!(lang, "mail-already-what", community = community.name.as_str()))
        .deed(t!(lang, "mail-see"), instance.settings.link(&there.path("")));
    sent(instance, community, (email, ""), letter)
}

/// They are a member.
pub(crate) fn member(instance: &Instance, (community, lang): (&Community, Lang), email: &Email) -> Mail {
    let letter = Letter::new(lang, t!(lang, "mail-member-subject", community = community.name.as_str()))
        .paragraph(t!(lang, "mail-member-what", community = community.name.as_str()))
        .deed(t!(lang, "mail-member-deed"), instance.settings.link(&community.path("")));
    sent(instance, community, (email, ""), letter)
}

/// Asks a director to sign.
pub(crate) fn agreement(
    instance: &Instance,
    community: &Community,
    (application, email): (&Application, &Email),
    token: &str,
) -> Mail {
    let lang = application.lang;
    let (name, organization) = (application.name.as_str(), application.organization.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-agreement-subject", who = name, community = community.name.as_str()))
        .paragraph(t!(
            lang,
            "mail-agreement-what",
            who = name,
            organization = organization,
            community = community.name.as_str()
        ))
        .deed(t!(lang, "mail-agreement-deed"), instance.settings.link(&agreement_path(token)))
        .footer(t!(lang, "mail-agreement-about"), instance.settings.link(&path(community, "")));
    sent(instance, community, (email, ""), letter)
}

/// They are on the waiting list.
pub(crate) fn waits(instance: &Instance, community: &Community, to: &Application, word: &str) -> Result<Mail> {
    let lang = to.lang;
    let letter =
        begun(community, to, "wait").paragraph(t!(lang, "mail-wait-what", community = community.name.as_str()));
    answered(instance, community, to, with(letter, word).paragraph(t!(lang, "mail-wait-then")))
}

/// Not this time.
pub(crate) fn refused(
    instance: &Instance,
    community: &Community,
    to: &Application,
    (word, destroy_at): (&str, i64),
) -> Result<Mail> {
    let lang = to.lang;
    let letter =
        begun(community, to, "refuse").paragraph(t!(lang, "mail-refuse-what", community = community.name.as_str()));
    let gone = t!(lang, "mail-destroyed", date = dates::long(lang, destroy_at));
    answered(instance, community, to, with(letter, word).paragraph(gone))
}

/// A place came free.
pub(crate) fn offered(instance: &Instance, community: &Community, to: &Application, until: i64) -> Result<Mail> {
    let lang = to.lang;
    let letter = begun(community, to, "offer").paragraph(t!(
        lang,
        "mail-offer-what",
        community = community.name.as_str(),
        date = dates::weekday_and_day(lang, until)
    ));
    Ok(answered(instance, community, to, letter)?.until(until))
}

/// The offer was not taken.
pub(crate) fn lapsed(instance: &Instance, community: &Community, to: &Application) -> Result<Mail> {
    let letter = begun(community, to, "lapsed");
    let words = t!(to.lang, "mail-lapsed-what", community = community.name.as_str());
    answered(instance, community, to, letter.paragraph(words))
}

fn begun(community: &Community, to: &Application, what: &str) -> Letter {
    let (lang, name) = (to.lang, community.name.as_str());
    let subject = match what {
        "wait" => t!(lang, "mail-wait-subject", community = name),
        "offer" => t!(lang, "mail-offer-subject", community = name),
        "lapsed" => t!(lang, "mail-lapsed-subject", community = name),
        _ => t!(lang, "mail-refuse-subject", community = name),
    };
    Letter::new(lang, subject).paragraph(t!(lang, "mail-hello", name = to.name.as_str()))
}

/// The same, with what whoever answered wrote.
fn with(letter: Letter, word: &str) -> Letter {
    if word.is_empty() { letter } else { letter.block(Block::Quote(word.to_owned())) }
}

fn answered(instance: &Instance, community: &Community, to: &Application, letter: Letter) -> Result<Mail> {
    let letter = letter.deed(t!(to.lang, "mail-see"), instance.settings.link(&to.path("")));
    Ok(sent(instance, community, (&to.address()?, &to.name), letter))
}

fn sent(instance: &Instance, community: &Community, to: (&Email, &str), letter: Letter) -> Mail {
    let lang = letter.lang();
    let reason = t!(lang, "mail-reason", community = community.name.as_str(), place = instance.settings.name.as_str());
    to_address(KIND, to, &letter.reason(reason))
}
