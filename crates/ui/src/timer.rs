//! Time left, gently: a ring that empties, a shape, words and digits. Colour never speaks alone, and nothing blinks.

use maud::{Markup, html};

/// What a timer shows, already in words.
#[derive(Clone, Debug)]
pub struct Timer {
    /// `plenty`, `soon`, `over` or `still`: its colour and its shape.
    pub phase: &'static str,
    /// « Il reste », « Temps dépassé de ».
    pub words: String,
    /// « 12:04 ».
    pub digits: String,
    /// How much of the time is left, from 0 to 100.
    pub left: u8,
}

/// The timer. A page's script finds its parts by their `data-` names and counts on from there.
pub fn timer(timer: &Timer) -> Markup {
    html! {
        div.timer data-timer data-phase=(timer.phase) {
            svg.timer-ring viewBox="0 0 120 120" aria-hidden="true" focusable="false" {
                circle.timer-track cx="60" cy="60" r="54" fill="none" {}
                circle.timer-rest data-ring cx="60" cy="60" r="54" fill="none" pathLength="100"
                    stroke-dasharray={ (timer.left) " 100" } transform="rotate(-90 60 60)" {}
            }
            div.timer-said {
                p.timer-words { (shapes()) span data-words aria-live="polite" { (timer.words) } }
                p.timer-digits data-digits role="timer" { (timer.digits) }
            }
        }
    }
}

/// A disc, a triangle, a square, two bars: the style sheet shows the one of the phase.
fn shapes() -> Markup {
    html! {
        svg.timer-shape viewBox="0 0 16 16" aria-hidden="true" focusable="false" {
            circle.of-plenty cx="8" cy="8" r="7" {}
            path.of-soon d="M8 1 15 15H1z" {}
            path.of-over d="M1 1h14v14H1z" {}
            path.of-still d="M2 1h4v14H2zM10 1h4v14h-4z" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timer_says_with_words_what_it_draws() {
        let drawn = Timer { phase: "soon", words: "Bientôt fini".into(), digits: "1:30".into(), left: 10 };
        let html = timer(&drawn).into_string();
        assert!(html.contains("data-phase=\"soon\"") && html.contains("Bientôt fini") && html.contains("1:30"));
        assert!(html.contains("stroke-dasharray=\"10 100\"") && !html.contains("style="), "{html}");
    }
}
