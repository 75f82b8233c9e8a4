//! `/profil/journal`, and each entry below it.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use communities::roles::WriteReports;
use communities::{Membership, frame};
use forms::{Done, Posted, Undone};
use identity::Viewer;
use platform::{Instance, Refusal, Served};
use ui::Markup;
use ui::notice::Notice;
use ui::shell::{Frame, Page, page as drawn};

use crate::entry::{Draft, Entry, Tried};
use crate::keeping::{self, NotKept};
use crate::{JOURNAL, leads, page, store};

forms::done! {
    /// It is kept.
    KEPT = "journal" => "done-entry",
    /// It is gone.
    ERASED = "journal-efface" => "done-entry-erased",
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new()
        .route(JOURNAL, get(list))
        .route(&format!("{JOURNAL}/nouveau"), get(offer_new).post(write))
        .route(&format!("{JOURNAL}.md"), get(take_out))
        .route(&format!("{JOURNAL}/{{entry}}"), get(offer_change).post(change))
        .route(&format!("{JOURNAL}/{{entry}}/retrait"), post(erase))
}

/// Somebody before an entry of theirs.
struct Own {
    viewer: Viewer,
    entry: Entry,
}

impl FromRequestParts<Instance> for Own {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Own, Refusal> {
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "entry").await?;
        Ok(Own { entry: keeping::entry(instance, &viewer, id).await?, viewer })
    }
}

async fn list(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let entries = store::of(&instance.db, viewer.id()).await?;
    let body = page::list(viewer.lang(), &entries);
    let notice = done.notice(viewer.lang(), &[WORDS]);
    shown(&instance, &viewer, (StatusCode::OK, notice), body).await
}

/// A page of the log, which its person alone sees.
async fn shown(instance: &Instance, viewer: &Viewer, said: (StatusCode, Option<Notice>), body: Markup) -> Served {
    let around = frame::personal(instance, viewer).await?;
    Ok(shown_in(around, viewer, said, body))
}

fn shown_in(around: Frame, viewer: &Viewer, said: (StatusCode, Option<Notice>), body: Markup) -> Response {
    let lang = viewer.lang();
    let page = Page::new(lang, t!(lang, "journal"), around, body).seen_by(t!(lang, "journal-seen-by"));
    (said.0, drawn(page.notice(said.1).drafts(viewer.drafts()))).into_response()
}

async fn offer_new(instance: Instance, viewer: Viewer) -> Served {
    writing(&instance, &viewer, &Tried::offered(Draft::new(instance.clock.now()))).await
}

async fn writing(instance: &Instance, viewer: &Viewer, tried: &Tried) -> Served {
    let memberships = Membership::all_of(&instance.db, viewer).await?;
    let body = page::new(viewer.lang(), reviews(&memberships), tried);
    let around = frame::personal_among(instance, &memberships).await?;
    Ok(shown_in(around, viewer, (tried.status, None), body))
}

/// Whether somebody writes the reviews of a community of theirs.
fn reviews(memberships: &[Membership]) -> bool {
    memberships.iter().any(Membership::may::<WriteReports>)
}

async fn write(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let asked = match draft.check() {
        Ok(asked) => asked,
        Err(wrong) => return writing(&instance, &viewer, &Tried::mistaken(draft, wrong)).await,
    };
    match keeping::write(&instance, &viewer, &asked, &draft.key).await {
        Ok(()) => Ok(KEPT.leads_to(JOURNAL)),
        Err(undone) => {
            let tried = Tried::refused(draft, undone.refused()?.sentence(viewer.lang()));
            writing(&instance, &viewer, &tried).await
        }
    }
}

async fn offer_change(instance: Instance, own: Own) -> Served {
    changing(&instance, &own, &Tried::offered(Draft::of(&own.entry))).await
}

async fn changing(instance: &Instance, Own { viewer, entry }: &Own, tried: &Tried) -> Served {
    let memberships = Membership::all_of(&instance.db, viewer).await?;
    let ways = leads::ways(instance, &memberships, entry.id);
    let around = frame::personal_among(instance, &memberships).await?;
    let shown = page::Around { entry, ways: &ways, reviews: reviews(&memberships) };
    Ok(shown_in(around, viewer, (tried.status, None), page::change(viewer.lang(), shown, tried)))
}

async fn change(instance: Instance, own: Own, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let asked = match draft.check() {
        Ok(asked) => asked,
        Err(wrong) => return changing(&instance, &own, &Tried::mistaken(draft, wrong)).await,
    };
    let revision = draft.revision.parse().unwrap_or_default();
    match keeping::change(&instance, &own.viewer, (&own.entry, revision), &asked).await {
        Ok(()) => Ok(KEPT.leads_to(JOURNAL)),
        Err(undone) => overtaken(&instance, &own, draft, undone).await,
    }
}

async fn overtaken(instance: &Instance, own: &Own, draft: Draft, undone: Undone<NotKept>) -> Served {
    let (viewer, sentence) = (&own.viewer, undone.refused()?.sentence(own.viewer.lang()));
    let theirs = keeping::entry(instance, viewer, own.entry.id).await?;
    let tried = Tried::refused(Draft { revision: theirs.revision.to_string(), ..draft }, sentence);
    let is_marked = theirs.for_review || tried.draft.for_review;
    shown(instance, viewer, (tried.status, None), page::conflict(viewer.lang(), (&theirs, is_marked), &tried)).await
}

async fn erase(instance: Instance, own: Own) -> Served {
    keeping::erase(&instance, &own.viewer, own.entry.id).await?;
    Ok(ERASED.leads_to(JOURNAL))
}

/// All of it, as a file that its person keeps.
async fn take_out(instance: Instance, viewer: Viewer) -> Served {
    let entries = store::of(&instance.db, viewer.id()).await?;
    let told = [
        (CONTENT_TYPE, HeaderValue::from_static("text/markdown; charset=utf-8")),
        (CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"journal.md\"")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((told, page::text(viewer.lang(), &entries)).into_response())
}
