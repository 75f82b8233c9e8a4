//! A step on a scale from 1 to 5, with words at both ends. Every step is a radio button, and so is leaving the question out:
//! what was chosen by mistake can be taken back. Until somebody answers, none is chosen.

use maud::{Markup, html};

use super::field::{Control, Field};
use crate::Lang;
use crate::answers::{Answer, Answers, Look};

/// A question answered by a step from 1 to 5.
pub type Scale = Field<Steps>;

/// The control of a [`Scale`].
#[derive(Clone, Debug)]
pub struct Steps {
    value: Option<String>,
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
        Self::of(lang, name, question, Steps { value: None, ends, pass: pass.into() })
    }

    /// The step in force; an empty one is the question left out, none a question that nobody answered yet.
    pub fn value(mut self, value: Option<impl Into<String>>) -> Self {
        self.control.value = value.map(Into::into);
        self
    }

    /// Every step, of which one is in force when something was answered.
    fn answers(&self) -> Answers<'_> {
        let [low, high] = &self.control.ends;
        let meaning = |step: u8| match step {
            1 => Some(low),
            5 => Some(high),
            _ => None,
        };
        let step = |step: u8| Answer::new(Look::Yes, step.to_string(), step.to_string()).meaning(meaning(step));
        Answers { name: &self.name, chosen: self.control.value.as_deref(), offered: STEPS.map(step).collect() }
    }
}

impl Control for Steps {
    fn drawn(field: &Scale) -> Markup {
        let [low, high] = &field.control.ends;
        let answers = field.answers();
        field.grouped(html! {
            (answers.radios(&field.id))
            p.scale-ends aria-hidden="true" { span { (low) } span { (high) } }
            (answers.apart(&field.id, &Answer::new(Look::No, "", field.control.pass.as_str())))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::AnyField;

    fn useful(value: Option<&str>) -> String {
        let ends = ["pas du tout".to_owned(), "beaucoup".to_owned()];
        Scale::new(Lang::Fr, "utile", "Utile?", ends, "Je passe").value(value).render().into_string()
    }

    #[test]
    fn a_step_is_in_force_or_the_question_is_left_out_or_nobody_answered() {
        let html = useful(Some("4"));
        assert!(html.contains("value=\"4\" checked"), "{html}");
        assert_eq!(html.matches(" checked").count(), 1);
        assert!(useful(Some("")).contains("id=\"utile-0\" name=\"utile\" value=\"\" checked"));
        assert!(!useful(None).contains(" checked"), "what nobody chose does not look chosen");
        assert!(!useful(Some("9")).contains(" checked"), "what is no step is none of them");
    }

    #[test]
    fn the_ends_are_said_with_their_step_to_who_does_not_see_them() {
        let html = useful(None);
        assert!(html.contains("1<span class=\"unseen\">, pas du tout</span>"), "{html}");
        assert!(html.contains("5<span class=\"unseen\">, beaucoup</span>"), "{html}");
    }
}
