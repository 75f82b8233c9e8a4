//! `/reseau`: what is new for who belongs, and the way out.

mod page;

use std::future::Future;
use std::pin::Pin;

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use forms::Done;
use identity::Viewer;
use maud::Markup;
use platform::{Instance, Result, Served};

use crate::done::{self, LEFT};
use crate::frame::{Place, Sheet};
use crate::member::NetworkMember;
use crate::{NETWORK, admitting, cards, months};

/// What a slice shows at the network's home.
pub type Shelf = for<'a> fn(&'a Instance, &'a NetworkMember) -> Shown<'a>;

/// The future of it.
pub type Shown<'a> = Pin<Box<dyn Future<Output = Result<Markup>> + Send + 'a>>;

/// What slices show there, in their order; set in `app::wiring`.
#[derive(Clone, Copy)]
pub struct Shelves(pub &'static [Shelf]);

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(NETWORK, get(show)).route(&format!("{NETWORK}/sortie"), post(leave))
}

/// Who does not belong is led to where one asks.
async fn show(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let Some(member) = NetworkMember::of(&instance.db, &viewer).await? else {
        return Ok(Redirect::to(&format!("{NETWORK}/entrer")).into_response());
    };
    let lang = member.lang();
    let mut shelves = Vec::new();
    if let Some(Shelves(all)) = instance.links.get::<Shelves>() {
        for shelf in *all {
            shelves.push(shelf(&instance, &member).await?);
        }
    }
    let is_listed = cards::of(&instance.db, member.id()).await?.is_some();
    let is_monthly = viewer.gets_mail() && months::is_for(&instance.db, member.id()).await?;
    let body = page::home(&member, &shelves, (is_listed, is_monthly));
    let sheet = Sheet::of(lang, t!(lang, "network"), Place::Home, body);
    let said = (sheet.said.0, done.notice(lang, &[done::WORDS]));
    Sheet { said, ..sheet }.answer(&instance, &member).await
}

async fn leave(instance: Instance, member: NetworkMember) -> Served {
    admitting::leave(&instance, &member).await?;
    Ok(LEFT.leads_to(format!("{NETWORK}/entrer")))
}
