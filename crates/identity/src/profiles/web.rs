//! The routes of the profile.

use axum::Router;
use axum::routing::get;
use forms::{Done, Posted, Tried, done};
use maud::html;
use platform::{Instance, Served};
use ui::layout;
use ui::shell::Page;

use super::pages::{body, form};
use super::typed::{Draft, Wrong};
use crate::access::Viewer;
use crate::paths::PROFILE;
use crate::sessions::cookie;
use crate::{answers, links, passkeys};

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(PROFILE, get(own).post(save))
}

done! {
    /// The profile is saved.
    SAVED = "profil" => "profile-saved",
}

/// The form as it was tried.
type Typed = Tried<Draft, Wrong>;

async fn own(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let draft = Draft::of(&viewer, super::of(&instance.db, &viewer).await?);
    shown(&instance, &viewer, Typed::offered(draft).noticed(done.notice(viewer.lang(), &[WORDS]))).await
}

async fn shown(instance: &Instance, viewer: &Viewer, typed: Typed) -> Served {
    let lang = viewer.lang();
    let title = t!(lang, "profile-title");
    let (parts, keys) = (links::profile_parts(instance, viewer).await?, passkeys::are_offered(&instance.settings));
    let form = form(lang, &viewer.person().email, &typed.draft, &typed.wrong);
    let content = layout::one_column(html! { (layout::header(None, &title, None)) (body(lang, &form, &parts, keys)) });
    let frame = links::around(instance, viewer).await?.frame;
    let page = Page::new(lang, title, frame, content)
        .seen_by(t!(lang, "profile-seen-by"))
        .notice(typed.notice)
        .drafts(viewer.drafts());
    Ok(answers::shown_as(typed.status, page))
}

async fn save(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let filled = match draft.read() {
        Ok(filled) => filled,
        Err(wrong) => return shown(&instance, &viewer, Typed::mistaken(draft, wrong)).await,
    };
    let tx = instance.db.begin().await?;
    super::save(&tx, &viewer, &filled).await?;
    tx.commit().await?;
    let lang = cookie::keep_lang(&instance.settings, filled.lang);
    Ok(answers::with_cookie(SAVED.leads_to(PROFILE), lang))
}
