//! `…/{survey}/papier`, the blank page, and `…/bulletin`, where a filled one is entered.

use axum::Router;
use axum::routing::get;
use communities::roles::EnterBallots;
use forms::{Done, Posted};
use identity::device::{self, Device};
use platform::{Instance, Refusal, Served};

use super::{Sheet, at, back};
use crate::access::SurveyGrant;
use crate::answer::{self, Read};
use crate::answering::{self, NotTaken};
use crate::model::Mode;
use crate::pages::{self, Said};
use crate::{done, store};

pub(super) fn routes() -> Router<Instance> {
    Router::new()
        .route(&at("/{survey}/papier"), get(print))
        .route(&at("/{survey}/bulletin"), get(offer_ballot).post(enter))
}

/// On paper nothing can be sealed by who fills it, nor said in their name.
fn is_on_paper(by: &SurveyGrant<EnterBallots>) -> Result<(), Refusal> {
    if by.survey().mode == Mode::Path || by.survey().is_signed() { Err(Refusal::NotFound) } else { Ok(()) }
}

async fn print(instance: Instance, by: SurveyGrant<EnterBallots>) -> Served {
    is_on_paper(&by)?;
    let sheet = Sheet::of(&instance, &by, by.survey().title.clone());
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    sheet.seen_by::<EnterBallots>(&names, pages::paper(&by, by.survey(), &items)).await
}

async fn offer_ballot(instance: Instance, by: SurveyGrant<EnterBallots>, done: Done) -> Served {
    is_on_paper(&by)?;
    let device = Device::known_by(None, "");
    ballot(&instance, &by, &device, Said::offered(Posted::default()).noticed(done.notice(by.lang(), &[done::WORDS])))
        .await
}

async fn ballot(instance: &Instance, by: &SurveyGrant<EnterBallots>, device: &Device, said: Said) -> Served {
    if !by.survey().is_open() {
        return Ok(back(by));
    }
    let (notice, status) = (said.notice.clone(), said.status);
    let sheet = Sheet { notice, status, ..Sheet::of(instance, by, t!(by.lang(), "survey-enter")) };
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    sheet.seen_by::<EnterBallots>(&names, pages::ballot(by, by.survey(), &items, (device.secret(), &said))).await
}

/// A form that is sent twice is one ballot, by the secret that it carries.
async fn enter(instance: Instance, by: SurveyGrant<EnterBallots>, posted: Posted) -> Served {
    is_on_paper(&by)?;
    let device = Device::known_by(None, posted.value(device::FIELD));
    let items = store::items(&instance.db, by.survey().id).await?;
    let given = match answer::read(by.survey(), &items, &posted) {
        Ok(Read::Whole(given)) => given,
        Ok(Read::Today) => return Ok(back(&by)),
        Err(wrong) => {
            let refused = wrong.is_empty().then(|| t!(by.lang(), "answer-nothing"));
            return ballot(&instance, &by, &device, Said { refused, ..Said::mistaken(posted, wrong) }).await;
        }
    };
    match answering::enter(&instance, &by, (&device, given)).await {
        Ok(()) => Ok(done::ENTERED.leads_to(by.path("/bulletin"))),
        Err(undone) => match undone.refused()? {
            NotTaken::Twice => Ok(done::ENTERED_ALREADY.leads_to(by.path("/bulletin"))),
            NotTaken::Closed | NotTaken::Full | NotTaken::Unmatched | NotTaken::Several => Ok(back(&by)),
        },
    }
}
