//! `/c/{community}/evaluation/heures`.

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::frame::frame;
use communities::roles::NoteHours;
use communities::{Grant, Place};
use forms::{Done, Posted};
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};
use ui::shell::{Frame, Page, page as drawn};

use crate::month::Month;
use crate::noting::{self, CHOICES};
use crate::page::{self, GIVEN, MONTH, NOTHING, Shown};
use crate::{HOURS, store};

forms::done! {
    /// Hours are noted.
    NOTED = "heures" => "done-hours",
    /// They are taken back.
    TAKEN_BACK = "heures-retirees" => "done-hours-taken-back",
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}{HOURS}"), get(show).post(note))
}

async fn show(instance: Instance, member: Grant<NoteHours>, done: Done) -> Served {
    let notice = done.notice(member.lang(), &[WORDS]);
    shown(&instance, &member, (StatusCode::OK, notice)).await
}

async fn note(instance: Instance, member: Grant<NoteHours>, posted: Posted) -> Served {
    let back = member.community().path(HOURS);
    let refused = |sentence: String| Some(Notice::new(member.lang(), Tone::Error, sentence));
    let Some(month) = Month::open_as(posted.value(MONTH), instance.clock.now()) else {
        let notice = refused(t!(member.lang(), "hours-no-month"));
        return shown(&instance, &member, (StatusCode::UNPROCESSABLE_ENTITY, notice)).await;
    };
    if posted.value(GIVEN) == NOTHING {
        noting::note(&instance, &member, month, None).await?;
        return Ok(TAKEN_BACK.leads_to(back));
    }
    let Some(hours) = CHOICES.into_iter().find(|each| each.to_string() == posted.value(GIVEN)) else {
        let notice = refused(t!(member.lang(), "hours-no-choice"));
        return shown(&instance, &member, (StatusCode::UNPROCESSABLE_ENTITY, notice)).await;
    };
    noting::note(&instance, &member, month, Some(hours)).await?;
    Ok(NOTED.leads_to(back))
}

async fn shown(instance: &Instance, member: &Grant<NoteHours>, said: (StatusCode, Option<Notice>)) -> Served {
    let (lang, community) = (member.lang(), member.community().id);
    let own = store::of_person(&instance.db, (community, member.person_id())).await?;
    let told = store::told(&instance.db, community).await?;
    let open = Month::open(instance.clock.now());
    let body = page::page(&Shown { member, open, own: &own, told: &told });
    let frame = Frame::Community(frame(instance, member, Place::Season).await?);
    let page = Page::new(lang, t!(lang, "hours-title"), frame, body).notice(said.1).seen_by(t!(lang, "hours-seen-by"));
    Ok((said.0, drawn(page)).into_response())
}
