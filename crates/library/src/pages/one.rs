//! The page of a resource: what it is, what happened when it was tried, where it goes.

mod filed;
mod going;
mod tried;

use communities::{Directory, Membership};
use maud::{Markup, html};
use ui::{Icon, Lang, button, card, facts, layout, prose};

use self::filed::{copies, files_of};
use self::going::{agreement, goes};
use self::tried::trials;
use super::list::item;
use super::{IS, YES, above, day, length, tags};
use crate::agreeing::Agreements;
use crate::downloading::Layer;
use crate::filing::Version;
use crate::model::{Ages, Company, Content};
use crate::obtaining::{Obtained, ResourceAccess};
use crate::rights::Licence;
use crate::trial::Trial;

/// All that the page shows.
pub(crate) struct One<'a> {
    pub(crate) access: &'a ResourceAccess,
    /// The words of the glossary, where they are linked.
    pub(crate) terms: Option<glossary::Linking>,
    pub(crate) names: &'a Directory,
    pub(crate) versions: &'a [Version],
    pub(crate) trials: &'a [Trial],
    /// Those that share a theme with it.
    pub(crate) related: Vec<Obtained>,
    /// How many copies of its file left, where the member may put it away.
    pub(crate) copies: Vec<(Layer, i64)>,
    pub(crate) is_saved: bool,
    /// The collections in which it is, each with where it is read.
    pub(crate) collections: Vec<(String, String)>,
    /// The page of the message that it comes from, in a room that the member may enter.
    pub(crate) message: Option<String>,
    /// Its whole address for everyone, where everyone has it.
    pub(crate) outside: Option<String>,
    /// Whether it is in the public catalogue.
    pub(crate) is_announced: bool,
    /// Whose agreement it awaits to go further.
    pub(crate) agreements: Agreements,
}

impl One<'_> {
    fn member(&self) -> &Membership {
        self.access.member()
    }

    fn lang(&self) -> Lang {
        self.member().lang()
    }

    fn resource(&self) -> &Obtained {
        self.access.resource()
    }

    fn name(&self, person: Option<i64>) -> &str {
        &self.names.card(person.unwrap_or_default()).name
    }

    /// Whether it can be used: it is not put away.
    fn is_used(&self) -> bool {
        !self.access.is_put_away()
    }
}

/// The page.
pub(crate) fn one(mut one: One<'_>) -> platform::Result<Markup> {
    let said = said(one.terms.take(), &one.resource().content);
    let one = &one;
    let (lang, resource, title) = (one.lang(), one.resource(), &one.resource().content.title);
    let below = html! {
        p.row { (tags(lang, resource)) }
        p.soft { (t!(lang, "resource-by", name = one.name(resource.by))) " " (day(lang, resource.at)) }
    };
    Ok(layout::one_column(html! {
        (above(one.member(), &[], title))
        (layout::header(None, title, Some(below)))
        @if !one.is_used() { p.soft { (t!(lang, "resource-away-means")) } (copies(one)) }
        (card::plain(html! { div.stack { (said) (what(one)) (files_of(one)?) (deeds(one)) } }))
        (trials(one))
        (related(one))
        (agreement(one))
        (goes(one))
    }))
}

/// What it is, in its author’s words; each word of the glossary leads to its sentence once, where they are linked.
fn said(terms: Option<glossary::Linking>, content: &Content) -> Markup {
    let (sentence, purpose) = match terms {
        Some(mut terms) => (terms.line(&content.sentence), terms.paragraphs(&content.purpose)),
        None => (html! { (content.sentence) }, prose::paragraphs(&content.purpose)),
    };
    html! {
        p { strong { (sentence) } }
        @if !content.purpose.is_empty() { div.prose { (purpose) } }
    }
}

fn what(one: &One<'_>) -> Markup {
    let (lang, content) = (one.lang(), &one.resource().content);
    html! {
        @let facts = facts_of(lang, one.resource());
        @if !facts.is_empty() { (facts::definitions(&facts)) }
        @if !content.link.is_empty() {
            p { a href=(content.link) rel="noopener noreferrer" { (content.link) } }
        }
        @if !one.collections.is_empty() {
            p { (t!(lang, "resource-collections")) @for (place, (name, page)) in one.collections.iter().enumerate() { @if place > 0 { "," } " " a href=(page) { (name) } } }
        }
        @if let Some(page) = &one.message { p { a href=(page) { (t!(lang, "resource-from-message")) } } }
    }
}

fn facts_of(lang: Lang, resource: &Obtained) -> Vec<(String, Markup)> {
    let content = &resource.content;
    let word = |text: &str| (!text.is_empty()).then(|| html! { (text) });
    let company = content.company.map(|each: Company| each.name(lang));
    let ages = content.ages.map(|each: Ages| each.name(lang));
    let for_whom: Vec<String> = company.into_iter().chain(ages).collect();
    let facts = [
        (t!(lang, "fact-for-whom"), word(&for_whom.join(", "))),
        (t!(lang, "fact-length"), content.minutes.map(|minutes| html! { (length(lang, minutes)) })),
        (t!(lang, "fact-material"), word(&content.material)),
        (t!(lang, "fact-languages"), word(&content.languages)),
        (t!(lang, "fact-themes"), word(&content.themes)),
        (t!(lang, "fact-source"), word(&content.source)),
        (t!(lang, "fact-licence"), Some(licence(lang, content.licence))),
    ];
    facts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// The name of a licence, which leads to its page where it has one.
pub(super) fn licence(lang: Lang, licence: Licence) -> Markup {
    html! {
        @match licence.page() {
            Some(page) => a href=(page) rel="license noopener noreferrer" { (licence.name(lang)) },
            None => (licence.name(lang)),
        }
    }
}

/// What this member may do about it now.
fn deeds(one: &One<'_>) -> Markup {
    let lang = one.lang();
    let save = match one.is_saved {
        true => button::submit(t!(lang, "resource-saved"))
            .named(IS, "")
            .icon(Icon::Check)
            .spoken(t!(lang, "resource-unsave-spoken")),
        false => button::submit(t!(lang, "resource-save")).named(IS, YES).quiet(),
    };
    let put_away = button::submit(t!(lang, "resource-put-away")).quiet();
    html! {
        div.deeds {
            @if one.is_used() {
                (button::link(one.access.path("/essai"), t!(lang, "trial-tell")).primary())
                (button::deed(&one.access.path("/garde"), &save))
                (button::link(one.access.path("/collections"), t!(lang, "collections-title")).quiet())
                @if one.access.changes() {
                    (button::link(one.access.path("/modification"), t!(lang, "resource-change")).quiet().icon(Icon::Edit))
                    (button::link(one.access.path("/fichiers"), t!(lang, "version-add")).quiet().icon(Icon::Add))
                    (button::deed(&one.access.path("/rangement"), &put_away))
                }
            } @else if one.access.changes() {
                (button::deed(&one.access.path("/remise"), &button::submit(t!(lang, "resource-take-out")).primary()))
            }
        }
    }
}

fn related(one: &One<'_>) -> Markup {
    html! {
        @if !one.related.is_empty() {
            (card::titled(&t!(one.lang(), "resource-related"), html! { ul.found { @for each in &one.related { (item(one.member(), each)) } } }))
        }
    }
}
