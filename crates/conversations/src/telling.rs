//! Who is told of a message outside of its room: whom it names, and whom it answers. It promises that a muted room tells nothing,
//! that nobody is told of what they have read, and that no word of a message leaves by mail.

use std::collections::HashMap;

use communities::roles::Converse;
use communities::{Community, Directory, roster};
use identity::{Person, people};
use notifications::{Fresh, Kind, Line, News, Notice, Reader};
use platform::jobs::Handlers;
use platform::mail::{Leaving, Needless};
use platform::{DAY, Error, Instance, Job, On, Result, Tx};
use serde_json::{Value as Json, json};
use ui::mail::Block;
use ui::{Lang, markdown};

use crate::access::RoomAccess;
use crate::body::MOST_FOR_EVERYONE;
use crate::mention::{Mentions, Nameable, readers};
use crate::message::{Message, Place};
use crate::room::Room;
use crate::store::reads::Mark;
use crate::{Body, BodyProblem, store};

/// The most characters of a message on the page of what one was told.
const BEGINNING: usize = 160;

/// The work that follows a message; the statement that writes the message asks for it.
pub(crate) const KIND: &str = "conversations.tell";

/// Adds the jobs of this slice.
pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(KIND, tell)
}

pub(crate) fn job(message: i64) -> Job {
    Job::new(KIND, data_of(message))
}

/// The data of the work that follows this message.
pub(crate) fn data_of(message: i64) -> Json {
    json!({ "subject": message })
}

/// Whom the words name. Without the sign, nobody is looked for.
pub(crate) async fn names_in(on: impl Into<On<'_>>, room: &RoomAccess, body: &Body) -> Result<Mentions> {
    if !body.as_str().contains('@') {
        return Ok(Mentions::default());
    }
    let names = Directory::of(on, room.membership()).await?;
    Ok(Nameable::of(room.room(), &names).named_in(body.as_str()))
}

/// Why a message for everybody of the room is given back: its author did not say that they mean it, or did too often today.
pub(crate) async fn refuses_everyone(
    instance: &Instance,
    room: &RoomAccess,
    (mentions, meant): (&Mentions, bool),
    sent_key: Option<&str>,
) -> Result<Option<BodyProblem>> {
    if !mentions.everyone() {
        return Ok(None);
    }
    let by = (room.membership().community().id, room.person_id());
    if store::messages::for_everyone(&instance.db, by, instance.clock.now() - DAY, sent_key).await? >= MOST_FOR_EVERYONE
    {
        return Ok(Some(BodyProblem::EveryoneTooOften));
    }
    if meant {
        return Ok(None);
    }
    let names = Directory::of(&instance.db, room.membership()).await?;
    Ok(Some(BodyProblem::AsksEveryone(readers(room.room(), &names).len().saturating_sub(1))))
}

/// Whether what is said in a room may be told by name outside of it. Of one for which this is false, a mail says neither who
/// wrote nor where. A room for chosen people is theirs alone; a direct conversation has no name but that of who writes.
pub(crate) fn tells_outside(room: &Room) -> bool {
    room.kind != crate::room::Kind::Chosen
}

/// Whether a message said there may concern somebody by name: the statement that writes it then asks for the work that tells.
pub(crate) fn concerns_somebody(room: &Room, place: Place, mentions: &Mentions) -> bool {
    room.is_direct() || place.thread.is_some() || !mentions.0.is_empty()
}

async fn tell(instance: Instance, data: Json) -> Result<()> {
    let id = data["subject"].as_i64().ok_or_else(|| Error::Stored(format!("{KIND} without a message")))?;
    let tx = instance.db.begin().await?;
    if let Some(message) = store::messages::anywhere(&tx, id).await?.filter(|message| message.removed.is_none()) {
        tell_of(&tx, &instance, &message).await?;
    }
    tx.commit().await
}

