//! `/reseau/entrer`, where somebody asks to come in, and `/reseau/accord/{token}`, where the contact of an organisation says who works
//! there. Neither asks for a session, and nothing opens by being looked at.

mod page;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::extract::{Extension, FromRequestParts};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use forms::{Done, Posted};
use identity::codes::Code;
use identity::limits::Limit;
use identity::shared_computer::unkept;
use identity::sign_in::Doorway;
use identity::{Viewer, lang_asked};
use platform::{Instance, Refusal, Served, secret};
use ui::Lang;
use ui::shell::page as drawn;

use crate::admitting::{self, Came};
use crate::arrivals::Arrival;
use crate::asking::{self, Draft, Entered, Tried};
use crate::done::{self, ASKED, CAME};
use crate::member::NetworkMember;
use crate::requests::Request;
use crate::{NETWORK, arrivals, requests, store};

/// What a contact answers.
const ANSWER: &str = "reponse";
const YES: &str = "oui";

pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("{NETWORK}{rest}");
    Router::new()
        .route(&at("/entrer"), get(show).post(ask))
        .route(&at("/entrer/{token}"), get(code_page).post(enter))
        .route(&at("/accord/{token}"), get(offer).post(answer))
        .layer(Extension(Gate::default()))
}

/// How often mail is asked for to one address: three letters, then one each eight hours. Known to the memory of this process only.
#[derive(Clone, Default)]
struct Gate(Arc<OnceLock<Limit<String>>>);

impl Gate {
    fn writes(&self, instance: &Instance, key: &str) -> bool {
        let limit = self.0.get_or_init(|| Limit::new(3, Duration::from_secs(8 * 3600), &instance.clock));
        limit.check(&secret::hash(key)).is_ok()
    }
}

fn entrance() -> String {
    format!("{NETWORK}/entrer")
}

/// Somebody at the entrance of a network; where there is none, there is no entrance.
struct Entrance(Doorway);

impl FromRequestParts<Instance> for Entrance {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Entrance, Refusal> {
        let doorway = Doorway::from_request_parts(parts, instance).await?;
        let is_there = store::is_there(&instance.db).await?;
        is_there.then_some(Entrance(doorway)).ok_or(Refusal::NotFound)
    }
}

async fn show(instance: Instance, Entrance(doorway): Entrance, done: Done) -> Served {
    let lang = doorway.lang();
    if let Some(viewer) = doorway.visitor().viewer()
        && NetworkMember::of(&instance.db, viewer).await?.is_some()
    {
        return Ok(Redirect::to(NETWORK).into_response());
    }
    let draft = Draft { lang: lang.code().into(), ..Draft::default() };
    let tried = Tried::offered(draft).noticed(done.notice(lang, &[done::WORDS]));
    Ok(shown(&instance, &doorway, tried))
}

fn shown(instance: &Instance, doorway: &Doorway, tried: Tried) -> Response {
    let (lang, viewer) = (doorway.lang(), doorway.visitor().viewer());
    let drawn_page = match viewer {
        Some(viewer) => page::signed_in(viewer, &tried),
        None => page::stranger(lang, &tried, instance.settings.sends_mail),
    };
    unkept((tried.status, drawn(drawn_page.notice(tried.notice))))
}

async fn ask(
    instance: Instance,
    Extension(gate): Extension<Gate>,
    Entrance(doorway): Entrance,
    posted: Posted,
) -> Served {
    let draft = Draft::posted(&posted);
    if let Some(viewer) = doorway.visitor().viewer() {
        return ask_signed_in(&instance, &doorway, viewer, draft).await;
    }
    let newcomer = match draft.check() {
        Ok(newcomer) => newcomer,
        Err(wrong) => return Ok(shown(&instance, &doorway, Tried::mistaken(draft, wrong))),
    };
    if !instance.settings.sends_mail {
        return Ok(shown(&instance, &doorway, Tried::refused(draft, t!(doorway.lang(), "enter-no-mail"))));
    }
    let passes = doorway.asks_from_here(&instance).is_ok() && gate.writes(&instance, newcomer.email.as_str());
    if !passes {
        let tried = Tried::refused(draft, t!(doorway.lang(), "enter-too-many"));
        return Ok(shown(&instance, &doorway, Tried { status: StatusCode::TOO_MANY_REQUESTS, ..tried }));
    }
    let token = asking::ask(&instance, &newcomer).await?;
    Ok(Redirect::to(&format!("{}/{token}", entrance())).into_response())
}

