//! The log holds no word of people's: one is typed into every text field that there is, and sought in what was logged, at the
//! finest level, by every crate.

use std::io;
use std::sync::{Arc, Mutex};

use axum::http::Method;
use scraper::{ElementRef, Html, Selector};
use serde_json::json;

use super::routes;
use super::things::{Case, Everything, ask};
use crate::world::{Ask, Person, Sent, Who, World};

/// A word that stands nowhere else; it passes for a word, for Markdown, for HTML, and within an address.
const WORD: &str = "zyxmirabelle";

/// What was logged.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl io::Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn what_people_type_is_never_in_the_log() {
    let log = Kept::default();
    let writer = log.clone();
    app::logging::start("trace", false, move || writer.clone()).unwrap();
    let world = World::open().await;
    let everything = Everything::of(&world).await;
    let (mut fields, all) = (0, routes::of(&app::router(&world.instance, None)));
    for who in [Who::Nobody, Who::Member, Who::Coordination] {
        for route in all.iter().filter(|route| route.reads() && !route.of_the_api()) {
            let page = ask(route, &everything.of_case(Case::Usual, route), Sent::Nothing);
            fields += fills_in(world.who(who), &page).await;
        }
    }
    assert!(fields > 60, "the fields must have been found: {fields}");
    speaks_to_the_api(&world).await;
    let logged = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(logged.contains("request"), "something must have been logged");
    let told: Vec<_> = logged.lines().filter(|line| line.to_lowercase().contains(WORD)).take(5).collect();
    assert!(told.is_empty(), "{told:#?}");
}

/// Types the word into every text field of every form of a page, and sends each; how many fields there were. What ends things
/// is left, so that the others are reached.
async fn fills_in(person: &Person, page: &Ask) -> usize {
    let answer = person.asks(page).await;
    let forms = forms(answer.body());
    let mut count = 0;
    for Filled { action, fields, typed } in forms {
        let ends = ["/suppression", "/annulation", "/deconnexion", "/langue"].iter().any(|end| action.contains(end));
        if typed == 0 || ends {
            continue;
        }
        count += typed;
        let action = if action.is_empty() { page.path.clone() } else { action };
        person.asks(&Ask::of(Method::POST, action.clone(), Sent::Form(fields.clone()))).await;
        // A form that may hold a file is read by another reader.
        person.asks(&Ask::of(Method::POST, action, Sent::Parts(fields))).await;
    }
    count
}

async fn speaks_to_the_api(world: &World) {
    let (awa, room) = (world.who(Who::Member), world.here.room_id(&world.here.room).await);
    let body = format!("<p title=\"{WORD}\">**{WORD}** <script>{WORD}</script> [{WORD}](https://{WORD}.example)");
    let posts = Sent::Json(json!({ "body": body, WORD: 1 }));
    awa.asks(&Ask::of(Method::POST, format!("/api/v1/rooms/{room}/messages"), posts)).await;
    let mistaken = Sent::Json(json!({ "body": { WORD: WORD } }));
    awa.asks(&Ask::of(Method::POST, format!("/api/v1/rooms/{room}/messages"), mistaken)).await;
    awa.get(world.here.path(&format!("/recherche?mots={WORD}"))).await;
    awa.get(format!("/{WORD}?{WORD}={WORD}")).await;
}

/// A form as it is sent with the word in it.
struct Filled {
    action: String,
    fields: Vec<(String, String)>,
    typed: usize,
}

fn forms(page: &str) -> Vec<Filled> {
    let page = Html::parse_document(page);
    let forms = Selector::parse("form[method=post]").expect("a selector");
    page.select(&forms).map(filled).collect()
}

fn filled(form: ElementRef<'_>) -> Filled {
    let controls = Selector::parse("input[name], textarea[name], select[name]").expect("a selector");
    let action = form.attr("action").unwrap_or_default().to_owned();
    let mut filled = Filled { action, fields: Vec::new(), typed: 0 };
    for control in form.select(&controls) {
        let name = control.attr("name").unwrap_or_default().to_owned();
        let given = control.attr("value").unwrap_or_default().to_owned();
        let value = match (control.value().name(), control.attr("type").unwrap_or("text")) {
            ("textarea", _) | ("input", "text" | "search" | "tel") => Some(format!("{WORD} <b>{WORD}</b> *{WORD}*")),
            ("input", "email") => Some(format!("{WORD}@exemple.org")),
            ("input", "url") => Some(format!("https://{WORD}.example.org")),
            _ => None,
        };
        filled.typed += usize::from(value.is_some());
        filled.fields.push((name, value.unwrap_or(given)));
    }
    filled
}

#[test]
fn the_log_lets_each_crate_of_the_program_speak() {
    let crates = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).unwrap();
    let mut names: Vec<_> = crates.map(|each| each.unwrap().file_name().into_string().unwrap()).collect();
    // The binary bears the program's name; what only tests stand on has nothing to say.
    names.retain(|name| name != "testkit");
    names.push("jasette".into());
    names.sort();
    assert_eq!(names, app::logging::OURS);
}
