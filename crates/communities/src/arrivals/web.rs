//! `/invitation/{token}`: the door, and the code that proves an address there.

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use forms::{Posted, Tried};
use identity::codes::Code;
use identity::shared_computer::unkept;
use identity::sign_in::{Doorway, Entry};
use identity::{Email, Person, Viewer, people};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::Lang;
use ui::shell::{Page, page};

use super::codes;
use super::offer::Offer;
use super::pages::{self, Asked, CodePage, Door};
use super::typed::NotSent;
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

/// What the square on the screen of the room adds to the link.
#[derive(Deserialize)]
struct Photographed {
    #[serde(default)]
    salle: String,
}

async fn show(
    instance: Instance,
    doorway: Doorway,
    Path(token): Path<String>,
    Query(photographed): Query<Photographed>,
) -> Served {
    let open = match find(&instance, &token).await? {
        Found::Open(open) => open,
        other => return Ok(closed(&doorway, &other)),
    };
    let (name, lang) = (open.invitation.name.clone(), doorway.lang().code().into());
    let organization = open.invitation.organization.clone();
    let at = AtTheDoor { instance: &instance, doorway: &doorway, open: &open, token: &token };
    let draft = Draft { name, organization, lang, room: photographed.salle, ..Draft::default() };
    at.shown(Typed::offered(draft)).await
}

async fn answer(instance: Instance, doorway: Doorway, Path(token): Path<String>, posted: Posted) -> Served {
    let open = match find(&instance, &token).await? {
        Found::Open(open) => open,
        other => return Ok(closed(&doorway, &other)),
    };
    let draft = Draft::posted(&posted);
    let at = AtTheDoor { instance: &instance, doorway: &doorway, open: &open, token: &token };
    match (doorway.visitor().viewer(), &open.invitation.email) {
        (Some(viewer), Some(email)) if *email != viewer.person().email => at.shown(Typed::offered(draft)).await,
        (Some(viewer), _) => at.accepted_by(viewer, draft).await,
        (None, Some(email)) => at.introduced(draft, email).await,
        (None, None) => at.asked_for_a_code(draft).await,
    }
}

/// What was typed at the door, and what is wrong with it.
type Typed = Tried<Draft, NewcomerProblems>;

/// Somebody in front of an open invitation.
struct AtTheDoor<'a> {
    instance: &'a Instance,
    doorway: &'a Doorway,
    open: &'a Open,
    token: &'a str,
}

