//! The pages of what one can do with a message: correct it, take it away.

use communities::roles::RemoveMessages;
use maud::html;
use ui::form::{Form, TextArea};
use ui::shell::page;
use ui::{Markup, breadcrumb, button, dates, layout, markdown};

use super::{Around, named, quoted, seen_by_its_keepers, seen_by_those_of};
use crate::access::RoomAccess;
use crate::body::BodyProblem;
use crate::earlier::Earlier;
use crate::message::Message;

/// The page that corrects a message: `typed` is what the form holds.
pub(crate) fn edit(room: &RoomAccess, message: &Message, typed: (&str, Option<BodyProblem>), around: Around) -> Markup {
    let lang = room.membership().lang();
    let field = TextArea::new(lang, "body", t!(lang, "your-message"))
        .focused()
        .rows(8)
        .tells_of_families(&around.names.everybody())
        .value(typed.0)
        .hint(t!(lang, "your-message-hint"))
        .error(typed.1.map(|problem| problem.sentence(lang)));
    let form = Form::post(lang, format!("{}/messages/{}/modification", room.path(), message.id))
        .field(field)
        .deed(button::submit(t!(lang, "edit-save")).primary())
        .cancel(&back(room, message), &t!(lang, "give-up"));
    deed(room, message, &t!(lang, "edit-title"), html! { p.soft { (t!(lang, "edit-known")) } (form) }, around)
}

/// The page of the words that a message had before it was corrected, for those who keep the room safe.
pub(crate) fn earlier(room: &RoomAccess, message: &Message, earlier: &[Earlier], around: Around) -> Markup {
    let lang = room.membership().lang();
    let name = &around.names.card(message.author.unwrap_or_default()).name;
    let body = html! {
        p.soft { (t!(lang, "earlier-means", name = name.as_str())) }
        @if earlier.is_empty() { p { (t!(lang, "earlier-none")) } }
        ol.earlier {
            @for each in earlier {
                @let (day, time) = (dates::short(lang, each.until), dates::time(lang, each.until));
                li { p.small.soft { (t!(lang, "earlier-until", day = day, time = time)) } div.prose { (markdown::render(&each.body)) } }
            }
            li { p.small.soft { (t!(lang, "earlier-now")) } div.prose { (markdown::render(&message.body)) } }
        }
        p { a href=(back(room, message)) { (t!(lang, "back-to-message")) } }
    };
    let title = t!(lang, "earlier-title");
    let above = breadcrumb::breadcrumb(
        lang,
        &[(&back(room, message), &named(room.membership(), room.room(), &around.names))],
        &title,
    );
    let body = layout::one_column(html! { (layout::header(Some(above), &title, None)) (body) });
    let seen_by = seen_by_its_keepers::<RemoveMessages>(room.membership(), room.room(), &around.names);
    page(around.page(room.membership(), &title, Some(room.room().id), body).seen_by(seen_by))
}

/// The page that takes a message away.
pub(crate) fn remove(room: &RoomAccess, message: &Message, around: Around) -> Markup {
    let lang = room.membership().lang();
    let path = room.path();
    let form = Form::post(lang, format!("{path}/messages/{}/retrait", message.id))
        .deed(button::submit(t!(lang, "remove-do")).danger())
        .cancel(&back(room, message), &t!(lang, "remove-keep"));
    let body = html! { (quoted(room, message, &around.names)) p { (t!(lang, "remove-known")) } (form) };
    deed(room, message, &t!(lang, "remove-title"), body, around)
}

fn back(room: &RoomAccess, message: &Message) -> String {
    format!("{}/messages/{}", room.path(), message.id)
}

fn deed(room: &RoomAccess, message: &Message, title: &str, body: Markup, around: Around) -> Markup {
    let lang = room.membership().lang();
    let seen_by = seen_by_those_of(room, &around.names);
    let above = breadcrumb::breadcrumb(
        lang,
        &[(&back(room, message), &named(room.membership(), room.room(), &around.names))],
        title,
    );
    let body = layout::one_column(html! { (layout::header(Some(above), title, None)) (body) });
    page(around.page(room.membership(), title, Some(room.room().id), body).seen_by(seen_by))
}
