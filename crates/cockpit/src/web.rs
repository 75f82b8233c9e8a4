//! `/c/{community}/animation`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::frame::frame_counting;
use communities::roles::WatchOver;
use communities::{Directory, Grant, Place};
use conversations::{rooms_of, unread_in};
use meetings::Series;
use platform::{Instance, Served};
use ui::shell::{Frame, Page, page as drawn};

use crate::page::{self, Shown};
use crate::{ADDRESS, lacking, silence};

/// The route of this slice.
pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}{ADDRESS}"), get(show))
}

async fn show(instance: Instance, member: Grant<WatchOver>) -> Served {
    let (db, now) = (&instance.db, instance.clock.now());
    let names = Directory::of(db, &member).await?;
    let rooms = rooms_of(&instance, &member).await?;
    let series = Series::of(db, &member, now).await?;
    let body = page::page(&Shown {
        member: &member,
        names: &names,
        next: lacking::to_the_next(&instance, &member, &series).await?,
        poll: lacking::to_the_poll(db, (&member, &names), &series).await?,
        help: mutual_help::awaiting(db, &member, &rooms, now).await?,
        silent: silence::silent(db, (&member, &names), &series, &rooms).await?,
        untold: commitments::read::asked_without_news(&instance, &member.grant()?, series.meetings()).await?,
    });
    let frame = Frame::Community(frame_counting(&member, Place::Meetings, unread_in(&rooms)));
    let whole = Page::new(member.lang(), t!(member.lang(), "cockpit"), frame, body);
    Ok(drawn(whole.seen_by(names.seen_by::<WatchOver>())).into_response())
}
