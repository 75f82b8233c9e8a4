//! `/c/{community}/salons/{room}/messages/{message}/fil`: a thread, and what one answers in it.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Query, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use forms::{Done, Part};
use platform::{Instance, Served};
use ui::notice::Notice;

use super::saying::Saying;
use super::{MessageId, Place, drawn_alone, read_room};
use crate::access::RoomAccess;
use crate::message::Message;
use crate::pages::{self, ALSO_HERE, Around, Composer, RoomPage};
use crate::reading::MOST;
use crate::{begun, telling, thread};

pub(super) fn routes() -> Router<Instance> {
    Router::new().route(
        "/c/{community}/salons/{room}/messages/{message}/fil",
        get(show).post(say).layer(DefaultBodyLimit::disable()),
    )
}

/// The address of a message in its thread.
pub(super) fn place_of(room: &RoomAccess, message: &Message) -> String {
    let (path, next) = (pages::thread_path(&room.path(), message.first_of_thread()), message.seq + 1);
    format!("{path}?avant={next}#reponse-{}", message.id)
}

async fn show(instance: Instance, room: RoomAccess, id: MessageId, place: Query<Place>, done: Done) -> Served {
    let keeping = begun::keeping(&instance, &room, Some(id.0)).await?;
    let composer = Composer { keeping, ..composer(&room, id.0, false) };
    let notice = done.notice(room.membership().lang(), &[super::apart::WORDS]);
    drawn(&instance, &room, (id.0, place.avant), (composer, notice)).await
}

fn composer(room: &RoomAccess, first: i64, also_here: bool) -> Composer {
    let later = Some(format!("{}{}?fil={first}", room.path(), pages::LATER));
    Composer {
        answering: Some(also_here),
        later,
        speaks: room.speaks(),
        ..Composer::empty(pages::thread_path(&room.path(), first))
    }
}

async fn drawn(
    instance: &Instance,
    room: &RoomAccess,
    (id, before): (i64, Option<i64>),
    (composer, notice): (Composer, Option<Notice>),
) -> Served {
    let found = thread::whole(&instance.db, room, id, (before, MOST)).await?;
    if found.first.place.thread.is_some() {
        return Ok(Redirect::to(&place_of(room, &found.first)).into_response());
    }
    let beside: Vec<Message> = found.answers.iter().chain([&found.first]).cloned().collect();
    let view = read_room(instance, room, &Place::default(), composer, &beside).await?;
    let view = RoomPage { notice, ..view };
    // Of what is read here, the reader need not be told.
    let read: Vec<i64> = beside.iter().map(|message| message.id).collect();
    telling::note_as_seen(instance, room.person_id(), &read).await?;
    let around = Around::read(instance, room.membership()).await?;
    let status = if view.composer.is_given_back() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, pages::thread(view, &found, around)).into_response())
}

async fn say(instance: Instance, room: RoomAccess, id: MessageId, part: Part, request: Request) -> Served {
    let saying = Saying::read(&instance, &room, request).await?;
    let also_here = saying.given(ALSO_HERE).is_some();
    let said = match saying.say(&instance, &room, Some((id.0, !also_here))).await? {
        Ok(said) => said,
        Err(back) => {
            let empty = composer(&room, id.0, also_here);
            let given_back = saying.given_back((&instance, &room), empty, back).await?;
            return give_back(&instance, &room, id.0, (given_back, part)).await;
        }
    };
    match part {
        Part::Script => drawn_alone(&instance, &room, said).await,
        Part::Browser => {
            let path = pages::thread_path(&room.path(), said.first_of_thread());
            Ok(Redirect::to(&format!("{path}#reponse-{}", said.id)).into_response())
        }
    }
}

async fn give_back(instance: &Instance, room: &RoomAccess, id: i64, (back, part): (Composer, Part)) -> Served {
    match part {
        Part::Script => {
            let drawn = pages::composer(room.membership().lang(), &back);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, drawn).into_response())
        }
        Part::Browser => drawn(instance, room, (id, None), (back, None)).await,
    }
}
