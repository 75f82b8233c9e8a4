//! Under a room for chosen people, `/personnes` and `/personnes/retrait`.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::Directory;
use forms::{Done, Posted};
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};
use ui::shell::page;

use super::page::{PERSON, people, title};
use super::{Chosen, NotChanged};
use crate::access::RoomAccess;
use crate::keeping::RoomKeeper;
use crate::pages::{Around, seen_by_those_of};
use crate::room::PEOPLE;

forms::done! {
    /// Somebody is in the room.
    ADDED = "ajout" => "done-person-added",
    /// Somebody is in it no longer.
    OUT = "retrait" => "done-person-out",
    /// One left a room.
    LEFT = "quitte" => "done-room-left",
}

pub(crate) fn routes() -> Router<Instance> {
    let people = format!("/c/{{community}}/salons/{{room}}{PEOPLE}");
    Router::new().route(&people, get(show).post(add)).route(&format!("{people}/retrait"), post(take_out))
}

impl FromRequestParts<Instance> for Chosen {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Chosen, Refusal> {
        Chosen::of(RoomAccess::from_request_parts(parts, instance).await?)
    }
}

async fn show(instance: Instance, room: Chosen, done: Done) -> Served {
    let notice = done.notice(room.membership().lang(), &[WORDS]);
    shown(&instance, &room, (StatusCode::OK, None), notice).await
}

async fn shown(
    instance: &Instance,
    room: &Chosen,
    (status, wrong): (StatusCode, Option<String>),
    notice: Option<Notice>,
) -> Served {
    let around = Around::read(instance, room.membership()).await?;
    let body = people(room, &around.names, wrong);
    let (title, seen_by) = (title(room, &around.names), seen_by_those_of(room, &around.names));
    let drawn = around.page(room.membership(), &title, Some(room.room().id), body);
    Ok((status, page(drawn.seen_by(seen_by).notice(notice))).into_response())
}

async fn add(instance: Instance, room: RoomKeeper, posted: Posted) -> Served {
    let chosen = Chosen::of((*room).clone())?;
    let names = Directory::of(&instance.db, room.membership()).await?;
    let person = posted.value(PERSON).parse().unwrap_or_default();
    match super::add(&instance, &room, &names, person).await.map_err(forms::Undone::refused) {
        Ok(()) => Ok(ADDED.leads_to(room.path() + PEOPLE)),
        Err(Ok(rule)) => {
            let wrong = Some(rule.sentence(room.membership().lang()));
            shown(&instance, &chosen, (StatusCode::UNPROCESSABLE_ENTITY, wrong), None).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

async fn take_out(instance: Instance, room: Chosen, posted: Posted) -> Served {
    let names = Directory::of(&instance.db, room.membership()).await?;
    let person = posted.value(PERSON).parse().unwrap_or_default();
    let (mine, lang) = (person == room.person_id(), room.membership().lang());
    match super::take_out(&instance, &room, &names, person).await.map_err(forms::Undone::refused) {
        Ok(()) if mine => Ok(LEFT.leads_to(room.membership().community().path("/salons"))),
        Ok(()) => Ok(OUT.leads_to(room.path() + PEOPLE)),
        // Whom a member may not take out is nobody to them.
        Err(Ok(NotChanged::Unknown)) => Err(Refusal::NotFound),
        Err(Ok(rule)) => {
            let notice = Notice::new(lang, Tone::Error, rule.sentence(lang));
            shown(&instance, &room, (StatusCode::CONFLICT, None), Some(notice)).await
        }
        Err(Err(failure)) => Err(failure),
    }
}
