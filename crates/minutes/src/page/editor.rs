//! The page where the minutes are written: one form for the whole text, so that saving one section never loses another. With
//! scripts it saves by itself while one writes.

use communities::Directory;
use documents::{drawn, pieces};
use maud::{Markup, html};
use ui::form::{Form, Select, TextArea};
use ui::notice::{Notice, Tone};
use ui::{Icon, Lang, assets, button, card, dates, layout};

use super::reading::pen;
use super::{Wrong, fields, state_tag, under_minutes};
use crate::layers::reach;
use crate::model::{LONGEST_BODY, Lease, Minutes, Section, State, Times};
use crate::words::Audience;
use crate::writing::{Typed, Writing};

/// All that the page shows.
pub(crate) struct Editor<'a> {
    pub(crate) writing: &'a Writing,
    pub(crate) minutes: &'a Minutes,
    pub(crate) lease: Option<Lease>,
    pub(crate) directory: &'a Directory,
    /// What was typed, when it was not saved.
    pub(crate) typed: &'a [Typed],
    pub(crate) wrong: &'a [Wrong],
    pub(crate) now: i64,
}

impl Editor<'_> {
    fn lang(&self) -> Lang {
        self.writing.membership().lang()
    }

    fn path(&self, rest: &str) -> String {
        self.writing.path(&format!("/compte-rendu{rest}"))
    }

    fn is_mine(&self) -> bool {
        self.lease.is_some_and(|lease| lease.person == self.writing.membership().person_id())
    }
}

pub(crate) fn body(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    let title = t!(lang, "minutes-writing-of", heading = editor.writing.meeting().heading(lang));
    layout::one_column(html! {
        (under_minutes(editor.writing, &t!(lang, "minutes-writing")))
        (layout::header(None, &title, Some(html! { p.row { (state_tag(lang, editor.minutes, editor.now)) } })))
        @if editor.minutes.state == State::Approved { (Notice::new(lang, Tone::Info, t!(lang, "minutes-not-approved"))) }
        @else if editor.is_mine() || !editor.wrong.is_empty() { (form(editor)) }
        @else { (not_mine(editor)) }
    })
}

/// Who writes, and how to take over; the text is shown as it was last saved.
fn not_mine(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    let take = |words: String| {
        button::deed(&editor.path("/redaction/prise"), &button::submit(words).primary().icon(Icon::Edit))
    };
    html! {
        @match &editor.lease {
            Some(lease) => {
                @let name = &editor.directory.card(lease.person).name;
                (Notice::new(lang, Tone::Info, pen(lang, name, lease, editor.now)))
                p { (t!(lang, "minutes-take-words", name = name.as_str())) }
                (take(t!(lang, "minutes-take")))
            }
            None => {
                p { (t!(lang, "minutes-nobody-writes")) }
                (take(t!(lang, "minutes-write")))
            }
        }
        (card::plain(html! { @for section in &editor.minutes.sections {
            h2 { (section.heading(lang, editor.writing)) }
            div.prose { (drawn(&pieces(section.words.read(editor.writing)))) }
        } }))
    }
}

fn form(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    let form = Form::post(lang, editor.path("/redaction"))
        .attribute("data-autosave", "")
        .part(html! { p.hint { (t!(lang, "minutes-how-to-write")) } });
    let form = editor.minutes.sections.iter().fold(form, |form, section| with_section(editor, form, section));
    let form = form
        .part(saved(lang, None))
        .part(html! { p.error hidden data-trouble { (Icon::Warning) span { (t!(lang, "minutes-autosave-trouble")) } } })
        .deed(button::submit(t!(lang, "minutes-save")).primary())
        .deed(button::submit(t!(lang, "minutes-save-and-leave")).named(fields::NEXT, "fin"))
        .cancel(&editor.path(""), &t!(lang, "minutes-leave"));
    html! { (form) @if let Some(script) = assets::find("minutes.js") { script src=(script) defer {} } }
}

fn with_section(editor: &Editor<'_>, form: Form, section: &Section) -> Form {
    let lang = editor.lang();
    let name = fields::of(fields::TEXT, section.id);
    let typed = editor.typed.iter().find(|typed| typed.section == section.id);
    let wrong = editor.wrong.iter().find(|wrong| wrong.field == name);
    let text = match (wrong, typed) {
        (Some(wrong), _) => wrong.typed.as_str(),
        (None, Some(typed)) => typed.body.as_str(),
        (None, None) => section.words.read(editor.writing),
    };
    let revision = typed.map_or(section.revision, |typed| typed.revision);
    let area = TextArea::new(lang, &name, section.heading(lang, editor.writing))
        .value(text)
        .rows(rows(text))
        .max(LONGEST_BODY as u32)
        .hint(hint(lang, section))
        .tells_of_families(&editor.directory.everybody())
        .error(wrong.map(|wrong| wrong.problem.clone()));
    let form = form.hidden(&fields::of(fields::REVISION, section.id), &revision.to_string()).field(area);
    match section.widest() {
        Audience::Members => form,
        Audience::Organizations => form.field(reaches(lang, section, typed)),
    }
}

/// How far the section goes: as far as it may, or not further than the members.
fn reaches(lang: Lang, section: &Section, typed: Option<&Typed>) -> Select {
    let chosen = typed.and_then(|typed| typed.audience).unwrap_or(section.audience());
    Select::new(
        lang,
        fields::of(fields::AUDIENCE, section.id),
        t!(lang, "minutes-audience", heading = section.part.name(lang)),
    )
    .option(Audience::Organizations.code(), t!(lang, "minutes-audience-organizations"))
    .option(Audience::Members.code(), t!(lang, "minutes-audience-members"))
    .value(chosen.code())
}

/// When it was held, and who reads it: nobody should have to guess while they write.
fn hint(lang: Lang, section: &Section) -> String {
    let reach = match (section.is_confidential, section.widest()) {
        (false, Audience::Organizations) => t!(lang, "minutes-reach-open"),
        _ => reach(lang, section),
    };
    match section.held.as_ref().map(|held| (held.kind.name(lang), held.times)) {
        Some((kind, Times::Lived(from, to) | Times::Planned(from, to))) => {
            t!(lang, "minutes-hint-held", kind = kind, hours = dates::time_range(lang, from, to), reach = reach)
        }
        Some((kind, Times::NotHeld)) => t!(lang, "minutes-hint-not-held", kind = kind, reach = reach),
        None => reach,
    }
}

fn rows(text: &str) -> u8 {
    let lines: usize = text.lines().map(|line| 1 + line.chars().count() / 70).sum();
    u8::try_from((lines + 1).clamp(3, 18)).unwrap_or(18)
}

/// What a text that saved itself says, in place of what it said before.
fn saved(lang: Lang, at: Option<i64>) -> Markup {
    html! {
        p.soft.small #autosave role="status" { @if let Some(at) = at { (t!(lang, "minutes-autosaved", time = dates::time(lang, at))) } }
    }
}

/// The answer to a text that saves itself: the sentence, and the revisions from which the next one goes on.
pub(crate) fn part(lang: Lang, minutes: &Minutes, now: i64) -> Markup {
    html! {
        (saved(lang, Some(now)))
        @for section in &minutes.sections {
            input type="hidden" name=(fields::of(fields::REVISION, section.id)) value=(section.revision);
        }
    }
}

/// The answer to one that could not be saved.
pub(crate) fn refused_part(sentence: &str) -> Markup {
    html! { p.error #autosave role="status" { (Icon::Warning) span { (sentence) } } }
}
