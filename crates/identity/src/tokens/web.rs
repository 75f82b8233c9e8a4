//! The routes of « Jetons d’accès ». A new token is in the answer to the request that made it and nowhere else.

use axum::Router;
use axum::extract::{Form, Path};
use axum::http::StatusCode;
use axum::routing::{get, post};
use forms::{Done, done};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::notice::Notice;

use super::Label;
use super::pages::{Made, body};
use crate::access::Viewer;
use crate::own_pages::{OwnPage, framed};
use crate::{answers, shared_computer, tokens};

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
    show(&instance, &viewer, &Made::default(), notice, StatusCode::OK).await
}

async fn show(
    instance: &Instance,
    viewer: &Viewer,
    made: &Made<'_>,
    notice: Option<Notice>,
    status: StatusCode,
) -> Served {
    let (lang, now) = (viewer.lang(), instance.clock.now());
    let tokens = tokens::of(&instance.db, viewer).await?;
    let own = OwnPage { title: t!(lang, "tokens-title"), body: body(lang, &tokens, made, now), notice };
    let mut response = answers::shown_as(status, framed(instance, viewer, own).await?);
    shared_computer::forbid_keeping(&mut response);
    Ok(response)
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    nom: String,
}

async fn create(instance: Instance, viewer: Viewer, Form(typed): Form<Typed>) -> Served {
    let lang = viewer.lang();
    let label = match Label::parse(&typed.nom) {
        Ok(label) => label,
        Err(problem) => {
            let error = Some(forms::text_problem(lang, problem));
            let made = Made { label: &typed.nom, error, ..Made::default() };
            return show(&instance, &viewer, &made, None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let tx = instance.db.begin().await?;
    let token = tokens::create(&tx, viewer.id(), &label, instance.clock.now()).await?;
    tx.commit().await?;
    match token {
        Ok(token) => {
            show(&instance, &viewer, &Made { token: Some(&token), ..Made::default() }, None, StatusCode::CREATED).await
        }
        Err(refusal) => {
            let refusal = Some(refusal.sentence(lang));
            let made = Made { label: &typed.nom, refusal, ..Made::default() };
            show(&instance, &viewer, &made, None, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
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
