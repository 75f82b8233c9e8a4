//! `/c/{community}/glossaire`: the words, proposing one, and the deeds about it.

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::UseLibrary;
use communities::{Directory, Grant, Membership, Place};
use forms::{Done, Posted, Undone};
use maud::Markup;
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};
use ui::shell::{Frame, Page, page};

use crate::access::{Changing, TermAccess};
use crate::draft::{Draft, Tried};
use crate::keeping::{self as deeds, NotKept};
use crate::model::Term;
use crate::{ADDRESS, done, pages, store};

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouveau"), get(offer_new).post(propose))
        .route(&at("/{term}"), get(show))
        .route(&at("/{term}/modification"), get(offer_change).post(change))
        .route(&at("/{term}/retrait"), post(withdraw))
        .route(&at("/{term}/remise"), post(put_back))
}

/// What a page is sent with.
struct Head {
    title: String,
    status: StatusCode,
    notice: Option<Notice>,
}

async fn framed(instance: &Instance, member: &Membership, names: &Directory, (head, body): (Head, Markup)) -> Served {
    let frame = Frame::Community(frame(instance, member, Place::Library).await?);
    let drawn = Page::new(member.lang(), head.title, frame, body).notice(head.notice);
    Ok((head.status, page(drawn.seen_by(names.seen_by::<UseLibrary>()))).into_response())
}

async fn list(instance: Instance, member: Grant<UseLibrary>, done: Done) -> Served {
    let notice = done.notice(member.lang(), &[done::WORDS]);
    listed(&instance, &member, (StatusCode::OK, notice)).await
}

async fn listed(instance: &Instance, member: &Membership, (status, notice): (StatusCode, Option<Notice>)) -> Served {
    let terms = pages::in_order(store::of_community(&instance.db, member.community().id).await?);
    let names = Directory::of(&instance.db, member).await?;
    let head = Head { title: t!(member.lang(), "glossary"), status, notice };
    framed(instance, member, &names, (head, pages::list(member, &names, &terms))).await
}

/// A word has no page of its own: its address leads to where it stands.
async fn show(access: TermAccess) -> Served {
    let all = access.membership().community().path(ADDRESS);
    Ok(axum::response::Redirect::to(&format!("{all}#mot-{}", access.thing().id)).into_response())
}

async fn offer_new(instance: Instance, member: Grant<UseLibrary>) -> Served {
    drawn(&instance, &member, None, &Tried::offered(Draft::empty())).await
}

async fn propose(instance: Instance, member: Grant<UseLibrary>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => return drawn(&instance, &member, None, &Tried::mistaken(draft, wrong)).await,
    };
    match deeds::propose(&instance, &member, (&new, &draft.key)).await.map_err(Undone::refused) {
        Ok(_) => Ok(done::PROPOSED.leads_to(member.community().path(ADDRESS))),
        Err(refused) => {
            let sentence = refused?.sentence(member.lang());
            drawn(&instance, &member, None, &Tried::refused(draft, sentence)).await
        }
    }
}

async fn offer_change(instance: Instance, by: Changing) -> Served {
    drawn(&instance, by.membership(), Some(by.thing()), &Tried::offered(Draft::of(by.thing()))).await
}

async fn change(instance: Instance, by: Changing, posted: Posted) -> Served {
    let (member, draft) = (by.membership(), Draft::posted(&posted));
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => return drawn(&instance, member, Some(by.thing()), &Tried::mistaken(draft, wrong)).await,
    };
    let seen = draft.revision.trim().parse().unwrap_or(0);
    match deeds::change(&instance, &by, (&new, seen)).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::CHANGED.leads_to(member.community().path(ADDRESS))),
        Err(refused) => {
            let rule = refused?;
            // What was typed, ready to be saved over what somebody else saved.
            let revision = match &rule {
                NotKept::Changed(saved, _) => saved.to_string(),
                _ => draft.revision.clone(),
            };
            let tried = Tried::refused(Draft { revision, ..draft }, rule.sentence(member.lang()));
            drawn(&instance, member, Some(by.thing()), &tried).await
        }
    }
}

async fn drawn(instance: &Instance, member: &Membership, standing: Option<&Term>, tried: &Tried) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let title = pages::title(member.lang(), standing);
    let head = Head { title, status: tried.status, notice: tried.notice.clone() };
    framed(instance, member, &names, (head, pages::form(member, standing, tried))).await
}

async fn withdraw(instance: Instance, by: Changing) -> Served {
    deeds::withdraw(&instance, &by).await?;
    Ok(done::WITHDRAWN.leads_back(by.membership().community().path(ADDRESS), by.thing().id))
}

async fn put_back(instance: Instance, by: Changing) -> Served {
    let member = by.membership();
    match deeds::put_back(&instance, &by).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::PUT_BACK.leads_to(member.community().path(ADDRESS))),
        Err(refused) => {
            let notice = Notice::new(member.lang(), Tone::Error, refused?.sentence(member.lang()));
            listed(&instance, member, (StatusCode::CONFLICT, Some(notice))).await
        }
    }
}
