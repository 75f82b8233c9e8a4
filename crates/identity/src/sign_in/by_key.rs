//! Coming in by a passkey: no address is typed, the device says whose it is. To have it and to open it are both steps at once.
//! Its tries count for the place like those of codes.

use axum::http::StatusCode;
use forms::Posted;
use platform::{Instance, Refusal, Result, Served};
use ui::{Lang, Markup};

use super::{Back, Doorway, Entry, web};
use crate::answers;
use crate::passkeys::{self, Answered, pages};
use crate::shared_computer::unkept;

/// Where a passkey is shown.
pub(super) const KEY: &str = "/connexion/cle";
/// Where a browser asks what its device is to sign.
pub(super) const QUESTION: &str = "/connexion/cle/question";

/// The button that asks the device, where browsers offer that.
pub(super) fn door(instance: &Instance, lang: Lang, back: &Back) -> Option<Markup> {
    passkeys::are_offered(&instance.settings).then(|| pages::door(lang, (QUESTION, KEY), back.path()))
}

pub(super) async fn question(instance: Instance, doorway: Doorway) -> Served {
    doorway.tries_from_here(&instance).map_err(|retry_after| Refusal::TooMany { retry_after })?;
    let asked = passkeys::ask_to_show(&instance).await?.ok_or(Refusal::NotFound)?;
    Ok(passkeys::web::put(&instance.settings, asked))
}

pub(super) async fn enter(instance: Instance, doorway: Doorway, posted: Posted) -> Served {
    let (lang, back) = (doorway.lang(), Back::parse(posted.value("suite")));
    doorway.tries_from_here(&instance).map_err(|retry_after| Refusal::TooMany { retry_after })?;
    match try_key(&instance, &doorway, &posted).await? {
        Some(entry) => Ok(entry.answer(&instance.settings, answers::next(back.path()))),
        None => {
            let page = web::refused(&instance, &doorway, &back, t!(lang, "keys-wrong"));
            Ok(unkept(answers::shown_as(StatusCode::UNPROCESSABLE_ENTITY, page)))
        }
    }
}

async fn try_key(instance: &Instance, doorway: &Doorway, posted: &Posted) -> Result<Option<Entry>> {
    let answered = Answered { secret: doorway.question(), answer: posted.value(pages::ANSWER) };
    let shared = !posted.value(pages::SHARED).is_empty();
    let tx = instance.db.begin().await?;
    let entry = match passkeys::shown(instance, &tx, &answered).await? {
        Some(person) => Some(doorway.let_in(&tx, person, shared, instance.clock.now()).await?),
        None => None,
    };
    tx.commit().await?;
    Ok(entry)
}
