//! How the pieces of a page stand: one column, two columns, or the three panes of a conversation.

use maud::{Markup, html};

use crate::Lang;
use crate::button;
use crate::icon::Icon;

/// The head of a page: its only `h1`, what is said above and below it.
pub fn header(above: Option<Markup>, title: &str, below: Option<Markup>) -> Markup {
    html! {
        header.page-head {
            @if let Some(above) = above { div.soft { (above) } }
            h1 { (title) }
            @if let Some(below) = below { div { (below) } }
        }
    }
}

/// A page in one column, narrow enough to read.
pub fn one_column(content: Markup) -> Markup {
    html! { div.column.stack { (content) } }
}

/// The main things, and beside them what accompanies them; one below the other on a phone.
pub fn two_columns(main: Markup, beside: Markup) -> Markup {
    html! { div.grid2 { div.stack { (main) } div.stack { (beside) } } }
}

/// The same for parts that stand apart by space; one column when nothing stands beside.
pub fn parts(main: Markup, beside: Markup) -> Markup {
    html! {
        @if main.0.is_empty() || beside.0.is_empty() { (main) (beside) }
        @else { div.grid2.parts { div { (main) } div { (beside) } } }
    }
}

/// Which pane a phone shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The list of rooms.
    List,
    /// The room.
    #[default]
    Room,
    /// What stands beside the room: a thread.
    Side,
}

/// A list, a room, and what stands beside it. Use it in a frame whose shape is
/// [`Shape::Panes`](crate::shell::Shape::Panes). A phone shows one pane at a time, with the way back; the page's
/// `h1` stands in the pane that is shown, the others begin with an `h2`.
#[derive(Clone, Debug)]
pub struct ThreePanes {
    /// The name of the list for screen readers.
    pub list_label: String,
    /// The list: titles and lists of links.
    pub list: Markup,
    /// The room, made with [`pane_from_end`].
    pub room: Markup,
    /// A thread, made with [`pane_from_end`], and its name.
    pub side: Option<(String, Markup)>,
    /// Which pane a phone shows.
    pub shown: Pane,
}

/// The three panes.
pub fn three_panes(panes: &ThreePanes) -> Markup {
    let shown = match panes.shown {
        Pane::List => "list",
        Pane::Room => "room",
        Pane::Side => "side",
    };
    html! {
        div.chat data-shown=(shown) {
            nav.chat-list aria-label=(panes.list_label) { (panes.list) }
            section.chat-room { (panes.room) }
            @if let Some((label, side)) = &panes.side {
                aside.chat-side aria-label=(label) { (side) }
            }
        }
    }
}

/// A pane that fills its place: a head that stays, a middle that scrolls, a foot that stays.
pub fn pane(head: Markup, middle: Markup, foot: Option<Markup>) -> Markup {
    framed(head, html! { div.pane-middle tabindex="0" { (middle) } }, foot)
}

/// A pane whose middle begins at its end, where the newest message is, and stays there while others come. It
/// needs no script.
pub fn pane_from_end(head: Markup, middle: Markup, foot: Option<Markup>) -> Markup {
    let middle = html! { div.pane-middle.from-end tabindex="0" { div { (middle) } } };
    framed(head, middle, foot)
}

fn framed(head: Markup, middle: Markup, foot: Option<Markup>) -> Markup {
    html! {
        div.pane {
            div.pane-head { (head) }
            (middle)
            @if let Some(foot) = foot { div.pane-foot { (foot) } }
        }
    }
}

/// The way back to the pane before, that only a phone shows.
pub fn pane_back(lang: Lang, href: &str) -> Markup {
    let words = t!(lang, "pane-back");
    html! { div.pane-back { (button::link(href, words).quiet().icon(Icon::Back)) } }
}
