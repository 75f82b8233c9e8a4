//! `/c/{community}/saison/modele`.

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::SetLogicModel;
use communities::{Directory, Place};
use forms::{Done, Outcome, Posted, Undone};
use platform::{Instance, Refusal, Served, text};
use ui::notice::{Notice, Tone};
use ui::shell::{Frame, Page, page as drawn};

use super::pages::{self, Shown};
use super::{Draft, Field, NotReshaped, Shaper, Standing, Tried, aside};
use crate::edit::{self, words_of_model};
use crate::own::{LONGEST_WHY, MODEL};
use crate::{SHAPE, store};

forms::done! {
    /// The model has another part, or one less.
    RESHAPED = "modele" => "done-reshaped",
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/saison/modele", get(show).post(add))
        .route("/c/{community}/saison/modele/retrait", post(remove))
        .route("/c/{community}/saison/modele/remise", post(put_back))
}

async fn show(instance: Instance, by: Shaper, done: Done) -> Served {
    let notice = done.notice(by.lang(), &[WORDS, edit::WORDS]);
    answer(&instance, &by, &Tried::offered(Draft::default()).noticed(notice)).await
}

async fn answer(instance: &Instance, by: &Shaper, tried: &Tried) -> Served {
    let (on, community) = ((&instance.db).into(), by.community().id);
    let standing = Standing::of(on, community).await?;
    if standing.program.logic_model.is_none() {
        return Err(Refusal::NotFound);
    }
    let names = Directory::of(on, by).await?;
    let mut shaped = standing.own.shaped(standing.planned.clone());
    let body = pages::page(&Shown {
        by,
        words: words_of_model(by, &mut shaped, &standing.own),
        program: &standing.program,
        aside: &aside(&standing),
        version: standing.version,
        versions: &store::versions(on, community, MODEL).await?,
        names: &names,
        tried,
    });
    let frame = Frame::Community(frame(instance, by, Place::Season).await?);
    let page = Page::new(by.lang(), t!(by.lang(), "part-title"), frame, body);
    let page = page.seen_by(names.seen_by::<SetLogicModel>()).notice(tried.notice.clone());
    Ok((tried.status, drawn(page)).into_response())
}

async fn add(instance: Instance, by: Shaper, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let standing = Standing::of((&instance.db).into(), by.community().id).await?;
    let new = match draft.check(&standing.program) {
        Ok(new) => new,
        Err(wrong) => return answer(&instance, &by, &Tried::mistaken(draft, wrong)).await,
    };
    let base = draft.base.parse().unwrap_or_default();
    match super::add(&instance, &by, (new, base)).await {
        Ok(()) => Ok(RESHAPED.leads_to(by.community().path(SHAPE))),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(by.lang());
            answer(&instance, &by, &Tried::refused(draft, sentence)).await
        }
    }
}

async fn remove(instance: Instance, by: Shaper, posted: Posted) -> Served {
    let Ok(why) = text::line(posted.value(Field::Why.name()), LONGEST_WHY) else {
        let sentence = t!(by.lang(), "part-no-reason", most = LONGEST_WHY);
        return told(&instance, &by, (StatusCode::UNPROCESSABLE_ENTITY, sentence)).await;
    };
    let outcome = super::remove(&instance, &by, (posted.value("element"), why, base(&posted))).await;
    after(&instance, &by, outcome).await
}

async fn put_back(instance: Instance, by: Shaper, posted: Posted) -> Served {
    let outcome = super::put_back(&instance, &by, (posted.value("element"), base(&posted))).await;
    after(&instance, &by, outcome).await
}

fn base(posted: &Posted) -> i64 {
    posted.value("revision").parse().unwrap_or_default()
}

async fn after(instance: &Instance, by: &Shaper, outcome: Outcome<(), NotReshaped>) -> Served {
    match outcome.map_err(Undone::refused) {
        Ok(()) => Ok(RESHAPED.leads_to(by.community().path(SHAPE))),
        Err(refused) => {
            let sentence = refused?.sentence(by.lang());
            told(instance, by, (StatusCode::CONFLICT, sentence)).await
        }
    }
}

/// The page as it stands, and why nothing was done.
async fn told(instance: &Instance, by: &Shaper, (status, sentence): (StatusCode, String)) -> Served {
    let tried = Tried { status, ..Tried::offered(Draft::default()) };
    answer(instance, by, &tried.noticed(Some(Notice::new(by.lang(), Tone::Error, sentence)))).await
}
