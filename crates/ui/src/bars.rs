//! Bars made of patches: how many groups stand at each value, in patches and in words.

use maud::{Markup, html};

use crate::quilt::{Act, block};

/// A value and what stands at it.
#[derive(Clone, Debug)]
pub struct Bar {
    /// The value.
    pub value: String,
    /// So many patches.
    pub patches: usize,
    /// The same in words.
    pub words: String,
}

/// One bar a line, under what they are about. Everything that the patches say is in the words.
pub fn bars(about: &str, lines: &[Bar]) -> Markup {
    html! {
        h3 { (about) }
        ul.bars {
            @for bar in lines {
                li.empty-bar[bar.patches == 0] {
                    span.value { (bar.value) }
                    span.patches { @for _ in 0..bar.patches { (block(Act::Meeting)) } }
                    span.soft.small { (bar.words) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_drawn_and_said() {
        let html = bars("Utile?", &[Bar { value: "5".into(), patches: 2, words: "au moins 10".into() }]).into_string();
        assert_eq!(html.matches("<svg").count(), 2);
        assert!(html.contains("au moins 10") && html.contains("aria-hidden=\"true\""));
    }
}
