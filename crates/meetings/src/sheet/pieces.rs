//! What the page of a meeting shows by itself: who comes, the way there, what it is about, and the deeds that change it.

use communities::roles::MarkAttendance;
use maud::{Markup, html};
use ui::next::{Moment, next};
use ui::{Icon, Lang, avatar, dates, facts, prose};

use super::Sheet;
use super::page::{icon_link, is_dated};
use crate::answers::Given;
use crate::answers::page::{self as answers, Reason};
use crate::model::{Answer, State};
use crate::part::{Column, Piece};
use crate::time::Time;

/// So many faces are shown before « et 7 autres ».
const FACES: usize = 12;

/// Those that stand before the parts'.
pub(super) fn first(sheet: &Sheet, refused: Option<&Reason>) -> Vec<Piece> {
    [own_beside(sheet, refused), presence(sheet), tally(sheet), way(sheet)].into_iter().flatten().collect()
}

/// Those that stand after them.
pub(super) fn last(sheet: &Sheet) -> Vec<Piece> {
    [about(sheet), waited_for(sheet), change(sheet)].into_iter().flatten().collect()
}

/// Whether one comes, as the next step: a question until it is answered, then what one said.
pub(super) fn own_answer(sheet: &Sheet, refused: Option<&Reason>) -> Markup {
    let lang = sheet.lang();
    let standing = sheet.invited.own.as_ref().filter(|given| !given.to_confirm).map(|given| given.answer);
    let (moment, kicker, title) = match standing {
        None => (Moment::Do, t!(lang, "next-kicker"), t!(lang, "next-answer")),
        Some(answer) => (Moment::Calm, t!(lang, "next-answered"), answer.said_to_them(lang)),
    };
    next(moment, &kicker, &title, answer(sheet, refused))
}

/// For those who lead it, their own answer is small.
fn own_beside(sheet: &Sheet, refused: Option<&Reason>) -> Option<Piece> {
    let shown = sheet.time == Time::Prepared && sheet.is_led() && sheet.invited.may_answer;
    shown.then(|| Piece::new(Column::Beside, t!(sheet.lang(), "own-answer"), answer(sheet, refused)))
}

fn answer(sheet: &Sheet, refused: Option<&Reason>) -> Markup {
    let lang = sheet.lang();
    let action = sheet.scene.access.path("/reponse");
    let cannot = sheet.invited.own.as_ref().filter(|given| given.answer == Answer::Cannot && !given.to_confirm);
    html! {
        (answers::asked_again(lang, &sheet.invited))
        (answers::choices(lang, &action, &sheet.invited, None))
        (answers::who_sees(lang))
        @if cannot.is_some() || refused.is_some() { (reason(sheet, cannot, &action, refused)) }
    }
}

fn reason(sheet: &Sheet, cannot: Option<&Given>, action: &str, refused: Option<&Reason>) -> Markup {
    let membership = sheet.scene.access.membership();
    let kept = cannot.map(|given| given.own_reason(membership.person_id())).unwrap_or_default();
    let (typed, problem) = refused.map_or((kept, None), |(typed, problem)| (typed.as_str(), Some(problem.clone())));
    answers::reason(membership.lang(), action, typed, problem)
}

/// « 9 sur place, 3 en ligne, 2 sans réponse », the faces of those who come, then their names. Once it was held, attendance
/// speaks.
fn presence(sheet: &Sheet) -> Option<Piece> {
    let (lang, mode) = (sheet.lang(), sheet.scene.meeting().place.mode);
    let column = match sheet.time {
        Time::Prepared if !sheet.is_led() => Column::Beside,
        Time::Prepared | Time::On => Column::Folded,
        Time::ToBeSet | Time::Held | Time::Cancelled => return None,
    };
    let said = sheet.invited.counts.said(lang, mode);
    let coming: Vec<i64> = [Answer::Here, Answer::Online].into_iter().flat_map(|answer| sheet.who(answer)).collect();
    let content = html! {
        @if column == Column::Beside { p { (said) } }
        @if !coming.is_empty() {
            p.avatars {
                @for person in coming.iter().take(FACES) { (avatar::avatar(&sheet.scene.directory.card(*person).name)) }
                @if coming.len() > FACES { span.soft { (t!(lang, "and-others", count = coming.len() - FACES)) } }
            }
        }
        @for answer in Answer::ALL { (those(sheet, *answer)) }
    };
    Some(Piece::new(column, t!(lang, "presence-title"), content).state(said))
}

fn those(sheet: &Sheet, answer: Answer) -> Markup {
    let lang = sheet.lang();
    let people = sheet.who(answer);
    let reasons = sheet.reasons();
    html! {
        @if !people.is_empty() {
            p { strong { (answer.said(lang)) } br; (names(sheet, &people)) }
            @if let Some(grant) = reasons.as_ref().filter(|_| answer == Answer::Cannot) {
                @for given in people.iter().filter_map(|person| sheet.scene.given.get(person)).filter(|given| !given.reason(grant).is_empty()) {
                    p.small { (t!(lang, "reason-of", name = sheet.scene.directory.card(given.person).name.as_str())) " " q { (prose::lines(given.reason(grant))) } }
                }
            }
        }
    }
}

