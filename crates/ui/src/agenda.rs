//! The agenda of a meeting: when, what, who leads it, how long.

use maud::{Markup, html};

/// One block of the agenda, each value already in words.
#[derive(Clone, Debug)]
pub struct AgendaLine {
    /// When it begins.
    pub at: Markup,
    /// What it is.
    pub title: String,
    /// How, and who leads it.
    pub detail: Option<String>,
    /// How long.
    pub length: String,
    /// What opens below it: its steps, its documents.
    pub more: Option<Markup>,
}

/// The blocks in their order.
pub fn agenda(lines: &[AgendaLine]) -> Markup {
    html! {
        ol.agenda {
            @for line in lines {
                li {
                    span.at { (line.at) }
                    div {
                        strong { (line.title) }
                        @if let Some(detail) = &line.detail { p.soft.small { (detail) } }
                        @if let Some(more) = &line.more { (more) }
                    }
                    span.soft.length { (line.length) }
                }
            }
        }
    }
}
