//! An opening tag with attributes chosen at run time, which `html!` cannot write. Every value is escaped.

use std::fmt::Write;

use maud::{Escaper, PreEscaped, Render};

/// Attributes in the order they were given, each name once: what is said last stands. A `None` value is an attribute without value
/// (`required`).
#[derive(Clone, Debug, Default)]
pub(crate) struct Attributes(Vec<(&'static str, Option<String>)>);

impl Attributes {
    pub(crate) fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.put(name, Some(value.into()));
    }

    fn put(&mut self, name: &'static str, value: Option<String>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some(known) => known.1 = value,
            None => self.0.push((name, value)),
        }
    }

    pub(crate) fn set_if(&mut self, name: &'static str, value: Option<impl Into<String>>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    pub(crate) fn flag(&mut self, name: &'static str, on: bool) {
        if on {
            self.put(name, None);
        }
    }

    pub(crate) fn extend(&mut self, more: &Self) {
        more.0.iter().for_each(|(name, value)| self.put(name, value.clone()));
    }

    /// `<name a="b">`, ready for the content.
    pub(crate) fn open(&self, name: &str) -> PreEscaped<String> {
        let mut tag = format!("<{name}");
        for (name, value) in &self.0 {
            tag.push(' ');
            tag.push_str(name);
            if let Some(value) = value {
                tag.push_str("=\"");
                write!(Escaper::new(&mut tag), "{value}").expect("writing to a String cannot fail");
                tag.push('"');
            }
        }
        tag.push('>');
        PreEscaped(tag)
    }

    /// A whole element around its content.
    pub(crate) fn around(&self, name: &str, content: impl Render) -> PreEscaped<String> {
        let PreEscaped(mut html) = self.open(name);
        content.render_to(&mut html);
        write!(html, "</{name}>").expect("writing to a String cannot fail");
        PreEscaped(html)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_last_of_a_name_stands() {
        let (mut attributes, mut more) = (Attributes::default(), Attributes::default());
        attributes.set("type", "submit");
        more.set("type", "button");
        attributes.extend(&more);
        assert_eq!(attributes.open("button").0, "<button type=\"button\">");
    }

    #[test]
    fn a_value_cannot_leave_its_quotes() {
        let mut attributes = Attributes::default();
        attributes.set("value", "\"><script>&");
        attributes.flag("required", true);
        let PreEscaped(tag) = attributes.open("input");
        assert_eq!(tag, "<input value=\"&quot;&gt;&lt;script&gt;&amp;\" required>");
    }
}
