//! Invitations: a link sent to an address, which serves once; or a link for a whole room, shown as a QR code, which serves
//! until it expires, is withdrawn or the community is full. The secret of a link is known to who received it and to nobody
//! else: a lost one is made again, never read again.

mod console;
mod letters;
mod looking;
mod pages;
mod room;
pub(crate) mod store;
mod typed;
pub(crate) mod web;
pub(crate) mod window;

use identity::{Email, Person, by_hand, people};
use platform::{DAY, Db, Event, Instance, Job, Result, Tx, secret};
use serde_json::{Value as Json, json};
use ui::Lang;

use crate::access::{Grant, Membership};
use crate::model::Community;
use crate::places;
use crate::roles::{Invite, Role, SetMembers};
use crate::store as memberships;

pub use console::{FromConsole, NotInvited, invite};
pub use typed::{Invitee, LineProblem, ListProblem, Slip};

/// How long an invitation is good (milliseconds).
pub const LASTS: i64 = 30 * DAY;
/// How long an invitation that nobody accepted stays in the list once it is over (milliseconds): whoever did not come
/// leaves no address behind.
const KEPT: i64 = 90 * DAY;
/// What the letter of an invitation is about: its number.
pub(crate) const ABOUT: &str = "invitation";

/// An invitation, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Invitation {
    /// Its number.
    pub id: i64,
    /// To which community.
    #[sqlx(rename = "community_id")]
    pub community: i64,
    /// What who accepts becomes.
    #[sqlx(try_from = "String")]
    pub role: Role,
    /// The name that the inviter wrote; may be empty.
    pub name: String,
    /// The organisation that the inviter wrote, which vouches for who accepts and says the same; may be empty.
    pub organization: String,
    /// The address that it was sent to; none for a room's link.
    pub email: Option<String>,
    /// The language of its letter.
    #[sqlx(try_from = "String")]
    pub lang: Lang,
    /// Who invited, while they have an account.
    pub invited_by: Option<i64>,
    /// When it was sent last, in milliseconds UTC.
    pub created_at: i64,
    /// When it stops being good.
    pub expires_at: i64,
    /// When it was accepted; a room's link never is.
    pub accepted_at: Option<i64>,
    /// Who accepted.
    pub accepted_by: Option<i64>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<i64>,
}

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It can be accepted.
    Open,
    /// It served.
    Accepted,
    /// Whoever invited took it back, or sent another.
    Withdrawn,
    /// Its thirty days are over.
    Expired,
}

impl Invitation {
    /// Where it stands now.
    pub fn state(&self, now: i64) -> State {
        match self {
            Invitation { accepted_at: Some(_), .. } => State::Accepted,
            Invitation { withdrawn_at: Some(_), .. } => State::Withdrawn,
            Invitation { expires_at, .. } if *expires_at <= now => State::Expired,
            _ => State::Open,
        }
    }

    /// Whether this is an open link for the room of this community.
    fn is_room_of(&self, community: i64, now: i64) -> bool {
        self.community == community && self.email.is_none() && self.state(now) == State::Open
    }
}

/// An invitation that was just made, with the link that cannot be read again.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Its number.
    pub id: i64,
    /// For whom.
    pub invitee: Invitee,
    /// The whole address of the invitation.
    pub link: String,
}

/// What all invitations of one sending have in common.
#[derive(Clone, Debug)]
pub struct Sending {
    /// What who accepts becomes.
    pub role: Role,
    /// The language of the letter.
    pub lang: Lang,
}

/// A secret that can still be copied by hand from a wall: 140 bits, seven groups of four.
const GROUPS: usize = 7;

/// The address of an invitation's page.
pub(crate) fn path(token: &str) -> String {
    format!("/invitation/{token}")
}

/// The roles that this member may invite to. Who facilitates does not make others coordinate or pay.
pub fn roles(member: &Membership) -> Vec<Role> {
    let all = [Role::Member, Role::Facilitator, Role::Coordination, Role::Advisor, Role::Guest, Role::Sponsor];
    let by_facilitation = [Role::Member, Role::Advisor, Role::Guest];
    let may = |role: &Role| member.may::<SetMembers>() || by_facilitation.contains(role);
    all.into_iter().filter(may).collect()
}

