//! Its routes: the poll of a meeting, and the link of a mail that answers it.

mod answering;
mod link;
mod proposing;
mod running;

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use forms::Posted;
use meetings::access::MeetingAccess;
use meetings::framed::{Around, framed};
use meetings::scene::Scene;
use platform::{Instance, Refusal, Served};

use super::answering::WrongSheet;
use super::model::{Stage, Whole};
use super::page::answering::{Asking, fields};
use super::page::{self, Shown};
use super::{Choice, LINK, NotPolled};
use communities::roles::AnswerMeetings;

/// Under the page of a meeting: `…/rencontres/{meeting}/sondage`.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route("/sondage", get(answering::get))
        .route("/sondage/reponse", post(answering::post))
        .route("/sondage/ouverture", get(proposing::get).post(proposing::post))
        .route("/sondage/moments", get(proposing::get_change).post(proposing::post_change))
        .route("/sondage/telephone", get(running::get_note).post(running::post_note))
        .route("/sondage/rappel", post(running::remind))
        .route("/sondage/cloture", post(running::close))
        .route("/sondage/retrait", post(running::withdraw))
        .route("/sondage/remise", post(running::put_back))
        .route("/sondage/choix", post(running::choose))
}

/// The link of a mail.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new().route(&format!("{LINK}/{{token}}"), get(link::get).post(link::post))
}

/// What was answered and not kept, what is wrong with it, and a choice that was not made.
type Tried<'a> = forms::Tried<Option<&'a Posted>, Option<&'a WrongSheet>, (&'a NotPolled, &'a Choice)>;

/// The page of the poll as it is after something was tried.
async fn shown(instance: &Instance, access: &MeetingAccess, tried: Tried<'_>) -> Served {
    let access = MeetingAccess::enter(&instance.db, access.membership(), access.meeting().id).await?;
    let scene = Scene::of(instance, &access).await?;
    let whole = super::of_scene(&instance.db, &scene).await?.ok_or(Refusal::NotFound)?;
    drawn(instance, (&scene, &whole), tried).await
}

async fn drawn(instance: &Instance, (scene, whole): (&Scene, &Whole), tried: Tried<'_>) -> Served {
    let body = page::body(&Shown { asking: asking(scene, whole, &tried), scene, whole, refused: tried.refused });
    let membership = scene.access.membership();
    let around = Around { title: t!(membership.lang(), "poll-title"), seen_by: scene.seen_by(), notice: tried.notice };
    Ok((tried.status, framed(instance, membership, around, body).await?).into_response())
}

/// The form of a member: while answers are taken, or with what they sent too late.
fn asking<'a>(scene: &Scene, whole: &'a Whole, tried: &Tried<'a>) -> Option<Asking<'a>> {
    let (access, membership) = (&scene.access, scene.access.membership());
    let is_open = whole.poll.stage(scene.now) == Stage::Open;
    let shown = membership.may::<AnswerMeetings>() && (is_open || tried.draft.is_some());
    shown.then(|| Asking {
        lang: membership.lang(),
        action: access.path("/sondage/reponse"),
        whole,
        person: membership.person_id(),
        noted_for: None,
        typed: tried.draft,
        wrong: tried.wrong,
        is_open,
    })
}

/// What a form answers.
fn sheet_of(posted: &Posted) -> Result<super::NewSheet, WrongSheet> {
    let seen = posted.all(fields::SEEN).take(super::moment::MOST * 4).filter_map(|slot| slot.parse::<i64>().ok());
    let answers: Vec<_> =
        seen.map(|slot| (slot, super::Availability::parse(posted.value(&fields::answer(slot))))).collect();
    let rest = super::Availability::parse(posted.value(fields::REST));
    super::NewSheet::parse(&answers, posted.value(fields::WORD), rest)
}
