//! What waits for the member, in the order that helps: the charter first, then answers, then what the facilitation prepares.

use communities::Membership;
use maud::{Markup, html};
use meetings::{Awaits, Meeting, Season};
use platform::{Db, Result};
use ui::Lang;
use ui::todo::Todo;

/// The most that a page asks of somebody at once.
const MOST: usize = 6;

/// What waits for the member, the charter included if it does.
pub(crate) async fn list(
    db: &Db,
    season: &Season,
    (membership, charter_awaits): (&Membership, bool),
) -> Result<Vec<Todo>> {
    let lang = membership.lang();
    let mut todos = Vec::new();
    if charter_awaits {
        todos.push(todo(link(&membership.community().path("/charte"), &t!(lang, "wait-charter")), None));
    }
    let awaited = meetings::awaiting(db, season).await?;
    todos.extend(awaited.iter().map(|awaits| of_meeting(lang, membership, awaits)));
    todos.truncate(MOST);
    Ok(todos)
}

fn of_meeting(lang: Lang, membership: &Membership, awaits: &Awaits) -> Todo {
    let (meeting, deed, page) = deed(lang, awaits);
    let path = match page {
        Page::Meeting(rest) => membership.community().path(&format!("{}{rest}", meeting.path())),
        Page::Hosts => meetings::hosting::page_of(membership.community(), meeting.id),
    };
    let about = format!("{} · {}", meeting.heading(lang), meetings::said::when(lang, meeting));
    todo(link(&path, &deed), Some(about))
}

/// Where something is done: a page of the meeting, or the one where rooms are offered for all of them.
enum Page {
    Meeting(&'static str),
    Hosts,
}

fn deed(lang: Lang, awaits: &Awaits) -> (&Meeting, String, Page) {
    use Page::{Hosts, Meeting as At};
    match awaits {
        Awaits::Answer(meeting) => (meeting, t!(lang, "wait-answer"), At("")),
        Awaits::Confirmation(meeting) => (meeting, t!(lang, "wait-confirmation"), At("")),
        Awaits::Poll(meeting) => (meeting, t!(lang, "wait-poll"), At("/sondage")),
        Awaits::Choice(meeting) => (meeting, t!(lang, "wait-choice"), At("/sondage")),
        Awaits::Date(meeting) => (meeting, t!(lang, "wait-date"), At("/date")),
        Awaits::Host(meeting) => (meeting, t!(lang, "wait-host"), Hosts),
        Awaits::Room(meeting) => (meeting, t!(lang, "wait-room"), Hosts),
        Awaits::Needs(meeting) => (meeting, t!(lang, "wait-needs"), At("/besoins")),
        Awaits::Attendance(meeting) => (meeting, t!(lang, "wait-attendance"), At("/presences")),
        Awaits::Story(meeting) => (meeting, t!(lang, "wait-story"), At("/engagements")),
        Awaits::Proposals(meeting) => (meeting, t!(lang, "wait-proposals"), At("/ordre-du-jour")),
        Awaits::Minutes(meeting) => (meeting, t!(lang, "wait-minutes"), At("/compte-rendu")),
        Awaits::Review(meeting) => (meeting, t!(lang, "wait-review"), At("/compte-rendu")),
    }
}

fn link(path: &str, words: &str) -> Markup {
    html! { a href=(path) { (words) } }
}

fn todo(what: Markup, note: Option<String>) -> Todo {
    Todo { what, note, done: false }
}
