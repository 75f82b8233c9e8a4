//! `/invitation/{token}`: the door, and the code that proves an address there.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use forms::Posted;
use identity::codes::Code;
use identity::shared_computer::unkept;
use identity::sign_in::Doorway;
use identity::{Email, Person, people};
use platform::{Instance, Refusal, Served};
use ui::Lang;
use ui::shell::{Page, page};

use super::codes::{self, TooMany};
use super::pages::{self, Asked, CodePage, Door};
use super::{Accepted, Draft, Found, NewcomerProblems, Open, accept, arrive, find, store};
use crate::invitations::{self, State as Standing};
use crate::places::Seat;
use crate::roles::{EnterSpace, Right};
use crate::{notices, organizations, places};

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/invitation/{token}", get(show).post(answer))
        .route("/invitation/{token}/code/{arrival}", get(code_page).post(enter))
}

async fn show(instance: Instance, doorway: Doorway, Path(token): Path<String>) -> Served {
    let open = match find(&instance, &token).await? {
        Found::Open(open) => open,
        other => return Ok(closed(&doorway, &other)),
    };
    let typed = Draft { name: open.invitation.name.clone(), lang: doorway.lang().code().into(), ..Draft::default() };
    at_the_door(&instance, &doorway, (&open, &token), (&typed, NewcomerProblems::default())).await
}

/// The page of an open invitation, for whoever stands there.
async fn at_the_door(
    instance: &Instance,
    doorway: &Doorway,
    (open, token): (&Open, &str),
    (typed, problems): (&Draft, NewcomerProblems),
) -> Served {
    let (lang, path) = (doorway.lang(), invitations::path(token));
    let wrong = problems != NewcomerProblems::default();
    let asked = match (doorway.visitor().viewer(), &open.invitation.email) {
        (Some(viewer), Some(email)) if *email != viewer.person().email => {
            Asked::SomebodyElse { name: &viewer.person().name }
        }
        (Some(viewer), _) => {
            let said = organizations::of(&instance.db, viewer.id()).await?;
            Asked::Accept { name: &viewer.person().name, organization: said.is_none().then_some(typed) }
        }
        (None, Some(email)) if account_of(instance, email).await?.is_some() => Asked::SignIn,
        (None, email) => Asked::Introduce { typed, email: email.as_deref() },
    };
    let known = organizations::all(&instance.db).await?;
    let door = Door { open, path: &path, asked, problems, known: &known };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(unkept((status, page(door.page(lang)))))
}

async fn account_of(instance: &Instance, email: &str) -> Result<Option<Person>, Refusal> {
    match Email::parse(email) {
        Ok(email) => Ok(people::by_email(&instance.db, &email).await?),
        Err(_) => Ok(None),
    }
}

async fn answer(instance: Instance, doorway: Doorway, Path(token): Path<String>, posted: Posted) -> Served {
    let typed = Draft::posted(&posted);
    let open = match find(&instance, &token).await? {
        Found::Open(open) => open,
        other => return Ok(closed(&doorway, &other)),
    };
    let here = (&*open, token.as_str());
    match (doorway.visitor().viewer(), &open.invitation.email) {
        (Some(viewer), Some(email)) if *email != viewer.person().email => {
            at_the_door(&instance, &doorway, here, (&typed, NewcomerProblems::default())).await
        }
        (Some(_), _) => accepted_by_viewer(&instance, &doorway, here, &typed).await,
        (None, Some(email)) => introduced(&instance, &doorway, here, (&typed, email)).await,
        (None, None) => ask_code(&instance, &doorway, here, &typed).await,
    }
}

async fn accepted_by_viewer(
    instance: &Instance,
    doorway: &Doorway,
    (open, token): (&Open, &str),
    typed: &Draft,
) -> Served {
    let viewer = doorway.visitor().viewer().ok_or(Refusal::SignIn)?;
    let said = organizations::of(&instance.db, viewer.id()).await?;
    let organization = match organizations::parse_name(&typed.organization) {
        _ if said.is_some() => None,
        Ok(name) => Some(name),
        Err(problem) => {
            let problems = NewcomerProblems { organization: Some(problem), ..NewcomerProblems::default() };
            return at_the_door(instance, doorway, (open, token), (typed, problems)).await;
        }
    };
    let accepted = accept(instance, viewer, (open, organization.as_deref())).await?;
    Ok(next(doorway, open, &accepted))
}

async fn introduced(
    instance: &Instance,
    doorway: &Doorway,
    (open, token): (&Open, &str),
    (typed, email): (&Draft, &str),
) -> Served {
    let email = Email::parse(email).map_err(|_| Refusal::NotFound)?;
    let newcomer = match typed.parse() {
        Ok(newcomer) => newcomer,
        Err(problems) => return at_the_door(instance, doorway, (open, token), (typed, problems)).await,
    };
    match arrive(instance, doorway, (open, &email), &newcomer).await? {
        Some((accepted, entry)) => Ok(entry.answer(&instance.settings, next(doorway, open, &accepted))),
        // The address has an account, or the invitation was used, since the page was drawn: the page says which.
        None => Ok(Redirect::to(&invitations::path(token)).into_response()),
    }
}

