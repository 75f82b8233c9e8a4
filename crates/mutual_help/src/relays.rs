//! Asking through somebody: the words go to one facilitator, who alone reads who asks, and who asks the group in her own name.
//! Nothing else names the asker: no event, no mail, no message; and the row itself goes when the request is settled.

use communities::roles::Facilitate;
use communities::{Community, Grant, Membership, roster};
use conversations::requests::{Asking, BOARD, put};
use conversations::{Body, Message, RoomAccess, actions};
use notifications::{Kind, Notice};
use platform::{Db, Forgotten, Instance, Refusal, Result, Tx};
use ui::mail::Block;

use crate::store;

/// What somebody asks through a facilitator.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Relay {
    /// Its number.
    pub id: i64,
    /// Who asks.
    pub asker_id: i64,
    /// Through whom.
    pub facilitator_id: i64,
    /// What, as it was typed.
    pub words: String,
    /// The day by which help is needed.
    pub needed_by: Option<i64>,
    /// When it was asked, in milliseconds UTC.
    pub asked_at: i64,
    /// The message that asks the group, once it is there.
    pub message_id: Option<i64>,
    /// Why it was not carried, in words for the asker.
    pub refusal: Option<String>,
}

/// Asks through the facilitator of this number; `Refusal::NotFound` when they facilitate nothing here.
pub async fn ask(instance: &Instance, by: &Membership, through: i64, asking: Asking) -> Result<(), Refusal> {
    let (community, now) = (by.community(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let facilitates = roster::those_who_may::<Facilitate>(&tx, community.id).await?;
    if through == by.person_id() || !facilitates.iter().any(|each| each.person == through) {
        return Err(Refusal::NotFound);
    }
    let key = asking.key.unwrap_or_else(forms::Key::fresh).print(through, asking.words.as_str());
    let words = asking.words.as_str();
    let people = (community.id, by.person_id(), through);
    if let Some(id) = store::insert(&tx, people, (words, asking.needed_by, &key), now).await? {
        tell(&tx, instance, community, (through, id), now).await?;
    }
    Ok(tx.commit().await?)
}

/// The mail says that something waits, and neither what nor from whom.
async fn tell(tx: &Tx, instance: &Instance, community: &Community, (to, id): (i64, i64), now: i64) -> Result<()> {
    let Some(person) = identity::people::by_id(tx, to).await? else { return Ok(()) };
    let (lang, path) = (person.lang, path(community, id));
    let notice = Notice {
        kind: Kind::HelpRelay,
        to: &person,
        community: (community.id, &community.name),
        about: format!("relay:{id}"),
        subject: t!(lang, "relay-mail-subject"),
        preheader: community.name.clone(),
        blocks: vec![
            Block::Paragraph(t!(lang, "relay-mail-words")),
            Block::Deed(t!(lang, "relay-mail-deed"), instance.settings.link(&path)),
        ],
        path,
        useful_until: None,
    };
    notifications::tell(tx, instance, notice, now).await.map(drop)
}

/// What is asked through this member.
pub async fn of_facilitator(db: &Db, by: &Grant<Facilitate>, id: i64) -> Result<Relay, Refusal> {
    let relay = store::by_id(db, by.community().id, id).await?;
    relay.filter(|relay| relay.facilitator_id == by.person_id()).ok_or(Refusal::NotFound)
}

/// What this member asks through others, the last first.
pub async fn of_asker(db: &Db, by: &Membership) -> Result<Vec<Relay>> {
    store::of_asker(db, by.community().id, by.person_id()).await
}

/// Asks the group in a room, in the facilitator's name and for somebody whom nothing names.
pub async fn carry(instance: &Instance, room: &RoomAccess, relay: &Relay, words: Body) -> Result<Message, Refusal> {
    actions::is_written_in(room)?;
    let asking = Asking { words, needed_by: relay.needed_by, key: None };
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let message = put(&tx, room, &asking, (None, true), now).await?;
    if !store::carried(&tx, relay.id, message.id).await? {
        return Err(Refusal::Conflict(t!(room.membership().lang(), "relay-is-answered")));
    }
    tx.commit().await?;
    Ok(message)
}

/// Does not carry it, and says why to the asker alone.
pub async fn refuse(instance: &Instance, by: &Grant<Facilitate>, relay: &Relay, why: &str) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !store::refuse(&tx, relay.id, why).await? {
        return Err(Refusal::Conflict(t!(by.lang(), "relay-is-answered")));
    }
    Ok(tx.commit().await?)
}

/// Takes back what one asked, as long as the group was not asked; and lets go of an answer that was read.
pub async fn take_back(instance: &Instance, by: &Membership, id: i64) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !store::take_back(&tx, (by.community().id, id), by.person_id()).await? {
        return Err(Refusal::NotFound);
    }
    Ok(tx.commit().await?)
}

/// The page of what is asked through a facilitator.
pub(crate) fn path(community: &Community, id: i64) -> String {
    community.path(&format!("{BOARD}/relais/{id}"))
}

/// Takes a person out of what is asked through somebody, on either side.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}

/// Forgets who asked, through somebody, what messages that are forgotten said, with what their facilitator was told of it.
pub async fn forget_things(tx: &Tx, instance: &Instance, things: &Forgotten) -> Result<()> {
    if !things.kinds.contains(&"request") {
        return Ok(());
    }
    let ids = store::forget_requests(tx, &things.ids).await?;
    Forgotten { kinds: &["relay"], ids, ..things.clone() }.forget(tx, instance).await
}
