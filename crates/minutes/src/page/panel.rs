//! The part of the minutes on the page of a meeting: where they stand, and the next deed.

use communities::roles::WriteMinutes;
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use ui::{Icon, button, card};

use super::state_tag;
use crate::layers;
use crate::model::{Minutes, State};

/// The card of a meeting that `began` or not; nothing where there is nothing to read and nothing to write.
pub(crate) fn drawn(access: &MeetingAccess, minutes: Option<&Minutes>, (began, now): (bool, i64)) -> Markup {
    let (lang, writes) = (access.membership().lang(), access.membership().may::<WriteMinutes>());
    let path = access.path("/compte-rendu");
    let to_write = writes && began && access.meeting().cancelled_at.is_none();
    let inside = match minutes {
        None if to_write => html! {
            p { (t!(lang, "minutes-panel-none")) }
            (button::deed(&path, &button::submit(t!(lang, "minutes-deed-draft")).icon(Icon::Edit)))
        },
        Some(minutes) if writes || minutes.state != State::Draft => html! {
            p.row { (state_tag(lang, minutes, now)) span { (layers::standing(lang, minutes)) } }
            p { (button::link(path, deed(lang, minutes, writes, now)).icon(Icon::Report)) }
        },
        _ => return Markup::default(),
    };
    card::titled(&t!(lang, "minutes"), inside)
}

fn deed(lang: ui::Lang, minutes: &Minutes, writes: bool, now: i64) -> String {
    match minutes.state {
        State::Draft => t!(lang, "minutes-deed-go-on"),
        State::Open if minutes.takes_corrections(now) && !writes => t!(lang, "minutes-deed-read-over"),
        State::Open | State::Approved => t!(lang, "minutes-deed-read"),
    }
}
