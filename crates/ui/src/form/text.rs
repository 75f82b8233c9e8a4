//! What is typed: words, addresses, codes, days and hours.

use maud::{Markup, html};

use super::draft::{Unkept, draft_said};
use super::field::{Control, Field};
use crate::Lang;

/// One line of text.
pub type TextField = Field<Line>;
/// Several lines of text.
pub type TextArea = Field<Lines>;
/// A day, as `2027-03-18`.
pub type DateField = Field<Day>;
/// An hour, as `13:30`.
pub type TimeField = Field<Hour>;

/// The control of a [`TextField`].
#[derive(Clone, Debug)]
pub struct Line {
    value: String,
    kind: &'static str,
}

/// The control of a [`TextArea`].
#[derive(Clone, Debug)]
pub struct Lines {
    value: String,
    rows: u8,
    unkept: Option<Unkept>,
}

/// The control of a [`DateField`].
#[derive(Clone, Debug, Default)]
pub struct Day {
    value: String,
}

/// The control of a [`TimeField`].
#[derive(Clone, Debug, Default)]
pub struct Hour {
    value: String,
}

impl TextField {
    /// An empty line.
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(lang, name, label, Line { value: String::new(), kind: "text" })
    }

    /// What is typed already.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }

    /// An e-mail address.
    pub fn email(self) -> Self {
        self.of_kind("email").autocomplete("email").verbatim()
    }

    /// The address of a page.
    pub fn address(self) -> Self {
        self.of_kind("url").verbatim()
    }

    /// A telephone number.
    pub fn telephone(self) -> Self {
        self.of_kind("tel").autocomplete("tel")
    }

    /// A code of digits received by mail, that phones offer by themselves; with the words around it, when it is pasted.
    pub fn code(self) -> Self {
        self.autocomplete("one-time-code").inputmode("numeric").max(200).attribute("class", "code").verbatim()
    }

    /// Small numbers: a keyboard of digits.
    pub fn digits(self) -> Self {
        self.inputmode("numeric")
    }

    /// At most so many characters.
    pub fn max(self, characters: u32) -> Self {
        self.attribute("maxlength", characters.to_string())
    }

    /// What a browser may fill by itself: `name`, `organization`…
    pub fn autocomplete(self, what: &str) -> Self {
        self.attribute("autocomplete", what)
    }

    /// The keyboard a phone shows.
    pub fn inputmode(self, mode: &str) -> Self {
        self.attribute("inputmode", mode)
    }

    fn of_kind(mut self, kind: &'static str) -> Self {
        self.control.kind = kind;
        self
    }

    fn verbatim(self) -> Self {
        self.attribute("autocapitalize", "none").attribute("spellcheck", "false")
    }
}

impl Control for Line {
    fn drawn(field: &TextField) -> Markup {
        let mut attributes = field.control_attributes();
        attributes.set("type", field.control.kind);
        attributes.set("value", &field.control.value);
        field.framed(attributes.open("input"))
    }
}

impl TextArea {
    /// An empty space of five lines. The browser keeps what is typed in it until it is sent, unless told why not.
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(lang, name, label, Lines { value: String::new(), rows: 5, unkept: None })
    }

    /// What is typed already.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }

    /// The browser keeps nothing of what is typed in it, for this reason.
    pub fn unkept(mut self, why: Unkept) -> Self {
        self.control.unkept = Some(why);
        self
    }

    /// Where one writes as soon as the page is there: for a page that is for nothing else.
    pub fn focused(self) -> Self {
        self.attribute("autofocus", "")
    }

    /// How many lines are seen at first.
    pub fn rows(mut self, rows: u8) -> Self {
        self.control.rows = rows;
        self
    }

    /// At most so many characters.
    pub fn max(self, characters: u32) -> Self {
        self.attribute("maxlength", characters.to_string())
    }
}

impl Control for Lines {
    fn drawn(field: &TextArea) -> Markup {
        let mut attributes = field.control_attributes();
        attributes.set("rows", field.control.rows.to_string());
        attributes.flag("data-draft", field.control.unkept.is_none());
        attributes.set_if("data-unkept", field.control.unkept.map(Unkept::code));
        // Browsers drop the first line break of a text area: give them one to drop.
        let area = attributes.around("textarea", html! { "\n" (field.control.value) });
        field.framed(html! { (area) @if field.control.unkept.is_none() { (draft_said(field.lang, &field.id)) } })
    }
}

impl DateField {
    /// An empty day.
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(lang, name, label, Day::default())
    }

    /// What is typed already, even when it is no day.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }

    /// Days from this one on.
    pub fn from(self, day: impl Into<String>) -> Self {
        self.attribute("min", day)
    }

    /// Days up to this one.
    pub fn until(self, day: impl Into<String>) -> Self {
        self.attribute("max", day)
    }
}

impl Control for Day {
    fn drawn(field: &DateField) -> Markup {
        let mut attributes = field.control_attributes();
        attributes.set("type", kind_that_shows(&field.control.value, "date", is_day));
        attributes.set("value", &field.control.value);
        field.framed(attributes.open("input"))
    }
}

impl TimeField {
    /// An empty hour.
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(lang, name, label, Hour::default())
    }

    /// What is typed already, even when it is no hour.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.control.value = value.into();
        self
    }
}

impl Control for Hour {
    fn drawn(field: &TimeField) -> Markup {
        let mut attributes = field.control_attributes();
        attributes.set("type", kind_that_shows(&field.control.value, "time", is_hour));
        attributes.set("step", "300");
        attributes.set("value", &field.control.value);
        field.framed(attributes.open("input"))
    }
}

/// A browser empties a date or time field whose value it cannot read, and what the person typed would be lost:
/// such a value is shown in a plain line.
fn kind_that_shows(value: &str, kind: &'static str, readable: fn(&str) -> bool) -> &'static str {
    if value.is_empty() || readable(value) { kind } else { "text" }
}

fn is_day(value: &str) -> bool {
    value.len() == 10 && value.parse::<jiff::civil::Date>().is_ok()
}

fn is_hour(value: &str) -> bool {
    value.len() == 5 && value.parse::<jiff::civil::Time>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::AnyField;

    #[test]
    fn a_day_that_is_none_is_still_shown_to_who_typed_it() {
        let shown = |value: &str| DateField::new(Lang::Fr, "day", "Jour").value(value).render().into_string();
        assert!(shown("2027-03-18").contains("type=\"date\""));
        assert!(shown("").contains("type=\"date\""));
        let wrong = shown("le 18 mars");
        assert!(wrong.contains("type=\"text\"") && wrong.contains("le 18 mars"), "{wrong}");
    }

    #[test]
    fn a_text_area_keeps_a_first_empty_line_and_cannot_be_left() {
        let area = TextArea::new(Lang::Fr, "body", "Message").value("\n</textarea><script>");
        let html = area.render().into_string();
        assert!(html.contains("\n\n&lt;/textarea&gt;&lt;script&gt;</textarea>"), "{html}");
    }

    #[test]
    fn a_browser_keeps_what_is_typed_unless_it_is_told_why_not() {
        let area = || TextArea::new(Lang::Fr, "mot", "Un mot").id("mot-7");
        let kept = area().render().into_string();
        assert!(kept.contains(" data-draft>") && kept.contains("id=\"mot-7-draft\" data-draft-said hidden"), "{kept}");
        let unkept = area().unkept(Unkept::Private).render().into_string();
        assert!(unkept.contains(" data-unkept=\"private\">") && !unkept.contains("data-draft"), "{unkept}");
    }
}