fn names(sheet: &Sheet, people: &[i64]) -> String {
    sheet.scene.directory.names(people)
}

/// Who was there, for those who mark it.
fn tally(sheet: &Sheet) -> Option<Piece> {
    let (lang, access) = (sheet.lang(), &sheet.scene.access);
    let marks = access.membership().may::<MarkAttendance>() && access.meeting().takes_attendance(sheet.scene.now);
    let state = sheet.tally().map_or_else(|| t!(lang, "attendance-to-mark"), |tally| tally.said(lang));
    let link = icon_link(&access.path("/presences"), Icon::Check, &t!(lang, "deed-attendance"));
    marks.then(|| Piece::new(Column::Folded, t!(lang, "attendance"), html! { p { (link) } }).state(state))
}

/// The way there: the address, the link, the calendar. When and where are said above.
fn way(sheet: &Sheet) -> Option<Piece> {
    let (lang, place) = (sheet.lang(), &sheet.scene.meeting().place);
    let mut known = vec![(t!(lang, "fact-mode"), html! { (place.mode.name(lang)) })];
    let venue = sheet.hosts.venue(place);
    if place.mode.has_place() && !venue.is_empty() {
        known.push((t!(lang, "fact-place"), prose::lines(venue)));
    }
    if place.mode.has_link() {
        known.push((t!(lang, "fact-link"), link(lang, &place.link)));
    }
    let calendar = sheet.scene.access.path("/agenda.ics");
    let content = html! {
        (facts::definitions(&known))
        @if is_dated(sheet) { p { (icon_link(&calendar, Icon::Calendar, &t!(lang, "add-to-calendar"))) } }
    };
    let leads = sheet.time == Time::ToBeSet && known.len() > 1;
    if !(leads || matches!(sheet.time, Time::Prepared | Time::On)) {
        return None;
    }
    let length = dates::duration(lang, sheet.scene.meeting().minutes);
    let column = if matches!(sheet.time, Time::Prepared | Time::On) { Column::Beside } else { Column::Folded };
    let state = format!("{} · {length}", place.mode.name(lang));
    Some(Piece::new(column, t!(lang, "place-title"), content).state(state))
}

fn link(lang: Lang, link: &str) -> Markup {
    html! {
        @if link.is_empty() { (t!(lang, "link-unknown")) }
        @else { a href=(link) rel="noreferrer noopener" target="_blank" { (link) span.unseen { " (" (t!(lang, "new-window")) ")" } } }
    }
}

/// What happens there, as the program says it.
fn about(sheet: &Sheet) -> Option<Piece> {
    let lang = sheet.lang();
    let about = sheet.scene.meeting().about.speaking(lang);
    let column = if matches!(sheet.time, Time::ToBeSet | Time::Prepared) { Column::Main } else { Column::Folded };
    (!about.is_empty()).then(|| Piece::new(column, t!(lang, "about-title"), prose::paragraphs(about)))
}

/// Who has not answered yet: only those who prepare the meeting see it.
fn waited_for(sheet: &Sheet) -> Option<Piece> {
    let (lang, waited) = (sheet.lang(), sheet.waited_for());
    let shown = sheet.is_led() && sheet.time == Time::Prepared && !waited.is_empty();
    let content = html! {
        p { (names(sheet, &waited)) }
        p.soft.small { (t!(lang, "waited-for-who-sees")) }
    };
    let piece = || Piece::new(Column::Folded, t!(lang, "waited-for-title"), content);
    shown.then(|| piece().state(t!(lang, "waited-for-count", count = waited.len())))
}

/// Every deed that changes it, a line each.
fn change(sheet: &Sheet) -> Option<Piece> {
    let (lang, meeting, state) = (sheet.lang(), sheet.scene.meeting(), sheet.scene.state());
    let deed = |path: &str, drawing: Icon, words: String| html! { li { (icon_link(&sheet.scene.access.path(path), drawing, &words)) } };
    let content = html! {
        ul.todo {
            (deed("/date", Icon::Edit, deed_of_date(lang, state)))
            @if meeting.is_ahead(sheet.scene.now) {
                @if meeting.starts_at.is_some() { (deed("/sondage/ouverture", Icon::Members, t!(lang, "poll-deed-open"))) }
                (deed("/personnes-ressources", Icon::Profile, t!(lang, "deed-guests")))
                (deed("/annulation", Icon::Delete, t!(lang, "deed-cancel")))
            }
        }
    };
    let shown = sheet.is_led() && state != State::Cancelled;
    shown.then(|| Piece::new(Column::Folded, t!(lang, "change-title"), content).state(t!(lang, "change-state")))
}

fn deed_of_date(lang: Lang, state: State) -> String {
    match state {
        State::Held => t!(lang, "deed-correct"),
        State::Planned => t!(lang, "deed-set"),
        _ => t!(lang, "deed-move"),
    }
}
