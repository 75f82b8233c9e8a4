//! `GET …/rencontres`: the series.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use communities::roles::SeeMeetings;
use communities::{Directory, Membership};
use platform::{Instance, Refusal};

use super::page::{self, List};
use crate::agenda;
use crate::framed::{Around, Done, framed};
use crate::season::Season;

pub(crate) async fn get(
    State(instance): State<Instance>,
    membership: Membership,
    done: Done,
) -> Result<Response, Refusal> {
    let (db, now, lang) = (&instance.db, instance.clock.now(), membership.lang());
    let directory = Directory::of(db, &membership).await?;
    let season = Season::of(db, &membership, &directory, now).await?;
    let series = season.series();
    if series.meetings().is_empty() && !membership.may::<SeeMeetings>() && membership.role() != communities::Role::Guest
    {
        return Err(Refusal::NotFound);
    }
    let list = List {
        next: season.next(),
        hosts: season.hosts(),
        led: agenda::has_leader(db, membership.community().id).await?,
        marked: season.marked(),
        membership: &membership,
        series,
        now,
    };
    let around =
        Around { title: t!(lang, "meetings"), seen_by: directory.seen_by::<SeeMeetings>(), notice: done.notice(lang) };
    Ok(framed(&instance, &membership, around, page::body(&list)).await?.into_response())
}
