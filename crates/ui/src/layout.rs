//! How the pieces of a page stand: one column, two columns, or the panes of a conversation.

use maud::{Markup, html};

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

/// A room, and beside it what accompanies it: a thread and its name. Use it in a frame whose shape is
/// [`Shape::Panes`](crate::shell::Shape::Panes). A phone shows one pane: what stands beside, if anything does.
pub fn panes(room: Markup, beside: Option<(&str, Markup)>) -> Markup {
    html! {
        div.chat data-shown=(if beside.is_some() { "side" } else { "room" }) {
            section.chat-room { (room) }
            @if let Some((label, beside)) = beside { aside.chat-side aria-label=(label) { (beside) } }
        }
    }
}

/// A pane that fills its place: a head that stays, a foot that stays, and between them what scrolls. It begins at its end,
/// where the newest message is, and stays there while others come; it needs no script.
pub fn pane_from_end(head: Markup, middle: Markup, foot: Option<Markup>) -> Markup {
    html! {
        div.pane {
            div.pane-head { (head) }
            div.pane-middle.from-end tabindex="0" { div { (middle) } }
            @if let Some(foot) = foot { div.pane-foot { (foot) } }
        }
    }
}

/// The way back to a place, that only a phone shows: an arrow, and the place's name for whoever listens.
pub fn pane_back(href: &str, place: &str) -> Markup {
    html! { a.pane-back href=(href) { (Icon::Back) span.unseen { (place) } } }
}