async fn tell_of(tx: &Tx, instance: &Instance, message: &Message) -> Result<()> {
    let Some((community, room)) = store::rooms::anywhere(tx, message.room_id).await? else { return Ok(()) };
    if room.is_over(instance.clock.now()) {
        return Ok(());
    }
    let Some(community) = roster::community(tx, community).await? else { return Ok(()) };
    let Some(author) = author(tx, message).await? else { return Ok(()) };
    let told = concerned(tx, (&community, &room), message).await?;
    let ids: Vec<i64> = told.keys().copied().collect();
    let people = people::all_of(tx, &ids).await?;
    let (place, said) = ((&community, &room), (message, &author));
    let written = |to| notice(instance, place, said, (to, told[&to.id]));
    notifications::tell_all(tx, instance, &people, written, instance.clock.now()).await
}

async fn author(tx: &Tx, message: &Message) -> Result<Option<Person>> {
    match message.author {
        Some(author) => people::by_id(tx, author).await,
        None => Ok(None),
    }
}

/// Those whom a message concerns, and how: who is named, who is answered, who is written to. Not its author, nor who muted the room.
async fn concerned(tx: &Tx, (community, room): (&Community, &Room), message: &Message) -> Result<HashMap<i64, Kind>> {
    let answered = match message.place.thread {
        Some(first) => store::messages::anywhere(tx, first).await?.and_then(|first| first.author),
        None => None,
    };
    let is_request = match message.place.thread {
        Some(first) => !store::requests::of(tx, 0, &[first]).await?.is_empty(),
        None => false,
    };
    let answer = if is_request { Kind::HelpAnswer } else { Kind::Answer };
    let muted = store::reads::muting(tx, room.id).await?;
    let mut told = HashMap::new();
    for each in roster::those_who_may::<Converse>(tx, community.id).await? {
        let kind = match message.mentions.names(each.person, each.role) {
            _ if room.is_direct() => Some(Kind::Direct),
            true => Some(Kind::Mention),
            false if message.asks_acknowledgement => Some(Kind::Announcement),
            false => (answered == Some(each.person)).then_some(answer),
        };
        let hears = room.is_open_to(each.role, each.person) && message.author != Some(each.person);
        if let Some(kind) = kind.filter(|_| hears && !muted.contains(&each.person)) {
            told.insert(each.person, kind);
        }
    }
    Ok(told)
}

fn notice<'a>(
    instance: &Instance,
    (community, room): (&'a Community, &Room),
    (message, author): (&Message, &Person),
    (to, kind): (&'a Person, Kind),
) -> Notice<'a> {
    let subject = said_of(to.lang, kind, tells_outside(room).then_some((author.name.as_str(), room)));
    let path = format!("{}/messages/{}", room.path(community), message.id);
    Notice {
        kind,
        to,
        community: (community.id, &community.name),
        about: about(message.id),
        preheader: community.name.clone(),
        subject,
        blocks: vec![
            Block::Paragraph(t!(to.lang, "told-read-there")),
            Block::Deed(t!(to.lang, "told-read"), instance.settings.link(&path)),
        ],
        path,
        useful_until: None,
    }
}

fn about(message: i64) -> String {
    format!("message:{message}")
}

/// The number of the message that something is about.
fn message_of(about: &str) -> Option<i64> {
    about.strip_prefix("message:")?.parse().ok()
}

/// « Awa vous nomme dans # entraide »; without names when nothing of the room is told outside of it.
fn said_of(lang: Lang, kind: Kind, of: Option<(&str, &Room)>) -> String {
    let Some((name, room)) = of else { return t!(lang, "told-somebody") };
    let room = room.called(lang);
    match kind {
        Kind::Answer => t!(lang, "told-answer", name = name, room = room),
        Kind::HelpAnswer => t!(lang, "told-help-answer", name = name, room = room),
        Kind::Direct => t!(lang, "told-direct", name = name),
        Kind::Announcement => t!(lang, "told-announcement", name = name, room = room),
        _ => t!(lang, "told-mention", name = name, room = room),
    }
}

