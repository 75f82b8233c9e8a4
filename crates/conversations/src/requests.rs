//! Requests for help: messages that say what somebody needs and by when. Others offer their help under their name, or say
//! quietly that they lived it; who asked says what helped, and whether the group may find it again. It promises that nobody
//! is counted as late or as silent, and that whoever asks through a facilitator is known to her alone.

use std::collections::HashMap;

use communities::{Community, Membership};
use forms::{Key, coded};
use platform::{Db, Event, Instance, Refusal, Result, Tx};

use crate::access::{OpenRoom, RoomAccess};
use crate::actions::{self, POSTED, carrying, is_written_in};
use crate::message::{Message, Place};
use crate::room::Room;
use crate::store::messages::NewMessage;
use crate::{Body, reading, store, telling};

/// Somebody asked for help: a message is a request.
pub const ASKED: &str = "conversations.help_asked";
/// Somebody offered help or said that they lived it, or took it back. The event names nobody.
pub const SIGNED: &str = "conversations.help_signed";
/// It is settled, or open again.
pub const SETTLED: &str = "conversations.help_settled";
/// The number of a request among the kinds of things that can be found.
pub(crate) const FOUND_AS: i64 = 7;
/// Where one asks, under the address of a room.
pub const ASK: &str = "/demande";
/// Where the open requests of a community are.
pub const BOARD: &str = "/entraide";

coded! {
    /// What one says of a request by one press.
    Sign {
        /// « Je peux aider »: the name stands under the request.
        Offer = "offer" => "help-offer",
        /// « J’ai vécu ça »: counted, never named.
        Lived = "lived" => "help-lived",
    }
}

coded! {
    /// How far a request is.
    State {
        /// Nobody offered help yet.
        Open = "open" => "help-open",
        /// Somebody did.
        Accompanied = "accompanied" => "help-accompanied",
        /// Who asked said that it is settled.
        Settled = "settled" => "help-settled",
    }
}

/// A request, beside its message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpRequest {
    /// The day by which help is needed: its beginning, in milliseconds UTC.
    pub needed_by: Option<i64>,
    /// Whether who posted it asks for somebody else.
    pub relayed: bool,
    /// When it was settled.
    pub settled_at: Option<i64>,
    /// What helped, in Markdown; may be empty.
    pub what_helped: String,
    /// Whether the group may find it, and what helped.
    pub shared: bool,
    /// Those who offered help, the first before the others.
    pub helpers: Vec<i64>,
    /// How many lived it.
    pub lived: i64,
    /// What the reader said of it.
    pub mine: Vec<Sign>,
}

impl HelpRequest {
    /// How far it is.
    pub fn state(&self) -> State {
        match self.settled_at {
            Some(_) => State::Settled,
            None if self.helpers.is_empty() => State::Open,
            None => State::Accompanied,
        }
    }
}

/// Whether what stands under a request may change by an event of this kind.
pub(crate) fn moves(kind: &str) -> bool {
    [ASKED, SIGNED, SETTLED].contains(&kind)
}

/// Requests by the number of their message.
pub type Requests = HashMap<i64, HelpRequest>;

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct Asking {
    /// The need, and what one must know to help.
    pub words: Body,
    /// The day by which help is needed: its beginning, in milliseconds UTC.
    pub needed_by: Option<i64>,
    /// What makes a second sending the same request.
    pub key: Option<Key>,
}

/// Asks for help in a room. Sent twice under the same key, it is asked once.
pub async fn ask(instance: &Instance, room: &RoomAccess, asking: Asking) -> Result<Message, Refusal> {
    is_written_in(room)?;
    actions::is_spoken_in(room, Place::default())?;
    let key = asking.key.as_ref().map(|key| key.print(room.room().id, asking.words.as_str()));
    match asked(instance, room, &asking, key.clone()).await {
        Err(error) if error.is_duplicate() => {
            Ok(actions::said_before(instance, room, key.as_deref(), error).await?.message)
        }
        other => Ok(other?),
    }
}

async fn asked(instance: &Instance, room: &RoomAccess, asking: &Asking, key: Option<String>) -> Result<Message> {
    let tx = instance.db.begin().await?;
    let message = put(&tx, room, asking, (key, false), instance.clock.now()).await?;
    tx.commit().await?;
    Ok(message)
}

/// Writes a request under the next number of its community, with its message, in a transaction that does more.
pub async fn put(
    tx: &Tx,
    room: &RoomAccess,
    asking: &Asking,
    (sent_key, relayed): (Option<String>, bool),
    now: i64,
) -> Result<Message> {
    let number = tx.number(room.membership().community().id).await?;
    let (author, body) = (room.person_id(), asking.words.as_str());
    // Everybody is named by a message that says so twice, and not by a request.
    let mentions = Some(telling::names_in(tx, room, &asking.words).await?).filter(|named| !named.everyone());
    let mentions = mentions.unwrap_or_default();
    let (room_id, place) = (room.room().id, Place::default());
    let tells = telling::concerns_somebody(room.room(), place, &mentions);
    let mentions = &mentions;
    let asks_acknowledgement = false;
    let row = NewMessage {
        room: room_id,
        place,
        author,
        body,
        mentions,
        posted_at: now,
        sent_key,
        asks_acknowledgement,
        tells,
    };
    let message = store::messages::insert_holding(tx, row, number.seq(), &files::Hung::default()).await?;
    if tells {
        tx.enqueue(telling::job(message.id)).await?;
    }
    tx.record_as(number, carrying(room, POSTED, &message, now)).await?;
    store::requests::insert(tx, message.id, (asking.needed_by, relayed)).await?;
    tx.record(told(room, ASKED, &message, now)).await?;
    Ok(message)
}

