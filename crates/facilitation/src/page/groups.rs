//! Small groups: how they are drawn, who is in which, and how somebody is moved.

use communities::Directory;
use maud::{Markup, Render, html};
use ui::form::{Form, Select};
use ui::{Icon, Lang, button, card};

use super::Running;
use crate::groups::Round;

/// The names of the fields.
pub(crate) mod fields {
    /// How groups are made: `of-3`, `groups-2`, `circles`.
    pub(crate) const SHAPE: &str = "forme";
    pub(crate) const PERSON: &str = "personne";
    pub(crate) const GROUP: &str = "groupe";
}

/// The sizes that are offered, then the numbers of groups.
const SIZES: [usize; 4] = [2, 3, 4, 5];
const COUNTS: [usize; 4] = [2, 3, 4, 5];

pub(super) fn panel(running: &Running) -> Markup {
    let lang = running.lang();
    let enough = running.present.len() >= 2;
    html! {
        div data-part="groups" #groups {
            (card::titled(&t!(lang, "groups-title"), html! {
                @if enough {
                    p.soft { (t!(lang, "groups-hint", count = running.present.len())) }
                    (draw_form(running))
                } @else { p { (t!(lang, "groups-not-drawn-too-few")) } }
                @if let Some(round) = &running.round { (those(lang, round, &running.scene.directory)) (change(running, round)) }
            }))
        }
    }
}

fn draw_form(running: &Running) -> Markup {
    let lang = running.lang();
    let mut shapes = Select::new(lang, fields::SHAPE, t!(lang, "groups-shape"));
    for size in SIZES {
        shapes = shapes.option(format!("of-{size}"), t!(lang, "groups-of", size = size));
    }
    for count in COUNTS {
        shapes = shapes.option(format!("groups-{count}"), t!(lang, "groups-count", count = count));
    }
    shapes = shapes.option("circles", t!(lang, "groups-circles")).value("of-3");
    let again = if running.round.is_some() { t!(lang, "groups-draw-again") } else { t!(lang, "groups-draw") };
    let form = Form::post(lang, running.grant.path("/animation/groupes")).attribute("data-kept", "groups");
    form.field(shapes).deed(button::submit(again).icon(Icon::Members)).render()
}

/// Somebody goes to another group, or all of it is put away.
fn change(running: &Running, round: &Round) -> Markup {
    let lang = running.lang();
    let mut people: Vec<(i64, &str)> =
        round.groups.iter().flatten().map(|person| (*person, running.name(*person))).collect();
    people.sort_by_cached_key(|(person, name)| (writing::place(name), *person));
    let person = Select::new(lang, fields::PERSON, t!(lang, "groups-person"));
    let person = people.into_iter().fold(person, |select, (id, name)| select.option(id.to_string(), name));
    let group = Select::new(lang, fields::GROUP, t!(lang, "groups-to"));
    let group = (1..=round.groups.len())
        .fold(group, |select, number| select.option(number.to_string(), t!(lang, "groups-number", number = number)));
    let group = group.option((round.groups.len() + 1).to_string(), t!(lang, "groups-new"));
    let form = Form::post(lang, running.grant.path("/animation/groupes/deplacement")).attribute("data-kept", "groups");
    html! {
        details { summary { (t!(lang, "groups-change")) }
            (form.field(person.id("groups-person")).field(group.id("groups-group")).deed(button::submit(t!(lang, "groups-move"))).render())
        }
        form.deed method="post" action=(running.grant.path("/animation/groupes/retrait")) data-kept="groups" {
            (button::submit(t!(lang, "groups-put-away")).quiet())
        }
    }
}

/// The groups on the screen; nothing while there are none.
pub(super) fn shown(lang: Lang, round: Option<&Round>, directory: &Directory) -> Markup {
    html! {
        div data-part="groups" #groups aria-live="polite" {
            @if let Some(round) = round { h2 { (t!(lang, "groups-title")) } (those(lang, round, directory)) }
        }
    }
}

fn those(lang: Lang, round: &Round, directory: &Directory) -> Markup {
    let filled = round.groups.iter().enumerate().filter(|(_, people)| !people.is_empty());
    html! {
        ul.groups {
            @for (number, people) in filled {
                li {
                    strong { (t!(lang, "groups-number", number = number + 1)) }
                    ul { @for person in people { li { (directory.card(*person).name) } } }
                }
            }
        }
    }
}
