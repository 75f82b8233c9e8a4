//! The page of who is in a room for chosen people.

use communities::Directory;
use maud::html;
use ui::form::{Form, Select};
use ui::{Markup, breadcrumb, button, layout};

use super::Chosen;
use crate::pages::{named, others_who_converse};
use crate::room::PEOPLE;

/// The field that names somebody.
pub(super) const PERSON: &str = "personne";

/// The title of the page.
pub(super) fn title(room: &Chosen, names: &Directory) -> String {
    t!(room.membership().lang(), "people-title", room = named(room.membership(), room.room(), names))
}

/// The page; `wrong` stands beside the field of whom one adds.
pub(super) fn people(room: &Chosen, names: &Directory, wrong: Option<String>) -> Markup {
    let (lang, path) = (room.membership().lang(), room.path());
    let title = title(room, names);
    let way = [
        (room.membership().community().path("/salons"), t!(lang, "conversations")),
        (path.clone(), named(room.membership(), room.room(), names)),
    ];
    let way = way.each_ref().map(|(path, name)| (path.as_str(), name.as_str()));
    let above = breadcrumb::breadcrumb(lang, &way, &t!(lang, "room-people-of"));
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "people-means")) } })))
        ul.rooms { @for card in names.by_name(room.room().people()) { li.row {
            span {
                (card.name)
                @if card.role.is_none() { span.soft.small { " " (t!(lang, "people-gone")) } }
            }
            span.end { (taking_out(room, (card.id, &card.name))) }
        } } }
        @if room.is_kept() { (adding(room, names, wrong)) }
    })
}

/// The button that takes somebody out, or by which one leaves.
fn taking_out(room: &Chosen, (person, name): (i64, &str)) -> Markup {
    let (lang, mine) = (room.membership().lang(), person == room.person_id());
    let button = match mine {
        true => button::submit(t!(lang, "people-leave")),
        false => button::submit(t!(lang, "people-take-out")).spoken(t!(lang, "people-take-out-spoken", name = name)),
    };
    let deed = button.quiet().named(PERSON, person.to_string());
    html! { @if mine || room.is_kept() { (button::deed(&(room.path() + PEOPLE + "/retrait"), &deed)) } }
}

fn adding(room: &Chosen, names: &Directory, wrong: Option<String>) -> Markup {
    let lang = room.membership().lang();
    let others = others_who_converse(names, room.membership());
    let others: Vec<_> = others.into_iter().filter(|card| !room.room().people().contains(&card.id)).collect();
    let select = Select::new(lang, PERSON, t!(lang, "people-add-whom")).option("", t!(lang, "people-choose"));
    let select = others.iter().fold(select, |select, card| select.option(card.id.to_string(), card.name.as_str()));
    let form = Form::post(lang, room.path() + PEOPLE)
        .field(select.error(wrong).hint(t!(lang, "people-add-means")))
        .deed(button::submit(t!(lang, "people-add")).primary())
        .cancel(&room.path(), &t!(lang, "room-back"));
    html! {
        @if others.is_empty() { p.soft { (t!(lang, "people-all-there")) } }
        @else { (form) }
    }
}
