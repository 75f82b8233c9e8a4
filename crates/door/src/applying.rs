//! What an applicant does, and the director who signs for them: one transaction each. Whoever sends an application is told the same
//! whatever is known of the address: what there is to say is said by mail, to who reads it.

use communities::{Community, roster};
use forms::{Outcome, Undone, refusals};
use identity::{Email, people};
use platform::{Error, Event, Instance, Job, Result, Tx, secret};
use serde_json::json;
use ui::Lang;

use crate::application::{Application, Asked, Experience, State, UNCONFIRMED_FOR, kept_until};
use crate::rows::{self, New, Signed, Step};
use crate::{letters, places};

/// An application was confirmed, answered, or taken back.
pub(crate) const CHANGED: &str = "door.application";
/// The job that destroys one at its date.
pub(crate) const DESTROY: &str = "door.destroy";

refusals! {
    /// Why nothing was done.
    NotDone {
        /// It was done already, or somebody answered in the meantime.
        Overtaken => "request-overtaken",
        /// Nobody signs twice.
        Signed => "request-signed",
        /// The place was kept until a day that is past.
        Lapsed => "request-lapsed",
    }
}

/// Writes an application down until its address is confirmed, and asks by mail whether it is theirs. One that stands is led to; whoever
/// is a member is told so; both by mail. Where no mail leaves, a new one is received as it is.
pub(crate) async fn send(instance: &Instance, community: &Community, (asked, lang): (&Asked, Lang)) -> Result<()> {
    let (now, token) = (instance.clock.now(), secret::token());
    let tx = instance.db.begin().await?;
    let letter = if is_member(&tx, community, asked).await? {
        letters::member(instance, (community, lang), &asked.email)
    } else {
        let new = New { community: community.id, token: &token, asked, lang, now, destroy_at: now + UNCONFIRMED_FOR };
        match rows::write(&tx, &new).await? {
            Some(id) => {
                tx.enqueue(destroying(id, new.destroy_at)).await?;
                if !instance.settings.sends_mail {
                    received(&tx, (community, id), now).await?;
                }
                letters::confirm(instance, (community, lang), &asked.email, &token)
            }
            None => match rows::of_email(&tx, community.id, asked.email.as_str()).await? {
                Some(there) => letters::already(instance, community, &asked.email, &there),
                None => return Ok(()),
            },
        }
    };
    letters::post(instance, &tx, letter).await?;
    tx.commit().await
}

async fn is_member(tx: &Tx, community: &Community, asked: &Asked) -> Result<bool> {
    let Some(person) = people::by_email(tx, &asked.email).await? else { return Ok(false) };
    Ok(roster::of_person(tx, person.id).await?.iter().any(|(each, _)| each.id == community.id))
}

/// For who holds the machine (a demonstration): somebody asked, and confirmed it; the secret of their link. Nothing leaves by mail.
pub async fn ask_at_the_console(instance: &Instance, community: &Community, said: &AtTheConsole<'_>) -> Result<String> {
    let (now, token) = (instance.clock.now(), secret::token());
    let email = Email::parse(said.email).map_err(|_| Error::Stored("no address".to_owned()))?;
    let asked = Asked {
        name: said.name.to_owned(),
        email,
        organization: said.organization.to_owned(),
        territory: said.territory.to_owned(),
        role: said.role.to_owned(),
        experience: Experience::Some,
        why: said.why.to_owned(),
        availability: String::new(),
        needs: String::new(),
        answers: Vec::new(),
    };
    let destroy_at = kept_until(community, now);
    let new = New { community: community.id, token: &token, asked: &asked, lang: Lang::Fr, now, destroy_at };
    let tx = instance.db.begin().await?;
    if let Some(id) = rows::write(&tx, &new).await? {
        received(&tx, (community, id), now).await?;
    }
    tx.commit().await?;
    Ok(token)
}

