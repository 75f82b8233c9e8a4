//! The clock as pages draw it: the block and the step, the time left, what is next, how late. Each leg is drawn beforehand in
//! a template, so that a page whose network is away shows the next one with the same words.

use forms::Key;
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::time::EARLY;
use ui::tag::{Kind, tag};
use ui::timer::timer;
use ui::{Icon, Lang, button, card, dates, fold};

use crate::clock::{Deed, FIVE_MINUTES, State};
use crate::course::{Course, Phase};
use crate::situation::Situation;

/// The names of the fields of a deed.
pub(crate) mod fields {
    pub(crate) const BLOCK: &str = "bloc";
    pub(crate) const STEP: &str = "etape";
    pub(crate) const SECONDS: &str = "secondes";
    pub(crate) const MOMENT: &str = "moment";
}

/// The clock; it follows the others from the event `after`, if it is shared.
pub(super) fn clock(lang: Lang, access: &MeetingAccess, (situation, after): (&Situation, Option<i64>)) -> Markup {
    html! {
        div #clock data-part="clock" data-after=[after] data-clock=(situation.told(lang)) data-stream=[after.map(|_| access.path("/animation/flux"))] data-time=[after.map(|_| access.path("/animation/heure"))]
            data-late=(t!(lang, "clock-late", minutes = "{n}")) data-early=(t!(lang, "clock-early", minutes = "{n}"))
            data-on-time=(t!(lang, "clock-on-time")) {
            div.now {
                (timer(&situation.timer(lang)))
                div.now-said {
                    div data-now aria-live="polite" { (now(lang, access, situation)) }
                    p.now-next data-next hidden[situation.course.legs.is_empty()] { (next(lang, &situation.course, situation.reading.leg)) }
                    p.now-late hidden[situation.lateness(lang).is_none()] {
                        (Icon::Clock) span data-lateness { (situation.lateness(lang).unwrap_or_default()) }
                    }
                    p.soft data-advice hidden[situation.advice(lang).is_none()] { (situation.advice(lang).unwrap_or_default()) }
                }
            }
            @for (number, leg) in situation.course.legs.iter().enumerate() {
                template data-leg=(number) data-block=(leg.spot.block) data-step=(leg.spot.step) data-length=(leg.length)
                    data-next-words=(next(lang, &situation.course, Some(number))) { (said(lang, &situation.course, number)) }
            }
            template data-leg="ended" { (ended(lang)) }
            @for said in Phase::ALL { template data-said=(said.code()) { (said.name(lang)) } }
            p.soft.small data-cut hidden { (t!(lang, "clock-cut")) }
        }
    }
}

fn now(lang: Lang, access: &MeetingAccess, situation: &Situation) -> Markup {
    match (situation.reading.state, situation.reading.leg) {
        (State::Ended, _) => ended(lang),
        (State::Running | State::Paused, Some(leg)) => said(lang, &situation.course, leg),
        _ => html! {
            h1 { (access.meeting().heading(lang)) }
            p.soft { (meetings::said::when(lang, access.meeting())) }
            @if situation.course.legs.is_empty() { p { (t!(lang, "clock-no-agenda")) } }
        },
    }
}

fn ended(lang: Lang) -> Markup {
    html! { h1 { (t!(lang, "clock-ended-title")) } p.soft { (t!(lang, "clock-ended-thanks")) } }
}

/// A leg: its block, large, and its step.
fn said(lang: Lang, course: &Course, leg: usize) -> Markup {
    let (block, place) = (course.block(leg), course.legs[leg].block + 1);
    let step = usize::try_from(course.legs[leg].spot.step).unwrap_or(0);
    html! {
        p.now-place.row {
            span.soft { (t!(lang, "clock-place", place = place, count = course.blocks.len())) }
            (tag(Kind::Meeting, &block.kind.name(lang)))
            @if block.kind.is_confidential() { (tag(Kind::Plain, &t!(lang, "clock-confidential"))) }
        }
        h1 { (block.title) }
        @if let Some(known) = block.steps.get(step) {
            p.now-step { (known.title) }
            p.soft { (t!(lang, "clock-step", place = step + 1, count = block.steps.len())) }
        }
    }
}

/// « Ensuite : Pause, 15 min ».
fn next(lang: Lang, course: &Course, leg: Option<usize>) -> String {
    let place = leg.map_or(0, |leg| leg + 1);
    let Some(next) = course.legs.get(place) else { return t!(lang, "clock-next-nothing") };
    let block = course.block(place);
    let same = leg.is_some_and(|leg| course.legs[leg].block == next.block);
    let step = block.steps.get(usize::try_from(next.spot.step).unwrap_or(0)).filter(|_| same);
    let title = step.map_or(block.title.as_str(), |step| step.title.as_str());
    let length = if same { next.length / platform::MINUTE } else { block.minutes };
    t!(lang, "clock-next", title = title, length = dates::duration(lang, length))
}

