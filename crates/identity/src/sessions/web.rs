//! The routes of « Mes appareils ».

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use platform::{Instance, Refusal};
use serde::Deserialize;
use ui::Lang;

use super::pages::list;
use crate::access::Viewer;
use crate::own_pages::{OwnPage, framed};
use crate::{answers, sessions};

pub(super) const DEVICES: &str = "/profil/appareils";
pub(super) const OTHERS: &str = "/profil/appareils/autres/fermeture";

pub(super) fn end_path(id: i64) -> String {
    format!("{DEVICES}/{id}/fermeture")
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(DEVICES, get(page))
        .route("/profil/appareils/{session}/fermeture", post(end))
        .route(OTHERS, post(end_others))
}

#[derive(Deserialize)]
struct Done {
    #[serde(default)]
    fait: String,
}

async fn page(State(instance): State<Instance>, viewer: Viewer, Query(done): Query<Done>) -> Result<Response, Refusal> {
    let (lang, now) = (viewer.lang(), instance.clock.now());
    let sessions = sessions::of(&instance.db, &viewer, now).await?;
    let own = OwnPage {
        title: t!(lang, "devices-title"),
        body: list(lang, &sessions, viewer.session_id(), now),
        done: sentence(lang, &done.fait),
    };
    Ok(answers::shown(framed(&instance, &viewer, own).await?))
}

fn sentence(lang: Lang, done: &str) -> Option<String> {
    match done {
        "fermee" => Some(t!(lang, "devices-ended")),
        "fermees" => Some(t!(lang, "devices-others-ended")),
        _ => None,
    }
}

async fn end(
    State(instance): State<Instance>,
    viewer: Viewer,
    Path(session): Path<String>,
) -> Result<Response, Refusal> {
    let id = session.parse().map_err(|_| Refusal::NotFound)?;
    let tx = instance.db.begin().await?;
    if !sessions::end_one(&tx, &viewer, id).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    Ok(answers::next(&format!("{DEVICES}?fait=fermee")))
}

async fn end_others(State(instance): State<Instance>, viewer: Viewer) -> Result<Response, Refusal> {
    let tx = instance.db.begin().await?;
    sessions::end_others(&tx, &viewer).await?;
    tx.commit().await?;
    Ok(answers::next(&format!("{DEVICES}?fait=fermees")))
}
