//! A form as it is filled, ready to be sent by the button that was found.

use scraper::{ElementRef, Html};

use super::field::{Field, Kind};
use super::words::{same, spoken, with_id};

/// Fills a tick.
pub const TICKED: &str = "\u{2713}";
/// Takes a tick away.
pub const UNTICKED: &str = "";

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it is sent; empty means the page itself.
    pub action: String,
    /// "get" or "post".
    pub method: String,
    fields: Vec<Field>,
    button: Option<(String, String)>,
}

impl Form {
    /// The form of this button, if it has one.
    pub(super) fn of_button(page: &Html, button: ElementRef<'_>) -> Option<Form> {
        let form = match button.attr("form") {
            Some(id) => with_id(page, id)?,
            None => button.ancestors().filter_map(ElementRef::wrap).find(|outer| outer.value().name() == "form")?,
        };
        let of =
            |own: &str, from_button: &str| button.attr(from_button).or(form.attr(own)).unwrap_or_default().to_owned();
        let method = of("method", "formmethod").to_lowercase();
        let button =
            button.attr("name").map(|name| (name.to_owned(), button.attr("value").unwrap_or_default().to_owned()));
        Some(Form {
            action: of("action", "formaction"),
            method: if method.is_empty() { "get".into() } else { method },
            fields: Field::all(page, form),
            button,
        })
    }

    /// Fills the field of this label: types, chooses by the words of the choice, ticks ([`TICKED`]) or unticks.
    #[track_caller]
    #[must_use]
    pub fn fill(mut self, label: &str, value: &str) -> Form {
        let labels: Vec<String> = self.fields.iter().map(|field| field.label.clone()).collect();
        let found: Vec<String> = same(&labels, label, |each| each).into_iter().cloned().collect();
        let [found] = found.as_slice() else {
            panic!("{} fields are called « {label} ». There are: {:#?}", found.len(), self.fields);
        };
        for field in self.fields.iter_mut().filter(|field| field.label == *found) {
            field.take(value);
        }
        self
    }

    /// What is sent, in the order of the page; the button last.
    pub fn entries(&self) -> Vec<(String, String)> {
        let sent = self.fields.iter().filter(|field| !field.name.is_empty() && field.is_sent());
        let entries = sent.map(|field| (field.name.clone(), field.value.clone()));
        entries.chain(self.button.clone()).collect()
    }
}

impl Field {
    fn is_sent(&self) -> bool {
        !matches!(self.kind, Kind::Radios | Kind::Tick) || self.checked
    }

    #[track_caller]
    fn take(&mut self, given: &str) {
        match self.kind {
            Kind::Typed | Kind::Hidden => self.value = given.to_owned(),
            Kind::Tick => self.checked = given != UNTICKED,
            Kind::Select | Kind::Radios => {
                self.value = self.value_of_choice(given);
                self.checked = true;
            }
        }
    }

    #[track_caller]
    fn value_of_choice(&self, words: &str) -> String {
        let by_words = same(&self.choices, words, |(choice, _)| choice);
        match by_words.as_slice() {
            [(_, value)] => value.clone(),
            _ => {
                let by_value = self.choices.iter().find(|(_, value)| spoken(value) == spoken(words));
                let found = by_value.unwrap_or_else(|| panic!("no choice « {words} » in {self:#?}"));
                found.1.clone()
            }
        }
    }
}
