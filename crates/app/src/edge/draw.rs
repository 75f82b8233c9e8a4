//! Draws a refusal once: a page in the person's language, or `application/problem+json` (RFC 9457) for programs. A failure
//! of ours is logged here, once, under the number that the page shows.

use std::any::Any;

use axum::extract::{FromRequestParts, Request};
use axum::http::header::{ACCEPT_LANGUAGE, ALLOW, CACHE_CONTROL, CONTENT_TYPE, COOKIE, HeaderName, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use forms::Posted;
use identity::Visitor;
use maud::{Markup, html};
use platform::{Instance, Refusal, secret};
use serde_json::json;
use ui::quilt::{Act, block};
use ui::shell::{Frame, Page};
use ui::{Lang, button};

use super::typed;

/// Replaces the bare answer of a refused request by one that a person, or a program, can use.
pub(super) async fn refusals(answer: Response, asked: Asked, instance: &Instance) -> Response {
    let Some(refusal) = refusal_of(&answer) else { return answer };
    let lang = language(&asked, instance).await;
    let typed = match (&refusal, &asked.typed) {
        (Refusal::Unavailable(_) | Refusal::Internal(_), Some(kept)) => Some(typed::fields(kept.clone()).await),
        // Only words are worth a page: a choice is made again sooner than it is read.
        (Refusal::SignIn, Some(kept)) if !asked.by_a_script => {
            Some(typed::fields(kept.clone()).await).filter(typed::has_words)
        }
        _ => None,
    };
    let mut drawn = draw(&refusal, (&asked, typed.as_ref()), lang);
    if let Some(allowed) = answer.headers().get(ALLOW) {
        drawn.headers_mut().insert(ALLOW, allowed.clone());
    }
    drawn
}

/// The language of whoever asked: looked up only when there is something to say. A database that is away does not know
/// them; their browser still says what they read.
async fn language(asked: &Asked, instance: &Instance) -> Lang {
    let mut parts = Request::new(axum::body::Body::empty()).into_parts().0;
    parts.headers.extend(asked.reader.iter().map(|(name, value)| (name.clone(), value.clone())));
    let theirs = identity::lang_asked(&parts.headers, instance);
    Visitor::from_request_parts(&mut parts, instance).await.map_or(theirs, |who| who.lang())
}

/// A panic is a mistake of ours: it becomes a refusal like any other.
pub(super) fn panicked(panic: Box<dyn Any + Send>) -> Response {
    // Words that were put together may quote what people wrote: the log has only those that stand in a source, and the place.
    let words = panic.downcast_ref::<&'static str>().copied();
    Refusal::Internal(words.unwrap_or("a panic").to_owned()).into_response()
}

/// What must be known of a request to say that it is refused: what was asked, and the headers that tell who reads.
pub(super) struct Asked {
    method: Method,
    uri: Uri,
    reader: Vec<(HeaderName, HeaderValue)>,
    /// Whether a script of ours asks, for a part of a page: it keeps what was typed by itself.
    by_a_script: bool,
    /// The form that was sent, if it was one.
    pub(super) typed: Option<typed::Kept>,
}

impl Asked {
    pub(super) fn of(request: &Request) -> Asked {
        let header = |name: HeaderName| request.headers().get(&name).map(|value| (name, value.clone()));
        let reader = [COOKIE, ACCEPT_LANGUAGE].into_iter().filter_map(header).collect();
        let by_a_script = request.headers().contains_key("jasette-part");
        Asked { method: request.method().clone(), uri: request.uri().clone(), reader, by_a_script, typed: None }
    }

    fn only_reads(&self) -> bool {
        self.method.is_safe()
    }

    fn by_a_program(&self) -> bool {
        self.uri.path().starts_with("/api/")
    }
}

/// The refusal that a handler answered, or the one that stands for an empty answer of the framework.
fn refusal_of(response: &Response) -> Option<Refusal> {
    if let Some(refusal) = response.extensions().get::<Refusal>() {
        return Some(refusal.clone());
    }
    let plain = response.headers().get(CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    match response.status() {
        _ if !plain => None,
        StatusCode::NOT_FOUND => Some(Refusal::NotFound),
        StatusCode::METHOD_NOT_ALLOWED => Some(Refusal::WrongMethod),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Refusal::TooLarge),
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            Some(Refusal::Malformed(String::new()))
        }
        StatusCode::INTERNAL_SERVER_ERROR => Some(Refusal::Internal("empty answer".into())),
        _ => None,
    }
}

fn draw(refusal: &Refusal, (asked, typed): (&Asked, Option<&Posted>), lang: Lang) -> Response {
    let incident = log(refusal);
    let mut response = match refusal {
        _ if asked.by_a_program() => problem(refusal, (asked, lang), incident.as_deref()),
        Refusal::SignIn if typed.is_none() => to_sign_in(asked),
        Refusal::Elsewhere(path) => Redirect::to(path).into_response(),
        _ => page(refusal, lang, (asked, typed), incident.as_deref()),
    };
    if let Refusal::TooMany { retry_after } = refusal {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(*retry_after));
    }
    response
}

/// Logs what is ours to mend, and gives it a number.
fn log(refusal: &Refusal) -> Option<String> {
    let (Refusal::Internal(cause) | Refusal::Unavailable(cause)) = refusal else { return None };
    let incident = secret::incident();
    tracing::error!(incident, cause, "a request failed");
    Some(incident)
}

