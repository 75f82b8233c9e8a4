//! The themes of a community, by how far each came.

use communities::roles::{PrepareAgenda, ProposeThemes, SetVotes};
use communities::{Grant, Membership};
use maud::{Markup, html};
use meetings::{Meeting, trail};
use ui::{Icon, button, card, empty, layout};

use super::{LIST, MEETING, named, path, voice};
use votes::VOTES_PAGE;

use crate::ADDRESS;
use crate::board::Board;
use crate::model::{Life, Theme};

/// The page; `wanted` is the meeting for which somebody looks for a theme.
pub(crate) fn list(member: &Grant<ProposeThemes>, board: &Board, wanted: Option<i64>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "themes"));
    let wanted = board.ahead().find(|meeting| Some(meeting.id) == wanted).filter(|_| member.may::<PrepareAgenda>());
    let shown = Shown { member, board, wanted };
    layout::one_column(html! {
        (trail::of_season(member, &[], &title))
        (layout::header(None, &title, Some(lead(member, wanted))))
        @if board.themes.is_empty() { (empty::empty_state(&t!(lang, "themes-none"), None)) }
        @for life in [Life::Proposed, Life::Kept, Life::Planned, Life::Met] { (section(&shown, life)) }
    })
}

struct Shown<'a> {
    member: &'a Membership,
    board: &'a Board,
    wanted: Option<&'a Meeting>,
}

fn lead(member: &Membership, wanted: Option<&Meeting>) -> Markup {
    let lang = member.lang();
    html! { div.stack {
        @match wanted {
            Some(meeting) => p { (t!(lang, "themes-choose-for", meeting = named(lang, meeting))) },
            None => p { (t!(lang, "themes-lead")) },
        }
        p.row {
            (button::link(member.community().path(&format!("{ADDRESS}/nouveau")), t!(lang, "theme-propose")).primary().icon(Icon::Add))
            @if member.may::<SetVotes>() {
                (button::link(member.community().path(&format!("{VOTES_PAGE}/nouveau?de={}", crate::FROM)), t!(lang, "themes-vote")))
            }
            @if member.may::<PrepareAgenda>() {
                (button::link(member.community().path(&format!("{ADDRESS}/retour")), t!(lang, "themes-return")).quiet())
            }
        }
    } }
}

fn section(shown: &Shown<'_>, life: Life) -> Markup {
    let (lang, themes) = (shown.member.lang(), shown.board.at(life));
    let title = match life {
        Life::Proposed => t!(lang, "themes-proposed"),
        Life::Kept => t!(lang, "themes-kept"),
        Life::Planned => t!(lang, "themes-planned"),
        Life::Met => t!(lang, "themes-met"),
    };
    html! {
        @if !themes.is_empty() {
            (card::titled(&title, html! { ul.todo { @for theme in themes { (item(shown, life, theme)) } } }))
        }
    }
}

fn item(shown: &Shown<'_>, life: Life, theme: &Theme) -> Markup {
    let (member, board, lang) = (shown.member, shown.board, shown.member.lang());
    let voices = board.voices(theme);
    html! {
        li id={ "theme-" (theme.id) } {
            div.grow.stack {
                p { a href=(path(member, theme, "")) { strong { (theme.title) } } }
                p.soft.small {
                    @for meeting in board.meetings(theme) { (named(lang, meeting)) " · " }
                    (t!(lang, "theme-voices", count = voices.len()))
                }
                div.deeds { (deed(shown, life, theme)) @if life != Life::Met { (voice(member, theme, voices.contains(&member.person_id()), Some(LIST))) } }
            }
        }
    }
}

/// To choose it for the meeting that wants a theme, or for one to be said.
fn deed(shown: &Shown<'_>, life: Life, theme: &Theme) -> Markup {
    let (member, lang) = (shown.member, shown.member.lang());
    let spoken = t!(lang, "theme-choose-spoken", title = &theme.title);
    let link = |address: String| button::link(address, t!(lang, "theme-choose")).spoken(spoken.as_str());
    let page = path(member, theme, "/rencontre");
    html! {
        @match (shown.wanted, life) {
            (Some(meeting), _) => (link(format!("{page}?{MEETING}={}", meeting.id)).primary()),
            (None, Life::Kept) if member.may::<PrepareAgenda>() => (link(page)),
            _ => {},
        }
    }
}
