//! Saying what waited, at its hour or at once, through the same door as a message of that moment.

use communities::{Membership, roster};
use conversations::{Body, Draft, RoomAccess, actions, answer, circle, post, rooms_of};
use forms::Key;
use identity::{Viewer, people};
use notifications::{Kind, Notice};
use platform::jobs::Handlers;
use platform::mail::{Leaving, Needless};
use platform::{Error, Instance, On, Refusal, Result, Tx};
use serde_json::Value as Json;
use ui::mail::Block;

use crate::store;
use crate::waiting::{OF_WAITING, Waiting, Why, job};
use crate::web::ALL;

/// The work that says it.
pub(crate) const SEND: &str = "scheduled.send";

/// Adds the job of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(SEND, at_its_hour)
}

async fn at_its_hour(instance: Instance, data: Json) -> Result<()> {
    let id = data["subject"].as_i64().ok_or_else(|| Error::Stored(format!("{SEND} of nothing")))?;
    let tx = instance.db.begin().await?;
    let leaving = store::leaves(&tx, id, instance.clock.now()).await?;
    tx.commit().await?;
    match leaving {
        Some(waiting) => send(&instance, &waiting).await.map(drop),
        // Taken away, said already, or moved to another hour.
        None => Ok(()),
    }
}

/// Says it at once; the address of the message, or nothing when it could not be said. Should this process end in the middle, its job
/// says it.
pub(crate) async fn at_once(instance: &Instance, waiting: &Waiting) -> Result<Option<String>, Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let mine = store::leaves_now(&tx, (waiting.id, waiting.person_id), now).await?.ok_or(Refusal::NotFound)?;
    tx.enqueue(job(mine.id, now)).await?;
    tx.commit().await?;
    Ok(send(instance, &mine).await?)
}

/// It is said once: the key of its sending is its number, whoever sends it and however often.
async fn send(instance: &Instance, waiting: &Waiting) -> Result<Option<String>> {
    let said = say(instance, waiting).await;
    let tx = instance.db.begin().await?;
    let path = match said {
        Ok(path) => {
            store::said(&tx, waiting.id).await?;
            Some(path)
        }
        Err(NotSaid::Over) => {
            store::said(&tx, waiting.id).await?;
            None
        }
        Err(NotSaid::Because(why)) => {
            if store::not_sent(&tx, waiting.id, why).await? {
                tell(&tx, instance, waiting).await?;
            }
            None
        }
        Err(NotSaid::Failed(error)) => return Err(error),
    };
    tx.commit().await?;
    Ok(path)
}

/// Why it is not said.
enum NotSaid {
    /// The circle is over: all that was for it goes.
    Over,
    /// It may not be said any more.
    Because(Why),
    /// Something failed, and it is tried again.
    Failed(Error),
}

impl From<Error> for NotSaid {
    fn from(error: Error) -> NotSaid {
        NotSaid::Failed(error)
    }
}

impl From<Refusal> for NotSaid {
    fn from(refusal: Refusal) -> NotSaid {
        match refusal {
            Refusal::Unavailable(why) | Refusal::Internal(why) => NotSaid::Failed(Error::Stored(why)),
            Refusal::NotFound => NotSaid::Because(Why::Closed),
            _ => NotSaid::Because(Why::Refused),
        }
    }
}

async fn say(instance: &Instance, waiting: &Waiting) -> std::result::Result<String, NotSaid> {
    if circle::is_over(instance, waiting.room_id).await? {
        return Err(NotSaid::Over);
    }
    let room = enter(instance, waiting).await?;
    if room.room().is_archived() {
        return Err(NotSaid::Because(Why::Archived));
    }
    if actions::is_spoken_in(&room, waiting.place).is_err() {
        return Err(NotSaid::Because(Why::Team));
    }
    let body = Body::parse(&waiting.body).map_err(|_| NotSaid::Because(Why::Refused))?;
    let draft = Draft {
        body,
        everyone: waiting.everyone,
        key: Key::parse(&format!("scheduled-{}", waiting.id)),
        files: Vec::new(),
        asks_acknowledgement: waiting.asks_acknowledgement && room.room().announces,
    };
    let said = match waiting.place.thread {
        Some(first) => answer(instance, &room, (first, waiting.place.aside), draft).await?,
        None => post(instance, &room, draft).await?,
    };
    Ok(format!("{}/messages/{}", room.path(), said.message.id))
}

/// The room, entered by its author as they are now.
pub(crate) async fn enter(instance: &Instance, waiting: &Waiting) -> Result<RoomAccess, Refusal> {
    let person = people::by_id(&instance.db, waiting.person_id).await?.ok_or(Refusal::NotFound)?;
    let viewer = Viewer::at_the_console(person);
    let membership = Membership::enter_by_id(&instance.db, &viewer, waiting.community_id).await?;
    let rooms = rooms_of(instance, &membership).await?;
    let open = rooms.into_iter().find(|each| each.room.id == waiting.room_id).ok_or(Refusal::NotFound)?;
    RoomAccess::enter_by_slug(instance, &membership, &open.room.slug).await
}

/// The mail says that something was not sent: neither where, nor what.
async fn tell(tx: &Tx, instance: &Instance, waiting: &Waiting) -> Result<()> {
    let Some(person) = people::by_id(tx, waiting.person_id).await? else { return Ok(()) };
    let Some(community) = roster::community(tx, waiting.community_id).await? else { return Ok(()) };
    let (lang, link) = (person.lang, instance.settings.link(ALL));
    let notice = Notice {
        kind: Kind::NotSent,
        to: &person,
        community: (community.id, &community.name),
        about: about(waiting.id),
        subject: t!(lang, "not-sent-mail-subject"),
        preheader: community.name.clone(),
        blocks: vec![
            Block::Paragraph(t!(lang, "not-sent-mail-words")),
            Block::Deed(t!(lang, "not-sent-mail-deed"), link),
        ],
        path: ALL.to_owned(),
        useful_until: None,
    };
    notifications::tell(tx, instance, notice, instance.clock.now()).await.map(drop)
}

fn about(id: i64) -> String {
    format!("{OF_WAITING}:{id}")
}

/// Why a mail about it need not leave: it was taken away, sent, or given another hour.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let id = mail.about.strip_prefix(OF_WAITING).and_then(|rest| rest.strip_prefix(':')).and_then(|id| id.parse().ok());
    let Some(id) = id else { return Ok(None) };
    Ok((!store::is_not_sent(on, id).await?).then_some(Needless::Untrue))
}
