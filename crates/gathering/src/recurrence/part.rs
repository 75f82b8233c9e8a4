//! What meetings that come back add to a season: the way to add them.

use axum::Router;
use axum::routing::{get, post};
use communities::Membership;
use communities::roles::SetMeetings;
use meetings::part::{Offer, Part, Shelf};
use platform::Instance;
use ui::Icon;

use super::{page, web};

/// What meetings that come back add to a season.
pub const PART: Part = Part { offers: Some(offers), elsewhere: routes, ..Part::NOTHING };

fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/rencontres/serie", get(web::get).post(web::post))
        .route("/c/{community}/rencontres/serie/apercu", post(web::preview))
}

fn offers(membership: &Membership) -> Vec<Offer> {
    let words = t!(membership.lang(), "series-title");
    let add = Offer { shelf: Shelf::ToDo, icon: Icon::Calendar, words, path: page::PAGE.into() };
    membership.may::<SetMeetings>().then_some(add).into_iter().collect()
}
