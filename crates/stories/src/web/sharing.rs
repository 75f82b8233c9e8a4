//! Letting others read a story, as it will be read; and taking that back.

use axum::extract::Query;
use communities::Directory;
use communities::roles::ReadLogicModel;
use forms::{Posted, Undone};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;

use super::{Around, LOWERED, SHARED};
use crate::access::Own;
use crate::consent;
use crate::level::Level;
use crate::pages;
use crate::sharing::{Draft, Field, Tried, usual_end};

/// The level that an address asks to see.
#[derive(Debug, Deserialize)]
pub(super) struct AsAt {
    #[serde(default)]
    niveau: String,
}

pub(super) async fn offer(instance: Instance, own: Own, at: Query<AsAt>) -> Served {
    let member = own.member();
    match Level::parse(&at.niveau).filter(|level| *level != Level::Me) {
        Some(level) => {
            let season = seasons::read(&instance.db, &member.grant::<ReadLogicModel>()?).await?;
            let end = usual_end(&season.program, &member.community().starts_on, own.now());
            shown(&instance, &own, level, &Tried::offered(Draft::offered(own.story(), level, end))).await
        }
        None => {
            let lang = member.lang();
            let around = Around::of(t!(lang, "share-choose"), t!(lang, "story-seen-by-you"));
            around.page(&instance, member, pages::choose(&own)).await
        }
    }
}

async fn shown(instance: &Instance, own: &Own, level: Level, tried: &Tried) -> Served {
    let (member, lang) = (own.member(), own.member().lang());
    let names = Directory::of(&instance.db, member).await?;
    let body = pages::share(own, level, &names, tried);
    let around = Around::of(t!(lang, "share-as", level = level.name(lang)), t!(lang, "story-seen-by-you"));
    around.tried(tried).page(instance, member, body).await
}

pub(super) async fn share(instance: Instance, own: Own, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let level = Level::parse(&draft.level).filter(|level| *level != Level::Me).ok_or(Refusal::NotFound)?;
    let allowed = match draft.check(level, own.now()) {
        Ok(allowed) => allowed,
        Err(wrong) => return shown(&instance, &own, level, &Tried::mistaken(draft, wrong)).await,
    };
    let seen = draft.revision.parse().unwrap_or_default();
    match consent::share(&instance, &own, seen, &allowed).await.map_err(Undone::refused) {
        Ok(()) => Ok(SHARED.leads_to(own.path(""))),
        Err(Ok(rule)) => {
            let draft = Draft { revision: own.story().revision.to_string(), reread: false, ..draft };
            shown(&instance, &own, level, &Tried::refused(draft, rule.sentence(own.member().lang()))).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

pub(super) async fn lower(instance: Instance, own: Own, posted: Posted) -> Served {
    let level = Level::parse(posted.value(Field::Level.name())).ok_or(Refusal::NotFound)?;
    consent::lower(&instance, &own, level).await?;
    Ok(LOWERED.leads_to(own.path("")))
}
