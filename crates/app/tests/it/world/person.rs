//! Somebody with a browser and a program, in front of the whole program: what they ask. A browser without scripts, which
//! follows no redirect, so that a test sees where it is led.

use std::collections::BTreeMap;
use std::sync::Mutex;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, header};
use axum::response::Response;
use serde_json::Value as Json;
use tower::ServiceExt;

use super::{Answer, Who};

/// Somebody; without an account, nobody.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) who: Who,
    /// The number of their account; zero without one.
    pub(crate) id: i64,
    pub(crate) account: Option<identity::Person>,
    pub(crate) token: String,
    /// What their browser asks for.
    pub(crate) languages: &'static str,
    /// What it says of the page that a request comes from; a mail program says nothing.
    pub(super) site: &'static str,
    /// What else goes with each of their requests.
    pub(super) headers: Vec<(&'static str, String)>,
    pub(crate) cookies: Cookies,
    pub(super) pages: Router,
}

impl Person {
    /// The same person and browser in front of this program.
    pub(crate) fn before(&self, pages: &Router) -> Person {
        Person { pages: pages.clone(), ..self.clone() }
    }
}

/// The cookies of a browser. A copy of the browser has cookies of its own.
pub(crate) struct Cookies {
    held: Mutex<BTreeMap<String, String>>,
    /// Whether it takes those that answers give. Somebody who walks everywhere keeps the same from start to end.
    take_more: bool,
}

/// What goes with a request.
#[derive(Clone, Debug, Default)]
pub(crate) enum Sent {
    #[default]
    Nothing,
    /// A form, as a page of ours sends it.
    Form(Vec<(String, String)>),
    /// The same as several parts, for a form that may hold a file.
    Parts(Vec<(String, String)>),
    /// A form with files: fields, then the field, the name and the bytes of each file.
    Files(Vec<(String, String)>, Vec<(String, String, Vec<u8>)>),
    Json(Json),
    /// A file of so many bytes, which will come in pieces (tus).
    Upload(usize),
    /// A piece of it, from this byte on.
    Piece(usize, Vec<u8>),
}

/// A request that somebody may make.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) sent: Sent,
    /// What the browser says of the page that the request comes from; empty for what is no browser.
    pub(crate) site: &'static str,
    /// A header more, for this request only.
    pub(crate) header: Option<(&'static str, String)>,
}

impl Ask {
    pub(crate) fn get(path: impl Into<String>) -> Ask {
        Ask::of(Method::GET, path, Sent::Nothing)
    }

    pub(crate) fn of(method: Method, path: impl Into<String>, sent: Sent) -> Ask {
        Ask { method, path: path.into(), sent, site: "same-origin", header: None }
    }

    /// A form of these fields, sent by a page of ours.
    pub(crate) fn form(path: impl Into<String>, fields: &[(&str, &str)]) -> Ask {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Ask::of(Method::POST, path, Sent::Form(fields))
    }

    /// The same as our scripts send it, for a part of the page.
    pub(crate) fn by_a_script(self) -> Ask {
        self.with("jasette-part", "1")
    }

    pub(crate) fn with(self, name: &'static str, value: &str) -> Ask {
        Ask { header: Some((name, value.to_owned())), ..self }
    }

    /// A program's request, which carries a token instead of a cookie.
    pub(crate) fn is_of_the_api(&self) -> bool {
        self.path.starts_with("/api/")
    }
}

impl Person {
    /// A browser, or a mail program, that nobody signed in with.
    pub(super) fn nobody(pages: &Router) -> Person {
        Person {
            who: Who::Nobody,
            id: 0,
            account: None,
            token: String::new(),
            languages: "fr-CA",
            site: "same-origin",
            headers: Vec::new(),
            cookies: Cookies { held: Mutex::default(), take_more: false },
            pages: pages.clone(),
        }
    }

    /// The account.
    #[track_caller]
    pub(crate) fn account(&self) -> &identity::Person {
        self.account.as_ref().expect("nobody has no account")
    }

    pub(crate) async fn get(&self, path: impl Into<String>) -> Answer {
        self.asks(&Ask { site: self.site, ..Ask::get(path) }).await
    }

    pub(crate) async fn post(&self, path: impl Into<String>, fields: &[(&str, &str)]) -> Answer {
        self.asks(&Ask { site: self.site, ..Ask::form(path, fields) }).await
    }

    /// Posts fields as a page gave them.
    pub(crate) async fn sends(&self, path: impl Into<String>, fields: &[(String, String)]) -> Answer {
        let ask = Ask::of(Method::POST, path, Sent::Form(fields.to_vec()));
        self.asks(&Ask { site: self.site, ..ask }).await
    }

    /// Posts fields as our scripts do.
    pub(crate) async fn post_as_script(&self, path: impl Into<String>, fields: &[(&str, &str)]) -> Answer {
        self.asks(&Ask::form(path, fields).by_a_script()).await
    }

    /// The same person, whose program holds a new token made by this form.
    pub(crate) async fn gives_a_program(self, form: &[(&str, &str)]) -> Person {
        let page = self.post("/profil/jetons", form).await.is(201).page;
        let token = page.all("code").first().expect("the token, shown once").clone();
        Person { token, ..self }
    }

    /// Takes back every token that a program of theirs holds.
    pub(super) async fn revokes_tokens(&self) {
        let page = self.get("/profil/jetons").await.is(200).page;
        for revoke in page.attributes("form[action^='/profil/jetons/']", "action") {
            self.post(revoke, &[]).await.is(303);
        }
    }

