//! The parts of a page, kept apart by space and named by a heading; and those that are not of the moment, folded into one line
//! that says how they stand.

use maud::{Markup, html};

/// A part of a page.
pub fn part(title: &str, content: Markup) -> Markup {
    html! { section.part { h2 { (title) } (content) } }
}

/// A part of a page with a link at the end of its heading.
pub fn part_leading(title: &str, link: Markup, content: Markup) -> Markup {
    html! { section.part { div.part-head { h2 { (title) } (link) } (content) } }
}

/// What folds, under one heading; nothing when nothing does.
pub fn folds(title: &str, folds: &[Markup]) -> Markup {
    html! {
        @if !folds.is_empty() {
            section.part { h2 { (title) } div.folds { @for fold in folds { (fold) } } }
        }
    }
}

/// One of them: its name, how it stands in few words (may be empty), and the rest.
pub fn fold(title: &str, state: &str, content: Markup) -> Markup {
    html! {
        details.fold {
            summary { h3 { (title) } @if !state.is_empty() { span.state { (state) } } }
            div.folded { (content) }
        }
    }
}
