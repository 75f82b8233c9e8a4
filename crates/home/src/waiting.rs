//! What waits for the member, in the order that helps: the charter first, then mail in doubt, then what meetings await, as their
//! parts say it.

use maud::{Markup, html};
use meetings::{Awaited, Parts, Season, closing};
use ui::button;
use ui::waiting::Waiting;

/// Something that waits: as an item of a list, and as the next step.
pub(crate) struct Waits {
    pub(crate) item: Waiting,
    pub(crate) deeds: Markup,
}

/// What waits for the member, the charter and mail in doubt (its page and its words) included if they do.
pub(crate) fn list(
    parts: Parts,
    season: &Season,
    (charter_awaits, mail): (bool, Option<(String, String)>),
) -> Vec<Waits> {
    let membership = season.member();
    let lang = membership.lang();
    let mut found = Vec::new();
    if charter_awaits {
        let path = membership.community().path("/charte");
        found.push(page(path, t!(lang, "wait-charter"), t!(lang, "wait-charter-deed")));
    }
    found.extend(mail.map(|(path, words)| page(path, words, t!(lang, "wait-mail-deed"))));
    found.extend(parts.awaiting(season).into_iter().map(|awaited| of_meeting(awaited, season, parts)));
    found
}

fn of_meeting(awaited: Awaited, season: &Season, parts: Parts) -> Waits {
    let (path, about) = (closing::path_of(&awaited, season, parts), awaited.about.clone());
    let deeds = html! { (awaited.deeds()) (path) };
    Waits { item: awaited.waiting(about), deeds }
}

fn page(path: String, words: String, deed: String) -> Waits {
    let deeds = html! { div.next-deeds { (button::link(path.as_str(), deed).primary()) } };
    Waits { item: Waiting { path, words, note: String::new(), known_to_device: None }, deeds }
}
