//! `…/bulletin`, where a member votes under their name, and `…/telephone`, where a ballot is noted for somebody.

use communities::Directory;
use communities::before::Before;
use communities::roles::SetVotes;
use forms::{Done, Posted, Tried};
use identity::device::{self, Device};
use meetings::framed::{Head, seen_among};
use platform::{Instance, Served};

use super::{back, shown};
use crate::access::{Casting, Setting, VoteAccess};
use crate::ballot::{self, Problem};
use crate::casting::{self, NotTaken};
use crate::model::{Kind, Phase, Stands};
use crate::pages::{self, PERSON, Said};
use crate::{done, store};

pub(super) async fn cast(instance: Instance, by: Casting, posted: Posted) -> Served {
    let access: VoteAccess = by.grant()?;
    let lang = by.membership().lang();
    let options = store::options(&instance.db, by.thing().id).await?;
    let cast = match ballot::read(by.thing(), &options, &posted) {
        Ok(cast) => cast,
        Err(wrong) => {
            let said = Said::mistaken(posted, wrong);
            let status = said.status;
            return shown::page(&instance, &access, Tried { status, ..Tried::offered(Some(said)) }).await;
        }
    };
    match casting::cast(&instance, &by, &cast).await {
        Ok(()) => Ok(done::CAST.leads_to(by.path(""))),
        Err(undone) => {
            // What was marked is said: it counts nowhere.
            let marked = pages::ticket(lang, by.thing(), &options, &cast);
            let sentence = undone.refused()?.sentence(lang);
            let sentence = t!(lang, "ballot-not-counted", sentence = sentence, marked = marked);
            let access: VoteAccess = Before::enter(&instance.db, by.membership(), by.thing().id).await?.grant()?;
            shown::page(&instance, &access, Tried::denied(None, lang, sentence)).await
        }
    }
}

pub(super) async fn offer_note(instance: Instance, by: Setting, done: Done) -> Served {
    let said = Said::offered(Posted::default()).noticed(done.notice(by.membership().lang(), &[done::WORDS]));
    noting(&instance, &by, &Device::known_by(None, ""), &said).await
}

async fn noting(instance: &Instance, by: &Setting, device: &Device, said: &Said) -> Served {
    let vote = by.thing();
    let takes = vote.kind != Kind::Consent || vote.phase == Phase::Object;
    if vote.stands(instance.clock.now()) != Stands::Open || !takes {
        return Ok(back(by));
    }
    let options = store::options(&instance.db, vote.id).await?;
    let names = Directory::of(&instance.db, by.membership()).await?;
    let head = Head::tried(t!(by.membership().lang(), "vote-note"), said);
    let body = pages::noting(by.membership(), (vote, &options), (&names, device.secret()), said);
    seen_among::<SetVotes>(instance, by.membership(), &names, head, body).await
}

/// A form of a secret ballot that is sent twice is one, by the secret that it carries.
pub(super) async fn note(instance: Instance, by: Setting, posted: Posted) -> Served {
    let device = Device::known_by(None, posted.value(device::FIELD));
    let options = store::options(&instance.db, by.thing().id).await?;
    let person = posted.value(PERSON).trim().parse::<i64>().ok();
    let read = ballot::read(by.thing(), &options, &posted);
    let mut wrong = read.as_ref().err().cloned().unwrap_or_default();
    if !by.thing().is_secret() && person.is_none() {
        wrong.insert(0, (PERSON.to_owned(), Problem::Nothing));
    }
    let cast = match read {
        Ok(cast) if wrong.is_empty() => cast,
        _ => return noting(&instance, &by, &device, &Said::mistaken(posted, wrong)).await,
    };
    let kept = match by.thing().is_secret() {
        true => casting::enter(&instance, &by, (&device, &cast)).await,
        false => casting::note(&instance, &by, person.unwrap_or_default(), &cast).await,
    };
    let word = if by.thing().is_secret() { &done::ENTERED } else { &done::NOTED };
    match kept {
        Ok(()) => Ok(word.leads_to(by.path("/telephone"))),
        Err(undone) => match undone.refused()? {
            NotTaken::Twice => Ok(done::ENTERED_ALREADY.leads_to(by.path("/telephone"))),
            rule @ NotTaken::NoVoter => {
                let said = Said::refused(posted, rule.sentence(by.membership().lang()));
                noting(&instance, &by, &device, &said).await
            }
            NotTaken::Closed | NotTaken::NotYet | NotTaken::Full => Ok(back(&by)),
        },
    }
}
