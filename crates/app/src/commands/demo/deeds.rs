//! What people of the invented season did on the pages of their meetings, each at its moment, through the same routes as
//! anybody: a demonstration shows what the program does, and a form that changes fails its test.

use std::collections::HashMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use identity::Person;
use identity::sessions::{self, Device};
use platform::Instance;
use serde::Deserialize;
use tower::ServiceExt;

use super::fill::moment;
use super::media;
use crate::commands::Stop;
use crate::router;

/// More of a page than this is not looked at.
const MOST: usize = 1 << 20;

/// A form that somebody sent.
#[derive(Deserialize)]
pub(super) struct Deed {
    /// "2027-02-18 13:02", in Montréal.
    pub(super) at: String,
    /// Who; nobody is somebody without an account.
    #[serde(default)]
    pub(super) who: Option<String>,
    /// Where, inside the community: "rencontres/3/animation/notes".
    pub(super) to: String,
    /// What; several values of one field are several pairs. « @Name » is the number of somebody.
    #[serde(default)]
    pub(super) form: Vec<(String, String)>,
    /// A file that goes with it: its field, its name and what it says.
    #[serde(default)]
    pub(super) file: Option<[String; 3]>,
}

impl Deed {
    /// When, in milliseconds UTC.
    pub(super) fn moment(&self) -> i64 {
        let (date, time) = self.at.split_once(' ').expect("`date hour`: a test reads them");
        moment(date, time)
    }
}

/// The deeds that ship with the program.
pub(super) fn shipped() -> Vec<Deed> {
    #[derive(Deserialize)]
    struct File {
        deeds: Vec<Deed>,
    }
    let file: File =
        toml::from_str(include_str!("deeds.toml")).expect("the shipped deeds are valid: a test reads them");
    file.deeds
}

/// What is done with the door of the community, once people asked.
pub(super) fn of_the_door() -> Vec<Deed> {
    #[derive(Deserialize)]
    struct File {
        deeds: Vec<Deed>,
    }
    let file: File = toml::from_str(include_str!("door.toml")).expect("the shipped deeds are valid: a test reads them");
    file.deeds
}

/// The network of the demonstration: what is done to begin it, who asks to come in, how they are answered.
#[derive(Deserialize)]
pub(super) struct OfTheNetwork {
    pub(super) deeds: Vec<Deed>,
    pub(super) people: Vec<Newcomer>,
    pub(super) confirmed: Vec<Deed>,
}

/// Somebody who asks to come into the network.
#[derive(Deserialize)]
pub(super) struct Newcomer {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) organization: String,
}

pub(super) fn of_the_network() -> OfTheNetwork {
    toml::from_str(include_str!("network.toml")).expect("the shipped deeds are valid: a test reads them")
}

/// The pages of the demonstration, as browsers meet them.
pub(super) struct Pages<'a> {
    instance: &'a Instance,
    router: Router,
    slug: String,
}

