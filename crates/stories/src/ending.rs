//! The end of what a teller allowed: at its day their story is theirs alone again, and they are told calmly.

use communities::roster;
use platform::jobs::Handlers;
use platform::{Error, Instance, Job, Result, Tx};
use serde_json::Value as Json;

use crate::level::Level;
use crate::{since, store, telling, told};

/// The work that ends it.
pub(crate) const END: &str = "stories.end";

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(END, at_its_end).on(since::ASK, since::ask)
}

/// Ends what a story allows at this moment, in the place of what was said before.
pub(crate) async fn plan(tx: &Tx, id: i64, at: i64) -> Result<()> {
    tx.enqueue(Job::new(END, telling::of(id)).at(at).only(key(id))).await
}

/// Nothing ends: nothing is allowed.
pub(crate) async fn withdraw(tx: &Tx, id: i64) -> Result<()> {
    tx.withdraw(&key(id)).await
}

fn key(id: i64) -> String {
    format!("{END}:{id}")
}

/// The story that a job is about.
pub(crate) fn number(data: &Json) -> Result<i64> {
    data["story"].as_i64().ok_or_else(|| Error::Stored("a job of stories without a story".into()))
}

async fn at_its_end(instance: Instance, data: Json) -> Result<()> {
    let (id, now) = (number(&data)?, instance.clock.now());
    let tx = instance.db.begin().await?;
    if let Some(story) = store::end(&tx, id, now).await? {
        let note = store::note(&tx, (id, None), (Level::Me, None, false), now).await?;
        telling::changed(&tx, (story.community_id, story.teller_id), (id, None), now).await?;
        if let Some(community) = roster::community(&tx, story.community_id).await? {
            told::ended(&tx, &instance, &community, (&story, note)).await?;
        }
    }
    tx.commit().await
}
