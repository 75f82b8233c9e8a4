//! `GET …/rencontres`: the series.

use axum::response::IntoResponse;
use communities::roles::{SeeMeetings, SetMeetings};
use communities::{Directory, Membership};
use forms::Done;
use platform::{Instance, Refusal, Served};

use super::page::{self, List};
use crate::framed::{Around, framed};
use crate::part::Parts;
use crate::season::Season;

pub(crate) async fn get(instance: Instance, membership: Membership, done: Done) -> Served {
    let (lang, parts) = (membership.lang(), Parts::of(&instance));
    let directory = Directory::of(&instance.db, &membership).await?;
    let season = Season::of(&instance, &membership, &directory).await?;
    let series = season.series();
    if series.meetings().is_empty() && !membership.may::<SeeMeetings>() && membership.role() != communities::Role::Guest
    {
        return Err(Refusal::NotFound);
    }
    let list = List {
        next: season.next(),
        hosts: season.hosts(),
        lacks: if membership.may::<SetMeetings>() { parts.lacks(series) } else { Vec::new() },
        parts,
        marked: season.marked(),
        membership: &membership,
        series,
        now: series.now(),
    };
    let around = Around {
        title: t!(lang, "meetings"),
        seen_by: directory.seen_by::<SeeMeetings>(),
        notice: done.notice(lang, &parts.words()),
    };
    Ok(framed(&instance, &membership, around, page::body(&list)).await?.into_response())
}
