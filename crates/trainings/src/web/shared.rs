//! The trainings of the network, for whoever is of it.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use forms::Done;
use network::{NetworkMember, Place, Sheet, Shown};
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};

use crate::{TRAININGS, done, pages, registering, store};

/// The next ones, for the network's home.
pub fn shelf<'a>(instance: &'a Instance, member: &'a NetworkMember) -> Shown<'a> {
    Box::pin(async move {
        let all = registering::next(instance, member).await?;
        Ok(pages::next(member.lang(), &all))
    })
}

pub(crate) async fn list(instance: Instance, member: NetworkMember, done: Done) -> Served {
    let notice = done.notice(member.lang(), &[done::WORDS]);
    shown(&instance, &member, (StatusCode::OK, notice)).await
}

async fn shown(instance: &Instance, member: &NetworkMember, said: (StatusCode, Option<Notice>)) -> Served {
    let (lang, all) = (member.lang(), registering::all(instance, member).await?);
    let body = pages::all(lang, &all, instance.clock.now());
    Sheet { said, ..Sheet::of(lang, t!(lang, "trainings"), Place::Trainings, body) }.answer(instance, member).await
}

/// Somebody of the network before a training that is open to it.
pub(crate) struct Before {
    member: NetworkMember,
    meeting: i64,
}

impl FromRequestParts<Instance> for Before {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Before, Refusal> {
        let member = NetworkMember::from_request_parts(parts, instance).await?;
        let meeting = forms::number(parts, "training").await?;
        store::open(&instance.db, meeting).await?.ok_or(Refusal::NotFound)?;
        Ok(Before { member, meeting })
    }
}

pub(crate) async fn register(instance: Instance, Before { member, meeting }: Before) -> Served {
    match registering::register(&instance, &member, meeting).await {
        Ok(true) => Ok(done::PLACED.leads_to(TRAININGS)),
        Ok(false) => Ok(done::WAITS.leads_to(TRAININGS)),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(member.lang());
            let notice = Notice::new(member.lang(), Tone::Error, sentence);
            shown(&instance, &member, (StatusCode::CONFLICT, Some(notice))).await
        }
    }
}

pub(crate) async fn withdraw(instance: Instance, Before { member, meeting }: Before) -> Served {
    registering::withdraw(&instance, &member, meeting).await?;
    Ok(done::WITHDRAWN.leads_to(TRAININGS))
}
