//! The pages of what is sent later: choosing the hour, the list of a room, the list of all rooms, and one of them.

use communities::{Community, Directory};
use conversations::{LATER, Room, RoomAccess, called, way_back};
use identity::PROFILE;
use maud::html;
use ui::form::{Checkbox, DateField, Form, TextArea, TimeField};
use ui::{Lang, Markup, breadcrumb, button, dates, empty, layout, markdown};

use crate::form::{Draft, Field, Tried};
use crate::waiting::Waiting;
use crate::web::ALL;

/// The most characters of the words in a list.
const EXCERPT: usize = 400;

/// What a person will send, and the rooms that are open to them.
pub(crate) struct Listed<'a> {
    pub(crate) waiting: &'a [Waiting],
    pub(crate) rooms: &'a [(Community, Room)],
}

/// The page that asks for the hour.
pub(crate) fn asking(room: &RoomAccess, tried: &Tried, names: &Directory) -> Markup {
    let (lang, title) = (room.membership().lang(), t!(room.membership().lang(), "later-title"));
    let name = called(lang, room.room());
    let form = carried(Form::post(lang, room.path() + LATER), &tried.draft);
    let form = fields(lang, form, tried, &names.everybody());
    let form = match room.room().announces && tried.draft.thread.is_empty() {
        true => form.field(tick(lang, Field::Asks, &t!(lang, "later-acknowledgement"), &tried.draft)),
        false => form,
    };
    let form = form
        .refusal(tried.refused.as_ref())
        .deed(button::submit(t!(lang, "later-put")).primary())
        .cancel(&room.path(), &t!(lang, "later-leave"));
    layout::one_column(html! {
        (way_back(room, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "later-means", room = name.as_str())) } })))
        (form)
    })
}

/// What the page before sent and this one does not ask.
fn carried(form: Form, draft: &Draft) -> Form {
    [Field::Thread, Field::Also, Field::Before, Field::Kept, Field::Sending]
        .into_iter()
        .filter(|field| !draft.text(*field).is_empty())
        .fold(form, |form, field| form.hidden(field.name(), draft.text(field)))
}

fn fields(lang: Lang, form: Form, tried: &Tried, names: &[&str]) -> Form {
    let (draft, wrong) = (&tried.draft, &tried.wrong);
    let words = TextArea::new(lang, Field::Words.name(), Field::Words.label(lang))
        .rows(6)
        .tells_of_families(names)
        .value(&draft.words)
        .error(wrong.words.map(|problem| problem.sentence(lang)));
    let day = DateField::new(lang, Field::Day.name(), Field::Day.label(lang)).value(&draft.day).required();
    let hour = TimeField::new(lang, Field::Hour.name(), Field::Hour.label(lang)).value(&draft.hour).required();
    let form = form.field(words).field(day.error(wrong.hour.map(|problem| problem.sentence(lang)))).field(hour);
    match wrong.asks_everyone || !draft.everyone.is_empty() {
        true => form.field(tick(lang, Field::Everyone, &Field::Everyone.label(lang), draft)),
        false => form,
    }
}

fn tick(lang: Lang, field: Field, label: &str, draft: &Draft) -> Checkbox {
    Checkbox::new(lang, field.name(), label).checked(!draft.text(field).is_empty())
}

/// The page that changes one.
pub(crate) fn changing(lang: Lang, waiting: &Waiting, tried: &Tried) -> Markup {
    let title = t!(lang, "later-edit-title");
    let above = breadcrumb::breadcrumb(lang, &[(ALL, &t!(lang, "later-all"))], &title);
    let form = Form::post(lang, format!("{ALL}/{}", waiting.id));
    let form = fields(lang, form.hidden(Field::Revision.name(), &tried.draft.revision), tried, &[]);
    let form = match waiting.asks_acknowledgement {
        true => form.field(tick(lang, Field::Asks, &t!(lang, "later-acknowledgement"), &tried.draft)),
        false => form,
    };
    let form = form
        .refusal(tried.refused.as_ref())
        .deed(button::submit(t!(lang, "later-save")).primary())
        .cancel(ALL, &t!(lang, "later-back"));
    layout::one_column(html! { (layout::header(Some(above), &title, None)) (form) })
}

/// What the member will send in this room, and where they write more.
pub(crate) fn of_room(room: &RoomAccess, waiting: &[Waiting]) -> Markup {
    let lang = room.membership().lang();
    let name = called(lang, room.room());
    let title = t!(lang, "later-of-room", room = name.as_str());
    layout::one_column(html! {
        (way_back(room, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "later-list-means")) } })))
        (list(lang, waiting, |_| name.clone()))
        p.row { a href=(room.path()) { (t!(lang, "later-leave")) } a href=(ALL) { (t!(lang, "later-all")) } }
    })
}

/// What a person will send in all their rooms.
pub(crate) fn of_person(lang: Lang, listed: &Listed<'_>) -> Markup {
    let title = t!(lang, "later-all");
    let name = |waiting: &Waiting| {
        let found = listed.rooms.iter().find(|(_, room)| room.id == waiting.room_id);
        found.map_or_else(|| t!(lang, "later-nowhere"), |(_, room)| called(lang, room))
    };
    let above = breadcrumb::breadcrumb(lang, &[(PROFILE, &t!(lang, "later-profile"))], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "later-list-means")) } })))
        (list(lang, listed.waiting, name))
    })
}

fn list(lang: Lang, waiting: &[Waiting], name: impl Fn(&Waiting) -> String) -> Markup {
    html! {
        @if waiting.is_empty() { (empty::empty_state(&t!(lang, "later-none"), None)) } @else {
            ul.apart { @for each in waiting { li { (one(lang, each, &name(each))) } } }
        }
    }
}

fn one(lang: Lang, waiting: &Waiting, name: &str) -> Markup {
    let (at, path) = (waiting.send_at, format!("{ALL}/{}", waiting.id));
    let when =
        t!(lang, "later-when", room = name, day = dates::weekday_and_day(lang, at), time = dates::time(lang, at));
    html! {
        strong { (dates::said(at, &when)) }
        @if waiting.place.thread.is_some() { " " span.soft.small { (t!(lang, "later-answers")) } }
        @if let Some(why) = waiting.not_sent() { p.error { (ui::Icon::Warning) span { (why.name(lang)) } } }
        p.apart-words { (markdown::plain(&waiting.body, EXCERPT)) }
        div.row {
            (button::link(path.clone(), t!(lang, "later-edit")).quiet())
            (button::deed(&format!("{path}/maintenant"), &button::submit(t!(lang, "later-now")).quiet()))
            (button::deed(&format!("{path}/retrait"), &button::submit(t!(lang, "later-take-away")).quiet()))
        }
    }
}
