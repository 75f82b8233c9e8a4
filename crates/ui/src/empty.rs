//! Where there is nothing yet: an unsewn patch, one sentence, and the deed that sews it.

use maud::{Markup, html};

use crate::button::Button;
use crate::quilt;

/// Nothing yet, and what to do.
pub fn empty_state(sentence: &str, deed: Option<Button>) -> Markup {
    html! {
        div.empty {
            (quilt::unsewn())
            p { (sentence) }
            @if let Some(deed) = deed { p { (deed) } }
        }
    }
}
