//! `/q/{token}`: the form, for whoever holds the link. It asks for no session and reads none: a person who is signed in in this
//! browser answers as anybody does, and their visit is not written down. Nothing that it answers is kept by a browser.

use axum::Router;
use axum::extract::{Extension, FromRequestParts};
use axum::http::header::{CACHE_CONTROL, HeaderName, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use communities::roster;
use forms::{Done, Posted};
use identity::device::{self, Cookie, Device};
use identity::limits::RoomGate;
use identity::{ClientAddress, lang_asked};
use platform::{Instance, Refusal, SECOND, Served, secret};
use ui::Lang;

use crate::answer::{self, Read, STEP, THEN};
use crate::answering::{self, NotTaken};
use crate::code::CODE;
use crate::item::Item;
use crate::model::{Audience, Mode, Survey, path_of_form};
use crate::pages::{self, Asking, Said, Step};
use crate::{code, done, paths, store};

/// The name of the cookie of a device.
const COOKIE: &str = "questionnaire";

/// What an address says of its language.
const LANG: &str = "langue";

/// The steps after that of today.
const LATER: [&str; 2] = [THEN, CODE];

/// The routes.
pub(crate) fn routes() -> Router<Instance> {
    Router::new().route("/q/{token}", get(show).post(take)).layer(Extension(RoomGate::default()))
}

/// Somebody at the door of a survey: which one, in what language, from where (for the gate and nothing else).
struct Knock {
    survey: Survey,
    path: String,
    lang: Lang,
    headers: HeaderMap,
    from: ClientAddress,
}

impl FromRequestParts<Instance> for Knock {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Knock, Refusal> {
        let token = forms::word(parts, "token").await?;
        if !secret::could_be_a_token(&token) {
            return Err(Refusal::NotFound);
        }
        let row = store::of_token(&instance.db, &token).await?.ok_or(Refusal::NotFound)?;
        Ok(Knock {
            survey: Survey::read(row, instance.clock.now())?,
            path: path_of_form(&token),
            lang: said(parts.uri.query().unwrap_or_default()).unwrap_or_else(|| lang_asked(&parts.headers, instance)),
            headers: parts.headers.clone(),
            from: ClientAddress::of(&parts.extensions),
        })
    }
}

/// The language that an address says: whoever follows it reads in it, and no browser keeps it.
fn said(query: &str) -> Option<Lang> {
    query.split('&').find_map(|pair| pair.strip_prefix(LANG)?.strip_prefix('=')).and_then(Lang::parse)
}

/// A device before a survey.
struct Visit<'a> {
    instance: &'a Instance,
    knock: Knock,
    items: Vec<Item>,
    device: Device,
}

/// Who answers in their name does so inside the community, where they sign in.
async fn inside(instance: &Instance, survey: &Survey) -> Served {
    let community = roster::community(&instance.db, survey.community_id).await?.ok_or(Refusal::NotFound)?;
    Ok(Redirect::to(&pages::path_of(&community, survey.id, "/reponse")).into_response())
}

async fn show(instance: Instance, knock: Knock, done: Done) -> Served {
    if knock.survey.is_signed() {
        return inside(&instance, &knock.survey).await;
    }
    let visit = Visit::of(&instance, knock, "").await?;
    if !visit.knock.survey.is_open() {
        return Ok(unkept(StatusCode::GONE, pages::closed(visit.knock.lang)));
    }
    if done.is(&done::THANKED) || visit.has_answered().await? {
        let again = visit.is_kept_nowhere().then(|| visit.path());
        return Ok(unkept(StatusCode::OK, pages::thanks(visit.knock.lang, (&visit.knock.survey, again.as_deref()))));
    }
    Ok(visit.form(Step::Today, &Said::offered(Posted::default())))
}

async fn take(instance: Instance, Extension(gate): Extension<RoomGate>, knock: Knock, posted: Posted) -> Served {
    gate.pass(&instance.clock, knock.from)?;
    if knock.survey.is_signed() {
        return inside(&instance, &knock.survey).await;
    }
    let visit = Visit::of(&instance, knock, posted.value(device::FIELD)).await?;
    if !visit.knock.survey.is_open() {
        return Ok(visit.refused(NotTaken::Closed, &posted));
    }
    match answer::read(&visit.knock.survey, &visit.items, &posted) {
        Ok(Read::Whole(answer)) if visit.knock.survey.mode == Mode::Path => visit.ties(answer, posted).await,
        Ok(Read::Whole(answer)) => visit.answers(answer, &posted).await,
        Ok(Read::Today) => Ok(visit.form(visit.next(), &Said::offered(posted))),
        Err(wrong) => {
            let is_of_today =
                wrong.iter().any(|(field, _)| field.starts_with("q-")) || !LATER.contains(&posted.value(STEP));
            let step = if is_of_today { Step::Today } else { visit.next() };
            let refused = wrong.is_empty().then(|| t!(visit.knock.lang, "answer-nothing"));
            Ok(visit.form(step, &Said { refused, ..Said::mistaken(posted, wrong) }))
        }
    }
}

