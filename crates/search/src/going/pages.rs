//! « Aller à… »: the page, for whoever has no scripts or no keyboard, and the window of ctrl-K, which its script filters.

use communities::Grant;
use communities::frame::GO;
use communities::roles::EnterSpace;
use maud::{Markup, html};
use ui::form::{Form, TextField};
use ui::shell::{CommunityFrame, Frame, Page};
use ui::{Icon, Lang, assets, badge, button, empty, layout};

use super::Destination;
use crate::SEARCH;
use crate::typed::WORDS;
use crate::web::encoded;

/// Stands for what is typed in a sentence whose pieces are drawn apart.
const TYPED: &str = "\u{1}";

/// The page: what answers to what was typed.
pub(super) fn page(member: &Grant<EnterSpace>, frame: CommunityFrame, typed: &str, found: &[Destination]) -> Page {
    let lang = member.lang();
    let title = t!(lang, "go-title");
    let words = TextField::new(lang, WORDS, t!(lang, "go-words")).value(typed).max(100).autocomplete("off");
    let form = Form::get(lang, member.community().path(GO)).attribute("role", "search").field(words);
    let form = form.deed(button::submit(t!(lang, "go-narrow")).primary());
    let body = layout::one_column(html! {
        (layout::header(None, &title, None))
        (form)
        @if found.is_empty() { (empty::empty_state(&t!(lang, "go-nothing"), None)) }
        ul.go { @for each in found { li { a href=(each.href) { (drawn(lang, each)) } } } }
        @if !typed.is_empty() { p { a href=(everywhere(member, typed)) { (t!(lang, "go-everywhere", words = typed)) } } }
    });
    Page::new(lang, title, Frame::Community(frame), body).style("go.css")
}

/// The window: a field that owns a list of options, of which the last one looks for the words everywhere.
pub(super) fn window(member: &Grant<EnterSpace>, all: &[Destination]) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "go-title"));
    let sentence = t!(lang, "go-everywhere", words = TYPED);
    let (before, after) = sentence.split_once(TYPED).unwrap_or((&sentence, ""));
    html! {
        dialog.go aria-label=(title) data-style=[assets::find("go.css")] {
            input type="text" role="combobox" aria-label=(t!(lang, "go-words")) placeholder=(title) aria-expanded="true"
                aria-controls="go-list" aria-autocomplete="list" autocomplete="off" spellcheck="false" maxlength="100";
            ul.go #go-list role="listbox" aria-label=(title) {
                @for (number, each) in all.iter().enumerate() {
                    li #{ "go-" (number) } role="option" data-href=(each.href) data-words=(each.words()) { (drawn(lang, each)) }
                }
                li #go-everywhere role="option" data-href=(everywhere(member, "")) {
                    (Icon::Search) span { (before) span data-typed {} (after) }
                }
            }
            p.soft.small { (t!(lang, "go-keys")) }
        }
    }
}

fn drawn(lang: Lang, each: &Destination) -> Markup {
    html! { (each.icon) span { (each.label) } @if each.waiting > 0 { (badge::waiting(lang, each.waiting)) } @if !each.beside.is_empty() { span.soft.small { (each.beside) } } }
}

/// The search of these words, which a script puts at its end.
fn everywhere(member: &Grant<EnterSpace>, words: &str) -> String {
    format!("{}?{WORDS}={}", member.community().path(SEARCH), encoded(words))
}
