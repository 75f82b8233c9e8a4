//! The routes of « Jetons d’accès ». A new token is in the answer to the request that made it and nowhere else.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use forms::{Done, Posted, done};
use platform::{Instance, Refusal, Served};

use super::Label;
use super::pages::{Typed, body};
use crate::access::Viewer;
use crate::own_pages::framed;
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
    show(&instance, &viewer, Typed::offered(String::new()).noticed(notice), None).await
}

async fn show(instance: &Instance, viewer: &Viewer, typed: Typed, token: Option<&str>) -> Served {
    let (lang, now) = (viewer.lang(), instance.clock.now());
    let tokens = tokens::of(&instance.db, viewer).await?;
    let body = body(lang, token, &typed, (&tokens, now));
    let page = framed(instance, viewer, t!(lang, "tokens-title"), body).await?.notice(typed.notice);
    Ok(unkept(answers::shown_as(typed.status, page)))
}

async fn create(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let (lang, typed) = (viewer.lang(), posted.value("nom").to_owned());
    let label = match Label::parse(&typed) {
        Ok(label) => label,
        Err(problem) => {
            let error = Some(forms::text_problem(lang, problem));
            return show(&instance, &viewer, Typed::mistaken(typed, error), None).await;
        }
    };
    let tx = instance.db.begin().await?;
    let token = tokens::create(&tx, viewer.id(), &label, instance.clock.now()).await?;
    tx.commit().await?;
    let (typed, status, token) = match token {
        Ok(token) => (Typed::default(), StatusCode::CREATED, Some(token)),
        Err(refusal) => (Typed::refused(typed, refusal.sentence(lang)), StatusCode::UNPROCESSABLE_ENTITY, None),
    };
    show(&instance, &viewer, Typed { status, ..typed }, token.as_deref()).await
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
