//! `/ici/{code}`: who opens it without a session is led to sign in and comes back.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect};
use forms::Tried;
use identity::Viewer;
use meetings::framed::{Around, framed};
use platform::{Instance, Refusal, Served};

use super::{Here, page, say};

impl FromRequestParts<Instance> for Here {
    type Rejection = Refusal;

    /// Enters the meeting of the `{code}` of the path.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Here, Refusal> {
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        let code = forms::word(parts, "code").await?;
        Here::enter(&instance.db, &viewer, (&code, instance.clock.now())).await
    }
}

pub(crate) async fn get(instance: Instance, here: Here) -> Served {
    shown(&instance, &here, Tried::offered(())).await
}

pub(crate) async fn post(instance: Instance, here: Here) -> Served {
    match say(&instance, here.access()).await {
        Ok(_) => Ok(Redirect::to(&here.path()).into_response()),
        Err(undone) => {
            let lang = here.access().membership().lang();
            shown(&instance, &here, Tried::denied((), lang, undone.refused()?.sentence(lang))).await
        }
    }
}

async fn shown(instance: &Instance, here: &Here, said: Tried) -> Served {
    let membership = here.access().membership();
    let (lang, mark) = (membership.lang(), here.mark(&instance.db).await?);
    let around = Around { title: t!(lang, "here-title"), seen_by: t!(lang, "seen-by-you"), notice: said.notice };
    Ok((said.status, framed(instance, membership, around, page::body(here, mark)).await?).into_response())
}
