//! Deeds: what a person can do here, said as a deed ("Envoyer mes réponses", not "OK"). A deed never says that something is
//! chosen: that is an answer ([`crate::answers`]).

use maud::{Markup, Render, html};

use crate::element::Attributes;
use crate::icon::Icon;

/// A button that sends its form, or a link that looks like one.
///
/// One primary deed on a page; a deed that destroys is `danger`; the rest stays plain or quiet.
#[derive(Clone, Debug)]
#[must_use = "a button is drawn by putting it in a page"]
pub struct Button {
    label: String,
    icon: Option<Icon>,
    href: Option<String>,
    look: &'static str,
    attributes: Attributes,
}

/// A button that sends the form it stands in.
pub fn submit(label: impl Into<String>) -> Button {
    let mut button = Button::new(label);
    button.attributes.set("type", "submit");
    button
}

/// A link to another page, that looks like a button.
pub fn link(href: impl Into<String>, label: impl Into<String>) -> Button {
    Button { href: Some(href.into()), ..Button::new(label) }
}

/// A form of one button: a deed that needs no other field.
pub fn deed(action: &str, button: &Button) -> Markup {
    html! { form.deed method="post" action=(action) { (button) } }
}

impl Button {
    fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), icon: None, href: None, look: "btn", attributes: Attributes::default() }
    }

    /// The one thing this page is for.
    pub fn primary(mut self) -> Self {
        self.look = "btn primary";
        self
    }

    /// A deed that takes something away.
    pub fn danger(mut self) -> Self {
        self.look = "btn danger";
        self
    }

    /// A deed of less weight: no border until it is reached.
    pub fn quiet(mut self) -> Self {
        self.look = "btn quiet";
        self
    }

    /// A drawing before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The field this button sends when it is the one pressed.
    pub fn named(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.attributes.set("name", name);
        self.attributes.set("value", value);
        self
    }

    /// Where this button sends its form, when it is not where the form says.
    pub fn action(mut self, address: impl Into<String>) -> Self {
        self.attributes.set("formaction", address);
        self
    }

    /// Words for screen readers when the label alone does not say which thing is meant. They must begin with
    /// the label, so that who speaks to the computer can say what is written.
    pub fn spoken(mut self, words: impl Into<String>) -> Self {
        self.attributes.set("aria-label", words);
        self
    }

    /// Any other attribute: an htmx one, a `form=`.
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.set(name, value);
        self
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        let mut attributes = Attributes::default();
        attributes.set("class", self.look);
        attributes.set_if("href", self.href.as_deref());
        attributes.extend(&self.attributes);
        let name = if self.href.is_some() { "a" } else { "button" };
        attributes.around(name, html! { @if let Some(icon) = self.icon { (icon) } span { (self.label) } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_sends_what_it_is_named_for() {
        let html = submit("En ligne").named("answer", "online").render().into_string();
        assert_eq!(
            html,
            "<button class=\"btn\" type=\"submit\" name=\"answer\" value=\"online\"><span>En ligne</span></button>"
        );
    }

    #[test]
    fn a_link_is_a_link_and_what_it_says_is_escaped() {
        let html = link("/a?b=1&c=2", "<Voir>").primary().render().into_string();
        assert_eq!(html, "<a class=\"btn primary\" href=\"/a?b=1&amp;c=2\"><span>&lt;Voir&gt;</span></a>");
    }
}