    /// Makes a request with what this person has: a cookie for pages, a token for the API.
    pub(crate) async fn asks(&self, ask: &Ask) -> Answer {
        Answer::read(self.hears(ask).await).await
    }

    /// The same, with an answer that is not read yet.
    pub(crate) async fn hears(&self, ask: &Ask) -> Response {
        let mut request = Request::builder().method(&ask.method).uri(&ask.path);
        let (kind, body) = ask.sent.written();
        let beside = ask.sent.beside().into_iter().chain(kind.map(|kind| ("content-type", kind)));
        for (name, value) in self.headers_of(ask).chain(beside) {
            request = request.header(name, value);
        }
        let answer = self.pages.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        self.cookies.take(answer.headers());
        answer
    }

    fn headers_of(&self, ask: &Ask) -> impl Iterator<Item = (&'static str, String)> {
        let site = (!ask.site.is_empty()).then(|| ("sec-fetch-site", ask.site.to_owned()));
        let proof = match ask.is_of_the_api() {
            true => Some(("authorization", format!("Bearer {}", self.token))).filter(|_| !self.token.is_empty()),
            false => Some(("cookie", self.cookie())).filter(|(_, cookies)| !cookies.is_empty()),
        };
        let said = |name| self.headers.iter().any(|(each, _)| *each == name);
        let languages = (!said("accept-language")).then(|| ("accept-language", self.languages.to_owned()));
        site.into_iter().chain(proof).chain(languages).chain(self.headers.clone()).chain(ask.header.clone())
    }

    /// The cookies as a request carries them.
    pub(crate) fn cookie(&self) -> String {
        let held = self.cookies.held.lock().expect("no test panics while it holds cookies");
        held.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Puts a cookie in their browser, or takes its place.
    pub(crate) fn carries(&self, name: &str, value: &str) {
        self.cookies.held.lock().expect("no test panics while it holds cookies").insert(name.into(), value.into());
    }

    /// One of their cookies.
    pub(crate) fn cookie_called(&self, name: &str) -> Option<String> {
        self.cookies.held.lock().expect("no test panics while it holds cookies").get(name).cloned()
    }

    /// The same person, whose browser takes the cookies that it is given.
    pub(crate) fn takes_cookies(mut self) -> Person {
        self.cookies.take_more = true;
        self
    }

    /// The same person, whose requests come from a page of this site: `cross-site`, `same-site`.
    pub(crate) fn on(&self, site: &'static str) -> Person {
        Person { site, ..self.clone() }
    }

    /// Sends this header from now on.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Person {
        self.headers.push((name, value.to_owned()));
        self
    }
}

impl Cookies {
    fn take(&self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE).iter().filter(|_| self.take_more) {
            let text = cookie.to_str().expect("our cookies are plain");
            let (name, value) =
                text.split(';').next().and_then(|pair| pair.split_once('=')).expect("a name and a value");
            let mut held = self.held.lock().expect("no test panics while it holds cookies");
            if text.contains("Max-Age=0") {
                held.remove(name);
            } else {
                held.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Clone for Cookies {
    fn clone(&self) -> Cookies {
        let held = self.held.lock().expect("no test panics while it holds cookies").clone();
        Cookies { held: Mutex::new(held), take_more: self.take_more }
    }
}

impl Sent {
    /// A form with files.
    pub(crate) fn files(fields: &[(&str, &str)], files: &[(&str, &str, Vec<u8>)]) -> Sent {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let files = files.iter().map(|(field, name, bytes)| ((*field).to_owned(), (*name).to_owned(), bytes.clone()));
        Sent::Files(fields.collect(), files.collect())
    }

    fn written(&self) -> (Option<String>, Vec<u8>) {
        let in_parts = || Some(format!("multipart/form-data; boundary={BOUNDARY}"));
        match self {
            Sent::Nothing => (None, Vec::new()),
            Sent::Form(fields) => (Some("application/x-www-form-urlencoded".into()), encoded(fields).into_bytes()),
            Sent::Parts(fields) => (in_parts(), [parts(fields), ended()].concat().into_bytes()),
            Sent::Files(fields, files) => (in_parts(), with_files(fields, files)),
            Sent::Json(value) => (Some("application/json".into()), value.to_string().into_bytes()),
            Sent::Upload(_) => (None, Vec::new()),
            Sent::Piece(_, bytes) => (Some("application/offset+octet-stream".into()), bytes.clone()),
        }
    }

    /// The headers that go with it.
    fn beside(&self) -> Vec<(&'static str, String)> {
        let spoken = |name, number: &usize| vec![("tus-resumable", "1.0.0".to_owned()), (name, number.to_string())];
        match self {
            Sent::Upload(length) => spoken("upload-length", length),
            Sent::Piece(from, _) => spoken("upload-offset", from),
            _ => Vec::new(),
        }
    }
}

const BOUNDARY: &str = "jasette-walk";

fn encoded(fields: &[(String, String)]) -> String {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    fields.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect::<Vec<_>>().join("&")
}

fn parts(fields: &[(String, String)]) -> String {
    let part = |(name, value): &(String, String)| {
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    fields.iter().map(part).collect()
}

fn ended() -> String {
    format!("--{BOUNDARY}--\r\n")
}

fn with_files(fields: &[(String, String)], files: &[(String, String, Vec<u8>)]) -> Vec<u8> {
    let mut body = parts(fields).into_bytes();
    for (field, name, bytes) in files {
        let name = name.replace('"', "%22");
        let head =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes().chain(bytes.iter().copied()).chain(*b"\r\n"));
    }
    body.extend(ended().bytes());
    body
}
