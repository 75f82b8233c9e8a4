//! `/profil/organisme`: one's own organisation.

use axum::Router;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use forms::Done;
use identity::Viewer;
use platform::{Instance, Served};
use serde::Deserialize;
use ui::shell::page as drawn;

use super::page::{Filled, page};
use super::{affiliate, domains, named, of, parse_name, suggested};
use crate::frame::personal;
use crate::notices;

/// Where one's organisation is changed; the profile leads there.
pub const PATH: &str = "/profil/organisme";

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(PATH, get(show).post(save)).merge(domains::web::routes())
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    organization: String,
}

async fn show(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let now = of(&instance.db, viewer.id()).await?.map(|each| each.name).unwrap_or_default();
    let known = suggested(&instance.db, viewer.id()).await?;
    let filled =
        Filled { typed: &now, problem: None, known: &known, notice: done.notice(viewer.lang(), &[notices::WORDS]) };
    let frame = personal(&instance, &viewer).await?;
    Ok(drawn(page(viewer.lang(), frame, filled)).into_response())
}

async fn save(instance: Instance, viewer: Viewer, Form(typed): Form<Typed>) -> Served {
    let name = match parse_name(&typed.organization) {
        Ok(name) => name,
        Err(problem) => {
            let known = suggested(&instance.db, viewer.id()).await?;
            let problem = Some(forms::text_problem(viewer.lang(), problem));
            let filled = Filled { typed: &typed.organization, problem, known: &known, notice: None };
            let frame = personal(&instance, &viewer).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, drawn(page(viewer.lang(), frame, filled))).into_response());
        }
    };
    let tx = instance.db.begin().await?;
    let organization = named(&tx, &name).await?;
    affiliate(&tx, viewer.id(), &organization).await?;
    domains::vouch(&tx, viewer.person(), &organization, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(notices::ORGANIZATION.leads_to(PATH))
}
