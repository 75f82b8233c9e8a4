//! What people typed where marks mean nothing: a place, a decision, a reason. Words and nothing else, but for the addresses of pages
//! and of mail, which lead to themselves. The same rule everywhere: messages, minutes, agenda. A link shows what was typed, says
//! nothing of who follows it, and is asked for by nobody but who presses it.

use maud::{Markup, html};
use writing::spans;

/// What keeps the other side from knowing or holding the page that leads to it.
const REL: &str = "noopener nofollow ugc";

/// What somebody wrote, inside a line.
pub fn line(text: &str) -> Markup {
    line_with(text, &mut |words| html! { (words) })
}

/// The same; what is no address is drawn so.
pub fn line_with(text: &str, drawn: &mut dyn FnMut(&str) -> Markup) -> Markup {
    html! {
        @for span in spans(text) {
            @match span.target() {
                Some(target) => a href=(target) rel=(REL) { (span.words()) },
                None => (drawn(span.words())),
            }
        }
    }
}

/// What somebody wrote, its lines broken where they were typed.
pub fn lines(text: &str) -> Markup {
    html! {
        @for (place, words) in text.lines().enumerate() {
            @if place > 0 { br; }
            (line(words))
        }
    }
}

/// What somebody wrote, a paragraph for each line.
pub fn paragraphs(text: &str) -> Markup {
    paragraphs_with(text, &mut |words| html! { (words) })
}

/// The same; what is no address is drawn so.
pub fn paragraphs_with(text: &str, drawn: &mut dyn FnMut(&str) -> Markup) -> Markup {
    html! { @for words in text.lines().filter(|words| !words.trim().is_empty()) { p { (line_with(words, drawn)) } } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_itself_and_nothing_else_is_obeyed() {
        assert_eq!(
            line("<b> https://exemple.org/?a=1&b=2, awa@exemple.org").into_string(),
            "&lt;b&gt; <a href=\"https://exemple.org/?a=1&amp;b=2\" rel=\"noopener nofollow ugc\">\
             https://exemple.org/?a=1&amp;b=2</a>, <a href=\"mailto:awa@exemple.org\" \
             rel=\"noopener nofollow ugc\">awa@exemple.org</a>"
        );
        assert_eq!(lines("un\ndeux").into_string(), "un<br>deux");
        assert_eq!(paragraphs("un\n\ndeux").into_string(), "<p>un</p><p>deux</p>");
        assert_eq!(line("javascript:alert(1) **gras**").into_string(), "javascript:alert(1) **gras**");
    }
}
