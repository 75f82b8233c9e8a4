//! Messages that hold files, or ask that one says to have read them. The files came before, and waited; they hang from the message in the transaction that writes it.

use files::{Holder, NotTaken};
use findings::Index;
use platform::{Instance, Refusal, Result};

use crate::access::RoomAccess;
use crate::actions::{EDITED, POSTED, Posted, carrying, is_written_in, said_before};
use crate::mention::Mentions;
use crate::message::{Draft, HOLDS, Message, Place};
use crate::store::messages::NewMessage;
use crate::{store, telling};

/// Whoever may enter the room of a message may read what hangs from it.
pub const HOLDER: Holder =
    Holder { kind: HOLDS, may_read: |instance, viewer, id| Box::pin(RoomAccess::may_read(instance, viewer, id)) };

/// Writes a message and hangs its files from it, all or nothing. The same sending is said once: its files hang already.
pub(crate) async fn write(
    instance: &Instance,
    room: &RoomAccess,
    (place, draft, mentions): (Place, Draft, Mentions),
    sent_key: Option<String>,
) -> Result<Posted, Refusal> {
    match written(instance, room, (place, draft, mentions), sent_key.clone()).await {
        Err(NotTaken::Refused(refusal)) => Err(refusal),
        Err(NotTaken::Problem(problem)) => Err(Refusal::Conflict(problem.sentence(room.membership().lang()))),
        Ok(posted) => Ok(posted),
    }
}

async fn written(
    instance: &Instance,
    room: &RoomAccess,
    (place, draft, mentions): (Place, Draft, Mentions),
    sent_key: Option<String>,
) -> Result<Posted, NotTaken> {
    let (now, author, community) = (instance.clock.now(), room.person_id(), room.membership().community().id);
    let tx = instance.db.begin().await?;
    if let Some(key) = &sent_key
        && let Some(message) = store::messages::by_key(&tx, author, key).await?
    {
        tx.commit().await?;
        return Ok(Posted { message, again: true });
    }
    let hung = files::waiting(&tx, author, &draft.files).await?;
    let number = tx.number(community).await?;
    let body = draft.body.as_str();
    let tells = draft.asks_acknowledgement || telling::concerns_somebody(room.room(), place, &mentions);
    let (room_id, mentions, sent) = (room.room().id, &mentions, sent_key.clone());
    let asks_acknowledgement = draft.asks_acknowledgement;
    let row = NewMessage {
        room: room_id,
        place,
        author,
        body,
        mentions,
        posted_at: now,
        sent_key: sent,
        asks_acknowledgement,
        tells,
    };
    let message = match store::messages::insert_holding(&tx, row, number.seq(), &hung).await {
        Err(error) if error.is_duplicate() => {
            drop(tx);
            return Ok(said_before(instance, room, sent_key.as_deref(), error).await?);
        }
        inserted => inserted?,
    };
    files::hang((instance, &tx), (author, community), message.thing(), &hung).await?;
    if let Some(index) = Index::in_use(instance) {
        index.put_in(&tx, crate::MESSAGES.kind, message.id).await?;
        index.put_in(&tx, crate::FILES.kind, message.id).await?;
    }
    if tells {
        tx.enqueue(telling::job(message.id)).await?;
    }
    tx.record_as(number, carrying(room, POSTED, &message, now)).await?;
    tx.commit().await?;
    Ok(Posted { message, again: false })
}

/// Says what files of one's own message show or say: nothing where it is not said, no word for a picture that only decorates. The
/// others stay as they are. `Refusal::NotFound` for a message of somebody else, or a file that hangs elsewhere.
pub async fn tell_of_files(
    instance: &Instance,
    room: &RoomAccess,
    message: i64,
    told: &[(i64, Option<&str>)],
) -> Result<Message, Refusal> {
    is_written_in(room)?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let message = store::messages::by_id(&tx, room.room().id, message).await?;
    let message = message.filter(|message| message.author == Some(room.person_id())).ok_or(Refusal::NotFound)?;
    if told.is_empty() {
        return Ok(message);
    }
    let mut files = message.files;
    for (file, told) in told {
        files = files.telling(*file, *told).ok_or(Refusal::NotFound)?;
    }
    let message = store::messages::tell_of_files(&tx, message.id, &files).await?;
    tx.record(carrying(room, EDITED, &message, now)).await?;
    tx.commit().await?;
    Ok(message)
}
