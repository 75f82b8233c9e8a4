//! The application of codes: a telephone that shows six digits, others every half minute (RFC 6238). Whoever uses one comes in
//! by two steps, the code of the mail and that of the application: who reads their mail does not come in. Spare codes, each of
//! which serves once, stand in for a telephone that is lost.

mod letter;
pub(crate) mod needed;
pub(crate) mod pages;
mod store;
mod totp;
pub(crate) mod web;

use platform::{Db, Instance, Result, SECOND, Tx, secret};

use crate::access::Viewer;
use crate::by_hand;
use crate::code::Code;
use totp::{Key, STEP};

pub use web::PATH;

/// How many spare codes are given at once.
const SPARE: usize = 8;
/// Groups of four letters of a spare code: 60 bits.
const GROUPS: usize = 3;

/// Where somebody stands with their application.
#[derive(Clone, Debug)]
pub(crate) enum Standing {
    /// They use none.
    Off,
    /// They were shown a secret and have not typed a first code.
    Begun(Key),
    /// They use one.
    On {
        /// Since when.
        since: i64,
        /// How many spare codes are left.
        spare: i64,
    },
}

/// Whether the person uses an application of codes.
pub async fn is_on(db: &Db, person: i64) -> Result<bool> {
    store::is_on(db, person).await
}

/// The same in a transaction that goes on.
pub(crate) async fn is_on_in(tx: &Tx, person: i64) -> Result<bool> {
    store::is_on(tx, person).await
}

/// Where the viewer stands.
pub(crate) async fn standing(db: &Db, viewer: &Viewer) -> Result<Standing> {
    let Some(row) = store::of(db, viewer.id()).await? else { return Ok(Standing::Off) };
    Ok(match (row.confirmed_at, Key::read(&row.secret)) {
        (Some(since), _) => Standing::On { since, spare: row.spare },
        (None, Some(key)) => Standing::Begun(key),
        (None, None) => Standing::Off,
    })
}

/// A new secret to be put in an application; nothing when one is used already.
pub(crate) async fn begin(instance: &Instance, viewer: &Viewer) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::begin(&tx, viewer.id(), &Key::new(), instance.clock.now()).await?;
    tx.commit().await
}

/// The first code of the application: from now on it is asked at each sign-in. The spare codes, to be shown once; nothing when
/// the code is wrong or nothing was begun.
pub(crate) async fn confirm(instance: &Instance, viewer: &Viewer, typed: &str) -> Result<Option<Vec<String>>> {
    let (now, person) = (instance.clock.now(), viewer.person());
    let tx = instance.db.begin().await?;
    let begun = store::of(&tx, person.id).await?.filter(|row| row.confirmed_at.is_none());
    let key = begun.and_then(|row| Key::read(&row.secret));
    let Some(step) = key.zip(Code::parse(typed)).and_then(|(key, code)| key.step_of(&code, now / SECOND)) else {
        return Ok(None);
    };
    store::confirm(&tx, person.id, step, now).await?;
    let spare = new_spare(&tx, person.id).await?;
    if instance.settings.sends_mail {
        tx.post(letter::turned_on(&instance.settings, person), now).await?;
    }
    tx.commit().await?;
    Ok(Some(spare))
}

/// Other spare codes in place of those before; nothing when no application is used.
pub(crate) async fn renew_spare(instance: &Instance, viewer: &Viewer) -> Result<Option<Vec<String>>> {
    let tx = instance.db.begin().await?;
    if !store::is_on(&tx, viewer.id()).await? {
        return Ok(None);
    }
    let spare = new_spare(&tx, viewer.id()).await?;
    tx.commit().await?;
    Ok(Some(spare))
}

/// The person uses no application any more, and is told so by mail.
pub(crate) async fn turn_off(instance: &Instance, viewer: &Viewer) -> Result<()> {
    let tx = instance.db.begin().await?;
    if store::remove(&tx, viewer.id()).await? && instance.settings.sends_mail {
        tx.post(letter::turned_off(&instance.settings, viewer.person()), instance.clock.now()).await?;
    }
    tx.commit().await
}

/// Whether this is a code of the person's application, or one of their spare codes. It serves no second time.
pub(crate) async fn accepts(tx: &Tx, person: i64, typed: &str, now: i64) -> Result<bool> {
    let Some(code) = Code::parse(typed).filter(|_| !typed.chars().any(|letter| letter.is_ascii_alphabetic())) else {
        return store::spend_spare(tx, person, &hash(person, &by_hand::read(typed))).await;
    };
    let key = store::of(tx, person).await?.and_then(|row| Key::read(&row.secret));
    match key.and_then(|key| key.step_of(&code, now / SECOND)) {
        Some(step) => store::advance(tx, person, step, now / SECOND / STEP).await,
        None => Ok(false),
    }
}

async fn new_spare(tx: &Tx, person: i64) -> Result<Vec<String>> {
    let spare: Vec<String> = (0..SPARE).map(|_| by_hand::made(GROUPS)).collect();
    let hashes: Vec<String> = spare.iter().map(|code| hash(person, &by_hand::read(code))).collect();
    store::replace_spare(tx, person, &hashes).await?;
    Ok(spare)
}

fn hash(person: i64, code: &str) -> String {
    secret::hash(&format!("spare:{person}:{code}"))
}
