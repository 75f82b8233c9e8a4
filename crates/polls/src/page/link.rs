//! The page behind the link of a mail: whose answers these are, the form, and how many people each moment suits, without a
//! name.

use identity::Person;
use maud::{Markup, html};
use meetings::model::Meeting;
use ui::{Lang, card, dates};

use super::answering::{self, Asking};
use super::results::counts;
use super::stage;
use crate::model::Whole;

/// All that the page shows.
pub(crate) struct Linked<'a> {
    pub(crate) person: &'a Person,
    pub(crate) meeting: &'a Meeting,
    pub(crate) whole: &'a Whole,
    pub(crate) asking: Option<Asking<'a>>,
    pub(crate) now: i64,
}

pub(crate) fn body(linked: &Linked<'_>) -> Markup {
    let lang = linked.person.lang;
    html! {
        div.stack {
            h1 { (t!(lang, "poll-title")) }
            (stage(lang, linked.meeting, linked.whole, linked.now))
            p { (t!(lang, "poll-link-for", name = linked.person.name.as_str())) }
            @if let Some(asking) = &linked.asking { (answering::form(asking)) }
            (so_far(lang, linked))
        }
    }
}

/// Counts only, and only for who answered: a link may be forwarded.
fn so_far(lang: Lang, linked: &Linked<'_>) -> Markup {
    let has_answered = linked.whole.voter(linked.person.id).is_some();
    let results = linked.whole.results(linked.person.id, false).filter(|_| has_answered);
    html! {
        @if let Some(results) = results {
            (card::titled(&t!(lang, "poll-results"), html! {
                ol.avail-slots { @for (slot, tally) in results.ranked() { li {
                    p { strong { (dates::said(slot.moment.starts_at, &slot.moment.said(lang))) } @if slot.is_chosen { " " (super::chosen(lang)) } }
                    (counts(lang, tally))
                } } }
                p.soft.small { (t!(lang, "poll-link-names")) }
            }))
        }
    }
}
