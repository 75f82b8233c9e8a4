//! One choice in a long list. A short one is better as [`Choices`](super::Choices): everything is seen.

use maud::{Markup, html};

use super::field::{Control, Field};
use crate::Lang;

/// A list that opens.
pub type Select = Field<Options>;

/// The control of a [`Select`].
#[derive(Clone, Debug, Default)]
pub struct Options {
    options: Vec<(String, String)>,
    value: String,
}

impl Select {
    /// A list without options yet.
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(lang, name, label, Options::default())
    }

    /// One more option: what is sent, and what is read.
    pub fn option(mut self, value: impl Into<String>, label: impl Into<String>) -> Self {
        self.control.options.push((value.into(), label.into()));
        self
    }

    /// The option in force.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }
}

impl Control for Options {
    fn drawn(field: &Select) -> Markup {
        let options = html! {
            @for (value, label) in &field.control.options {
                option value=(value) selected[*value == field.control.value] { (label) }
            }
        };
        field.framed(field.control_attributes().around("select", options))
    }
}
