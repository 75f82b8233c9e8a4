//! What needs add to a meeting: the way to say what one would like to learn, to read it, to ask for it; to say it, which awaits
//! those expected.

use std::future::ready;

use axum::Router;
use axum::routing::{get, post};
use communities::roles::{AnswerMeetings, SeeMeetings};
use meetings::awaited::{Awaited, Turn};
use meetings::model::Meeting;
use meetings::part::{Column, Part, Piece};
use meetings::scene::Scene;
use meetings::season::Season;
use platform::Instance;

use super::{Reading, is_open, letter, page, store, web};

/// What needs add to a meeting. Who is forgotten leaves nothing that they would have liked to learn.
pub const PART: Part = Part {
    panel: Some(|_, scene| Box::pin(ready(Ok(panel(scene))))),
    facts: Some(store::FACTS),
    awaits: Some(awaits),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(letter::is_true(on, mail))),
    of_meeting: routes,
    ..Part::NOTHING
};

fn routes() -> Router<Instance> {
    Router::new()
        .route("/besoins", get(web::get).post(web::post))
        .route("/besoins/questions", post(web::post_questions))
}

fn panel(scene: &Scene) -> Option<Piece> {
    let known = scene.facts("needs").first();
    let seen = page::Seen {
        is_asked: known.is_some(),
        is_answered: known.is_some_and(|known| known.word == "said"),
        count: known.and_then(|known| Reading::of(&scene.access)?.count(known)),
        now: scene.now,
    };
    let column = if is_open(scene.meeting(), scene.now) { Column::Beside } else { Column::Folded };
    let piece = |content| Piece::new(column, t!(scene.access.membership().lang(), "needs-title"), content);
    page::panel(&scene.access, seen).map(piece)
}

fn awaits(season: &Season) -> Vec<Awaited> {
    let (membership, series) = (season.member(), season.series());
    if !(membership.may::<SeeMeetings>() && membership.may::<AnswerMeetings>()) {
        return Vec::new();
    }
    let is_silent =
        |meeting: &&Meeting| series.facts("needs").iter().any(|fact| fact.meeting == meeting.id && fact.word != "said");
    let asked = series.meetings().iter().filter(is_silent).filter(|meeting| is_open(meeting, series.now()));
    let words = || t!(series.lang(), "wait-needs");
    asked
        .filter(|meeting| season.expects(meeting))
        .map(|meeting| series.awaited(Turn::Wish, words(), meeting, "/besoins").deed(t!(series.lang(), "needs-say")))
        .collect()
}
