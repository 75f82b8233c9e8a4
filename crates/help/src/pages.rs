//! A guide, and the words, as pages.

use maud::{Markup, html};
use ui::shell::{Frame, HELP, Page};
use ui::{Icon, fold, icon, layout, prose};

use crate::guides::{Guide, HowTo};
use crate::people::Reachable;
use crate::reader::Reader;
use crate::web::WORDS;
use crate::words;

/// The guide of a role, with whom to reach.
pub(crate) fn guide(reader: &Reader, guide: Guide, coordination: &[Reachable], frame: Frame) -> Page {
    let lang = reader.lang;
    let title = t!(lang, "title", guide = guide.title(lang));
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p.soft { (guide.about(lang)) } })))
        (fold::part(&t!(lang, "reach"), reach(reader, coordination)))
        (fold::part(&t!(lang, "how"), html! { @for how_to in guide.how_tos() { (step(reader, how_to)) } }))
        (others(reader, Some(guide)))
    });
    framed(reader, title, frame, body)
}

/// The words of the product.
pub(crate) fn words(reader: &Reader, frame: Frame) -> Page {
    let lang = reader.lang;
    let title = t!(lang, "words");
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p.soft { (t!(lang, "words-about")) } })))
        @for (chapter, defined) in words::chapters(lang) {
            (fold::part(&chapter, html! { @for (word, means) in defined { p { strong { (word) } br; (means) } } }))
        }
        (others(reader, None))
    });
    framed(reader, title, frame, body)
}

fn framed(reader: &Reader, title: String, frame: Frame, body: Markup) -> Page {
    let page = Page::new(reader.lang, title, frame, body);
    match &reader.viewer {
        Some(viewer) => page.seen_by(t!(reader.lang, "seen-by")).drafts(viewer.drafts()),
        None => page,
    }
}

fn step(reader: &Reader, how_to: &HowTo) -> Markup {
    let Some(how) = how_to.how(reader.lang, reader.sends_mail) else { return Markup::default() };
    html! {
        div.how-to {
            h3 { (how_to.what(reader.lang)) }
            p {
                (how)
                @if let Some((path, words)) = how_to.place.link(reader) { " " a href=(path) { (words) } }
            }
        }
    }
}

/// A named person, if there is one that the reader may know.
fn reach(reader: &Reader, coordination: &[Reachable]) -> Markup {
    let lang = reader.lang;
    let others: Vec<_> = coordination.iter().filter(|each| !each.is_reader).collect();
    html! {
        @if let Some(membership) = reader.membership().filter(|_| !others.is_empty()) {
            p { (t!(lang, "reach-coordination", community = membership.community().name.as_str())) }
            ul { @for each in &others { li { (person(each)) } } }
            @if others.iter().any(|each| each.email.is_none()) { p.soft.small { (t!(lang, "reach-no-address")) } }
        } @else if coordination.is_empty() {
            p { (t!(lang, "reach-whoever")) }
        }
        @if !reader.contact.is_empty() {
            p { (t!(lang, "reach-instance")) " " strong { (prose::line(&reader.contact)) } }
        } @else if others.is_empty() && !coordination.is_empty() {
            p { (t!(lang, "reach-you")) }
        }
        (communities_of(reader))
    }
}

fn person(reachable: &Reachable) -> Markup {
    html! {
        strong { (reachable.name) }
        @if let Some(email) = &reachable.email { ", " (prose::line(email)) }
    }
}

/// Who is in several communities changes the one that links lead to.
fn communities_of(reader: &Reader) -> Markup {
    let Some(here) = reader.membership().filter(|_| reader.memberships.len() > 1) else { return Markup::default() };
    let elsewhere = reader.memberships.iter().filter(|each| each.community().id != here.community().id);
    html! {
        p.soft {
            (t!(reader.lang, "links-lead", community = here.community().name.as_str()))
            @for each in elsewhere {
                " " a href={ (HELP) "?c=" (each.community().slug) } { (each.community().name) }
            }
        }
    }
}

fn others(reader: &Reader, but: Option<Guide>) -> Markup {
    let lang = reader.lang;
    let guides = Guide::ALL.iter().filter(|guide| Some(**guide) != but);
    let content = html! {
        ul { @for guide in guides { li { a href=(reader.path(&guide.path())) { (guide.title(lang)) } } } }
        @if but.is_some() { p { a href=(reader.path(WORDS)) { (icon::with_word(Icon::Reflection, &t!(lang, "words"))) } } }
    };
    fold::part(&t!(lang, "others"), content)
}
