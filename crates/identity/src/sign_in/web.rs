//! The routes of the sign-in. No address bar, no log and no page that a browser keeps ever holds a code.

use axum::Router;
use axum::extract::{Form, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use platform::{Instance, Served, secret};
use serde::Deserialize;
use ui::Lang;
use ui::shell::Page;

use super::limits::{Deed, Wait};
use super::pages::{AddressPage, CodeErrors, CodePage, farewell};
use super::{Attempt, Back, Came, Doorway, by_key, second_step};
use crate::access::{Viewer, Visitor};
use crate::codes::{Asker, Code};
use crate::email::Email;
use crate::paths::{SIGN_IN, SIGN_OUT};
use crate::sessions::cookie;
use crate::shared_computer::{forget_all, unkept};
use crate::{answers, said};

/// Where a code is typed.
pub(crate) const CODE: &str = "/connexion/code";
/// The same for a code that was not asked for in this browser: the address is typed with it.
pub(super) const OTHER_CODE: &str = "/connexion/autre-code";
const FAREWELL: &str = "/connexion/au-revoir";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(SIGN_IN, get(address_page).post(ask))
        .route(CODE, get(code_page).post(enter))
        .route(OTHER_CODE, get(other_code_page))
        .route(second_step::SECOND_STEP, get(second_step::page).post(second_step::enter))
        .route(by_key::KEY, post(by_key::enter))
        .route(by_key::QUESTION, post(by_key::question))
        .route(SIGN_OUT, post(leave))
        .route(FAREWELL, get(farewell_page))
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    suite: String,
}

async fn address_page(instance: Instance, doorway: Doorway, Query(wanted): Query<Wanted>) -> Response {
    let back = Back::parse(&wanted.suite);
    if doorway.visitor().viewer().is_some() {
        return answers::next(back.path());
    }
    if !instance.settings.sends_mail {
        return answers::next(&back.after(CODE));
    }
    answers::shown(address(&instance, doorway.lang(), &back).page())
}

fn address<'a>(instance: &'a Instance, lang: Lang, back: &'a Back) -> AddressPage<'a> {
    let door = by_key::door(instance, lang, back);
    AddressPage { lang, place: &instance.settings.name, back, email: "", error: None, refusal: None, door }
}

/// The page that one came from, which says why a passkey let nobody in.
pub(super) fn refused(instance: &Instance, doorway: &Doorway, back: &Back, why: String) -> Page {
    if instance.settings.sends_mail {
        return AddressPage { refusal: Some(why), ..address(instance, doorway.lang(), back) }.page();
    }
    let wrong = CodeErrors { refusal: Some(why), ..CodeErrors::default() };
    CodePage { wrong, ..code(instance, doorway, back) }.page()
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    email: String,
    #[serde(default)]
    suite: String,
}

async fn ask(instance: Instance, doorway: Doorway, Form(asked): Form<Asked>) -> Served {
    let (lang, back) = (doorway.lang(), Back::parse(&asked.suite));
    if !instance.settings.sends_mail {
        // Nothing can be sent: a code that was handed over is typed, with the address.
        return Ok(answers::next(&back.after(CODE)));
    }
    let page = AddressPage { email: &asked.email, ..address(&instance, lang, &back) };
    let email = match Email::parse(&asked.email) {
        Ok(email) => email,
        Err(problem) => {
            let error = Some(said::email_problem(lang, &problem));
            return Ok(answers::shown_as(StatusCode::UNPROCESSABLE_ENTITY, AddressPage { error, ..page }.page()));
        }
    };
    let before = doorway.asker(&instance, &email).await?;
    if let Err(wait) = doorway.pass(&instance, Deed::Ask, (&email, before.known)) {
        let refusal = Some(too_often(lang, wait));
        return Ok(later(
            wait,
            answers::shown_as(StatusCode::TOO_MANY_REQUESTS, AddressPage { refusal, ..page }.page()),
        ));
    }
    // Each asking has its secret: a code serves in the browser that asked last, and in no other.
    let asking = secret::token();
    let asker = Asker { secret: Some(asking.clone()), before: before.secret, known: before.known };
    super::ask(&instance, &email, &asker).await?;
    let answer = answers::with_cookie(answers::next(&back.after(CODE)), cookie::keep_asked(&instance.settings, &email));
    Ok(answers::with_cookie(answer, cookie::keep_asking(&instance.settings, &asking)))
}

fn too_often(lang: Lang, Wait(seconds): Wait) -> String {
    t!(lang, "too-often", minutes = seconds.div_ceil(60))
}