/// Whoever is signed in proved their address by that.
async fn ask_signed_in(instance: &Instance, doorway: &Doorway, viewer: &Viewer, draft: Draft) -> Served {
    match admitting::ask(instance, viewer, &draft.organization).await {
        Ok(Came::In) => Ok(CAME.leads_to(NETWORK)),
        Ok(Came::Asked) => Ok(ASKED.leads_to(entrance())),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(viewer.lang());
            Ok(shown(instance, doorway, Tried::refused(draft, sentence)))
        }
    }
}

/// Somebody who was led to the page that takes their code.
struct Waiting {
    doorway: Doorway,
    token: String,
    arrival: Arrival,
}

impl FromRequestParts<Instance> for Waiting {
    type Rejection = Response;

    /// Once the fifteen minutes are over, the entrance is still there.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Waiting, Response> {
        let refused = |refusal: Refusal| refusal.into_response();
        let token = forms::word(parts, "token").await.map_err(refused)?;
        let Entrance(doorway) = Entrance::from_request_parts(parts, instance).await.map_err(refused)?;
        let arrival = arrivals::of_token(&instance.db, &token, instance.clock.now()).await;
        match arrival.map_err(|error| refused(error.into()))? {
            Some(arrival) => Ok(Waiting { doorway, token, arrival }),
            None => Err(Redirect::to(&entrance()).into_response()),
        }
    }
}

/// What is typed on the page that takes a code, and why it was refused.
#[derive(Default)]
struct TypedCode {
    code: String,
    shared: bool,
    wrong: Option<String>,
    refused: Option<String>,
}

impl Waiting {
    fn page(&self, instance: &Instance, typed: &TypedCode) -> Response {
        let status = match (&typed.wrong, &typed.refused) {
            (Some(_), _) => StatusCode::UNPROCESSABLE_ENTITY,
            (_, Some(_)) => StatusCode::CONFLICT,
            (None, None) => StatusCode::OK,
        };
        let (lang, path) = (self.doorway.lang(), format!("{}/{}", entrance(), self.token));
        let lead = if instance.settings.sends_mail {
            t!(lang, "enter-code-sent", email = self.arrival.email.as_str())
        } else {
            t!(lang, "enter-no-mail")
        };
        unkept((status, drawn(page::code(lang, (&path, lead), typed))))
    }
}

async fn code_page(instance: Instance, waiting: Waiting) -> Response {
    waiting.page(&instance, &TypedCode::default())
}

async fn enter(instance: Instance, waiting: Waiting, posted: Posted) -> Served {
    let (lang, doorway) = (waiting.doorway.lang(), &waiting.doorway);
    let typed = TypedCode {
        code: posted.value("code").to_owned(),
        shared: !posted.value("partage").is_empty(),
        ..TypedCode::default()
    };
    if let Err(retry_after) = doorway.tries_from_here(&instance) {
        return Err(Refusal::TooMany { retry_after });
    }
    let entered = match Code::parse(&typed.code) {
        Some(code) => asking::enter(&instance, doorway, (&waiting.token, &code), typed.shared).await,
        None => Ok(Entered::Wrong),
    };
    match entered {
        Ok(Entered::In(entry)) => Ok(entry.answer(&instance.settings, CAME.leads_to(NETWORK))),
        Ok(Entered::Asked) => Ok(ASKED.leads_to(entrance())),
        Ok(Entered::Wrong) => {
            Ok(waiting.page(&instance, &TypedCode { wrong: Some(t!(lang, "enter-code-wrong")), ..typed }))
        }
        Err(undone) => {
            let refused = Some(undone.refused()?.sentence(lang));
            Ok(waiting.page(&instance, &TypedCode { refused, ..typed }))
        }
    }
}

/// Whoever holds the link that a contact was sent.
struct Contact {
    request: Request,
    token: String,
    lang: Lang,
}

impl FromRequestParts<Instance> for Contact {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Contact, Refusal> {
        let token = forms::word(parts, "token").await?;
        let is_token = secret::could_be_a_token(&token);
        let now = instance.clock.now();
        let request = if is_token { requests::of_token(&instance.db, &token, now).await? } else { None };
        let lang = lang_asked(&parts.headers, instance);
        Ok(Contact { request: request.ok_or(Refusal::NotFound)?, token, lang })
    }
}

async fn offer(contact: Contact) -> Response {
    let path = format!("{NETWORK}/accord/{}", contact.token);
    unkept((StatusCode::OK, drawn(page::agreement(contact.lang, &contact.request, &path))))
}

async fn answer(instance: Instance, contact: Contact, posted: Posted) -> Served {
    let is_confirmed = posted.value(ANSWER) == YES;
    if is_confirmed {
        admitting::confirm(&instance, &contact.request, None).await?;
    } else {
        admitting::decline(&instance, &contact.request).await?;
    }
    Ok(unkept((StatusCode::OK, drawn(page::answered(contact.lang, is_confirmed, instance.settings.sends_mail)))))
}
