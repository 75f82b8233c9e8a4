//! Forms: a label on each field, a hint, an error beside the field that says what to do, what was typed kept.
//!
//! A [`Form`] gathers its fields, and when some are wrong begins with a summary that leads to each. A field
//! that must be filled says so in words.
//!
//! ```
//! use ui::form::{Form, TextField};
//! use ui::{Lang, button};
//!
//! let email = TextField::new(Lang::Fr, "email", "Votre courriel").email().required().value("awa@");
//! let form = Form::post(Lang::Fr, "/entrer")
//!     .field(email.error(Some("Il manque la fin de l’adresse.")))
//!     .deed(button::submit("Recevoir un code").primary());
//! ```

mod choices;
mod draft;
mod field;
mod file;
mod scale;
mod select;
mod text;

pub use choices::{Checkbox, Choices};
pub use draft::{Unkept, draft_said};
pub use field::{AnyField, Control, Field};
pub use file::FileField;
pub use scale::Scale;
pub use select::Select;
pub use text::{DateField, TextArea, TextField, TimeField};

use maud::{Markup, Render, html};

use crate::button::Button;
use crate::element::Attributes;
use crate::icon::Icon;
use crate::{Lang, button};

/// A form that posts. Its deeds stand at its end, the main one first.
#[derive(Clone, Debug)]
#[must_use = "a form is drawn by putting it in a page"]
pub struct Form {
    lang: Lang,
    attributes: Attributes,
    refusal: Option<String>,
    errors: Vec<(String, String)>,
    parts: Vec<Markup>,
    deeds: Vec<Markup>,
}

impl Form {
    /// A form that posts to an address.
    pub fn post(lang: Lang, action: impl Into<String>) -> Self {
        Self::by("post", lang, action)
    }

    /// A form that only looks for something: what is asked stands in the address.
    pub fn get(lang: Lang, action: impl Into<String>) -> Self {
        Self::by("get", lang, action)
    }

    fn by(method: &str, lang: Lang, action: impl Into<String>) -> Self {
        let mut attributes = Attributes::default();
        attributes.set("method", method);
        attributes.set("action", action);
        Self { lang, attributes, refusal: None, errors: Vec::new(), parts: Vec::new(), deeds: Vec::new() }
    }

    /// A field, and its error if it has one.
    pub fn field(mut self, field: impl AnyField) -> Self {
        if let Some((id, error)) = field.problem() {
            self.errors.push((id, error));
        }
        self.parts.push(field.render());
        self
    }

    /// Fields that belong together, under a title.
    pub fn group(mut self, legend: &str, fields: Vec<Box<dyn AnyField>>) -> Self {
        self.errors.extend(fields.iter().filter_map(|field| field.problem()));
        self.parts.push(html! {
            fieldset.group { legend { (legend) } @for field in &fields { (field.render()) } }
        });
        self
    }

    /// Fields that most people leave as they are, folded under one line. They stand open when something of them `is_said`, or wrong.
    pub fn folded(mut self, title: &str, is_said: bool, fields: Vec<Box<dyn AnyField>>) -> Self {
        let problems: Vec<_> = fields.iter().filter_map(|field| field.problem()).collect();
        let is_open = is_said || !problems.is_empty();
        self.errors.extend(problems);
        self.parts.push(html! {
            details.fold open[is_open] {
                summary { span { (title) } }
                div.folded.stack { @for field in &fields { (field.render()) } }
            }
        });
        self
    }

    /// Anything between two fields.
    pub fn part(mut self, markup: Markup) -> Self {
        self.parts.push(markup);
        self
    }

    /// A value the person does not see.
    pub fn hidden(mut self, name: &str, value: &str) -> Self {
        self.parts.push(html! { input type="hidden" name=(name) value=(value); });
        self
    }

    /// Why the whole was refused, when no field is to blame.
    pub fn refusal(mut self, sentence: Option<impl Into<String>>) -> Self {
        self.refusal = sentence.map(Into::into);
        self
    }

    /// A deed at the end of the form. The first is the main one.
    pub fn deed(mut self, button: Button) -> Self {
        self.deeds.push(button.render());
        self
    }

    /// The way out that changes nothing.
    pub fn cancel(mut self, href: &str, label: &str) -> Self {
        self.deeds.push(button::link(href, label).quiet().render());
        self
    }

    /// Any other attribute: an id, an htmx one, an `enctype`.
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.set(name, value);
        self
    }
}

impl Render for Form {
    fn render(&self) -> Markup {
        let mut attributes = Attributes::default();
        attributes.set("class", "form");
        attributes.extend(&self.attributes);
        // The server's sentences are ours, in the person's language; the browser's own bubbles are not.
        attributes.flag("novalidate", true);
        attributes.around("form", self.content())
    }
}

impl Form {
    fn content(&self) -> Markup {
        html! {
            (self.summary())
            @for part in &self.parts { (part) }
            @if !self.deeds.is_empty() {
                div.deeds { @for deed in &self.deeds { (deed) } }
            }
        }
    }

    fn summary(&self) -> Markup {
        if self.errors.is_empty() && self.refusal.is_none() {
            return html! {};
        }
        html! {
            div.form-summary role="alert" tabindex="-1" {
                (Icon::Warning)
                div {
                    @if let Some(refusal) = &self.refusal { p { (refusal) } }
                    @if !self.errors.is_empty() {
                        p { strong { (t!(self.lang, "form-errors", count = self.errors.len())) } }
                        ul { @for (id, error) in &self.errors { li { a href={ "#" (id) } { (error) } } } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sign_in(error: Option<&str>) -> String {
        let email = TextField::new(Lang::Fr, "email", "Courriel").email().required().value("awa@<b>");
        Form::post(Lang::Fr, "/entrer")
            .field(email.hint("Celui de votre invitation.").error(error))
            .deed(button::submit("Recevoir un code").primary())
            .render()
            .into_string()
    }

    #[test]
    fn an_error_is_tied_to_its_field_and_what_was_typed_is_kept() {
        let html = sign_in(Some("Il manque la fin de l’adresse."));
        assert!(html.contains("aria-invalid=\"true\""));
        assert!(html.contains("aria-describedby=\"email-hint email-error\""));
        assert!(html.contains("id=\"email-error\""));
        assert!(html.contains("value=\"awa@&lt;b&gt;\""));
        assert!(html.contains("href=\"#email\""), "the summary leads to the field");
        assert!(html.contains("1 réponse est à revoir"), "{html}");
    }

    #[test]
    fn a_form_without_error_has_no_summary() {
        let html = sign_in(None);
        assert!(!html.contains("form-summary") && !html.contains("aria-invalid"));
        assert!(html.contains("aria-describedby=\"email-hint\""));
        assert!(html.contains("obligatoire"), "what must be filled says so in words");
    }
}