/// An event that names nobody: who asks, who lived it and who says that it is settled may each be a secret.
fn told(room: &RoomAccess, kind: &'static str, message: &Message, now: i64) -> Event {
    Event::new(room.membership().community().id, kind, message.id, now).to(room.room().channel())
}

/// The requests among these messages, as this reader sees them.
pub async fn of(on: impl Into<platform::On<'_>>, reader: i64, messages: &[i64]) -> Result<Requests> {
    store::requests::of(on, reader, messages).await
}

/// A message of the room that asks for help. `Refusal::NotFound` when it does not, or no words are left of it.
pub async fn request(db: &Db, room: &RoomAccess, id: i64) -> Result<(Message, HelpRequest), Refusal> {
    let message = reading::message(db, room, id).await?;
    let request = of(db, room.person_id(), &[id]).await?.remove(&id).filter(|_| message.removed.is_none());
    Ok((message, request.ok_or(Refusal::NotFound)?))
}

/// Says something of a request, or takes it back. Help is offered as long as it is not settled; `Refusal::Conflict` after.
pub async fn sign(
    instance: &Instance,
    room: &RoomAccess,
    id: i64,
    sign: Sign,
) -> Result<(Message, HelpRequest), Refusal> {
    is_written_in(room)?;
    let (message, request) = request(&instance.db, room, id).await?;
    if sign == Sign::Offer && request.settled_at.is_some() && !request.mine.contains(&sign) {
        return Err(Refusal::Conflict(t!(room.membership().lang(), "help-is-settled")));
    }
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    store::requests::turn(&tx, (id, room.person_id(), sign), now).await?;
    tx.record(told(room, SIGNED, &message, now)).await?;
    tx.commit().await?;
    self::request(&instance.db, room, id).await
}

/// What somebody says when a request is settled.
#[derive(Clone, Debug, Default)]
pub struct Story {
    /// What helped; may be empty.
    pub what_helped: String,
    /// Whether the group may find it again.
    pub shared: bool,
}

/// Says that a request is settled, or open again without a story, in the transaction of who may say so.
pub async fn change(tx: &Tx, room: &RoomAccess, message: &Message, story: Option<&Story>, now: i64) -> Result<()> {
    match story {
        Some(story) => store::requests::settle(tx, message.id, story, now).await?,
        None => store::requests::reopen(tx, message.id).await?,
    }
    tx.record(told(room, SETTLED, message, now)).await.map(drop)
}

/// A request of the board, in its room.
pub struct Listed {
    /// Its room.
    pub room: Room,
    /// Its message.
    pub message: Message,
    /// The request.
    pub request: HelpRequest,
}

/// The requests of a member's rooms: the open ones by the day on which help is needed, then the settled ones that are shared.
pub async fn board(db: &Db, membership: &Membership, rooms: &[OpenRoom]) -> Result<Vec<Listed>> {
    let found = store::requests::messages(db, membership.community().id).await?;
    let placed = |message: Message| {
        let open = rooms.iter().find(|open| open.room.id == message.room_id)?;
        Some((open.room.clone(), message))
    };
    let mine: Vec<(Room, Message)> = found.into_iter().filter_map(placed).collect();
    let ids: Vec<i64> = mine.iter().map(|(_, message)| message.id).collect();
    let mut requests = of(db, membership.person_id(), &ids).await?;
    let listed = |(room, message): (Room, Message)| {
        let request = requests.remove(&message.id)?;
        Some(Listed { room, message, request })
    };
    Ok(mine.into_iter().filter_map(listed).collect())
}

/// The requests of these rooms of a community that nobody answered and for which nobody offered help since then, each with the
/// address of its room, the oldest first.
pub async fn unanswered(
    db: &Db,
    community: &Community,
    rooms: &[OpenRoom],
    since: i64,
) -> Result<Vec<(String, Message)>> {
    let silent = store::requests::unanswered(db, community.id, since).await?;
    let placed = |message: Message| {
        let open = rooms.iter().find(|open| open.room.id == message.room_id)?;
        Some((open.room.path(community), message))
    };
    Ok(silent.into_iter().filter_map(placed).collect())
}

/// The room of a message among these, by the number of the message alone.
pub async fn found(db: &Db, rooms: &[OpenRoom], message: i64) -> Result<Room, Refusal> {
    let found = store::messages::by_ids(db, &[message]).await?.pop().ok_or(Refusal::NotFound)?;
    let open = rooms.iter().find(|open| open.room.id == found.room_id).ok_or(Refusal::NotFound)?;
    Ok(open.room.clone())
}

/// The page of a request.
pub fn path(room: &str, message: i64) -> String {
    format!("{room}/messages/{message}/demande")
}
