//! A room: what it is and who is in it, its messages with the days and the first unread one, and where one writes.

use std::collections::HashMap;

use maud::html;
use ui::dates;
use ui::form::{AnyField, DateField};
use ui::layout::{pane_back, pane_from_end, panes};
use ui::notice::Notice;
use ui::shell::{Shape, page, seen_by};
use ui::{Icon, Lang, Markup, assets, button, empty, message};

use super::keys::keys;
use super::marks::pins;
use super::reactions::usual;
use super::{
    Around, Composer, LATER, Said, Spot, Standing, Under, composer, count_in, day, named, said, seen_by_those_of,
    standing,
};
use crate::access::RoomAccess;
use crate::acknowledging::Receipts;
use crate::message::Message;
use crate::reactions::Reactions;
use crate::reading::Stretch;
use crate::requests::Requests;
use crate::room::{Kind, LAST_DAY, PEOPLE, SETTINGS};
use crate::thread::Answers;

/// A room at some place of its history.
pub(crate) struct RoomPage<'a> {
    pub(crate) room: &'a RoomAccess,
    pub(crate) stretch: Stretch,
    /// What was answered under its messages.
    pub(crate) answers: HashMap<i64, Answers>,
    /// What people said of them by one emoji.
    pub(crate) reactions: Reactions,
    /// Those that ask for help.
    pub(crate) requests: Requests,
    /// What the reader sees of « lu et compris ».
    pub(crate) receipts: Receipts,
    /// What stands at its top.
    pub(crate) pins: Vec<Message>,
    /// How far the reader had read before they opened this page; nothing at their first visit.
    pub(crate) read: Option<i64>,
    /// The number after which the stream goes on.
    pub(crate) seq: i64,
    pub(crate) composer: Composer,
    /// What was just done here.
    pub(crate) notice: Option<Notice>,
}

impl RoomPage<'_> {
    /// What stands under a message, as this reader sees it.
    pub(super) fn under<'a>(&'a self, around: &'a Around, id: i64) -> Under<'a> {
        let reactions = self.reactions.get(&id).map(Vec::as_slice).unwrap_or_default();
        let read = self.read.unwrap_or(i64::MAX);
        let (answers, request, names) = (self.answers.get(&id), self.requests.get(&id), &around.names);
        let receipt = self.receipts.get(&id).copied().unwrap_or_default();
        Under { answers, read, reactions, request, receipt, names }
    }
}

/// The page of a room.
pub(crate) fn room(mut view: RoomPage<'_>, mut around: Around) -> Markup {
    view.composer.known = around.names.everybody().join("\n");
    let (room, lang) = (view.room, view.room.membership().lang());
    let pane = pane_from_end(head(&view, &around, true), middle(&view, &around), Some(foot(&view, lang)));
    around.frame.shape = Shape::Panes;
    let title = named(room.membership(), room.room(), &around.names);
    let drawn = around.page(room.membership(), &title, Some(room.room().id), panes(pane, None));
    page(drawn.notice(view.notice))
}

/// The room beside an open thread, where one writes in the thread.
pub(super) fn beside_thread(view: &RoomPage<'_>, around: &Around) -> Markup {
    pane_from_end(head(view, around, false), middle(view, around), None)
}

/// One line, so that what was said has the rest: the way back, which room it is and of whom, and how many read it, which
/// opens to all that there is to say of it.
fn head(view: &RoomPage<'_>, around: &Around, is_alone: bool) -> Markup {
    let room = view.room;
    let (lang, community) = (room.membership().lang(), room.membership().community());
    let name = named(room.membership(), room.room(), &around.names);
    html! {
        @if is_alone { (pane_back(&community.path("/salons"), &t!(lang, "conversations"))) }
        div.room-title {
            @if is_alone { h1 { (name) } } @else { h2 { (name) } }
            p.room-of {
                @match room.room().end.short_day(lang) {
                    Some(day) => (t!(lang, "circle-erased-on", day = day)),
                    None => (community.name),
                }
            }
        }
        (pins(room, &view.pins, &around.names))
        (about(room, around))
    }
}

