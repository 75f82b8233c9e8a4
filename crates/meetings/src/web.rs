//! Every route of this slice.

use axum::Router;
use axum::routing::{get, post};
use platform::Instance;

use crate::part::Parts;
use crate::{attendance, calendar, guests, invitation, series, setting, sheet, venue};

/// The routes of this slice, and those of the parts.
pub fn routes(parts: Parts) -> Router<Instance> {
    let season = Router::new()
        .route("/", get(series::web::get))
        .route("/ajout", get(setting::web::get_add).post(setting::web::post_add))
        .route("/lieu", get(venue::web::get_own).post(venue::web::post_own))
        .route("/agenda", get(calendar::web::get_community).post(calendar::web::open_community))
        .route("/agenda/fermeture", post(calendar::web::close_community));
    let meeting = Router::new()
        .route("/", get(sheet::web::get))
        .route("/reponse", post(sheet::answering::post))
        .route("/date", get(setting::web::get).post(setting::web::post))
        .route("/annulation", get(setting::web::ask_to_cancel).post(setting::web::post_cancel))
        .route("/remise", post(setting::web::post_restore))
        .route("/presences", get(attendance::web::get).post(attendance::web::post))
        .route("/presences/oui", post(attendance::web::everyone))
        .route("/presences/absents", post(attendance::web::the_rest))
        .route("/presences/feuille", get(attendance::web::sheet))
        .route("/personnes-ressources", get(guests::web::get).post(guests::web::post))
        .route("/personnes-ressources/retrait", post(guests::web::post_withdraw))
        .route("/lieu", get(venue::web::get_place))
        .route("/lieu/fiche", get(venue::web::get_of_host).post(venue::web::post_of_host))
        .route("/agenda.ics", get(calendar::web::one))
        .merge(parts.of_meeting());
    Router::new()
        .nest("/c/{community}/rencontres", season)
        .nest("/c/{community}/rencontres/{meeting}", meeting)
        .route("/agenda/{name}", get(calendar::web::all))
        .route(calendar::web::PAGE, get(calendar::web::get).post(calendar::web::open))
        .route(calendar::web::CLOSE, post(calendar::web::close))
        .merge(invitation::web::elsewhere())
        .merge(parts.elsewhere())
}
