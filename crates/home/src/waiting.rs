//! What waits for the member, in the order that helps: the charter first, then answers, then what the facilitation prepares.

use communities::{Membership, charter};
use maud::{Markup, html};
use meetings::Awaits;
use platform::{Instance, Result};
use ui::Lang;
use ui::todo::Todo;

/// The most that a page asks of somebody at once.
const MOST: usize = 6;

/// What waits for the member.
pub(crate) async fn list(instance: &Instance, membership: &Membership) -> Result<Vec<Todo>> {
    let lang = membership.lang();
    let mut todos = Vec::new();
    if charter::awaits(&instance.db, membership).await? {
        todos.push(todo(link(&membership.community().path("/charte"), &t!(lang, "wait-charter")), None));
    }
    let awaited = meetings::awaiting(&instance.db, membership, instance.clock.now()).await?;
    todos.extend(awaited.iter().map(|awaits| of_meeting(lang, membership, awaits)));
    todos.truncate(MOST);
    Ok(todos)
}

fn of_meeting(lang: Lang, membership: &Membership, awaits: &Awaits) -> Todo {
    let (Awaits::Answer(meeting)
    | Awaits::Confirmation(meeting)
    | Awaits::Poll(meeting)
    | Awaits::Choice(meeting)
    | Awaits::Date(meeting)
    | Awaits::Host(meeting)
    | Awaits::Room(meeting)
    | Awaits::Needs(meeting)
    | Awaits::Attendance(meeting)
    | Awaits::Story(meeting)
    | Awaits::Proposals(meeting)
    | Awaits::Minutes(meeting)
    | Awaits::Review(meeting)) = awaits;
    let deed = match awaits {
        Awaits::Answer(_) => t!(lang, "wait-answer"),
        Awaits::Confirmation(_) => t!(lang, "wait-confirmation"),
        Awaits::Poll(_) => t!(lang, "wait-poll"),
        Awaits::Choice(_) => t!(lang, "wait-choice"),
        Awaits::Date(_) => t!(lang, "wait-date"),
        Awaits::Host(_) => t!(lang, "wait-host"),
        Awaits::Room(_) => t!(lang, "wait-room"),
        Awaits::Needs(_) => t!(lang, "wait-needs"),
        Awaits::Attendance(_) => t!(lang, "wait-attendance"),
        Awaits::Story(_) => t!(lang, "wait-story"),
        Awaits::Proposals(_) => t!(lang, "wait-proposals"),
        Awaits::Minutes(_) => t!(lang, "wait-minutes"),
        Awaits::Review(_) => t!(lang, "wait-review"),
    };
    let page = match awaits {
        Awaits::Date(_) => "/date",
        Awaits::Needs(_) => "/besoins",
        Awaits::Poll(_) | Awaits::Choice(_) => "/sondage",
        Awaits::Attendance(_) => "/presences",
        Awaits::Story(_) => "/engagements",
        Awaits::Proposals(_) => "/ordre-du-jour",
        Awaits::Minutes(_) | Awaits::Review(_) => "/compte-rendu",
        _ => "",
    };
    let path = match awaits {
        Awaits::Host(_) | Awaits::Room(_) => meetings::hosting::page_of(membership.community(), meeting.id),
        _ => membership.community().path(&format!("{}{page}", meeting.path())),
    };
    let about = format!("{} · {}", meeting.heading(lang), meetings::said::when(lang, meeting));
    todo(link(&path, &deed), Some(about))
}

fn link(path: &str, words: &str) -> Markup {
    html! { a href=(path) { (words) } }
}

fn todo(what: Markup, note: Option<String>) -> Todo {
    Todo { what, note, done: false }
}
