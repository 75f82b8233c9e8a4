//! `/c/{community}/salons/{room}/messages/{message}/reactions`: who reacted, and how one does.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use communities::Directory;
use forms::{Part, Posted, Sought};
use platform::{Instance, Served};
use ui::emoji::{self, Asked};

use super::{MessageId, to_message};
use crate::access::RoomAccess;
use crate::pages::{self, Around, Choosing, EMOJI};
use crate::reactions::{self, Emoji, Reaction, Wish};
use crate::reading;

/// The most people who are named for one emoji on its page.
const NAMED: i64 = 100;

pub(super) fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/salons/{room}/messages/{message}/reactions", get(show).post(react))
}

async fn show(instance: Instance, room: RoomAccess, id: MessageId, part: Part, sought: Sought) -> Served {
    match part {
        Part::Script => {
            let stands = reactions::whole(&instance.db, room.person_id(), id.0, reactions::NAMED).await?;
            let message = reading::message(&instance.db, &room, id.0).await?;
            alone(&instance, &room, (message.id, &stands)).await
        }
        Part::Browser => {
            let asked = |name| sought.value(name);
            let asked = Asked { words: asked(emoji::WORDS), group: asked(emoji::GROUP), skin: asked(emoji::SKIN) };
            shown(&instance, &room, id.0, Choosing { asked, ..Choosing::default() }).await
        }
    }
}

async fn shown(instance: &Instance, room: &RoomAccess, id: i64, choosing: Choosing<'_>) -> Served {
    let message = reading::message(&instance.db, room, id).await?;
    let stands = reactions::whole(&instance.db, room.person_id(), id, NAMED).await?;
    let around = Around::read(instance, room.membership()).await?;
    let status = if choosing.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, pages::reacted(room, &message, &stands, choosing, around)).into_response())
}

async fn react(instance: Instance, room: RoomAccess, id: MessageId, part: Part, posted: Posted) -> Served {
    let typed = posted.value(EMOJI);
    let Some(emoji) = Emoji::parse(typed) else {
        let problem = Some(t!(room.membership().lang(), "reaction-not-one"));
        return shown(&instance, &room, id.0, Choosing { typed, problem, ..Choosing::default() }).await;
    };
    let (message, stands) = reactions::react(&instance, &room, id.0, (&emoji, Wish::Turn)).await?;
    match part {
        Part::Script => alone(&instance, &room, (message.id, &stands)).await,
        Part::Browser => Ok(to_message(&room, &message)),
    }
}

/// What stands under a message, for the page that is open.
async fn alone(instance: &Instance, room: &RoomAccess, (message, stands): (i64, &[Reaction])) -> Served {
    let names = Directory::of(&instance.db, room.membership()).await?;
    let drawn = pages::reactions(room.membership().lang(), (&room.path(), message, false), stands, &names);
    Ok::<Response, _>(drawn.into_response())
}