/// When a deed is offered: in which states, and what must be there.
fn offered(deed: Deed) -> (&'static str, &'static str) {
    match deed {
        Deed::Start => ("waiting", "first"),
        Deed::Next => ("running", "next"),
        Deed::Pause => ("running", ""),
        Deed::Resume => ("paused ended", ""),
        Deed::Extend => ("running", ""),
        Deed::Skip => ("running", "block"),
        Deed::Back => ("running", "previous"),
        Deed::End => ("running paused", ""),
    }
}

pub(super) fn is_offered(situation: &Situation, deed: Deed) -> bool {
    let (states, needs) = offered(deed);
    let (leg, course) = (situation.reading.leg, &situation.course);
    let there = match needs {
        "first" => !course.legs.is_empty(),
        "next" => leg.is_some_and(|leg| leg + 1 < course.legs.len()),
        "previous" => leg.is_some_and(|leg| leg > 0),
        // To skip is to leave steps out: without them it is « Suite ».
        "block" => leg.is_some_and(|leg| course.next_block(leg).is_some_and(|next| next > leg + 1)),
        _ => true,
    };
    there && states.split(' ').any(|state| state == situation.reading.state.code())
}

/// The deeds in the order in which they are looked for.
pub(super) const ORDER: [Deed; 8] =
    [Deed::Start, Deed::Next, Deed::Resume, Deed::Pause, Deed::Extend, Deed::Skip, Deed::Back, Deed::End];

pub(super) fn controls(lang: Lang, access: &MeetingAccess, situation: &Situation) -> Markup {
    let early = waits_until(situation);
    html! {
        @if let Some(from) = early { (before_its_hour(lang, access, situation, from)) }
        div.controls role="group" aria-label=(t!(lang, "clock-deeds")) {
            @for deed in ORDER.into_iter().filter(|deed| *deed != Deed::Start || early.is_none()) { (deed_form(lang, access, situation, deed)) }
            label.choice { input type="checkbox" data-sound; span { (t!(lang, "screen-sound")) } }
        }
        noscript { p { (button::link(access.path("/animation"), t!(lang, "screen-refresh")).quiet()) } }
    }
}

/// A meeting is rehearsed before its hour; on its day, it can begin all the same.
fn before_its_hour(lang: Lang, access: &MeetingAccess, situation: &Situation, from: i64) -> Markup {
    let is_the_day = dates::same_day(from, situation.now);
    html! {
        p { (t!(lang, "clock-waits", hour = dates::clock(lang, from))) }
        p { (button::link(access.path("/animation/repetition"), t!(lang, "rehearse")).icon(Icon::Clock)) }
        @if is_the_day { (fold::fold(&t!(lang, "clock-start-early"), "", deed_form(lang, access, situation, Deed::Start))) }
    }
}

fn deed_form(lang: Lang, access: &MeetingAccess, situation: &Situation, deed: Deed) -> Markup {
    let spot = situation.clock.spot();
    let extended = spot.map_or(0, |spot| situation.clock.extended(spot) / platform::SECOND);
    html! {
        form method="post" action=(access.path(deed.path())) data-deed=(deed.code()) data-when=(offered(deed).0) data-needs=(offered(deed).1)
            hidden[!is_offered(situation, deed)] {
            input type="hidden" name=(fields::BLOCK) value=[spot.map(|spot| spot.block)];
            input type="hidden" name=(fields::STEP) value=[spot.map(|spot| spot.step)];
            @if deed == Deed::Extend { input type="hidden" name=(fields::SECONDS) value=(extended + FIVE_MINUTES); }
            input type="hidden" name=(Key::FIELD) value=(Key::fresh().as_str());
            (deed_button(lang, deed))
        }
    }
}

/// The hour from which it can be started, while that has not come.
fn waits_until(situation: &Situation) -> Option<i64> {
    let from = situation.planned.starts_at? - EARLY;
    (situation.reading.state == State::Waiting && situation.now < from).then_some(from)
}

/// What moves a meeting forward is what the page is for.
pub(super) fn deed_button(lang: Lang, deed: Deed) -> button::Button {
    let button = button::submit(deed.name(lang));
    if matches!(deed, Deed::Start | Deed::Next | Deed::Resume) { button.primary() } else { button }
}

/// The blocks, the one that is held marked.
pub(super) fn agenda(lang: Lang, access: &MeetingAccess, situation: &Situation) -> Markup {
    let held = situation.block();
    html! { div data-part="agenda" { (card::titled(&t!(lang, "running-agenda"), html! {
            @if situation.course.blocks.is_empty() { p { (t!(lang, "clock-no-agenda")) } }
            ol.legs {
                @for block in &situation.course.blocks {
                    li data-block-line=(block.id) aria-current=[(held == Some(block.id)).then_some("step")]
                        .past[held != Some(block.id) && situation.clock.was_in(block.id)] {
                        span { (block.title) }
                        span.soft.small { (dates::duration(lang, block.minutes)) }
                    }
                }
            }
            p { a href=(access.path("/ordre-du-jour")) { (t!(lang, "running-agenda-change")) } }
        })) }
    }
}