fn about(room: &RoomAccess, around: &Around) -> Markup {
    let (lang, community) = (room.membership().lang(), room.membership().community());
    let people = count_in(room.room(), &around.names);
    html! {
        details.room-about {
            summary { (Icon::Safe) span { (t!(lang, "room-count", count = people)) } }
            div.stack {
                p {
                    @if let Some(purpose) = room.room().purpose(lang) { (purpose) ". " }
                    (t!(lang, "room-people", count = people)) " "
                    @if room.room().ends_at().is_some() { (t!(lang, "circle-forgets")) " " }
                    @if room.room().announces { (t!(lang, "announces-means")) " " }
                    (t!(lang, "room-promise")) " " a href=(community.path("/charte")) { (t!(lang, "room-charter")) }
                }
                (seen_by(lang, &seen_by_those_of(room, &around.names)))
                (of_people(room, around))
                p { a href={ (room.path()) (LATER) } { (t!(lang, "room-later")) } }
                @if room.membership().may::<communities::roles::ReadMinutes>() { p { a href=(community.path(&format!("/votes?salon={}", room.room().id))) { (t!(lang, "room-votes")) } } }
                (to_a_day(lang, &room.path()))
                (counted(room, around))
                @if room.is_kept() {
                    p { a href={ (room.path()) (SETTINGS) } { (t!(lang, "room-settings")) } }
                }
            }
        }
    }
}

/// The way to what was said on a day.
fn to_a_day(lang: Lang, path: &str) -> Markup {
    html! {
        form.to-a-day method="get" action={ (path) "/jour" } {
            (DateField::new(lang, "jour", t!(lang, "to-a-day")).render())
            (button::submit(t!(lang, "to-a-day-go")))
        }
    }
}

/// Whether the reader wants this room counted, and the button that changes it.
fn counted(room: &RoomAccess, around: &Around) -> Markup {
    let lang = room.membership().lang();
    let here = around.rooms.iter().find(|open| open.room.id == room.room().id);
    let muted = here.is_some_and(|open| open.muted);
    let (words, deed, path) = match muted {
        true => (t!(lang, "muted-means"), t!(lang, "unmute"), "/sourdine/fin"),
        false => (t!(lang, "mute-means"), t!(lang, "mute"), "/sourdine"),
    };
    let counted =
        html! { div.counted { (button::deed(&(room.path() + path), &button::submit(deed))) p.soft.small { (words) } } };
    html! { @if !muted { (in_digest(room, here.is_some_and(|open| open.mentions_only))) } (counted) }
}

/// Whether the reader's digest tells of this room, and the button that changes it.
fn in_digest(room: &RoomAccess, mentions_only: bool) -> Markup {
    let lang = room.membership().lang();
    let (words, deed, path) = match mentions_only {
        true => (t!(lang, "only-mentions-means"), t!(lang, "all-told"), "/mentions-seulement/fin"),
        false => (t!(lang, "all-told-means"), t!(lang, "only-mentions"), "/mentions-seulement"),
    };
    html! { div.counted { (button::deed(&(room.path() + path), &button::submit(deed))) p.soft.small { (words) } } }
}

/// What there is to say of people who are in a room by name: who is gone, who may be added, who may not.
fn of_people(room: &RoomAccess, around: &Around) -> Markup {
    let (lang, is_there) = (room.membership().lang(), |person: &i64| around.names.card(*person).role.is_some());
    let gone: Vec<i64> = room.room().people().iter().copied().filter(|person| !is_there(person)).collect();
    html! {
        @if !gone.is_empty() { p.soft.small { (t!(lang, "room-gone", names = around.names.names(&gone))) } }
        @match room.room().kind {
            Kind::Roles => {}
            Kind::Direct => p.soft.small { (t!(lang, "direct-for-good")) },
            Kind::Chosen => p.row {
                a href={ (room.path()) (PEOPLE) } { (t!(lang, "room-people-of")) }
                @if room.room().ends_at().is_some() { a href={ (room.path()) (LAST_DAY) } { (t!(lang, "circle-ends")) } }
            },
        }
    }
}

