//! Who reads a story: as it is now, what was said of it before, the four levels to choose from, and the page that shows the text as
//! it will be read before anything is allowed.

use communities::{Directory, Membership};
use maud::{Markup, html};
use ui::form::{Checkbox, Choices, DateField, Form, TextArea, TextField};
use ui::{Lang, button, card, dates, facts, layout, prose};

use super::one::{answers, quoted};
use super::{above, softly, until};
use crate::access::{Own, StoryAccess};
use crate::level::Level;
use crate::sharing::{Field, LONGEST, LONGEST_SIGNED, Tried};
use crate::story::Consent;
use crate::went::Quoted;

/// For its teller: who reads it, how to change that, and all that they said of it.
pub(super) fn state(access: &StoryAccess, (consents, quoted_in): (&[Consent], &[Quoted])) -> Markup {
    let (lang, story, level) = (access.member().lang(), access.story(), access.level());
    let approved = story.approved.as_deref().filter(|_| level == Level::Quoted);
    card::titled(
        &t!(lang, "share-title"),
        html! {
            p { strong { (level.name(lang)) } " — " (level.means(lang)) }
            @if let Some(end) = story.ends_at.filter(|_| level != Level::Me) { p { (until(lang, end)) } }
            @if level == Level::Group { p.soft { (named(lang, story.shows_name)) } }
            @if let Some(text) = approved { p { (t!(lang, "share-approved")) } (quoted(lang, text, &story.signed)) }
            p { (button::link(access.path("/partage"), t!(lang, "share-change"))) }
            @if level != Level::Me { (lowering(access, level)) }
            @if !consents.is_empty() { (log(lang, consents, quoted_in)) }
        },
    )
}

fn named(lang: Lang, shows_name: bool) -> String {
    if shows_name { t!(lang, "share-with-name") } else { t!(lang, "share-without-name") }
}

/// What takes back at once, one button for each narrower level.
fn lowering(access: &StoryAccess, level: Level) -> Markup {
    let lang = access.member().lang();
    let to = |each: Level| t!(lang, "share-lower-to", level = each.name(lang));
    html! {
        h3 { (t!(lang, "share-lower")) }
        (softly(&t!(lang, "share-lower-means")))
        form.row method="post" action=(access.path("/moins")) {
            @for each in level.narrower() { (button::submit(to(each)).named(Field::Level.name(), each.code())) }
        }
    }
}

/// What was allowed and taken back, the last first: where it went already.
fn log(lang: Lang, consents: &[Consent], quoted_in: &[Quoted]) -> Markup {
    let columns =
        [t!(lang, "share-log-when"), t!(lang, "share-log-who"), t!(lang, "share-log-level"), t!(lang, "share-end")];
    let who = |each: &Consent| match each.said_by {
        Some(_) => t!(lang, "share-log-you"),
        None => t!(lang, "share-log-end"),
    };
    let row = |each: &Consent| {
        let level = match each.level {
            Level::Group => format!("{} ({})", each.level.name(lang), named(lang, each.shows_name)),
            level => level.name(lang),
        };
        let end = each.ends_at.map_or_else(|| html! { "—" }, |end| dates::said(end, &dates::long(lang, end)));
        vec![dates::said(each.said_at, &dates::long(lang, each.said_at)), html! { (who(each)) }, html! { (level) }, end]
    };
    let rows: Vec<_> = consents.iter().map(row).collect();
    let table = facts::table(&t!(lang, "share-log-caption"), &columns.each_ref().map(String::as_str), &rows);
    ui::fold::fold(
        &t!(lang, "share-log"),
        "",
        html! { (softly(&t!(lang, "share-log-means"))) (table) (reports(lang, quoted_in)) },
    )
}

/// The reports that left with words of it. What is taken back is in none of them any more; who has a file of before keeps it.
fn reports(lang: Lang, quoted_in: &[Quoted]) -> Markup {
    html! {
        @if quoted_in.is_empty() { (softly(&t!(lang, "share-log-no-report"))) } @else {
            p { (t!(lang, "share-log-reports")) }
            ul { @for report in quoted_in {
                li { (t!(lang, "share-log-report", title = report.title.as_str(), day = dates::long(lang, report.at))) }
            } }
        }
    }
}

