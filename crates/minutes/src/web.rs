//! The routes of minutes: reading and writing them under their meeting, the two layers that leave the community, and what of them the
//! network reads.

mod outside;
mod reading;
mod reviewing;
pub(crate) mod sharing;
mod writing;

use axum::Router;
use axum::routing::{get, post};
use communities::roles::{ReadFigures, ReadOutcomes};
use platform::Instance;

use outside::{docx, list, markdown, shown};
pub use sharing::shelf;

/// Under the page of a meeting: `…/rencontres/{meeting}/compte-rendu`.
pub(crate) fn of_meeting() -> Router<Instance> {
    let minutes = Router::new()
        .route("/", get(reading::get).post(writing::begin))
        .route("/texte.md", get(reading::markdown))
        .route("/texte.docx", get(reading::docx))
        .route("/redaction", get(writing::get).post(writing::save))
        .route("/redaction/prise", post(writing::take))
        .route("/ajouts", post(writing::add_news))
        .route("/versions", get(writing::versions))
        .route("/ouverture", post(reviewing::open))
        .route("/corrections", post(reviewing::propose))
        .route("/corrections/reponse", post(reviewing::answer))
        .route("/rien-a-corriger", post(reviewing::agree))
        .route("/approbation", post(reviewing::approve))
        .route("/errata", post(reviewing::add_erratum));
    Router::new().nest("/compte-rendu", minutes)
}

/// `/c/{community}/comptes-rendus`: what each role reads of them, for roles that have no other page here too.
pub(crate) fn elsewhere() -> Router<Instance> {
    let layers = Router::new()
        .route("/", get(list))
        .route("/reseau", post(sharing::share))
        .route("/{meeting}/organismes", get(shown::<ReadOutcomes>))
        .route("/{meeting}/organismes.md", get(markdown::<ReadOutcomes>))
        .route("/{meeting}/organismes.docx", get(docx::<ReadOutcomes>))
        .route("/{meeting}/chiffres", get(shown::<ReadFigures>))
        .route("/{meeting}/chiffres.md", get(markdown::<ReadFigures>))
        .route("/{meeting}/chiffres.docx", get(docx::<ReadFigures>));
    Router::new()
        .nest("/c/{community}/comptes-rendus", layers)
        .route(crate::OUTCOMES, get(sharing::list))
        .route(&format!("{}/{{meeting}}", crate::OUTCOMES), get(sharing::one))
}