fn middle(view: &RoomPage<'_>, around: &Around) -> Markup {
    let (lang, path) = (view.room.membership().lang(), view.room.path());
    let (first, last) = (view.stretch.messages.first(), view.stretch.messages.last());
    html! {
        @if let Some(first) = first.filter(|_| view.stretch.older) {
            p.older { a href={ (path) "?avant=" (first.seq) } { (t!(lang, "older")) } }
        }
        @if first.is_none() { div.nobody-yet { (empty::empty_state(&t!(lang, "room-empty"), None)) } }
        (log(view, around, &path))
        @if !view.room.room().is_archived() { template #usual { (usual(lang, "")) } }
        (keys(lang))
        @if let Some(script) = assets::find("room.js") { script src=(script) defer {} }
        @if let Some(last) = last.filter(|_| view.stretch.newer) {
            p.newer { a href={ (path) "?apres=" (last.seq) } { (t!(lang, "newer")) } " · " a href=(path) { (t!(lang, "newest")) } }
        }
    }
}

/// The messages. Only at the end of the room is there something to follow.
fn log(view: &RoomPage<'_>, around: &Around, path: &str) -> Markup {
    let lang = view.room.membership().lang();
    let live = !view.stretch.newer;
    html! {
        div #messages role="log" aria-label=(t!(lang, "messages"))
            data-me=(view.room.person_id()) data-role=(view.room.membership().role().code())
            data-stream=[live.then(|| format!("{path}/flux"))]
            data-after=[live.then_some(view.seq)]
            data-read=[live.then(|| format!("{path}/lecture"))] {
            @let mut before = None::<&Message>;
            @let first_unread = first_unread(view);
            @for each in &view.stretch.messages {
                @if !before.is_some_and(|before| dates::same_day(before.posted_at, each.posted_at)) { (day(lang, each.posted_at)) }
                @let fresh = first_unread == Some(each.id);
                @if fresh { (message::new_line(&t!(lang, "new"))) }
                @let follows = !fresh && before.is_some_and(|before| each.line().follows(&before.line()));
                (said(&Said {
                    message: each,
                    card: around.names.card(each.author.unwrap_or_default()),
                    marks: each.mentions.marks(&around.names, Some(view.room.reader())),
                    room: path,
                    lang,
                    standing: Standing::of(view.room, each.author),
                    follows,
                    spot: Spot::Room,
                    archived: view.room.room().is_archived(),
                    under: Some(view.under(around, each.id)),
                }))
                @let _ = before.replace(each);
            }
        }
    }
}

/// The first message of somebody else that the reader has not read, unless they are here for the first time.
fn first_unread(view: &RoomPage<'_>) -> Option<i64> {
    let (read, me) = (view.read?, Some(view.room.person_id()));
    let mut messages = view.stretch.messages.iter();
    messages.find(|each| each.seq > read && each.author != me && each.removed.is_none()).map(|each| each.id)
}

/// Where one writes, and what scripts have to say; nothing of it is seen until there is a reason.
fn foot(view: &RoomPage<'_>, lang: Lang) -> Markup {
    html! {
        @if !view.stretch.newer {
            p #fresh hidden { button.btn type="button" { (t!(lang, "fresh")) } }
            p #cut.soft.small role="status" hidden { (t!(lang, "cut")) }
        }
        (standing(view.room.room(), lang))
        // Words that came too late to be said are given back all the same.
        @if view.composer.is_for(view.room) { (composer(lang, &view.composer)) }
        @else if !view.room.room().is_archived() { p.soft.small.only-team { (t!(lang, "announces-foot")) } }
    }
}
