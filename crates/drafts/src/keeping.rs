//! Keeping what was begun, giving it back, forgetting it.

use conversations::RoomAccess;
use conversations::begun::{Begun, Drafts};
use platform::jobs::Handlers;
use platform::{DAY, Forgotten, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};

use crate::store;

/// How long what was begun is kept after it was last written: six weeks.
pub const KEPT: i64 = 42 * DAY;
const SWEEP: &str = "drafts.sweep";
/// The word of messages among things that are forgotten.
const OF_MESSAGES: &str = "message";

/// What conversations ask of this slice.
pub const DRAFTS: Drafts = Drafts {
    begun: |on, place| Box::pin(store::of(on, place)),
    sent: |instance, place| Box::pin(sent(instance, place)),
};

/// What became of words that a device sent to be kept.
pub(crate) enum Saved {
    /// They are kept, under this revision; 0 when nothing is.
    Kept(i64),
    /// Another device wrote something else meanwhile.
    Other(Begun),
}

/// What a device sends to be kept.
pub(crate) struct Sent<'a> {
    /// The words; none let go of what is kept.
    pub(crate) body: &'a str,
    /// The words that it sent before, whose answer may still be on its way.
    pub(crate) before: &'a str,
    /// The revision that it knew.
    pub(crate) revision: i64,
}

impl Sent<'_> {
    /// Whether what stands was written by another device, and these words would hide it.
    fn hides(&self, standing: &Begun) -> bool {
        let is_other = |words: &str| standing.body.trim() != words.trim();
        standing.revision != self.revision && is_other(self.body) && is_other(self.before)
    }
}

/// Keeps the words over those that the device knew.
pub(crate) async fn save(instance: &Instance, room: &RoomAccess, thread: i64, sent: Sent<'_>) -> Result<Saved> {
    let body = sent.body;
    let (place, now) = ((room.person_id(), room.room().id, thread), instance.clock.now());
    let tx = instance.db.begin().await?;
    let (is_nothing, standing) = (body.trim().is_empty(), store::of(&tx, place).await?);
    let kept = match &standing {
        Some(other) if sent.hides(other) => None,
        None if is_nothing => Some((0, 0)),
        None => store::begin(&tx, place, body, now).await?,
        Some(other) if is_nothing => store::let_go(&tx, place, other.revision).await?.map(|()| (0, 0)),
        Some(other) => store::go_on(&tx, place, (body, other.revision), now).await?,
    };
    if let Some((id, _)) = kept.filter(|(id, _)| *id != 0) {
        tx.enqueue(job(id, now + KEPT)).await?;
    }
    let saved = match kept {
        Some((_, revision)) => Saved::Kept(revision),
        // What another device wrote, or is writing at this moment.
        None => store::of(&tx, place).await?.map_or(Saved::Kept(0), Saved::Other),
    };
    tx.commit().await?;
    Ok(saved)
}

async fn sent(instance: &Instance, place: (i64, i64, i64)) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::clear(&tx, place).await?;
    tx.commit().await
}

fn job(id: i64, at: i64) -> Job {
    Job::new(SWEEP, data_of(id)).at(at).only(format!("{SWEEP}:{id}"))
}

fn data_of(id: i64) -> Json {
    json!({ "subject": id })
}

/// Adds the job of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(SWEEP, |instance, data| async move {
        let tx = instance.db.begin().await?;
        store::sweep(&tx, data["subject"].as_i64().unwrap_or_default(), instance.clock.now() - KEPT).await?;
        tx.commit().await
    })
}

/// What a person began goes with them.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    withdraw(tx, &store::forget(tx, person).await?).await
}

/// What was begun in a circle goes with it.
pub async fn forget_things(tx: &Tx, things: &Forgotten) -> Result<()> {
    let room = things.channel.strip_prefix("room:").and_then(|room| room.parse::<i64>().ok());
    match room.filter(|_| things.kinds.contains(&OF_MESSAGES)) {
        Some(room) => withdraw(tx, &store::forget_room(tx, room).await?).await,
        None => Ok(()),
    }
}

async fn withdraw(tx: &Tx, ids: &[i64]) -> Result<()> {
    let jobs: Vec<Json> = ids.iter().map(|id| data_of(*id)).collect();
    tx.withdraw_all(SWEEP, &jobs).await
}
