//! The pages of the log, from values; and the whole of it as text.

use identity::PROFILE;
use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{Checkbox, DateField, Form, TextArea};
use ui::tag::{Kind, tag};
use ui::{Lang, breadcrumb, button, card, dates, empty, fold, layout, prose};

use crate::JOURNAL;
use crate::entry::{Draft, Entry, Field, LONGEST, Tried};
use crate::leads::Way;

/// What the profile says of it.
pub fn profile_part(lang: Lang) -> Markup {
    let words = html! { p { (t!(lang, "journal-part")) } p { (button::link(JOURNAL, t!(lang, "journal-open"))) } };
    card::titled(&t!(lang, "journal"), words)
}

/// The address of an entry.
pub(crate) fn path_of(entry: &Entry) -> String {
    format!("{JOURNAL}/{}", entry.id)
}

/// All entries, the last day first.
pub(crate) fn list(lang: Lang, entries: &[Entry]) -> Markup {
    let title = t!(lang, "journal");
    let above = breadcrumb::breadcrumb(lang, &[(PROFILE, &t!(lang, "journal-profile"))], &title);
    let lead = html! { p { (t!(lang, "journal-means")) } p.soft { (t!(lang, "journal-kept")) } };
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(lead)))
        div.deeds {
            (button::link(format!("{JOURNAL}/nouveau"), t!(lang, "entry-write")).primary())
            @if !entries.is_empty() { (button::link(format!("{JOURNAL}.md"), t!(lang, "journal-take-out")).quiet()) }
        }
        @if entries.is_empty() { (empty::empty_state(&t!(lang, "journal-none"), None)) }
        @for entry in entries { (one(lang, entry)) }
    })
}

fn one(lang: Lang, entry: &Entry) -> Markup {
    let day = dates::long(lang, entry.at());
    let change = button::link(path_of(entry), t!(lang, "entry-change")).quiet();
    card::titled(
        &day,
        html! {
            @for (field, words) in entry.said() { h3 { (field.label(lang)) } div.prose { (prose::paragraphs(words)) } }
            @if entry.for_review { p { (tag(Kind::Plain, &t!(lang, "entry-for-review"))) } }
            p { (change.spoken(t!(lang, "entry-change-of", day = day.as_str()))) }
        },
    )
}

/// The form of a new entry.
pub(crate) fn new(lang: Lang, reviews: bool, tried: &Tried) -> Markup {
    let title = t!(lang, "entry-write");
    layout::one_column(html! {
        (layout::header(Some(above(lang, &title)), &title, Some(html! { p { (t!(lang, "entry-means")) } })))
        (form(lang, &format!("{JOURNAL}/nouveau"), reviews, tried))
    })
}

/// What the page of an entry shows beside its form.
pub(crate) struct Around<'a> {
    pub(crate) entry: &'a Entry,
    pub(crate) ways: &'a [Way],
    /// Whether its person writes reviews.
    pub(crate) reviews: bool,
}

/// The form of an entry, where it may lead, and the way to erase it.
pub(crate) fn change(lang: Lang, Around { entry, ways, reviews }: Around<'_>, tried: &Tried) -> Markup {
    let (title, path) = (dates::long(lang, entry.at()), path_of(entry));
    let erase = button::submit(t!(lang, "entry-erase-do")).danger();
    let erase = html! { p { (t!(lang, "entry-erase-means")) } (button::deed(&format!("{path}/retrait"), &erase)) };
    layout::one_column(html! {
        (layout::header(Some(above(lang, &title)), &title, None))
        (form(lang, &path, reviews, tried))
        @if !ways.is_empty() { (fold::fold(&t!(lang, "entry-leads"), "", leads(lang, ways))) }
        (fold::fold(&t!(lang, "entry-erase"), "", erase))
    })
}

/// The ways from an entry; of several communities each says which.
fn leads(lang: Lang, ways: &[Way]) -> Markup {
    html! {
        p { (t!(lang, "entry-leads-means")) }
        ul.stack { @for (community, words, path) in ways {
            li { a href=(path) { (words) } @if ways.len() > 1 { " · " (community) } }
        } }
    }
}

/// What was saved on another device, and what was typed here.
pub(crate) fn conflict(lang: Lang, (theirs, reviews): (&Entry, bool), tried: &Tried) -> Markup {
    let (there, title, path) = (Draft::of(theirs), dates::long(lang, theirs.at()), path_of(theirs));
    let row = |field: Field| [field.label(lang), there.text(field).to_owned(), tried.draft.text(field).to_owned()];
    let conflict = Conflict {
        lang,
        trail: above(lang, &title),
        title: &title,
        rows: [Field::Day, Field::Facts, Field::Felt, Field::Thought].map(row).to_vec(),
        saved: &path,
        form: form(lang, &path, reviews, tried).render(),
    };
    conflict.render()
}

fn above(lang: Lang, here: &str) -> Markup {
    breadcrumb::breadcrumb(lang, &[(PROFILE, &t!(lang, "journal-profile")), (JOURNAL, &t!(lang, "journal"))], here)
}

fn form(lang: Lang, action: &str, reviews: bool, tried: &Tried) -> Form {
    let draft = &tried.draft;
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let day = DateField::new(lang, Field::Day.name(), Field::Day.label(lang)).required();
    let part = |field: Field, hint: String| {
        let part = TextArea::new(lang, field.name(), field.label(lang)).rows(4).hint(hint);
        let part = part.max(u32::try_from(LONGEST).unwrap_or(u32::MAX));
        part.value(draft.text(field)).error(wrong(field))
    };
    let review = Checkbox::new(lang, Field::Review.name(), Field::Review.label(lang)).sends(forms::TICKED);
    let review = review.hint(t!(lang, "entry-review-hint")).checked(draft.for_review);
    let form = Form::post(lang, action)
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &draft.key)
        .hidden(Field::Revision.name(), &draft.revision)
        .field(day.value(&draft.day).error(wrong(Field::Day)))
        .field(part(Field::Facts, t!(lang, "entry-facts-hint")))
        .field(part(Field::Felt, t!(lang, "entry-felt-hint")))
        .field(part(Field::Thought, t!(lang, "entry-thought-hint")));
    let form = if reviews || draft.for_review { form.field(review) } else { form };
    form.deed(button::submit(t!(lang, "entry-keep")).primary()).cancel(JOURNAL, &t!(lang, "entry-leave"))
}

/// The whole log as its person takes it out, in Markdown.
pub(crate) fn text(lang: Lang, entries: &[Entry]) -> String {
    let mut text = format!("# {}\n", t!(lang, "journal"));
    for entry in entries {
        text += &format!("\n## {}\n", dates::long(lang, entry.at()));
        for (field, words) in entry.said() {
            text += &format!("\n### {}\n\n{words}\n", field.label(lang));
        }
        if entry.for_review {
            text += &format!("\n{}\n", t!(lang, "entry-for-review"));
        }
    }
    text
}
