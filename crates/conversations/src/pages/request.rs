//! What stands under a message that asks for help: how far it is, by when, and the two things that one says of it by one press.

use communities::Directory;
use maud::html;
use ui::{Lang, Markup, dates};

use crate::requests::{HelpRequest, Sign, State, path};

/// The field of what one presses.
pub const SIGN: &str = "signe";

/// It is drawn for one reader; who follows a room hears it as nobody's, and keeps what they pressed.
pub fn request(
    lang: Lang,
    (room, message, archived): (&str, i64, bool),
    request: &HelpRequest,
    names: &Directory,
) -> Markup {
    let page = path(room, message);
    html! {
        form.asked method="post" action=(page) data-of=(message) {
            p.row {
                a.pill href=(page) { (t!(lang, "help-request")) (t!(lang, "help-state", state = request.state().name(lang))) }
                @if let Some(day) = request.needed_by { span.soft.small { (by_when(lang, day)) } }
                @if request.relayed { span.soft.small { (t!(lang, "help-relayed")) } }
            }
            @if !archived {
                div.row {
                    @if request.state() != State::Settled { (press(lang, Sign::Offer, request)) }
                    (press(lang, Sign::Lived, request))
                }
            }
            (said(lang, request, names))
        }
    }
}

/// « D’ici le 12 mars ».
pub fn by_when(lang: Lang, day: i64) -> Markup {
    html! { (t!(lang, "help-by-when")) " " (dates::said(day, &dates::weekday_and_day(lang, day))) }
}

fn press(lang: Lang, sign: Sign, request: &HelpRequest) -> Markup {
    let mine = request.mine.contains(&sign);
    html! {
        button.btn.quiet type="submit" name=(SIGN) value=(sign.code()) aria-pressed=(mine) { (sign.name(lang)) }
    }
}

/// Who offers help, by name, and how many lived it.
fn said(lang: Lang, request: &HelpRequest, names: &Directory) -> Markup {
    let helpers = names.names(&request.helpers);
    html! {
        @if !request.helpers.is_empty() {
            p.soft.small { (t!(lang, "help-offered", names = helpers, count = request.helpers.len())) }
        }
        @if request.lived > 0 { p.soft.small { (t!(lang, "help-lived-count", count = request.lived)) } }
    }
}
