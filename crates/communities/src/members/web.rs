//! `/c/{community}/membres` and `/c/{community}/depart`.

use std::collections::HashSet;

use axum::Router;
use axum::extract::{Form, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use forms::{Done, Sought, Word};
use identity::profiles;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::shell::page;

use super::Refused;
use super::looking::{CHARTER, is_sought};
use super::pages::{self, Shown};
use super::role;
use crate::access::{Grant, Membership};
use crate::directory::Directory;
use crate::frame::{Place, frame};
use crate::organizations::belonging::{self, NotVouched, Vouching};
use crate::organizations::domains;
use crate::roles::{EnterSpace, HelpWithCharter, Role, SeeMembers, SetMembers};
use crate::{charter, notices};

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/membres", get(list))
        .route("/c/{community}/membres/{person}/role", get(role_page).post(give_role))
        .route("/c/{community}/membres/{person}/organisme", post(vouch))
        .route("/c/{community}/membres/{person}/retrait", get(removal).post(remove))
        .route("/c/{community}/depart", get(leaving).post(leave))
}

async fn list(instance: Instance, member: Grant<SeeMembers>, sought: Sought, done: Done) -> Served {
    let directory = Directory::of(&instance.db, &member).await?;
    let all = directory.present();
    let agreed = agreed(&instance, &member, &sought).await?;
    let cards: Vec<_> = all
        .iter()
        .copied()
        .filter(|card| is_sought(&sought, card, |id| agreed.as_ref().map(|agreed| agreed.contains(&id))))
        .collect();
    let leaf = sought.leaf(cards);
    let shared = profiles::shared(&instance.db, &leaf.items.iter().map(|card| card.id).collect::<Vec<_>>()).await?;
    let me = directory.card(member.person_id());
    let directs = me.organization_id.filter(|_| me.directs);
    let confirms = match me.organization_id.filter(|_| me.is_vouched) {
        Some(own) => domains::awaits(&instance.db, &member, own).await?,
        None => false,
    };
    let shown = Shown { member: &member, all: &all, sought: &sought, leaf: &leaf, shared: &shared, directs, confirms };
    let drawn = pages::members(&shown, frame(&instance, &member, Place::Members).await?);
    Ok(page(drawn.seen_by(directory.seen_by::<SeeMembers>()).notice(done.notice(member.lang(), &[notices::WORDS])))
        .into_response())
}

/// Those who agreed to the charter, when that is looked for by whoever may know.
async fn agreed(
    instance: &Instance,
    member: &Grant<SeeMembers>,
    sought: &Sought,
) -> Result<Option<HashSet<i64>>, Refusal> {
    if !member.may::<HelpWithCharter>() || !sought.asks(&[CHARTER]) {
        return Ok(None);
    }
    Ok(Some(charter::agreed(&instance.db, member.community()).await?))
}

/// The person of the path, beside the community that the proof already read.
#[derive(Deserialize)]
struct ThisPerson {
    person: i64,
}

async fn role_page(instance: Instance, member: Grant<SetMembers>, Path(this): Path<ThisPerson>) -> Served {
    let directory = Directory::of(&instance.db, &member).await?;
    let card = directory.card(this.person);
    let role = card.role.ok_or(Refusal::NotFound)?;
    let drawn = role::page(&member, card, (role, frame(&instance, &member, Place::Members).await?));
    Ok(page(drawn.seen_by(directory.seen_by::<SetMembers>())).into_response())
}

#[derive(Deserialize)]
struct NewRole {
    #[serde(default)]
    role: String,
}

async fn give_role(
    instance: Instance,
    member: Grant<SetMembers>,
    Path(this): Path<ThisPerson>,
    Form(new): Form<NewRole>,
) -> Served {
    let lang = member.lang();
    let role = Role::parse(&new.role).ok_or_else(|| Refusal::Malformed(t!(lang, "members-no-such-role")))?;
    match super::give_role(&instance, &member, (this.person, role)).await? {
        // A coordinator who gave their own role away may no longer see this page's settings; the list is still theirs.
        Ok(()) if this.person == member.person_id() => Ok(to_members(&member, notices::OWN_ROLE)),
        Ok(()) => Ok(to_members(&member, notices::ROLE)),
        Err(Refused::NobodyHere) => Err(Refusal::NotFound),
        Err(refused) => Err(Refusal::Conflict(refused.sentence(lang))),
    }
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    organisme: i64,
    #[serde(default)]
    direction: String,
}

async fn vouch(
    instance: Instance,
    member: Grant<SeeMembers>,
    Path(this): Path<ThisPerson>,
    Form(named): Form<Named>,
) -> Served {
    let directs = !named.direction.is_empty();
    let whom = Vouching { person: this.person, organization: named.organisme, directs };
    match belonging::vouch(&instance, &member, whom).await? {
        Ok(()) => Ok(to_members(&member, notices::VOUCHED)),
        Err(NotVouched::NotTheirs) => Err(Refusal::NotFound),
        Err(refused) => Err(Refusal::Conflict(refused.sentence(member.lang()))),
    }
}

async fn removal(instance: Instance, member: Grant<SetMembers>, Path(this): Path<ThisPerson>) -> Served {
    removal_page(&instance, &member, (this.person, None)).await
}

async fn remove(instance: Instance, member: Grant<SetMembers>, Path(this): Path<ThisPerson>) -> Served {
    match super::remove(&instance, &member, this.person).await? {
        Ok(()) if this.person == member.person_id() => Ok(gone()),
        Ok(()) => Ok(to_members(&member, notices::REMOVED)),
        Err(refused) => removal_page(&instance, &member, (this.person, Some(refused))).await,
    }
}

async fn removal_page(instance: &Instance, member: &Membership, (person, refused): (i64, Option<Refused>)) -> Served {
    let directory = Directory::of(&instance.db, member).await?;
    let card = Some(directory.card(person)).filter(|card| card.role.is_some()).ok_or(Refusal::NotFound)?;
    let refusal = refused.map(|refused| refused.sentence(member.lang()));
    let drawn = pages::removal(member, card, (refusal, frame(instance, member, Place::Members).await?));
    Ok((status(refused), page(drawn.seen_by(directory.seen_by::<SetMembers>()))).into_response())
}

async fn leaving(instance: Instance, member: Grant<EnterSpace>) -> Served {
    let drawn = pages::leaving(&member, None, frame(&instance, &member, Place::Members).await?);
    Ok(page(drawn.seen_by(t!(member.lang(), "seen-by-you"))).into_response())
}

async fn leave(instance: Instance, member: Grant<EnterSpace>) -> Served {
    let Err(refused) = super::leave(&instance, &member).await? else { return Ok(gone()) };
    let drawn = pages::leaving(
        &member,
        Some(refused.sentence(member.lang())),
        frame(&instance, &member, Place::Members).await?,
    );
    Ok((status(Some(refused)), page(drawn.seen_by(t!(member.lang(), "seen-by-you")))).into_response())
}

fn status(refused: Option<Refused>) -> StatusCode {
    if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK }
}

fn to_members(member: &Membership, word: Word) -> Response {
    word.leads_to(member.community().path("/membres"))
}

fn gone() -> Response {
    notices::LEFT.leads_to("/communautes")
}
