//! The agenda on the page of its meeting: everybody reads it, members find there how to propose something, those who prepare
//! it the way to do so.

use communities::Directory;
use communities::roles::{PrepareAgenda, ProposeItems};
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::model::State;
use ui::agenda::agenda;
use ui::{Icon, Lang, button, icon};

use super::super::model::Block;
use super::super::proposals::{self, Seen};
use super::super::said;

/// All that it shows.
pub(crate) struct Panel<'a> {
    pub(crate) access: &'a MeetingAccess,
    pub(crate) directory: &'a Directory,
    pub(crate) blocks: &'a [Block],
    pub(crate) proposals: &'a Seen,
    pub(crate) state: State,
}

/// Nothing when there is nothing to read and nothing to do.
pub(crate) fn panel(panel: &Panel<'_>) -> Option<Markup> {
    let (lang, membership) = (panel.access.membership().lang(), panel.access.membership());
    let open = matches!(panel.state, State::Planned | State::Set);
    let proposes = open && membership.may::<ProposeItems>();
    let prepares = membership.may::<PrepareAgenda>();
    if panel.blocks.is_empty() && !proposes && !prepares && panel.proposals.own.is_empty() {
        return None;
    }
    Some(html! {
        @if panel.blocks.is_empty() { p.soft { (t!(lang, "agenda-none-yet")) } } @else { (read(lang, panel)) }
        @if prepares { (prepare(lang, panel)) }
        (proposals::page::own(panel.access, &panel.proposals.own))
        @if proposes { (propose(lang, panel.access)) }
    })
}

fn read(lang: Lang, panel: &Panel<'_>) -> Markup {
    let lines = said::lines(panel.access, panel.blocks, panel.directory);
    html! {
        (said::sum(lang, panel.blocks, panel.access.meeting().minutes))
        (agenda(&lines))
        p { a href=(panel.access.path("/ordre-du-jour/feuille")) { (icon::with_word(Icon::Print, &t!(lang, "agenda-sheet"))) } }
    }
}

fn prepare(lang: Lang, panel: &Panel<'_>) -> Markup {
    let waiting = panel.proposals.waiting.len();
    html! {
        p.row {
            (button::link(panel.access.path("/ordre-du-jour"), t!(lang, "agenda-prepare")).icon(Icon::Edit))
            @if waiting > 0 { (icon::with_word(Icon::Theme, &t!(lang, "agenda-waiting", count = waiting))) }
        }
    }
}

fn propose(lang: Lang, access: &MeetingAccess) -> Markup {
    let path = |kind: &str| access.path(&format!("/ordre-du-jour/propositions?genre={kind}"));
    html! {
        p.row {
            (button::link(path("item"), t!(lang, "proposal-deed-item")).quiet().icon(Icon::Add))
            (button::link(path("situation"), t!(lang, "proposal-deed-situation")).quiet().icon(Icon::Lock))
        }
    }
}
