//! A commitment in a list: who, what they said, what happened if they told. The four outcomes look alike.

use communities::before::{Proves, Thing};
use maud::{Markup, html};
use ui::form::Form;
use ui::tag::{Kind, tag};
use ui::{avatar, button, prose};

use super::form::{self, Typed, words};
use super::{People, again, named};
use crate::access::{Changes, Tells};
use crate::further::Further;
use crate::model::{Commitment, Outcome};

/// What was said and what happened, with what this member may do about it.
pub(super) fn item(people: &People<'_>, commitment: &Commitment) -> Markup {
    html! {
        li id=(commitment.anchor()) {
            div.grow.stack {
                (said(people, commitment))
                (happened(people, commitment))
                (deeds(people, commitment))
            }
        }
    }
}

/// Names and what each said, in short, for the page of a meeting.
pub(super) fn brief(people: &People<'_>, commitments: &[Commitment]) -> Markup {
    html! {
        ul.todo { @for commitment in people.sorted(commitments) {
            li { div.grow { (said(people, commitment)) (happened(people, commitment)) } }
        } }
    }
}

fn said(people: &People<'_>, commitment: &Commitment) -> Markup {
    let (lang, owner) = (people.lang(), people.directory.card(commitment.owner_id));
    let name = if people.is_own(commitment) {
        t!(lang, "commitment-you", name = owner.name.as_str())
    } else {
        owner.name.clone()
    };
    html! {
        p.row {
            (avatar::avatar(&owner.name)) strong { (name) }
            @if let Some(outcome) = commitment.outcome { (tag(Kind::Plain, &outcome.name(lang))) }
        }
        (prose::paragraphs(&commitment.text))
    }
}

fn happened(people: &People<'_>, commitment: &Commitment) -> Markup {
    let lang = people.lang();
    html! {
        @if !commitment.story.is_empty() { blockquote { (prose::paragraphs(&commitment.story)) } }
        @if commitment.carried_to.is_some() { p.soft.small { (t!(lang, "commitment-carried")) } }
    }
}

fn deeds(people: &People<'_>, commitment: &Commitment) -> Markup {
    let lang = people.lang();
    let meeting = people.meeting(Some(commitment.meeting_id)).map(|meeting| named(lang, meeting));
    let tells =
        Tells::holds(people.membership, commitment) && (people.is_own(commitment) || people.is_asked(commitment));
    html! {
        @if people.is_own(commitment) {
            p.soft.small {
                @if let Some(meeting) = &meeting { (meeting) }
                @if commitment.outcome.is_none() { " · " (again(lang, people.meeting(commitment.due_meeting_id))) }
            }
        }
        @if tells { (telling(people, commitment)) }
        (further(people, commitment))
        @if tells && is_pending(people, commitment) { (carry(people, commitment)) }
        @if Changes::holds(people.membership, commitment) {
            p { a.small href=(people.path(&commitment.path())) { (t!(lang, "commitment-deed-change")) } }
        }
    }
}

/// Where its owner tells more, once they said what happened.
pub(super) fn further(people: &People<'_>, commitment: &Commitment) -> Markup {
    let is_told = people.is_own(commitment) && commitment.outcome.is_some();
    html! { @if let Some(Further(leads)) = people.further.filter(|_| is_told) { (leads(people.membership, commitment.id)) } }
}

/// The question in the open for its owner when the day has come; folded otherwise, and for who writes what they hear.
fn telling(people: &People<'_>, commitment: &Commitment) -> Markup {
    let lang = people.lang();
    let own = people.is_own(commitment);
    let name = people.directory.card(commitment.owner_id).name.as_str();
    let asked = form::Telling {
        lang,
        action: people.path(&format!("{}/suite", commitment.path())),
        commitment,
        own,
        typed: Typed::offered(words(&commitment.story)),
        group: people.directory.everybody(),
    };
    let asked: Form = asked.form();
    let folded = match (own, commitment.outcome) {
        (true, None) if people.is_asked(commitment) => return html! { (asked) },
        (true, None) => t!(lang, "commitment-tell-already"),
        (true, Some(_)) => t!(lang, "commitment-tell-again"),
        (false, _) => t!(lang, "commitment-tell-for", name = name),
    };
    html! { details { summary { (folded) } (asked) } }
}

/// Whether it can be carried on to the meeting after.
pub(super) fn is_pending(people: &People<'_>, commitment: &Commitment) -> bool {
    commitment.outcome == Some(Outcome::NotYet) && commitment.carried_to.is_none() && people.is_asked(commitment)
}

pub(super) fn carry(people: &People<'_>, commitment: &Commitment) -> Markup {
    let action = people.path(&format!("{}/reprise", commitment.path()));
    button::deed(&action, &button::submit(t!(people.lang(), "commitment-deed-carry")).icon(ui::Icon::Forward))
}
