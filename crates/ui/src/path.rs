//! A path of few steps, each ticked as it is done: what closes a meeting.

use maud::{Markup, html};

use crate::Lang;

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// Its name: « Présences ».
    pub name: String,
    /// How it stands, in few words.
    pub state: String,
    /// Whether it is done.
    pub is_done: bool,
    /// Whether it is the one to do now.
    pub is_here: bool,
}

/// The path, under this name for who does not see it.
pub fn path(lang: Lang, name: &str, steps: &[PathStep]) -> Markup {
    html! {
        ol.path aria-label=(name) {
            @for step in steps {
                li.done[step.is_done] aria-current=[step.is_here.then_some("step")] {
                    span {
                        (step.name)
                        @if step.is_done { span.unseen { " (" (t!(lang, "todo-done")) ")" } }
                        @if !step.state.is_empty() { br; span.small { (step.state) } }
                    }
                }
            }
        }
    }
}
