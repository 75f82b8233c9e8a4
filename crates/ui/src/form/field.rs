//! What every field has: a name, a label, a hint, an error, and the words that tie them together.

use maud::{Markup, html};

use crate::Lang;
use crate::element::Attributes;
use crate::icon::Icon;

/// A field of some kind of control `C`: see [`TextField`](super::TextField) and its sisters.
#[derive(Clone, Debug)]
#[must_use = "a field is drawn by putting it in a form"]
pub struct Field<C> {
    pub(super) lang: Lang,
    pub(super) name: String,
    pub(super) id: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) error: Option<String>,
    pub(super) required: bool,
    pub(super) attributes: Attributes,
    pub(super) control: C,
}

/// A field as a form sees it.
pub trait AnyField {
    /// The field, its label, its hint and its error.
    fn render(&self) -> Markup;
    /// The id to lead to and the sentence to say, when the field is wrong.
    fn problem(&self) -> Option<(String, String)>;
}

/// A kind of control.
pub trait Control: Sized {
    /// The field, its label, its hint and its error.
    fn drawn(field: &Field<Self>) -> Markup;
}

impl<C: Control> AnyField for Field<C> {
    fn render(&self) -> Markup {
        C::drawn(self)
    }

    fn problem(&self) -> Option<(String, String)> {
        Some((self.id.clone(), self.error.clone()?))
    }
}

impl<C> Field<C> {
    pub(super) fn of(lang: Lang, name: impl Into<String>, label: impl Into<String>, control: C) -> Self {
        let name = name.into();
        Self {
            lang,
            id: name.clone(),
            name,
            label: label.into(),
            hint: None,
            error: None,
            required: false,
            attributes: Attributes::default(),
            control,
        }
    }

    /// What is typed in it may tell of families: the device shows what could let one be known, before it is sent
    /// (`web/src/discretion.js`). `group` are the names of colleagues who may be named.
    pub fn tells_of_families(self, group: &[&str]) -> Self {
        self.attribute("data-discretion", "").attribute("data-known", group.join("\n"))
    }

    /// An id of its own, when the same name is in two forms of a page.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// What helps to fill it, read with the label.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong with what was typed, if anything.
    pub fn error(mut self, error: Option<impl Into<String>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// It must be filled, and says so in words.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Any other attribute of the control.
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.set(name, value);
        self
    }

    /// The attributes of a single control, tied to its hint and its error.
    pub(super) fn control_attributes(&self) -> Attributes {
        let mut attributes = Attributes::default();
        attributes.set("id", &self.id);
        attributes.set("name", &self.name);
        attributes.flag("required", self.required);
        attributes.set_if("aria-describedby", self.described());
        attributes.set_if("aria-invalid", self.error.as_ref().map(|_| "true"));
        attributes.extend(&self.attributes);
        attributes
    }

    /// The ids of its hint and of its error.
    fn described(&self) -> Option<String> {
        let parts = [("hint", &self.hint), ("error", &self.error)].into_iter().filter(|(_, words)| words.is_some());
        let ids: Vec<String> = parts.map(|(part, _)| format!("{}-{part}", self.id)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// A group of buttons below their question, its hint and its error. It takes no aria-invalid: its description carries the
    /// error.
    pub(super) fn grouped(&self, buttons: Markup) -> Markup {
        let mut attributes = Attributes::default();
        attributes.set("class", if self.error.is_some() { "field wrong" } else { "field" });
        attributes.set_if("aria-describedby", self.described());
        let legend = html! { legend { (self.label) (self.must()) } };
        attributes.around("fieldset", html! { (legend) (self.hint_and_error()) (buttons) })
    }

    /// The control below its label, its hint and its error.
    pub(super) fn framed(&self, control: Markup) -> Markup {
        html! {
            div.field.wrong[self.error.is_some()] {
                label for=(self.id) { (self.label) (self.must()) }
                (self.hint_and_error())
                (control)
            }
        }
    }

    pub(super) fn must(&self) -> Markup {
        html! { @if self.required { " " span.must { "(" (t!(self.lang, "form-required")) ")" } } }
    }

    pub(super) fn hint_and_error(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint { p.hint id={ (self.id) "-hint" } { (hint) } }
            @if let Some(error) = &self.error {
                p.error id={ (self.id) "-error" } { (Icon::Warning) span { (error) } }
            }
        }
    }
}
