//! `/c/{community}/votes`, and `/v/{token}` for whoever holds the link of a secret one.

mod consenting;
mod preparing;
mod shown;
mod voting;

use axum::Router;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use communities::before::Before;
use communities::live::{HEARTBEAT, resumed};
use communities::roles::{KeepDecisions, ReadMinutes, SetVotes};
use communities::{Directory, Grant};
use forms::{Done, Outcome, Tried, Undone, Word, Wording};
use meetings::framed::{Head, seen_among};
use platform::{Instance, Refusal, Served};

use crate::access::{Setting, VoteAccess};
use crate::deeds::{self, NotDone};
use crate::model::{Stands, VOTES_PAGE};
use crate::pages::{self, is_something};
use crate::web::shown::Whole;
use crate::{about, done, door, live, reminding, store};

/// The routes of this slice.
pub(crate) fn routes() -> Router<Instance> {
    let one = Router::new()
        .route("/", get(show))
        .route("/modification", get(preparing::offer_change).post(preparing::change))
        .route("/ouverture", get(ask_to_open).post(open))
        .route("/fermeture", get(ask_to_close).post(close))
        .route("/retrait", post(withdraw))
        .route("/bulletin", post(voting::cast))
        .route("/telephone", get(voting::offer_note).post(voting::note))
        .route("/rappel", post(remind))
        .route("/ecran", get(screen))
        .route("/ecran/flux", get(stream))
        .route("/decision", post(register))
        .route("/paroles", post(consenting::remark))
        .route("/etape", post(consenting::step))
        .route("/integration", get(consenting::offer).post(consenting::amend));
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouveau"), get(preparing::offer_new).post(preparing::make))
        .nest(&at("/{vote}"), one)
        .merge(door::routes())
}

/// The pattern of an address under that of the votes of a community.
fn at(rest: &str) -> String {
    format!("/c/{{community}}{VOTES_PAGE}{rest}")
}

/// What an address asks.
type Asked = Query<Vec<(String, String)>>;

async fn list(instance: Instance, member: Grant<ReadMinutes>, Query(asked): Asked, done: Done) -> Served {
    let mut votes = store::of_community(&instance.db, member.community().id).await?;
    let room = asked.iter().find(|(name, _)| name == about::ROOM).and_then(|(_, id)| id.parse().ok());
    let about = room.map(about::of_room);
    votes.retain(|vote| !vote.is_draft() || member.may::<SetVotes>());
    votes.retain(|vote| about.as_ref().is_none_or(|about| vote.about == *about));
    let head = Head::new(t!(member.lang(), "votes"), done.notice(member.lang(), &[done::WORDS]));
    let names = Directory::of(&instance.db, &member).await?;
    let body = pages::list(&member, (&votes, about.as_deref()), instance.clock.now());
    seen_among::<ReadMinutes>(&instance, &member, &names, head, body).await
}

async fn show(instance: Instance, access: VoteAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    shown::page(&instance, &access, Tried::offered(None).noticed(notice)).await
}

async fn screen(instance: Instance, access: VoteAccess) -> Served {
    let (whole, link) = (Whole::read(&instance, &access, None).await?, |path: &str| instance.settings.link(path));
    let head = Head::new(access.thing().question.clone(), None);
    let body = pages::screen(&whole.around(&access, &link));
    seen_among::<ReadMinutes>(&instance, access.membership(), &whole.names, head, body).await
}

/// A screen that opens looks again at once: it knows of no number until it heard one.
async fn stream(instance: Instance, access: VoteAccess, headers: HeaderMap, Query(asked): Asked) -> Served {
    let after = asked.iter().find(|(name, _)| name == "apres").and_then(|(_, number)| number.parse().ok());
    let after = resumed(&headers).or(after);
    Ok(live::follow(&instance, access, after, HEARTBEAT).await?.into_response())
}

async fn ask_to_open(instance: Instance, by: Setting) -> Served {
    if by.thing().is_draft() { opening(&instance, &by.grant()?, None).await } else { Ok(back(&by)) }
}