impl<'a> Visit<'a> {
    async fn of(instance: &'a Instance, knock: Knock, form: &str) -> Result<Visit<'a>, Refusal> {
        let cookie = Cookie { settings: &instance.settings, name: COOKIE, path: &knock.path };
        let cookie = if keeps_nothing(&knock.survey) { None } else { cookie.read(&knock.headers) };
        let items = store::items(&instance.db, knock.survey.id).await?;
        Ok(Visit { instance, device: Device::known_by(cookie, form), items, knock })
    }

    fn is_kept_nowhere(&self) -> bool {
        keeps_nothing(&self.knock.survey)
    }

    /// The address of the form, in the language in which it is read where no browser keeps that.
    fn path(&self) -> String {
        let path = &self.knock.path;
        if self.is_kept_nowhere() { format!("{path}?{LANG}={}", self.knock.lang.code()) } else { path.clone() }
    }

    async fn has_answered(&self) -> Result<bool, Refusal> {
        let devices = store::devices(&self.instance.db, self.knock.survey.id).await?;
        Ok(devices.is_some_and(|devices| self.device.is_among(&devices)))
    }

    async fn answers(&self, answer: answer::Answer, posted: &Posted) -> Served {
        match answering::answer(self.instance, &self.knock.survey, (&self.device, answer)).await {
            Ok(()) => Ok(self.kept(done::THANKED.leads_to(self.path()))),
            Err(undone) => Ok(self.refused(undone.refused()?, posted)),
        }
    }

    /// The step after that of today.
    fn next(&self) -> Step {
        if self.knock.survey.mode == Mode::Path { Step::Code } else { Step::Then }
    }

    /// An answer of a path, with what ties it to the other one of the same person.
    async fn ties(&self, answer: answer::Answer, posted: Posted) -> Served {
        let (survey, lang) = (&self.knock.survey, self.knock.lang);
        let code = match code::read(&posted, survey.is_first_of_path()) {
            Ok(code) => code,
            Err(wrong) => return Ok(self.form(Step::Code, &Said::mistaken(posted, wrong))),
        };
        match paths::answer(self.instance, (survey, &self.items), (&self.device, answer), code).await {
            Ok(()) => Ok(self.kept(done::THANKED.leads_to(self.path()))),
            Err(undone) => match undone.refused()? {
                NotTaken::Unmatched => Ok(self.opens_nothing(posted, t!(lang, "code-unmatched"))),
                NotTaken::Several => Ok(self.opens_nothing(posted, t!(lang, "code-several"))),
                rule => Ok(self.refused(rule, &posted)),
            },
        }
    }

    fn opens_nothing(&self, posted: Posted, words: String) -> Response {
        self.form(Step::Code, &Said { refused: Some(words), ..Said::mistaken(posted, Vec::new()) })
    }

    fn refused(&self, rule: NotTaken, typed: &Posted) -> Response {
        let lang = self.knock.lang;
        let (status, page) = match rule {
            NotTaken::Twice => (StatusCode::CONFLICT, pages::twice(lang)),
            NotTaken::Closed => {
                (StatusCode::GONE, pages::too_late(lang, &t!(lang, "answer-too-late"), &self.items, typed))
            }
            NotTaken::Full | NotTaken::Unmatched | NotTaken::Several => {
                (StatusCode::CONFLICT, pages::too_late(lang, &t!(lang, "answer-full"), &self.items, typed))
            }
        };
        unkept(status, page)
    }

    fn form(&self, step: Step, said: &Said) -> Response {
        let (survey, device) = (&self.knock.survey, self.device.secret());
        let (lang, path) = (self.knock.lang, self.path());
        let asking = Asking { lang, survey, items: &self.items, action: &path, device, said, step };
        self.kept(unkept(said.status, asking.page()))
    }

    /// The device keeps its secret until the survey closes; that of a family keeps nothing.
    fn kept(&self, mut response: Response) -> Response {
        if self.is_kept_nowhere() {
            return response;
        }
        let seconds = (self.knock.survey.closes_at - self.instance.clock.now()).max(0) / SECOND;
        let cookie = Cookie { settings: &self.instance.settings, name: COOKIE, path: &self.knock.path };
        response.headers_mut().insert(SET_COOKIE, cookie.kept(self.device.secret(), seconds));
        response
    }
}

/// Families answer on the telephone of somebody who passes it around: nothing is left on it, and the next person answers too.
fn keeps_nothing(survey: &Survey) -> bool {
    survey.audience == Audience::Families
}

fn unkept(status: StatusCode, page: maud::Markup) -> Response {
    let told = [
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ];
    (status, told, page).into_response()
}
