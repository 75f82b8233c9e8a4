//! The page that shows both versions of what somebody could not save, and the way to save theirs knowingly.

use documents::{drawn, pieces};
use maud::{Markup, html};
use ui::form::{Form, TextArea};
use ui::notice::{Notice, Tone};
use ui::{button, card, layout};

use super::editor::Editor;
use super::reading::pen;
use super::{fields, under_minutes};
use crate::model::{LONGEST_BODY, Section, State};
use crate::writing::{NotWritten, Typed};

/// The page: what the rule says, then each section that differs, saved and typed.
pub(crate) fn body(editor: &Editor<'_>, rule: NotWritten) -> Markup {
    let lang = editor.writing.membership().lang();
    let title = t!(lang, "minutes-conflict");
    let path = editor.writing.path("/compte-rendu/redaction");
    let name = |person: i64| editor.directory.card(person).name.as_str();
    let writes = editor.lease.filter(|lease| lease.person != editor.writing.membership().person_id());
    let who = writes.map(|lease| pen(lang, name(lease.person), &lease, editor.now));
    layout::one_column(html! {
        (under_minutes(editor.writing, &t!(lang, "minutes-writing")))
        (layout::header(None, &title, None))
        (Notice::new(lang, Tone::Warning, rule.sentence(lang)))
        @if let Some(who) = &who { p { (who) } }
        p { (t!(lang, "minutes-conflict-words")) }
        (form(editor, &path))
        p { (button::link(path.clone(), t!(lang, "minutes-keep-saved"))) }
    })
}

fn form(editor: &Editor<'_>, path: &str) -> Form {
    let lang = editor.writing.membership().lang();
    let form = Form::post(lang, path).hidden(fields::OVER, "oui");
    let differing = editor.typed.iter().filter_map(|typed| {
        let section = editor.minutes.section(typed.section)?;
        typed.changes(editor.writing, section).then_some((section, typed))
    });
    let form = differing.fold(form, |form, (section, typed)| both(editor, form, section, typed));
    match editor.minutes.state {
        State::Approved => form,
        State::Draft | State::Open => form.deed(button::submit(t!(lang, "minutes-save-over")).primary()),
    }
}

fn both(editor: &Editor<'_>, form: Form, section: &Section, typed: &Typed) -> Form {
    let lang = editor.writing.membership().lang();
    let heading = section.heading(lang, editor.writing);
    let saved = html! {
        h3 { (t!(lang, "minutes-version-saved")) }
        div.prose { (drawn(&pieces(section.words.read(editor.writing)))) }
    };
    let mine = TextArea::new(
        lang,
        fields::of(fields::TEXT, section.id),
        t!(lang, "minutes-version-mine", heading = heading.as_str()),
    )
    .value(&typed.body)
    .rows(8)
    .max(LONGEST_BODY as u32);
    let form = form
        .part(card::titled(&heading, saved))
        .hidden(&fields::of(fields::REVISION, section.id), &section.revision.to_string())
        .field(mine);
    match typed.audience {
        Some(audience) => form.hidden(&fields::of(fields::AUDIENCE, section.id), audience.code()),
        None => form,
    }
}
