//! What it adds to the page of a meeting: that the training is open to the network, and the way there for coordination.

use communities::roles::OpenToNetwork;
use maud::html;
use meetings::Scene;
use meetings::model::Kind;
use meetings::part::{Column, Part, Piece};
use platform::{Result, Tx};
use ui::button;

use crate::model::is_ahead;
use crate::{done, letters, places, store, web};

/// What open trainings add.
pub const PART: Part = Part {
    panel: Some(|_, scene| Box::pin(std::future::ready(Ok(panel(scene))))),
    facts: Some(store::FACTS),
    dated: Some(|tx, change| Box::pin(places::dated(tx, change))),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(letters::is_true(on, mail))),
    handlers: places::handlers,
    of_meeting: web::of_meeting,
    elsewhere: web::routes,
    words: done::WORDS,
    ..Part::NOTHING
};

/// Everybody who reads the meeting knows that people of the network may come; coordination opens it.
fn panel(scene: &Scene) -> Option<Piece> {
    let (access, member) = (&scene.access, scene.access.membership());
    let (lang, meeting) = (member.lang(), scene.meeting());
    let open = scene.facts("trainings.open").iter().find(|fact| fact.meeting == meeting.id);
    let page = access.path("/reseau");
    let opens = member.may::<OpenToNetwork>();
    let title = t!(lang, "panel-title");
    let Some(open) = open else {
        let may = opens && meeting.kind == Kind::Training && is_ahead(meeting, scene.now);
        let content = html! {
            p { (t!(lang, "panel-means")) }
            div.row { (button::link(page, t!(lang, "panel-open"))) }
        };
        return may.then(|| Piece::new(Column::Folded, title, content).state(t!(lang, "panel-not-open")));
    };
    let content = html! {
        p { (t!(lang, "panel-is-open", count = open.number)) }
        @if opens { div.row { (button::link(page, t!(lang, "panel-list"))) } }
    };
    Some(Piece::new(Column::Folded, title, content).state(t!(lang, "panel-state", count = open.number)))
}

/// Somebody belongs to the network no more: their places are for those who wait.
pub async fn departed(tx: &Tx) -> Result<()> {
    for meeting in store::numbers(tx).await? {
        places::fill_soon(tx, meeting).await?;
    }
    Ok(())
}

/// Forgets a person; their places are for those who wait.
async fn forget(tx: &Tx, person: i64) -> Result<()> {
    let theirs = store::of_person(tx, person).await?;
    store::forget(tx, person).await?;
    for meeting in theirs {
        places::fill_soon(tx, meeting).await?;
    }
    Ok(())
}
