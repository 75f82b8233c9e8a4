//! A community in March of its season: a coordinator, a facilitator, two members, its meetings without a date yet; a clock
//! that the test moves; mail that waits in the outbox to be read.

use app::{handlers, router};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use communities::links::Opening;
use communities::program::Program;
use communities::{Community, Role};
use identity::sessions::{self, Device};
use identity::{Email, NewPerson};
use platform::jobs::run_due;
use platform::{Instance, Tx, sql};
use serde_json::Value as Json;
use testkit::{Database, NOW, Page};
use tower::ServiceExt;
use ui::{Lang, dates};

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
modes = ["hybrid", "in_person", "online"]
reminders = [7, 1]
[[meeting]]
kind = "welcome"
months = [1]
part = "early"
title.fr = "Rencontre d’accueil"
title.en = "Welcome meeting"
about.fr = "Se connaître."
about.en = "Get to know one another."
[[meeting]]
kind = "regular"
months = [4, 5]
title.fr = "Rencontre mensuelle"
title.en = "Monthly meeting"
[[meeting]]
kind = "training"
title.fr = "Première formation"
title.en = "First training"
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
"#;

/// The community, its people and the program that serves it.
pub(crate) struct House {
    pub(crate) instance: Instance,
    pub(crate) community: Community,
    pub(crate) nadia: Somebody,
    pub(crate) samira: Somebody,
    pub(crate) awa: Somebody,
    pub(crate) jean: Somebody,
    pages: Router,
    database: Database,
}

/// Somebody with a browser.
#[derive(Clone)]
pub(crate) struct Somebody {
    pub(crate) id: i64,
    pub(crate) cookie: String,
    pages: Router,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) page: Page,
}

/// A mail as it waits in the outbox.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) kind: String,
    pub(crate) person: i64,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) lang: String,
    pub(crate) unsubscribe: Option<String>,
    pub(crate) leaves_at: i64,
}

/// The moment of a day and an hour in Montréal.
pub(crate) fn at(date: &str, time: &str) -> i64 {
    dates::from_fields(date, time).expect("tests write moments that exist")
}

impl House {
    /// Nadia coordinates, Samira facilitates, Awa and Jean take part; Jean reads English.
    pub(crate) async fn open() -> House {
        let database = Database::fresh().await;
        let settings = testkit::settings("http://127.0.0.1:8080");
        let instance = app::instance_at(database.db.clone(), settings, testkit::clock());
        let pages = router(&instance, None);
        let tx = instance.db.begin().await.unwrap();
        let community = open_community(&tx, "essai").await;
        let mut people = Vec::new();
        for (name, role) in [
            ("Nadia", Role::Coordination),
            ("Samira", Role::Facilitator),
            ("Awa", Role::Member),
            ("Jean", Role::Member),
        ] {
            let lang = if name == "Jean" { Lang::En } else { Lang::Fr };
            let person = somebody(&tx, &pages, name, lang).await;
            join(&tx, &person, &community, role).await;
            people.push(person);
        }
        tx.commit().await.unwrap();
        let [nadia, samira, awa, jean] = people.try_into().ok().expect("four people");
        House { instance, community, nadia, samira, awa, jean, pages, database }
    }

    /// Another community with meetings of its own.
    pub(crate) async fn neighbour(&self) -> Community {
        let tx = self.instance.db.begin().await.unwrap();
        let community = open_community(&tx, "voisine").await;
        tx.commit().await.unwrap();
        community
    }

    /// Somebody signed in who belongs nowhere.
    pub(crate) async fn stranger(&self, name: &str) -> Somebody {
        let tx = self.instance.db.begin().await.unwrap();
        let person = somebody(&tx, &self.pages, name, Lang::Fr).await;
        tx.commit().await.unwrap();
        person
    }

    /// Somebody with this role.
    pub(crate) async fn person(&self, name: &str, role: Role) -> Somebody {
        let person = self.stranger(name).await;
        self.joins(&person, &self.community, role).await;
        person
    }

    pub(crate) async fn joins(&self, person: &Somebody, community: &Community, role: Role) {
        let tx = self.instance.db.begin().await.unwrap();
        join(&tx, person, community, role).await;
        tx.commit().await.unwrap();
    }

