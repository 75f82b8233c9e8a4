//! `/c/{community}/formats`: the library, and one card.

use axum::extract::{Path, Query};
use communities::Grant;
use communities::roles::{PrepareAgenda, SeeMeetings};
use meetings::access::MeetingAccess;
use meetings::framed::{Head, seen_by};
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
    let head = Head::new(t!(grant.lang(), "formats-title"), None);
    seen_by::<SeeMeetings>(&instance, &grant, head, page::all(&library)).await
}

pub(crate) async fn one(
    instance: Instance,
    grant: Grant<SeeMeetings>,
    Path((_, card)): Path<(String, String)>,
    Query(from): Query<From>,
) -> Served {
    let card = Card::parse(&card).ok_or(Refusal::NotFound)?;
    let library = library(&instance, &grant, &from).await?;
    let head = Head::new(card.words(grant.lang()).title.clone(), None);
    seen_by::<SeeMeetings>(&instance, &grant, head, page::one(&library, card)).await
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
