//! The routes of « Application de codes ». The secret and the spare codes are in no page that a browser keeps.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use forms::{Done, Posted, done};
use maud::Markup;
use platform::{Instance, Served};

use super::pages::{Shown, Typed, body, spare};
use crate::access::Viewer;
use crate::own_pages::framed;
use crate::shared_computer::unkept;
use crate::{answers, authenticator, passkeys};

/// The page of one's application of codes.
pub const PATH: &str = "/profil/application";
pub(super) const TRY: &str = "/profil/application/code";
pub(super) const SPARE: &str = "/profil/application/reserve";
pub(super) const END: &str = "/profil/application/fin";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(PATH, get(page).post(begin))
        .route(TRY, post(confirm))
        .route(SPARE, post(renew))
        .route(END, post(end))
}

done! {
    /// Coordination uses one here.
    NEEDED (Warning) = "requise" => "app-needed",
    /// The application is used no more.
    ENDED = "arretee" => "app-ended",
}

async fn page(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let notice = done.notice(viewer.lang(), &[WORDS]);
    show(&instance, &viewer, (Typed::offered(String::new()).noticed(notice), done.is(&ENDED))).await
}

async fn show(instance: &Instance, viewer: &Viewer, (typed, ended): (Typed, bool)) -> Served {
    let standing = authenticator::standing(&instance.db, viewer).await?;
    let (place, email) = (instance.settings.name.as_str(), viewer.person().email.as_str());
    let keys = passkeys::are_offered(&instance.settings);
    let now = instance.clock.now();
    let shown = Shown { lang: viewer.lang(), place, email, typed: &typed, now, keys, ended };
    let page = framed(instance, viewer, t!(viewer.lang(), "app-title"), body(&shown, &standing)).await?;
    Ok(unkept(answers::shown_as(typed.status, page.notice(typed.notice.clone()))))
}

async fn begin(instance: Instance, viewer: Viewer) -> Served {
    authenticator::begin(&instance, &viewer).await?;
    Ok(answers::next(PATH))
}

async fn confirm(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let typed = posted.value("code");
    match authenticator::confirm(&instance, &viewer, typed).await? {
        Some(codes) => once(&instance, &viewer, spare(viewer.lang(), &codes)).await,
        None => {
            let wrong = Some(t!(viewer.lang(), "app-code-wrong"));
            show(&instance, &viewer, (Typed::mistaken(typed.to_owned(), wrong), false)).await
        }
    }
}

async fn renew(instance: Instance, viewer: Viewer) -> Served {
    match authenticator::renew_spare(&instance, &viewer).await? {
        Some(codes) => once(&instance, &viewer, spare(viewer.lang(), &codes)).await,
        // There is none: its page says how to add one.
        None => Ok(answers::next(PATH)),
    }
}

/// What is shown this once.
async fn once(instance: &Instance, viewer: &Viewer, body: Markup) -> Served {
    let page = framed(instance, viewer, t!(viewer.lang(), "app-title"), body).await?;
    Ok(unkept(answers::shown_as(StatusCode::CREATED, page)))
}

async fn end(instance: Instance, viewer: Viewer) -> Served {
    authenticator::turn_off(&instance, &viewer).await?;
    Ok(ENDED.leads_to(PATH))
}
