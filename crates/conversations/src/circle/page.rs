//! The pages of circles: the last day of one, and what stays when it is over.

use communities::{Directory, Membership};
use maud::html;
use ui::form::{DateField, Form};
use ui::{Markup, assets, breadcrumb, button, dates, layout};

use super::Circle;
use crate::end::{MOST_DAYS, day_of};
use crate::pages::{line_of_past, named};
use crate::room::{LAST_DAY, Room};

/// The field of the day.
pub(super) const DAY: &str = "fin";

/// The title of the page of its last day.
pub(super) fn title(circle: &Circle) -> String {
    let lang = circle.membership().lang();
    t!(lang, "circle-ends-title", room = circle.room().name(lang))
}

/// When it is forgotten, since when, by whom, and what was changed of it; `typed` and `wrong` as it was tried.
pub(super) fn last_day(circle: &Circle, names: &Directory, (typed, wrong): (String, Option<String>)) -> Markup {
    let (lang, end) = (circle.membership().lang(), circle.room().end);
    let way = [
        (circle.membership().community().path("/salons"), t!(lang, "conversations")),
        (circle.path(), named(circle.membership(), circle.room(), names)),
    ];
    let way = way.each_ref().map(|(path, name)| (path.as_str(), name.as_str()));
    let above = breadcrumb::breadcrumb(lang, &way, &t!(lang, "circle-ends"));
    layout::one_column(html! {
        (layout::header(Some(above), &title(circle), Some(html! { p { (t!(lang, "circle-forgets")) } })))
        @if let Some(opened) = end.opened_at {
            p { (t!(lang, "circle-opened", name = opener(names, &end), day = dates::long(lang, opened))) }
        }
        @if let (Some(before), Some(moved)) = (end.ends_before, end.ends_moved_at) {
            p { (t!(lang, "circle-moved", before = day_of(lang, before), day = dates::long(lang, moved))) }
        }
        @if circle.is_own() { (form(circle, typed, wrong)) } @else { p.soft { (t!(lang, "circle-ends-by-opener")) } }
    })
}

fn opener(names: &Directory, end: &crate::end::End) -> String {
    names.card(end.opened_by.unwrap_or_default()).name.clone()
}

fn form(circle: &Circle, typed: String, wrong: Option<String>) -> Form {
    let lang = circle.membership().lang();
    let day = DateField::new(lang, DAY, t!(lang, "circle-ends")).value(typed).required().error(wrong);
    Form::post(lang, circle.path() + LAST_DAY)
        .field(day.hint(t!(lang, "circle-ends-hint", most = MOST_DAYS)))
        .deed(button::submit(t!(lang, "circle-put")).primary())
        .cancel(&circle.path(), &t!(lang, "room-back"))
}

/// What stands at the address of a circle that is over. The browser forgets what was typed there and not sent.
pub(super) fn over(membership: &Membership, room: &Room) -> Markup {
    let (lang, list) = (membership.lang(), membership.community().path("/salons"));
    let conversations = t!(lang, "conversations");
    let above = breadcrumb::breadcrumb(lang, &[(&list, &conversations)], &t!(lang, "circle-over"));
    layout::one_column(html! {
        (layout::header(Some(above), &t!(lang, "circle-over"), Some(html! { p { (line_of_past(lang, room)) } })))
        p data-forgotten=(room.path(membership.community())) { (t!(lang, "circle-over-means")) }
        p { a href=(list) { (t!(lang, "circle-over-back")) } }
        @if let Some(script) = assets::find("circle-over.js") { script src=(script) defer {} }
    })
}
