//! The room of a meeting, above meetings and conversations, which know nothing of one another: it is opened by one press from the
//! meeting's page, for all who converse in the community, and is archived by itself two weeks after the meeting, wherever its
//! date goes meanwhile. It promises that a meeting has one room however often one presses.

ui::texts!($);

mod opening;
mod panel;
mod store;

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use communities::roles::Facilitate;
use meetings::access::MeetingGrant;
use meetings::part::Part;
use meetings::sheet;
use platform::{Instance, Served};

pub use opening::{KEPT, NotOpened, open};
pub use store::is_of_meeting;

/// What the room of a meeting adds to it.
pub const PART: Part = Part {
    panel: Some(|_, scene| Box::pin(std::future::ready(Ok(panel::panel(scene))))),
    facts: Some(store::FACTS),
    dated: Some(|tx, change| Box::pin(opening::dated(tx, change))),
    handlers: opening::handlers,
    of_meeting,
    ..Part::NOTHING
};

/// Under the page of a meeting: `…/rencontres/{meeting}/salon`.
fn of_meeting() -> Router<Instance> {
    Router::new().route("/salon", post(press))
}

async fn press(instance: Instance, grant: MeetingGrant<Facilitate>) -> Served {
    match open(&instance, &grant).await {
        Ok(slug) => Ok(Redirect::to(&panel::room(grant.membership(), &slug)).into_response()),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(grant.membership().lang());
            sheet::web::denied(&instance, &grant, sentence).await
        }
    }
}
