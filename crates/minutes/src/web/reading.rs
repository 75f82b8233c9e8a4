//! `…/compte-rendu`: the text as members read it, on a page and as files.

use communities::roles::{ReadMinutes, WriteMinutes};
use documents::Document;
use forms::{Done, Tried};
use meetings::access::MeetingAccess;
use meetings::framed::{Head, seen_among, seen_by};
use platform::{Instance, Refusal, Served};

use super::outside::{docx_file, markdown_file};
use crate::done;
use crate::gathered::Gathered;
use crate::model::State;
use crate::page::Wrong;
use crate::page::reading::{Read, body, nothing};
use crate::review::Reading;
use crate::store::{self, review};
use crate::writing::{self, Writing};

/// What the page says of what was just tried: what was typed, if the whole was refused; the field that is to be mended.
pub(super) type Said = Tried<Option<String>, Option<Wrong>>;

pub(super) async fn get(instance: Instance, reading: Reading, done: Done) -> Served {
    let notice = done.notice(reading.membership().lang(), &[done::WORDS]);
    page(&instance, &reading, Said::offered(None).noticed(notice)).await
}

/// The page as it is now, with what is to be said of what was tried.
pub(super) async fn page(instance: &Instance, reading: &Reading, said: Said) -> Served {
    let head = head(reading, &said);
    match read(instance, reading, (said.wrong, said.draft)).await? {
        None => seen_by::<ReadMinutes>(instance, reading.membership(), head, nothing(reading)).await,
        Some(read) => {
            let (directory, membership, body) = (&read.gathered.directory, reading.membership(), body(&read));
            match read.gathered.minutes.state {
                State::Draft => seen_among::<WriteMinutes>(instance, membership, directory, head, body).await,
                _ => seen_among::<ReadMinutes>(instance, membership, directory, head, body).await,
            }
        }
    }
}

/// Every page of minutes has their title.
pub(super) fn head<D, W, R>(access: &MeetingAccess, said: &Tried<D, W, R>) -> Head {
    let lang = access.membership().lang();
    Head::tried(t!(lang, "minutes-of", heading = access.meeting().heading(lang)), said)
}

/// The minutes that this reader may read now.
async fn readable(instance: &Instance, reading: &Reading) -> Result<Option<Gathered>, Refusal> {
    let gathered = Gathered::of(&instance.db, reading.membership(), reading.meeting()).await?;
    let writes = reading.membership().may::<WriteMinutes>();
    Ok(gathered.filter(|gathered| writes || gathered.minutes.state != State::Draft))
}

async fn read(
    instance: &Instance,
    reading: &Reading,
    (wrong, kept): (Option<Wrong>, Option<String>),
) -> Result<Option<Read>, Refusal> {
    let (db, meeting, me) = (&instance.db, reading.meeting().id, reading.membership().person_id());
    let Some(gathered) = readable(instance, reading).await? else { return Ok(None) };
    let writing: Option<Writing> = reading.grant::<WriteMinutes>().ok();
    let mut corrections = review::corrections(db, meeting).await?;
    let news = match &writing {
        Some(writing) => writing::news(db, writing, &gathered.minutes).await?,
        None => {
            corrections.retain(|correction| correction.by == Some(me));
            0
        }
    };
    Ok(Some(Read {
        gathered,
        reading: reading.clone(),
        writing,
        lease: store::lease(db, meeting).await?,
        news,
        corrections,
        agreements: review::agreements(db, meeting, me).await?,
        wrong,
        kept,
        now: instance.clock.now(),
    }))
}

pub(super) async fn markdown(instance: Instance, reading: Reading) -> Served {
    Ok(markdown_file(&text(&instance, &reading).await?, (reading.meeting().id, "membres")))
}

pub(super) async fn docx(instance: Instance, reading: Reading) -> Served {
    docx_file(&text(&instance, &reading).await?, (reading.meeting().id, "membres"))
}

async fn text(instance: &Instance, reading: &Reading) -> Result<Document, Refusal> {
    let gathered = readable(instance, reading).await?.ok_or(Refusal::NotFound)?;
    Ok(gathered.members(reading))
}