/// Why a mail about a message need not leave: it was read, taken away, or its room was muted.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let (Some(id), Some(person)) = (message_of(&mail.about), mail.person) else { return Ok(None) };
    let message = store::messages::anywhere(on, id).await?;
    let Some(message) = message.filter(|message| message.removed.is_none() && message.author.is_some()) else {
        return Ok(Some(Needless::Untrue));
    };
    let mark = store::reads::mark_of(on, person, message.room_id).await?.unwrap_or_default();
    Ok(match mark {
        Mark { muted: true, .. } => Some(Needless::Unwanted),
        Mark { read_seq, .. } => (read_seq >= message.seq).then_some(Needless::Untrue),
    })
}

/// What a person was told of messages, as it is now: of what was taken away, or of a room that is not theirs any more, nothing.
pub async fn lines(on: On<'_>, reader: Reader<'_>, news: &[News]) -> Result<Vec<Line>> {
    let ids: Vec<i64> = news.iter().filter_map(|each| message_of(&each.about)).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let messages = store::messages::by_ids(on, &ids).await?;
    let authors: Vec<i64> = messages.iter().filter_map(|message| message.author).collect();
    let names = people::all_of(on, &authors).await?;
    let mut lines = Vec::new();
    for (community, role) in reader.places {
        let is_spoken_of = |room: &&Room| messages.iter().any(|message| message.room_id == room.id);
        let open =
            |room: &&Room| !room.is_over(reader.now) && room.is_open_to(*role, reader.person.id) && is_spoken_of(room);
        for room in store::rooms::of(on, community.id).await?.iter().filter(open) {
            let mark = store::reads::mark_of(on, reader.person.id, room.id).await?.unwrap_or_default();
            let here = messages.iter().filter(|message| message.room_id == room.id && message.removed.is_none());
            lines.extend(here.map(|message| {
                let kind = kind_of(news, message.id);
                let name = message.author.and_then(|author| names.get(&author)).map(|person| person.name.as_str());
                line(reader.person.lang, kind, (name, room), (message, &mark))
            }));
        }
    }
    Ok(lines)
}

fn kind_of(news: &[News], message: i64) -> Kind {
    let of = news.iter().find(|each| message_of(&each.about) == Some(message));
    of.map_or(Kind::Mention, |each| each.kind)
}

fn line(lang: Lang, kind: Kind, (name, room): (Option<&str>, &Room), (message, mark): (&Message, &Mark)) -> Line {
    let nobody = t!(lang, "told-nobody");
    Line {
        about: about(message.id),
        words: said_of(lang, kind, Some((name.unwrap_or(&nobody), room))),
        outside: said_of(lang, kind, tells_outside(room).then(|| (name.unwrap_or(&nobody), room))),
        beginning: markdown::plain(&message.body, BEGINNING),
        is_read: mark.read_seq >= message.seq,
        is_muted: mark.muted,
    }
}

/// What others said since a moment in the rooms of a person, and that they have not read: how much, and where.
pub async fn fresh(on: On<'_>, reader: Reader<'_>, since: i64) -> Result<Vec<Fresh>> {
    let (person, lang) = (reader.person.id, reader.person.lang);
    let mut fresh = Vec::new();
    for (community, role) in reader.places {
        let rooms = store::rooms::fresh(on, (community.id, person), since).await?;
        let told = rooms
            .iter()
            .filter(|each| each.unread > 0 && !each.muted && !each.mentions_only && !each.room.is_archived());
        fresh.extend(told.filter(|each| each.room.is_open_to(*role, person) && tells_outside(&each.room)).map(
            |each| Fresh {
                community: community.id,
                words: t!(lang, "told-fresh", room = each.room.called(lang), count = each.unread),
                path: each.room.path(community),
            },
        ));
    }
    Ok(fresh)
}

/// Notes that a person saw these messages, wherever that was, behind the page that shows them: they are not told of them any more.
pub(crate) async fn note_as_seen(instance: &Instance, person: i64, messages: &[i64]) -> Result<()> {
    let abouts: Vec<String> = messages.iter().map(|message| about(*message)).collect();
    if notifications::are_unseen(&instance.db, person, &abouts).await? {
        let instance = instance.clone();
        tokio::spawn(async move {
            if let Err(error) = notifications::seen(&instance.db, person, &abouts, instance.clock.now()).await {
                tracing::warn!(%error, "what was read in a thread was not noted");
            }
        });
    }
    Ok(())
}
