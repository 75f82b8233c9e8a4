//! `/aide`: the guide of whoever reads; `/aide/{guide}`: any other; `/aide/mots`: the words.

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use axum::routing::get;
use communities::Place;
use communities::frame::frame;
use communities::roles::EnterSpace;
use identity::Visitor;
use platform::{Instance, Refusal, Result, Served};
use serde::Deserialize;
use ui::shell::{Frame, HELP, page};

use crate::guides::Guide;
use crate::reader::Reader;
use crate::{pages, people};

/// The page of the words.
pub(crate) const WORDS: &str = "/aide/mots";

/// The pages of help.
pub fn routes() -> Router<Instance> {
    Router::new().route(HELP, get(own)).route(WORDS, get(words)).route("/aide/{guide}", get(of_others))
}

/// The community that the reader comes from.
#[derive(Deserialize)]
struct From {
    #[serde(default)]
    c: String,
}

async fn own(instance: Instance, visitor: Visitor, Query(from): Query<From>) -> Served {
    let reader = Reader::of(&instance, &visitor, &from.c).await?;
    let guide = reader.guide();
    shown(&instance, &reader, guide).await
}

async fn of_others(instance: Instance, visitor: Visitor, Path(word): Path<String>, Query(from): Query<From>) -> Served {
    let guide = Guide::parse(&word).ok_or(Refusal::NotFound)?;
    shown(&instance, &Reader::of(&instance, &visitor, &from.c).await?, guide).await
}

async fn shown(instance: &Instance, reader: &Reader, guide: Guide) -> Served {
    let coordination = match reader.membership() {
        Some(membership) => people::coordination(instance, membership).await?,
        None => Vec::new(),
    };
    let drawn = pages::guide(reader, guide, &coordination, around(instance, reader).await?);
    Ok(page(drawn).into_response())
}

async fn words(instance: Instance, visitor: Visitor, Query(from): Query<From>) -> Served {
    let reader = Reader::of(&instance, &visitor, &from.c).await?;
    Ok(page(pages::words(&reader, around(&instance, &reader).await?)).into_response())
}

/// The reader's community, if they may enter it.
async fn around(instance: &Instance, reader: &Reader) -> Result<Frame> {
    match reader.membership().filter(|membership| membership.may::<EnterSpace>()) {
        Some(membership) => Ok(Frame::Community(frame(instance, membership, Place::Help).await?)),
        None => Ok(Frame::Bare),
    }
}