impl<'a> Pages<'a> {
    pub(super) fn of(instance: &'a Instance, slug: &str) -> Pages<'a> {
        Pages { instance, router: router(instance, None), slug: slug.to_owned() }
    }

    /// Sends a form; it must be accepted.
    pub(super) async fn send(&self, deed: &Deed, people: &HashMap<&str, Person>) -> Result<(), Stop> {
        let person = deed.who.as_deref().and_then(|name| people.get(name));
        let path = match deed.to.strip_prefix('/') {
            Some(rest) => self.secret(rest, people).await?,
            None => format!("/c/{}/{}", self.slug, deed.to),
        };
        let (kind, body) = match &deed.file {
            None => ("application/x-www-form-urlencoded", encoded(&deed.form, people).into_bytes()),
            Some(file) => (MULTIPART, in_parts(&deed.form, file, people)),
        };
        let request = Request::post(&path).header(header::CONTENT_TYPE, kind);
        let answer = self.ask(request, person, Body::from(body)).await?;
        match answer.status() {
            StatusCode::SEE_OTHER | StatusCode::NO_CONTENT => Ok(()),
            status => Err(Stop(format!("{} {path}: {status}\n{}", deed.at, text(answer).await?))),
        }
    }

    /// The address of what asks nobody's name, from the page that leads to it: "pouls/3" is "/pouls/" and the secret of the pulse
    /// of meeting 3, "questionnaires/1" is "/q/" and that of survey 1. What is of the network has no secret.
    async fn secret(&self, named: &str, people: &HashMap<&str, Person>) -> Result<String, Stop> {
        let (kind, number) = named.split_once('/').ok_or_else(|| Stop(named.to_owned()))?;
        let (page, door) = match kind {
            "pouls" => (format!("rencontres/{number}"), "/pouls/"),
            "reseau" => return Ok(format!("/{named}")),
            _ => (format!("evaluation/questionnaires/{number}"), "/q/"),
        };
        let reader = people.values().min_by_key(|person| person.id);
        let request = Request::get(format!("/c/{}/{page}", self.slug));
        let page = text(self.ask(request, reader, Body::empty()).await?).await?;
        let start = page.find(door).ok_or_else(|| Stop(format!("no way to answer {named}")))?;
        let secret: String = page[start + 1..].chars().take_while(|each| !"\"< ".contains(*each)).collect();
        Ok(format!("/{secret}"))
    }

    /// Asks as this person, in a session that ends with the answer.
    async fn ask(
        &self,
        request: axum::http::request::Builder,
        person: Option<&Person>,
        body: Body,
    ) -> Result<Response, Stop> {
        let request = request.header("sec-fetch-site", "same-origin");
        let Some(person) = person else { return self.answer(request, body).await };
        let token = self.signs_in(person).await?;
        let cookies = format!("jasette={token}; __Host-jasette={token}");
        let answer = self.answer(request.header(header::COOKIE, cookies), body).await?;
        let tx = self.instance.db.begin().await?;
        sessions::end(&tx, &token).await?;
        tx.commit().await?;
        Ok(answer)
    }

    async fn answer(&self, request: axum::http::request::Builder, body: Body) -> Result<Response, Stop> {
        let request = request.body(body).map_err(|error| Stop(error.to_string()))?;
        self.router.clone().oneshot(request).await.map_err(|never| match never {})
    }

    async fn signs_in(&self, person: &Person) -> Result<String, Stop> {
        let tx = self.instance.db.begin().await?;
        let opening = sessions::Opening { person: person.id, device: Device::default(), shared_computer: false };
        let token = sessions::open(&tx, &opening, self.instance.clock.now()).await?;
        tx.commit().await?;
        Ok(token)
    }
}

async fn text(answer: Response) -> Result<String, Stop> {
    let bytes = to_bytes(answer.into_body(), MOST).await.map_err(|error| Stop(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The number of somebody whom a value names.
fn number(value: &str, people: &HashMap<&str, Person>) -> Option<i64> {
    value.strip_prefix('@').and_then(|name| people.get(name)).map(|person| person.id)
}

fn encoded(form: &[(String, String)], people: &HashMap<&str, Person>) -> String {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let value = |value: &str| number(value, people).map_or_else(|| escape(value), |number| number.to_string());
    form.iter().map(|(name, typed)| format!("{name}={}", value(typed))).collect::<Vec<_>>().join("&")
}

/// The kind of a form that has a file.
const MULTIPART: &str = "multipart/form-data; boundary=une-couture";

/// A form and its file, as a browser sends them.
fn in_parts(form: &[(String, String)], [field, name, text]: &[String; 3], people: &HashMap<&str, Person>) -> Vec<u8> {
    let part = |head: String| format!("--une-couture\r\nContent-Disposition: form-data; {head}\r\n\r\n");
    let value = |typed: &str| number(typed, people).map_or_else(|| typed.to_owned(), |number| number.to_string());
    let mut body = Vec::new();
    for (name, typed) in form {
        body.extend(format!("{}{}\r\n", part(format!("name=\"{name}\"")), value(typed)).into_bytes());
    }
    body.extend(part(format!("name=\"{field}\"; filename=\"{name}\"")).into_bytes());
    body.extend(media::bytes(name, text).0);
    body.extend(b"\r\n--une-couture--\r\n");
    body
}
