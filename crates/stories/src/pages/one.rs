//! The page of a story: its words as its reader may read them; for its teller, who reads it, what came of it since, and what they may
//! do. One that waits for its teller is a form to confirm.

use communities::Directory;
use evaluation::model::Model;
use maud::{Markup, Render, html};
use ui::form::{Choices, Form, TextArea};
use ui::tag::{Kind, tag};
use ui::{Lang, button, card, dates, layout, prose};

use super::form::fields;
use super::{above, accompanying, level_tag, share, signature, softly, teller};
use crate::access::{Sight, StoryAccess};
use crate::level::Level;
use crate::story::{Consent, Since};
use crate::went::Quoted;
use crate::{form, since};

/// All that the page shows.
pub(crate) struct One<'a> {
    pub(crate) access: &'a StoryAccess,
    pub(crate) names: &'a Directory,
    pub(crate) model: &'a Model,
    /// Each time that its teller said who reads it; empty for anybody else.
    pub(crate) consents: &'a [Consent],
    /// The reports that quoted it; none for anybody else.
    pub(crate) quoted: &'a [Quoted],
    /// What was tried to accompany it.
    pub(crate) file: &'a crate::accompanying::Tried,
    /// What came of it, as it was tried.
    pub(crate) since: &'a since::Tried,
    /// The form to confirm, as it was tried.
    pub(crate) confirming: &'a form::Tried,
}

/// The page.
pub(crate) fn one(one: &One<'_>) -> Markup {
    let (access, lang) = (one.access, one.access.member().lang());
    let title = match access.sight() {
        Sight::Awaited => t!(lang, "story-awaits-you"),
        _ => t!(lang, "story"),
    };
    let above = above(access.member(), &[], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(known(one))))
        @match access.sight() {
            Sight::Awaited => { (awaited(one)) },
            Sight::Noted => { (words(one)) p.soft { (t!(lang, "stories-noted-means")) } (taking_away(access)) },
            Sight::Own => {
                (words(one)) (since_asked(one)) (accompanying::kept(one)) (share::state(access, (one.consents, one.quoted))) (taking_away(access))
            },
            Sight::Whole | Sight::Approved => { (words(one)) },
        }
    })
}

/// What it is about first, whose it is, when.
fn known(one: &One<'_>) -> Markup {
    let (access, lang) = (one.access, one.access.member().lang());
    let story = access.story();
    html! { p.row {
        (tag(Kind::Plain, &story.cycle.name(lang)))
        @if access.sight() == Sight::Own { (level_tag(lang, access.level())) }
        span.soft.small { (teller(access, one.names)) " · " (dates::said(story.told_at, &dates::long(lang, story.told_at))) }
    } }
}

/// Its words, as this reader may read them.
fn words(one: &One<'_>) -> Markup {
    let (access, lang) = (one.access, one.access.member().lang());
    let story = access.story();
    let told = match (access.sight(), &story.approved) {
        (Sight::Approved, Some(text)) => quoted(lang, text, &story.signed),
        (Sight::Approved, None) => html! {},
        _ => html! { (answers(lang, access)) (files::drawn(lang, &story.files)) (came_of_it(one)) (about(one)) },
    };
    let own = access.sight() == Sight::Own;
    card::plain(html! {
        (told)
        @if own { p { (button::link(access.path("/modification"), t!(lang, "story-change")).icon(ui::Icon::Edit)) } }
    })
}

/// The answers under what was asked.
pub(super) fn answers(lang: Lang, access: &StoryAccess) -> Markup {
    html! { @for (asked, words) in access.story().words.answers(lang) {
        h3 { (asked) }
        div.prose { (prose::paragraphs(words)) }
    } }
}

/// A text that may be quoted, and the words that stand for its teller.
pub(super) fn quoted(lang: Lang, text: &str, signed: &str) -> Markup {
    html! { blockquote.prose { (prose::paragraphs(text)) } p.soft { "— " (signature(lang, signed)) } }
}

/// What came of it, for others to read; its teller has the form.
fn came_of_it(one: &One<'_>) -> Markup {
    let (lang, story) = (one.access.member().lang(), one.access.story());
    html! { @if let Some(since) = story.since.filter(|_| one.access.sight() != Sight::Own) {
        h3 { (t!(lang, "since-title")) }
        p { (since.name(lang)) @if let Some(at) = story.since_at { span.soft.small { " · " (dates::said(at, &dates::long(lang, at))) } } }
        div.prose { (prose::paragraphs(&story.since_words)) }
    } }
}

/// The parts of the model that it is about.
fn about(one: &One<'_>) -> Markup {
    let (lang, community) = (one.access.member().lang(), one.access.member().community());
    let nodes: Vec<_> = one.model.nodes.iter().filter(|node| one.access.story().is_about(&node.word)).collect();
    html! { @if !nodes.is_empty() {
        h3 { (t!(lang, "story-about")) }
        ul { @for node in nodes {
            li { a href=(community.path(&format!("/evaluation/{}#ouvert", node.word))) { (node.said(lang)) } }
        } }
    } }
}

/// « Et depuis? », for its teller, from six weeks on.
fn since_asked(one: &One<'_>) -> Markup {
    let (access, lang, tried) = (one.access, one.access.member().lang(), one.since);
    if !access.story().is_asked(access.now()) {
        return html! {};
    }
    let wrong = |field: since::Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let question = Choices::new(lang, since::Field::Since.name(), since::Field::Since.label(lang));
    let question = Since::ALL.iter().fold(question, |asked, each| asked.choice(each.code(), each.name(lang)));
    let words = TextArea::new(lang, since::Field::Words.name(), since::Field::Words.label(lang));
    let form = Form::post(lang, access.path("/depuis"))
        .field(question.value(&tried.draft.since).error(wrong(since::Field::Since)))
        .field(
            words
                .rows(3)
                .max(u32::try_from(form::LONGEST).unwrap_or(u32::MAX))
                .tells_of_families(&one.names.everybody())
                .value(&tried.draft.words)
                .error(wrong(since::Field::Words)),
        )
        .deed(button::submit(t!(lang, "since-keep")).primary());
    html! { section.card.stack #depuis {
        h2 { (t!(lang, "since-title")) }
        p { (t!(lang, "since-means")) }
        blockquote { p { (access.story().beginning()) } }
        (form)
    } }
}

/// What was written down for the member: to be changed, confirmed or taken away.
fn awaited(one: &One<'_>) -> Markup {
    let (access, lang) = (one.access, one.access.member().lang());
    let by = access.story().noted_by.map(|by| one.names.card(by).name.clone());
    let form = fields(lang, Form::post(lang, access.path("/confirmation")), (one.model, one.names), one.confirming);
    let form = form.deed(button::submit(t!(lang, "story-confirm")).primary());
    html! {
        p {
            @match by { Some(name) => (t!(lang, "story-awaits-by", name = name)), None => (t!(lang, "story-awaits")) }
        }
        (form.render())
        (taking_away(access))
    }
}

fn taking_away(access: &StoryAccess) -> Markup {
    let lang = access.member().lang();
    let deed = button::submit(t!(lang, "story-take-away-do")).danger();
    let means = match access.level() {
        Level::Me => t!(lang, "story-take-away-means"),
        _ => t!(lang, "story-take-away-means-shared"),
    };
    ui::fold::fold(
        &t!(lang, "story-take-away"),
        "",
        html! { (softly(&means)) (button::deed(&access.path("/retrait"), &deed)) },
    )
}
