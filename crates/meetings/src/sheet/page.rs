//! The page of one meeting, from values: what its time needs, first and largest; then what it is about; the rest folded.

use maud::{Markup, html};
use ui::notice::{Notice, Tone};
use ui::waiting::{Waiting, waiting};
use ui::{Icon, breadcrumb, button, dates, fold, icon, layout, prose};

use super::Sheet;
use super::pieces;
use crate::answers::page::Reason;
use crate::awaited::{Awaited, Turn};
use crate::closing;
use crate::model::State;
use crate::part::{Column, Piece};
use crate::said;
use crate::time::Time;
use ui::next::{Moment, next};

pub(super) fn body(sheet: &Sheet, refused: Option<&Reason>) -> Markup {
    let membership = sheet.scene.access.membership();
    let (lang, meeting) = (membership.lang(), sheet.scene.access.meeting());
    let season = membership.community().path("/rencontres");
    let shown = shown(sheet, refused);
    let standing = |column: Column| shown.iter().filter(move |piece| piece.column == column).map(Piece::drawn);
    let folded: Vec<Markup> = standing(Column::Folded).collect();
    html! {
        (breadcrumb::breadcrumb(lang, &[(&season, &t!(lang, "meetings"))], meeting.heading(lang)))
        (head(sheet))
        (told(sheet))
        (band(sheet, refused))
        (waiting(&t!(lang, "to-do-also"), &also(sheet)))
        (layout::parts(
            html! { @for piece in standing(Column::Main) { (piece) } },
            html! { @for piece in standing(Column::Beside) { (piece) } },
        ))
        (fold::folds(&t!(lang, "all-of-it"), &folded))
    }
}

/// The pieces of the page itself around those of the parts.
fn shown(sheet: &Sheet, refused: Option<&Reason>) -> Vec<Piece> {
    let mut shown = pieces::first(sheet, refused);
    shown.extend(sheet.pieces.iter().filter(|piece| piece.column != Column::Next).cloned());
    shown.extend(pieces::last(sheet));
    shown
}

/// What it is, its heading, when and where: said here and nowhere else on the page.
fn head(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.lang(), sheet.scene.access.meeting());
    let when = said::when(lang, meeting);
    let place = said::place(lang, &meeting.place, &sheet.hosts);
    html! {
        header.head.about {
            p.kicker.meet { (meeting.kind.name(lang)) " · " (standing(sheet)) }
            h1 { (meeting.heading(lang)) }
            p.when {
                span.with-icon { (Icon::Calendar) strong { @match meeting.starts_at { Some(at) => (dates::said(at, &when)), None => (when) } } }
                span.with-icon { (Icon::Place) span { (prose::line(&place)) } }
            }
        }
    }
}

/// « dans 6 jours », « Tenue ».
fn standing(sheet: &Sheet) -> String {
    let (lang, scene) = (sheet.lang(), &sheet.scene);
    match (sheet.time, scene.meeting().starts_at) {
        (Time::Cancelled, _) => t!(lang, "state-cancelled"),
        (Time::Held, _) => t!(lang, "state-held"),
        (Time::On, _) => t!(lang, "state-on"),
        (Time::Prepared, Some(start)) => t!(lang, "state-days", days = dates::days_until(start, scene.now)),
        _ => t!(lang, "state-planned"),
    }
}

/// That it moved, or is cancelled, and why.
fn told(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.lang(), sheet.scene.access.meeting());
    let reason = |reason: &str| html! { @if !reason.is_empty() { " " q { (prose::lines(reason)) } } };
    let moved = meeting.moved_from.filter(|_| meeting.is_ahead(sheet.scene.now));
    html! {
        @if meeting.cancelled_at.is_some() {
            (Notice::rich(lang, Tone::Warning, html! { (t!(lang, "told-cancelled")) (reason(&meeting.cancel_reason)) }))
            @if sheet.is_led() { div.row { (button::deed(&sheet.scene.access.path("/remise"), &button::submit(t!(lang, "deed-restore")))) } }
        } @else if let Some(from) = moved {
            (Notice::rich(lang, Tone::Info, html! {
                (t!(lang, "told-moved", from = dates::long(lang, from))) (reason(&meeting.move_reason))
            }))
        }
    }
}

/// The one next step.
fn band(sheet: &Sheet, refused: Option<&Reason>) -> Markup {
    let lang = sheet.lang();
    if let Some(piece) = sheet.pieces.iter().find(|piece| piece.column == Column::Next) {
        return piece.content.clone();
    }
    let calm = |title, why: String| next(Moment::Calm, &t!(lang, "next-none-kicker"), title, html! { p { (why) } });
    match (sheet.time, sheet.to_do.first()) {
        (Time::Cancelled | Time::On, _) => Markup::default(),
        (Time::Held, _) if !sheet.steps.is_empty() => closing::next_step(lang, &sheet.steps),
        (Time::Prepared, _) if !sheet.is_led() && sheet.invited.may_answer => pieces::own_answer(sheet, refused),
        (_, Some(first)) => next(Moment::Do, &t!(lang, "next-kicker"), &first.words, first.deeds()),
        (Time::ToBeSet, None) => calm(&t!(lang, "next-no-date"), t!(lang, "next-no-date-why")),
        (Time::Prepared, None) if sheet.is_led() => calm(&t!(lang, "next-ready"), t!(lang, "next-ready-why")),
        _ => Markup::default(),
    }
}

/// What there is to do besides, as a list of verbs.
fn also(sheet: &Sheet) -> Vec<Waiting> {
    let shown = match sheet.time {
        Time::Cancelled => return Vec::new(),
        Time::Held if !sheet.steps.is_empty() => sheet.steps.iter().find_map(|step| step.next.as_ref()),
        Time::Prepared if !sheet.is_led() && sheet.invited.may_answer => None,
        Time::On => None,
        _ => sheet.to_do.first(),
    };
    // While it is held, what was to be prepared is no longer of the moment.
    let of_the_moment = |each: &&Awaited| sheet.time != Time::On || matches!(each.turn, Turn::Ask | Turn::Tell);
    let others =
        sheet.to_do.iter().filter(of_the_moment).filter(|each| shown.is_none_or(|shown| shown.path != each.path));
    others.map(|each| each.clone().waiting(each.why.clone())).collect()
}

/// The link to what is not a deed of the moment.
pub(super) fn icon_link(href: &str, drawing: Icon, words: &str) -> Markup {
    html! { a href=(href) { (icon::with_word(drawing, words)) } }
}

/// Whether it can be put in a calendar.
pub(super) fn is_dated(sheet: &Sheet) -> bool {
    sheet.scene.state() == State::Set
}
