//! Facilitation on the page of the meeting: what will be there on the day, what is happening now, what was.

use communities::roles::{Facilitate, MarkAttendance};
use maud::{Markup, html};
use meetings::scene::Scene;
use meetings::time::EARLY;
use ui::next::{Moment, next};
use ui::{Icon, Lang, button, dates, icon};

use crate::clock::State;
use crate::situation::Situation;

/// While it is held: the block and the step, and the way to run it or to follow it.
/// `here` is where a member says that they are there.
pub(crate) fn band(scene: &Scene, situation: &Situation, here: &Markup) -> Markup {
    let (lang, access) = (scene.access.membership().lang(), &scene.access);
    let path = |page: &str| access.path(page);
    let runs = access.membership().may::<Facilitate>();
    let screen = button::link(path("/animation/ecran"), t!(lang, "screen-open")).icon(Icon::Screen);
    let content = html! {
        p { (step(lang, situation)) }
        (here)
        div.next-deeds {
            @if runs { (button::link(path("/animation"), t!(lang, "running-open")).primary().icon(Icon::Clock)) (screen) }
            @else { (screen.primary()) }
            @if access.membership().may::<MarkAttendance>() {
                (button::link(path("/presences"), meetings::said::mark_attendance(lang)).icon(Icon::Check))
            }
        }
    };
    next(Moment::Now, &kicker(lang, situation), &title(lang, situation), content)
}

/// « En ce moment, bloc 2 de 6 », or when it begins.
fn kicker(lang: Lang, situation: &Situation) -> String {
    let leg = situation.reading.leg.filter(|_| situation.block().is_some());
    match leg.map(|leg| situation.course.legs[leg].block + 1) {
        Some(place) => t!(lang, "moment-place", place = place, count = situation.course.blocks.len()),
        None => t!(lang, "moment-now"),
    }
}

fn title(lang: Lang, situation: &Situation) -> String {
    match situation.block().and_then(|block| situation.course.block_of(block)) {
        Some(block) => block.title.clone(),
        None => t!(lang, "moment-follow"),
    }
}

fn step(lang: Lang, situation: &Situation) -> String {
    let hour = |at: Option<i64>| at.map(|at| dates::clock(lang, at)).unwrap_or_default();
    let step = situation.reading.leg.and_then(|leg| {
        let step = usize::try_from(situation.course.legs[leg].spot.step).ok()?;
        situation.course.block(leg).steps.get(step)
    });
    match (situation.reading.state, step) {
        (State::Waiting, _) => t!(lang, "moment-begins", hour = hour(situation.planned.starts_at)),
        (_, Some(step)) => step.title.clone(),
        _ => t!(lang, "moment-until", hour = hour(situation.planned.ends_at)),
    }
}

/// Before its day: what will be there, and what can be looked at already.
pub(crate) fn before(scene: &Scene) -> Markup {
    let (lang, access) = (scene.access.membership().lang(), &scene.access);
    let from = scene.meeting().starts_at.map(|start| start - EARLY);
    let link = |page: &str, drawing: Icon, words: String| html! { p { a href=(access.path(page)) { (icon::with_word(drawing, &words)) } } };
    html! {
        @if let Some(from) = from {
            p { (t!(lang, "the-day-from", day = dates::weekday_and_day(lang, from), hour = dates::clock(lang, from))) }
        }
        (link("/animation/repetition", Icon::Clock, t!(lang, "rehearse")))
        p.soft.small { (t!(lang, "rehearse-why")) }
        (link("/animation/ecran", Icon::Screen, t!(lang, "screen-look")))
        @if access.membership().may::<MarkAttendance>() && scene.meeting().takes_attendance(scene.now) {
            (link("/presences", Icon::Check, meetings::said::mark_attendance(lang)))
        }
    }
}

/// Once it was held: the way back to what was caught.
pub(crate) fn after(scene: &Scene) -> Markup {
    let (lang, access) = (scene.access.membership().lang(), &scene.access);
    html! { p { a href=(access.path("/animation")) { (icon::with_word(Icon::Clock, &t!(lang, "running-again"))) } } }
}
