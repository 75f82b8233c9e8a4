//! `/sondage/{token}`: the page behind the link of a mail. Who holds it answers for the person it was made for, and does
//! nothing else: no name and no other answer is shown.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use forms::{Done, Posted};
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};
use ui::shell::{Frame, Page, page as whole_page};

use super::{LINK, sheet_of};
use crate::answering::{WrongSheet, answer_by_link};
use crate::done;
use crate::model::{Stage, Whole};
use crate::page::answering::Asking;
use crate::page::link::{self as page, Linked};
use crate::{store, whole};
use meetings::model::Meeting;
use meetings::people;
use meetings::personal::{PersonalAccess, Purpose};

/// The poll of a link, for a person who is still expected.
struct Entered {
    link: PersonalAccess,
    meeting: Meeting,
    whole: Whole,
}

async fn enter(instance: &Instance, token: &str) -> Result<Entered, Refusal> {
    let (db, now) = (&instance.db, instance.clock.now());
    let link = PersonalAccess::enter(db, Purpose::Poll, token, now).await?;
    let poll = store::by_id(db.into(), link.subject()).await?.ok_or(Refusal::NotFound)?;
    let meeting = meetings::meeting(db, poll.meeting_id).await?.ok_or(Refusal::NotFound)?;
    if !people::expected(db, &meeting).await?.contains(&link.person().id) {
        return Err(Refusal::NotFound);
    }
    let whole = whole(db.into(), poll, &meeting).await?;
    Ok(Entered { link, meeting, whole })
}

pub(super) async fn get(instance: Instance, Path(token): Path<String>, done: Done) -> Served {
    let entered = enter(&instance, &token).await?;
    let notice = done.notice(entered.link.person().lang, &[done::WORDS]);
    Ok(shown(&instance, &entered, (StatusCode::OK, &token), (notice, None, None)))
}

pub(super) async fn post(instance: Instance, Path(token): Path<String>, posted: Posted) -> Served {
    let entered = enter(&instance, &token).await?;
    let sheet = match sheet_of(&posted) {
        Ok(sheet) => sheet,
        Err(wrong) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(shown(&instance, &entered, (status, &token), (None, Some(&posted), Some(&wrong))));
        }
    };
    match answer_by_link(&instance, &entered.link, &sheet).await {
        Ok(whole) => {
            let word = if whole.awaits(entered.link.person().id) { done::MORE } else { done::ANSWERED };
            Ok(word.leads_to(format!("{LINK}/{token}")))
        }
        Err(undone) => {
            let lang = entered.link.person().lang;
            let notice = Notice::new(lang, Tone::Error, undone.refused()?.sentence(lang));
            let entered = enter(&instance, &token).await?;
            Ok(shown(&instance, &entered, (StatusCode::CONFLICT, &token), (Some(notice), Some(&posted), None)))
        }
    }
}

fn shown(
    instance: &Instance,
    entered: &Entered,
    (status, token): (StatusCode, &str),
    (notice, typed, wrong): (Option<Notice>, Option<&Posted>, Option<&WrongSheet>),
) -> Response {
    let (person, whole, now) = (entered.link.person(), &entered.whole, instance.clock.now());
    let is_open = whole.poll.stage(now) == Stage::Open && entered.meeting.cancelled_at.is_none();
    let asking = Asking {
        lang: person.lang,
        action: format!("{LINK}/{token}"),
        whole,
        person: person.id,
        noted_for: None,
        typed,
        wrong,
        is_open,
    };
    let asking = (is_open || typed.is_some()).then_some(asking);
    let body = page::body(&Linked { person, meeting: &entered.meeting, whole, asking, now });
    let page = Page::new(person.lang, t!(person.lang, "poll-title"), Frame::Bare, body).notice(notice);
    (status, whole_page(page)).into_response()
}
