//! `/c/{community}/salons/{room}/messages/{message}/lu-et-compris`: pressed, taken back, and read by who asked for it.

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use communities::Directory;
use conversations::{Around, MessageId, PRESS, RoomAccess, drawn_acknowledged};
use forms::{Part, Posted};
use platform::{Instance, Refusal, Served};
use ui::shell::page;

use crate::acknowledging::{asking, press, receipt, who};
use crate::pages;

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/salons/{room}/messages/{message}/lu-et-compris", get(show).post(say))
}

/// The names, for who wrote the announcement; the button on a page of its own for the others.
async fn show(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = asking(&instance, &room, id.0).await?;
    let around = Around::read(&instance, room.membership()).await?;
    let lang = room.membership().lang();
    let title = t!(lang, "acknowledged-title");
    let (body, seen_by) = if message.author == Some(room.person_id()) {
        let who = who(&instance, &room, &message).await?;
        (pages::names(&room, &message, &who, &around.names), t!(lang, "acknowledged-seen-by"))
    } else {
        let seen = receipt(&instance, &room, &message).await?;
        (pages::asked(&room, &message, seen, &around.names), conversations::seen_by_those_of(&room, &around.names))
    };
    Ok(page(around.page(room.membership(), &title, Some(room.room().id), body).seen_by(seen_by)).into_response())
}

async fn say(instance: Instance, room: RoomAccess, id: MessageId, part: Part, posted: Posted) -> Served {
    let (field, read, taken_back) = PRESS;
    let stands = match posted.value(field) {
        said if said == read => true,
        said if said == taken_back => false,
        _ => return Err(Refusal::Malformed(String::new())),
    };
    press(&instance, &room, id.0, stands).await?;
    if let Part::Browser = part {
        return Ok(Redirect::to(&format!("{}/messages/{}", room.path(), id.0)).into_response());
    }
    let message = asking(&instance, &room, id.0).await?;
    let names = Directory::of(&instance.db, room.membership()).await?;
    let seen = receipt(&instance, &room, &message).await?;
    let (lang, place) = (room.membership().lang(), (&*room.path(), message.id, room.room().is_archived()));
    let author = &names.card(message.author.unwrap_or_default()).name;
    Ok(drawn_acknowledged(lang, place, (false, seen), author).into_response())
}
