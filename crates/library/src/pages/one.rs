//! The page of a resource: what it is, what happened when it was tried, where it goes.

use communities::{Directory, Membership};
use maud::{Markup, html};
use ui::{Icon, Lang, button, card, facts, fold, layout, prose};

use super::list::item;
use super::{IS, YES, above, day, length, tags};
use crate::agreeing::{Agreements, Says};
use crate::announcing::may_announce;
use crate::downloading::{Layer, told as told_of_copies};
use crate::filing::Version;
use crate::model::{Ages, Company, Content};
use crate::obtaining::{Obtained, ResourceAccess};
use crate::rights::{Licence, Reader, Way, verdict, ways};
use crate::trial::Trial;
use crate::trying::TRIAL;

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

/// Its file as it is now, and the versions before it.
fn files_of(one: &One<'_>) -> platform::Result<Markup> {
    let lang = one.lang();
    let Some((last, before)) = one.versions.split_first() else { return Ok(Markup::default()) };
    Ok(html! {
        (version(one, last)?)
        @if !before.is_empty() {
            details {
                summary { (t!(lang, "versions-before", count = before.len())) }
                @for each in before { (version(one, each)?) }
            }
        }
    })
}

fn version(one: &One<'_>, version: &Version) -> platform::Result<Markup> {
    let lang = one.lang();
    let files = version.files()?;
    let name = files.names().unwrap_or_default();
    Ok(html! {
        div.stack {
            (files::drawn(lang, &files))
            p.soft.small { (one.name(version.by)) ", " (day(lang, version.at)) @if !version.changed.is_empty() { ". " (version.changed) } }
            @if one.access.changes() && one.is_used() {
                details {
                    summary { (t!(lang, "version-take-out-fold")) span.unseen { " " (name) } }
                    p.soft { (t!(lang, "version-take-out-means")) }
                    (button::deed(&one.access.path(&format!("/fichiers/{}/retrait", version.id)), &button::submit(t!(lang, "version-take-out")).icon(Icon::Delete)))
                }
            }
        }
    })
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

/// What happened when it was tried: its worth.
fn trials(one: &One<'_>) -> Markup {
    let lang = one.lang();
    let title = super::tried(lang, one.resource());
    let content = html! {
        @if one.trials.is_empty() { p.soft { (t!(lang, "trials-none")) } }
        @else { ul.todo { @for trial in one.trials { li id={ "essai-" (trial.id) } { (told(one, trial)) } } } }
    };
    html! { div #essais { (card::titled(&title, content)) } }
}

fn told(one: &One<'_>, trial: &Trial) -> Markup {
    let (lang, told, own) = (one.lang(), &trial.told, trial.by == Some(one.member().person_id()));
    let take_back = button::submit(t!(lang, "trial-take-back")).quiet().spoken(t!(lang, "trial-take-back-spoken"));
    html! {
        div.grow.stack {
            p { strong { (one.name(trial.by)) } " " span.soft.small { (day(lang, trial.at)) } }
            p.soft.small { (told.place.name(lang)) @if !told.company.is_empty() { " · " (told.company) } " · " (told.again.name(lang)) }
            (prose::paragraphs(&told.happened))
            @if !told.changed.is_empty() { p { em { (t!(lang, "trial-changed-said")) } " " (prose::line(&told.changed)) } }
            @if own { (stories::way(one.member(), (TRIAL, trial.id))) }
        }
        @if own { (button::deed(&one.access.path(&format!("/essais/{}/retrait", trial.id)), &take_back)) }
    }
}

fn related(one: &One<'_>) -> Markup {
    html! {
        @if !one.related.is_empty() {
            (card::titled(&t!(one.lang(), "resource-related"), html! { ul.found { @for each in &one.related { (item(one.member(), each)) } } }))
        }
    }
}

/// What the member says of its going further, where it is not only its author’s; and what its author waits for.
fn agreement(one: &One<'_>) -> Markup {
    let (lang, agreements) = (one.lang(), one.agreements);
    let says = Says::of(one.access, agreements).filter(|_| one.is_used());
    let given = match says {
        Some(Says::Words) => agreements.words,
        Some(Says::Meeting) => agreements.meeting,
        None => None,
    };
    let means = match says {
        Some(Says::Meeting) => t!(lang, "agreement-meeting"),
        _ => t!(lang, "agreement-words"),
    };
    let deed = match given {
        Some(true) => button::submit(t!(lang, "agreement-take-back")).named(IS, "").quiet(),
        _ => button::submit(t!(lang, "agreement-give")).named(IS, YES),
    };
    let waits = one.resource().reader() == Reader::Author && !agreements.all_given();
    html! {
        @if given.is_some() {
            (card::titled(&t!(lang, "agreement-title"), html! {
                p { (means) }
                p.soft { (t!(lang, "agreement-look")) }
                (button::deed(&one.access.path("/accord"), &deed))
            }))
        } @else if waits { p.soft { (t!(lang, "agreement-awaited")) } }
    }
}

/// Where it goes for those of the group, and why not elsewhere.
fn goes(one: &One<'_>) -> Markup {
    let (lang, resource) = (one.lang(), one.resource());
    let ways = ways(resource.standing(), resource.reader(), lang);
    let content = html! {
        p { (resource.content.visibility.name(lang)) ". " (resource.content.licence.name(lang)) "." }
        @if let Some(address) = &one.outside { p { (t!(lang, "resource-outside")) " " a href=(address) { (address) } } }
        (catalogue(one))
        (linked(one))
        @if one.is_used() { (copies(one)) }
        ul { @for (way, refused) in &ways { li {
            (way) " " @match refused { None => span.soft { (t!(lang, "way-open")) }, Some(reason) => span.soft { (reason) } }
        } } }
        @if verdict(resource.standing(), resource.reader(), Way::Export).is_ok() {
            p.row {
                (t!(lang, "record-of-it"))
                a href=(one.access.path("/notice-dc.xml")) download { (t!(lang, "record-dublin-core")) }
                a href=(one.access.path("/notice-lom.xml")) download { (t!(lang, "record-lom")) }
            }
        }
    };
    fold::fold(&t!(lang, "resource-goes"), "", content)
}

/// Whether the words of the glossary are linked, for its author to choose.
fn linked(one: &One<'_>) -> Markup {
    let (lang, is_linked) = (one.lang(), one.resource().terms_linked_at.is_some());
    let deed = match is_linked {
        true => button::submit(t!(lang, "terms-unlink")).named(IS, ""),
        false => button::submit(t!(lang, "terms-link")).named(IS, YES),
    };
    html! {
        @if one.is_used() && one.resource().reader() == Reader::Author {
            p { @if is_linked { (t!(lang, "terms-are-linked")) } @else { (t!(lang, "terms-link-means")) } }
            div.row { (button::deed(&one.access.path("/mots-relies"), &deed)) }
        }
    }
}

/// Where copies of its file were downloaded from, for who may put it away: those that left are not taken back.
fn copies(one: &One<'_>) -> Markup {
    let lang = one.lang();
    let told = if one.access.changes() { told_of_copies(lang, one.resource(), &one.copies) } else { Vec::new() };
    html! {
        @if !told.is_empty() && (!one.versions.is_empty() || !one.copies.is_empty()) {
            div.stack {
                p { (t!(lang, "copies-title")) }
                ul { @for line in &told { li { (line) } } }
                p.soft.small { (t!(lang, "copies-mean")) }
            }
        }
    }
}

/// Whether it is announced in the public catalogue, and the deed about it.
fn catalogue(one: &One<'_>) -> Markup {
    let (lang, address) = (one.lang(), one.access.path("/annonce"));
    let announce = button::submit(t!(lang, "catalogue-announce")).named(IS, YES);
    let withdraw = button::submit(t!(lang, "catalogue-withdraw"));
    html! {
        @if !one.is_used() {}
        @else if one.is_announced {
            p { (t!(lang, "catalogue-is-announced")) }
            @if one.access.changes() { div.row { (button::deed(&address, &withdraw)) } }
        } @else if may_announce(one.access) {
            p { (t!(lang, "catalogue-announce-means")) }
            div.row { (button::deed(&address, &announce)) }
        }
    }
}
