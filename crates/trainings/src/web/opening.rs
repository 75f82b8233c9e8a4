//! The page by which coordination opens a training to the network.

use axum::extract::Path;
use communities::roles::OpenToNetwork;
use forms::{Done, Posted};
use meetings::MeetingGrant;
use meetings::framed::{Head, seen_by};
use meetings::model::Kind;
use platform::{Instance, Refusal, Served};

use crate::draft::{Draft, Tried};
use crate::model::is_ahead;
use crate::pages::opening::{Shown, page};
use crate::{done, opening, store};

type By = MeetingGrant<OpenToNetwork>;

pub(crate) async fn offer(instance: Instance, by: By, done: Done) -> Served {
    let (lang, meeting) = (by.membership().lang(), by.meeting());
    let open = store::open(&instance.db, meeting.id).await?;
    // What is no training, or has no date, is opened to nobody.
    if open.is_none() && !(meeting.kind == Kind::Training && is_ahead(meeting, instance.clock.now())) {
        return Err(Refusal::NotFound);
    }
    let title = meeting.heading(lang).to_owned();
    let draft = open.as_ref().map_or_else(|| Draft { title, revision: "0".into(), ..Draft::default() }, Draft::of);
    let tried = Tried::offered(draft).noticed(done.notice(lang, &[done::WORDS]));
    shown(&instance, &by, (&tried, open.is_some())).await
}

/// The page as it was tried.
async fn again(instance: &Instance, by: &By, tried: &Tried) -> Served {
    let is_open = store::open(&instance.db, by.meeting().id).await?.is_some();
    shown(instance, by, (tried, is_open)).await
}

async fn shown(instance: &Instance, by: &By, (tried, is_open): (&Tried, bool)) -> Served {
    let (lang, registered) = (by.membership().lang(), store::registered(&instance.db, by.meeting().id).await?);
    let body = page(&Shown { by, tried, is_open, registered: &registered });
    seen_by::<OpenToNetwork>(instance, by.membership(), Head::tried(t!(lang, "open-page"), tried), body).await
}

pub(crate) async fn open(instance: Instance, by: By, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let asked = match draft.check() {
        Ok(asked) => asked,
        Err(wrong) => return again(&instance, &by, &Tried::mistaken(draft, wrong)).await,
    };
    match opening::open(&instance, &by, &asked).await {
        Ok(()) => Ok(done::OPENED.leads_to(by.path("/reseau"))),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(by.membership().lang());
            again(&instance, &by, &Tried::refused(draft, sentence)).await
        }
    }
}

pub(crate) async fn close(instance: Instance, by: By) -> Served {
    opening::close(&instance, &by).await?;
    Ok(done::CLOSED.leads_to(by.path("")))
}

pub(crate) async fn take_off(instance: Instance, by: By, Path((_, _, person)): Path<(String, i64, i64)>) -> Served {
    opening::take_off(&instance, &by, person).await?;
    Ok(done::TAKEN_OFF.leads_to(by.path("/reseau")))
}
