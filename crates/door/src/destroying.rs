//! What was asked is destroyed at its date, whatever became of it: those who joined have an account, and of the others nothing stays
//! but how many there were.

use platform::jobs::Handlers;
use platform::{Event, Instance, Result};
use serde_json::Value as Json;

use crate::applying::DESTROY;
use crate::places::{self, LAPSE, OFFER};
use crate::{rows, store};

/// An application was destroyed at its date.
const DESTROYED: &str = "door.destroyed";

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(DESTROY, destroy).on(OFFER, places::offer_places).on(LAPSE, places::lapse)
}

async fn destroy(instance: Instance, data: Json) -> Result<()> {
    let (now, id) = (instance.clock.now(), data["application"].as_i64().unwrap_or_default());
    let tx = instance.db.begin().await?;
    let Some(application) = rows::numbered(&tx, id).await? else { return Ok(()) };
    if rows::destroy(&tx, id, now).await? {
        store::one_destroyed(&tx, application.community_id, now).await?;
        tx.record(Event::new(application.community_id, DESTROYED, id, now).to("team")).await?;
    }
    tx.commit().await
}
