//! `…/photos`: one is added, agreed to, taken away.

use axum::extract::{Path, Request};
use communities::roles::Celebrate;
use communities::{Directory, Grant};
use files::sent;
use forms::{Key, Posted};
use meetings::framed::Head;
use platform::{Instance, Served};

use super::drawn_with;
use crate::left::{self, Draft as Words};
use crate::photo::{Draft, Tried};
use crate::photo_page::AGREES;
use crate::{ADDRESS, done, photographing, store};

type Named = Path<(String, i64)>;

pub(super) async fn add(instance: Instance, member: Grant<Celebrate>, request: Request) -> Served {
    let came = sent(&instance, member.person_id(), request).await?;
    let (draft, names) = (Draft::sent(&came), Directory::of(&instance.db, &member).await?);
    let asked = match draft.check(&came, &names) {
        Ok(asked) => asked,
        Err(wrong) => return again(&instance, &member, &names, Tried::mistaken(draft, wrong)).await,
    };
    match photographing::add(&instance, &member, (&asked, &Key::read(&draft.key))).await {
        Ok(()) => Ok(done::PHOTO.leads_to(member.community().path(ADDRESS))),
        Err(undone) => {
            let rule = undone.refused()?.sentence(member.lang());
            again(&instance, &member, &names, Tried::refused(draft, rule)).await
        }
    }
}

/// The page, with the form of a photo as it was tried; the others as they are offered.
async fn again(instance: &Instance, member: &Grant<Celebrate>, names: &Directory, tried: Tried) -> Served {
    let left = store::of_community(&instance.db, member.community().id).await?;
    let words = left::Tried::offered(Words::of(&left, member.person_id()));
    let head = Head::tried(t!(member.lang(), "celebration"), &tried);
    drawn_with(instance, member, (names, head), (&left, &words, &tried)).await
}

pub(super) async fn agree(
    instance: Instance,
    member: Grant<Celebrate>,
    Path((_, photo)): Named,
    posted: Posted,
) -> Served {
    let agrees = !posted.value(AGREES).is_empty();
    photographing::agree(&instance, &member, (photo, agrees)).await?;
    let word = if agrees { done::AGREED } else { done::HIDDEN };
    Ok(word.leads_to(member.community().path(ADDRESS)))
}

pub(super) async fn remove(instance: Instance, member: Grant<Celebrate>, Path((_, photo)): Named) -> Served {
    photographing::remove(&instance, &member, photo).await?;
    Ok(done::TAKEN_AWAY.leads_to(member.community().path(ADDRESS)))
}
