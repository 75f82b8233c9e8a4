//! The routes of « Mes appareils ».

use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use forms::{Done, done};
use platform::{Instance, Refusal, Served};

use super::pages::list;
use crate::access::Viewer;
use crate::own_pages::framed;
use crate::paths::END_OTHERS;
use crate::{answers, sessions};

pub(super) const DEVICES: &str = "/profil/appareils";

pub(super) fn end_path(id: i64) -> String {
    format!("{DEVICES}/{id}/fermeture")
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(DEVICES, get(page))
        .route("/profil/appareils/{session}/fermeture", post(end))
        .route(END_OTHERS, post(end_others))
}

done! {
    /// One device is signed out.
    ENDED = "fermee" => "devices-ended",
    /// All others are.
    OTHERS_ENDED = "fermees" => "devices-others-ended",
}

async fn page(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let (lang, now) = (viewer.lang(), instance.clock.now());
    let sessions = sessions::of(&instance.db, &viewer, now).await?;
    let body = list(lang, &sessions, viewer.session_id(), now);
    let page = framed(&instance, &viewer, t!(lang, "devices-title"), body).await?;
    Ok(answers::shown(page.notice(done.notice(lang, &[WORDS]))))
}

async fn end(instance: Instance, viewer: Viewer, Path(session): Path<String>) -> Served {
    let id = session.parse().map_err(|_| Refusal::NotFound)?;
    let tx = instance.db.begin().await?;
    if !sessions::end_one(&tx, &viewer, id).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    Ok(ENDED.leads_to(DEVICES))
}

async fn end_others(instance: Instance, viewer: Viewer) -> Served {
    let tx = instance.db.begin().await?;
    sessions::end_others(&tx, &viewer).await?;
    tx.commit().await?;
    Ok(OTHERS_ENDED.leads_to(DEVICES))
}
