//! `/c/{community}/porte/demandes`: who asks to take part, side by side, and how the group would stand; `…/{application}`: one of them,
//! and its answer.

mod balance;
mod page;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::Invite;
use communities::{Directory, Grant, Place};
use forms::{Done, Posted};
use maud::Markup;
use platform::text::{self, TextProblem};
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};
use ui::shell::{Frame, Page, page as drawn};

use crate::application::{Application, State};
use crate::deciding::{self, Answer, Done as Became};
use crate::{DOOR, opening, places, rows};
use page::One;

/// The list, inside a community.
pub(crate) const REQUESTS: &str = "/porte/demandes";

/// The fields of an answer: which, with what word, and how the application stood.
const ANSWER: &str = "reponse";
const WORD: &str = "mot";
const SEEN: &str = "etat";
/// The most characters of a word.
const LONGEST: usize = 1_000;

forms::done! {
    /// They are invited.
    ACCEPTED = "acceptee" => "done-request-accepted" | "done-request-accepted-no-mail",
    /// They are on the waiting list.
    WAITS = "attente" => "done-request-waits" | "done-request-waits-no-mail",
    /// There was no place left: they are on the waiting list.
    FULL (Warning) = "complet" => "done-request-full",
    /// They were told that it is not this time.
    REFUSED = "refusee" => "done-request-refused" | "done-request-refused-no-mail",
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(&format!("/c/{{community}}{DOOR}/demandes"), get(list))
        .route(&format!("/c/{{community}}{DOOR}/demandes/{{application}}"), get(show))
        .route(&format!("/c/{{community}}{DOOR}/demandes/{{application}}/reponse"), post(answer))
}

/// An application before somebody who may answer it.
struct Before {
    by: Grant<Invite>,
    application: Application,
}

impl FromRequestParts<Instance> for Before {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Before, Refusal> {
        let by = Grant::<Invite>::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "application").await?;
        let application = deciding::of(&instance.db, &by, id).await?.ok_or(Refusal::NotFound)?;
        Ok(Before { by, application })
    }
}

impl Before {
    fn path(&self, rest: &str) -> String {
        self.by.community().path(&format!("{REQUESTS}/{}{rest}", self.application.id))
    }
}

async fn list(instance: Instance, by: Grant<Invite>, done: Done) -> Served {
    let (now, lang) = (instance.clock.now(), by.lang());
    let all = rows::of_community(&instance.db, by.community().id).await?;
    let door = opening::of(&instance.db, &by).await?;
    let left = places::left((&instance.db).into(), (by.community().id, &door), now).await?;
    let body = page::list(&by, &all, (&door, left));
    answered(&instance, &by, (StatusCode::OK, done.notice(lang, &[WORDS])), (t!(lang, "requests-title"), body)).await
}

async fn show(instance: Instance, before: Before) -> Served {
    one(&instance, &before, (StatusCode::OK, None), ("", None)).await
}

async fn one(
    instance: &Instance,
    before: &Before,
    told: (StatusCode, Option<Notice>),
    (word, wrong): (&str, Option<TextProblem>),
) -> Served {
    let action = before.path("/reponse");
    let shown = One { by: &before.by, application: &before.application, action: &action, word, wrong };
    answered(instance, &before.by, told, (before.application.name.clone(), page::one(&shown))).await
}

async fn answer(instance: Instance, before: Before, posted: Posted) -> Served {
    let (lang, list) = (before.by.lang(), before.by.community().path(REQUESTS));
    let word = match text::optional_paragraphs(posted.value(WORD), LONGEST) {
        Ok(word) => word,
        Err(problem) => {
            let told = (StatusCode::UNPROCESSABLE_ENTITY, None);
            return one(&instance, &before, told, (posted.value(WORD), Some(problem))).await;
        }
    };
    let refused = |sentence: String| Some(Notice::new(lang, Tone::Error, sentence));
    let (Some(said), Some(seen)) = (Answer::parse(posted.value(ANSWER)), State::parse(posted.value(SEEN))) else {
        let told = (StatusCode::UNPROCESSABLE_ENTITY, refused(t!(lang, "request-no-answer")));
        return one(&instance, &before, told, (&word, None)).await;
    };
    match deciding::answer(&instance, &before.by, (before.application.id, seen), (said, &word)).await {
        Ok(Became::As(Answer::Accept)) => Ok(ACCEPTED.leads_to(list)),
        Ok(Became::As(Answer::Wait)) => Ok(WAITS.leads_to(list)),
        Ok(Became::As(Answer::Refuse)) => Ok(REFUSED.leads_to(list)),
        Ok(Became::Full) => Ok(FULL.leads_to(list)),
        Err(undone) => {
            let told = (StatusCode::CONFLICT, refused(undone.refused()?.sentence(lang)));
            one(&instance, &before, told, (&word, None)).await
        }
    }
}

async fn answered(
    instance: &Instance,
    by: &Grant<Invite>,
    (status, notice): (StatusCode, Option<Notice>),
    (title, body): (String, Markup),
) -> Served {
    let names = Directory::of(&instance.db, by).await?;
    let frame = Frame::Community(frame(instance, by, Place::Members).await?);
    let page = Page::new(by.lang(), title, frame, body).style("door.css").notice(notice);
    Ok((status, drawn(page.seen_by(names.seen_by::<Invite>()))).into_response())
}
