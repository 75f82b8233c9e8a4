//! Under a room, `/plus-tard`; in one place for all of them, `/profil/a-envoyer`, and each below it.

use axum::Router;
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use communities::{Membership, frame};
use conversations::{Around, LATER, RoomAccess, rooms_of, unread_in};
use forms::{Done, Posted, Undone};
use identity::Viewer;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::shell::{Page, page};

use crate::form::{Draft, Tried};
use crate::pages::{self, Listed};
use crate::sending;
use crate::waiting::{self, NotKept, Waiting};

pub(crate) use conversations::ALL_LATER as ALL;

forms::done! {
    /// It waits.
    KEPT = "garde" => "done-later",
    /// It waits with other words or for another hour.
    CHANGED = "change" => "done-later-changed",
    /// It is not said at all.
    GONE = "retire" => "done-later-gone",
    /// It could not be said.
    NOT_SENT = "pas-parti" => "done-later-not-sent",
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let one = format!("{ALL}/{{scheduled}}");
    Router::new()
        .route(&format!("/c/{{community}}/salons/{{room}}{LATER}"), get(of_room).post(put))
        .route(ALL, get(of_person))
        .route(&one, get(ask_change).post(change))
        .route(&format!("{one}/maintenant"), post(send_now))
        .route(&format!("{one}/retrait"), post(take_away))
}

/// The number of what waits in an address.
struct ScheduledId(i64);

impl FromRequestParts<Instance> for ScheduledId {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> Result<ScheduledId, Refusal> {
        forms::number(parts, "scheduled").await.map(ScheduledId)
    }
}

/// The thread that what is written answers.
#[derive(Debug, Default, Deserialize)]
struct Thread {
    fil: Option<i64>,
}

/// What the member will send in this room, and how to write more.
async fn of_room(instance: Instance, room: RoomAccess, done: Done) -> Served {
    let waiting = waiting::of(&instance, room.person_id(), Some(room.room().id)).await?;
    let around = Around::read(&instance, room.membership()).await?;
    let lang = room.membership().lang();
    let body = pages::of_room(&room, &waiting);
    let title = t!(lang, "later-all");
    let drawn = around.page(room.membership(), &title, Some(room.room().id), body);
    let notice = done.notice(lang, &[WORDS]);
    Ok(page(drawn.seen_by(t!(lang, "later-seen-by")).notice(notice)).into_response())
}

/// The composer sends what is typed there, and is answered by a page that asks for the hour; that page sends both here.
async fn put(instance: Instance, room: RoomAccess, thread: Query<Thread>, posted: Posted) -> Served {
    let now = instance.clock.now();
    let mut draft = Draft::posted(&posted);
    if let Some(thread) = thread.fil {
        draft.thread = thread.to_string();
    }
    if posted.given("date").is_none() {
        let has_files = posted.all("fichier").chain(posted.all("fichiers")).any(|file| !file.is_empty());
        let files = has_files.then(|| t!(room.membership().lang(), "later-files"));
        let offered = Tried::offered(draft.begun(now));
        return asking(&instance, &room, Tried { refused: files, ..offered }).await;
    }
    let wanted = match draft.check(&instance, &room).await? {
        Ok(wanted) => wanted,
        Err(wrong) => return asking(&instance, &room, Tried::mistaken(draft, wrong)).await,
    };
    match waiting::put(&instance, &room, &wanted).await.map_err(Undone::refused) {
        Ok(()) => Ok(KEPT.leads_to(room.path() + LATER)),
        Err(Ok(rule)) => asking(&instance, &room, refused(&room, draft, rule)).await,
        Err(Err(failure)) => Err(failure),
    }
}

fn refused(room: &RoomAccess, draft: Draft, rule: NotKept) -> Tried {
    Tried::refused(draft, rule.sentence(room.membership().lang()))
}

async fn asking(instance: &Instance, room: &RoomAccess, tried: Tried) -> Served {
    let around = Around::read(instance, room.membership()).await?;
    let lang = room.membership().lang();
    let title = t!(lang, "later-title");
    let body = pages::asking(room, &tried, &around.names);
    let drawn = around.page(room.membership(), &title, Some(room.room().id), body);
    Ok((tried.status, page(drawn.seen_by(t!(lang, "later-seen-by")))).into_response())
}

