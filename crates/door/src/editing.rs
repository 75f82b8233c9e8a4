//! `/c/{community}/porte`: what the page for the street says, with a preview of it; `…/ouverture`, `…/fermeture`; its cloth, sewn with
//! the group's quilt (`…/toile`) or invented (`…/toile/retrait`).

mod page;

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::SetSeason;
use communities::{Directory, Grant, Place};
use forms::{Done, Outcome, Posted, Word};
use platform::{Instance, Refusal, Served};
use ui::shell::{Frame, Page, page as drawn};

use crate::DOOR;
use crate::door::Door;
use crate::draft::{Draft, Tried, Wrong};
use crate::opening::{self, NotKept};
use crate::season::Season;
use crate::sewing;
use page::View;

/// What a form sends that only wants to look.
const LOOK: &str = "apercu";

forms::done! {
    /// The page is kept.
    KEPT = "porte" => "done-door",
    /// The door is open.
    OPENED = "ouverte" => "done-door-open",
    /// It is closed.
    CLOSED = "fermee" => "done-door-closed",
    /// Its cloth is that of the group.
    SEWN = "cousue" => "done-door-sewn",
    /// It will be, once there is enough of it.
    WAITS = "attend" => "done-door-waits",
    /// It is an invented one.
    INVENTED = "inventee" => "done-door-invented",
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(&format!("/c/{{community}}{DOOR}"), get(offer).post(keep))
        .route(&format!("/c/{{community}}{DOOR}/ouverture"), post(open))
        .route(&format!("/c/{{community}}{DOOR}/fermeture"), post(close))
        .route(&format!("/c/{{community}}{DOOR}/toile"), post(sew))
        .route(&format!("/c/{{community}}{DOOR}/toile/retrait"), post(invent))
}

async fn offer(instance: Instance, by: Grant<SetSeason>, done: Done) -> Served {
    let door = opening::of(&instance.db, &by).await?;
    let tried = Tried::offered(Draft::of(&door)).noticed(done.notice(by.lang(), &[WORDS]));
    answer(&instance, &by, (&door, &door, &tried), None).await
}

async fn keep(instance: Instance, by: Grant<SetSeason>, posted: Posted) -> Served {
    let (draft, lang) = (Draft::posted(&posted), by.lang());
    let door = opening::of(&instance.db, &by).await?;
    let checked = match draft.check(by.community(), lang) {
        Ok(checked) => checked,
        Err(wrong) => return answer(&instance, &by, (&door, &door, &Tried::mistaken(draft, wrong)), None).await,
    };
    if !posted.value(LOOK).is_empty() {
        let looked = Door {
            words: checked.words,
            last_day: checked.last_day,
            places: checked.places,
            is_listed: checked.is_listed,
            ..door.clone()
        };
        return answer(&instance, &by, (&door, &looked, &Tried::offered(draft)), None).await;
    }
    match opening::write(&instance, &by, draft.revision(), &checked).await {
        Ok(()) => Ok(KEPT.leads_to(by.community().path(DOOR))),
        Err(undone) => {
            undone.refused()?;
            overtaken(&instance, &by, draft).await
        }
    }
}

/// Both versions, and the form with what was typed, over the revision that is there now.
async fn overtaken(instance: &Instance, by: &Grant<SetSeason>, draft: Draft) -> Served {
    let door = opening::of(&instance.db, by).await?;
    let tried = Tried { status: StatusCode::CONFLICT, ..Tried::offered(draft.over(door.revision)) };
    let theirs = Draft::of(&door);
    answer(instance, by, (&door, &door, &tried), Some(&theirs)).await
}

async fn open(instance: Instance, by: Grant<SetSeason>) -> Served {
    after(&instance, &by, opening::set_open(&instance, &by, true).await, OPENED).await
}

async fn close(instance: Instance, by: Grant<SetSeason>) -> Served {
    after(&instance, &by, opening::set_open(&instance, &by, false).await, CLOSED).await
}

async fn sew(instance: Instance, by: Grant<SetSeason>) -> Served {
    let outcome = sewing::sew(&instance, &by).await;
    let done = if matches!(outcome, Ok(false)) { WAITS } else { SEWN };
    after(&instance, &by, outcome.map(drop), done).await
}

async fn invent(instance: Instance, by: Grant<SetSeason>) -> Served {
    after(&instance, &by, sewing::invent(&instance, &by).await, INVENTED).await
}

async fn after(instance: &Instance, by: &Grant<SetSeason>, outcome: Outcome<(), NotKept>, done: Word) -> Served {
    match outcome {
        Ok(()) => Ok(done.leads_to(by.community().path(DOOR))),
        Err(undone) => {
            let rule: NotKept = undone.refused()?;
            let door = opening::of(&instance.db, by).await?;
            let tried = forms::Tried::<Draft, Wrong>::denied(Draft::of(&door), by.lang(), rule.sentence(by.lang()));
            answer(instance, by, (&door, &door, &tried), None).await
        }
    }
}

/// The page: the door as it stands, the one that is looked at, and the form as it was tried.
async fn answer(
    instance: &Instance,
    by: &Grant<SetSeason>,
    (door, looked, tried): (&Door, &Door, &Tried),
    theirs: Option<&Draft>,
) -> Served {
    let season = Season::of(&instance.db, by.community().clone(), instance.clock.now()).await.map_err(Refusal::from)?;
    let names = Directory::of(&instance.db, by).await?;
    let view = View { instance, by, door, looked, season: &season, tried };
    let body = match theirs {
        Some(theirs) => view.conflict(theirs),
        None => view.page(),
    };
    let frame = Frame::Community(frame(instance, by, Place::Season).await?);
    let page =
        Page::new(by.lang(), t!(by.lang(), "door-edit"), frame, body).style("door.css").notice(tried.notice.clone());
    Ok((tried.status, drawn(page.seen_by(names.seen_by::<SetSeason>()))).into_response())
}
