//! The routes of « Jetons d’accès ». A new token is in the answer to the request that made it and nowhere else.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use forms::{Done, Posted, done};
use platform::{Instance, Refusal, Served};

use super::pages::{Shown, Typed, body};
use super::terms::Draft;
use crate::access::Viewer;
use crate::links::{self, Around};
use crate::own_pages::within;
use crate::shared_computer::unkept;
use crate::{answers, tokens};

pub(super) const TOKENS: &str = "/profil/jetons";

pub(super) fn revoke_path(id: i64) -> String {
    format!("{TOKENS}/{id}/revocation")
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(TOKENS, get(list).post(create)).route("/profil/jetons/{token}/revocation", post(revoke))
}

done! {
    /// A token is revoked.
    REVOKED = "revoque" => "tokens-revoked",
}

async fn list(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let notice = done.notice(viewer.lang(), &[WORDS]);
    let around = links::around(&instance, &viewer).await?;
    show(&instance, &viewer, around, (Typed::offered(Draft::offered()).noticed(notice), None)).await
}

async fn show(
    instance: &Instance,
    viewer: &Viewer,
    Around { frame, places }: Around,
    (typed, token): (Typed, Option<String>),
) -> Served {
    let (lang, now) = (viewer.lang(), instance.clock.now());
    let tokens = tokens::of(&instance.db, viewer).await?;
    let body = body(lang, &Shown { token: token.as_deref(), typed: &typed, tokens: &tokens, places: &places, now });
    let page = within(frame, lang, t!(lang, "tokens-title"), body).notice(typed.notice);
    Ok(unkept(answers::shown_as(typed.status, page)))
}

async fn create(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let (draft, around) = (Draft::posted(&posted), links::around(&instance, &viewer).await?);
    let terms = match draft.read(&around.places) {
        Ok(terms) => terms,
        Err(wrong) => return show(&instance, &viewer, around, (Typed::mistaken(draft, wrong), None)).await,
    };
    let tx = instance.db.begin().await?;
    let made = tokens::create(&tx, viewer.id(), &terms, instance.clock.now()).await?;
    tx.commit().await?;
    let shown = match made {
        Ok(token) => (Typed { status: StatusCode::CREATED, ..Typed::offered(Draft::offered()) }, Some(token)),
        Err(refusal) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            (Typed { status, ..Typed::refused(draft, refusal.sentence(viewer.lang())) }, None)
        }
    };
    show(&instance, &viewer, around, shown).await
}

async fn revoke(instance: Instance, viewer: Viewer, Path(token): Path<String>) -> Served {
    let id = token.parse().map_err(|_| Refusal::NotFound)?;
    let tx = instance.db.begin().await?;
    if !tokens::revoke(&tx, &viewer, id).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    Ok(REVOKED.leads_to(TOKENS))
}
