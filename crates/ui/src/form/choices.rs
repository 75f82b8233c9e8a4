//! Choices that are all seen: one among a few, or yes by a tick.

use maud::{Markup, html};

use super::field::{Control, Field};
use crate::Lang;
use crate::element::Attributes;

/// One choice among a few.
pub type Choices = Field<Radios>;
/// A tick.
pub type Checkbox = Field<Tick>;

/// The control of [`Choices`].
#[derive(Clone, Debug, Default)]
pub struct Radios {
    choices: Vec<Choice>,
    value: String,
}

#[derive(Clone, Debug)]
struct Choice {
    value: String,
    label: String,
    hint: Option<String>,
}

/// The control of a [`Checkbox`].
#[derive(Clone, Debug)]
pub struct Tick {
    value: String,
    checked: bool,
}

impl Choices {
    /// A question without choices yet.
    pub fn new(lang: Lang, name: impl Into<String>, question: impl Into<String>) -> Self {
        Self::of(lang, name, question, Radios::default())
    }

    /// One more choice: what is sent, and what is read.
    pub fn choice(self, value: impl Into<String>, label: impl Into<String>) -> Self {
        self.add(value.into(), label.into(), None)
    }

    /// One more choice, with a sentence that says what it means.
    pub fn explained(self, value: impl Into<String>, label: impl Into<String>, hint: impl Into<String>) -> Self {
        self.add(value.into(), label.into(), Some(hint.into()))
    }

    /// Every language, each by its own name.
    pub fn languages(self) -> Self {
        Lang::each().fold(self, |question, each| question.choice(each.code(), each.own_name()))
    }

    /// The choice in force.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }

    fn add(mut self, value: String, label: String, hint: Option<String>) -> Self {
        self.control.choices.push(Choice { value, label, hint });
        self
    }

    fn radio(&self, place: usize, choice: &Choice) -> Markup {
        let id = if place == 0 { self.id.clone() } else { format!("{}-{place}", self.id) };
        let mut attributes = Attributes::default();
        attributes.set("type", "radio");
        attributes.set("id", &id);
        attributes.set("name", &self.name);
        attributes.set("value", &choice.value);
        attributes.flag("checked", choice.value == self.control.value);
        attributes.flag("required", self.required);
        let hint = format!("{}-{place}-hint", self.id);
        attributes.set_if("aria-describedby", choice.hint.as_ref().map(|_| hint.as_str()));
        attributes.extend(&self.attributes);
        html! {
            div.choice {
                (attributes.open("input"))
                label for=(id) { (choice.label) }
                @if let Some(words) = &choice.hint { p.hint id=(hint) { (words) } }
            }
        }
    }
}

impl Control for Radios {
    fn drawn(field: &Choices) -> Markup {
        let radios = field.control.choices.iter().enumerate().map(|(place, choice)| field.radio(place, choice));
        field.grouped(html! { @for radio in radios { (radio) } })
    }
}

impl Checkbox {
    /// A box without its tick. When ticked, `name=yes` is sent; otherwise nothing is.
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(lang, name, label, Tick { value: "yes".to_owned(), checked: false })
    }

    /// Whether it is ticked.
    pub fn checked(mut self, checked: bool) -> Self {
        self.control.checked = checked;
        self
    }

    /// What is sent when it is ticked, instead of `yes`.
    pub fn sends(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }
}

impl Control for Tick {
    fn drawn(field: &Checkbox) -> Markup {
        let mut attributes = field.control_attributes();
        attributes.set("type", "checkbox");
        attributes.set("value", &field.control.value);
        attributes.flag("checked", field.control.checked);
        html! {
            div.field.wrong[field.error.is_some()] {
                div.choice {
                    (attributes.open("input"))
                    label for=(field.id) { (field.label) (field.must()) }
                    (field.hint_and_error())
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::AnyField;

    #[test]
    fn one_choice_is_in_force_and_the_first_takes_the_id_the_summary_leads_to() {
        let html = Choices::new(Lang::Fr, "mode", "Comment y serez-vous?")
            .choice("here", "Sur place")
            .explained("online", "En ligne", "Le lien est dans le rappel.")
            .value("online")
            .render()
            .into_string();
        assert!(html.contains("id=\"mode\" name=\"mode\" value=\"here\">"), "{html}");
        assert!(html.contains("value=\"online\" checked"), "{html}");
        assert!(html.contains("aria-describedby=\"mode-1-hint\""), "{html}");
    }
}
