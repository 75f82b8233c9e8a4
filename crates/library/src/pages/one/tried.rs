//! What happened when a resource was tried, on its page: its worth.

use maud::{Markup, html};
use ui::{button, card, prose};

use super::One;
use crate::pages::{self, day};
use crate::trial::Trial;
use crate::trying::TRIAL;

/// What happened when it was tried: its worth.
pub(super) fn trials(one: &One<'_>) -> Markup {
    let lang = one.lang();
    let title = pages::tried(lang, one.resource());
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
