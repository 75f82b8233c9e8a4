//! Something to hand over, with the button that copies it. Without scripts it is a field to select from.

use maud::{Markup, html};

use crate::icon::Icon;
use crate::{Lang, button};

/// An address to give to others, under its name.
pub fn address(lang: Lang, address: &str) -> Markup {
    field(lang, ("a-donner", &t!(lang, "copy-address")), address)
}

/// A text to copy, in a field of this number in the page and of this label.
pub fn field(lang: Lang, (id, label): (&str, &str), text: &str) -> Markup {
    html! {
        div.field.copy data-copy {
            label for=(id) { (label) }
            div.copy-row {
                input.input #(id) type="text" readonly value=(text) autocomplete="off" spellcheck="false";
                span hidden data-copy-deed { (button::submit(t!(lang, "copy")).attribute("type", "button").icon(Icon::Link).spoken(format!("{}, {label}", t!(lang, "copy")))) }
            }
            // A field is cut where its text is longer than it: paper has the text itself.
            p.copy-paper { code { (text) } }
            p.soft.small role="status" data-copy-said data-words=(t!(lang, "copy-done")) {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_can_be_selected_by_hand() {
        let html = address(Lang::Fr, "https://x.org/a?b&c").into_string();
        assert!(html.contains("readonly") && html.contains("value=\"https://x.org/a?b&amp;c\""), "{html}");
        assert!(html.contains("<span hidden") && html.contains("Copier"), "a script shows the button: {html}");
    }
}
