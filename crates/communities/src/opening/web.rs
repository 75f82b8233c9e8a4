//! `/communautes/nouvelle`: the form, the preview, the community.

use axum::Router;
use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use platform::{Instance, Served};
use ui::shell::page;

use super::form::{Problems, Typed};
use super::{create, pages};
use crate::coordinators::Coordinator;

/// Where a community is opened.
pub(crate) const PATH: &str = "/communautes/nouvelle";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(PATH, get(form).post(open))
        .route(pages::PREVIEW, post(preview))
        .route(pages::AGAIN, post(again))
}

async fn form(instance: Instance, coordinator: Coordinator) -> Response {
    let drawn = pages::empty(coordinator.person().lang, &instance);
    page(drawn.drafts(coordinator.drafts())).into_response()
}

async fn preview(instance: Instance, coordinator: Coordinator, parts: Multipart) -> Served {
    let lang = coordinator.person().lang;
    let typed = Typed::read(parts).await?;
    match typed.parse(lang) {
        Ok(new) => Ok(page(pages::preview(lang, &new, &typed).drafts(coordinator.drafts())).into_response()),
        Err(problems) => Ok(refused(&instance, &coordinator, &typed, &problems)),
    }
}

async fn open(instance: Instance, coordinator: Coordinator, parts: Multipart) -> Served {
    let typed = Typed::read(parts).await?;
    match typed.parse(coordinator.person().lang) {
        Ok(new) => {
            let community = create(&instance, &coordinator, &new).await?;
            Ok(crate::notices::CREATED.leads_to(community.path("/invitations")))
        }
        Err(problems) => Ok(refused(&instance, &coordinator, &typed, &problems)),
    }
}

async fn again(instance: Instance, coordinator: Coordinator, parts: Multipart) -> Served {
    let typed = Typed::read(parts).await?;
    let drawn = pages::form(coordinator.person().lang, &typed, &Problems::default(), instance.clock.now());
    Ok(page(drawn.drafts(coordinator.drafts())).into_response())
}

fn refused(instance: &Instance, coordinator: &Coordinator, typed: &Typed, problems: &Problems) -> Response {
    let drawn = pages::form(coordinator.person().lang, typed, problems, instance.clock.now());
    (StatusCode::UNPROCESSABLE_ENTITY, page(drawn.drafts(coordinator.drafts()))).into_response()
}
