//! The page of one meeting, from values.

use communities::roles::{MarkAttendance, SetMeetings};
use maud::{Markup, html};
use ui::notice::{Notice, Tone};
use ui::tag::tag;
use ui::{Icon, Lang, avatar, breadcrumb, button, card, dates, facts, icon, layout, prose};

use super::Sheet;
use crate::answers::Given;
use crate::answers::page::{self as answers, Reason};
use crate::model::{Answer, State};
use crate::said;
use crate::series::missing;
use crate::series::page::kind;

/// So many faces are shown before « et 7 autres ».
const FACES: usize = 12;

pub(super) fn body(sheet: &Sheet, refused: Option<&Reason>) -> Markup {
    let membership = sheet.scene.access.membership();
    let (lang, meeting) = (membership.lang(), sheet.scene.access.meeting());
    let season = membership.community().path("/rencontres");
    html! {
        (breadcrumb::breadcrumb(lang, &[(&season, &t!(lang, "meetings"))], meeting.heading(lang)))
        header.stack {
            h1 { (meeting.heading(lang)) }
            p.row { (kind(lang, meeting)) (state(sheet)) span { (line(sheet)) } }
            (told(sheet))
            (answer(sheet, refused))
        }
        (layout::two_columns(main(sheet), beside(sheet)))
    }
}

fn state(sheet: &Sheet) -> Markup {
    let lang = sheet.scene.access.membership().lang();
    html! {
        @match sheet.scene.state() {
            State::Cancelled => (tag(ui::tag::Kind::Help, &t!(lang, "state-cancelled"))),
            State::Held => (tag(ui::tag::Kind::Done, &t!(lang, "state-held"))),
            State::Planned => (tag(ui::tag::Kind::Library, &t!(lang, "state-planned"))),
            State::Set => {}
        }
    }
}

/// « mercredi 18 mars 2027, 13 h à 16 h · Maison des familles du Canal, ou en ligne ».
fn line(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.scene.access.membership().lang(), sheet.scene.access.meeting());
    let when = said::when(lang, meeting);
    html! {
        @match meeting.starts_at { Some(at) => (dates::said(at, &when)), None => (when) }
        " · " (prose::line(&said::place(lang, &meeting.place, &sheet.hosts)))
    }
}

/// That it moved, or is cancelled, and why.
fn told(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.scene.access.membership().lang(), sheet.scene.access.meeting());
    let reason = |reason: &str| html! { @if !reason.is_empty() { " " q { (prose::lines(reason)) } } };
    let moved = meeting.moved_from.filter(|_| meeting.is_ahead(sheet.scene.now));
    html! {
        @if meeting.cancelled_at.is_some() {
            (Notice::rich(lang, Tone::Warning, html! { (t!(lang, "told-cancelled")) (reason(&meeting.cancel_reason)) }))
        } @else if let Some(from) = moved {
            (Notice::rich(lang, Tone::Info, html! {
                (t!(lang, "told-moved", from = dates::long(lang, from))) (reason(&meeting.move_reason))
            }))
        }
    }
}

fn answer(sheet: &Sheet, refused: Option<&Reason>) -> Markup {
    let lang = sheet.scene.access.membership().lang();
    let action = sheet.scene.access.path("/reponse");
    let calendar = sheet.scene.access.path("/agenda.ics");
    let cannot = sheet.invited.own.as_ref().filter(|given| given.answer == Answer::Cannot && !given.to_confirm);
    html! {
        @if sheet.invited.may_answer { (answers::asked_again(lang, &sheet.invited)) }
        div.row {
            @if sheet.invited.may_answer { (answers::choices(lang, &action, &sheet.invited, None)) }
            @if sheet.scene.state() == State::Set { (icon_link(&calendar, Icon::Calendar, &t!(lang, "add-to-calendar"))) }
        }
        @if sheet.invited.may_answer {
            (answers::who_sees(lang))
            @if cannot.is_some() || refused.is_some() { (reason(sheet, cannot, &action, refused)) }
        }
    }
}

fn reason(sheet: &Sheet, cannot: Option<&Given>, action: &str, refused: Option<&Reason>) -> Markup {
    let membership = sheet.scene.access.membership();
    let kept = cannot.map(|given| given.own_reason(membership.person_id())).unwrap_or_default();
    let (typed, problem) = refused.map_or((kept, None), |(typed, problem)| (typed.as_str(), Some(problem.clone())));
    answers::reason(membership.lang(), action, typed, problem)
}

fn icon_link(href: &str, drawing: Icon, words: &str) -> Markup {
    html! { a href=(href) { (icon::with_word(drawing, words)) } }
}

fn main(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.scene.access.membership().lang(), sheet.scene.access.meeting());
    let about = meeting.about.speaking(lang);
    html! {
        (place(sheet))
        @for part in &sheet.main { (part) }
        @if !about.is_empty() {
            (card::titled(&t!(lang, "about-title"), prose::paragraphs(about)))
        }
        @if sheet.scene.access.membership().may::<SetMeetings>() { (waited_for(sheet)) }
    }
}