/// Invites these people, all or none: the problems say who is in the community already.
pub async fn send(
    instance: &Instance,
    member: &Grant<Invite>,
    sending: &Sending,
    invitees: &[Invitee],
) -> Result<Result<Vec<Sent>, Vec<LineProblem>>> {
    if !roles(member).contains(&sending.role) {
        return Ok(Err(vec![LineProblem::of_role()]));
    }
    let inviter = member.viewer().person();
    send_from(instance, &Inviting { community: member.community(), inviter, sending }, invitees).await
}

/// Invites somebody as a member with what else a transaction does; the number of the invitation, none when they are there already.
pub async fn send_beside(
    instance: &Instance,
    tx: &Tx,
    (community, inviter): (&Community, &Person),
    (invitee, lang): (&Invitee, Lang),
) -> Result<Option<i64>> {
    if is_here(tx, community, &invitee.email).await? {
        return Ok(None);
    }
    let from = Inviting { community, inviter, sending: &Sending { role: Role::Member, lang } };
    send_one(instance, tx, &from, invitee).await.map(|sent| Some(sent.id))
}

/// Takes an invitation back with what else a transaction does; false when it is not open.
pub async fn take_back(tx: &Tx, invitation: (i64, i64), now: i64) -> Result<bool> {
    store::withdraw(tx, invitation, now).await
}

/// Who invites, where, to what.
struct Inviting<'a> {
    community: &'a Community,
    inviter: &'a Person,
    sending: &'a Sending,
}

async fn send_from(
    instance: &Instance,
    from: &Inviting<'_>,
    invitees: &[Invitee],
) -> Result<Result<Vec<Sent>, Vec<LineProblem>>> {
    let tx = instance.db.begin().await?;
    let (mut sent, mut problems) = (Vec::new(), Vec::new());
    for invitee in invitees {
        if is_here(&tx, from.community, &invitee.email).await? {
            problems.push(LineProblem { slip: Slip::AlreadyHere, ..LineProblem::of(invitee) });
        } else {
            sent.push(send_one(instance, &tx, from, invitee).await?);
        }
    }
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    tx.commit().await?;
    Ok(Ok(sent))
}

async fn is_here(tx: &Tx, community: &Community, email: &Email) -> Result<bool> {
    let Some(person) = people::by_email(tx, email).await? else { return Ok(false) };
    Ok(memberships::membership_by_id(tx, person.id, community.id).await?.is_some())
}

async fn send_one(instance: &Instance, tx: &Tx, from: &Inviting<'_>, invitee: &Invitee) -> Result<Sent> {
    let (now, token) = (instance.clock.now(), secret::token());
    // An earlier link to the same address stops working: one person, one invitation. The name typed last stands.
    let earlier = store::withdraw_earlier(tx, from.community.id, invitee.email.as_str(), now).await?;
    let name = if invitee.name.is_empty() { earlier } else { invitee.name.clone() };
    let invitee = Invitee { name, ..invitee.clone() };
    let new = store::New {
        community: from.community.id,
        role: from.sending.role,
        invitee: Some(&invitee),
        lang: from.sending.lang,
        token: &token,
        invited_by: from.inviter.id,
    };
    let id = store::insert(tx, &new, now).await?;
    tx.enqueue(forgetting(id, now)).await?;
    record(tx, from.community.id, id, (from.inviter.id, now)).await?;
    let link = instance.settings.link(&path(&token));
    if instance.settings.sends_mail {
        let addressed = addressed(tx, &invitee).await?;
        let letter = letters::invitation(&instance.settings, from, (&addressed, &link), now + LASTS);
        tx.post(letter.about(format!("{ABOUT}:{id}")), now).await?;
    }
    Ok(Sent { id, invitee, link })
}

