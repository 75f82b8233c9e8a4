//! The trainings of the network, from values. Of who registered nothing is on them, but where the reader stands themself.

pub(crate) mod opening;

use maud::{Markup, html};
use meetings::model::{Mode, State};
use meetings::said;
use network::NETWORK;
use ui::breadcrumb::breadcrumb;
use ui::{Lang, button, card, empty, layout};

use crate::TRAININGS;
use crate::model::Training;

/// How many stand at the network's home.
const NEXT: usize = 3;

pub(crate) fn all(lang: Lang, all: &[Training], now: i64) -> Markup {
    let title = t!(lang, "trainings");
    let above = breadcrumb(lang, &[(NETWORK, &t!(lang, "network"))], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "trainings-means")) } })))
        @if all.is_empty() { (empty::empty_state(&t!(lang, "trainings-none"), None)) }
        @for each in all { (one(lang, each, now)) }
    })
}

fn one(lang: Lang, training: &Training, now: i64) -> Markup {
    let (listed, open) = (&training.listed, &training.listed.open);
    card::titled(
        &open.title,
        html! {
            p { (when(lang, training, now)) }
            p.soft { (place(lang, training)) }
            p.soft { (t!(lang, "training-by", community = training.community.as_str())) }
            @match listed.own {
                Some(true) => {
                    p { strong { (t!(lang, "training-placed")) } }
                    @if !open.practical.is_empty() { p { (open.practical) } }
                }
                Some(false) => { p { strong { (t!(lang, "training-waits", count = listed.ahead)) } } }
                None => { p { (places(lang, training)) } }
            }
            div.row { (deed(lang, training, now)) }
        },
    )
}

fn when(lang: Lang, training: &Training, now: i64) -> String {
    match training.meeting.state(now) {
        State::Cancelled => t!(lang, "training-called-off"),
        State::Planned => t!(lang, "training-undated"),
        State::Set | State::Held => said::when(lang, &training.meeting),
    }
}

fn place(lang: Lang, training: &Training) -> String {
    let (mode, place) = (training.meeting.place.mode, training.listed.open.place.as_str());
    match mode {
        Mode::Online => mode.name(lang),
        _ if place.is_empty() => mode.name(lang),
        Mode::InPerson | Mode::Hybrid => t!(lang, "training-place", mode = mode.name(lang), place = place),
    }
}

fn places(lang: Lang, training: &Training) -> String {
    match (training.listed.left(), training.listed.waiting) {
        (0, waiting) => t!(lang, "training-full", count = waiting),
        (left, _) => t!(lang, "training-left", count = left, places = training.listed.open.places),
    }
}

fn deed(lang: Lang, training: &Training, now: i64) -> Markup {
    let listed = &training.listed;
    let path = |rest: &str| format!("{TRAININGS}/{}/{rest}", listed.open.meeting_id);
    let title = listed.open.title.as_str();
    if listed.own.is_some() {
        let withdraw = button::submit(t!(lang, "training-withdraw")).quiet();
        return button::deed(&path("desistement"), &withdraw.spoken(t!(lang, "training-withdraw-of", title = title)));
    }
    if !training.takes(now) {
        return html! {};
    }
    let register = if listed.left() > 0 {
        button::submit(t!(lang, "training-register")).spoken(t!(lang, "training-register-of", title = title))
    } else {
        button::submit(t!(lang, "training-wait")).spoken(t!(lang, "training-wait-of", title = title))
    };
    button::deed(&path("inscription"), &register.primary())
}

/// The next ones, at the network's home.
pub(crate) fn next(lang: Lang, all: &[Training]) -> Markup {
    card::titled(
        &t!(lang, "trainings"),
        html! {
            @if all.is_empty() { p.soft { (t!(lang, "trainings-none")) } }
            @else {
                ul.found { @for each in all.iter().take(NEXT) {
                    li { p { strong { (each.listed.open.title) } br; (said::when(lang, &each.meeting)) } p.small.soft { (places(lang, each)) } }
                } }
            }
            p { (button::link(TRAININGS, t!(lang, "trainings-open"))) }
        },
    )
}