fn later(Wait(seconds): Wait, mut response: Response) -> Response {
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

async fn code_page(instance: Instance, doorway: Doorway, Query(wanted): Query<Wanted>) -> Response {
    code_page_for(&instance, &doorway, &Back::parse(&wanted.suite))
}

async fn other_code_page(instance: Instance, mut doorway: Doorway, Query(wanted): Query<Wanted>) -> Response {
    doorway.asked = None;
    code_page_for(&instance, &doorway, &Back::parse(&wanted.suite))
}

fn code_page_for(instance: &Instance, doorway: &Doorway, back: &Back) -> Response {
    if doorway.visitor().viewer().is_some() {
        return answers::next(back.path());
    }
    unkept(answers::shown(code(instance, doorway, back).page()))
}

fn code<'a>(instance: &'a Instance, doorway: &'a Doorway, back: &'a Back) -> CodePage<'a> {
    CodePage {
        lang: doorway.lang(),
        place: &instance.settings.name,
        back,
        asked: doorway.asked.as_ref().filter(|_| instance.settings.sends_mail).map(Email::as_str),
        email: "",
        code: "",
        shared_computer: false,
        sends_mail: instance.settings.sends_mail,
        demonstration: instance.settings.demonstration.as_deref(),
        wrong: CodeErrors::default(),
        door: by_key::door(instance, doorway.lang(), back),
    }
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    partage: String,
    #[serde(default)]
    suite: String,
}

async fn enter(instance: Instance, doorway: Doorway, Form(typed): Form<Typed>) -> Served {
    let (lang, back) = (doorway.lang(), Back::parse(&typed.suite));
    let (email, code) = match read(lang, &typed) {
        Ok(read) => read,
        Err(wrong) => return Ok(again(&instance, &doorway, &typed, wrong)),
    };
    let asker = doorway.asker(&instance, &email).await?;
    if let Err(wait) = doorway.pass(&instance, Deed::Try, (&email, asker.known)) {
        let wrong = CodeErrors { refusal: Some(too_often(lang, wait)), ..CodeErrors::default() };
        return Ok(later(wait, again(&instance, &doorway, &typed, wrong)));
    }
    let attempt = Attempt { email: &email, code: &code, asker: &asker, shared_computer: !typed.partage.is_empty() };
    match super::enter(&instance, &doorway, &attempt).await? {
        Came::In(entry) => Ok(entry.answer(&instance.settings, answers::next(back.path()))),
        Came::Halfway(step) => {
            let answer = unkept(answers::next(&back.after(second_step::SECOND_STEP)));
            Ok(answers::with_cookie(answer, cookie::keep_step(&instance.settings, &step)))
        }
        Came::Nowhere => {
            let wrong = CodeErrors { code: Some(t!(lang, "code-wrong")), ..CodeErrors::default() };
            Ok(again(&instance, &doorway, &typed, wrong))
        }
    }
}

fn read(lang: Lang, typed: &Typed) -> Result<(Email, Code), CodeErrors> {
    match (Email::parse(&typed.email), Code::parse(&typed.code)) {
        (Ok(email), Some(code)) => Ok((email, code)),
        (email, code) => Err(CodeErrors {
            email: email.err().map(|problem| said::email_problem(lang, &problem)),
            code: code.is_none().then(|| t!(lang, "code-not-six")),
            refusal: None,
        }),
    }
}

/// The code page again, with what was typed. A refusal without a wrong field is a limit.
fn again(instance: &Instance, doorway: &Doorway, typed: &Typed, wrong: CodeErrors) -> Response {
    let status = if wrong.refusal.is_some() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY };
    let back = Back::parse(&typed.suite);
    let page = code(instance, doorway, &back);
    // The address in the form wins over the one that the browser remembers.
    let asked = page.asked.filter(|asked| Email::parse(&typed.email).is_ok_and(|email| email.as_str() == *asked));
    let page = CodePage {
        asked,
        email: &typed.email,
        code: &typed.code,
        shared_computer: !typed.partage.is_empty(),
        wrong,
        ..page
    };
    unkept(answers::shown_as(status, page.page()))
}

/// Ends the session here and now. On a shared computer the browser forgets all it kept.
async fn leave(instance: Instance, doorway: Doorway) -> Served {
    let tx = instance.db.begin().await?;
    doorway.end_session(&tx).await?;
    tx.commit().await?;
    let mut response = unkept(answers::with_cookie(answers::next(FAREWELL), cookie::drop_session(&instance.settings)));
    if doorway.visitor().viewer().is_some_and(Viewer::on_shared_computer) {
        forget_all(&mut response);
    }
    Ok(response)
}

async fn farewell_page(visitor: Visitor) -> Response {
    answers::shown(farewell(visitor.lang()))
}
