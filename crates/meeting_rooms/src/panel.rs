//! The room on the page of its meeting: the way there, or the press that opens it.

use communities::Membership;
use communities::roles::{Converse, Facilitate};
use maud::html;
use meetings::part::{Column, Piece};
use meetings::scene::Scene;
use ui::button;

use crate::opening::takes_a_room;

/// The address of a room.
pub(crate) fn room(membership: &Membership, slug: &str) -> String {
    membership.community().path(&format!("/salons/{slug}"))
}

/// Its part of the page of a meeting; nothing for who does not converse, or when there is nothing to do.
pub(crate) fn panel(scene: &Scene) -> Option<Piece> {
    let (access, membership) = (&scene.access, scene.access.membership());
    let lang = membership.lang();
    if !membership.may::<Converse>() {
        return None;
    }
    let title = t!(lang, "room-of-meeting");
    let found = scene.facts("room").iter().find(|fact| fact.meeting == access.meeting().id);
    if let Some(fact) = found {
        let way = html! { p { (button::link(room(membership, &fact.word), t!(lang, "room-of-meeting-enter"))) } };
        return Some(Piece::new(Column::Beside, title, way));
    }
    let opens = membership.may::<Facilitate>() && takes_a_room(access.meeting(), scene.now);
    let press = button::submit(t!(lang, "room-of-meeting-open"));
    let content = html! {
        p { (t!(lang, "room-of-meeting-means")) }
        div.row { (button::deed(&access.path("/salon"), &press)) }
    };
    opens.then(|| Piece::new(Column::Folded, title, content).state(t!(lang, "room-of-meeting-none")))
}