    /// The member leaves.
    pub(crate) async fn parts(&self, person: &Somebody) {
        let tx = self.instance.db.begin().await.unwrap();
        let gone = sql("DELETE FROM memberships WHERE person_id = $1 AND community_id = $2");
        gone.bind(person.id).bind(self.community.id).run(&tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The numbers of the meetings, in the order of the season: welcome, March, April, training.
    pub(crate) async fn meetings(&self) -> Vec<i64> {
        let rows = sql("SELECT id FROM meetings WHERE community_id = $1 ORDER BY position").bind(self.community.id);
        rows.all::<(i64,)>(&self.instance.db).await.unwrap().into_iter().map(|(id,)| id).collect()
    }

    /// The address of the meeting of March.
    pub(crate) async fn march(&self) -> String {
        format!("/c/essai/rencontres/{}", self.meetings().await[1])
    }

    /// Nadia sets the meeting of March: hybrid, at 13 h, on this day.
    pub(crate) async fn march_is_set(&self, date: &str) -> String {
        let march = self.march().await;
        self.sets(&march, &[("date", date), ("heure", "13:00"), ("lieu", "12, rue de l’Écluse")])
            .await
            .leads_to(&march);
        march
    }

    /// Nadia fills the form of a meeting as it stands, changes these fields and saves.
    pub(crate) async fn sets(&self, meeting: &str, changes: &[(&str, &str)]) -> Answer {
        let mut form = self.form(meeting).await;
        for (name, value) in changes {
            form.retain(|(each, _)| each != name);
            form.push(((*name).to_owned(), (*value).to_owned()));
        }
        self.nadia.sends(&format!("{meeting}/date"), &form).await
    }

    /// The form of a meeting as it stands.
    pub(crate) async fn form(&self, meeting: &str) -> Vec<(String, String)> {
        let page = self.nadia.get(&format!("{meeting}/date")).await.is(200).page;
        page.form_with_button("Enregistrer").entries()
    }

    /// Everything in the outbox, oldest first.
    pub(crate) async fn letters(&self) -> Vec<Letter> {
        let rows = sql("SELECT kind, person_id, message, next_try_at FROM outbox ORDER BY id");
        let rows = rows.all::<(String, i64, String, i64)>(&self.instance.db).await.unwrap();
        rows.into_iter().map(Letter::read).collect()
    }

    pub(crate) async fn letters_to(&self, person: &Somebody) -> Vec<Letter> {
        self.letters().await.into_iter().filter(|letter| letter.person == person.id).collect()
    }

    /// The kinds of the events of the community, oldest first, each with its channel.
    pub(crate) async fn events(&self) -> Vec<(String, String)> {
        let rows = sql("SELECT kind, channel FROM events WHERE stream_id = $1 ORDER BY seq").bind(self.community.id);
        rows.all(&self.instance.db).await.unwrap()
    }

    pub(crate) async fn count(&self, query: &'static str) -> i64 {
        sql(query).value(&self.instance.db).await.unwrap()
    }

    /// The database, for another node.
    pub(crate) fn database(&self) -> &Database {
        &self.database
    }

    /// Carries out the jobs that are due.
    pub(crate) async fn works(&self) -> usize {
        run_due(&self.instance, &handlers()).await.unwrap()
    }

    /// It is now this day and hour.
    pub(crate) fn it_is(&self, date: &str, time: &str) {
        self.instance.clock.set(at(date, time));
    }

    /// Somebody without any session: a mail program, a calendar.
    pub(crate) fn nobody(&self) -> Somebody {
        Somebody { id: 0, cookie: String::new(), pages: self.pages.clone() }
    }
}

async fn open_community(tx: &Tx, slug: &str) -> Community {
    let community: Community =
        sql("INSERT INTO communities (slug, name, description, program, capacity, starts_on, created_at) \
         VALUES ($1, 'Réflexion-action', '', '', 15, '2026-12', $2) RETURNING id, slug, name, capacity, starts_on")
        .bind(slug)
        .bind(NOW)
        .one(tx)
        .await
        .unwrap();
    tx.open_stream(community.id).await.unwrap();
    let program = Program::parse("essai.toml", PROGRAM).expect("a program without mistakes");
    meetings::open_season(app::PARTS, &Opening { tx, community: &community, program: &program, now: NOW })
        .await
        .unwrap();
    community
}

async fn somebody(tx: &Tx, pages: &Router, name: &str, lang: Lang) -> Somebody {
    let email = Email::parse(&format!("{}@example.org", name.to_lowercase())).unwrap();
    let person = identity::people::create(tx, NewPerson { email, name: name.into(), lang }, NOW).await.unwrap();
    let opening = sessions::Opening { person: person.id, device: Device::default(), shared_computer: false };
    let cookie = format!("jasette={}", sessions::open(tx, &opening, NOW).await.unwrap());
    Somebody { id: person.id, cookie, pages: pages.clone() }
}

async fn join(tx: &Tx, person: &Somebody, community: &Community, role: Role) {
    sql("INSERT INTO memberships (community_id, person_id, role, joined_at) VALUES ($1, $2, $3, $4)")
        .bind(community.id)
        .bind(person.id)
        .bind(role.code())
        .bind(NOW)
        .run(tx)
        .await
        .unwrap();
}

impl Somebody {
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub(crate) async fn get_with(&self, path: &str, name: &str, value: &str) -> Answer {
        self.send(Request::get(path).header(name, value), Body::empty()).await
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.sends(path, &fields).await
    }

    pub(crate) async fn sends(&self, path: &str, fields: &[(String, String)]) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(encoded(fields))).await
    }

