//! What hosting adds to a meeting: its venue sheet, or who could receive it; a host, which a meeting lacks; to find one or to
//! offer a room, which awaits somebody.

use communities::roles::{AnswerMeetings, OfferRooms, SetMeetings};
use communities::{Membership, organizations};
use meetings::awaited::{Awaited, Turn};
use meetings::model::{Meeting, State, numbers};
use meetings::part::{Column, Lack, Offer, Part, Shelf};
use meetings::season::Season;
use meetings::series::Series;
use platform::{Db, Result, Tx};
use ui::Icon;

use super::{CALLED, calls, lacks_host, offers, page, web};

/// What hosting adds to a meeting.
pub const PART: Part = Part {
    panel: Some((Column::Beside, |db, scene| Box::pin(page::panel::of(db, scene)))),
    lacks: Some(|_, series| Box::pin(std::future::ready(Ok(lacks(series))))),
    awaits: Some(|db, season| Box::pin(awaits(db, season))),
    offers: Some(offered),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    words: super::done::WORDS,
    ..Part::NOTHING
};

fn lacks(series: &Series) -> Vec<(i64, Lack)> {
    let lack = |meeting: &Meeting| {
        let page = format!("{}#rencontre-{}", web::HOSTS, meeting.id);
        Lack { name: t!(series.lang(), "missing-host"), deed: (Icon::Place, t!(series.lang(), "deed-find-host"), page) }
    };
    let homeless = series.meetings().iter().filter(|meeting| lacks_host(meeting, series.now()));
    homeless.map(|meeting| (meeting.id, lack(meeting))).collect()
}

async fn awaits(db: &Db, season: &Season) -> Result<Vec<Awaited>> {
    let (membership, series) = (season.member(), season.series());
    let page = |meeting: &Meeting| web::hosts_of(series.community(), meeting.id);
    let mut found = Vec::new();
    if let Some(meeting) = to_offer(db, membership, series).await? {
        found.push(series.awaited_at(Turn::Offer, t!(series.lang(), "wait-room"), meeting, page(meeting)));
    }
    let homeless = |meeting: &&Meeting| meeting.state(series.now()) == State::Set && meeting.place.is_unknown();
    if let Some(meeting) = series.meetings().iter().find(homeless).filter(|_| membership.may::<SetMeetings>()) {
        found.push(series.awaited_at(Turn::Prepare, t!(series.lang(), "wait-host"), meeting, page(meeting)));
    }
    Ok(found)
}

/// The first meeting for which a member may offer a room, for two weeks after a call, until their organisation offered one.
async fn to_offer<'a>(db: &Db, membership: &Membership, series: &'a Series) -> Result<Option<&'a Meeting>> {
    let lacking: Vec<&Meeting> = series.meetings().iter().filter(|meeting| lacks_host(meeting, series.now())).collect();
    let may = membership.may::<OfferRooms>() && membership.may::<AnswerMeetings>();
    let Some(first) = lacking.first().copied().filter(|_| may) else { return Ok(None) };
    let called_at = calls::last(db, membership.community().id).await?;
    if called_at.is_none_or(|at| at < series.now() - CALLED) {
        return Ok(None);
    }
    let Some(own) = organizations::of(db, membership.person_id()).await? else { return Ok(None) };
    let offers = offers::of_meetings(db, &numbers(series.meetings())).await?;
    let offered =
        |meeting: &&Meeting| offers.iter().any(|offer| offer.organization == own.id && offer.meeting == meeting.id);
    Ok((!lacking.iter().any(offered)).then_some(first))
}

fn offered(membership: &Membership) -> Vec<Offer> {
    let words = t!(membership.lang(), "hosts-title");
    let hosts = Offer { shelf: Shelf::ToDo, icon: Icon::Place, words, path: web::HOSTS.into() };
    membership.may::<OfferRooms>().then_some(hosts).into_iter().collect()
}

/// Their organisation keeps its offers, without their name.
async fn forget(tx: &Tx, person: i64) -> Result<()> {
    offers::forget(tx, person).await?;
    calls::forget(tx, person).await
}
