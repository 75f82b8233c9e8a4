//! `/c/{community}/animation`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::frame::frame_counting;
use communities::roles::WatchOver;
use communities::{Directory, Grant, Place};
use conversations::{rooms_of, unread_in};
use meetings::Series;
use platform::{Instance, Refusal, Served};
use ui::shell::{Frame, Page, page as drawn};

use crate::page::{self, Shown};
use crate::{ADDRESS, lacking, silence};

/// The route of this slice.
pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}{ADDRESS}"), get(show))
}

async fn show(instance: Instance, member: Grant<WatchOver>) -> Served {
    let (db, now) = (&instance.db, instance.clock.now());
    let rooms = rooms_of(&instance, &member).await?;
    let series = Series::of(db, &member, now).await?;
    let next = lacking::next(&instance, &member, &series).await?;
    // The scene of a meeting knows everybody; where none is to come, they are read.
    let read = if next.is_none() { Some(Directory::of(db, &member).await?) } else { None };
    let names = next.as_ref().map(|scene| &scene.directory).or(read.as_ref()).ok_or(Refusal::NotFound)?;
    let body = page::page(&Shown {
        member: &member,
        names,
        next: next.as_ref().map(lacking::to_the_next),
        poll: lacking::to_the_poll(db, (&member, names), &series).await?,
        help: mutual_help::awaiting(db, &member, &rooms, now).await?,
        silent: silence::silent(db, (&member, names), &series, &rooms).await?,
        untold: commitments::read::asked_without_news(&instance, &member.grant()?, series.meetings()).await?,
    });
    let frame = Frame::Community(frame_counting(&member, Place::Meetings, unread_in(&rooms)));
    let whole = Page::new(member.lang(), t!(member.lang(), "cockpit"), frame, body);
    Ok(drawn(whole.seen_by(names.seen_by::<WatchOver>())).into_response())
}
