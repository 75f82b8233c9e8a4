//! `/sondage/{token}`: the page behind the link of a mail. Who holds it answers for the person it was made for, and does
//! nothing else: no name and no other answer is shown.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use forms::{Done, Posted};
use meetings::model::Meeting;
use meetings::people;
use meetings::personal::{PersonalAccess, Purpose};
use platform::{Instance, Refusal, Served};
use ui::shell::{Frame, Page, page as whole_page};

use super::{LINK, Tried, sheet_of};
use crate::answering::answer_by_link;
use crate::done;
use crate::model::{Stage, Whole};
use crate::page::answering::Asking;
use crate::page::link::{self as page, Linked};
use crate::{store, whole};

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
    let expected = people::expected(db, &meeting).await?;
    if !expected.contains(&link.person().id) {
        return Err(Refusal::NotFound);
    }
    let whole = whole(db.into(), poll, &expected).await?;
    Ok(Entered { link, meeting, whole })
}

pub(super) async fn get(instance: Instance, Path(token): Path<String>, done: Done) -> Served {
    let entered = enter(&instance, &token).await?;
    let notice = done.notice(entered.link.person().lang, &[done::WORDS]);
    Ok(shown(&instance, &entered, &token, Tried::offered(None).noticed(notice)))
}

pub(super) async fn post(instance: Instance, Path(token): Path<String>, posted: Posted) -> Served {
    let entered = enter(&instance, &token).await?;
    let sheet = match sheet_of(&posted) {
        Ok(sheet) => sheet,
        Err(wrong) => return Ok(shown(&instance, &entered, &token, Tried::mistaken(Some(&posted), Some(&wrong)))),
    };
    match answer_by_link(&instance, &entered.link, &sheet).await {
        Ok(whole) => {
            let word = if whole.awaits(entered.link.person().id) { done::MORE } else { done::ANSWERED };
            Ok(word.leads_to(format!("{LINK}/{token}")))
        }
        Err(undone) => {
            let (lang, rule) = (entered.link.person().lang, undone.refused()?);
            let entered = enter(&instance, &token).await?;
            Ok(shown(&instance, &entered, &token, Tried::denied(Some(&posted), lang, rule.sentence(lang))))
        }
    }
}

fn shown(instance: &Instance, entered: &Entered, token: &str, tried: Tried<'_>) -> Response {
    let (person, whole, now) = (entered.link.person(), &entered.whole, instance.clock.now());
    let is_open = whole.poll.stage(now) == Stage::Open && entered.meeting.cancelled_at.is_none();
    let asking = Asking {
        lang: person.lang,
        action: format!("{LINK}/{token}"),
        whole,
        person: person.id,
        noted_for: None,
        typed: tried.draft,
        wrong: tried.wrong,
        is_open,
    };
    let asking = (is_open || tried.draft.is_some()).then_some(asking);
    let body = page::body(&Linked { person, meeting: &entered.meeting, whole, asking, now });
    let page = Page::new(person.lang, t!(person.lang, "poll-title"), Frame::Bare, body).notice(tried.notice);
    (tried.status, whole_page(page)).into_response()
}
