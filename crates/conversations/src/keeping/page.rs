//! The pages of keeping rooms: one opens a room; another renames it, archives it and opens it again, and shows two versions
//! of it.

use communities::roles::{Converse, Right};
use communities::{Card, Membership, Role};
use maud::{Render, html};
use ui::breadcrumb::breadcrumb;
use ui::conflict::Conflict;
use ui::form::{AnyField, Checkbox, DateField, Form, TextField};
use ui::{Icon, Lang, Markup, button, card, dates, layout};

use super::draft::{ANNOUNCES, LONGEST_NAME, LONGEST_PURPOSE, Wrong};
use super::{Draft, Field, RoomKeeper};
use crate::OpenRoom;
use crate::end::{MOST_DAYS, USUAL_DAYS};
use crate::pages::boxes;
use crate::pages::called;
use crate::room::{CIRCLE, Kind, OF_CHOSEN, OPEN, SETTINGS};

/// The form of a room as it was tried.
pub(super) type Tried = forms::Tried<Draft, Wrong>;

/// Where a room is moved in the list, under its address; the field that says which way, and its word for up.
pub(super) const PLACE: &str = "/place";
pub(super) const WAY: &str = "sens";
pub(super) const UP: &str = "haut";

/// The page that opens a room.
pub(super) fn open(by: &Membership, tried: &Tried) -> Markup {
    let (lang, community) = (by.lang(), by.community());
    let form = fields(lang, Form::post(lang, community.path(OPEN)), tried);
    let form = form
        .field(announces(lang, tried))
        .group(&in_it(by), audience(by, tried))
        .part(html! { p.soft.small { (t!(lang, "room-audience-for-good")) } })
        .refusal(tried.refused.as_ref())
        .deed(button::submit(t!(lang, "room-open")).primary())
        .cancel(&community.path("/salons"), &t!(lang, "give-up-room"));
    layout::one_column(html! {
        (above(by, &[], &t!(lang, "room-open")))
        (layout::header(None, &t!(lang, "room-open"), Some(html! { p { (t!(lang, "room-open-means")) } })))
        (form)
    })
}

/// The page of what coordination says of a room.
pub(super) fn settings(room: &RoomKeeper, tried: &Tried, rooms: &[OpenRoom]) -> Markup {
    let lang = room.membership().lang();
    layout::one_column(html! {
        (way(room))
        (layout::header(None, &title(room), None))
        (form(room, tried))
        (card::titled(&t!(lang, "room-archiving"), archiving(room)))
        @if !room.room().is_archived() { (card::titled(&t!(lang, "room-place"), place(room, rooms))) }
    })
}

/// « Nom et archivage : # bons-coups ».
pub(super) fn title(room: &RoomKeeper) -> String {
    let lang = room.membership().lang();
    t!(lang, "room-settings-title", room = called(lang, room.room()))
}

/// Both versions of a room, and the form with one's own.
pub(super) fn conflict(room: &RoomKeeper, mine: &Tried) -> Markup {
    let (lang, theirs) = (room.membership().lang(), Draft::of(room.room()));
    let row = |field: Field| [field.label(lang), theirs.text(field).to_owned(), mine.draft.text(field).to_owned()];
    let rows = [Field::Name, Field::English, Field::Purpose, Field::PurposeEnglish].map(row).into();
    let (saved, title) = (room.path() + SETTINGS, title(room));
    Conflict { lang, trail: way(room), title: &title, rows, saved: &saved, form: form(room, mine).render() }.render()
}

fn form(room: &RoomKeeper, tried: &Tried) -> Form {
    let lang = room.membership().lang();
    let form = Form::post(lang, room.path() + SETTINGS).hidden(Field::Revision.name(), &tried.draft.revision);
    let form = fields(lang, form, tried);
    let form = if room.room().kind == Kind::Roles { form.field(announces(lang, tried)) } else { form };
    form.deed(button::submit(t!(lang, "room-save")).primary()).cancel(&room.path(), &t!(lang, "room-back"))
}

fn fields(lang: Lang, form: Form, tried: &Tried) -> Form {
    let line = |field: Field, most: usize| {
        let wrong = tried.wrong(field).map(|problem| problem.sentence(lang));
        let line = TextField::new(lang, field.name(), field.label(lang)).max(u32::try_from(most).unwrap_or(u32::MAX));
        line.value(tried.draft.text(field)).error(wrong)
    };
    form.field(line(Field::Name, LONGEST_NAME).hint(t!(lang, "room-name-hint")).required())
        .field(line(Field::Purpose, LONGEST_PURPOSE).hint(t!(lang, "room-purpose-hint")))
        .field(line(Field::English, LONGEST_NAME).hint(t!(lang, "room-english-hint")))
        .field(line(Field::PurposeEnglish, LONGEST_PURPOSE))
}

/// The page that opens a room for chosen people.
pub(super) fn open_chosen(by: &Membership, tried: &Tried, others: &[&Card]) -> Markup {
    let (lang, title) = (by.lang(), t!(by.lang(), "room-open-chosen"));
    let form = fields(lang, Form::post(lang, by.community().path(OPEN) + OF_CHOSEN), tried);
    let wrong = tried.wrong(Field::People).map(|problem| problem.sentence(lang));
    let form = form
        .group(&Field::People.label(lang), boxes(lang, (Field::People.name(), &tried.draft.people), (others, wrong)))
        .part(html! { p.soft.small { (t!(lang, "room-chosen-later")) } })
        .refusal(tried.refused.as_ref())
        .deed(button::submit(t!(lang, "room-open")).primary())
        .cancel(&by.community().path("/salons"), &t!(lang, "give-up-room"));
    layout::one_column(html! {
        (above(by, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "room-chosen-means")) } })))
        (form)
    })
}

