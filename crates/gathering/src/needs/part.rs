//! What needs add to a meeting: the way to say what one would like to learn, to read it, to ask for it; to say it, which awaits
//! those expected.

use axum::Router;
use axum::routing::{get, post};
use communities::roles::{AnswerMeetings, SeeMeetings};
use maud::Markup;
use meetings::awaited::{Awaited, Turn};
use meetings::model::numbers;
use meetings::part::{Column, Part};
use meetings::scene::Scene;
use meetings::season::Season;
use platform::{Db, Instance, Result};

use super::{Reading, asked, is_open, page, store, web};

/// What needs add to a meeting. Who is forgotten leaves nothing that they would have liked to learn.
pub const PART: Part = Part {
    panel: Some((Column::Beside, |db, scene| Box::pin(panel(db, scene)))),
    awaits: Some(|db, season| Box::pin(awaits(db, season))),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    of_meeting: routes,
    ..Part::NOTHING
};

fn routes() -> Router<Instance> {
    Router::new()
        .route("/besoins", get(web::get).post(web::post))
        .route("/besoins/questions", post(web::post_questions))
}

async fn panel(db: &Db, scene: &Scene) -> Result<Markup> {
    let (access, meeting) = (&scene.access, scene.meeting());
    if asked(db, meeting.id).await?.is_empty() {
        return Ok(page::panel(
            access,
            page::Seen { is_asked: false, is_answered: false, count: None, now: scene.now },
        ));
    }
    let count = match Reading::of(access) {
        Some(reading) => Some(reading.count(db).await?),
        None => None,
    };
    let is_answered = !store::of_person(db, meeting.id, access.membership().person_id()).await?.is_empty();
    Ok(page::panel(access, page::Seen { is_asked: true, is_answered, count, now: scene.now }))
}

async fn awaits(db: &Db, season: &Season) -> Result<Vec<Awaited>> {
    let (membership, series) = (season.member(), season.series());
    if !(membership.may::<SeeMeetings>() && membership.may::<AnswerMeetings>()) {
        return Ok(Vec::new());
    }
    let (lang, now) = (series.lang(), series.now());
    let silent = store::silent(db, &numbers(series.meetings()), membership.person_id()).await?;
    let asked = series.meetings().iter().filter(|meeting| silent.contains(&meeting.id) && is_open(meeting, now));
    Ok(asked
        .filter(|meeting| season.expects(meeting))
        .map(|meeting| series.awaited(Turn::Wish, t!(lang, "wait-needs"), meeting, "/besoins"))
        .collect())
}
