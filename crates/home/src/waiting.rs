//! What waits for the member, in the order that helps: the charter first, then what meetings await, as their parts say it.

use maud::{Markup, html};
use meetings::{Awaited, Parts, Season};
use ui::todo::Todo;

/// The most that a page asks of somebody at once.
const MOST: usize = 6;

/// What waits for the member, the charter and mail in doubt (its page and its words) included if they do.
pub(crate) fn list(
    parts: Parts,
    season: &Season,
    (charter_awaits, mail): (bool, Option<(String, String)>),
) -> Vec<Todo> {
    let membership = season.member();
    let lang = membership.lang();
    let mut todos = Vec::new();
    if charter_awaits {
        todos.push(todo(link(&membership.community().path("/charte"), &t!(lang, "wait-charter")), None));
    }
    todos.extend(mail.map(|(path, words)| todo(link(&path, &words), None)));
    todos.extend(parts.awaiting(season).into_iter().map(of_meeting));
    todos.truncate(MOST);
    todos
}

fn of_meeting(awaited: Awaited) -> Todo {
    todo(link(&awaited.path, &awaited.words), Some(awaited.about))
}

fn link(path: &str, words: &str) -> Markup {
    html! { a href=(path) { (words) } }
}

fn todo(what: Markup, note: Option<String>) -> Todo {
    Todo { what, note, done: false }
}
