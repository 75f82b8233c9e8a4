//! The form by which a part is written, the page of one that somebody else writes, and that of two who saved.

use communities::{Directory, Membership};
use documents::{drawn, pieces};
use journal::Kept;
use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{Form, TextArea};
use ui::notice::{Notice, Tone};
use ui::{Icon, Lang, button, dates, fold, layout, prose};

use super::{TAKE, above, path};
use crate::model::{LONGEST_WORDS, Part, Report};
use crate::writing::{Draft, Field, Tried};

/// Who holds the pen of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pen {
    /// Who reads the page, or nobody.
    Free,
    /// Somebody else.
    Theirs,
}

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) report: &'a Report,
    pub(crate) part: &'a Part,
    pub(crate) names: &'a Directory,
    pub(crate) pen: Pen,
    pub(crate) tried: &'a Tried,
    /// The days of the writer’s own log that they marked for this, shown to them alone.
    pub(crate) kept: &'a [Kept],
}

impl Shown<'_> {
    fn lang(&self) -> Lang {
        self.member.lang()
    }

    fn path(&self, rest: &str) -> String {
        path(self.member, self.report, &format!("/parties/{}{rest}", self.part.id))
    }

    fn report_path(&self) -> String {
        path(self.member, self.report, "")
    }
}

/// The page.
pub(crate) fn writing(shown: &Shown<'_>) -> Markup {
    let (lang, part) = (shown.lang(), shown.part);
    layout::one_column(html! {
        (above(shown.member, Some(shown.report), &part.title))
        (layout::header(None, &part.title, Some(html! { @if !part.hint.is_empty() { p { (part.hint) } } })))
        @if shown.pen == Pen::Theirs { (theirs(shown)) } @else {
            @if part.has_source() { p.soft { (t!(lang, "report-words-kept")) } }
            (form(shown))
        }
    })
}

/// Who writes it, what is saved, and how to take over.
fn theirs(shown: &Shown<'_>) -> Markup {
    let (lang, part) = (shown.lang(), shown.part);
    let name = part.pen_id.map(|person| shown.names.card(person).name.as_str()).unwrap_or_default();
    let time = dates::time(lang, part.pen_at.unwrap_or_default());
    let take = button::submit(t!(lang, "report-take")).named(TAKE, "oui").icon(Icon::Edit);
    html! {
        (Notice::new(lang, Tone::Info, t!(lang, "report-pen", name = name, time = time)))
        p { (t!(lang, "report-take-means", name = name)) }
        div.row { (button::deed(&shown.path("/plume"), &take)) (button::link(shown.report_path(), t!(lang, "report-leave")).quiet()) }
        div.prose { (drawn(&pieces(&part.before_words))) (drawn(&pieces(&part.after_words))) }
    }
}

fn form(shown: &Shown<'_>) -> Form {
    let (lang, draft) = (shown.lang(), &shown.tried.draft);
    let form = Form::post(lang, shown.path(""))
        .refusal(shown.tried.refused.as_deref())
        .hidden(Field::Revision.name(), &draft.revision);
    let form = if draft.over { form.hidden(Field::Over.name(), forms::TICKED) } else { form };
    let form = form.field(area(shown, Field::Before));
    let form = if shown.part.has_source() { form.field(area(shown, Field::After)) } else { form };
    let form = if shown.kept.is_empty() { form } else { form.part(kept(shown)) };
    form.deed(button::submit(t!(lang, "report-save")).primary()).cancel(&shown.report_path(), &t!(lang, "report-leave"))
}

/// What the writer kept of their own log for this: they read it again, and take what they want into the text.
fn kept(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang();
    let one = |kept: &Kept| {
        let day = dates::long(lang, kept.at);
        let take = button::submit(t!(lang, "report-log-take")).named(Field::Take.name(), kept.id.to_string()).quiet();
        html! {
            h4 { (day) }
            div.prose { (prose::paragraphs(&kept.words)) }
            p { (take.spoken(t!(lang, "report-log-take-of", day = day.as_str()))) }
        }
    };
    let all = html! { p { (t!(lang, "report-log-means")) } @for kept in shown.kept { (one(kept)) } };
    fold::fold(&t!(lang, "report-log"), &t!(lang, "report-log-count", count = shown.kept.len()), all)
}

fn area(shown: &Shown<'_>, field: Field) -> TextArea {
    let lang = shown.lang();
    let label = if shown.part.has_source() { field.label(lang) } else { t!(lang, "report-words") };
    let wrong = shown.tried.wrong(field).map(|problem| forms::text_problem(lang, *problem));
    TextArea::new(lang, field.name(), label)
        .rows(8)
        .max(u32::try_from(LONGEST_WORDS).unwrap_or(u32::MAX))
        .tells_of_families(&shown.names.everybody())
        .value(shown.tried.draft.text(field))
        .error(wrong)
}

/// What is saved, and what was typed meanwhile: one chooses, or puts both together.
pub(crate) fn conflict(shown: &Shown<'_>) -> Markup {
    let (lang, saved) = (shown.lang(), shown.report_path());
    let (there, mine) = (Draft::of(shown.part), &shown.tried.draft);
    let row = |field: Field| [field.label(lang), there.text(field).to_owned(), mine.text(field).to_owned()];
    let conflict = Conflict {
        lang,
        trail: above(shown.member, Some(shown.report), &shown.part.title),
        title: &shown.part.title,
        rows: [Field::Before, Field::After].map(row).to_vec(),
        saved: &saved,
        form: form(shown).render(),
    };
    conflict.render()
}
