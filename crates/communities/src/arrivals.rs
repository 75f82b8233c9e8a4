//! Arriving by an invitation. What opens the door depends on the link and on who stands there:
//!
//! - somebody signed in presses one button;
//! - a link that was mailed proves its address: it makes that account, once; if the address has an account already, its
//!   person signs in first, for a link lives longer than a code and must not open what exists;
//! - a room's link proves nothing: an address is believed once the code sent there comes back, so nobody makes somebody else's
//!   account by typing their address; and nobody enters one: an address that has an account gets a letter that says to sign in,
//!   by the one door that counts the tries of that account. The link waits for them.

mod codes;
mod letters;
mod offer;
mod pages;
pub(crate) mod store;
mod typed;
pub(crate) mod web;

use identity::sign_in::{Doorway, Entry};
use identity::{Email, NewPerson, Person, Viewer, people};
use platform::{Instance, Result, Tx};

use crate::invitations::{self, Invitation, State};
use crate::model::Community;
use crate::organizations::belonging::Recommended;
use crate::places::{self, Seat};
use crate::{organizations, roster};

pub use codes::arrival_code;
pub(crate) use codes::{ABOUT, forget_arrival, forget_room_letters};
use typed::{Draft, Newcomer, NewcomerProblems};

/// An invitation that can be accepted now, and what stands behind it.
pub(crate) struct Open {
    pub(crate) invitation: Invitation,
    pub(crate) community: Community,
    /// The name of who invites; nothing when their account is gone.
    pub(crate) inviter: Option<String>,
    /// How many people are in the community.
    pub(crate) people: usize,
}

/// What a link leads to.
pub(crate) enum Found {
    /// An open invitation.
    Open(Box<Open>),
    /// One that was open once.
    Closed(State, Option<i64>),
    /// Nothing: it was guessed, or cut in two by a mail program.
    Nothing,
}

/// What came of accepting.
pub(crate) enum Accepted {
    /// A place, or a rank on the waiting list.
    Seat(Seat),
    /// The invitation served, expired or was withdrawn a moment ago.
    TooLate,
}

/// Reads the invitation behind a link.
pub(crate) async fn find(instance: &Instance, token: &str) -> Result<Found> {
    let Some(invitation) = invitations::store::of_token(&instance.db, token).await? else { return Ok(Found::Nothing) };
    let state = invitation.state(instance.clock.now());
    if state != State::Open {
        return Ok(Found::Closed(state, invitation.accepted_by));
    }
    let Some(community) = roster::community(&instance.db, invitation.community).await? else {
        return Ok(Found::Nothing);
    };
    let inviter = match invitation.invited_by {
        Some(person) => people::by_id(&instance.db, person).await?.map(|person| person.name),
        None => None,
    };
    let people = roster::those_who_may::<crate::roles::EnterSpace>(&instance.db, community.id).await?.len();
    Ok(Found::Open(Box::new(Open { invitation, community, inviter, people })))
}

/// Somebody signed in accepts. `organization` is what they typed, if they had said none before.
pub(crate) async fn accept(
    instance: &Instance,
    viewer: &Viewer,
    (open, organization): (&Open, Option<&str>),
) -> Result<Accepted> {
    let tx = instance.db.begin().await?;
    let accepted = accept_in(instance, &tx, (open, viewer.person()), organization).await?;
    tx.commit().await?;
    Ok(accepted)
}

/// Somebody without an account arrives by a link that was mailed to them. Nothing when the address got an account since.
pub(crate) async fn arrive(
    instance: &Instance,
    doorway: &Doorway,
    (open, email): (&Open, &Email),
    newcomer: &Newcomer,
) -> Result<Option<(Accepted, Entry)>> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    if people::by_email(&tx, email).await?.is_some() {
        return Ok(None);
    }
    let new = NewPerson { email: email.clone(), name: newcomer.name.clone(), lang: newcomer.lang };
    let person = people::create(&tx, new, now).await?;
    let accepted = accept_in(instance, &tx, (open, &person), Some(&newcomer.organization)).await?;
    if let Accepted::TooLate = accepted {
        // The transaction goes with the account that it made: an invitation that no longer stands makes none.
        return Ok(None);
    }
    let entry = doorway.let_in(&tx, person.id, newcomer.shared_computer, now).await?;
    tx.commit().await?;
    Ok(Some((accepted, entry)))
}

/// Accepts in a transaction that goes on: everything that belongs to accepting, or nothing of it.
async fn accept_in(
    instance: &Instance,
    tx: &Tx,
    (open, person): (&Open, &Person),
    organization: Option<&str>,
) -> Result<Accepted> {
    let now = instance.clock.now();
    if !invitations::store::spend(tx, open.invitation.id, person.id, now).await? {
        return Ok(Accepted::TooLate);
    }
    if let (Some(name), None) = (organization, organizations::of(tx, person.id).await?) {
        let organization = organizations::named(tx, name).await?;
        organizations::affiliate(tx, person.id, &organization).await?;
        organizations::domains::vouch(tx, person, &organization, now).await?;
    }
    let Invitation { organization, community, invited_by: by, .. } = &open.invitation;
    let recommended = Recommended { organization, community: *community, by: *by };
    organizations::belonging::vouched_by_invitation(tx, person.id, recommended, now).await?;
    let seat = places::seat(tx, &open.community, (person, open.invitation.role), now).await?;
    if let (Seat::Waiting { rank }, true) = (seat, instance.settings.sends_mail) {
        tx.post(places::letters::waiting(&instance.settings, person, &open.community, rank), now).await?;
    }
    Ok(Accepted::Seat(seat))
}
