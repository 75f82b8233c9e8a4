//! `/c/{community}/formats`: the library, and one card.

use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use communities::roles::{PrepareAgenda, SeeMeetings};
use communities::{Directory, Grant};
use meetings::access::MeetingAccess;
use meetings::framed::{Around, framed};
use meetings::model::State as Stands;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;

use super::Card;
use super::page::{self, Library};

/// The meeting from whose agenda somebody comes.
#[derive(Debug, Deserialize)]
pub(crate) struct From {
    rencontre: Option<String>,
}

pub(crate) async fn all(instance: Instance, grant: Grant<SeeMeetings>, Query(from): Query<From>) -> Served {
    let library = library(&instance, &grant, &from).await?;
    let title = t!(grant.lang(), "formats-title");
    shown(&instance, &grant, title, page::all(&library)).await
}

pub(crate) async fn one(
    instance: Instance,
    grant: Grant<SeeMeetings>,
    Path((_, card)): Path<(String, String)>,
    Query(from): Query<From>,
) -> Served {
    let card = Card::parse(&card).ok_or(Refusal::NotFound)?;
    let library = library(&instance, &grant, &from).await?;
    let title = card.words(grant.lang()).title.clone();
    shown(&instance, &grant, title, page::one(&library, card)).await
}

async fn library<'a>(instance: &Instance, grant: &'a Grant<SeeMeetings>, from: &From) -> Result<Library<'a>, Refusal> {
    let now = instance.clock.now();
    let open = |access: &MeetingAccess| matches!(access.meeting().state(now), Stands::Planned | Stands::Set);
    let mut meetings: Vec<_> = match grant.may::<PrepareAgenda>() {
        true => MeetingAccess::all(&instance.db, grant).await?.into_iter().filter(open).collect(),
        false => Vec::new(),
    };
    let asked = from.rencontre.as_deref().and_then(|typed| typed.parse().ok());
    let from = asked.filter(|id| meetings.iter().any(|access| access.meeting().id == *id));
    meetings.retain(|access| from.is_none_or(|id| access.meeting().id == id));
    let meetings = meetings.into_iter().map(|access| access.meeting().clone()).collect();
    Ok(Library { membership: grant, meetings, from })
}

async fn shown(instance: &Instance, grant: &Grant<SeeMeetings>, title: String, body: maud::Markup) -> Served {
    let directory = Directory::of(&instance.db, grant).await?;
    let around = Around { title, seen_by: directory.seen_by::<SeeMeetings>(), notice: None };
    Ok(framed(instance, grant, around, body).await?.into_response())
}
