//! `/reseau/organismes`: the member organisations, for the coordination of the federation.

mod page;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::routing::{get, post};
use communities::Coordinator;
use forms::{Done, Posted};
use identity::Viewer;
use platform::{Instance, Refusal, Served};
use ui::Markup;

use crate::done::{self, ADDED, BROUGHT, CHANGED, REMOVED};
use crate::frame::{Place, Sheet};
use crate::importing::{self, Line, NotRead};
use crate::organization::{Draft, MemberOrganization, Tried};
use crate::{NETWORK, keeping};

/// The field of the lines of a file, and what says that they were looked at.
const FILE: &str = "lignes";
const SEEN: &str = "vu";

pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("{NETWORK}/organismes{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouveau"), get(offer_new).post(add))
        .route(&at("/liste"), get(offer_import).post(bring))
        .route(&at("/{organization}"), get(offer_change).post(change))
        .route(&at("/{organization}/retrait"), post(remove))
}

fn path() -> String {
    format!("{NETWORK}/organismes")
}

/// Who keeps the network.
pub(crate) struct Keeper {
    pub(crate) coordinator: Coordinator,
    pub(crate) viewer: Viewer,
}

impl FromRequestParts<Instance> for Keeper {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Keeper, Refusal> {
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        Ok(Keeper { coordinator: Coordinator::enter(&instance.db, &viewer).await?, viewer })
    }
}

/// Who keeps the network, before an organisation of it.
struct Before {
    keeper: Keeper,
    organization: MemberOrganization,
}

impl FromRequestParts<Instance> for Before {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Before, Refusal> {
        let keeper = Keeper::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "organization").await?;
        Ok(Before { organization: keeping::one(instance, &keeper.coordinator, id).await?, keeper })
    }
}

async fn shown(instance: &Instance, keeper: &Keeper, (title, body): (String, Markup), tried: Tried) -> Served {
    let sheet = Sheet::of(keeper.viewer.lang(), title, Place::Organizations, body);
    Sheet { said: (tried.status, tried.notice), ..sheet }.kept(instance, &keeper.viewer).await
}

async fn list(instance: Instance, keeper: Keeper, done: Done) -> Served {
    let lang = keeper.viewer.lang();
    let all = keeping::all(&instance, &keeper.coordinator).await?;
    let tried = Tried::offered(Draft::default()).noticed(done.notice(lang, &[done::WORDS]));
    shown(&instance, &keeper, (t!(lang, "organizations"), page::list(lang, &all)), tried).await
}

async fn offer_new(instance: Instance, keeper: Keeper) -> Served {
    adding(&instance, &keeper, Tried::offered(Draft::default())).await
}

async fn adding(instance: &Instance, keeper: &Keeper, tried: Tried) -> Served {
    let lang = keeper.viewer.lang();
    shown(instance, keeper, (t!(lang, "organization-add"), page::new(lang, &tried)), tried).await
}

async fn add(instance: Instance, keeper: Keeper, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let asked = match draft.check() {
        Ok(asked) => asked,
        Err(wrong) => return adding(&instance, &keeper, Tried::mistaken(draft, wrong)).await,
    };
    match keeping::add(&instance, &keeper.coordinator, &asked).await {
        Ok(()) => Ok(ADDED.leads_to(path())),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(keeper.viewer.lang());
            adding(&instance, &keeper, Tried::refused(draft, sentence)).await
        }
    }
}

async fn offer_change(instance: Instance, before: Before) -> Served {
    let tried = Tried::offered(Draft::of(&before.organization));
    changing(&instance, &before, tried).await
}

async fn changing(instance: &Instance, before: &Before, tried: Tried) -> Served {
    let organization = &before.organization;
    let body = page::change(before.keeper.viewer.lang(), organization, &tried);
    shown(instance, &before.keeper, (organization.name.clone(), body), tried).await
}

/// Its name is that of the communities: it is not changed here.
async fn change(instance: Instance, before: Before, posted: Posted) -> Served {
    let draft = Draft { name: before.organization.name.clone(), ..Draft::posted(&posted) };
    let asked = match draft.check() {
        Ok(asked) => asked,
        Err(wrong) => return changing(&instance, &before, Tried::mistaken(draft, wrong)).await,
    };
    let seen = (before.organization.id, draft.revision.parse().unwrap_or_default());
    match keeping::change(&instance, &before.keeper.coordinator, seen, &asked).await {
        Ok(()) => Ok(CHANGED.leads_to(path())),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(before.keeper.viewer.lang());
            let revision = before.organization.revision.to_string();
            changing(&instance, &before, Tried::refused(Draft { revision, ..draft }, sentence)).await
        }
    }
}

async fn remove(instance: Instance, before: Before) -> Served {
    keeping::remove(&instance, &before.keeper.coordinator, before.organization.id).await?;
    Ok(REMOVED.leads_to(path()))
}

async fn offer_import(instance: Instance, keeper: Keeper) -> Served {
    importing(&instance, &keeper, ("", None)).await
}

/// What a file would bring, or why it is not read.
type Looked = Option<Result<Vec<Line>, NotRead>>;

async fn importing(instance: &Instance, keeper: &Keeper, (text, looked): (&str, Looked)) -> Served {
    let lang = keeper.viewer.lang();
    let tried = match &looked {
        Some(Err(_)) => Tried::mistaken(Draft::default(), Vec::new()),
        _ => Tried::offered(Draft::default()),
    };
    shown(instance, keeper, (t!(lang, "import-title"), page::import(lang, text, looked.as_ref())), tried).await
}

/// The first time, what would come in is shown; the second, it comes in, if every line is right.
async fn bring(instance: Instance, keeper: Keeper, posted: Posted) -> Served {
    let text = posted.value(FILE).to_owned();
    let there = keeping::all(&instance, &keeper.coordinator).await?;
    let lines = match importing::read(&text, &there) {
        Ok(lines) => lines,
        Err(why) => return importing(&instance, &keeper, (&text, Some(Err(why)))).await,
    };
    if posted.value(SEEN).is_empty() || !lines.iter().all(Line::is_right) {
        return importing(&instance, &keeper, (&text, Some(Ok(lines)))).await;
    }
    match keeping::bring(&instance, &keeper.coordinator, &lines).await {
        Ok(()) => Ok(BROUGHT.leads_to(path())),
        Err(undone) => {
            let lang = keeper.viewer.lang();
            let body = page::import(lang, &text, Some(&Ok(lines)));
            let tried = Tried::denied(Draft::default(), lang, undone.refused()?.sentence(lang));
            shown(&instance, &keeper, (t!(lang, "import-title"), body), tried).await
        }
    }
}
