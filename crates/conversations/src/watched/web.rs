//! `/c/{community}/mots-a-regarder`, and under it `/liste`, which devices read.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::Grant;
use communities::roles::{Converse, WatchWords};
use forms::{Done, Posted};
use platform::{Instance, Served};
use ui::shell::page;

use super::page::{Draft, Tried, body};
use super::{NotKept, PATH, Watched, parse, store};
use crate::pages::Around;

forms::done! {
    /// The words are kept.
    KEPT = "mots" => "done-watched",
}

pub(crate) fn routes() -> Router<Instance> {
    let words = format!("/c/{{community}}{PATH}");
    Router::new().route(&words, get(ask).post(keep)).route(&format!("{words}/liste"), get(list))
}

async fn list(instance: Instance, by: Grant<Converse>) -> Served {
    let watched = store::of(&instance.db, by.community().id).await?;
    Ok(watched.words.into_response())
}

async fn ask(instance: Instance, by: Grant<WatchWords>, done: Done) -> Served {
    let Watched { words, revision } = store::of(&instance.db, by.community().id).await?;
    let notice = done.notice(by.lang(), &[WORDS]);
    shown(&instance, &by, Tried::offered(Draft { words, revision: revision.to_string() }).noticed(notice)).await
}

async fn keep(instance: Instance, by: Grant<WatchWords>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let words = match parse(&draft.words) {
        Ok(words) => words,
        Err(problem) => return shown(&instance, &by, Tried::mistaken(draft, Some(problem))).await,
    };
    let revision = draft.revision.trim().parse().unwrap_or(0);
    match super::keep(&instance, &by, &Watched { words, revision }).await.map_err(forms::Undone::refused) {
        Ok(()) => Ok(KEPT.leads_to(by.community().path(PATH))),
        Err(Ok(changed)) => meanwhile(&instance, &by, draft, changed).await,
        Err(Err(failure)) => Err(failure),
    }
}

/// Others were kept meanwhile: they stand above one's own, to be put together.
async fn meanwhile(instance: &Instance, by: &Grant<WatchWords>, mine: Draft, changed: NotKept) -> Served {
    let theirs = store::of(&instance.db, by.community().id).await?;
    let missing = mine.words.lines().map(str::trim).filter(|mine| !theirs.words.lines().any(|each| each == *mine));
    let words = theirs.words.lines().chain(missing).collect::<Vec<_>>().join("\n");
    let together = Draft { words, revision: theirs.revision.to_string() };
    shown(instance, by, Tried::refused(together, changed.sentence(by.lang()))).await
}

async fn shown(instance: &Instance, by: &Grant<WatchWords>, tried: Tried) -> Served {
    let around = Around::read(instance, by).await?;
    let seen_by = around.names.seen_by::<Converse>();
    let drawn = around.page(by, &t!(by.lang(), "watched-title"), None, body(by, &tried));
    Ok((tried.status, page(drawn.seen_by(seen_by).notice(tried.notice))).into_response())
}
