//! A community with a person of each role and two rooms, and a browser for each person.

use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use communities::links::Opening;
use communities::program::Program;
use communities::{Community, Role};
use conversations::RoomAccess;
use futures_util::StreamExt;
use identity::sessions::{self, Device};
use identity::{Email, NewPerson};
use platform::{Instance, Tx, sql};
use scraper::{Html, Selector};
use testkit::{Database, NOW};
use tokio::sync::mpsc;
use tower::ServiceExt;
use ui::Lang;

/// The room of everybody, in addresses.
pub(super) const ROOM: &str = "/c/essai/salons/bons-coups";
/// The room of the advisory committee.
pub(super) const COMMITTEE: &str = "/c/essai/salons/comite";
/// Longer than anything a test waits for may take on a busy machine.
pub(super) const SOON: Duration = Duration::from_secs(15);

const PROGRAM: &str = r#"
format = 1
name.fr = "Essai"
name.en = "Trial"
description.fr = "Une communauté inventée."
description.en = "An invented community."
[capacity]
min = 2
max = 15
[season]
usual_start = 12
minutes = 180
modes = ["online"]
[[meeting]]
kind = "welcome"
title.fr = "Accueil"
title.en = "Welcome"
months = [1]
[charter]
[[charter.principle]]
id = "discretion"
title.fr = "Discrétion"
title.en = "Discretion"
text.fr = "Ce qui est dit ici reste ici."
text.en = "What is said here stays here."
[[room]]
id = "bons-coups"
name.fr = "bons-coups"
name.en = "good-news"
audience = ["coordination", "facilitator", "member", "advisor"]
[[room]]
id = "comite"
name.fr = "comité"
name.en = "committee"
audience = ["coordination", "advisor"]
"#;

/// The community, its data and the program that serves it.
pub(super) struct House {
    pub(super) database: Database,
    pub(super) instance: Instance,
    pages: Router,
    pub(super) community: Community,
}

/// Somebody with a browser.
#[derive(Clone)]
pub(super) struct Person {
    pub(super) id: i64,
    pub(super) cookie: String,
    pages: Router,
}

/// What a page answered.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) location: String,
    pub(super) text: String,
}

impl House {
    pub(super) async fn open() -> House {
        let database = Database::fresh().await;
        let settings = testkit::settings("http://127.0.0.1:8080");
        let instance = app::instance_at(database.db.clone(), settings, testkit::clock());
        let tx = instance.db.begin().await.unwrap();
        let community = open_community(&tx, "essai").await;
        tx.commit().await.unwrap();
        let pages = app::router(&instance, None);
        House { database, instance, pages, community }
    }

    /// Another community, with the same rooms.
    pub(super) async fn neighbour(&self) -> Community {
        let tx = self.instance.db.begin().await.unwrap();
        let community = open_community(&tx, "voisine").await;
        tx.commit().await.unwrap();
        community
    }

    /// Somebody with this role, signed in.
    pub(super) async fn person(&self, name: &str, role: Role) -> Person {
        let person = self.stranger(name).await;
        self.join(&person, &self.community, role).await;
        person
    }

    /// Somebody signed in who belongs nowhere.
    pub(super) async fn stranger(&self, name: &str) -> Person {
        let tx = self.instance.db.begin().await.unwrap();
        let email = Email::parse(&format!("{}@example.org", name.to_lowercase())).unwrap();
        let new = NewPerson { email, name: name.into(), lang: Lang::Fr };
        let person = identity::people::create(&tx, new, NOW).await.unwrap();
        let cookie = open_session(&tx, person.id).await;
        tx.commit().await.unwrap();
        Person { id: person.id, cookie, pages: self.pages.clone() }
    }

