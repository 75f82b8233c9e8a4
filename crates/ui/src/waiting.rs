//! What waits for somebody: a list of verbs, each leading to where it is done. It goes away when it is done, so it has no box.

use maud::{Markup, html};

use crate::Icon;

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its page.
    pub path: String,
    /// What to do: a verb and its object.
    pub words: String,
    /// What it is about, or until when; may be empty.
    pub note: String,
    /// A mark by which a script of the page can know that this device has done it, which the server does not.
    pub known_to_device: Option<String>,
}

/// The list, in the order that helps; nothing when nothing waits.
pub fn waiting(label: &str, items: &[Waiting]) -> Markup {
    html! {
        @if !items.is_empty() {
            ul.waiting aria-label=(label) {
                @for item in items {
                    li data-done=[item.known_to_device.as_deref()] {
                        a href=(item.path) {
                            strong { (item.words) }
                            @if !item.note.is_empty() { " " span.note { (item.note) } }
                            (Icon::Forward)
                        }
                    }
                }
            }
        }
    }
}
