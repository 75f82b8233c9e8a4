//! `/c/{community}/entraide/relais/{relay}`: what a facilitator does with what is asked through her, and taking it back.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::Grant;
use communities::roles::{Converse, Facilitate};
use conversations::requests::{BOARD, path};
use conversations::{Around, Body, RoomAccess};
use forms::Posted;
use platform::{Instance, Refusal, Served, text};
use ui::shell::page;

use crate::pages::board::{self, Carrying, ROOM, WHY, WORDS as TEXT};
use crate::relays::{self, Relay};
use crate::settling::LONGEST_STORY;

forms::done! {
    /// The group was asked.
    CARRIED = "portee" => "done-relay-carried",
    /// Who asked reads why not.
    REFUSED = "refusee" => "done-relay-refused",
    /// What one asked is gone.
    TAKEN_BACK = "reprise" => "done-relay-taken-back",
}

pub(super) fn routes() -> Router<Instance> {
    let relay = format!("/c/{{community}}{BOARD}/relais/{{relay}}");
    Router::new()
        .route(&relay, get(show))
        .route(&format!("{relay}/porter"), post(carry))
        .route(&format!("{relay}/refus"), post(refuse))
        .route(&format!("{relay}/reprise"), post(take_back))
}

/// The number of what is asked through somebody.
struct RelayId(i64);

impl FromRequestParts<Instance> for RelayId {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> Result<RelayId, Refusal> {
        forms::number(parts, "relay").await.map(RelayId)
    }
}

type Typed = (String, Option<String>);

async fn show(instance: Instance, by: Grant<Facilitate>, id: RelayId) -> Served {
    let relay = relays::of_facilitator(&instance.db, &by, id.0).await?;
    let words = (relay.words.clone(), None);
    shown(&instance, &by, &relay, (words, Typed::default())).await
}

async fn shown(instance: &Instance, by: &Grant<Facilitate>, relay: &Relay, (words, why): (Typed, Typed)) -> Served {
    let around = Around::read(instance, by).await?;
    let is_wrong = words.1.is_some() || why.1.is_some();
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (names, rooms) = (&around.names, &around.rooms);
    let body = board::carrying(&Carrying { relay, membership: by, names, rooms, words, why });
    let (seen_by, title) = (t!(by.lang(), "relay-seen-by"), t!(by.lang(), "relay-title"));
    Ok((status, page(around.page(by, &title, None, body).seen_by(seen_by))).into_response())
}

async fn carry(instance: Instance, by: Grant<Facilitate>, id: RelayId, posted: Posted) -> Served {
    let relay = relays::of_facilitator(&instance.db, &by, id.0).await?;
    let typed = posted.value(TEXT);
    let words = match Body::parse(typed) {
        Ok(words) => words,
        Err(problem) => {
            let words = (typed.to_owned(), Some(problem.sentence(by.lang())));
            return shown(&instance, &by, &relay, (words, Typed::default())).await;
        }
    };
    let room = RoomAccess::enter_by_slug(&instance, &by, posted.value(ROOM)).await?;
    let message = relays::carry(&instance, &room, &relay, words).await?;
    Ok(CARRIED.leads_to(path(&room.path(), message.id)))
}

async fn refuse(instance: Instance, by: Grant<Facilitate>, id: RelayId, posted: Posted) -> Served {
    let relay = relays::of_facilitator(&instance.db, &by, id.0).await?;
    let typed = posted.value(WHY);
    match text::paragraphs(typed, LONGEST_STORY) {
        Ok(why) => relays::refuse(&instance, &by, &relay, &why).await?,
        Err(problem) => {
            let why = (typed.to_owned(), Some(forms::text_problem(by.lang(), problem)));
            return shown(&instance, &by, &relay, ((relay.words.clone(), None), why)).await;
        }
    }
    Ok(REFUSED.leads_to(by.community().path(BOARD)))
}

async fn take_back(instance: Instance, by: Grant<Converse>, id: RelayId) -> Served {
    relays::take_back(&instance, &by, id.0).await?;
    Ok(TAKEN_BACK.leads_to(by.community().path(BOARD)))
}
