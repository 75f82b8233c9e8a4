//! `…/collections`: in which a resource is read with others.

use axum::http::StatusCode;
use communities::Directory;
use forms::Posted;
use platform::{Instance, Served};

use super::{Around, seen_by};
use crate::collecting as deeds;
use crate::done;
use crate::obtaining::Using;
use crate::pages::{self, CHOSEN, Collecting, NEW};

pub(super) async fn offer(instance: Instance, by: Using) -> Served {
    drawn(&instance, &by, None).await
}

pub(super) async fn collect(instance: Instance, by: Using, posted: Posted) -> Served {
    let chosen: Vec<String> = posted.all(CHOSEN).map(str::to_owned).collect();
    match deeds::checked(&chosen, posted.value(NEW)) {
        Ok(names) => {
            deeds::collect(&instance, &by, &names).await?;
            Ok(done::COLLECTED.leads_to(by.path("")))
        }
        Err(problem) => {
            let (typed, problem) = (posted.value(NEW).to_owned(), Some(problem.sentence(by.member().lang())));
            drawn(&instance, &by, Some(Collecting { chosen, typed, problem })).await
        }
    }
}

async fn drawn(instance: &Instance, by: &Using, tried: Option<Collecting>) -> Served {
    let (db, member) = (&instance.db, by.member());
    let there = deeds::names(db, member).await?;
    let status = if tried.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let tried = match tried {
        Some(tried) => tried,
        None => Collecting { chosen: deeds::holding(db, by.resource()).await?, ..Collecting::default() },
    };
    let names = Directory::of(db, member).await?;
    let around = Around::of(t!(member.lang(), "collections-title"), seen_by(&names, by), None);
    Around { status, ..around }.page(instance, member, pages::collections(by, &there, &tried)).await
}