/// What somebody says who asks to take part, for [`ask_at_the_console`].
#[derive(Clone, Copy, Debug)]
pub struct AtTheConsole<'a> {
    /// How to call them.
    pub name: &'a str,
    /// Where to answer.
    pub email: &'a str,
    /// Where they work.
    pub organization: &'a str,
    /// Where that is.
    pub territory: &'a str,
    /// What they do there.
    pub role: &'a str,
    /// Why they ask.
    pub why: &'a str,
}

/// The job that destroys an application, moved each time that something happens to it.
pub(crate) fn destroying(id: i64, at: i64) -> Job {
    Job::new(DESTROY, json!({ "application": id })).at(at).only(format!("{DESTROY}:{id}"))
}

/// Whoever reads the address says that the application is theirs; once is enough.
pub(crate) async fn confirm(instance: &Instance, community: &Community, application: &Application) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    received(&tx, (community, application.id), now).await?;
    tx.commit().await
}

async fn received(tx: &Tx, (community, id): (&Community, i64), now: i64) -> Result<()> {
    let destroy_at = kept_until(community, now);
    if rows::confirm(tx, id, now, destroy_at).await? {
        tx.enqueue(destroying(id, destroy_at)).await?;
        changed(tx, (community.id, id), now).await?;
    }
    Ok(())
}

/// The applicant takes it back; what was kept for them is offered to the next.
pub(crate) async fn withdraw(
    instance: &Instance,
    community: &Community,
    application: &Application,
) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    ends(&tx, (community, application), State::Withdrawn, now).await?;
    if let Some(invitation) = application.invitation_id {
        communities::invitations::take_back(&tx, (community.id, invitation), now).await?;
    }
    if matches!(application.state, State::Offered | State::Accepted) {
        tx.enqueue(places::offering(community.id, now)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// It comes to nothing: it is kept for a while, and destroyed.
pub(crate) async fn ends(
    tx: &Tx,
    (community, application): (&Community, &Application),
    to: State,
    now: i64,
) -> Outcome<(), NotDone> {
    let destroy_at = kept_until(community, now);
    let step = Step {
        to,
        by: application.decided_by,
        word: "",
        at: now,
        destroy_at,
        waits_since: None,
        offered_until: None,
        invitation: None,
    };
    Undone::unless(rows::step(tx, (application.id, application.state), &step).await?, NotDone::Overtaken)?;
    tx.enqueue(destroying(application.id, destroy_at)).await?;
    changed(tx, application.of(), now).await?;
    Ok(())
}

/// Asks the director of the applicant to sign, at this address; none when the applicant hands the link over. An earlier link opens
/// nothing any more.
pub(crate) async fn ask_director(
    instance: &Instance,
    community: &Community,
    application: &Application,
    director: Option<&Email>,
) -> Outcome<(), NotDone> {
    let (now, token) = (instance.clock.now(), secret::token());
    let tx = instance.db.begin().await?;
    Undone::unless(rows::ask_director(&tx, application.id, &token).await?, NotDone::Signed)?;
    if let Some(email) = director {
        letters::post(instance, &tx, letters::agreement(instance, community, (application, email), &token)).await?;
    }
    changed(&tx, application.of(), now).await?;
    tx.commit().await?;
    Ok(())
}

/// A director signs, once.
pub(crate) async fn sign(
    instance: &Instance,
    application: &Application,
    [name, hours, replaced]: [&str; 3],
) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    Undone::unless(rows::sign(&tx, application.id, &Signed { name, hours, replaced, now }).await?, NotDone::Signed)?;
    changed(&tx, application.of(), now).await?;
    tx.commit().await?;
    Ok(())
}

/// Those who answer hear of it, and nobody else.
pub(crate) async fn changed(tx: &Tx, (community, id): (i64, i64), now: i64) -> Result<()> {
    tx.record(Event::new(community, CHANGED, id, now).to("team")).await.map(drop)
}
