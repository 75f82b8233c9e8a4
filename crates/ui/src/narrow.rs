//! A list that one looks through: the form that narrows it, how much was found, the way back to the whole, and its pages when
//! it is long. What is asked stands in the address, so it works without scripts and can be kept.

use maud::{Markup, html};

use crate::Lang;
use crate::button::{self, Button};
use crate::empty;
use crate::form::{AnyField, Form};
use crate::icon::Icon;

/// A list that is narrowed.
pub struct Narrow<'a> {
    /// The language.
    pub lang: Lang,
    /// The address of the whole list.
    pub whole: &'a str,
    /// Whether something is asked.
    pub is_asked: bool,
    /// How many things were found, in words.
    pub found: String,
}

impl Narrow<'_> {
    /// The form, folded until something is asked; and how much was found.
    pub fn form(&self, fields: Vec<Box<dyn AnyField>>) -> Markup {
        let form = Form::get(self.lang, self.whole);
        let form = fields.iter().fold(form, |form, field| form.part(field.render()));
        let form = form.deed(button::submit(t!(self.lang, "narrow-search")).icon(Icon::Search));
        let form = if self.is_asked { form.cancel(self.whole, &t!(self.lang, "narrow-all")) } else { form };
        html! {
            details.narrow.off-paper open[self.is_asked] {
                summary { (t!(self.lang, "narrow")) }
                (form)
            }
            @if self.is_asked { p.soft role="status" { (self.found) } }
        }
    }

    /// Nothing is like what is asked.
    pub fn nothing(&self) -> Markup {
        empty::empty_state(&t!(self.lang, "narrow-nothing"), Some(self.back()))
    }

    fn back(&self) -> Button {
        button::link(self.whole, t!(self.lang, "narrow-all"))
    }
}

/// The way from a page of a list to those beside it, by their addresses; nothing when there is one page only.
pub fn pages(lang: Lang, (page, count): (usize, usize), address: impl Fn(usize) -> String) -> Markup {
    html! {
        @if count > 1 {
            nav.row aria-label=(t!(lang, "narrow-pages")) {
                @if page > 1 { (button::link(address(page - 1), t!(lang, "narrow-before"))) }
                span { (t!(lang, "narrow-page", page = page, count = count)) }
                @if page < count { (button::link(address(page + 1), t!(lang, "narrow-after"))) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::TextField;

    #[test]
    fn what_is_asked_opens_the_form_and_gives_the_way_back() {
        let narrow = |is_asked| Narrow { lang: Lang::Fr, whole: "/membres", is_asked, found: "3 personnes".into() };
        let form =
            |is_asked| narrow(is_asked).form(vec![Box::new(TextField::new(Lang::Fr, "mots", "Mots"))]).into_string();
        assert!(!form(false).contains("Tout montrer") && !form(false).contains("3 personnes"));
        assert!(
            form(true).contains("<details class=\"narrow off-paper\" open>")
                && form(true).contains("href=\"/membres\"")
        );
        assert!(form(true).contains("method=\"get\""));
    }

    #[test]
    fn a_list_of_one_page_has_no_way_to_others() {
        let drawn = |page, count| pages(Lang::Fr, (page, count), |page| format!("?page={page}")).into_string();
        assert_eq!(drawn(1, 1), "");
        assert!(drawn(2, 3).contains("?page=1") && drawn(2, 3).contains("?page=3") && !drawn(3, 3).contains("?page=4"));
    }
}
