//! `/c/{community}/jumelages`, and what is done there.

use axum::Router;
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame_counting;
use communities::roles::{BePaired, DrawPairs};
use communities::{Directory, Grant, Membership, Place};
use conversations::{rooms_of, unread_in};
use forms::{Done, Key, Posted};
use identity::profiles;
use platform::{Instance, Served};
use ui::shell::{Frame, Page, page as drawn};

use crate::model::{Draft, Field, NotMade, Problem, Tried, others};
use crate::page::{self, Shown};
use crate::telling::{tell, to_tell};
use crate::{ADDRESS, done, pairing, question, store};

/// The routes of this slice.
pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}{rest}");
    Router::new()
        .route(&at(""), get(show))
        .route(&at("/envie"), post(wish))
        .route(&at("/envie/retrait"), post(unwish))
        .route(&at("/propose"), post(propose))
        .route(&at("/tirage"), post(draw))
        .route(&at("/{pair}/oui"), post(agree))
        .route(&at("/{pair}/fin"), post(end))
        .route(&at("/{pair}/fait"), post(meet))
        .merge(question::routes())
}

async fn show(instance: Instance, member: Grant<BePaired>, done: Done) -> Served {
    let notice = done.notice(member.lang(), &[done::WORDS]);
    shown(&instance, &member, (&Tried::offered(Draft::default()).noticed(notice), None)).await
}

/// The rooms of the member tell where something is said to the group and, in the frame, what is unread: they are read once.
async fn shown(instance: &Instance, member: &Membership, (tried, tried_of): (&Tried, Option<i64>)) -> Served {
    let (db, community, me) = (&instance.db, member.community().id, member.person_id());
    let names = Directory::of(db, member).await?;
    let here: Vec<i64> = names.those_who_may::<BePaired>().iter().map(|card| card.id).collect();
    let rooms = rooms_of(instance, member).await?;
    let body = page::page(&Shown {
        member,
        names: &names,
        pairs: &store::of_person(db, (community, me)).await?,
        profiles: &profiles::shared(db, &here).await?,
        wishes: &store::wishes(db, community).await?,
        rooms: &to_tell(&rooms),
        tried,
        tried_of,
    });
    let frame = Frame::Community(frame_counting(member, Place::Meetings, unread_in(&rooms)));
    let whole = Page::new(member.lang(), t!(member.lang(), "pairs"), frame, body);
    let whole = whole.seen_by(names.seen_by::<BePaired>()).notice(tried.notice.clone());
    Ok((tried.status, drawn(whole)).into_response())
}

fn back(member: &Membership) -> String {
    member.community().path(ADDRESS)
}

async fn wish(instance: Instance, member: Grant<BePaired>) -> Served {
    pairing::wish(&instance, &member).await?;
    Ok(done::WISHED.leads_to(back(&member)))
}

async fn unwish(instance: Instance, member: Grant<BePaired>) -> Served {
    pairing::unwish(&instance, &member).await?;
    Ok(done::UNWISHED.leads_to(back(&member)))
}

async fn propose(instance: Instance, member: Grant<BePaired>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let names = Directory::of(&instance.db, &member).await?;
    let other = others(&names, member.person_id()).into_iter().find(|card| card.id.to_string() == draft.person);
    let Some(other) = other.map(|card| card.id) else {
        let tried = Tried::mistaken(draft, vec![(Field::Person, Problem::Stranger)]);
        return shown(&instance, &member, (&tried, None)).await;
    };
    match pairing::propose(&instance, &member, other).await {
        Ok(()) => Ok(done::PROPOSED.leads_to(back(&member))),
        Err(undone) => refused(&instance, &member, (draft, undone.refused()?)).await,
    }
}

async fn refused(instance: &Instance, member: &Membership, (draft, rule): (Draft, NotMade)) -> Served {
    shown(instance, member, (&Tried::refused(draft, rule), None)).await
}

async fn draw(instance: Instance, member: Grant<DrawPairs>) -> Served {
    match pairing::draw(&instance, &member).await {
        Ok(()) => Ok(done::DRAWN.leads_to(back(&member))),
        Err(undone) => refused(&instance, &member, (Draft::default(), undone.refused()?)).await,
    }
}

type Numbered = Path<(String, i64)>;

async fn agree(instance: Instance, member: Grant<BePaired>, Path((_, pair)): Numbered) -> Served {
    pairing::agree(&instance, &member, pair).await?;
    Ok(done::AGREED.leads_to(back(&member)))
}

async fn end(instance: Instance, member: Grant<BePaired>, Path((_, pair)): Numbered) -> Served {
    match pairing::end(&instance, &member, pair).await? {
        Ok(()) => Ok(done::ENDED.leads_to(back(&member))),
        Err(rule) => refused(&instance, &member, (Draft::default(), rule)).await,
    }
}

/// What is said to the group is said first: should it not be, nothing is noted and the words come back.
async fn meet(instance: Instance, member: Grant<BePaired>, Path((_, pair)): Numbered, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    if let Err(rule) = pairing::may_meet(&instance, &member, pair).await? {
        return refused(&instance, &member, (draft, rule)).await;
    }
    let is_told = !draft.words.trim().is_empty();
    // It is said once for this pair and this member, however often it is sent.
    let key = Key::parse(&format!("pair-met-{pair}-{}", member.person_id()));
    if is_told && let Err(wrong) = tell(&instance, &member, (&draft.words, &draft.room), key).await? {
        return shown(&instance, &member, (&Tried::mistaken(draft, vec![wrong]), Some(pair))).await;
    }
    match pairing::meet(&instance, &member, pair).await? {
        Ok(()) if is_told => Ok(done::TOLD.leads_to(back(&member))),
        Ok(()) => Ok(done::MET.leads_to(back(&member))),
        Err(rule) => refused(&instance, &member, (draft, rule)).await,
    }
}
