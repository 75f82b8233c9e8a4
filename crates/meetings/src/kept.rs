//! A page that a network may leave: what is done on it waits in the browser and leaves later, at the time at which it was done.

use communities::Membership;
use maud::{Markup, html};
use ui::notice::{Notice, Tone};
use ui::{Lang, assets};

use crate::access::MeetingAccess;

/// A page of which the deeds wait in the browser while its network is away, and leave later.
pub fn kept(access: &MeetingAccess, content: Markup) -> Markup {
    html! {
        div.stack data-meeting=(access.meeting().id) data-keep=(keep(access.membership())) {
            (content)
            (away(access.membership().lang()))
        }
        (script())
    }
}

/// The script of these pages: they alone need it.
pub fn script() -> Markup {
    html! { @if let Some(script) = assets::find("meeting.js") { script src=(script) defer {} } }
}

/// Where a page keeps what it has not sent yet: on a shared computer, no longer than its tab.
fn keep(membership: &Membership) -> String {
    let place = if membership.viewer().on_shared_computer() { "tab" } else { "browser" };
    format!("{place} {}", membership.person_id())
}

/// What the page says while it is away, and of what the server did not take. A script fills and shows it.
fn away(lang: Lang) -> Markup {
    html! {
        div.away.stack data-away
            data-one=(t!(lang, "away-waiting", count = 1)) data-other=(t!(lang, "away-waiting", count = 999)) {
            div data-away-waiting hidden { (Notice::rich(lang, Tone::Info, html! { span data-away-words {} })) }
            div data-away-signed-out hidden {
                (Notice::rich(lang, Tone::Warning, html! { (t!(lang, "away-signed-out")) " " a href="" { (t!(lang, "away-sign-in")) } }))
            }
            div data-away-refused hidden { (Notice::rich(lang, Tone::Warning, html! { span data-away-refused-words {} })) }
        }
    }
}
