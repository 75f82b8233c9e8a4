//! The second step of whoever uses an application of codes: its code, in the browser in which the code of the mail was right,
//! within the same fifteen minutes. Its wrong tries count for the account like those of the mail. A passkey makes it too, and is
//! the only way of whoever must have a second step and has no application.

use axum::extract::Query;
use axum::http::StatusCode;
use forms::Posted;
use maud::html;
use platform::{Instance, Refusal, Result, Served, Tx};
use serde::Deserialize;
use ui::form::{Form, TextField};
use ui::quilt::strip;
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, button};

use super::{Back, Doorway, Entry, by_key, pace};
use crate::paths::SIGN_IN;
use crate::shared_computer::unkept;
use crate::{answers, authenticator, codes};

/// Where the code of the application is typed.
pub(crate) const SECOND_STEP: &str = "/connexion/code/application";

#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    suite: String,
}

pub(super) async fn page(instance: Instance, doorway: Doorway, Query(wanted): Query<Wanted>) -> Served {
    let back = Back::parse(&wanted.suite);
    Ok(match (doorway.visitor().viewer(), &doorway.step) {
        (Some(_), _) => answers::next(back.path()),
        (None, None) => answers::next(&back.after(SIGN_IN)),
        (None, Some(step)) => unkept(answers::shown(drawn(&instance, &doorway, (&back, step), None).await?)),
    })
}

pub(super) async fn enter(instance: Instance, doorway: Doorway, posted: Posted) -> Served {
    let (lang, back) = (doorway.lang(), Back::parse(posted.value("suite")));
    // Who owes no step, or none any more, reads what whoever mistypes reads.
    let step = doorway.step.clone().unwrap_or_default();
    doorway.tries_from_here(&instance).map_err(|retry_after| Refusal::TooMany { retry_after })?;
    match pace::evenly(try_code(&instance, &doorway, (&step, posted.value("code")))).await? {
        Some(entry) => Ok(entry.answer(&instance.settings, answers::next(back.path()))),
        None => {
            let page = drawn(&instance, &doorway, (&back, &step), Some(&t!(lang, "step-wrong"))).await?;
            Ok(unkept(answers::shown_as(StatusCode::UNPROCESSABLE_ENTITY, page)))
        }
    }
}

async fn try_code(instance: &Instance, doorway: &Doorway, (step, typed): (&str, &str)) -> Result<Option<Entry>> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let entry = match codes::count_step(&tx, step, now).await? {
        Some(half) if authenticator::accepts(&tx, half.person_id, typed, now).await? => {
            codes::end_step(&tx, half.id).await?;
            Some(let_in(&tx, doorway, &half, now).await?)
        }
        _ => None,
    };
    tx.commit().await?;
    Ok(entry)
}

async fn let_in(tx: &Tx, doorway: &Doorway, half: &codes::HalfWay, now: i64) -> Result<Entry> {
    doorway.let_in(tx, half.person_id, half.step_shared, now).await
}

async fn drawn(
    instance: &Instance,
    doorway: &Doorway,
    (back, step): (&Back, &str),
    error: Option<&str>,
) -> Result<Page> {
    let (lang, door) = (doorway.lang(), by_key::door(instance, doorway.lang(), back));
    let by_code = door.is_none() || error.is_some() || codes::step_takes_a_code(&instance.db, step).await?;
    let title = if by_code { t!(lang, "step-title") } else { t!(lang, "step-key-title") };
    let body = html! {
        (strip())
        div.card.stack {
            h1 { (title) }
            @if by_code { p { (t!(lang, "step-lead")) } (form(lang, back, error)) } @else { p { (t!(lang, "step-key-lead")) } }
        }
        @if let Some(door) = door { (door) }
        details { summary { (t!(lang, "step-lost")) } p { (lost(lang, by_code)) } }
        p { a href=(back.after(SIGN_IN)) { (t!(lang, "step-again")) } }
    };
    Ok(Page::new(lang, title, Frame::Bare, body))
}

fn form(lang: Lang, back: &Back, error: Option<&str>) -> Form {
    let code = TextField::new(lang, "code", t!(lang, "step-code")).required().max(200).autocomplete("one-time-code");
    Form::post(lang, SECOND_STEP)
        .field(code.hint(t!(lang, "step-hint")).error(error))
        .hidden("suite", back.path())
        .deed(button::submit(t!(lang, "code-enter")).primary().icon(Icon::Key))
}

fn lost(lang: Lang, by_code: bool) -> String {
    if by_code { t!(lang, "step-lost-what") } else { t!(lang, "step-key-lost") }
}
