//! The flyer as a file: one sheet, letter or A4, which another program sets. It asks nobody who they are, so that the same words are set
//! once and kept: pages are made one at a time, and those who knock here are not to hold up who waits for a report.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::Extension;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use documents::pdf::{self, NotMade, Sheet};
use documents::{Chapter, Document, Picture, Piece};
use platform::{Instance, Refusal, Served};
use ui::{qr, quilt};

use super::page::Shown;
use crate::door::path;
use crate::street::{Knock, speaking};
use crate::words::Piece as Words;

/// The most sheets that are kept: each community has four, two papers in two languages.
const MOST: usize = 64;
/// The most things of a list that a sheet has room for.
const LINES: usize = 5;

/// The sheets that were set, by what they say and on which paper. In the memory of this process only.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Sheets>>);

type Sheets = HashMap<(String, bool), Arc<[u8]>>;

pub(super) fn routes() -> Router<Instance> {
    Router::new()
        .route("/porte/{door}/affiche-lettre.pdf", get(letter))
        .route("/porte/{door}/affiche-a4.pdf", get(a4))
        .layer(Extension(Kept::default()))
}

async fn letter(instance: Instance, Extension(kept): Extension<Kept>, knock: Knock) -> Served {
    sent(&instance, &kept, &knock, Sheet::FlyerLetter).await
}

async fn a4(instance: Instance, Extension(kept): Extension<Kept>, knock: Knock) -> Served {
    sent(&instance, &kept, &knock, Sheet::FlyerA4).await
}

/// The file; the page to print where it cannot be made now.
async fn sent(instance: &Instance, kept: &Kept, knock: &Knock, sheet: Sheet) -> Served {
    let season = knock.season(instance).await?;
    let shown = Shown::to_the_street(instance, knock, &season);
    let link = instance.settings.link(&path(&knock.community, ""));
    let document = document(&shown, &link);
    let bytes = match kept.set(&document, sheet).await {
        Ok(bytes) => bytes,
        Err(NotMade::Refused(why)) => return Err(Refusal::Internal(format!("the flyer of a community: {why}"))),
        Err(_) => {
            let page = speaking(&path(&knock.community, "/affiche"), knock.lang);
            return Ok(Redirect::to(&page).into_response());
        }
    };
    let name = format!("attachment; filename=\"{}-affiche.pdf\"", knock.community.slug);
    let told =
        [(CONTENT_TYPE, pdf::MIME.to_owned()), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "no-cache".to_owned())];
    Ok((told, bytes.to_vec()).into_response())
}

impl Kept {
    async fn set(&self, document: &Document, sheet: Sheet) -> Result<Arc<[u8]>, NotMade> {
        let says = serde_json::to_string(document).map_err(|error| NotMade::Refused(error.to_string()))?;
        let key = (says, sheet == Sheet::FlyerA4);
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(known.clone());
        }
        let bytes: Arc<[u8]> = pdf::set(document, sheet).await?.bytes.into();
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, bytes.clone());
        Ok(bytes)
    }
}

/// The flyer as a document; the template counts on its three chapters.
fn document(shown: &Shown<'_>, link: &str) -> Document {
    let (lang, community) = (shown.lang, &shown.season.community);
    let strip = quilt::picture(&shown.cloth().acts((18, 2)), 18);
    Document {
        lang,
        cover: Some(Picture::of(strip, t!(lang, "flyer-strip"), None)),
        above: format!("{} · {}", community.name, community.season(lang)),
        title: shown.words(Words::Headline),
        about: shown.words(Words::Lead).lines().take(1).map(str::to_owned).collect(),
        chapters: vec![known(shown), happens(shown), asked(shown, link)],
    }
}

fn known(shown: &Shown<'_>) -> Chapter {
    let pieces = [Words::When, Words::Where, Words::Whom, Words::Cost].map(|piece| (piece, shown.words(piece)));
    let said = pieces.into_iter().filter(|(_, words)| !words.is_empty());
    let text = said.flat_map(|(piece, words)| [Piece::Heading(piece.label(shown.lang)), Piece::Paragraph(words)]);
    Chapter::new(t!(shown.lang, "flyer-known"), text.collect())
}

fn happens(shown: &Shown<'_>) -> Chapter {
    let lines = shown.words(Words::Meeting);
    let lines = lines.lines().filter(|line| !line.trim().is_empty()).take(LINES);
    Chapter::new(Words::Meeting.label(shown.lang), lines.map(|line| Piece::Item(line.to_owned())).collect())
}

fn asked(shown: &Shown<'_>, link: &str) -> Chapter {
    let (lang, words) = (shown.lang, &shown.door.words);
    let bare = link.split_once("://").map_or(link, |(_, bare)| bare);
    let reach = [bare.to_owned(), shown.words(Words::Who), words.telephone.clone(), words.email.clone()];
    let reach = reach.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    let square = Picture::of(qr::drawn(link).into_string(), t!(lang, "flyer-square"), None);
    Chapter::new(t!(lang, "door-flyer-more"), vec![Piece::Picture(square), Piece::Paragraph(reach)])
}
