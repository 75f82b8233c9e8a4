//! The line of a season: each meeting in its place, what was held, what comes next.

use maud::{Markup, html};

use crate::Lang;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It was held.
    Done,
    /// It is the next one.
    Next,
    /// It comes later.
    Later,
    /// It will not be held.
    Cancelled,
}

/// A meeting on the line.
#[derive(Clone, Debug)]
pub struct SeasonStep {
    /// Its short name: « Mars », « Accueil », « Bilan ».
    pub label: String,
    /// Its day, or « à choisir ».
    pub when: String,
    /// Where it stands.
    pub state: StepState,
    /// Its page.
    pub href: Option<String>,
}

impl SeasonStep {
    const fn class(&self) -> &'static str {
        match self.state {
            StepState::Done => "done",
            StepState::Next => "here",
            StepState::Later => "later",
            StepState::Cancelled => "cancelled",
        }
    }

    fn state_in_words(&self, lang: Lang) -> Option<String> {
        match self.state {
            StepState::Done => Some(t!(lang, "season-done")),
            StepState::Next => Some(t!(lang, "season-next")),
            StepState::Cancelled => Some(t!(lang, "season-cancelled")),
            StepState::Later => None,
        }
    }
}

/// The line, from the welcome to the review.
pub fn season_line(lang: Lang, steps: &[SeasonStep]) -> Markup {
    html! {
        ol.season aria-label=(t!(lang, "season")) {
            @for step in steps { li class=(step.class()) { (content(lang, step)) } }
        }
    }
}

fn content(lang: Lang, step: &SeasonStep) -> Markup {
    let words = html! {
        span.step-label { (step.label) }
        span.step-when { (step.when) }
        @if let Some(state) = step.state_in_words(lang) { span.step-state { (state) } }
    };
    html! {
        @if let Some(href) = &step.href {
            a href=(href) aria-current=[(step.state == StepState::Next).then_some("step")] { (words) }
        } @else { div { (words) } }
    }
}
