//! The texts that each section had: the program's draft, who wrote what and when, and what was put aside.

use documents::{drawn, pieces};
use maud::{Markup, html};
use ui::tag::{Kind, tag};
use ui::{button, card, layout};

use super::editor::Editor;
use super::{fields, moment, under_minutes};
use crate::model::{Section, State, Version};

pub(crate) fn body(editor: &Editor<'_>, versions: &[Version]) -> Markup {
    let lang = editor.writing.membership().lang();
    let title = t!(lang, "minutes-versions");
    layout::one_column(html! {
        (under_minutes(editor.writing, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "minutes-versions-words")) } })))
        @for section in &editor.minutes.sections {
            @let of: Vec<_> = versions.iter().filter(|version| version.section == section.id).collect();
            @if of.len() > 1 || of.iter().any(|version| !version.body.is_empty()) {
                (card::titled(&section.heading(lang, editor.writing), html! {
                    @for version in of { (one(editor, section, version)) }
                }))
            }
        }
    })
}

fn one(editor: &Editor<'_>, section: &Section, version: &Version) -> Markup {
    let lang = editor.writing.membership().lang();
    let name = match version.by {
        Some(person) => editor.directory.card(person).name.clone(),
        None if version.number == 1 => t!(lang, "minutes-version-draft"),
        None => editor.directory.card(0).name.clone(),
    };
    let is_current = version.body == section.words.read(editor.writing);
    html! {
        details {
            summary {
                (name) " · " (moment(lang, version.at, editor.now))
                @if version.is_aside { " " (tag(Kind::Help, &t!(lang, "minutes-version-aside"))) }
                @if is_current { " " (tag(Kind::Done, &t!(lang, "minutes-version-current"))) }
            }
            div.prose { (drawn(&pieces(&version.body))) @if version.body.is_empty() { p.soft { (t!(lang, "minutes-version-empty")) } } }
            @if !is_current && editor.minutes.state != State::Approved { (again(editor, section, version)) }
        }
    }
}

/// Puts this text back, as any other saving does: the pen is needed, and what is there becomes a version too.
fn again(editor: &Editor<'_>, section: &Section, version: &Version) -> Markup {
    let lang = editor.writing.membership().lang();
    html! {
        form.deed method="post" action=(editor.writing.path("/compte-rendu/redaction")) {
            input type="hidden" name=(fields::of(fields::REVISION, section.id)) value=(section.revision);
            input type="hidden" name=(fields::of(fields::TEXT, section.id)) value=(version.body);
            (button::submit(t!(lang, "minutes-version-again")))
        }
    }
}
