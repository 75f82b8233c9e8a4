//! A thread: the message that was answered and all its answers, beside the room; alone on a phone. Whoever has it open follows
//! it by the stream of the room.

use maud::html;
use ui::layout::{pane_back, pane_from_end, panes};
use ui::shell::{Shape, page};
use ui::{Icon, Lang, Markup, dates};

use super::room::beside_thread;
use super::{Around, Said, Spot, Standing, composer, named, said, standing};
use crate::message::Message;
use crate::pages::RoomPage;
use crate::thread::{Answers, Thread};

/// The address of the thread that begins with this message.
pub(crate) fn thread_path(room: &str, first: i64) -> String {
    format!("{room}/messages/{first}/fil")
}

/// The page of a thread: the room as it is now, and the thread beside it.
pub(crate) fn thread(mut view: RoomPage<'_>, thread: &Thread, mut around: Around) -> Markup {
    view.composer.known = around.names.everybody().join("\n");
    let notice = view.notice.take();
    let view = &view;
    let (room, lang) = (view.room, view.room.membership().lang());
    let title = t!(lang, "thread-title", name = name(&around, &thread.first));
    let beside = pane_from_end(
        head(lang, &title, &named(room.membership(), room.room(), &around.names), &room.path()),
        middle(view, thread, &around),
        Some(foot(view, lang)),
    );
    around.frame.shape = Shape::Panes;
    let here = beside_thread(view, &around);
    page(
        around
            .page(room.membership(), &title, Some(room.room().id), panes(here, Some((&title, beside))))
            .notice(notice),
    )
}

fn name<'a>(around: &'a Around, first: &Message) -> &'a str {
    let author = first.author.filter(|_| first.removed.is_none());
    &around.names.card(author.unwrap_or_default()).name
}

fn head(lang: Lang, title: &str, room: &str, path: &str) -> Markup {
    html! {
        (pane_back(path, room))
        div.room-title { h1 { (title) } p.room-of { (room) } }
        a.thread-close href=(path) { (t!(lang, "thread-close")) }
    }
}

fn middle(view: &RoomPage<'_>, thread: &Thread, around: &Around) -> Markup {
    let (lang, path) = (view.room.membership().lang(), thread_path(&view.room.path(), thread.first.id));
    let mut before = None::<&Message>;
    html! {
        div #thread data-thread=(thread.first.id) role="log" aria-label=(t!(lang, "thread-answers")) {
            (day(lang, thread.first.posted_at))
            (one(view, around, &thread.first, false))
            @if let Some(oldest) = thread.answers.first().filter(|_| thread.older) {
                p.older { a href={ (path) "?avant=" (oldest.seq) } { (t!(lang, "older")) } }
            }
            @for each in &thread.answers {
                @let last = before.unwrap_or(&thread.first);
                @if !dates::same_day(last.posted_at, each.posted_at) { (day(lang, each.posted_at)) }
                (one(view, around, each, before.is_some_and(|before| each.line().follows(&before.line()))))
                @let _ = before.replace(each);
            }
        }
    }
}

/// A day of a thread. The room beside it has lines of days too, under their own names.
fn day(lang: Lang, at: i64) -> Markup {
    html! { div.said-day data-day=(dates::for_date_field(at)) { (ui::message::day(&dates::weekday_and_day(lang, at))) } }
}

fn one(view: &RoomPage<'_>, around: &Around, message: &Message, follows: bool) -> Markup {
    let room = view.room;
    said(&Said {
        message,
        card: around.names.card(message.author.unwrap_or_default()),
        marks: message.mentions.marks(&around.names, Some(room.reader())),
        room: &room.path(),
        lang: room.membership().lang(),
        standing: Standing::of(room, message.author),
        follows,
        spot: Spot::Thread,
        archived: room.room().is_archived(),
        under: Some(view.under(around, message.id)),
    })
}

fn foot(view: &RoomPage<'_>, lang: Lang) -> Markup {
    html! {
        p #fresh hidden { button.btn type="button" { (t!(lang, "fresh")) } }
        p #cut.soft.small role="status" hidden { (t!(lang, "cut")) }
        (standing(view.room.room(), lang))
        @if view.composer.is_for(view.room) { (composer(lang, &view.composer)) }
    }
}

/// How many answers stand under a message and when the last one came, which leads to them; its element stays whatever happens.
/// `fresh`: whether some came since the reader read the room.
pub(crate) fn answers(lang: Lang, (room, first): (&str, i64), answers: Option<&Answers>, fresh: bool) -> Markup {
    html! {
        span.in-thread id={ "answers-" (first) } {
            @if let Some(answers) = answers.filter(|answers| answers.count > 0) {
                a.fresh[fresh] href=(thread_path(room, first)) {
                    (Icon::Conversation)
                    span { strong { (t!(lang, "answers", count = answers.count)) } ", " span.soft { (last(lang, answers)) } }
                    @if fresh { span.badge { (t!(lang, "new")) } }
                }
            }
        }
    }
}

fn last(lang: Lang, answers: &Answers) -> Markup {
    let at = answers.last_at;
    dates::said(at, &t!(lang, "answers-last", day = dates::short(lang, at), time = dates::time(lang, at)))
}
