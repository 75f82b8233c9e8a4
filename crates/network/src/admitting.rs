//! Coming in and going out. A domain of a member organisation lets in who has an address of it; anybody else waits for the word of the
//! contact of the organisation that they name, or of the coordination of the federation.

use communities::{Coordinator, likeness};
use forms::{Outcome, Undone, refusals};
use identity::{Email, NewPerson, Person, Viewer, people};
use platform::{DAY, Instance, Job, Refusal, Result, Tx, secret};
use serde_json::{Value as Json, json};
use ui::Lang;

use crate::going::departed;
use crate::member::NetworkMember;
use crate::organization::MemberOrganization;
use crate::requests::{self, New, Request};
use crate::{letters, store};

/// The job that forgets who nobody answered.
pub(crate) const FORGET: &str = "network.forget_request";
/// How long the link of a contact opens.
pub(crate) const ASKED_FOR: i64 = 14 * DAY;

refusals! {
    /// Why somebody does not come in.
    NotIn {
        /// No member organisation has this name.
        NoOrganization => "enter-no-organization",
        /// Who keeps the network took them out.
        Removed => "enter-removed",
    }
}

/// What came of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Came {
    /// They are in.
    In,
    /// Their contact is asked.
    Asked,
}

/// Who asks: a proven address, how to call them, the organisation that they name.
pub(crate) struct Asking<'a> {
    pub(crate) email: &'a str,
    pub(crate) name: &'a str,
    pub(crate) lang: Lang,
    pub(crate) organization: &'a str,
}

/// Somebody signed in asks to come in.
pub(crate) async fn ask(instance: &Instance, viewer: &Viewer, organization: &str) -> Outcome<Came, NotIn> {
    let Person { email, name, lang, .. } = viewer.person();
    let tx = instance.db.begin().await?;
    let asking = Asking { email, name, lang: *lang, organization };
    let came = match by_domain(&tx, email).await? {
        Some(id) => {
            let is_in = store::admit(&tx, (viewer.id(), id), "domain", instance.clock.now()).await?;
            Undone::unless(is_in, NotIn::Removed)?;
            Came::In
        }
        None => {
            ask_contact(instance, &tx, &asking).await?;
            Came::Asked
        }
    };
    tx.commit().await?;
    Ok(came)
}

/// The member organisation whose people have addresses like this one.
pub(crate) async fn by_domain(tx: &Tx, email: &str) -> Result<Option<i64>> {
    let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
    store::of_domain(tx, domain).await
}

/// Asks the contact of the organisation of this name, once while they do not answer; gives the secret word of the link.
pub(crate) async fn ask_contact(instance: &Instance, tx: &Tx, asking: &Asking<'_>) -> Outcome<String, NotIn> {
    let (now, token) = (instance.clock.now(), secret::token());
    let all = MemberOrganization::all(&store::organizations(tx).await?);
    let named = all.iter().find(|each| likeness(&each.name) == likeness(asking.organization));
    let organization = named.ok_or(Undone::Refused(NotIn::NoOrganization))?;
    let Asking { email, name, lang, .. } = *asking;
    let new = New { organization: organization.id, email, name, lang, token: &token, expires_at: now + ASKED_FOR };
    if requests::insert(tx, &new, now).await? {
        let id = requests::number(tx, (organization.id, email)).await?;
        tx.enqueue(Job::new(FORGET, json!({ "request": id })).at(new.expires_at)).await?;
        // Whose contact is gone waits for the coordination of the federation.
        if instance.settings.sends_mail && !organization.email.is_empty() {
            let letter = letters::contact(instance, organization, &token);
            tx.post(letter.about(format!("{}:{id}", letters::REQUEST)).until(new.expires_at), now).await?;
        }
    }
    Ok(token)
}

/// Who waits for the word of somebody who is the contact no more: the link that one was sent opens nothing from now on, and whoever is
/// the contact now is asked. Each organisation is as it was before.
pub(crate) async fn ask_again(instance: &Instance, tx: &Tx, before: &[MemberOrganization]) -> Result<()> {
    let now = MemberOrganization::all(&store::organizations(tx).await?);
    let is_the_same = |request: &Request| {
        let contact =
            |all: &[MemberOrganization]| all.iter().find(|each| each.id == request.id).map(|each| each.email.clone());
        contact(before) == contact(&now)
    };
    for request in requests::waiting(tx, instance.clock.now()).await?.into_iter().filter(|each| !is_the_same(each)) {
        requests::take(tx, request.request_id).await?;
        let Request { email, person: name, lang, name: organization, .. } = &request;
        match ask_contact(instance, tx, &Asking { email, name, lang: *lang, organization }).await {
            Err(Undone::Failed(error)) => return Err(error),
            Ok(_) | Err(Undone::Refused(_)) => {}
        }
    }
    Ok(())
}

/// Forgets who nobody answered.
pub(crate) async fn forget_request(instance: Instance, data: Json) -> Result<()> {
    let tx = instance.db.begin().await?;
    requests::remove_expired(&tx, data["request"].as_i64().unwrap_or_default(), instance.clock.now()).await?;
    tx.commit().await
}

/// They work there, says who holds the link of the contact, or the coordination of the federation: the account is made if there is
/// none, and they are told.
pub(crate) async fn confirm(instance: &Instance, request: &Request, by: Option<&Coordinator>) -> Result<(), Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if !requests::take(&tx, request.request_id).await? {
        return Err(Refusal::NotFound);
    }
    let email = Email::parse(&request.email).map_err(|_| Refusal::NotFound)?;
    let new = NewPerson { email, name: request.person.clone(), lang: request.lang };
    let person = people::create(&tx, new, now).await?;
    let how = if by.is_some() { "federation" } else { "contact" };
    let is_in = store::admit(&tx, (person.id, request.id), how, now).await?;
    if is_in && instance.settings.sends_mail {
        tx.post(letters::confirmed(instance, &person, &request.name), now).await?;
    }
    Ok(tx.commit().await?)
}

/// They do not: they are told that nobody confirmed, and nothing else.
pub(crate) async fn decline(instance: &Instance, request: &Request) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !requests::take(&tx, request.request_id).await? {
        return Err(Refusal::NotFound);
    }
    if instance.settings.sends_mail {
        tx.post(letters::declined(instance, request), instance.clock.now()).await?;
    }
    Ok(tx.commit().await?)
}

/// Somebody leaves by themself: what they said of themself to the network goes; they may come in again.
pub(crate) async fn leave(instance: &Instance, member: &NetworkMember) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::put_out(&tx, member.id(), false, instance.clock.now()).await?;
    crate::cards::remove(&tx, member.id()).await?;
    departed(instance, &tx).await?;
    tx.commit().await
}

/// The coordination of the federation takes somebody out: nothing lets them in again but itself.
pub(crate) async fn remove(instance: &Instance, _: &Coordinator, person: i64) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !store::put_out(&tx, person, true, instance.clock.now()).await? {
        return Err(Refusal::NotFound);
    }
    crate::cards::remove(&tx, person).await?;
    departed(instance, &tx).await?;
    Ok(tx.commit().await?)
}

/// Lets them in again.
pub(crate) async fn let_back(instance: &Instance, _: &Coordinator, person: i64) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !store::let_back(&tx, person).await? {
        return Err(Refusal::NotFound);
    }
    Ok(tx.commit().await?)
}
