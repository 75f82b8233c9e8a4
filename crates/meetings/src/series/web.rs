//! `GET …/rencontres`: the series.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use communities::roles::SeeMeetings;
use communities::{Directory, Membership};
use forms::Done;
use platform::{Instance, Refusal};

use super::page::{self, List};
use super::{Series, next};
use crate::framed::{Around, WORDS, framed};
use crate::said::Hosts;
use crate::{agenda, attendance};

pub(crate) async fn get(
    State(instance): State<Instance>,
    membership: Membership,
    done: Done,
) -> Result<Response, Refusal> {
    let (db, now, lang) = (&instance.db, instance.clock.now(), membership.lang());
    let series = Series::of(db, &membership, now).await?;
    if series.meetings().is_empty() && !membership.may::<SeeMeetings>() && membership.role() != communities::Role::Guest
    {
        return Err(Refusal::NotFound);
    }
    let list = List {
        next: next(db, &membership, now).await?,
        hosts: Hosts::all(db).await?,
        led: agenda::has_leader(db, membership.community().id).await?,
        marked: attendance::marked_meetings(db, membership.community().id).await?,
        membership: &membership,
        series: &series,
        now,
    };
    let directory = Directory::of(db, &membership).await?;
    let around = Around {
        title: t!(lang, "meetings"),
        seen_by: directory.seen_by::<SeeMeetings>(),
        notice: done.notice(lang, WORDS),
    };
    Ok(framed(&instance, &membership, around, page::body(&list)).await?.into_response())
}
