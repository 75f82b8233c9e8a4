//! The page of one commitment: what was said, what happened, and the deeds of those whose it is.

use communities::before::{Proves, Thing};
use maud::{Markup, html};
use ui::{Icon, breadcrumb, button, card, facts, layout, prose};

use super::form::{self, Typed};
use super::item::{carry, further, is_pending};
use super::{People, again, named};
use crate::access::{Changes, Tells};
use crate::model::Commitment;

/// All that the page shows.
pub(crate) struct One<'a> {
    pub(crate) people: &'a People<'a>,
    pub(crate) commitment: &'a Commitment,
    /// What was typed and refused, of what happened.
    pub(crate) told: Option<Typed>,
    /// The same of a correction.
    pub(crate) corrected: Option<Typed>,
}

impl One<'_> {
    fn path(&self, rest: &str) -> String {
        self.people.path(&format!("{}{rest}", self.commitment.path()))
    }
}

pub(crate) fn body(one: &One<'_>) -> Markup {
    let (people, commitment) = (one.people, one.commitment);
    let lang = people.lang();
    let (all, title) = (people.path("/engagements"), t!(lang, "commitment"));
    layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(&all, &t!(lang, "commitments"))], &title))
        (layout::header(None, &title, None))
        (card::plain(html! {
            div.prose { (prose::paragraphs(&commitment.text)) }
            (known(one))
            (further(people, commitment))
        }))
        @if Tells::holds(people.membership, commitment) { (tell(one)) }
        @if Changes::holds(people.membership, commitment) { (change(one)) }
    })
}

fn known(one: &One<'_>) -> Markup {
    let (people, commitment) = (one.people, one.commitment);
    let lang = people.lang();
    let name = |person: i64| html! { (people.directory.card(person).name) };
    let meeting = people.meeting(Some(commitment.meeting_id));
    let mut known = vec![(t!(lang, "commitment-fact-owner"), name(commitment.owner_id))];
    known.extend(meeting.map(|meeting| {
        let path = people.path(&format!("{}/engagements", meeting.path()));
        (t!(lang, "commitment-fact-meeting"), html! { a href=(path) { (named(lang, meeting)) } })
    }));
    if commitment.by != Some(commitment.owner_id) {
        known.push((t!(lang, "commitment-fact-by"), name(commitment.by.unwrap_or_default())));
    }
    match commitment.outcome {
        None => known.push((
            t!(lang, "commitment-fact-next"),
            html! { (again(lang, people.meeting(commitment.due_meeting_id))) },
        )),
        Some(outcome) => {
            known.push((t!(lang, "commitment-fact-outcome"), html! { (outcome.name(lang)) (story(commitment)) }))
        }
    }
    facts::definitions(&known)
}

fn story(commitment: &Commitment) -> Markup {
    html! { @if !commitment.story.is_empty() { blockquote { (prose::paragraphs(&commitment.story)) } } }
}

fn tell(one: &One<'_>) -> Markup {
    let (people, commitment) = (one.people, one.commitment);
    let telling = form::Telling {
        lang: people.lang(),
        action: one.path("/suite"),
        commitment,
        own: people.is_own(commitment),
        typed: one.told.clone().unwrap_or_else(|| Typed::offered(form::words(&commitment.story))),
        group: people.directory.everybody(),
    };
    card::titled(
        &t!(people.lang(), "commitments-asked"),
        html! {
            (telling.form())
            @if is_pending(people, commitment) { (carry(people, commitment)) }
        },
    )
}

fn change(one: &One<'_>) -> Markup {
    let lang = one.people.lang();
    let typed = one.corrected.as_ref();
    let words = typed.map_or(one.commitment.text.as_str(), |typed| &typed.draft.text);
    let wrong = typed.and_then(|typed| typed.wrong.as_deref());
    card::titled(
        &t!(lang, "commitment-change-title"),
        html! {
            (form::correction(one.people, one.path("/correction"), words, wrong))
            p.soft.small { (t!(lang, "commitment-withdraw-words")) }
            (button::deed(&one.path("/retrait"), &button::submit(t!(lang, "commitment-deed-withdraw")).danger().icon(Icon::Delete)))
        },
    )
}
