//! `…/ordre-du-jour/ajout`, `…/ordre-du-jour/blocs/{block}`: a block to add, or to change as it was seen.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use communities::Directory;
use forms::{Posted, Undone};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::notice::Notice;

use super::super::cards::Card;
use super::super::draft::{Draft, Field, Problem, Standing, Wanted};
use super::super::model::Block;
use super::super::page::form::{self, Filled};
use super::super::prepare::{self, NotPrepared};
use super::super::store;
use super::{OfBlock, Preparing, coming, row, shown, was_here};
use crate::done;
use meetings::people;

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
    filling(&instance, &grant, Page::plain(&draft)).await
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
        Err(wrong) => return filling(&instance, &grant, Page::mistaken(&draft, None, &wrong)).await,
    };
    match prepare::add(&instance, &grant, &wanted).await.map_err(Undone::refused) {
        Ok(id) => Ok(done::ADDED.leads_to(row(&grant, id))),
        Err(Ok(rule)) => {
            let refusal = Some(rule.sentence(grant.membership().lang()));
            filling(&instance, &grant, Page { refusal, ..Page::mistaken(&draft, None, &[]) }).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

pub(super) async fn get_block(instance: Instance, grant: Preparing, Path((_, _, id)): OfBlock) -> Served {
    let block = standing(&instance, &grant, id).await?.ok_or(Refusal::NotFound)?;
    let draft = Draft { revision: block.revision.to_string(), ..Draft::of(&Wanted::from(&block)) };
    filling(&instance, &grant, Page { block: Some(id), ..Page::plain(&draft) }).await
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
        Err(wrong) => return filling(&instance, &grant, Page::mistaken(&draft, Some(id), &wrong)).await,
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
    let page = Page { block: Some(saved.id), status: StatusCode::CONFLICT, saved: Some(saved), ..Page::plain(&draft) };
    filling(instance, grant, page).await
}

/// Somebody took the block out in the meantime: what was typed is kept, to be added again. A block of another meeting never
/// was here.
async fn gone(instance: &Instance, grant: &Preparing, id: i64, mine: Draft) -> Served {
    if !was_here(instance, grant, id).await? {
        return Err(Refusal::NotFound);
    }
    let notice = Some(form::gone(grant.membership().lang()));
    filling(instance, grant, Page { status: StatusCode::CONFLICT, notice, ..Page::plain(&mine) }).await
}

/// What the page of one block shows.
struct Page<'a> {
    status: StatusCode,
    block: Option<i64>,
    draft: &'a Draft,
    wrong: &'a [(Field, Problem)],
    refusal: Option<String>,
    notice: Option<Notice>,
    saved: Option<&'a Block>,
}

impl<'a> Page<'a> {
    fn plain(draft: &'a Draft) -> Page<'a> {
        Page { status: StatusCode::OK, block: None, draft, wrong: &[], refusal: None, notice: None, saved: None }
    }

    fn mistaken(draft: &'a Draft, block: Option<i64>, wrong: &'a [(Field, Problem)]) -> Page<'a> {
        Page { status: StatusCode::UNPROCESSABLE_ENTITY, block, wrong, ..Page::plain(draft) }
    }
}

async fn filling(instance: &Instance, grant: &Preparing, page: Page<'_>) -> Served {
    let (db, meeting, lang) = (&instance.db, grant.meeting(), grant.membership().lang());
    let filled = Filled {
        access: grant,
        directory: &Directory::of(db, grant.membership()).await?,
        expected: &people::expected(db, meeting).await?,
        coming: coming(instance, meeting).await?,
        blocks: &store::blocks(db, meeting.id).await?,
        block: page.block,
        draft: page.draft,
        wrong: page.wrong,
        refusal: page.refusal,
    };
    let (title, body) = match page.saved {
        Some(saved) => (t!(lang, "agenda-conflict-title"), form::conflict(&filled, saved)),
        None => (form::title(lang, page.block), form::body(&filled)),
    };
    shown(instance, grant.membership(), (page.status, title, page.notice), body).await
}
