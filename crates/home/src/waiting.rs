//! What waits for the member, in the order that helps: the charter first, then mail in doubt, reports and requests for help, then what meetings await, as
//! their parts say it, and those who ask to take part.

use maud::{Markup, html};
use meetings::awaited::{Awaited, Turn};
use meetings::{Parts, Season, closing};
use ui::button;
use ui::waiting::Waiting;

/// Something that waits: as an item of a list, and as the next step.
pub(crate) struct Waits {
    pub(crate) item: Waiting,
    step: Step,
}

/// What is pressed when it is the next step.
enum Step {
    /// What a meeting awaits.
    Meeting(Box<Awaited>),
    /// A page, by the word that leads there.
    Page(String),
}

impl Waits {
    /// When it helps to do it, of what a meeting awaits of a member; nothing of what is pressed for the group.
    pub(crate) fn turn(&self) -> Option<Turn> {
        match &self.step {
            Step::Meeting(awaited) if awaited.posts.is_none() => Some(awaited.turn),
            Step::Meeting(_) | Step::Page(_) => None,
        }
    }

    /// What is pressed, and the path that it is a step of: drawn for the one thing that stands first.
    pub(crate) fn deeds(&self, parts: Parts, season: &Season) -> Markup {
        match &self.step {
            Step::Meeting(awaited) => html! { (awaited.deeds()) (closing::path_of(awaited, season, parts)) },
            Step::Page(deed) => {
                html! { div.next-deeds { (button::link(self.item.path.as_str(), deed.as_str()).primary()) } }
            }
        }
    }
}

/// A page, and the words that lead there.
type Way = (String, String);

/// What waits for the member: the charter, mail in doubt, reports, who asks to take part and requests for help (each by its page and its words) included if they
/// do.
pub(crate) fn list(
    parts: Parts,
    season: &Season,
    (charter_awaits, mail, reports, asking, help): (bool, Option<Way>, Vec<Way>, Vec<Way>, Vec<Way>),
) -> Vec<Waits> {
    let membership = season.member();
    let lang = membership.lang();
    let mut found = Vec::new();
    if charter_awaits {
        let path = membership.community().path("/charte");
        found.push(page(path, t!(lang, "wait-charter"), t!(lang, "wait-charter-deed")));
    }
    found.extend(mail.map(|(path, words)| page(path, words, t!(lang, "wait-mail-deed"))));
    found.extend(reports.into_iter().map(|(path, words)| page(path, words, t!(lang, "wait-report-deed"))));
    found.extend(help.into_iter().map(|(path, words)| page(path, words, t!(lang, "wait-help-deed"))));
    found.extend(parts.awaiting(season).into_iter().map(of_meeting));
    found.extend(asking.into_iter().map(|(path, words)| page(path, words, t!(lang, "wait-asking-deed"))));
    found
}

/// A survey that is open, by its form, until when, and its title: nothing knows who answered it, so that it stays after the rest.
pub(crate) fn survey([path, words, note]: [String; 3]) -> Waiting {
    Waiting { path, words, note, known_to_device: None }
}

fn of_meeting(awaited: Awaited) -> Waits {
    Waits { item: awaited.clone().waiting(awaited.about.clone()), step: Step::Meeting(Box::new(awaited)) }
}

fn page(path: String, words: String, deed: String) -> Waits {
    Waits { item: Waiting { path, words, note: String::new(), known_to_device: None }, step: Step::Page(deed) }
}
