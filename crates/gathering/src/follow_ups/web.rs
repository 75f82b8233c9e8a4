//! `/rencontres/suivi`: any member calls a follow-up meeting.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::{AnswerMeetings, CallFollowUp, SeeMeetings};
use communities::{Directory, Grant, Role};
use forms::{Key, Posted, text_problem};
use platform::{Instance, Served};

use super::page::{self, Filled, fields};
use super::{New, call};
use crate::done;
use meetings::framed::{Around, framed};

pub(crate) async fn get(instance: Instance, grant: Grant<CallFollowUp>) -> Served {
    shown(&instance, &grant, StatusCode::OK, Typed::default()).await
}

/// What was typed and what is wrong with it.
#[derive(Default)]
struct Typed {
    theme: String,
    about: String,
    wished: Vec<i64>,
    key: String,
    wrong: (Option<String>, Option<String>),
    refusal: Option<String>,
}

impl Typed {
    fn of(posted: &Posted) -> Typed {
        Typed {
            theme: posted.value(fields::THEME).to_owned(),
            about: posted.value(fields::ABOUT).to_owned(),
            wished: posted.all(fields::WISHED).filter_map(|person| person.trim().parse().ok()).collect(),
            key: posted.value(Key::FIELD).to_owned(),
            ..Typed::default()
        }
    }
}

pub(crate) async fn post(instance: Instance, grant: Grant<CallFollowUp>, posted: Posted) -> Served {
    let (lang, typed) = (grant.lang(), Typed::of(&posted));
    let new = match New::parse(&typed.theme, &typed.about, &posted.all(fields::WISHED).collect::<Vec<_>>(), &typed.key)
    {
        Ok(new) => new,
        Err((theme, about)) => {
            let said = |problem| text_problem(lang, problem);
            let typed = Typed { wrong: (theme.map(said), about.map(said)), ..typed };
            return shown(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    match call(&instance, &grant, &new).await {
        Ok(id) => Ok(done::CALLED.leads_to(grant.community().path(&format!("/rencontres/{id}")))),
        Err(undone) => {
            let refusal = Some(undone.refused()?.sentence(lang));
            shown(&instance, &grant, StatusCode::CONFLICT, Typed { refusal, ..typed }).await
        }
    }
}

async fn shown(instance: &Instance, grant: &Grant<CallFollowUp>, status: StatusCode, typed: Typed) -> Served {
    let directory = Directory::of(&instance.db, grant).await?;
    let members = directory.those_who_may::<AnswerMeetings>().into_iter();
    let others = members.filter(|card| card.role != Some(Role::Guest) && card.id != grant.person_id());
    let filled = Filled {
        membership: grant,
        members: others.collect(),
        theme: &typed.theme,
        about: &typed.about,
        wished: typed.wished,
        key: Key::read(&typed.key),
        wrong: typed.wrong,
        refusal: typed.refusal,
    };
    let title = t!(grant.lang(), "follow-up-title");
    let around = Around { title, seen_by: directory.seen_by::<SeeMeetings>(), notice: None };
    Ok((status, framed(instance, grant, around, page::body(&filled)).await?).into_response())
}