impl AtTheDoor<'_> {
    /// The page of the invitation, for whoever stands there.
    async fn shown(&self, typed: Typed) -> Served {
        let (AtTheDoor { instance, doorway, open, token }, draft) = (self, &typed.draft);
        let mut known = Vec::new();
        let asked = match (doorway.visitor().viewer(), &open.invitation.email) {
            (Some(viewer), Some(email)) if *email != viewer.person().email => {
                Asked::SomebodyElse { name: &viewer.person().name }
            }
            (Some(viewer), _) => {
                let said = organizations::of(&instance.db, viewer.id()).await?;
                if said.is_none() {
                    known = organizations::suggested(&instance.db, viewer.id()).await?;
                }
                Asked::Accept { name: &viewer.person().name, organization: said.is_none().then_some(draft) }
            }
            (None, Some(email)) if account_of(instance, email).await?.is_some() => Asked::SignIn,
            (None, email) => Asked::Introduce { typed: draft, email: email.as_deref() },
        };
        let offer = Offer::of(instance, &open.community).await?;
        let door = Door {
            open,
            offer: &offer,
            path: &invitations::path(token),
            asked,
            problems: typed.wrong,
            known: &known,
            sends_mail: instance.settings.sends_mail,
        };
        Ok(unkept((typed.status, page(door.page(doorway.lang())))))
    }

    async fn accepted_by(&self, viewer: &Viewer, draft: Draft) -> Served {
        let said = organizations::of(&self.instance.db, viewer.id()).await?;
        let organization = match organizations::parse_name(&draft.organization) {
            _ if said.is_some() => None,
            Ok(name) => Some(name),
            Err(problem) => {
                let wrong = NewcomerProblems { organization: Some(problem), ..NewcomerProblems::default() };
                return self.shown(Typed::mistaken(draft, wrong)).await;
            }
        };
        let accepted = accept(self.instance, viewer, (self.open, organization.as_deref())).await?;
        Ok(next(self.doorway, self.open, &accepted))
    }

    async fn introduced(&self, draft: Draft, email: &str) -> Served {
        let email = Email::parse(email).map_err(|_| Refusal::NotFound)?;
        let newcomer = match draft.parse() {
            Ok(newcomer) => newcomer,
            Err(wrong) => return self.shown(Typed::mistaken(draft, wrong)).await,
        };
        match arrive(self.instance, self.doorway, (self.open, &email), &newcomer).await? {
            Some(arrived) => Ok(self.entered(&arrived)),
            // The address has an account, or the invitation was used, since the page was drawn: the page says which.
            None => Ok(Redirect::to(&invitations::path(self.token)).into_response()),
        }
    }

    fn entered(&self, (accepted, entry): &(Accepted, Entry)) -> Response {
        entry.answer(&self.instance.settings, next(self.doorway, self.open, accepted))
    }

    async fn asked_for_a_code(&self, draft: Draft) -> Served {
        let (newcomer, email) = match draft.parse_with_email() {
            Ok(newcomer) => newcomer,
            Err(wrong) => return self.shown(Typed::mistaken(draft, wrong)).await,
        };
        let in_room = match codes::is_in_room(self.instance, self.open, &draft.room).await? {
            Some(in_room) => in_room,
            None => {
                let wrong = NewcomerProblems { room: true, ..NewcomerProblems::default() };
                return self.shown(Typed::mistaken(draft, wrong)).await;
            }
        };
        let sent = match self.doorway.asks_from_here(self.instance) {
            Ok(()) => codes::ask(self.instance, self.open, &codes::Asking { newcomer, email, in_room }).await?,
            Err(_) => Err(NotSent::TooMany),
        };
        match sent {
            Ok(arrival) => Ok(Redirect::to(&code_path(self.token, &arrival)).into_response()),
            Err(why) => self.not_sent(draft, why).await,
        }
    }

    /// The page again, with why no letter left and what to do.
    async fn not_sent(&self, draft: Draft, why: NotSent) -> Served {
        let wrong = NewcomerProblems { not_sent: Some(why), ..NewcomerProblems::default() };
        self.shown(Typed { status: StatusCode::TOO_MANY_REQUESTS, ..Typed::mistaken(draft, wrong) }).await
    }

    /// The page that takes a code, as it is offered or after a wrong one.
    async fn code_page(&self, arrival: &str, typed: &TypedCode) -> Served {
        let AtTheDoor { instance, doorway, open, token } = self;
        let lang = doorway.lang();
        let found = store::of_token(&instance.db, arrival, instance.clock.now()).await?;
        let Some(found) = found.filter(|found| found.invitation_id == open.invitation.id) else {
            // The fifteen minutes are over: the door is still open, with another code.
            return Ok(Redirect::to(&invitations::path(token)).into_response());
        };
        let drawn = CodePage {
            open,
            path: &code_path(token, arrival),
            back: &invitations::path(token),
            email: &found.email,
            typed: &typed.code,
            shared: typed.shared,
            error: typed.wrong.then(|| t!(lang, "arrival-wrong")),
            sends_mail: instance.settings.sends_mail,
        };
        let status = if typed.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        Ok(unkept((status, page(drawn.page(lang)))))
    }
}

async fn account_of(instance: &Instance, email: &str) -> Result<Option<Person>, Refusal> {
    match Email::parse(email) {
        Ok(email) => Ok(people::by_email(&instance.db, &email).await?),
        Err(_) => Ok(None),
    }
}

fn code_path(token: &str, arrival: &str) -> String {
    format!("{}/code/{arrival}", invitations::path(token))
}

async fn code_page(instance: Instance, doorway: Doorway, Path((token, arrival)): Path<(String, String)>) -> Served {
    let Found::Open(open) = find(&instance, &token).await? else {
        return Ok(Redirect::to(&invitations::path(&token)).into_response());
    };
    let at = AtTheDoor { instance: &instance, doorway: &doorway, open: &open, token: &token };
    at.code_page(&arrival, &TypedCode::default()).await
}

/// What is typed on the page that takes a code.
#[derive(Default)]
struct TypedCode {
    code: String,
    shared: bool,
    wrong: bool,
}

async fn enter(
    instance: Instance,
    doorway: Doorway,
    Path((token, arrival)): Path<(String, String)>,
    posted: Posted,
) -> Served {
    let Found::Open(open) = find(&instance, &token).await? else {
        return Ok(Redirect::to(&invitations::path(&token)).into_response());
    };
    let at = AtTheDoor { instance: &instance, doorway: &doorway, open: &open, token: &token };
    let (code, shared) = (posted.value("code").to_owned(), !posted.value("shared").is_empty());
    if let Err(retry_after) = doorway.tries_from_here(&instance) {
        return Err(Refusal::TooMany { retry_after });
    }
    let entered = match Code::parse(&code) {
        Some(code) => codes::enter(&instance, &doorway, (&open, &arrival), (&code, shared)).await?,
        None => None,
    };
    match entered {
        Some(arrived) => Ok(at.entered(&arrived)),
        None => at.code_page(&arrival, &TypedCode { code, shared, wrong: true }).await,
    }
}

/// Where somebody goes who accepted.
fn next(doorway: &Doorway, open: &Open, accepted: &Accepted) -> Response {
    let enters = EnterSpace::ROLES.contains(&open.invitation.role);
    let path = match accepted {
        Accepted::Seat(Seat::Joined) if enters => open.community.path(&notices::JOINED.after("/charte")),
        Accepted::Seat(Seat::Joined | Seat::Already(_)) => open.community.path(""),
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
