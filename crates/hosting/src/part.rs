//! What hosting adds to a meeting: its venue sheet, or who could receive it; a host, which a meeting lacks; to find one or to
//! offer a room, which awaits somebody.

use communities::Membership;
use communities::roles::{AnswerMeetings, OfferRooms, SetMeetings};
use meetings::awaited::{Awaited, Turn};
use meetings::model::{Meeting, State};
use meetings::part::{Lack, Offer, Part, Shelf};
use meetings::season::Season;
use meetings::series::Series;
use meetings::venue::{HOSTS, hosts_of};
use platform::mail::Leaving;
use platform::{On, Result, Tx};
use ui::Icon;

use super::{CALLED, calls, lacks_host, offers, page, web};

/// What hosting adds to a meeting.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(page::panel::of(db, scene))),
    facts: Some(offers::FACTS),
    lacks: Some(lacks),
    awaits: Some(awaits),
    offers: Some(offered),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(is_true(on, mail))),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    words: super::done::WORDS,
    ..Part::NOTHING
};

async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    Ok(calls::is_true(on, mail).await? && offers::is_true(on, mail).await?)
}

fn lacks(series: &Series) -> Vec<(i64, Lack)> {
    let lack = |meeting: &Meeting| {
        let page = format!("{}#rencontre-{}", HOSTS, meeting.id);
        let lang = series.lang();
        Lack {
            name: t!(lang, "missing-host"),
            step: (t!(lang, "step-host"), t!(lang, "step-host-why")),
            deed: (Icon::Place, t!(lang, "deed-find-host"), page),
        }
    };
    let homeless = series.meetings().iter().filter(|meeting| lacks_host(meeting, series.now()));
    homeless.map(|meeting| (meeting.id, lack(meeting))).collect()
}

fn awaits(season: &Season) -> Vec<Awaited> {
    let (membership, series) = (season.member(), season.series());
    let page = |meeting: &Meeting| hosts_of(series.community(), meeting.id);
    let mut found = Vec::new();
    if let Some(meeting) = to_offer(membership, series) {
        let awaited = series.awaited_at(Turn::Offer, t!(series.lang(), "wait-room"), meeting, page(meeting));
        found.push(awaited.deed(t!(series.lang(), "deed-offer")));
    }
    let homeless = |meeting: &&Meeting| meeting.state(series.now()) == State::Set && meeting.place.is_unknown();
    if let Some(meeting) = series.meetings().iter().find(homeless).filter(|_| membership.may::<SetMeetings>()) {
        let awaited = series.awaited_at(Turn::Prepare, t!(series.lang(), "wait-host"), meeting, page(meeting));
        found.push(awaited.why(t!(series.lang(), "step-host-why")).deed(t!(series.lang(), "deed-find-host")));
    }
    found
}

/// The first meeting for which a member may offer a room, for two weeks after a call, until their organisation offered one.
fn to_offer<'a>(membership: &Membership, series: &'a Series) -> Option<&'a Meeting> {
    let lacking: Vec<&Meeting> = series.meetings().iter().filter(|meeting| lacks_host(meeting, series.now())).collect();
    let may = membership.may::<OfferRooms>() && membership.may::<AnswerMeetings>();
    let called = series.facts("call").iter().any(|call| call.moment >= Some(series.now() - CALLED));
    let has_organization = series.facts("own").iter().any(|own| own.number.is_some());
    let offered = lacking.iter().any(|meeting| series.knows("offer", meeting));
    lacking.first().copied().filter(|_| may && called && has_organization && !offered)
}

fn offered(membership: &Membership) -> Vec<Offer> {
    let words = t!(membership.lang(), "hosts-title");
    let hosts = Offer { shelf: Shelf::ToDo, icon: Icon::Place, words, path: HOSTS.into() };
    membership.may::<OfferRooms>().then_some(hosts).into_iter().collect()
}

/// Their organisation keeps its offers, without their name.
async fn forget(tx: &Tx, person: i64) -> Result<()> {
    offers::forget(tx, person).await?;
    calls::forget(tx, person).await
}
