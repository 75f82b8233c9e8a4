//! Where a resource goes, on its page: whose agreement it has, by which ways it leaves and why not by others.

use maud::{Markup, html};
use ui::{button, card, fold};

use super::One;
use super::filed::copies;
use crate::agreeing::Says;
use crate::announcing::may_announce;
use crate::pages::{IS, YES};
use crate::rights::{Reader, Way, verdict, ways};

/// What the member says of its going further, where it is not only its author’s; and what its author waits for.
pub(super) fn agreement(one: &One<'_>) -> Markup {
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
pub(super) fn goes(one: &One<'_>) -> Markup {
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
