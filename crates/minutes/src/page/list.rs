//! The minutes of a community, as far as the reader's role goes: the whole text for members, what was decided and learnt for the
//! network, counts and themes for those who pay.

use communities::Membership;
use communities::roles::{ReadMinutes, ReadOutcomes, WriteMinutes};
use maud::{Markup, html};
use meetings::model::Meeting;
use ui::{dates, empty, layout};

use crate::model::State;

/// Minutes in the list.
pub(crate) struct Row {
    pub(crate) meeting: Meeting,
    pub(crate) state: State,
}

pub(crate) fn body(membership: &Membership, rows: &[Row], switch: Markup) -> Markup {
    let lang = membership.lang();
    let words = match (membership.may::<ReadMinutes>(), membership.may::<ReadOutcomes>()) {
        (true, _) => t!(lang, "minutes-list-members"),
        (false, true) => t!(lang, "minutes-list-organizations"),
        (false, false) => t!(lang, "minutes-list-figures"),
    };
    layout::one_column(html! {
        (layout::header(Some(html! { (membership.community().name) }), &t!(lang, "minutes-list"), Some(html! { p { (words) } })))
        @if rows.is_empty() { (empty::empty_state(&t!(lang, "minutes-list-empty"), None)) }
        @else { ul.todo { @for row in rows { li { (one(membership, row)) } } } }
        (switch)
    })
}

fn one(membership: &Membership, row: &Row) -> Markup {
    let (lang, meeting) = (membership.lang(), &row.meeting);
    let community = membership.community();
    let outside = |rest: &str| community.path(&format!("/comptes-rendus/{}/{rest}", meeting.id));
    let page = match (membership.may::<ReadMinutes>(), membership.may::<ReadOutcomes>()) {
        (true, _) => community.path(&format!("{}/compte-rendu", meeting.path())),
        (false, true) => outside("organismes"),
        (false, false) => outside("chiffres"),
    };
    html! {
        div.grow {
            p { a href=(page) { strong { (meeting.heading(lang)) } } }
            p.soft.small {
                @if let Some(at) = meeting.starts_at { (dates::said(at, &dates::long(lang, at))) }
                @if membership.may::<ReadMinutes>() { " · " (row.state.name(lang)) }
            }
            @if !membership.may::<WriteMinutes>() && membership.may::<ReadOutcomes>() && row.state == State::Approved {
                p.small { a href=(outside("chiffres")) { (t!(lang, "minutes-face-figures")) } }
            }
        }
    }
}
