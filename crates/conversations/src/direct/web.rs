//! `/c/{community}/ecrire`.

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use communities::roles::Converse;
use communities::{Directory, Grant};
use forms::{Key, Posted};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::shell::page;

use super::Among;
use super::page::{Draft, Tried, Wrong, write};
use crate::access::RoomAccess;
use crate::pages::{Around, others_who_converse};
use crate::room::WRITE;
use crate::{Body, actions};

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}{WRITE}"), get(ask).post(say))
}

/// To whom one wants to write.
#[derive(Deserialize)]
struct To {
    #[serde(default)]
    a: String,
}

async fn ask(instance: Instance, by: Grant<Converse>, to: Query<To>) -> Served {
    if let Ok(person) = to.a.parse() {
        let names = Directory::of(&instance.db, &by).await?;
        if let Ok(among) = Among::of(&by, &names, &[person])
            && let Some(room) = super::of(&instance, &by, &among).await?
        {
            return Ok(Redirect::to(&room.path(by.community())).into_response());
        }
    }
    shown(&instance, &by, Tried::offered(Draft::to(vec![to.0.a]))).await
}

async fn say(instance: Instance, by: Grant<Converse>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let names = Directory::of(&instance.db, &by).await?;
    let (among, body) = match (Among::of(&by, &names, &draft.numbers()), Body::parse(&draft.body)) {
        (Ok(among), Ok(body)) => (among, body),
        (among, body) => {
            let wrong = Wrong { people: among.err(), body: body.err() };
            return shown(&instance, &by, Tried::mistaken(draft, wrong)).await;
        }
    };
    let room = super::between(&instance, &by, &among).await?.ok_or(Refusal::NotFound)?;
    let room = RoomAccess::enter_by_slug(&instance, &by, &room.slug).await?;
    let said = crate::Draft {
        body,
        everyone: false,
        key: Key::parse(&draft.key),
        files: Vec::new(),
        asks_acknowledgement: false,
    };
    let message = actions::post(&instance, &room, said).await?.message;
    Ok(Redirect::to(&format!("{}#message-{}", room.path(), message.id)).into_response())
}

async fn shown(instance: &Instance, by: &Grant<Converse>, tried: Tried) -> Served {
    let around = Around::read(instance, by).await?;
    let body = write(by, &tried, &around.names, &others_who_converse(&around.names, by));
    let drawn = around.page(by, &t!(by.lang(), "direct-write"), None, body);
    Ok((tried.status, page(drawn.seen_by(t!(by.lang(), "direct-seen-by")))).into_response())
}