async fn ask_code(instance: &Instance, doorway: &Doorway, (open, token): (&Open, &str), typed: &Draft) -> Served {
    let (newcomer, email) = match typed.parse_with_email() {
        Ok(newcomer) => newcomer,
        Err(problems) => return at_the_door(instance, doorway, (open, token), (typed, problems)).await,
    };
    match codes::ask(instance, open, (&newcomer, &email)).await? {
        Ok(arrival) => Ok(Redirect::to(&code_path(token, &arrival)).into_response()),
        Err(TooMany(retry_after)) => Err(Refusal::TooMany { retry_after }),
    }
}

fn code_path(token: &str, arrival: &str) -> String {
    format!("{}/code/{arrival}", invitations::path(token))
}

async fn code_page(instance: Instance, doorway: Doorway, Path((token, arrival)): Path<(String, String)>) -> Served {
    let Found::Open(open) = find(&instance, &token).await? else {
        return Ok(Redirect::to(&invitations::path(&token)).into_response());
    };
    let typed = TypedCode::default();
    draw_code_page(&instance, &doorway, (&open, &token, &arrival), (&typed, false)).await
}

/// What is typed on the page that takes a code.
#[derive(Default)]
struct TypedCode {
    code: String,
    shared: bool,
}

async fn draw_code_page(
    instance: &Instance,
    doorway: &Doorway,
    (open, token, arrival): (&Open, &str, &str),
    (typed, wrong): (&TypedCode, bool),
) -> Served {
    let lang = doorway.lang();
    let found = store::of_token(&instance.db, arrival, instance.clock.now()).await?;
    let Some(found) = found.filter(|found| found.invitation_id == open.invitation.id) else {
        // The fifteen minutes are over: the door is still open, with another code.
        return Ok(Redirect::to(&invitations::path(token)).into_response());
    };
    let page_of_code = CodePage {
        open,
        path: &code_path(token, arrival),
        back: &invitations::path(token),
        email: &found.email,
        typed: &typed.code,
        shared: typed.shared,
        error: wrong.then(|| t!(lang, "arrival-wrong")),
        sends_mail: instance.settings.sends_mail,
    };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(unkept((status, page(page_of_code.page(lang)))))
}

async fn enter(
    instance: Instance,
    doorway: Doorway,
    Path((token, arrival)): Path<(String, String)>,
    posted: Posted,
) -> Served {
    let typed = TypedCode { code: posted.value("code").to_owned(), shared: !posted.value("shared").is_empty() };
    let Found::Open(open) = find(&instance, &token).await? else {
        return Ok(Redirect::to(&invitations::path(&token)).into_response());
    };
    let entered = match Code::parse(&typed.code) {
        Some(code) => codes::enter(&instance, &doorway, (&open, &arrival), (&code, typed.shared)).await?,
        None => None,
    };
    match entered {
        Some((accepted, entry)) => Ok(entry.answer(&instance.settings, next(&doorway, &open, &accepted))),
        None => draw_code_page(&instance, &doorway, (&open, &token, &arrival), (&typed, true)).await,
    }
}

/// Where somebody goes who accepted.
fn next(doorway: &Doorway, open: &Open, accepted: &Accepted) -> Response {
    let enters = EnterSpace::ROLES.contains(&open.invitation.role);
    let path = match accepted {
        Accepted::Seat(Seat::Joined) if enters => open.community.path(&notices::JOINED.after("/charte")),
        Accepted::Seat(Seat::Already(role)) if EnterSpace::ROLES.contains(role) => open.community.path(""),
        Accepted::Seat(Seat::Joined | Seat::Already(_)) => "/communautes".to_owned(),
        Accepted::Seat(Seat::Waiting { .. }) => places::web::PATH.to_owned(),
        Accepted::TooLate => return closed(doorway, &Found::Closed(Standing::Withdrawn, None)),
    };
    Redirect::to(&path).into_response()
}

/// The answer for a link that opens nothing. It names no community and nobody.
fn closed(doorway: &Doorway, found: &Found) -> Response {
    let lang = doorway.lang();
    let viewer = doorway.visitor().viewer().map(|viewer| viewer.id());
    match found {
        Found::Closed(Standing::Accepted, by) if by.is_some() && *by == viewer => {
            Redirect::to("/communautes").into_response()
        }
        Found::Closed(state, _) => shut(StatusCode::GONE, pages::closed(lang, why(lang, *state))),
        _ => {
            let words = (t!(lang, "door-nothing"), t!(lang, "door-nothing-what"));
            shut(StatusCode::NOT_FOUND, pages::closed(lang, words))
        }
    }
}

fn why(lang: Lang, state: Standing) -> (String, String) {
    match state {
        Standing::Accepted => (t!(lang, "door-used"), t!(lang, "door-used-what")),
        Standing::Expired => (t!(lang, "door-expired"), t!(lang, "door-expired-what")),
        _ => (t!(lang, "door-withdrawn"), t!(lang, "door-withdrawn-what")),
    }
}

fn shut(status: StatusCode, drawn: Page) -> Response {
    unkept((status, page(drawn)))
}
