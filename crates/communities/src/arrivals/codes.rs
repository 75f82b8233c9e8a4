//! The code that proves an address at a room's link: asked for, sent, tried. The rules are those of signing in: six digits,
//! 15 minutes, 5 tries, one use, and only a hash is stored.

use identity::codes::{Code, LASTS};
use identity::sign_in::{Doorway, Entry};
use identity::{Email, NewPerson, people};
use platform::{HOUR, Instance, Job, Result, Tx, secret};
use serde_json::{Value as Json, json};

use super::store::{self, Arrival};
use super::{Accepted, Newcomer, Open, accept_in, letters};

/// How many times a code may be tried.
const MOST_TRIES: i64 = 5;
/// How many codes leave for one address within an hour.
const MOST_BY_EMAIL: i64 = 5;
/// How many leave by one link within an hour: more than any room holds, so that one person cannot close it to the others.
const MOST_BY_LINK: i64 = 200;
/// How long who must wait is told to wait, in seconds.
const WAIT: u64 = 15 * 60;

/// Too many codes were asked for; so many seconds to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooMany(pub(super) u64);

/// Writes an arrival down and sends its code; returns the secret of the page that takes the code.
pub(super) async fn ask(
    instance: &Instance,
    open: &Open,
    (newcomer, email): (&Newcomer, &Email),
) -> Result<Result<String, TooMany>> {
    let (now, token, digits) = (instance.clock.now(), secret::token(), secret::code());
    let tx = instance.db.begin().await?;
    let (by_email, by_link) = store::recent(&tx, (email, open.invitation.id), now).await?;
    if by_email >= MOST_BY_EMAIL || by_link >= MOST_BY_LINK {
        return Ok(Err(TooMany(WAIT)));
    }
    let expires_at = now + LASTS;
    let code_hash = hash(email.as_str(), &digits);
    let new = store::New { invitation: open.invitation.id, token: &token, email, newcomer, code_hash, expires_at };
    let id = store::insert(&tx, &new, now).await?;
    // Kept for the hour that is counted, then gone: who turned away at the door leaves no name behind.
    tx.enqueue(Job::new("communities.forget_arrival", json!({ "arrival": id })).at(now + 2 * HOUR)).await?;
    if instance.settings.sends_mail {
        tx.post(letters::code(&instance.settings, (newcomer, email), (&open.community, &spaced(&digits))), now).await?;
    }
    tx.commit().await?;
    Ok(Ok(token))
}

/// Tries a code. When it is right the account of the address is entered, or made, and the invitation accepted.
pub(super) async fn enter(
    instance: &Instance,
    doorway: &Doorway,
    (open, token): (&Open, &str),
    (code, shared_computer): (&Code, bool),
) -> Result<Option<(Accepted, Entry)>> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let arrival = store::count_try(&tx, token, (now, MOST_TRIES)).await?;
    let right = |arrival: &Arrival| {
        arrival.invitation_id == open.invitation.id && arrival.code_hash == hash(&arrival.email, &digits(code))
    };
    let entered = match arrival.filter(right) {
        Some(arrival) => Some(let_in(instance, &tx, (open, doorway), (&arrival, shared_computer)).await?),
        None => None,
    };
    if let Some((Accepted::TooLate, _)) = entered {
        // The transaction goes with the account that it may have made: a closed invitation makes none.
        return Ok(None);
    }
    tx.commit().await?;
    Ok(entered)
}

async fn let_in(
    instance: &Instance,
    tx: &Tx,
    (open, doorway): (&Open, &Doorway),
    (arrival, shared_computer): (&Arrival, bool),
) -> Result<(Accepted, Entry)> {
    let now = instance.clock.now();
    store::remove(tx, arrival.id).await?;
    let email = Email::parse(&arrival.email).expect("an address that was read is written down as it was read");
    // An account that exists stays as it is: the name that was typed at the door is for new ones.
    let new = NewPerson { email, name: arrival.name.clone(), lang: arrival.lang };
    let person = people::create(tx, new, now).await?;
    let accepted = accept_in(instance, tx, (open, &person), Some(&arrival.organization)).await?;
    Ok((accepted, doorway.let_in(tx, person.id, shared_computer, now).await?))
}

/// For a place without e-mail: another code for who last arrived at this address, to be handed over by who administers.
pub async fn arrival_code(instance: &Instance, email: &Email) -> Result<Option<String>> {
    let (now, digits) = (instance.clock.now(), secret::code());
    let tx = instance.db.begin().await?;
    let Some(arrival) = store::newest(&tx, email).await? else { return Ok(None) };
    store::renew(&tx, arrival.id, hash(email.as_str(), &digits), now + LASTS).await?;
    tx.commit().await?;
    Ok(Some(spaced(&digits)))
}

/// Removes an arrival whose code is long over.
pub(crate) async fn forget_arrival(instance: Instance, data: Json) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::remove_expired(&tx, data["arrival"].as_i64().unwrap_or_default(), instance.clock.now()).await?;
    tx.commit().await
}

/// A million codes are soon tried against a stolen database; the code is dead by then.
fn hash(email: &str, digits: &str) -> String {
    secret::hash(&format!("arrival:{email}:{digits}"))
}

fn digits(code: &Code) -> String {
    code.spaced().replace(' ', "")
}

fn spaced(digits: &str) -> String {
    Code::parse(digits).map(|code| code.spaced()).unwrap_or_default()
}
