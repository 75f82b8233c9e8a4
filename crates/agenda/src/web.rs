//! `…/ordre-du-jour`: the editor and its deeds, the sheet to print; and the routes of blocks, the library, the templates, the
//! proposals.

mod block;

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use communities::roles::PrepareAgenda;
use forms::{Done, Posted, Undone};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::framed::{Around, Head, framed, seen_among};
use meetings::model::{Meeting, numbers};
use meetings::people;
use meetings::scene::Scene;
use platform::{DAY, Db, Instance, Refusal, Served};

use super::model::{Block, Wanted};
use super::order::Move;
use super::page::editor::{self, Editor, Said, fields, row_id};
use super::page::paper;
use super::prepare::{self, NotPrepared};
use super::proposals::Seen;
use super::{cards, proposals, store, templates};
use crate::done;

type Preparing = MeetingGrant<PrepareAgenda>;

/// Under the page of a meeting.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route("/ordre-du-jour", get(get_editor))
        .route("/ordre-du-jour/debut", post(post_begin))
        .route("/ordre-du-jour/ajout", get(block::get_add).post(block::post_add))
        .route("/ordre-du-jour/blocs/{block}", get(block::get_block).post(block::post_block))
        .route("/ordre-du-jour/blocs/{block}/place", post(post_place))
        .route("/ordre-du-jour/blocs/{block}/retrait", post(post_take_out))
        .route("/ordre-du-jour/blocs/{block}/remise", post(post_put_back))
        .route("/ordre-du-jour/modele", post(templates::web::post_keep))
        .route("/ordre-du-jour/feuille", get(get_paper))
        .route("/ordre-du-jour/propositions", get(proposals::web::get).post(proposals::web::post))
        .route("/ordre-du-jour/propositions/{proposal}", get(proposals::web::get_one))
        .route("/ordre-du-jour/propositions/{proposal}/retrait", post(proposals::web::post_withdraw))
        .route("/ordre-du-jour/propositions/{proposal}/remise", post(proposals::web::post_put_back))
        .route("/ordre-du-jour/propositions/{proposal}/accueil", post(proposals::web::post_accept))
        .route("/ordre-du-jour/propositions/{proposal}/refus", post(proposals::web::post_decline))
}

/// The library of format cards and the templates, which are the community's.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/formats", get(cards::web::all))
        .route("/c/{community}/formats/{card}", get(cards::web::one))
        .route("/c/{community}/modeles", get(templates::web::all))
        .route("/c/{community}/modeles/{template}/retrait", post(templates::web::post_remove))
        .route("/c/{community}/modeles/{template}/remise", post(templates::web::post_put_back))
}

async fn get_editor(instance: Instance, grant: Preparing, done: Done) -> Served {
    let notice = done.notice(grant.membership().lang(), &[done::WORDS]);
    edited(&instance, &grant, &Said::offered(String::new()).noticed(notice)).await
}

/// The editor as it is now, with what is to be said of what was tried: a sentence at its top, a name that was refused.
pub(super) async fn edited(instance: &Instance, grant: &Preparing, said: &Said) -> Served {
    let (db, meeting) = (&instance.db, grant.meeting());
    let scene = Scene::of(instance, grant).await?;
    let blocks = store::of_meeting(db, meeting.id).await?;
    let beginnings = match blocks.is_empty() {
        true => (templates::for_kind(instance, grant.membership(), meeting.kind).await?, others(db, grant).await?),
        false => Default::default(),
    };
    let editor = Editor {
        scene: &scene,
        blocks: &blocks,
        taken_out: store::taken_out(db, meeting.id, scene.now - DAY).await?,
        proposals: Seen::of(db, grant).await?,
        beginnings,
        said,
    };
    let head = Head::tried(t!(grant.membership().lang(), "agenda-title"), said);
    seen_among::<PrepareAgenda>(instance, grant.membership(), &scene.directory, head, editor::body(&editor)).await
}

/// The other meetings that have an agenda, those just before first.
async fn others(db: &Db, access: &MeetingAccess) -> platform::Result<Vec<Meeting>> {
    let all = MeetingAccess::all(db, access.membership()).await?;
    let all: Vec<Meeting> = all.iter().map(MeetingAccess::meeting).cloned().collect();
    let with_agenda = store::with_blocks(db, &numbers(&all)).await?;
    let mut others: Vec<Meeting> =
        all.iter().filter(|each| each.id != access.meeting().id && with_agenda.contains(&each.id)).cloned().collect();
    others.reverse();
    others.truncate(12);
    Ok(others)
}