fn place(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.scene.access.membership().lang(), sheet.scene.access.meeting());
    let place = &meeting.place;
    let mut known = vec![(t!(lang, "fact-when"), html! { (said::when(lang, meeting)) })];
    known.push((t!(lang, "fact-length"), html! { (dates::duration(lang, meeting.minutes)) }));
    known.push((t!(lang, "fact-mode"), html! { (place.mode.name(lang)) }));
    if place.mode.has_place() {
        let unknown = t!(lang, "host-unknown");
        known.push((t!(lang, "fact-host"), html! { (sheet.hosts.of(place).unwrap_or(&unknown)) }));
        let venue = sheet.hosts.venue(place);
        if !venue.is_empty() {
            known.push((t!(lang, "fact-place"), prose::lines(venue)));
        }
    }
    if place.mode.has_link() {
        known.push((t!(lang, "fact-link"), link(lang, &place.link)));
    }
    card::titled(&t!(lang, "place-title"), facts::definitions(&known))
}

fn link(lang: Lang, link: &str) -> Markup {
    html! {
        @if link.is_empty() { (t!(lang, "link-unknown")) }
        @else { a href=(link) rel="noreferrer noopener" target="_blank" { (link) span.unseen { " (" (t!(lang, "new-window")) ")" } } }
    }
}

/// Who has not answered yet: only those who prepare the meeting see it.
fn waited_for(sheet: &Sheet) -> Markup {
    let lang = sheet.scene.access.membership().lang();
    let waited = sheet.waited_for();
    html! {
        @if sheet.scene.state() == State::Set && !waited.is_empty() {
            (card::titled(&t!(lang, "waited-for-title"), html! {
                p.soft.small { (t!(lang, "waited-for-who-sees")) }
                p { (names(sheet, &waited)) }
            }))
        }
    }
}

fn names(sheet: &Sheet, people: &[i64]) -> String {
    sheet.scene.directory.names(people)
}

fn beside(sheet: &Sheet) -> Markup {
    let membership = sheet.scene.access.membership();
    html! {
        @if sheet.scene.access.meeting().starts_at.is_some() { (presence(sheet)) }
        @if let Some(tally) = sheet.tally() {
            (card::titled(&t!(membership.lang(), "attendance"), html! { p { (tally.said(membership.lang())) } }))
        }
        @if membership.may::<SetMeetings>() { (prepare(sheet)) }
        @for part in &sheet.beside { (part) }
    }
}

/// « 9 sur place, 3 en ligne, 2 sans réponse », the faces of those who come, then their names.
fn presence(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.scene.access.membership().lang(), sheet.scene.access.meeting());
    let coming: Vec<i64> = [Answer::Here, Answer::Online].into_iter().flat_map(|answer| sheet.who(answer)).collect();
    card::titled(
        &t!(lang, "presence-title"),
        html! {
            p { (sheet.invited.counts.said(lang, meeting.place.mode)) }
            @if !coming.is_empty() {
                p.avatars {
                    @for person in coming.iter().take(FACES) { (avatar::avatar(&sheet.scene.directory.card(*person).name)) }
                    @if coming.len() > FACES { span.soft { (t!(lang, "and-others", count = coming.len() - FACES)) } }
                }
            }
            @for answer in Answer::ALL { (those(sheet, *answer)) }
        },
    )
}

fn those(sheet: &Sheet, answer: Answer) -> Markup {
    let lang = sheet.scene.access.membership().lang();
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

/// What is left to prepare, the deed of the moment, then every other deed of those who run the meeting, a line each.
fn prepare(sheet: &Sheet) -> Markup {
    let (lang, meeting) = (sheet.scene.access.membership().lang(), sheet.scene.access.meeting());
    let deed = |path: &str, drawing: Icon, words: String| html! { li { (icon_link(&sheet.scene.access.path(path), drawing, &words)) } };
    let path = |page: &str| sheet.scene.access.membership().community().path(page);
    card::titled(
        &t!(lang, "prepare-title"),
        html! {
            (missing::list(lang, (meeting, &sheet.lacks), path, true))
            (of_the_moment(sheet))
            @if meeting.is_ahead(sheet.scene.now) {
                ul.todo {
                    @if meeting.starts_at.is_some() {
                        (deed("/date", Icon::Edit, t!(lang, "deed-move")))
                        (deed("/sondage/ouverture", Icon::Members, t!(lang, "poll-deed-open")))
                    }
                    (deed("/personnes-ressources", Icon::Profile, t!(lang, "deed-guests")))
                    (deed("/annulation", Icon::Delete, t!(lang, "deed-cancel")))
                }
            }
        },
    )
}

/// The one deed that the meeting waits for now.
fn of_the_moment(sheet: &Sheet) -> Markup {
    let (lang, meeting, state) =
        (sheet.scene.access.membership().lang(), sheet.scene.access.meeting(), sheet.scene.state());
    let attendance =
        sheet.scene.access.membership().may::<MarkAttendance>() && meeting.takes_attendance(sheet.scene.now);
    let link = |path: &str, words: String| button::link(sheet.scene.access.path(path), words);
    html! {
        @if attendance { p { (link("/presences", t!(lang, "deed-attendance")).primary().icon(Icon::Check)) } }
        @if state == State::Held { p { (link("/date", t!(lang, "deed-move"))) } }
        @if state == State::Cancelled { p { (button::deed(&sheet.scene.access.path("/remise"), &button::submit(t!(lang, "deed-restore")))) } }
    }
}
