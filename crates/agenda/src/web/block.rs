//! `…/ordre-du-jour/ajout`, `…/ordre-du-jour/blocs/{block}`: a block to add, or to change as it was seen.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use communities::roles::PrepareAgenda;
use forms::Posted;
use meetings::framed::{Head, seen_among};
use meetings::people;
use meetings::scene::Scene;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::notice::{Notice, Tone};

use super::super::cards::Card;
use super::super::draft::{Draft, Standing};
use super::super::model::{Block, Wanted};
use super::super::page::form::{self, Filled, Said};
use super::super::prepare::{self, NotPrepared};
use super::super::store;
use super::{OfBlock, Preparing, row, was_here};
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
    match prepare::add(&instance, &grant, &wanted).await {
        Ok(id) => Ok(done::ADDED.leads_to(row(&grant, id))),
        Err(undone) => {
            let refused = Some(undone.refused()?.sentence(grant.membership().lang()));
            let said = Said { refused, ..Said::mistaken(draft, Vec::new()) };
            filling(&instance, &grant, None, said).await
        }
    }
}

pub(super) async fn get_block(instance: Instance, grant: Preparing, Path((_, _, id)): OfBlock) -> Served {
    let scene = Scene::of(&instance, &grant).await?;
    let blocks = of_scene(&instance.db, &scene).await?;
    let block = blocks.iter().find(|block| block.id == id).ok_or(Refusal::NotFound)?;
    let draft = Draft { revision: block.revision.to_string(), ..Draft::of(block) };
    drawn(&instance, &scene, Some(id), Said::offered(draft), None).await
}

async fn standing(instance: &Instance, grant: &Preparing, id: i64) -> platform::Result<Option<Block>> {
    Ok(store::of_meeting(&instance.db, grant.meeting().id).await?.into_iter().find(|block| block.id == id))
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
    let wanted = match draft.check(&Standing { expected: &expected, before: Some(&block) }) {
        Ok(wanted) => wanted,
        Err(wrong) => return filling(&instance, &grant, Some(id), Said::mistaken(draft, wrong)).await,
    };
    let revision = draft.revision.trim().parse().unwrap_or(0);
    match prepare::change(&instance, &grant, (id, revision), &wanted).await {
        Ok(()) => Ok(done::SAVED.leads_to(row(&grant, id))),
        Err(undone) => match undone.refused()? {
            NotPrepared::Changed(saved) => conflict(&instance, &grant, draft, &saved).await,
            _ => gone(&instance, &grant, id, draft).await,
        },
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
    let lang = grant.membership().lang();
    let notice = Some(Notice::new(lang, Tone::Warning, t!(lang, "agenda-gone-add-again")));
    let said = Said { status: StatusCode::CONFLICT, notice, ..Said::offered(mine) };
    filling(instance, grant, None, said).await
}

async fn filling(instance: &Instance, grant: &Preparing, block: Option<i64>, said: Said) -> Served {
    drawn(instance, &Scene::of(instance, grant).await?, block, said, None).await
}

/// The form, or both versions when somebody else saved another one.
async fn drawn(instance: &Instance, scene: &Scene, block: Option<i64>, said: Said, saved: Option<&Block>) -> Served {
    let lang = scene.access.membership().lang();
    let filled = Filled { scene, blocks: &of_scene(&instance.db, scene).await?, block, said: &said };
    let (title, body) = match saved {
        Some(saved) => (t!(lang, "agenda-conflict-title"), form::conflict(&filled, saved)),
        None => (form::title(lang, block), form::body(&filled)),
    };
    let (membership, head) = (scene.access.membership(), Head::tried(title, &said));
    seen_among::<PrepareAgenda>(instance, membership, &scene.directory, head, body).await
}