/// All that a person will send, in all their communities, and what could not be sent where they are no more.
async fn of_person(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let waiting = waiting::of(&instance, viewer.id(), None).await?;
    let memberships = Membership::all_of(&instance.db, &viewer).await?;
    let (mut rooms, mut unread) = (Vec::new(), 0);
    for membership in &memberships {
        let open = rooms_of(&instance, membership).await?;
        unread += unread_in(&open);
        rooms.extend(open.into_iter().map(|open| (membership.community().clone(), open.room)));
    }
    let waiting: Vec<Waiting> = waiting.into_iter().filter(|each| viewer.may_enter(each.community_id)).collect();
    let around = frame::personal_counting(&memberships, unread);
    let lang = viewer.lang();
    let body = pages::of_person(lang, &Listed { waiting: &waiting, rooms: &rooms });
    let drawn = Page::new(lang, t!(lang, "later-all"), around, body).seen_by(t!(lang, "later-seen-by"));
    Ok(page(drawn.notice(done.notice(lang, &[WORDS]))).into_response())
}

async fn ask_change(instance: Instance, viewer: Viewer, id: ScheduledId) -> Served {
    let waiting = waiting::one(&instance, &viewer, id.0).await?;
    changing(&instance, &viewer, &waiting, Tried::offered(Draft::of(&waiting))).await
}

async fn changing(instance: &Instance, viewer: &Viewer, waiting: &Waiting, tried: Tried) -> Served {
    let memberships = Membership::all_of(&instance.db, viewer).await?;
    let around = frame::personal_among(instance, &memberships).await?;
    let lang = viewer.lang();
    let body = pages::changing(lang, waiting, &tried);
    let drawn = Page::new(lang, t!(lang, "later-edit-title"), around, body).seen_by(t!(lang, "later-seen-by"));
    Ok((tried.status, page(drawn)).into_response())
}

async fn change(instance: Instance, viewer: Viewer, id: ScheduledId, posted: Posted) -> Served {
    let waiting = waiting::one(&instance, &viewer, id.0).await?;
    let (thread, also) = {
        let of = Draft::of(&waiting);
        (of.thread, of.also)
    };
    let draft = Draft { thread, also, ..Draft::posted(&posted) };
    let room = match sending::enter(&instance, &waiting).await {
        Ok(room) => room,
        // The room is closed to them: the words stay as they are, to be copied.
        Err(Refusal::NotFound) => return Ok(NOT_SENT.leads_to(ALL)),
        Err(other) => return Err(other),
    };
    let wanted = match draft.check(&instance, &room).await? {
        Ok(wanted) => wanted,
        Err(wrong) => return changing(&instance, &viewer, &waiting, Tried::mistaken(draft, wrong)).await,
    };
    match waiting::change(&instance, &waiting, &wanted).await.map_err(Undone::refused) {
        Ok(()) => Ok(CHANGED.leads_to(ALL)),
        Err(Ok(rule)) => changing(&instance, &viewer, &waiting, refused(&room, draft, rule)).await,
        Err(Err(failure)) => Err(failure),
    }
}

async fn send_now(instance: Instance, viewer: Viewer, id: ScheduledId) -> Served {
    let waiting = waiting::one(&instance, &viewer, id.0).await?;
    Ok(match sending::at_once(&instance, &waiting).await? {
        Some(message) => Redirect::to(&message).into_response(),
        None => NOT_SENT.leads_to(ALL),
    })
}

async fn take_away(instance: Instance, viewer: Viewer, id: ScheduledId) -> Served {
    let waiting = waiting::one(&instance, &viewer, id.0).await?;
    match waiting::take_away(&instance, &waiting).await.map_err(Undone::refused) {
        Ok(()) => Ok(GONE.leads_to(ALL)),
        Err(Ok(rule)) => Err(Refusal::Conflict(rule.sentence(viewer.lang()))),
        Err(Err(failure)) => Err(failure),
    }
}
