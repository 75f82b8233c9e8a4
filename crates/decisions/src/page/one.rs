//! The page of one decision: what it says, how it was taken, what became of it, and what can be done about it.

use communities::Directory;
use communities::before::Thing;
use communities::roles::KeepDecisions;
use maud::{Markup, html};
use meetings::model::Meeting;
use ui::{Icon, Lang, breadcrumb, button, card, dates, facts, layout, prose};

use super::{named, state};
use crate::access::{DecisionAccess, Reopens};
use crate::model::{Decision, Deed, Happened, Standing};

/// All that the page shows.
pub(crate) struct One<'a> {
    pub(crate) access: &'a DecisionAccess,
    pub(crate) directory: &'a Directory,
    pub(crate) meeting: Option<Meeting>,
    pub(crate) history: Vec<Happened>,
    /// What it leads on to, in slices above.
    pub(crate) further: Markup,
    /// The decision whose place it took, and the one that took its place.
    pub(crate) linked: (Option<Decision>, Option<Decision>),
}

impl One<'_> {
    fn lang(&self) -> Lang {
        self.access.membership().lang()
    }

    fn name(&self, person: Option<i64>) -> &str {
        &self.directory.card(person.unwrap_or_default()).name
    }
}

/// « Décision du 18 mars 2027 ».
pub(crate) fn title(lang: Lang, decision: &Decision) -> String {
    t!(lang, "decision-title", day = dates::long(lang, decision.at))
}

pub(crate) fn body(one: &One<'_>) -> Markup {
    let (lang, decision) = (one.lang(), one.access.thing());
    let register = one.access.membership().community().path("/decisions");
    let title = title(lang, decision);
    layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(&register, &t!(lang, "decisions"))], &title))
        (layout::header(None, &title, Some(html! { p.row { (state(lang, decision)) } })))
        (card::plain(html! {
            div.prose { (prose::paragraphs(&decision.text)) }
            (known(one))
            (one.further)
            (deeds(one))
        }))
        @if !one.history.is_empty() { (history(one)) }
    })
}

fn known(one: &One<'_>) -> Markup {
    let (lang, decision) = (one.lang(), one.access.thing());
    let mut known = vec![
        (t!(lang, "decision-fact-meeting"), meeting(one)),
        (t!(lang, "decision-fact-taken"), html! { (decision.taken.name(lang)) }),
        (t!(lang, "decision-fact-reopener"), html! { (decision.reopened_by.name(lang)) }),
        (t!(lang, "decision-fact-by"), html! { (one.name(decision.by)) }),
    ];
    let (old, new) = &one.linked;
    known.extend(old.iter().map(|old| (t!(lang, "decision-fact-replaces"), link(one, old))));
    known.extend(new.iter().map(|new| (t!(lang, "decision-fact-replaced-by"), link(one, new))));
    facts::definitions(&known)
}

fn meeting(one: &One<'_>) -> Markup {
    let lang = one.lang();
    html! {
        @match &one.meeting {
            Some(meeting) => a href=(one.access.membership().community().path(&meeting.path())) { (named(lang, meeting)) },
            None => (t!(lang, "decision-outside")),
        }
    }
}

fn link(one: &One<'_>, other: &Decision) -> Markup {
    let path = one.access.membership().community().path(&other.path());
    html! { a href=(path) { (title(one.lang(), other)) } ": " (super::beginning(&other.text)) }
}

/// What this member may do about it now.
fn deeds(one: &One<'_>) -> Markup {
    let (lang, decision) = (one.lang(), one.access.thing());
    let keeps = one.access.membership().may::<KeepDecisions>();
    let link = |rest: &str, words: String| button::link(one.access.path(rest), words);
    let open = decision.standing() == Standing::Reopened;
    html! {
        @if decision.standing() != Standing::Replaced {
            div.deeds {
                @if !open && one.access.grant::<Reopens>().is_ok() { (link("/reouverture", t!(lang, "decision-deed-reopen"))) }
                @if keeps {
                    @if open { (button::deed(&one.access.path("/maintien"), &button::submit(t!(lang, "decision-deed-uphold")).icon(Icon::Check))) }
                    (link("/remplacement", t!(lang, "decision-deed-replace")))
                    (link("/correction", t!(lang, "decision-deed-correct")).quiet().icon(Icon::Edit))
                }
            }
        }
    }
}

fn history(one: &One<'_>) -> Markup {
    let lang = one.lang();
    card::titled(
        &t!(lang, "decision-history"),
        html! { ul.todo { @for happened in &one.history { li { div.grow { (told(one, happened)) } } } } },
    )
}

fn told(one: &One<'_>, happened: &Happened) -> Markup {
    let (lang, name) = (one.lang(), one.name(happened.by));
    let sentence = match happened.deed {
        Deed::Corrected => t!(lang, "decision-told-corrected", name = name),
        Deed::Reopened => t!(lang, "decision-told-reopened", name = name),
        Deed::Upheld => t!(lang, "decision-told-upheld", name = name),
        Deed::Replaced => t!(lang, "decision-told-replaced", name = name),
    };
    html! {
        p { (sentence) " " span.soft.small { "· " (dates::said(happened.at, &dates::long(lang, happened.at))) } }
        @if !happened.words.is_empty() {
            @if happened.deed == Deed::Corrected { p.soft.small { (t!(lang, "decision-said-before")) } }
            blockquote { (prose::paragraphs(&happened.words)) }
        }
    }
}
