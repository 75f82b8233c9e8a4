//! What awaits a person: each line is a deed, its mark says whether it is done.

use maud::{Markup, html};

use crate::Lang;
use crate::icon::Icon;

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Todo {
    /// What to do, as a link or a sentence.
    pub what: Markup,
    /// Until when, or how much of it.
    pub note: Option<String>,
    /// Whether it is done.
    pub done: bool,
}

/// The things to do, in the order that helps.
pub fn todo_list(lang: Lang, items: &[Todo]) -> Markup {
    html! {
        ul.todo {
            @for item in items {
                li {
                    span.mark.done[item.done] aria-hidden="true" { @if item.done { (Icon::Check) } }
                    span {
                        (item.what)
                        @if let Some(note) = &item.note { " " span.soft.small { "· " (note) } }
                        @if item.done { span.unseen { " (" (t!(lang, "todo-done")) ")" } }
                    }
                }
            }
        }
    }
}
