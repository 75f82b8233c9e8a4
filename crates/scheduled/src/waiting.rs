//! What waits to be sent: kept, changed, taken away.

use conversations::{Place, RoomAccess, begun};
use forms::{Outcome, Undone, coded, refusals};
use identity::Viewer;
use platform::{Forgotten, Instance, Job, Refusal, Result, Tx};
use serde_json::{Value as Json, json};

use crate::form::Wanted;
use crate::sending::SEND;
use crate::store;

/// The most messages of one person that wait.
pub const MOST: i64 = 50;
/// The word of messages among things that are forgotten, and of what waits to be one.
const OF_MESSAGES: &str = "message";
pub(crate) const OF_WAITING: &str = "scheduled";

coded! {
    /// Why something could not be said at its hour.
    Why {
        /// The room is not open to its author any more.
        Closed = "closed" => "not-sent-closed",
        /// The room is only read.
        Archived = "archived" => "not-sent-archived",
        /// Only the team begins to speak there.
        Team = "team" => "not-sent-team",
        /// What rooms do not allow, as naming everybody too often.
        Refused = "refused" => "not-sent-refused",
    }
}

refusals! {
    /// Why something does not wait, or stays as it is.
    NotKept {
        /// As much waits as one keeps an eye on.
        TooMany => "later-too-many" (most = MOST),
        /// It was changed in the meantime, or is leaving.
        Changed => "later-changed",
    }
}

/// Something that waits.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Waiting {
    /// Its number.
    pub id: i64,
    /// Its community.
    pub community_id: i64,
    /// The room where it will be said.
    pub room_id: i64,
    /// Who wrote it, and alone reads it until then.
    pub person_id: i64,
    /// Where it will stand there.
    #[sqlx(flatten)]
    pub place: Place,
    /// Its words, in Markdown.
    pub body: String,
    /// Whether everybody of the room is to be told, if the words name everybody.
    pub everyone: bool,
    /// Whether it asks those who will read it to say so.
    pub asks_acknowledgement: bool,
    /// When it is said, in milliseconds UTC.
    pub send_at: i64,
    /// Grows with each change.
    pub revision: i64,
    /// Why it was not said at its hour.
    not_sent: Option<String>,
}

impl Waiting {
    /// Why it was not said at its hour, if it was not.
    pub fn not_sent(&self) -> Option<Why> {
        self.not_sent.as_deref().map(|code| Why::parse(code).unwrap_or(Why::Refused))
    }
}

/// The work that says it, in the place of what was asked before.
pub(crate) fn job(id: i64, at: i64) -> Job {
    Job::new(SEND, data_of(id)).at(at).only(key_of(id))
}

fn data_of(id: i64) -> Json {
    json!({ "subject": id })
}

fn key_of(id: i64) -> String {
    format!("{SEND}:{id}")
}

/// Keeps something to be said later in this room. Sent twice under the same key, it waits once.
pub async fn put(instance: &Instance, room: &RoomAccess, wanted: &Wanted) -> Outcome<(), NotKept> {
    let (person, community) = (room.person_id(), room.membership().community().id);
    let tx = instance.db.begin().await?;
    Undone::unless(store::count(&tx, person).await? < MOST, NotKept::TooMany)?;
    if let Some(id) = store::insert(&tx, (community, room.room().id, person), wanted).await? {
        tx.enqueue(job(id, wanted.send_at)).await?;
    }
    tx.commit().await?;
    if wanted.was_kept {
        begun::sent(instance, room, wanted.place.thread).await?;
    }
    Ok(())
}

/// What waits of this person, in the order in which it leaves; in one room, or in all.
pub async fn of(instance: &Instance, person: i64, room: Option<i64>) -> Result<Vec<Waiting>> {
    let all = store::of(&instance.db, person).await?;
    Ok(all.into_iter().filter(|each| room.is_none_or(|room| each.room_id == room)).collect())
}

/// One of them; `Refusal::NotFound` for anybody else.
pub async fn one(instance: &Instance, viewer: &Viewer, id: i64) -> Result<Waiting, Refusal> {
    let found = store::by_id(&instance.db, (id, viewer.id())).await?;
    found.filter(|waiting| viewer.may_enter(waiting.community_id)).ok_or(Refusal::NotFound)
}

/// Other words, or another hour, over the revision that its author read.
pub async fn change(instance: &Instance, waiting: &Waiting, wanted: &Wanted) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    let is_kept = store::change(&tx, (waiting.id, waiting.person_id), wanted).await?;
    Undone::unless(is_kept, NotKept::Changed)?;
    tx.enqueue(job(waiting.id, wanted.send_at)).await?;
    tx.commit().await?;
    Ok(())
}

/// It is not said at all; once is enough. `NotKept::Changed` when it is leaving.
pub async fn take_away(instance: &Instance, waiting: &Waiting) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    Undone::unless(store::take_away(&tx, (waiting.id, waiting.person_id)).await?, NotKept::Changed)?;
    tx.withdraw(&key_of(waiting.id)).await?;
    tx.commit().await?;
    Ok(())
}

/// What a person wrote and did not send goes with them.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    withdraw(tx, &store::forget(tx, person).await?).await
}

/// What waited for a circle goes with it, and with what its author was told of it.
pub async fn forget_things(tx: &Tx, instance: &Instance, things: &Forgotten) -> Result<()> {
    let room = things.channel.strip_prefix("room:").and_then(|room| room.parse::<i64>().ok());
    let Some(room) = room.filter(|_| things.kinds.contains(&OF_MESSAGES)) else { return Ok(()) };
    let ids = store::forget_room(tx, room).await?;
    withdraw(tx, &ids).await?;
    Forgotten { kinds: &[OF_WAITING], ids, ..things.clone() }.forget(tx, instance).await
}

async fn withdraw(tx: &Tx, ids: &[i64]) -> Result<()> {
    let jobs: Vec<Json> = ids.iter().map(|id| data_of(*id)).collect();
    tx.withdraw_all(SEND, &jobs).await
}
