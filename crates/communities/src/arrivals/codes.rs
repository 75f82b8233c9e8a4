//! The code that proves an address at a room's link: asked for, sent, tried. The rules are those of signing in: six digits,
//! 15 minutes, 5 tries, one use, in the browser that asked, and only a hash is stored. The link is no mail relay: an address is
//! written to once a day, a handful of them an hour; more only for who types the code that the screen of the room shows.

use identity::codes::{Code, LASTS, TYPED_IN};
use identity::sign_in::{Doorway, Entry};
use identity::{Email, NewPerson, by_hand, people};
use platform::{DAY, HOUR, Instance, Job, Result, Tx, secret};
use serde_json::{Value as Json, json};

use super::store::{self, Arrival};
use super::typed::NotSent;
use super::{Accepted, Newcomer, Open, accept_in, letters};
use crate::invitations::window;

/// What the letter to who arrives is about: the number of the arrival.
pub(crate) const ABOUT: &str = "arrival";
/// How many times a code may be tried.
const MOST_TRIES: i64 = 5;
/// How many letters leave by one link within an hour for those who do not type the code of the room.
const MOST_ELSEWHERE: i64 = 5;
/// How many leave for those who do: more than any room holds.
const MOST_IN_ROOM: i64 = 200;
/// How many leave within an hour for one address, asked for in the room.
const MOST_BY_ADDRESS: i64 = 5;

/// Somebody at the link of a room, who says that an address is theirs.
pub(super) struct Asking {
    pub(super) newcomer: Newcomer,
    pub(super) email: Email,
    /// Whether they typed the code that the screen of the room shows.
    pub(super) in_room: bool,
}

/// Whether who typed this is in the room: nothing when it is not what the screen shows.
pub(super) async fn is_in_room(instance: &Instance, open: &Open, typed: &str) -> Result<Option<bool>> {
    let typed = by_hand::read(typed);
    if typed.is_empty() {
        return Ok(Some(false));
    }
    let shown = window::shown(&instance.db, open.invitation.id, instance.clock.now()).await?;
    Ok(shown.filter(|shown| by_hand::read(&shown.code) == typed).map(|_| true))
}

/// Writes an arrival down and sends its letter; returns the secret of the page that takes the code.
pub(super) async fn ask(instance: &Instance, open: &Open, asking: &Asking) -> Result<Result<String, NotSent>> {
    let (now, token, digits) = (instance.clock.now(), secret::token(), secret::code());
    let tx = instance.db.begin().await?;
    if let Some(why) = too_many(instance, &tx, open, asking).await? {
        // What was dated back counts from now, not from each refusal.
        tx.commit().await?;
        return Ok(Err(why));
    }
    let account = people::by_email(&tx, &asking.email).await?;
    // No digits open an account that exists: its person signs in. Whoever asked reads the same page.
    let code_hash = if account.is_some() { String::new() } else { hash(asking.email.as_str(), &digits) };
    let (email, newcomer, expires_at) = (&asking.email, &asking.newcomer, now + LASTS);
    let new = store::New { invitation: open.invitation.id, token: &token, email, newcomer, code_hash, expires_at };
    let id = store::insert(&tx, &new, now).await?;
    // Gone soon: who turned away at the door leaves no name behind.
    tx.enqueue(Job::new("communities.forget_arrival", json!({ "arrival": id })).at(now + 2 * HOUR)).await?;
    if instance.settings.sends_mail {
        let letter = match &account {
            Some(person) => letters::has_account(&instance.settings, person, &open.community),
            None => letters::code(&instance.settings, (newcomer.lang, email), (&open.community, &spaced(&digits))),
        };
        tx.post(letter.about(format!("{ABOUT}:{id}")).until(expires_at - TYPED_IN), now).await?;
    }
    tx.commit().await?;
    Ok(Ok(token))
}

/// Why no letter may leave now; when one may, it is counted.
async fn too_many(instance: &Instance, tx: &Tx, open: &Open, asking: &Asking) -> Result<Option<NotSent>> {
    let now = instance.clock.now();
    let address = secret::hash(asking.email.as_str());
    let counted = store::Counted { invitation: open.invitation.id, address: &address, in_room: asking.in_room };
    let sent = store::letters_sent(tx, &counted, now).await?;
    let (most, most_by_address) = if asking.in_room { (MOST_IN_ROOM, MOST_BY_ADDRESS) } else { (MOST_ELSEWHERE, 1) };
    if sent.to_address >= most_by_address && instance.settings.sends_mail {
        return Ok(Some(NotSent::Already));
    }
    if sent.by_link >= most {
        return Ok(Some(NotSent::TooMany));
    }
    store::count_letter(tx, &counted, now).await?;
    let later = Job::new("communities.forget_room_letters", json!({})).at(now + DAY);
    tx.enqueue(later.only("communities.forget_room_letters")).await?;
    Ok(None)
}

/// Forgets the letters that count no more.
pub(crate) async fn forget_room_letters(instance: Instance, _: Json) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::forget_letters(&tx, instance.clock.now() - DAY).await?;
    tx.commit().await
}

/// Tries a code, on the page that only who asked was led to. When it is right the account of the address is made, and the
/// invitation accepted.
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
        Some(arrival) => let_in(instance, &tx, (open, doorway), (&arrival, shared_computer)).await?,
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
) -> Result<Option<(Accepted, Entry)>> {
    let now = instance.clock.now();
    let email = Email::parse(&arrival.email).expect("an address that was read is written down as it was read");
    if people::by_email(tx, &email).await?.is_some() {
        // It got an account since: that has its own door.
        return Ok(None);
    }
    store::remove(tx, arrival.id).await?;
    let new = NewPerson { email, name: arrival.name.clone(), lang: arrival.lang };
    let person = people::create(tx, new, now).await?;
    let accepted = accept_in(instance, tx, (open, &person), Some(&arrival.organization)).await?;
    let entry = doorway.let_in(tx, person.id, shared_computer, now).await?;
    Ok(Some((accepted, entry)))
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
