//! Who receives a meeting, and where: the call for hosts, the offers of rooms, the rota that proposes whose turn it is, the
//! venue sheets. It promises that a host is said once: the place, the news, the invitation and every calendar follow.

pub mod calls;
pub(crate) mod crowd;
pub mod offers;
mod page;
pub mod rota;
pub mod venue;
pub(crate) mod web;

use communities::Membership;
use communities::organizations::{self, Organization};
use communities::roles::OfferRooms;
use identity::people as accounts;
use maud::Markup;
use platform::{DAY, Db, On, Result, Tx};
use ui::Lang;

use crate::access::MeetingAccess;
use crate::model::{Meeting, State};
use crate::said::Hosts;

pub use crowd::Crowd;
pub use venue::VenueSheet;
pub use web::of_meeting_in as page_of;

/// So long a call is recalled to those who have not answered it.
const CALLED: i64 = 14 * DAY;

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(db: &Db, access: &MeetingAccess, now: i64) -> Result<Markup> {
    page::panel::of(db, access, now).await
}

/// What an organisation says of its room.
pub(crate) async fn sheet_of(on: impl Into<On<'_>>, organization: i64) -> Result<Option<VenueSheet>> {
    venue::of(on, organization).await
}

/// Every organisation of the instance, with its venue sheet if it has one.
pub(crate) async fn all(on: impl Into<On<'_>>) -> Result<Vec<(Organization, Option<VenueSheet>)>> {
    venue::hosts(on).await
}

/// How many people fit where a meeting is held, if it is known.
pub(crate) async fn places(on: impl Into<On<'_>>, meeting: &Meeting) -> Result<Option<i64>> {
    match meeting.place.host.filter(|_| meeting.place.mode.has_place()) {
        Some(host) => Ok(sheet_of(on, host).await?.and_then(|sheet| sheet.capacity)),
        None => Ok(None),
    }
}

/// What somebody on their way needs to know, as names and values: for letters.
pub(crate) fn directions(lang: Lang, hosts: &Hosts, meeting: &Meeting) -> Vec<(String, String)> {
    hosts.sheet(&meeting.place).map(|sheet| sheet.directions(lang)).unwrap_or_default()
}

/// The same, one line each: for calendars.
pub(crate) fn said(lang: Lang, sheet: &VenueSheet) -> Vec<String> {
    let line = |(name, value): (String, String)| t!(lang, "venue-line", name = name, value = value);
    sheet.directions(lang).into_iter().map(line).collect()
}

/// Whether a meeting still looks for somebody to receive it.
pub(crate) fn lacks_host(meeting: &Meeting, now: i64) -> bool {
    matches!(meeting.state(now), State::Planned | State::Set) && meeting.place.is_unknown()
}

/// The first meeting for which a member may offer a room, for two weeks after a call, until their organisation offered one.
pub(crate) async fn awaited(
    db: &Db,
    membership: &Membership,
    meetings: &[Meeting],
    now: i64,
) -> Result<Option<Meeting>> {
    let lacking: Vec<&Meeting> = meetings.iter().filter(|meeting| lacks_host(meeting, now)).collect();
    let Some(first) = lacking.first().filter(|_| membership.may::<OfferRooms>()) else { return Ok(None) };
    if calls::last(db, membership.community().id).await?.is_none_or(|at| at < now - CALLED) {
        return Ok(None);
    }
    let Some(own) = organizations::of(db, membership.person_id()).await? else { return Ok(None) };
    let offers = offers::of_community(db, membership.community().id).await?;
    let offered =
        |meeting: &&Meeting| offers.iter().any(|offer| offer.organization == own.id && offer.meeting == meeting.id);
    Ok((!lacking.iter().any(offered)).then(|| Meeting::clone(first)))
}

/// Forgets a person: their organisation keeps its offers and its sheet, without their name.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    let name = accounts::by_id(tx, person).await?.map(|account| account.name).unwrap_or_default();
    venue::forget(tx, person, &name).await?;
    offers::forget(tx, person).await?;
    calls::forget(tx, person).await
}