async fn post_begin(instance: Instance, grant: Preparing, posted: Posted) -> Served {
    let blocks = beginning(&instance, &grant, posted.value(fields::FROM)).await?;
    match prepare::begin(&instance, &grant, blocks).await {
        Ok(()) => Ok(done::BEGUN.leads_to(grant.path("/ordre-du-jour"))),
        Err(undone) => refused(&instance, &grant, undone, None).await,
    }
}

/// The blocks of a template of the community, of another meeting that the person sees, or none.
async fn beginning(instance: &Instance, grant: &Preparing, from: &str) -> Result<Vec<Wanted>, Refusal> {
    let membership = grant.membership();
    let number = |start: &str| from.strip_prefix(start).and_then(|id| id.parse::<i64>().ok());
    if let Some(id) = number("modele-") {
        let all = templates::for_kind(instance, membership, grant.meeting().kind).await?;
        let template = all.into_iter().find(|template| template.id == id).ok_or(Refusal::NotFound)?;
        return Ok(template.wanted(membership.lang()));
    }
    if let Some(id) = number("rencontre-") {
        let other = MeetingAccess::enter(&instance.db, membership, id).await?;
        let expected = people::expected(&instance.db, grant.meeting()).await?;
        let blocks = store::of_meeting(&instance.db, other.meeting().id).await?;
        return Ok(blocks.iter().map(|block| copied(block, &expected)).collect());
    }
    Ok(Vec::new())
}

/// Who led it leads it again, if they are expected this time too.
fn copied(block: &Block, expected: &[i64]) -> Wanted {
    Wanted { leader_id: block.leader_id.filter(|id| expected.contains(id)), ..block.wanted.clone() }
}

/// The editor, at the row of the block.
fn row(grant: &Preparing, block: i64) -> String {
    grant.path(&format!("/ordre-du-jour#{}", row_id(block)))
}

type OfBlock = Path<(String, i64, i64)>;

async fn post_place(instance: Instance, grant: Preparing, Path((_, _, id)): OfBlock, posted: Posted) -> Served {
    let to = match (posted.value(fields::WAY), posted.value(fields::BEFORE)) {
        ("haut", _) => Move::Up,
        ("bas", _) => Move::Down,
        (_, "") => Move::Last,
        (_, before) => Move::Before(before.parse().unwrap_or(id)),
    };
    match prepare::shift(&instance, &grant, id, to).await {
        Ok(()) => Ok(Redirect::to(&row(&grant, id)).into_response()),
        Err(undone) => refused(&instance, &grant, undone, Some(id)).await,
    }
}

async fn post_take_out(instance: Instance, grant: Preparing, Path((_, _, id)): OfBlock) -> Served {
    match prepare::take_out(&instance, &grant, id).await {
        Ok(()) => Ok(done::TAKEN_OUT.leads_back(grant.path("/ordre-du-jour"), id)),
        Err(undone) => refused(&instance, &grant, undone, Some(id)).await,
    }
}

async fn post_put_back(instance: Instance, grant: Preparing, Path((_, _, id)): OfBlock) -> Served {
    match prepare::put_back(&instance, &grant, id).await {
        Ok(()) => Ok(done::PUT_BACK.leads_to(row(&grant, id))),
        Err(undone) => refused(&instance, &grant, undone, Some(id)).await,
    }
}

/// Why a deed was not done, above the agenda as it is. A block that never was in this agenda is as one that is nowhere.
async fn refused(instance: &Instance, grant: &Preparing, undone: Undone<NotPrepared>, block: Option<i64>) -> Served {
    let (lang, rule) = (grant.membership().lang(), undone.refused()?);
    if let (NotPrepared::Gone, Some(id)) = (&rule, block)
        && !was_here(instance, grant, id).await?
    {
        return Err(Refusal::NotFound);
    }
    edited(instance, grant, &Said::denied(String::new(), lang, rule.sentence(lang))).await
}

async fn was_here(instance: &Instance, grant: &Preparing, block: i64) -> platform::Result<bool> {
    let known = store::every(&instance.db, grant.meeting().id).await?;
    Ok(known.contains(&block))
}

async fn get_paper(instance: Instance, access: MeetingAccess) -> Served {
    let (db, membership) = (&instance.db, access.membership());
    let scene = Scene::of(&instance, &access).await?;
    let blocks = store::of_meeting(db, access.meeting().id).await?;
    let body = paper::body(&scene, &*scene.hosts(db).await?, &blocks);
    let around = Around { title: t!(membership.lang(), "agenda-title"), seen_by: scene.seen_by(), notice: None };
    Ok(framed(&instance, membership, around, body).await?.into_response())
}
