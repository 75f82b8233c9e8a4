//! A step on a scale from 1 to 5, with words at both ends. Every step is a radio button, and so is leaving the question out:
//! what was chosen by mistake can be taken back.

use maud::{Markup, html};

use super::field::{Control, Field};
use crate::Lang;
use crate::element::Attributes;

/// A question answered by a step from 1 to 5.
pub type Scale = Field<Steps>;

/// The control of a [`Scale`].
#[derive(Clone, Debug)]
pub struct Steps {
    value: String,
    ends: [String; 2],
    pass: String,
}

const STEPS: std::ops::RangeInclusive<u8> = 1..=5;

impl Scale {
    /// A question, what its first and last steps mean, and the words of who leaves it out.
    pub fn new(
        lang: Lang,
        name: impl Into<String>,
        question: impl Into<String>,
        ends: [String; 2],
        pass: impl Into<String>,
    ) -> Self {
        Self::of(lang, name, question, Steps { value: String::new(), ends, pass: pass.into() })
    }

    /// The step in force; none is the question left out.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }

    fn step(&self, step: u8) -> Markup {
        let [low, high] = &self.control.ends;
        let meaning = if step == *STEPS.start() { Some(low) } else { Some(high).filter(|_| step == *STEPS.end()) };
        let radio = self.radio(&step.to_string(), if step == *STEPS.start() { None } else { Some(step) });
        html! {
            label.step {
                (radio)
                span { (step) @if let Some(meaning) = meaning { span.unseen { ", " (meaning) } } }
            }
        }
    }

    fn radio(&self, value: &str, place: Option<u8>) -> Markup {
        let mut attributes = Attributes::default();
        attributes.set("type", "radio");
        attributes.set("id", place.map_or_else(|| self.id.clone(), |place| format!("{}-{place}", self.id)));
        attributes.set("name", &self.name);
        attributes.set("value", value);
        attributes.flag("checked", value == self.control.value);
        attributes.extend(&self.attributes);
        attributes.open("input")
    }
}

impl Control for Steps {
    fn drawn(field: &Scale) -> Markup {
        let [low, high] = &field.control.ends;
        field.grouped(html! {
            div.scale { @for step in STEPS { (field.step(step)) } }
            p.scale-ends aria-hidden="true" { span { (low) } span { (high) } }
            div.choice {
                (field.radio("", Some(0)))
                label for={ (field.id) "-0" } { (field.control.pass) }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::AnyField;

    fn useful(value: &str) -> String {
        let ends = ["pas du tout".to_owned(), "beaucoup".to_owned()];
        Scale::new(Lang::Fr, "utile", "Utile?", ends, "Je passe").value(value).render().into_string()
    }

    #[test]
    fn a_step_is_in_force_or_the_question_is_left_out() {
        let html = useful("4");
        assert!(html.contains("value=\"4\" checked"), "{html}");
        assert_eq!(html.matches(" checked").count(), 1);
        assert!(useful("").contains("id=\"utile-0\" name=\"utile\" value=\"\" checked"));
        assert!(!useful("9").contains(" checked"), "what is no step is none of them");
    }

    #[test]
    fn the_ends_are_said_with_their_step_to_who_does_not_see_them() {
        let html = useful("");
        assert!(html.contains("1<span class=\"unseen\">, pas du tout</span>"), "{html}");
        assert!(html.contains("5<span class=\"unseen\">, beaucoup</span>"), "{html}");
    }
}
