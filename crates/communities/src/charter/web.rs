//! `/c/{community}/charte`: reading it, agreeing, writing a new version.

use axum::Router;
use axum::extract::Form;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use forms::Done;
use platform::{Instance, Served};
use serde::Deserialize;
use ui::shell::page;

use super::pages::{self, Shown, Tried};
use super::{Overtaken, Typed, store};
use crate::access::{Grant, Membership};
use crate::directory::Directory;
use crate::frame::{Place, frame};
use crate::notices;
use crate::roles::{EnterSpace, HelpWithCharter, SetCharter};

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/charte", get(show))
        .route("/c/{community}/charte/engagement", post(agree))
        .route("/c/{community}/charte/nouvelle-version", get(new_version))
        .route("/c/{community}/charte/versions", post(publish))
}

async fn show(instance: Instance, member: Grant<EnterSpace>, done: Done) -> Served {
    let (lang, community) = (member.lang(), member.community());
    let charter = store::current((&instance.db).into(), community.id).await?;
    let earlier = store::earlier((&instance.db).into(), community.id).await?;
    let agreed = store::acknowledged((&instance.db).into(), community.id, charter.version).await?;
    let directory = Directory::of(&instance.db, &member).await?;
    let people = directory.those_who_may::<EnterSpace>();
    let missing: Vec<_> = people.iter().copied().filter(|card| !agreed.contains_key(&card.id)).collect();
    let shown = Shown {
        community,
        charter: &charter,
        earlier: &earlier,
        mine: agreed.get(&member.person_id()).copied(),
        agreed: (people.len() - missing.len(), people.len()),
        to_help: member.may::<HelpWithCharter>().then_some(missing),
        may_write: member.may::<SetCharter>(),
    };
    let drawn = pages::charter(lang, &shown, frame(&instance, &member, Place::Elsewhere).await?);
    Ok(page(drawn.seen_by(directory.seen_by::<EnterSpace>()).notice(done.notice(lang, &[notices::WORDS])))
        .into_response())
}

#[derive(Deserialize)]
struct Agreement {
    version: i64,
}

async fn agree(instance: Instance, member: Grant<EnterSpace>, Form(agreement): Form<Agreement>) -> Served {
    // Who agrees goes where the next step is.
    Ok(match super::acknowledge(&instance, &member, agreement.version).await? {
        Ok(()) => notices::ACKNOWLEDGED.leads_to(member.community().path("")),
        Err(Overtaken) => notices::CHARTER_OVERTAKEN.leads_to(member.community().path("/charte")),
    })
}

async fn new_version(instance: Instance, member: Grant<SetCharter>) -> Served {
    let charter = store::current((&instance.db).into(), member.community().id).await?;
    answer(&instance, &member, &Tried::offered(Typed::of(&charter.principles)), charter.version).await
}

#[derive(Deserialize)]
struct NewVersion {
    base: i64,
    #[serde(default)]
    french: String,
    #[serde(default)]
    english: String,
}

async fn publish(instance: Instance, member: Grant<SetCharter>, Form(new): Form<NewVersion>) -> Served {
    let typed = Typed { french: new.french, english: new.english };
    let principles = match typed.parse() {
        Ok(principles) => principles,
        Err(problem) => {
            return answer(&instance, &member, &Tried::mistaken(typed, Some(problem)), new.base).await;
        }
    };
    if super::write(&instance, &member, new.base, &principles).await?.is_ok() {
        return Ok(notices::CHARTER.leads_to(member.community().path("/charte")));
    }
    let theirs = store::current((&instance.db).into(), member.community().id).await?;
    let base = theirs.version;
    answer(&instance, &member, &Tried::refused(typed, theirs), base).await
}

async fn answer(instance: &Instance, member: &Membership, tried: &Tried, base: i64) -> Served {
    let frame = frame(instance, member, Place::Elsewhere).await?;
    let drawn = pages::new_version(member.lang(), member.community(), (tried, base), frame);
    let directory = Directory::of(&instance.db, member).await?;
    Ok((tried.status, page(drawn.seen_by(directory.seen_by::<SetCharter>()))).into_response())
}
