//! Passkeys: a device (a telephone, a computer, a key on a ring) that holds a key of its person and asks them for a finger, a
//! face or a code before it signs (WebAuthn). Whoever shows one comes in by it alone: to have the device and to open it are two
//! steps. The code of the mail stays beside it for everybody but coordination where a second step is required of it.

mod letter;
pub(crate) mod pages;
mod questions;
mod relying_party;
mod store;
pub(crate) mod web;

use forms::{Outcome, Undone, refusals};
use platform::{Db, Instance, Result, Settings, Tx};
use serde_json::Value;

use crate::access::Viewer;
use relying_party::RelyingParty;

pub(crate) use store::Listed;

/// The page of one's passkeys.
pub(crate) const PATH: &str = "/profil/cles";
/// The most passkeys of one person: a list that one can still read.
const MOST: usize = 10;

/// A question for the device of a browser.
pub(crate) struct Asked {
    /// What the browser hands to the device.
    pub(crate) question: Value,
    /// The secret for the cookie of the browser that asked.
    pub(crate) secret: String,
}

/// What a browser brings back.
pub(crate) struct Answered<'a> {
    /// The secret of its cookie.
    pub(crate) secret: &'a str,
    /// What the device said, in JSON.
    pub(crate) answer: &'a str,
}

refusals! {
    /// Why no passkey was added.
    NotAdded {
        /// The question was too old, asked elsewhere or answered already; or the device did not answer it.
        Unanswered => "keys-unanswered",
        /// The device holds one for this account already.
        Known => "keys-known",
        /// A list that one can still read.
        TooMany => "keys-too-many" (most = MOST),
    }
}

/// Whether browsers offer passkeys at the address of this instance.
pub(crate) fn are_offered(settings: &Settings) -> bool {
    RelyingParty::of(settings).is_some()
}

/// Whether the person can show a passkey here: where a second step is required, it stands in for an application of codes.
pub(crate) async fn can_be_shown(instance: &Instance, person: i64) -> Result<bool> {
    Ok(are_offered(&instance.settings) && store::has_one(&instance.db, person).await?)
}

/// The viewer's passkeys, the newest first.
pub(crate) async fn of(db: &Db, viewer: &Viewer) -> Result<Vec<Listed>> {
    store::of(db, viewer.id()).await
}

/// Asks the viewer's device for a new passkey; nothing where none are offered.
pub(crate) async fn ask_for_new(instance: &Instance, viewer: &Viewer) -> Result<Option<Asked>> {
    let Some(party) = RelyingParty::of(&instance.settings) else { return Ok(None) };
    let tx = instance.db.begin().await?;
    let question = party.asks_for_new(viewer.person(), &store::of(&tx, viewer.id()).await?)?;
    let asked = questions::ask(&tx, Some(viewer.id()), question, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(asked))
}

/// Keeps the passkey that the viewer's device made, under a name, and tells them by mail.
pub(crate) async fn add(
    instance: &Instance,
    viewer: &Viewer,
    (name, answered): (&str, &Answered<'_>),
) -> Outcome<(), NotAdded> {
    let (now, person) = (instance.clock.now(), viewer.person());
    let tx = instance.db.begin().await?;
    let added = keep(&tx, &instance.settings, (person.id, name, answered), now).await?;
    if added.is_ok() && instance.settings.sends_mail {
        tx.post(letter::added(&instance.settings, person, name), now).await?;
    }
    tx.commit().await?;
    added.map_err(Undone::Refused)?;
    tracing::info!(person = person.id, "a passkey was added");
    Ok(())
}

async fn keep(
    tx: &Tx,
    settings: &Settings,
    (person, name, answered): (i64, &str, &Answered<'_>),
    now: i64,
) -> Result<Result<(), NotAdded>> {
    let waited = questions::take(tx, answered.secret, now).await?.filter(|waited| waited.person_id == Some(person));
    let made = waited.zip(RelyingParty::of(settings)).and_then(|(waited, party)| party.reads_new(&waited, answered));
    let Some(made) = made else { return Ok(Err(NotAdded::Unanswered)) };
    if store::of(tx, person).await?.len() >= MOST {
        return Ok(Err(NotAdded::TooMany));
    }
    Ok(if store::add(tx, (person, name), &made, now).await? { Ok(()) } else { Err(NotAdded::Known) })
}

/// Removes one of the viewer's passkeys and tells them by mail; false when they have none of this number.
pub(crate) async fn remove(instance: &Instance, viewer: &Viewer, id: i64) -> Result<bool> {
    let tx = instance.db.begin().await?;
    let Some(name) = store::remove(&tx, viewer.id(), id).await? else { return Ok(false) };
    if instance.settings.sends_mail {
        let letter = letter::removed(&instance.settings, viewer.person(), &name);
        tx.post(letter, instance.clock.now()).await?;
    }
    tx.commit().await?;
    tracing::info!(person = viewer.id(), "a passkey was removed");
    Ok(true)
}

/// Asks a browser, whoever sits in front of it, to show a passkey; nothing where none are offered.
pub(crate) async fn ask_to_show(instance: &Instance) -> Result<Option<Asked>> {
    let Some(party) = RelyingParty::of(&instance.settings) else { return Ok(None) };
    let question = party.asks_to_show()?;
    let tx = instance.db.begin().await?;
    let asked = questions::ask(&tx, None, question, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(asked))
}

/// The person whose passkey was shown, which had to ask for their finger, face or code. The question is used up in any case:
/// commit.
pub(crate) async fn shown(instance: &Instance, tx: &Tx, answered: &Answered<'_>) -> Result<Option<i64>> {
    let now = instance.clock.now();
    let waited = questions::take(tx, answered.secret, now).await?.filter(|waited| waited.person_id.is_none());
    let Some((waited, party)) = waited.zip(RelyingParty::of(&instance.settings)) else { return Ok(None) };
    let Some(shown) = party.reads_shown(answered) else { return Ok(None) };
    let Some(key) = store::find(tx, &shown).await? else { return Ok(None) };
    let Some(kept) = party.judges(&waited, &shown, &key.kept) else { return Ok(None) };
    store::was_used(tx, key.id, &kept, now).await?;
    if key.used_at.is_none() {
        tracing::info!(person = key.person_id, "a passkey let its person in for the first time");
    }
    Ok(Some(key.person_id))
}