/// The page of the four levels.
pub(crate) fn choose(own: &Own) -> Markup {
    let (lang, now) = (own.member().lang(), own.level());
    let title = t!(lang, "share-choose");
    let shown = |level: Level| own.path(&format!("/partage?{}={}", Field::Level.name(), level.code()));
    layout::one_column(html! {
        (layout::header(Some(way_back(own, &title)), &title, Some(html! { p { (t!(lang, "share-choose-means")) } })))
        ul.apart { @for level in Level::ALL.iter().copied() { li {
            h2 { (level.name(lang)) @if level == now { " " span.soft.small { (t!(lang, "share-now")) } } }
            p { (level.means(lang)) }
            @if level != Level::Me { p { (button::link(shown(level), t!(lang, "share-see", level = level.name(lang)))) } }
        } } }
        p { a href=(own.path("")) { (t!(lang, "share-leave")) } }
    })
}

fn way_back(own: &Own, title: &str) -> Markup {
    above(own.member(), &[(own.path(""), t!(own.member().lang(), "story"))], title)
}

/// The page that shows a story as it will be read at a level, and asks for what goes with it.
pub(crate) fn share(own: &Own, level: Level, names: &Directory, tried: &Tried) -> Markup {
    let lang = own.member().lang();
    let title = t!(lang, "share-as", level = level.name(lang));
    let form = Form::post(lang, own.path("/partage"))
        .refusal(tried.refused.as_deref())
        .hidden(Field::Level.name(), level.code())
        .hidden(Field::Revision.name(), &tried.draft.revision);
    let form = match level {
        Level::Group => form.field(name(own.member(), tried)),
        Level::Quoted => text(lang, form, names, tried),
        Level::Me | Level::Federation => form,
    };
    let form = form.field(end(lang, tried));
    let form = if Level::Federation.is_within(level) { form.field(reread(lang, tried)) } else { form };
    let form = form
        .deed(button::submit(t!(lang, "share-allow", level = level.name(lang))).primary())
        .cancel(&own.path("/partage"), &t!(lang, "share-leave"));
    layout::one_column(html! {
        (layout::header(Some(way_back(own, &title)), &title, Some(html! { p { (level.means(lang)) } })))
        @if level != Level::Quoted { (card::titled(&t!(lang, "share-will-read"), as_read(lang, own, level))) }
        (form)
    })
}

/// What others will read: the answers, what came of it, and the name as it is then.
fn as_read(lang: Lang, own: &Own, level: Level) -> Markup {
    let story = own.story();
    html! {
        (answers(lang, own))
        (files::drawn(lang, &story.files))
        @if let Some(since) = story.since {
            h3 { (t!(lang, "since-title")) }
            p { (since.name(lang)) }
            div.prose { (prose::paragraphs(&story.since_words)) }
        }
        @if level == Level::Federation { p.soft { "— " (t!(lang, "story-a-member")) } }
    }
}

fn name(member: &Membership, tried: &Tried) -> Choices {
    let lang = member.lang();
    Choices::new(lang, Field::Name.name(), Field::Name.label(lang))
        .choice("", t!(lang, "story-a-member"))
        .choice("oui", t!(lang, "share-my-name"))
        .value(if tried.draft.shows_name() { "oui" } else { "" })
}

fn text(lang: Lang, form: Form, names: &Directory, tried: &Tried) -> Form {
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let most = |characters: usize| u32::try_from(characters).unwrap_or(u32::MAX);
    let text = TextArea::new(lang, Field::Text.name(), Field::Text.label(lang))
        .rows(10)
        .max(most(LONGEST))
        .hint(t!(lang, "share-text-hint"))
        .tells_of_families(&names.everybody())
        .value(&tried.draft.text)
        .error(wrong(Field::Text));
    let signed = TextField::new(lang, Field::Signed.name(), Field::Signed.label(lang))
        .max(most(LONGEST_SIGNED))
        .hint(t!(lang, "share-signed-hint"))
        .value(&tried.draft.signed)
        .error(wrong(Field::Signed));
    form.field(text).field(signed)
}

fn end(lang: Lang, tried: &Tried) -> DateField {
    DateField::new(lang, Field::End.name(), Field::End.label(lang))
        .value(&tried.draft.end)
        .required()
        .hint(t!(lang, "share-end-hint"))
        .error(tried.wrong(Field::End).map(|problem| problem.sentence(lang)))
}

fn reread(lang: Lang, tried: &Tried) -> Checkbox {
    Checkbox::new(lang, Field::Reread.name(), Field::Reread.label(lang))
        .checked(tried.draft.reread)
        .error(tried.wrong(Field::Reread).map(|problem| problem.sentence(lang)))
}
