//! The switch of languages: this browser remembers, and so does the account of who is signed in.

use axum::Router;
use axum::http::header::REFERER;
use axum::http::{HeaderMap, Uri};
use axum::routing::post;
use forms::Posted;
use platform::{Instance, Served};
use ui::Lang;
use ui::shell::LANGUAGE_SWITCH;

use crate::access::Visitor;
use crate::sessions::cookie;
use crate::sign_in::Back;
use crate::{answers, people};

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(LANGUAGE_SWITCH, post(switch))
}

async fn switch(instance: Instance, visitor: Visitor, headers: HeaderMap, posted: Posted) -> Served {
    let lang = Lang::parse(posted.value("langue")).unwrap_or_else(|| visitor.lang());
    if let Some(viewer) = visitor.viewer() {
        let tx = instance.db.begin().await?;
        people::set_lang(&tx, viewer, lang).await?;
        tx.commit().await?;
    }
    let answer = answers::next(came_from(&headers).path());
    Ok(answers::with_cookie(answer, cookie::keep_lang(&instance.settings, lang)))
}

/// The page where the switch was, whatever host it says it is of.
fn came_from(headers: &HeaderMap) -> Back {
    let page = headers.get(REFERER).and_then(|value| value.to_str().ok()?.parse::<Uri>().ok());
    Back::parse_page(page.as_ref().and_then(Uri::path_and_query).map_or("/", |path| path.as_str()))
}
