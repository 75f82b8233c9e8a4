//! `…/ordre-du-jour/ajout`, `…/ordre-du-jour/blocs/{block}`: a block to add, or to change as it was seen.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use forms::{Posted, Tried, Undone};
use meetings::people;
use meetings::scene::Scene;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;

use super::super::cards::Card;
use super::super::draft::{Draft, Field, Problem, Standing, Wanted};
use super::super::model::Block;
use super::super::page::form::{self, Filled};
use super::super::prepare::{self, NotPrepared};
use super::super::store;
use super::{OfBlock, Preparing, row, shown, was_here};
use crate::{done, of_scene};

/// The card that a block to add comes from.
#[derive(Debug, Deserialize)]
pub(super) struct FromCard {
    carte: Option<String>,
}

pub(super) async fn get_add(instance: Instance, grant: Preparing, Query(from): Query<FromCard>) -> Served {
    let wanted = from.carte.as_deref().and_then(|code| from_card(&grant, code));
    let draft = match &wanted {
        Some(wanted) => Draft::of(wanted),
        None => Draft { kind: "discussion".into(), ..Draft::default() },
    };
    filling(&instance, &grant, None, Said::offered(draft)).await
}

fn from_card(grant: &Preparing, code: &str) -> Option<Wanted> {
    let card = Card::parse(code)?;
    Some(card.block(grant.membership().lang(), card.usual(), grant.meeting().place.mode))
}

pub(super) async fn post_add(instance: Instance, grant: Preparing, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let expected = people::expected(&instance.db, grant.meeting()).await?;
    let before = from_card(&grant, &draft.card);
    let wanted = match draft.check(&Standing { expected: &expected, before: before.as_ref() }) {
        Ok(wanted) => wanted,
        Err(wrong) => return filling(&instance, &grant, None, Said::mistaken(draft, wrong)).await,
    };
    match prepare::add(&instance, &grant, &wanted).await.map_err(Undone::refused) {
        Ok(id) => Ok(done::ADDED.leads_to(row(&grant, id))),
        Err(Ok(rule)) => {
            let refused = Some(rule.sentence(grant.membership().lang()));
            filling(&instance, &grant, None, Said { refused, ..Said::mistaken(draft, Vec::new()) }).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

pub(super) async fn get_block(instance: Instance, grant: Preparing, Path((_, _, id)): OfBlock) -> Served {
    let scene = Scene::of(&instance, &grant).await?;
    let blocks = of_scene(&instance.db, &scene).await?;
    let block = blocks.iter().find(|block| block.id == id).ok_or(Refusal::NotFound)?;
    let draft = Draft { revision: block.revision.to_string(), ..Draft::of(&Wanted::from(block)) };
    drawn(&instance, &scene, Some(id), Said::offered(draft), None).await
}

async fn standing(instance: &Instance, grant: &Preparing, id: i64) -> platform::Result<Option<Block>> {
    Ok(store::blocks(&instance.db, grant.meeting().id).await?.into_iter().find(|block| block.id == id))
}

pub(super) async fn post_block(
    instance: Instance,
    grant: Preparing,
    Path((_, _, id)): OfBlock,
    posted: Posted,
) -> Served {
    let draft = Draft::posted(&posted);
    let Some(block) = standing(&instance, &grant, id).await? else {
        return gone(&instance, &grant, id, draft).await;
    };
    let expected = people::expected(&instance.db, grant.meeting()).await?;
    let before = Wanted::from(&block);
    let wanted = match draft.check(&Standing { expected: &expected, before: Some(&before) }) {
        Ok(wanted) => wanted,
        Err(wrong) => return filling(&instance, &grant, Some(id), Said::mistaken(draft, wrong)).await,
    };
    let revision = draft.revision.trim().parse().unwrap_or(0);
    match prepare::change(&instance, &grant, (id, revision), &wanted).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::SAVED.leads_to(row(&grant, id))),
        Err(Ok(NotPrepared::Changed(saved))) => conflict(&instance, &grant, draft, &saved).await,
        Err(Ok(_)) => gone(&instance, &grant, id, draft).await,
        Err(Err(failure)) => Err(failure),
    }
}

/// Somebody else saved the same block in the meantime: both versions, and the way to save one's own over the other.
async fn conflict(instance: &Instance, grant: &Preparing, mine: Draft, saved: &Block) -> Served {
    let draft = Draft { revision: saved.revision.to_string(), ..mine };
    let said = Said { status: StatusCode::CONFLICT, ..Said::offered(draft) };
    drawn(instance, &Scene::of(instance, grant).await?, Some(saved.id), said, Some(saved)).await
}

/// Somebody took the block out in the meantime: what was typed is kept, to be added again. A block of another meeting never
/// was here.
async fn gone(instance: &Instance, grant: &Preparing, id: i64, mine: Draft) -> Served {
    if !was_here(instance, grant, id).await? {
        return Err(Refusal::NotFound);
    }
    let notice = Some(form::gone(grant.membership().lang()));
    let status = StatusCode::CONFLICT;
    filling(instance, grant, None, Said { status, notice, ..Said::offered(mine) }).await
}

/// The form of a block.
type Said = Tried<Draft, Vec<(Field, Problem)>>;

async fn filling(instance: &Instance, grant: &Preparing, block: Option<i64>, said: Said) -> Served {
    drawn(instance, &Scene::of(instance, grant).await?, block, said, None).await
}

/// The form, or both versions when somebody else saved another one.
async fn drawn(instance: &Instance, scene: &Scene, block: Option<i64>, said: Said, saved: Option<&Block>) -> Served {
    let lang = scene.access.membership().lang();
    let filled = Filled {
        scene,
        blocks: &of_scene(&instance.db, scene).await?,
        block,
        draft: &said.draft,
        wrong: &said.wrong,
        refusal: said.refused,
    };
    let (title, body) = match saved {
        Some(saved) => (t!(lang, "agenda-conflict-title"), form::conflict(&filled, saved)),
        None => (form::title(lang, block), form::body(&filled)),
    };
    shown(instance, scene, (said.status, title, said.notice), body).await
}
