//! `/reseau/fil`: the private address by which a program reads what is new for the network. Its secret is shown once, when it is made;
//! it is replaced or closed by one press, and dies with the belonging. What the address holds is drawn by who has something to tell.

mod page;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use forms::Done;
use identity::people;
use platform::{Instance, Refusal, Served, secret};
use ui::Lang;
use ui::notice::Notice;

use crate::done::{self, UNFOLLOWED};
use crate::feeds;
use crate::frame::{Place, Sheet};
use crate::member::{NetworkMember, OfTheNetwork};

/// Where the address is kept; the feed itself is below it.
pub const FEED: &str = "/reseau/fil";

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(FEED, get(show).post(open)).route(&format!("{FEED}/fermeture"), post(close))
}

/// Who reads by the private address of somebody of the network.
#[derive(Clone, Debug)]
pub struct Follower {
    /// The language of its person.
    pub lang: Lang,
    /// The address itself, whole.
    pub address: String,
    /// That its person is of the network.
    pub proof: OfTheNetwork,
}

impl FromRequestParts<Instance> for Follower {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Follower, Refusal> {
        let (db, token) = (&instance.db, forms::word(parts, "token").await?);
        if !secret::could_be_a_token(&token) {
            return Err(Refusal::NotFound);
        }
        let owner = feeds::owner(db, &token).await?.ok_or(Refusal::NotFound)?;
        let person = people::by_id(db, owner).await?.ok_or(Refusal::NotFound)?;
        let proof = OfTheNetwork::of_person(db, owner).await?.ok_or(Refusal::NotFound)?;
        Ok(Follower { lang: person.lang, address: address(instance, &token), proof })
    }
}

fn address(instance: &Instance, token: &str) -> String {
    instance.settings.link(&format!("{FEED}/{token}"))
}

async fn show(instance: Instance, member: NetworkMember, done: Done) -> Served {
    let body = page::standing(member.lang(), feeds::made_at(&instance.db, member.id()).await?);
    shown(&instance, &member, body, done.notice(member.lang(), &[done::WORDS])).await
}

async fn shown(instance: &Instance, member: &NetworkMember, body: ui::Markup, notice: Option<Notice>) -> Served {
    let lang = member.lang();
    let sheet = Sheet::of(lang, t!(lang, "follow-title"), Place::Home, body);
    let sheet = Sheet { seen_by: t!(lang, "seen-by-you"), said: (StatusCode::OK, notice), ..sheet };
    sheet.answer(instance, member).await
}

/// The address is in this answer and nowhere else, so it cannot be redirected to.
async fn open(instance: Instance, member: NetworkMember) -> Served {
    let (token, now) = (secret::token(), instance.clock.now());
    let tx = instance.db.begin().await?;
    feeds::keep(&tx, member.id(), (&token, now)).await?;
    tx.commit().await?;
    let page = shown(&instance, &member, page::fresh(member.lang(), &address(&instance, &token)), None).await?;
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

async fn close(instance: Instance, member: NetworkMember) -> Served {
    let tx = instance.db.begin().await?;
    feeds::remove(&tx, member.id()).await?;
    tx.commit().await?;
    Ok(UNFOLLOWED.leads_to(FEED))
}
