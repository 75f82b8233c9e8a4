//! Under a circle, `/fin`; and what stands at its own address once it is over.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::Membership;
use forms::{Done, Posted};
use platform::{Instance, Refusal, Served};
use ui::notice::Notice;
use ui::shell::page;

use super::{Circle, page as pages};
use crate::access::RoomAccess;
use crate::end::{end_of, field_of};
use crate::pages::{Around, seen_by_those_of};
use crate::room::{LAST_DAY, Room};

forms::done! {
    /// The last day of a circle was changed.
    PUT = "fin" => "done-circle-put",
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}/salons/{{room}}{LAST_DAY}"), get(show).post(put))
}

impl FromRequestParts<Instance> for Circle {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Circle, Refusal> {
        Circle::of(RoomAccess::from_request_parts(parts, instance).await?)
    }
}

async fn show(instance: Instance, circle: Circle, done: Done) -> Served {
    let notice = done.notice(circle.membership().lang(), &[WORDS, crate::keeping::web::WORDS]);
    let typed = circle.room().ends_at().map(field_of).unwrap_or_default();
    shown(&instance, &circle, (StatusCode::OK, notice), (typed, None)).await
}

async fn shown(
    instance: &Instance,
    circle: &Circle,
    (status, notice): (StatusCode, Option<Notice>),
    tried: (String, Option<String>),
) -> Served {
    let around = Around::read(instance, circle.membership()).await?;
    let body = pages::last_day(circle, &around.names, tried);
    let (title, seen_by) = (pages::title(circle), seen_by_those_of(circle, &around.names));
    let drawn = around.page(circle.membership(), &title, Some(circle.room().id), body);
    Ok((status, page(drawn.seen_by(seen_by).notice(notice))).into_response())
}

async fn put(instance: Instance, circle: Circle, posted: Posted) -> Served {
    if !circle.is_own() {
        return Err(Refusal::NotFound);
    }
    let (typed, lang) = (posted.value(pages::DAY).to_owned(), circle.membership().lang());
    let opened = circle.room().end.opened_at.unwrap_or_default();
    let end = match end_of(&typed, opened, instance.clock.now()) {
        Ok(end) => end,
        Err(rule) => {
            let wrong = (typed, Some(rule.sentence(lang)));
            return shown(&instance, &circle, (StatusCode::UNPROCESSABLE_ENTITY, None), wrong).await;
        }
    };
    match super::put(&instance, &circle, end).await.map_err(forms::Undone::refused) {
        Ok(()) => Ok(PUT.leads_to(circle.path() + LAST_DAY)),
        Err(Ok(rule)) => {
            let wrong = (typed, Some(rule.sentence(lang)));
            shown(&instance, &circle, (StatusCode::CONFLICT, None), wrong).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

/// The page of a circle that is over, for who was in it.
pub(crate) async fn over(instance: &Instance, membership: &Membership, room: &Room) -> Served {
    let around = Around::read(instance, membership).await?;
    let title = t!(membership.lang(), "circle-over");
    let drawn = around.page(membership, &title, None, pages::over(membership, room));
    Ok((StatusCode::GONE, page(drawn)).into_response())
}
