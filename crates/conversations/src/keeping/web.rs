//! `/c/{community}/nouveau-salon`; under a room, `/reglages`, `/archivage` and `/reouverture`.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::links::NextMeeting;
use communities::roles::{ChoosePeople, Converse, SetRooms};
use communities::{Directory, Grant, Membership};
use forms::{Done, Posted};
use platform::{Instance, Refusal, Served};
use ui::shell::page;

use super::page::{self as pages, Tried};
use super::{Draft, Field, NotKept, Problem, RoomKeeper};
use crate::access::RoomAccess;
use crate::end;
use crate::pages::{Around, others_who_converse, seen_by_its_keepers};
use crate::room::{CIRCLE, LAST_DAY, OF_CHOSEN, OPEN, SETTINGS};

forms::done! {
    /// A room is open.
    OPENED = "ouvert" => "done-room-opened",
    /// A circle is open.
    CIRCLE_OPENED = "cercle" => "done-circle-opened",
    /// A room has another name, or is for something else.
    CHANGED = "change" => "done-room-changed",
    /// A room stands elsewhere in the list.
    PLACED = "place" => "done-room-placed",
    /// A room is only read.
    ARCHIVED = "archive" => "done-room-archived",
    /// A room is written in again.
    REOPENED = "rouvert" => "done-room-reopened",
}

pub(crate) fn routes() -> Router<Instance> {
    let room = "/c/{community}/salons/{room}";
    Router::new()
        .route(&format!("/c/{{community}}{OPEN}"), get(ask_open).post(open))
        .route(&format!("/c/{{community}}{OPEN}{OF_CHOSEN}"), get(ask_open_chosen).post(open_chosen))
        .route(&format!("/c/{{community}}{OPEN}{CIRCLE}"), get(ask_open_circle).post(open_circle))
        .route(&format!("{room}{SETTINGS}"), get(settings).post(change))
        .route(&format!("{room}/archivage"), post(archive))
        .route(&format!("{room}/reouverture"), post(reopen))
        .route(&format!("{room}{}", pages::PLACE), post(place))
}

impl FromRequestParts<Instance> for RoomKeeper {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<RoomKeeper, Refusal> {
        RoomKeeper::of(RoomAccess::from_request_parts(parts, instance).await?)
    }
}

async fn ask_open(instance: Instance, by: Grant<SetRooms>) -> Served {
    opening(&instance, &by, Tried::offered(Draft::new())).await
}

async fn open(instance: Instance, by: Grant<SetRooms>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let wanted = match draft.check(by.role()) {
        Ok(wanted) => wanted,
        Err(wrong) => return opening(&instance, &by, Tried::mistaken(draft, wrong)).await,
    };
    match super::open(&instance, &by, &wanted).await.map_err(forms::Undone::refused) {
        Ok(slug) => Ok(OPENED.leads_to(by.community().path(&format!("/salons/{slug}{SETTINGS}")))),
        Err(Ok(NotKept::Taken)) => opening(&instance, &by, taken(draft)).await,
        Err(Ok(rule)) => opening(&instance, &by, Tried::refused(draft, rule.sentence(by.lang()))).await,
        Err(Err(failure)) => Err(failure),
    }
}

async fn opening(instance: &Instance, by: &Grant<SetRooms>, tried: Tried) -> Served {
    let around = Around::read(instance, by).await?;
    let seen_by = around.names.seen_by::<SetRooms>();
    let drawn = around.page(by, &t!(by.lang(), "room-open"), None, pages::open(by, &tried));
    Ok((tried.status, page(drawn.seen_by(seen_by))).into_response())
}

async fn ask_open_chosen(instance: Instance, by: Grant<ChoosePeople>) -> Served {
    opening_chosen(&instance, &by, Tried::offered(Draft::default())).await
}

async fn open_chosen(instance: Instance, by: Grant<ChoosePeople>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let names = Directory::of(&instance.db, &by).await?;
    let others: Vec<i64> = names.those_who_may::<Converse>().into_iter().map(|card| card.id).collect();
    let wanted = match draft.check_chosen(by.person_id(), &others) {
        Ok(wanted) => wanted,
        Err(wrong) => return opening_chosen(&instance, &by, Tried::mistaken(draft, wrong)).await,
    };
    match super::open(&instance, &by, &wanted).await.map_err(forms::Undone::refused) {
        Ok(slug) => Ok(OPENED.leads_to(by.community().path(&format!("/salons/{slug}{SETTINGS}")))),
        Err(Ok(NotKept::Taken)) => opening_chosen(&instance, &by, taken(draft)).await,
        Err(Ok(rule)) => opening_chosen(&instance, &by, Tried::refused(draft, rule.sentence(by.lang()))).await,
        Err(Err(failure)) => Err(failure),
    }
}

async fn opening_chosen(instance: &Instance, by: &Grant<ChoosePeople>, tried: Tried) -> Served {
    let around = Around::read(instance, by).await?;
    let seen_by = around.names.seen_by::<ChoosePeople>();
    let body = pages::open_chosen(by, &tried, &others_who_converse(&around.names, by));
    let drawn = around.page(by, &t!(by.lang(), "room-open-chosen"), None, body);
    Ok((tried.status, page(drawn.seen_by(seen_by))).into_response())
}

