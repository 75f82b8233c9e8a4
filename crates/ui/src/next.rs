//! The next step: what a page is for at this moment, first and largest, in words.

use maud::{Markup, html};

/// What kind of moment it is, which colour and words say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// There is something to do.
    Do,
    /// It is happening.
    Now,
    /// There is nothing to do, and the page says so.
    Calm,
}

/// The band of the next step: what it is in one line, what to do in words, and the way to do it. A page has one at most.
pub fn next(moment: Moment, kicker: &str, title: &str, content: Markup) -> Markup {
    let (is_now, is_calm) = (moment == Moment::Now, moment == Moment::Calm);
    html! {
        section.next.wait[is_now].calm[is_calm] aria-labelledby="next" {
            p.kicker { (kicker) }
            h2 #next { (title) }
            (content)
        }
    }
}
