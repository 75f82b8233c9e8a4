//! The part of the minutes on the page of a meeting: where they stand, and the next deed.

use communities::roles::WriteMinutes;
use maud::html;
use meetings::access::MeetingAccess;
use meetings::part::{Column, Piece};
use ui::{Icon, button};

use super::state_tag;
use crate::layers;
use crate::model::{Minutes, State};

/// The piece of a meeting that `began` or not; nothing where there is nothing to read and nothing to write.
pub(crate) fn drawn(access: &MeetingAccess, minutes: Option<&Minutes>, (began, now): (bool, i64)) -> Option<Piece> {
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
        _ => return None,
    };
    // What the group can read is of the moment; what remains to be written is a step of what closes the meeting.
    let is_read = minutes.is_some_and(|minutes| minutes.state != State::Draft);
    let column = if is_read { Column::Main } else { Column::Folded };
    let state = minutes.map_or_else(|| t!(lang, "closing-minutes-none"), |minutes| layers::standing(lang, minutes));
    Some(Piece::new(column, t!(lang, "minutes"), inside).state(state))
}

fn deed(lang: ui::Lang, minutes: &Minutes, writes: bool, now: i64) -> String {
    match minutes.state {
        State::Draft => t!(lang, "minutes-deed-go-on"),
        State::Open if minutes.takes_corrections(now) && !writes => t!(lang, "minutes-deed-read-over"),
        State::Open | State::Approved => t!(lang, "minutes-deed-read"),
    }
}