    pub(super) async fn join(&self, person: &Person, community: &Community, role: Role) {
        let tx = self.instance.db.begin().await.unwrap();
        sql("INSERT INTO memberships (community_id, person_id, role, joined_at) VALUES ($1, $2, $3, $4)")
            .bind(community.id)
            .bind(person.id)
            .bind(role.code())
            .bind(NOW)
            .run(&tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// The member leaves, as `communities` writes it.
    pub(super) async fn part(&self, person: &Person) {
        let tx = self.instance.db.begin().await.unwrap();
        let gone = sql("DELETE FROM memberships WHERE person_id = $1 AND community_id = $2");
        gone.bind(person.id).bind(self.community.id).run(&tx).await.unwrap();
        let event = platform::Event::new(self.community.id, "communities.member_left", person.id, NOW);
        tx.record(event).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub(super) async fn change_role(&self, person: &Person, role: Role) {
        let tx = self.instance.db.begin().await.unwrap();
        let changed = sql("UPDATE memberships SET role = $1 WHERE person_id = $2");
        changed.bind(role.code()).bind(person.id).run(&tx).await.unwrap();
        let event = platform::Event::new(self.community.id, "communities.role_changed", person.id, NOW);
        tx.record(event).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub(super) async fn revoke_sessions(&self, person: &Person) {
        let tx = self.instance.db.begin().await.unwrap();
        sql("DELETE FROM sessions WHERE person_id = $1").bind(person.id).run(&tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The proof that a person may be in a room, obtained the only way there is: from a request.
    pub(super) async fn enter(&self, person: &Person, room: &str) -> RoomAccess {
        let (give, mut given) = mpsc::unbounded_channel();
        let keep = move |room: RoomAccess| {
            let _ = give.send(room);
            async {}
        };
        let door = Router::new().route("/c/{community}/salons/{room}", axum::routing::get(keep));
        let request = Request::get(room).header(header::COOKIE, &person.cookie).body(Body::empty()).unwrap();
        let answer = door.with_state(self.instance.clone()).oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "the person may enter");
        given.recv().await.expect("the door gave the proof")
    }

    /// The bodies that are stored, in order.
    pub(super) async fn bodies(&self) -> Vec<String> {
        let rows = sql("SELECT body FROM messages ORDER BY seq").all::<(String,)>(&self.instance.db).await.unwrap();
        rows.into_iter().map(|(body,)| body).collect()
    }
}

async fn open_community(tx: &Tx, slug: &str) -> Community {
    let community: Community =
        sql("INSERT INTO communities (slug, name, description, program, capacity, starts_on, created_at) \
         VALUES ($1, 'Essai', '', '', 15, '2026-12', $2) RETURNING id, slug, name, capacity, starts_on")
        .bind(slug)
        .bind(NOW)
        .one(tx)
        .await
        .unwrap();
    tx.open_stream(community.id).await.unwrap();
    let program = Program::parse("essai.toml", PROGRAM).expect("a program without mistakes");
    conversations::open_rooms(&Opening { tx, community: &community, program: &program, now: NOW }).await.unwrap();
    community
}

async fn open_session(tx: &Tx, person: i64) -> String {
    let opening = sessions::Opening { person, device: Device::default(), shared_computer: false };
    format!("jasette={}", sessions::open(tx, &opening, NOW).await.unwrap())
}

impl Person {
    pub(super) async fn get(&self, path: &str) -> Answer {
        read(self.send(Request::get(path), Body::empty()).await).await
    }

    pub(super) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        read(self.send(request, Body::from(form(fields))).await).await
    }

    /// The same as our scripts send it.
    pub(super) async fn post_part(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path).header("jasette-part", "1");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        read(self.send(request, Body::from(form(fields))).await).await
    }

    /// What the stream of a room answers.
    pub(super) async fn status_of_stream(&self, room: &str) -> StatusCode {
        self.send(Request::get(format!("{room}/flux")), Body::empty()).await.status()
    }

    /// Says something in a room and returns the number of the message.
    pub(super) async fn says(&self, room: &str, words: &str) -> i64 {
        let answer = self.post(&format!("{room}/messages"), &[("body", words)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        answer.location.rsplit_once("#message-").expect("the way to the message").1.parse().expect("a number")
    }

    /// Opens the stream of a room.
    pub(super) async fn listens(&self, room: &str, after: Option<i64>) -> Stream {
        let path = match after {
            Some(after) => format!("{room}/flux?apres={after}"),
            None => format!("{room}/flux"),
        };
        let answer = self.send(Request::get(path), Body::empty()).await;
        assert_eq!(answer.status(), StatusCode::OK, "the stream is open to them");
        assert_eq!(answer.headers()["x-accel-buffering"], "no");
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
        Stream { body: answer.into_body().into_data_stream(), text: String::new() }
    }

    async fn send(&self, request: axum::http::request::Builder, body: Body) -> Response<Body> {
        let request = request.header(header::COOKIE, &self.cookie).header("sec-fetch-site", "same-origin");
        self.pages.clone().oneshot(request.body(body).unwrap()).await.unwrap()
    }
}

async fn read(answer: Response<Body>) -> Answer {
    let status = answer.status();
    let location = answer.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
    let bytes = to_bytes(answer.into_body(), 1 << 24).await.unwrap();
    Answer { status, location: location.unwrap_or_default(), text: String::from_utf8(bytes.to_vec()).unwrap() }
}

fn form(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
}

fn encoded(value: &str) -> String {
    value.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

impl Answer {
    /// The texts of every element that a selector finds.
    pub(super) fn all(&self, selector: &str) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).unwrap();
        let found = page.select(&selector).map(|each| each.text().collect::<String>());
        found.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    /// The HTML of the first element that a selector finds.
    pub(super) fn html(&self, selector: &str) -> String {
        let page = Html::parse_document(&self.text);
        page.select(&Selector::parse(selector).unwrap()).next().map(|each| each.html()).unwrap_or_default()
    }
}

/// One frame of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) name: String,
    pub(super) id: i64,
    pub(super) data: String,
}

/// An open stream of a room.
pub(super) struct Stream {
    body: axum::body::BodyDataStream,
    text: String,
}

impl Stream {
    /// The next frame that tells something; nothing when the stream ended.
    pub(super) async fn next(&mut self) -> Option<Frame> {
        loop {
            match self.any().await? {
                frame if frame.name == "beat" => continue,
                frame => return Some(frame),
            }
        }
    }

    /// The next frame, heartbeats included.
    pub(super) async fn any(&mut self) -> Option<Frame> {
        loop {
            if let Some((frame, rest)) = self.text.split_once("\n\n") {
                let (frame, rest) = (parsed(frame), rest.to_owned());
                self.text = rest;
                match frame {
                    Some(frame) => return Some(frame),
                    None => continue,
                }
            }
            let bytes = tokio::time::timeout(SOON, self.body.next()).await.expect("the stream says something soon")?;
            self.text.push_str(std::str::from_utf8(&bytes.unwrap()).unwrap());
        }
    }

    /// Waits for the end, whatever comes before.
    pub(super) async fn ends(&mut self) {
        while self.any().await.is_some() {}
    }
}

fn parsed(frame: &str) -> Option<Frame> {
    let field = |name: &str| frame.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
    let data = frame.lines().filter_map(|line| line.strip_prefix("data: ")).collect::<Vec<_>>().join("\n");
    Some(Frame { name: field("event: ")?, id: field("id: ")?.parse().ok()?, data })
}
