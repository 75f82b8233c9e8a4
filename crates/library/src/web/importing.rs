//! `…/import`: resources that come in from a file, looked at first.

use std::collections::HashSet;

use axum::extract::Request;
use axum::http::StatusCode;
use communities::roles::UseLibrary;
use communities::{Directory, Grant, likeness};
use documents::incoming::{self, NotRead};
use forms::{Posted, Undone};
use platform::{Instance, Refusal, Result, Served};

use super::Around;
use crate::importing::{self, Read};
use crate::obtaining::all;
use crate::pages::{self, CONTENT, FILE, Importing, Looked};
use crate::rights::Way;
use crate::{ADDRESS, done, keeping};

pub(super) async fn offer(instance: Instance, by: Grant<UseLibrary>) -> Served {
    shown(&instance, &by, Importing::default()).await
}

/// The page, with what was tried.
pub(super) async fn shown(instance: &Instance, by: &Grant<UseLibrary>, tried: Importing<'_>) -> Served {
    let status = if tried.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let names = Directory::of(&instance.db, by).await?;
    let around = Around::of(t!(by.lang(), "import"), names.seen_by::<UseLibrary>(), None);
    Around { status, ..around }.page(instance, by, pages::import(by, tried)).await
}

async fn not_read(instance: &Instance, by: &Grant<UseLibrary>, problem: String) -> Served {
    shown(instance, by, Importing { list_problem: Some(problem), ..Importing::default() }).await
}

pub(super) async fn look(instance: Instance, by: Grant<UseLibrary>, request: Request) -> Served {
    let bytes = files::of_field(&instance, request, FILE).await?;
    match incoming::decoded(&bytes, importing::LARGEST) {
        Ok((text, is_old)) => looked(&instance, &by, &text, is_old).await,
        Err(problem) => not_read(&instance, &by, importing::sentence(by.lang(), problem)).await,
    }
}

async fn looked(instance: &Instance, by: &Grant<UseLibrary>, text: &str, is_old: bool) -> Served {
    match read(instance, by, text).await? {
        Ok(lines) => {
            let looked = Looked { text, is_old, lines: &lines };
            shown(instance, by, Importing { of_list: Some(&looked), ..Importing::default() }).await
        }
        Err(problem) => not_read(instance, by, importing::sentence(by.lang(), problem)).await,
    }
}

async fn read(
    instance: &Instance,
    by: &Grant<UseLibrary>,
    text: &str,
) -> Result<std::result::Result<Vec<Read>, NotRead>> {
    let there = all(&instance.db, by, Way::Page).await?;
    let there: HashSet<String> = there.iter().map(|each| likeness(&each.content.title)).collect();
    Ok(importing::read(text, there))
}

/// Lets in all that the page showed; what changed since is looked at once more.
pub(super) async fn enter(instance: Instance, by: Grant<UseLibrary>, posted: Posted) -> Served {
    let text = posted.value(CONTENT);
    if text.len() > importing::LARGEST {
        return Err(Refusal::TooLarge);
    }
    let lines = match read(&instance, &by, text).await? {
        Ok(lines) if lines.iter().all(|line| line.content.is_ok()) => lines,
        _ => return looked(&instance, &by, text, false).await,
    };
    let new: Vec<_> = lines.iter().filter_map(|line| Some((line.comes_in()?.clone(), line.key()))).collect();
    match keeping::keep_all(&instance, &by, &new).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::CAME_IN.leads_to(by.community().path(ADDRESS))),
        Err(refused) => not_read(&instance, &by, refused?.sentence(by.lang())).await,
    }
}
