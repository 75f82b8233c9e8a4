//! The routes of the profile.

use axum::Router;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::routing::get;
use forms::{Done, done};
use maud::html;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::layout;
use ui::shell::Page;

use super::pages::{body, form};
use super::{Profile, ProfileProblems, Told, TypedProfile};
use crate::access::Viewer;
use crate::sessions::cookie;
use crate::web::PROFILE;
use crate::{answers, links};

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(PROFILE, get(own).post(save))
}

done! {
    /// The profile is saved.
    SAVED = "profil" => "profile-saved",
}

async fn own(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let typed = TypedProfile::from_own(&viewer, super::of(&instance.db, &viewer).await?);
    let page = page(&instance, &viewer, &typed, &ProfileProblems::default()).await?;
    Ok(answers::shown(page.notice(done.notice(viewer.lang(), &[WORDS]))))
}

async fn page(
    instance: &Instance,
    viewer: &Viewer,
    typed: &TypedProfile,
    problems: &ProfileProblems,
) -> Result<Page, Refusal> {
    let lang = viewer.lang();
    let title = t!(lang, "profile-title");
    let parts = links::profile_parts(instance, viewer).await?;
    let form = form(lang, &viewer.person().email, typed, problems);
    let content = layout::one_column(html! { (layout::header(None, &title, None)) (body(lang, &form, &parts)) });
    let frame = links::personal_frame(instance, viewer).await?;
    Ok(Page::new(lang, title, frame, content).seen_by(t!(lang, "profile-seen-by")))
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Typed {
    nom: String,
    langue: String,
    titre: String,
    offre: String,
    cherche: String,
    montrer_titre: String,
    montrer_offre: String,
    montrer_cherche: String,
    montrer_courriel: String,
}

impl From<Typed> for TypedProfile {
    fn from(typed: Typed) -> TypedProfile {
        let told = |text: String, shown: &str| Told { text, shared: !shown.is_empty() };
        TypedProfile {
            name: typed.nom,
            lang: typed.langue,
            profile: Profile {
                title: told(typed.titre, &typed.montrer_titre),
                offers: told(typed.offre, &typed.montrer_offre),
                seeks: told(typed.cherche, &typed.montrer_cherche),
                email_shared: !typed.montrer_courriel.is_empty(),
            },
        }
    }
}

async fn save(instance: Instance, viewer: Viewer, Form(typed): Form<Typed>) -> Served {
    let typed = TypedProfile::from(typed);
    let filled = match typed.read() {
        Ok(filled) => filled,
        Err(problems) => {
            let page = page(&instance, &viewer, &typed, &problems).await?;
            return Ok(answers::shown_as(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    let tx = instance.db.begin().await?;
    super::save(&tx, &viewer, &filled).await?;
    tx.commit().await?;
    let lang = cookie::keep_lang(&instance.settings, filled.lang);
    Ok(answers::with_cookie(SAVED.leads_to(PROFILE), lang))
}