/// The page that opens a circle, which says first what it is; the meeting that comes, by which a day is offered.
pub(super) fn open_circle(by: &Membership, tried: &Tried, others: &[&Card], meeting: Option<i64>) -> Markup {
    let (lang, title) = (by.lang(), t!(by.lang(), "circle-open"));
    let form = fields(lang, Form::post(lang, by.community().path(OPEN) + CIRCLE), tried);
    let wrong = |field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let day = DateField::new(lang, Field::Ends.name(), Field::Ends.label(lang)).value(&tried.draft.ends).required();
    let chosen = boxes(lang, (Field::People.name(), &tried.draft.people), (others, wrong(Field::People)));
    let form = form
        .field(day.hint(offered(lang, meeting)).error(wrong(Field::Ends)))
        .group(&Field::People.label(lang), chosen)
        .refusal(tried.refused.as_ref())
        .deed(button::submit(t!(lang, "circle-open")).primary())
        .cancel(&by.community().path("/salons"), &t!(lang, "give-up-room"));
    layout::one_column(html! {
        (above(by, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "circle-means")) } })))
        p { (t!(lang, "circle-forgets")) }
        (form)
    })
}

/// Why this day is offered, and how far it may be put.
fn offered(lang: Lang, meeting: Option<i64>) -> String {
    match meeting {
        Some(at) => {
            t!(lang, "circle-ends-after-meeting", day = dates::long(lang, at), usual = USUAL_DAYS, most = MOST_DAYS)
        }
        None => t!(lang, "circle-ends-after-today", usual = USUAL_DAYS, most = MOST_DAYS),
    }
}

/// The box that makes it a room of announcements.
fn announces(lang: Lang, tried: &Tried) -> Checkbox {
    let ticked = !tried.draft.announces.is_empty();
    let tick = Checkbox::new(lang, Field::Announces.name(), Field::Announces.label(lang)).sends(ANNOUNCES);
    tick.checked(ticked).hint(t!(lang, "room-announces-hint"))
}

/// Who is in it, besides those who are in any case.
fn in_it(by: &Membership) -> String {
    match by.role() {
        Role::Facilitator => t!(by.lang(), "room-audience-with-facilitation"),
        _ => Field::Audience.label(by.lang()),
    }
}

/// A box for each role that talks; coordination and the role of whoever opens the room are in it in any case, which the sentence
/// below says.
fn audience(by: &Membership, tried: &Tried) -> Vec<Box<dyn AnyField>> {
    let lang = by.lang();
    let others = Converse::ROLES.iter().filter(|role| ![Role::Coordination, by.role()].contains(role));
    let one = |role: &Role| -> Box<dyn AnyField> {
        let is_ticked = tried.draft.audience.iter().any(|each| each == role.code());
        let tick = Checkbox::new(lang, Field::Audience.name(), role.name(lang)).sends(role.code()).checked(is_ticked);
        Box::new(tick.id(format!("role-{}", role.code())))
    };
    others.map(one).collect()
}

/// Where the room stands among those that the member reads, and the buttons that move it by one.
fn place(room: &RoomKeeper, rooms: &[OpenRoom]) -> Markup {
    let lang = room.membership().lang();
    let shown: Vec<&OpenRoom> =
        rooms.iter().filter(|each| !each.room.is_direct() && !each.room.is_archived()).collect();
    let at = shown.iter().position(|each| each.room.id == room.room().id).unwrap_or_default();
    let beside = |at: Option<usize>| at.and_then(|at| shown.get(at)).map(|each| called(lang, &each.room));
    let (above, below) = (beside(at.checked_sub(1)), beside(Some(at + 1)));
    let button = |label: String, icon, way: &str| {
        let deed = button::submit(label).icon(icon).named(WAY, way);
        button::deed(&(room.path() + PLACE), &deed)
    };
    html! {
        p {
            @match (&above, &below) {
                (Some(above), Some(below)) => (t!(lang, "room-place-between", above = above.as_str(), below = below.as_str())),
                (None, Some(below)) => (t!(lang, "room-place-first", below = below.as_str())),
                (Some(above), None) => (t!(lang, "room-place-last", above = above.as_str())),
                (None, None) => (t!(lang, "room-place-alone")),
            }
        }
        div.row {
            @if above.is_some() { (button(t!(lang, "room-up"), Icon::Up, UP)) }
            @if below.is_some() { (button(t!(lang, "room-down"), Icon::Down, "bas")) }
        }
    }
}

fn archiving(room: &RoomKeeper) -> Markup {
    let lang = room.membership().lang();
    let (words, deed, page) = match room.room().archived_at {
        None => (t!(lang, "room-archive-means"), button::submit(t!(lang, "room-archive")), "/archivage"),
        Some(at) => {
            let words = t!(lang, "room-archived-since", date = dates::long(lang, at));
            (words, button::submit(t!(lang, "room-reopen")), "/reouverture")
        }
    };
    html! {
        p { (words) }
        div.row { (button::deed(&(room.path() + page), &deed)) }
    }
}

fn above(by: &Membership, below: &[(&str, &str)], here: &str) -> Markup {
    let (list, conversations) = (by.community().path("/salons"), t!(by.lang(), "conversations"));
    breadcrumb(by.lang(), &[&[(list.as_str(), conversations.as_str())], below].concat(), here)
}

fn way(room: &RoomKeeper) -> Markup {
    let lang = room.membership().lang();
    let (path, name) = (room.path(), called(lang, room.room()));
    above(room.membership(), &[(&path, &name)], &t!(lang, "room-settings"))
}
