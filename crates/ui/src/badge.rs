//! A small count of what waits.

use maud::{Markup, html};

use crate::{Lang, numbers};

const MOST: u32 = 99;

/// A count beside a place; screen readers hear what it counts.
pub fn waiting(lang: Lang, count: u32) -> Markup {
    let shown = if count > MOST { format!("{MOST}+") } else { numbers::whole(lang, i64::from(count)) };
    html! {
        span.badge aria-hidden="true" { (shown) }
        span.unseen { " (" (t!(lang, "waiting", count = count)) ")" }
    }
}