/// Whoever has an account is called in the letter as they call themselves. Only they read it: who invites is told nothing.
async fn addressed(tx: &Tx, invitee: &Invitee) -> Result<Invitee> {
    let account = people::by_email(tx, &invitee.email).await?;
    let name = account.map_or_else(|| invitee.name.clone(), |person| person.name);
    Ok(Invitee { name, ..invitee.clone() })
}

/// The job that forgets an invitation; sent again, it is kept longer.
fn forgetting(id: i64, now: i64) -> Job {
    let job = Job::new("communities.forget_invitation", json!({ "invitation": id }));
    job.at(now + LASTS + KEPT).only(format!("communities.forget_invitation:{id}"))
}

/// Carries out [`forgetting`].
pub(crate) async fn forget_invitation(instance: Instance, data: Json) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::remove_unanswered(&tx, data["invitation"].as_i64().unwrap_or_default(), instance.clock.now() - KEPT).await?;
    tx.commit().await
}

/// The group learns who joined, not who was asked.
async fn record(tx: &Tx, community: i64, id: i64, (actor, now): (i64, i64)) -> Result<()> {
    tx.record(Event::new(community, "communities.invited", id, now).by(actor).to("team")).await.map(drop)
}

/// Makes a link for the people in the room, who see its code for half an hour; returns its secret. Whoever comes by it becomes a
/// member.
pub async fn make_link(instance: &Instance, member: &Grant<Invite>, lang: Lang) -> Result<String> {
    let (now, token) = (instance.clock.now(), by_hand::made(GROUPS));
    let tx = instance.db.begin().await?;
    let community = member.community().id;
    let (role, invited_by) = (Role::Member, member.person_id());
    let new = store::New { community, role, invitee: None, lang, token: &token, invited_by };
    let id = store::insert(&tx, &new, now).await?;
    window::open(&tx, id, now).await?;
    record(&tx, community, id, (member.person_id(), now)).await?;
    tx.commit().await?;
    Ok(token)
}

/// Sends an invitation again with a new link, for thirty more days; none when it cannot be.
pub async fn resend(instance: &Instance, member: &Grant<Invite>, id: i64) -> Result<Option<Sent>> {
    let (now, token) = (instance.clock.now(), secret::token());
    let tx = instance.db.begin().await?;
    let Some(invitation) = store::renew(&tx, (member.community().id, id), &token, now).await? else { return Ok(None) };
    let Some(invitee) = Invitee::of(&invitation) else { return Ok(None) };
    if is_here(&tx, member.community(), &invitee.email).await? {
        return Ok(None);
    }
    let sending = Sending { role: invitation.role, lang: invitation.lang };
    let from = Inviting { community: member.community(), inviter: member.viewer().person(), sending: &sending };
    tx.enqueue(forgetting(id, now)).await?;
    let link = instance.settings.link(&path(&token));
    if instance.settings.sends_mail {
        let addressed = addressed(&tx, &invitee).await?;
        let letter = letters::invitation(&instance.settings, &from, (&addressed, &link), invitation.expires_at);
        tx.post(letter.about(format!("{ABOUT}:{id}")), now).await?;
    }
    record(&tx, member.community().id, id, (member.person_id(), now)).await?;
    tx.commit().await?;
    Ok(Some(Sent { id, invitee, link }))
}

/// Whether anybody was ever invited.
pub async fn any(db: &Db, member: &Grant<Invite>) -> Result<bool> {
    store::any(db, member.community().id).await
}

/// Takes an invitation back; false when it is not open.
pub async fn withdraw(instance: &Instance, member: &Grant<Invite>, id: i64) -> Result<bool> {
    let (now, community) = (instance.clock.now(), member.community().id);
    let tx = instance.db.begin().await?;
    if !store::withdraw(&tx, (community, id), now).await? {
        return Ok(false);
    }
    let event = Event::new(community, "communities.invitation_withdrawn", id, now).by(member.person_id());
    tx.record(event.to("team")).await?;
    tx.enqueue(places::fill(community)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Forgets the address of a person: the invitations that were sent to it, and those that they accepted.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    let email = people::by_id(tx, person).await?.map(|person| person.email).unwrap_or_default();
    store::forget(tx, person, &email).await
}
