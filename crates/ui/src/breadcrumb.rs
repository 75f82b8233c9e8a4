//! Where a page stands: the way back up.

use maud::{Markup, html};

use crate::Lang;

/// The pages above this one, the highest first, then this one.
pub fn breadcrumb(lang: Lang, above: &[(&str, &str)], here: &str) -> Markup {
    html! {
        nav.breadcrumb aria-label=(t!(lang, "breadcrumb")) {
            ol {
                @for (href, label) in above { li { a href=(href) { (label) } } }
                li aria-current="page" { (here) }
            }
        }
    }
}