/// Somebody who is not signed in goes to sign in, and comes back to the page they asked for.
fn to_sign_in(asked: &Asked) -> Response {
    let back =
        if asked.method == Method::GET { asked.uri.path_and_query().map_or("/", |path| path.as_str()) } else { "/" };
    Redirect::to(&identity::sign_in_path(back)).into_response()
}

fn problem(refusal: &Refusal, (asked, lang): (&Asked, Lang), incident: Option<&str>) -> Response {
    let status = refusal.status();
    let mut body = json!({
        "type": "about:blank",
        "title": title(refusal, asked, lang),
        "status": status.as_u16(),
        "detail": detail(refusal, asked, lang),
    });
    if let Some(incident) = incident {
        body["incident"] = json!(incident);
    }
    let kind = [(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
    (status, kind, body.to_string()).into_response()
}

fn page(refusal: &Refusal, lang: Lang, (asked, typed): (&Asked, Option<&Posted>), incident: Option<&str>) -> Response {
    let title = title(refusal, asked, lang);
    let body = html! {
        div.empty {
            (block(Act::Help))
            h1 { (title) }
            p { (detail(refusal, asked, lang)) }
            @if matches!(refusal, Refusal::SignIn) { (elsewhere_to_sign_in(lang)) }
            @if let Some(typed) = typed { (typed::given_back(lang, &asked.uri, typed)) }
            @if !matches!(refusal, Refusal::SignIn) { p { (button::link("/", t!(lang, "refused-home")).primary()) } }
            @if let Some(incident) = incident { p.soft.small { (t!(lang, "refused-incident", number = incident)) } }
        }
    };
    let page = ui::shell::page(Page::new(lang, title, Frame::Bare, body));
    let no_index = [(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"))];
    // What was typed is on this screen and nowhere else: who comes after does not find it by going back.
    let unkept = typed.map(|_| AppendHeaders([(CACHE_CONTROL, HeaderValue::from_static("no-store"))]));
    (refusal.status(), no_index, unkept, Html(page.into_string())).into_response()
}

/// Where one signs in, in another tab: this one still holds what was written.
fn elsewhere_to_sign_in(lang: Lang) -> Markup {
    html! { p { a.btn href=(identity::SIGN_IN) target="_blank" rel="noopener" { (t!(lang, "refused-sign-in-elsewhere")) } } }
}

fn title(refusal: &Refusal, asked: &Asked, lang: Lang) -> String {
    match refusal {
        Refusal::NotFound => t!(lang, "refused-not-found"),
        Refusal::WrongMethod => t!(lang, "refused-wrong-method"),
        Refusal::SignIn if !asked.by_a_program() => t!(lang, "refused-signed-out"),
        Refusal::SignIn => t!(lang, "refused-sign-in"),
        Refusal::Elsewhere(_) => t!(lang, "refused-elsewhere"),
        Refusal::OnlyReads => t!(lang, "refused-only-reads"),
        Refusal::Forged => t!(lang, "refused-forged"),
        Refusal::Malformed(_) => t!(lang, "refused-malformed"),
        Refusal::TooLarge => t!(lang, "refused-too-large"),
        Refusal::TooSlow => t!(lang, "refused-too-slow"),
        Refusal::TooManyAtOnce => t!(lang, "refused-too-many-at-once"),
        Refusal::TooMany { .. } => t!(lang, "refused-too-many"),
        Refusal::Conflict(_) => t!(lang, "refused-conflict"),
        Refusal::Unavailable(_) if asked.only_reads() => t!(lang, "refused-unreadable"),
        Refusal::Unavailable(_) => t!(lang, "refused-unavailable"),
        Refusal::Internal(_) => t!(lang, "refused-internal"),
    }
}

fn detail(refusal: &Refusal, asked: &Asked, lang: Lang) -> String {
    match refusal {
        Refusal::NotFound => t!(lang, "refused-not-found-detail"),
        Refusal::WrongMethod => t!(lang, "refused-wrong-method-detail"),
        Refusal::TooSlow => t!(lang, "refused-too-slow-detail"),
        Refusal::TooManyAtOnce => t!(lang, "refused-too-many-at-once-detail"),
        Refusal::SignIn if !asked.by_a_program() => t!(lang, "refused-signed-out-detail"),
        Refusal::SignIn => t!(lang, "refused-sign-in-detail"),
        Refusal::Elsewhere(_) => t!(lang, "refused-elsewhere-detail"),
        Refusal::OnlyReads => t!(lang, "refused-only-reads-detail"),
        Refusal::Forged => t!(lang, "refused-forged-detail"),
        Refusal::Malformed(what) if !what.is_empty() => what.clone(),
        Refusal::Malformed(_) => t!(lang, "refused-malformed-detail"),
        Refusal::TooLarge => t!(lang, "refused-too-large-detail"),
        Refusal::TooMany { retry_after } => t!(lang, "refused-too-many-detail", minutes = retry_after.div_ceil(60)),
        Refusal::Conflict(what) => what.clone(),
        Refusal::Unavailable(_) if asked.only_reads() => t!(lang, "refused-unreadable-detail"),
        Refusal::Unavailable(_) => t!(lang, "refused-unavailable-detail"),
        Refusal::Internal(_) => t!(lang, "refused-internal-detail"),
    }
}
