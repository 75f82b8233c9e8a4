//! `…/comptes-rendus`: the list, and the layers that leave the community, as a page and as files.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use communities::Grant;
use communities::roles::{OpenToNetwork, ReadFigures, ReadMinutes, ReadOutcomes, Right, WriteMinutes};
use documents::Document;
use forms::Done;
use meetings::framed::{Around, framed};
use meetings::model::numbers;
use platform::{Instance, Served};
use ui::Lang;

use crate::access::{LayerAccess, may_leave};
use crate::gathered::{Gathered, Outside};
use crate::model::State;
use crate::page::list::{self, Row};
use crate::page::outside::{Shown, body};
use crate::page::sharing;
use crate::store;

/// A layer, by the right that reads it.
pub(super) trait Layer: Right {
    /// What it is made of.
    const OUTSIDE: Outside;
    /// Its word in addresses.
    const WORD: &'static str;
    /// What it is called.
    fn name(lang: Lang) -> String;
    /// Who reads it once it left.
    fn readers(lang: Lang) -> String;
}

impl Layer for ReadOutcomes {
    const OUTSIDE: Outside = Outside::Organizations;
    const WORD: &'static str = "organismes";
    fn name(lang: Lang) -> String {
        t!(lang, "minutes-face-organizations")
    }
    fn readers(lang: Lang) -> String {
        t!(lang, "minutes-seen-organizations")
    }
}

impl Layer for ReadFigures {
    const OUTSIDE: Outside = Outside::Figures;
    const WORD: &'static str = "chiffres";
    fn name(lang: Lang) -> String {
        t!(lang, "minutes-face-figures")
    }
    fn readers(lang: Lang) -> String {
        t!(lang, "minutes-seen-figures")
    }
}

/// The minutes that the reader's role has something to read of, the last meeting first.
pub(super) async fn list(instance: Instance, grant: Grant<ReadFigures>, done: Done) -> Served {
    let (db, community, lang) = (&instance.db, grant.community().id, grant.lang());
    let known = meetings::of_community(db, community).await?;
    let states = store::states(db, &numbers(&known)).await?;
    let rows = known.into_iter().rev().filter_map(|meeting| {
        let state = states.iter().find(|(id, ..)| *id == meeting.id).map(|(_, state, _)| *state)?;
        may_leave(&grant, state).then_some(Row { meeting, state })
    });
    let rows: Vec<Row> = rows.collect();
    let notice = done.notice(lang, &[crate::done::WORDS]);
    let around = Around { title: t!(lang, "minutes-list"), seen_by: ReadFigures::readers(lang), notice };
    let is_shared = store::sharing::is_shared(db, community).await?;
    let path = grant.may::<OpenToNetwork>().then(|| grant.community().path("/comptes-rendus/reseau"));
    let body = list::body(&grant, &rows, sharing::switch(lang, (is_shared, path)));
    Ok(framed(&instance, &grant, around, body).await?.into_response())
}

pub(super) async fn shown<R: Layer>(instance: Instance, layer: LayerAccess<R>) -> Served {
    let (lang, grant, gathered) = (layer.grant.lang(), &layer.grant, &layer.gathered);
    let document = gathered.outside(R::OUTSIDE);
    let page = grant.community().path(&format!("/comptes-rendus/{}/{}", gathered.meeting.id, R::WORD));
    let body = body(&Shown {
        membership: grant,
        document: &document,
        state: gathered.minutes.state,
        page,
        name: R::name(lang),
    });
    let around = Around { title: document.title.clone(), seen_by: seen_by::<R>(lang, gathered), notice: None };
    Ok(framed(&instance, grant, around, body).await?.into_response())
}

/// Who reads the page now: those who see what will leave, then those for whom it left.
fn seen_by<R: Layer>(lang: Lang, gathered: &Gathered) -> String {
    match gathered.minutes.state {
        State::Draft => gathered.directory.seen_by::<WriteMinutes>(),
        State::Open => gathered.directory.seen_by::<ReadMinutes>(),
        State::Approved => R::readers(lang),
    }
}

pub(super) async fn markdown<R: Layer>(layer: LayerAccess<R>) -> Response {
    markdown_file(&layer.gathered.outside(R::OUTSIDE), (layer.gathered.meeting.id, R::WORD))
}

pub(super) async fn docx<R: Layer>(layer: LayerAccess<R>) -> Served {
    docx_file(&layer.gathered.outside(R::OUTSIDE), (layer.gathered.meeting.id, R::WORD))
}

/// A document as a Markdown file.
pub(super) fn markdown_file(document: &Document, of: (i64, &str)) -> Response {
    file("text/markdown; charset=utf-8", (of, "md"), documents::markdown::written(document).into_bytes())
}

/// A document as a Word file.
pub(super) fn docx_file(document: &Document, of: (i64, &str)) -> Served {
    Ok(file(documents::docx::MIME, (of, "docx"), documents::docx::written(document)?))
}

fn file(kind: &'static str, ((meeting, layer), ending): ((i64, &str), &str), bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"compte-rendu-{meeting}-{layer}.{ending}\"");
    let about = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, disposition),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (about, bytes).into_response()
}