async fn ask_open_circle(instance: Instance, by: Grant<ChoosePeople>) -> Served {
    let meeting = next_meeting(&instance, &by).await?;
    let ends = end::usual(meeting, instance.clock.now());
    opening_circle(&instance, &by, (Tried::offered(Draft { ends, ..Draft::default() }), meeting)).await
}

async fn open_circle(instance: Instance, by: Grant<ChoosePeople>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let names = Directory::of(&instance.db, &by).await?;
    let others: Vec<i64> = names.those_who_may::<Converse>().into_iter().map(|card| card.id).collect();
    let wanted = match draft.check_circle(by.person_id(), &others, instance.clock.now()) {
        Ok(wanted) => wanted,
        Err(wrong) => return circle_again(&instance, &by, Tried::mistaken(draft, wrong)).await,
    };
    match super::open(&instance, &by, &wanted).await.map_err(forms::Undone::refused) {
        Ok(slug) => Ok(CIRCLE_OPENED.leads_to(by.community().path(&format!("/salons/{slug}{LAST_DAY}")))),
        Err(Ok(NotKept::Taken)) => circle_again(&instance, &by, taken(draft)).await,
        Err(Ok(rule)) => circle_again(&instance, &by, Tried::refused(draft, rule.sentence(by.lang()))).await,
        Err(Err(failure)) => Err(failure),
    }
}

/// The form of a circle that was refused.
async fn circle_again(instance: &Instance, by: &Grant<ChoosePeople>, tried: Tried) -> Served {
    let meeting = next_meeting(instance, by).await?;
    opening_circle(instance, by, (tried, meeting)).await
}

async fn opening_circle(
    instance: &Instance,
    by: &Grant<ChoosePeople>,
    (tried, meeting): (Tried, Option<i64>),
) -> Served {
    let around = Around::read(instance, by).await?;
    let seen_by = around.names.seen_by::<ChoosePeople>();
    let body = pages::open_circle(by, &tried, &others_who_converse(&around.names, by), meeting);
    let drawn = around.page(by, &t!(by.lang(), "circle-open"), None, body);
    Ok((tried.status, page(drawn.seen_by(seen_by))).into_response())
}

/// When the community meets next, if it is known.
async fn next_meeting(instance: &Instance, by: &Membership) -> platform::Result<Option<i64>> {
    match instance.links.get::<NextMeeting>() {
        Some(NextMeeting(next)) => next(instance, by.community().id).await,
        None => Ok(None),
    }
}

/// The name that another room has, told beside its field.
fn taken(draft: Draft) -> Tried {
    Tried::mistaken(draft, vec![(Field::Name, Problem::Taken(NotKept::Taken))])
}

async fn settings(instance: Instance, room: RoomKeeper, done: Done) -> Served {
    let tried = Tried::offered(Draft::of(room.room()));
    let notice = done.notice(room.membership().lang(), &[WORDS]);
    set(&instance, &room, tried.noticed(notice)).await
}

async fn set(instance: &Instance, room: &RoomKeeper, tried: Tried) -> Served {
    let around = Around::read(instance, room.membership()).await?;
    let body = pages::settings(room, &tried, &around.rooms);
    shown(room, tried, (around, body))
}

fn shown(room: &RoomKeeper, tried: Tried, (around, body): (Around, ui::Markup)) -> Served {
    let seen_by = seen_by_its_keepers::<SetRooms>(room.membership(), room.room(), &around.names);
    let drawn = around.page(room.membership(), &pages::title(room), Some(room.room().id), body);
    Ok((tried.status, page(drawn.seen_by(seen_by).notice(tried.notice))).into_response())
}

async fn change(instance: Instance, room: RoomKeeper, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let wanted = match draft.check(room.membership().role()) {
        Ok(wanted) => wanted,
        Err(wrong) => return set(&instance, &room, Tried::mistaken(draft, wrong)).await,
    };
    match super::change(&instance, &room, &wanted).await.map_err(forms::Undone::refused) {
        Ok(()) => Ok(CHANGED.leads_to(room.path() + SETTINGS)),
        Err(Ok(NotKept::Changed)) => conflict(&instance, &room, draft).await,
        Err(Ok(_)) => set(&instance, &room, taken(draft)).await,
        Err(Err(failure)) => Err(failure),
    }
}

/// Somebody else saved in the meantime: both versions, and the way to save one's own over the other.
async fn conflict(instance: &Instance, room: &RoomKeeper, mine: Draft) -> Served {
    let now = RoomAccess::enter_by_slug(instance, room.membership(), &room.room().slug).await?;
    let now = RoomKeeper::of(now)?;
    let mine = Tried::offered(Draft { revision: now.room().revision.to_string(), ..mine });
    let body = pages::conflict(&now, &mine);
    let around = Around::read(instance, now.membership()).await?;
    shown(&now, Tried { status: StatusCode::CONFLICT, ..mine }, (around, body))
}

async fn archive(instance: Instance, room: RoomKeeper) -> Served {
    super::archive(&instance, &room).await?;
    Ok(ARCHIVED.leads_to(room.path() + SETTINGS))
}

async fn reopen(instance: Instance, room: RoomKeeper) -> Served {
    super::reopen(&instance, &room).await?;
    Ok(REOPENED.leads_to(room.path() + SETTINGS))
}

async fn place(instance: Instance, room: RoomKeeper, posted: Posted) -> Served {
    super::place(&instance, &room, posted.value(pages::WAY) == pages::UP).await?;
    Ok(PLACED.leads_to(room.path() + SETTINGS))
}