async fn opening(instance: &Instance, access: &VoteAccess, rule: Option<NotDone>) -> Served {
    let lang = access.membership().lang();
    let said = match rule {
        Some(rule) => Tried::<(), ()>::refused((), rule.sentence(lang)),
        None => Tried::offered(()),
    };
    let (whole, link) = (Whole::read(instance, access, None).await?, |path: &str| instance.settings.link(path));
    let body = pages::opening(&whole.around(access, &link), said.refused.as_deref());
    let head = Head::tried(t!(lang, "vote-to-open"), &said);
    seen_among::<SetVotes>(instance, access.membership(), &whole.names, head, body).await
}

async fn open(instance: Instance, by: Setting, posted: forms::Posted) -> Served {
    match deeds::open(&instance, &by, posted.value("revision").parse().unwrap_or_default()).await {
        Err(Undone::Refused(rule)) if rule != NotDone::Opened => {
            let access = Before::enter(&instance.db, by.membership(), by.thing().id).await?.grant()?;
            opening(&instance, &access, Some(rule)).await
        }
        outcome => after(&instance, &by, outcome, (&done::OPENED, by.path(""))).await,
    }
}

async fn ask_to_close(instance: Instance, by: Setting) -> Served {
    if by.thing().stands(instance.clock.now()) != Stands::Open {
        return Ok(back(&by));
    }
    let access: VoteAccess = by.grant()?;
    let (whole, link) = (Whole::read(&instance, &access, None).await?, |path: &str| instance.settings.link(path));
    let head = Head::new(t!(by.membership().lang(), "vote-to-close"), None);
    let body = pages::closing(&whole.around(&access, &link));
    seen_among::<SetVotes>(&instance, by.membership(), &whole.names, head, body).await
}

async fn close(instance: Instance, by: Setting) -> Served {
    let outcome = deeds::close(&instance, &by).await;
    after(&instance, &by, outcome, (&done::CLOSED, by.path(""))).await
}

async fn withdraw(instance: Instance, by: Setting) -> Served {
    let (list, draft) = (by.membership().community().path(VOTES_PAGE), by.thing().is_draft());
    let follows = if draft { (&done::TAKEN_AWAY, list) } else { (&done::WITHDRAWN, by.path("")) };
    let outcome = deeds::withdraw(&instance, &by).await;
    after(&instance, &by, outcome, follows).await
}

async fn remind(instance: Instance, by: Setting) -> Served {
    let outcome = reminding::remind(&instance, &by).await;
    after(&instance, &by, outcome, (&done::REMINDED, by.path(""))).await
}

/// One press: what the vote came to, with how it was taken, in the register.
async fn register(instance: Instance, by: Setting) -> Served {
    let (lang, keeper) = (by.membership().lang(), by.membership().grant::<KeepDecisions>()?);
    let options = store::options(&instance.db, by.thing().id).await?;
    let Some(outcome) = by.thing().outcome()?.filter(is_something) else {
        return after(&instance, &by, Err(Undone::Refused(NotDone::NothingToKeep)), (&done::KEPT, String::new())).await;
    };
    let words = pages::in_register(lang, by.thing(), &options, &outcome);
    let words: String = words.chars().take(Wording::LONGEST).collect();
    let words = Wording::parse(&words).map_err(|_| Refusal::NotFound)?;
    match deeds::keep(&instance, (&by, &keeper), words).await {
        Ok(decision) => {
            let page = by.membership().community().path(&format!("/decisions/{decision}"));
            Ok(Redirect::to(&page).into_response())
        }
        Err(undone) => after(&instance, &by, Err(undone), (&done::KEPT, String::new())).await,
    }
}

/// What follows a deed: the page where it is seen, or why it was not done, above the vote as it is now.
async fn after(
    instance: &Instance,
    by: &Setting,
    outcome: Outcome<(), NotDone>,
    (word, path): (&Word, String),
) -> Served {
    match outcome {
        Ok(()) => Ok(word.leads_to(path)),
        Err(undone) => {
            let lang = by.membership().lang();
            let sentence = undone.refused()?.sentence(lang);
            let access: VoteAccess = Before::enter(&instance.db, by.membership(), by.thing().id).await?.grant()?;
            shown::page(instance, &access, Tried::denied(None, lang, sentence)).await
        }
    }
}

fn back(by: &Setting) -> Response {
    Redirect::to(&by.path("")).into_response()
}
