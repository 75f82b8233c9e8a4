//! What people see of a poll: the form that proposes, the form that answers, what everybody answered, what is left to do.

pub(super) mod answering;
pub(super) mod link;
pub(super) mod proposing;
pub(super) mod results;
pub(super) mod running;

use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::model::Meeting;
use meetings::scene::Scene;
use meetings::trail;
use ui::tag::tag;
use ui::{Icon, Lang, button, card, dates, icon, layout};

use self::answering::Asking;
use super::letter::until;
use super::model::{Stage, Whole};
use super::{NotPolled, runs};

/// So many moments are shown on the page of the meeting.
const BEST: usize = 3;

/// The page of a poll.
pub(super) struct Shown<'a> {
    pub(super) scene: &'a Scene,
    pub(super) whole: &'a Whole,
    /// The form to answer; nothing when they cannot.
    pub(super) asking: Option<Asking<'a>>,
    /// Why the choice was not made, and what was chosen.
    pub(super) refused: Option<(&'a NotPolled, &'a super::Choice)>,
}

impl Shown<'_> {
    fn lang(&self) -> Lang {
        self.scene.access.membership().lang()
    }
}

pub(super) fn body(shown: &Shown<'_>) -> Markup {
    let (lang, title) = (shown.lang(), t!(shown.lang(), "poll-title"));
    let main = html! {
        @if let Some(asking) = &shown.asking { (card::titled(&t!(lang, "poll-mine"), answering::form(asking))) }
        (results::card(shown))
    };
    html! {
        (trail::of_meeting(&shown.scene.access, &[], &title))
        (layout::header(None, &title, Some(stage(lang, shown.scene.access.meeting(), shown.whole, shown.scene.now))))
        @if let Some((rule, choice)) = shown.refused.filter(|(rule, _)| rule.asks_again()) {
            (layout::one_column(running::although(shown, rule, choice)))
        } @else if runs(&shown.scene.access) && shown.whole.poll.stage(shown.scene.now) != Stage::Ended {
            (layout::two_columns(main, running::cards(shown)))
        } @else { (layout::one_column(main)) }
    }
}

/// The meeting, where the poll stands, and whose hours these are.
pub(super) fn stage(lang: Lang, meeting: &Meeting, whole: &Whole, now: i64) -> Markup {
    let (poll, chosen) = (&whole.poll, whole.slots.iter().find(|slot| slot.is_chosen));
    let said = match (poll.stage(now), chosen) {
        (Stage::Ended, Some(slot)) => t!(lang, "poll-chosen", moment = slot.moment.said(lang)),
        (Stage::Ended, None) => t!(lang, "poll-ended"),
        (stage, _) => said_stage(lang, whole, stage),
    };
    html! {
        p { strong { (meeting.heading(lang)) } " · " (said) }
        p.soft.small { (t!(lang, "poll-zone")) }
    }
}

/// The poll on the page of its meeting: the best moments so far, and the way to answer.
pub(super) fn panel(access: &MeetingAccess, whole: &Whole, now: i64) -> Markup {
    let membership = access.membership();
    let (lang, person, stage) = (membership.lang(), membership.person_id(), whole.poll.stage(now));
    let results = whole.results(person, runs(access)).filter(|_| whole.answered() > 0);
    let waits = stage == Stage::Open && whole.awaits(person);
    html! {
        p.small { (icon::with_word(Icon::Clock, &said_stage(lang, whole, stage))) }
        @if let Some(results) = results {
            ul.todo { @for (slot, tally) in results.ranked().into_iter().take(BEST) { li {
                span.grow { (dates::said(slot.moment.starts_at, &until(lang, slot.moment.starts_at))) }
                span { (t!(lang, "poll-can", count = tally.can())) }
            } } }
        }
        p.soft.small { (t!(lang, "poll-answered", count = whole.answered())) }
        // Its next step is the page's.
        @if !(waits || stage == Stage::Closed && runs(access)) { p { (button::link(access.path("/sondage"), t!(lang, "poll-deed-see"))) } }
    }
}

fn said_stage(lang: Lang, whole: &Whole, stage: Stage) -> String {
    let at = until(lang, whole.poll.closes_at);
    if stage == Stage::Open { t!(lang, "poll-until", until = at) } else { t!(lang, "poll-closed-since", until = at) }
}

/// The word on what was chosen.
fn chosen(lang: Lang) -> Markup {
    tag(ui::tag::Kind::Done, &t!(lang, "poll-tag-chosen"))
}
