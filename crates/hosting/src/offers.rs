//! Offers of rooms: an organisation's people say that it can receive a meeting, or no longer; the team chooses. Choosing says
//! the host of the meeting, and what follows from that follows. A host that withdraws leaves the other offers where they are.

mod letter;
mod store;

use communities::Belonging;
use communities::roles::{OfferRooms, SetMeetings};
use forms::{Outcome, Undone, refusals};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::model::{Meeting, Place, numbers};
use meetings::setting::{self, Change, Wanted};
use platform::{Instance, On, Result, Tx};

use super::lacks_host;
use super::rota::Stage;

pub(super) use letter::is_true;
pub(super) use store::{FACTS, forget, of_meetings};

/// The most characters of the words that go with an offer.
pub const LONGEST_WORDS: usize = 300;

/// An organisation that can receive a meeting.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Offer {
    /// The meeting.
    pub meeting: i64,
    /// The organisation.
    pub organization: i64,
    /// What they said with it; may be empty.
    pub words: String,
    /// Who said so; nothing once they deleted their account.
    pub offered_by: Option<i64>,
    /// When.
    pub offered_at: i64,
}

/// The meetings of a community as the rota sees them, with what is offered for them.
async fn season(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Stage>> {
    let on = on.into();
    let known = meetings::of_community(on, community).await?;
    Ok(stages(&known, &of_meetings(on, &numbers(&known)).await?))
}

/// These meetings as the rota sees them: those that are not cancelled, in order.
pub(super) fn stages(meetings: &[Meeting], offers: &[Offer]) -> Vec<Stage> {
    meetings.iter().filter(|meeting| meeting.cancelled_at.is_none()).map(|meeting| stage(meeting, offers)).collect()
}

fn stage(meeting: &Meeting, offers: &[Offer]) -> Stage {
    let own = offers.iter().filter(|offer| offer.meeting == meeting.id && meeting.place.is_unknown());
    Stage {
        meeting: meeting.id,
        host: meeting.place.host,
        offers: own.map(|offer| (offer.organization, offer.offered_at)).collect(),
    }
}

refusals! {
    /// Why an offer was not taken, or not withdrawn.
    NotOffered {
        /// Nobody vouched that the member is of an organisation.
        NoOrganization => "not-offered-no-organization",
        /// The meeting is over or cancelled.
        Over => "not-offered-over",
        /// Nobody goes anywhere for it.
        Online => "not-offered-online",
        /// Somebody receives it already.
        HasHost => "not-offered-has-host",
        /// Somebody else changed the meeting at the same moment.
        Changed => "not-offered-changed",
    }
}

/// Offers the room of the member's organisation. Offering twice says the newer words.
pub async fn offer(instance: &Instance, grant: &MeetingGrant<OfferRooms>, words: &str) -> Outcome<(), NotOffered> {
    let (now, person) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let own = own(&tx, grant).await?;
    let meeting = grant.fresh(&tx).await?;
    Undone::unless(meeting.is_ahead(now), NotOffered::Over)?;
    Undone::unless(meeting.place.mode.has_place(), NotOffered::Online)?;
    Undone::unless(meeting.place.is_unknown(), NotOffered::HasHost)?;
    let offer = Offer {
        meeting: meeting.id,
        organization: own.organization().id,
        words: words.to_owned(),
        offered_by: Some(person),
        offered_at: now,
    };
    store::keep(&tx, &offer).await?;
    tx.record(grant.event("meetings.room_offered", now)).await?;
    Ok(tx.commit().await?)
}

/// The member's organisation can no longer receive the meeting, for this reason, which may be empty. When it was the host, the
/// meeting looks for one again and the team is told; those expected are told once there is another.
pub async fn withdraw(instance: &Instance, grant: &MeetingGrant<OfferRooms>, reason: &str) -> Outcome<(), NotOffered> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let own = own(&tx, grant).await?;
    let meeting = grant.fresh(&tx).await?;
    Undone::unless(meeting.is_ahead(now), NotOffered::Over)?;
    let offered = store::remove(&tx, meeting.id, own.organization().id).await?;
    if meeting.place.host == Some(own.organization().id) {
        let by = grant.membership().person_id();
        let placing = Placing { meeting: &meeting, host: None, by, is_told: false };
        let after = place(&tx, instance, placing, NotOffered::Changed).await?;
        let left = letter::Left { meeting: &after, own: own.organization(), reason, grant };
        letter::tell_team(&tx, instance, &left, now).await?;
    } else if offered {
        tx.record(grant.event("meetings.room_withdrawn", now)).await?;
    }
    Ok(tx.commit().await?)
}

refusals! {
    /// Why a host was not chosen.
    NotChosen {
        /// This organisation offers no room for it, or no longer.
        NoOffer => "not-chosen-no-offer",
        /// The meeting is over or cancelled.
        Over => "not-offered-over",
        /// Somebody receives it already.
        HasHost => "not-chosen-has-host",
        /// Somebody else changed the meeting at the same moment.
        Changed => "not-offered-changed",
    }
}

type Setting = MeetingGrant<SetMeetings>;

/// Chooses who receives a meeting among those who offer. Its address is the one of the venue sheet.
pub async fn choose(instance: &Instance, grant: &Setting, organization: i64) -> Outcome<Meeting, NotChosen> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    if meeting.place.host == Some(organization) {
        return Ok(meeting);
    }
    let offer = offered(&tx, &meeting, organization, now).await?;
    let placing = Placing { meeting: &meeting, host: Some(organization), by, is_told: true };
    let after = place(&tx, instance, placing, NotChosen::Changed).await?;
    if after.starts_at.is_none() {
        letter::tell_chosen(&tx, instance, (&after, &offer), grant, now).await?;
    }
    tx.commit().await?;
    Ok(after)
}

async fn offered(tx: &Tx, meeting: &Meeting, organization: i64, now: i64) -> Outcome<Offer, NotChosen> {
    Undone::unless(meeting.is_ahead(now), NotChosen::Over)?;
    Undone::unless(lacks_host(meeting, now), NotChosen::HasHost)?;
    let offers = of_meetings(tx, &[meeting.id]).await?;
    let found = offers.into_iter().find(|offer| offer.organization == organization);
    found.ok_or(Undone::Refused(NotChosen::NoOffer))
}

/// Another host for a meeting, who says so, and whether those expected are told.
struct Placing<'a> {
    meeting: &'a Meeting,
    host: Option<i64>,
    by: i64,
    is_told: bool,
}

/// Says who receives the meeting, through the deed that sets meetings.
async fn place<R>(tx: &Tx, instance: &Instance, placing: Placing<'_>, changed: R) -> Outcome<Meeting, R> {
    let Placing { meeting, host, by, is_told } = placing;
    let place = Place { host, venue: String::new(), ..meeting.place.clone() };
    let wanted = Wanted { place, ..Wanted::of(meeting) };
    let change = Change { meeting: meeting.id, wanted: &wanted, by, is_told };
    setting::change(tx, instance, &change).await.map_err(|undone| undone.map(|_| changed))
}

async fn own(on: impl Into<On<'_>>, access: &MeetingAccess) -> Outcome<Belonging, NotOffered> {
    let own = Belonging::of(on, access.membership()).await?;
    own.ok_or(Undone::Refused(NotOffered::NoOrganization))
}
