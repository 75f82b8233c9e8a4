//! The page on which a meeting is rehearsed: the clock, its deeds and the agenda, as on the day, and that nothing is kept.

use communities::roles::Facilitate;
use maud::{Markup, html};
use meetings::access::MeetingGrant;
use meetings::kept::script;
use ui::notice::{Notice, Tone};
use ui::{Lang, button, card};

use super::clock::{self, ORDER, deed_button, is_offered};
use super::{Stage, staged};
use crate::rehearsal::Rehearsal;
use crate::situation::Situation;

/// The names of the fields.
pub(crate) mod fields {
    /// What was done so far.
    pub(crate) const DONE: &str = "faits";
    /// The deed that is pressed.
    pub(crate) const DEED: &str = "geste";
}

/// The page.
pub(crate) fn page(grant: &MeetingGrant<Facilitate>, rehearsal: &Rehearsal, situation: &Situation) -> Markup {
    let lang = grant.membership().lang();
    let body = html! {
        div.running data-meeting=(grant.meeting().id) {
            div.stack {
                (Notice::new(lang, Tone::Info, t!(lang, "rehearsal-promise")))
                section.card aria-label=(t!(lang, "running-clock")) {
                    (clock::clock(lang, grant, (situation, None)))
                    (controls(lang, grant, (rehearsal, situation)))
                }
            }
            div.stack { (clock::agenda(lang, grant, situation)) (around(lang, grant)) }
        }
        (script())
    };
    let title = t!(lang, "rehearsal-title", meeting = grant.meeting().heading(lang));
    staged(grant, Stage { title, aside: None, seen_by: t!(lang, "rehearsal-seen-by"), notice: None }, body)
}

fn controls(lang: Lang, grant: &MeetingGrant<Facilitate>, (rehearsal, situation): (&Rehearsal, &Situation)) -> Markup {
    html! {
        form.controls method="post" action=(grant.path("/animation/repetition")) aria-label=(t!(lang, "clock-deeds")) {
            input type="hidden" name=(fields::DONE) value=(rehearsal.told());
            @for deed in ORDER.into_iter().filter(|deed| is_offered(situation, *deed)) {
                (deed_button(lang, deed).named(fields::DEED, deed.code()))
            }
        }
    }
}

/// What is there on the day besides, and the way out.
fn around(lang: Lang, grant: &MeetingGrant<Facilitate>) -> Markup {
    card::titled(
        &t!(lang, "rehearsal-besides"),
        html! {
            p { (t!(lang, "rehearsal-besides-words")) }
            p.row {
                (button::link(grant.path("/animation/repetition"), t!(lang, "rehearsal-again")))
                (button::link(grant.path(""), t!(lang, "rehearsal-out")).quiet())
            }
        },
    )
}
