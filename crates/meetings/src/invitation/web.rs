//! `/reponse/{token}`: answering by the link of a mail, without signing in.

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use forms::{Done, Posted, Word};
use identity::access::lang_chosen;
use platform::{Instance, Served};
use ui::Lang;
use ui::notice::{Notice, Tone};

use super::Invitee;
use super::page::{Shown, whole};
use crate::answers::done::{ANSWERED, REASONED, WORDS};
use crate::answers::page::fields;
use crate::answers::{self, NewAnswer};
use crate::model::Answer;
use crate::said::Hosts;

/// The address of the link with this secret.
pub(crate) fn path(token: &str) -> String {
    format!("/reponse/{token}")
}

/// The link of a mail, which stands under no community.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new().route("/reponse/{token}", get(ask).post(answer))
}

async fn ask(
    instance: Instance,
    Path(token): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
    done: Done,
) -> Served {
    let invitee = Invitee::by_link(&instance.db, &token, instance.clock.now()).await?;
    let lang = language(&headers, &instance, &invitee);
    let chosen = query.iter().find(|(name, _)| name == fields::ANSWER).and_then(|(_, word)| Answer::parse(word));
    let said = Said { chosen, notice: done.notice(lang, &[WORDS]), ..Said::of(lang) };
    shown(&instance, &invitee, (StatusCode::OK, &token), said).await
}

async fn answer(instance: Instance, Path(token): Path<String>, headers: HeaderMap, posted: Posted) -> Served {
    let invitee = Invitee::by_link(&instance.db, &token, instance.clock.now()).await?;
    let lang = language(&headers, &instance, &invitee);
    let typed = posted.value(fields::REASON);
    let new = match NewAnswer::parse(posted.value(fields::ANSWER), typed) {
        Ok(new) => new,
        Err((answer, reason)) => {
            let said = Said {
                notice: answer.map(|_| Notice::new(lang, Tone::Error, t!(lang, "answer-unknown"))),
                reason: reason.map(|problem| (typed.to_owned(), forms::text_problem(lang, problem))),
                ..Said::of(lang)
            };
            return shown(&instance, &invitee, (StatusCode::UNPROCESSABLE_ENTITY, &token), said).await;
        }
    };
    match answers::answer_by_link(&instance, &invitee, &new).await {
        Ok(_) => Ok(word(&new).leads_to(path(&token))),
        Err(undone) => {
            let notice = Notice::new(lang, Tone::Error, undone.refused()?.sentence(lang));
            let said = Said { notice: Some(notice), ..Said::of(lang) };
            shown(&instance, &invitee, (StatusCode::CONFLICT, &token), said).await
        }
    }
}

fn word(new: &NewAnswer) -> Word {
    if new.reason.is_empty() { ANSWERED } else { REASONED }
}

/// The language that was chosen on this browser, else the person's own: it is the one of the mail.
fn language(headers: &HeaderMap, instance: &Instance, invitee: &Invitee) -> Lang {
    lang_chosen(headers, instance).unwrap_or(invitee.person().lang)
}

/// What the page says, and in which language.
struct Said {
    lang: Lang,
    chosen: Option<Answer>,
    reason: Option<(String, String)>,
    notice: Option<Notice>,
}

impl Said {
    fn of(lang: Lang) -> Said {
        Said { lang, chosen: None, reason: None, notice: None }
    }
}

/// The page of one person's link: no cache keeps it and no search finds it.
async fn shown(instance: &Instance, invitee: &Invitee, (status, token): (StatusCode, &str), said: Said) -> Served {
    let page = whole(Shown {
        own: invitee.own().cloned(),
        hosts: &Hosts::of_community(&instance.db, invitee.meeting().community_id).await?,
        invitee,
        lang: said.lang,
        chosen: said.chosen,
        reason: said.reason,
        notice: said.notice,
        action: &path(token),
        now: instance.clock.now(),
    });
    let alone = [(CACHE_CONTROL, "no-store"), (HeaderName::from_static("x-robots-tag"), "noindex")];
    Ok((status, alone, page).into_response())
}