    /// The same from a page of this kind of site, as browsers tell it.
    pub(crate) async fn sends_from(&self, site: &str, path: &str, fields: &[(String, String)]) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send_from(site, request, Body::from(encoded(fields))).await
    }

    /// The same as a script sends it, for a part of the page.
    pub(crate) async fn sends_part(&self, path: &str, fields: &[(String, String)]) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.header("jasette-part", "1"), Body::from(encoded(fields))).await
    }

    /// The same, from fields.
    pub(crate) async fn post_as_script(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.sends_part(path, &fields).await
    }

    /// What this person answers to a meeting.
    pub(crate) async fn answers(&self, meeting: &str, answer: &str) -> Answer {
        self.post(&format!("{meeting}/reponse"), &[("reponse", answer)]).await
    }

    async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        match self.cookie.as_str() {
            "" => self.requests(request, body).await,
            _ => self.send_from("same-origin", request, body).await,
        }
    }

    async fn send_from(&self, site: &str, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = request.header("sec-fetch-site", site);
        let request = if self.cookie.is_empty() { request } else { request.header(header::COOKIE, &self.cookie) };
        self.requests(request, body).await
    }

    async fn requests(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let answer = self.pages.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let bytes = to_bytes(answer.into_body(), 1 << 24).await.unwrap();
        Answer { status, headers, page: Page::from(String::from_utf8_lossy(&bytes).into_owned()) }
    }
}

fn encoded(fields: &[(String, String)]) -> String {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    fields.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect::<Vec<_>>().join("&")
}

impl Answer {
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Answer {
        assert_eq!(self.status.as_u16(), status, "{}\n{}", self.header("location"), self.page.text());
        self
    }

    /// It sends the browser to a page of this address.
    #[track_caller]
    pub(crate) fn leads_to(self, path: &str) -> Answer {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.page.text());
        assert!(self.header("location").starts_with(path), "{} instead of {path}", self.header("location"));
        self
    }

    #[track_caller]
    pub(crate) fn shows(self, words: &str) -> Answer {
        self.page.shows(words);
        self
    }

    #[track_caller]
    pub(crate) fn hides(self, words: &str) -> Answer {
        self.page.hides(words);
        self
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Letter {
    fn read((kind, person, message, leaves_at): (String, i64, String, i64)) -> Letter {
        let message: Json = serde_json::from_str(&message).unwrap();
        let of = |key: &str| message[key].as_str().unwrap().to_owned();
        Letter {
            kind,
            person,
            subject: of("subject").replace('\u{a0}', " "),
            text: of("text").replace(['\u{a0}', '\n'], " "),
            html: of("html"),
            lang: of("lang"),
            unsubscribe: message["unsubscribe"].as_str().map(str::to_owned),
            leaves_at,
        }
    }
}
