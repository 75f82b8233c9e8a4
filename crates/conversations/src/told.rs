//! Messages as JSON, for those who follow by the API: the shape of a message, and the message of each event. A message is
//! told as it is now: whoever replays the event of words that were corrected or taken away meets no trace of the old ones.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use communities::{Directory, Membership};
use platform::{Db, Recorded, Result};
use serde::{Deserialize, Serialize};

use crate::mention::{Mention, Mentions};
use crate::message::{Line, Message, Place, Remover};
use crate::reactions::{self, Reaction};
use crate::requests::{self, HelpRequest, State};
use crate::thread::Answers;
use crate::under::under;
use crate::{actions, store};

/// Who said it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Author {
    /// Their number.
    pub id: i64,
    /// The name that they chose. Others may bear it: the number is theirs alone, and the members say of which organization.
    pub name: String,
}

/// The answers under a message.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AnswersTold {
    /// How many there are.
    count: i64,
    /// When the last one was said, in milliseconds UTC.
    last_at: i64,
}

/// One emoji under a message.
#[derive(Clone, Debug, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ReactionTold {
    /// The emoji.
    emoji: String,
    /// How many people said it.
    count: i64,
}

/// What is said of a message that asks for help.
#[derive(Clone, Debug, Serialize, Deserialize, utoipa::ToSchema)]
pub struct RequestTold {
    /// How far it is.
    #[schema(value_type = State)]
    state: Cow<'static, str>,
    /// The day by which help is needed: its beginning, in milliseconds UTC.
    needed_by: Option<i64>,
    /// Whether who posted it asks for somebody else.
    relayed: bool,
    /// Those who offered help, by their numbers.
    helpers: Vec<i64>,
    /// How many lived it.
    lived: i64,
    /// What helped, in Markdown, once it is settled.
    what_helped: Option<String>,
}

impl From<&HelpRequest> for RequestTold {
    fn from(request: &HelpRequest) -> RequestTold {
        RequestTold {
            state: request.state().code().into(),
            needed_by: request.needed_by,
            relayed: request.relayed,
            helpers: request.helpers.clone(),
            lived: request.lived,
            what_helped: request.settled_at.map(|_| request.what_helped.clone()),
        }
    }
}

impl From<&Reaction> for ReactionTold {
    fn from(reaction: &Reaction) -> ReactionTold {
        ReactionTold { emoji: reaction.emoji.clone(), count: reaction.count }
    }
}

/// A message as programs read it.
#[derive(Clone, Debug, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Told<'a> {
    /// Its number.
    id: i64,
    /// Its room.
    room: i64,
    /// Its place among the events of the community.
    seq: i64,
    /// The message that it answers; absent when it begins by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    thread: Option<i64>,
    /// Whether it is read in its thread alone, and not in the room; absent when it is not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    aside: bool,
    /// Who said it; none for a deleted account or a removed message.
    author: Option<Author>,
    /// Its words, in Markdown; none once it is removed.
    #[schema(value_type = Option<String>)]
    body: Option<Cow<'a, str>>,
    /// Whom its words name, in their order; absent when they name nobody.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[schema(value_type = Option<Vec<Mention>>)]
    mentions: Cow<'a, [Mention]>,
    /// When it was said, in milliseconds UTC.
    posted_at: i64,
    /// When its words were last corrected.
    edited_at: Option<i64>,
    /// Whether it asks those who read it to say so (`PUT …/acknowledgement`); absent when it does not. Who did is told to its
    /// author alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    asks_acknowledgement: bool,
    /// Who removed it, if somebody did.
    #[schema(value_type = Option<Remover>)]
    removed_by: Option<Cow<'a, str>>,
    /// The files that hang from it; absent when there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    files: Vec<files::Shown>,
    /// The answers under it; absent when there are none, and where one message is told alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<AnswersTold>,
    /// What people said of it by one emoji, the emoji that came first before the others; absent where one message is told alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    reactions: Option<Vec<ReactionTold>>,
    /// What is said of it when it asks for help; absent when it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request: Option<RequestTold>,
}

impl<'a> Told<'a> {
    /// A message and its author. Of a message that was removed, only the trace is told.
    pub fn new(message: &'a Message, author: Option<Author>) -> Told<'a> {
        let stands = message.removed.is_none();
        Told {
            id: message.id,
            room: message.room_id,
            seq: message.seq,
            thread: message.place.thread,
            aside: message.place.aside,
            author: author.filter(|_| stands),
            body: stands.then_some(Cow::Borrowed(&message.body)),
            mentions: Cow::Borrowed(if stands { &message.mentions.0 } else { &[] }),
            posted_at: message.posted_at,
            edited_at: message.edited_at,
            asks_acknowledgement: message.asks_acknowledgement && stands,
            removed_by: message.removed.map(|remover| Cow::Borrowed(remover.code())),
            files: message.files.0.clone(),
            answers: None,
            reactions: None,
            request: None,
        }
    }

    /// The same, with the answers that stand under it.
    #[must_use]
    pub fn answered(self, answers: Option<&Answers>) -> Told<'a> {
        let told = |answers: &Answers| AnswersTold { count: answers.count, last_at: answers.last_at };
        Told { answers: answers.map(told), ..self }
    }

    /// The same, with what people said of it by one emoji.
    #[must_use]
    pub fn reacted(self, reactions: Option<&Vec<Reaction>>) -> Told<'a> {
        let told = reactions.into_iter().flatten().map(ReactionTold::from);
        Told { reactions: Some(told.collect()), ..self }
    }
}

impl<'a> Told<'a> {
    /// The same, with what is said of it when it asks for help.
    #[must_use]
    pub fn asking(self, request: Option<&HelpRequest>) -> Told<'a> {
        Told { request: request.map(RequestTold::from), ..self }
    }

    /// The same, holding its own words.
    #[must_use]
    pub fn owned(self) -> Told<'static> {
        Told {
            body: self.body.map(|body| body.into_owned().into()),
            mentions: self.mentions.into_owned().into(),
            removed_by: self.removed_by.map(|remover| remover.into_owned().into()),
            ..self
        }
    }
}

impl From<Told<'_>> for Message {
    fn from(told: Told<'_>) -> Message {
        Message {
            id: told.id,
            room_id: told.room,
            seq: told.seq,
            place: Place { thread: told.thread, aside: told.aside },
            author: told.author.map(|author| author.id),
            body: told.body.map(Cow::into_owned).unwrap_or_default(),
            mentions: Mentions(told.mentions.into_owned()),
            posted_at: told.posted_at,
            edited_at: told.edited_at,
            removed: told.removed_by.as_deref().and_then(Remover::parse),
            asks_acknowledgement: told.asks_acknowledgement,
            files: files::Hung(told.files),
        }
    }
}

/// The author of a message, by the directory; none once the account is deleted.
pub fn author(directory: &Directory, message: &Message) -> Option<Author> {
    message.author.map(|id| Author { id, name: directory.card(id).chosen_name.clone() })
}

pub(crate) fn json(message: &Message, author: Option<Author>) -> Arc<str> {
    written(&Told::new(message, author))
}

fn written(told: &Told<'_>) -> Arc<str> {
    serde_json::to_string(told).expect("numbers and texts are JSON").into()
}

/// The message of each of these events as JSON; nothing for events of something else. Fresh announcements carry theirs;
/// the others are read in one query, and the directory and the reactions with them.
pub async fn told(db: &Db, membership: &Membership, events: &[Arc<Recorded>]) -> Result<Vec<Option<Arc<str>>>> {
    let missing = not_carried(events, concerns);
    if missing.is_empty() {
        return Ok(events.iter().map(|event| concerns(event).then(|| event.live.clone()).flatten()).collect());
    }
    let told = read(db, membership, &missing).await?;
    let one = |event: &Arc<Recorded>| event.live.clone().or_else(|| told.get(&event.subject).cloned());
    Ok(events.iter().map(|event| concerns(event).then(|| one(event)).flatten()).collect())
}

async fn read(db: &Db, membership: &Membership, ids: &[i64]) -> Result<HashMap<i64, Arc<str>>> {
    let directory = Directory::of(db, membership).await?;
    let (found, under) = (store::messages::by_ids(db, ids).await?, under(db, 0, ids).await?);
    let told = |message: &Message| {
        let told = Told::new(message, author(&directory, message)).reacted(under.reactions.get(&message.id));
        (message.id, written(&told.asking(under.requests.get(&message.id))))
    };
    Ok(found.iter().map(told).collect())
}

/// The line that the event of a message is about.
pub(crate) fn line(event: &Recorded, loaded: Option<&Message>) -> Option<Line> {
    if event.live.is_none() {
        return loaded.map(Message::line);
    }
    match event.kind.as_str() {
        // A fresh message is told by its event alone, so that each of its many readers need not read it.
        actions::POSTED => Some(Line { id: event.subject, author: event.actor, at: event.at, removed: false }),
        _ => event.live.as_deref().and_then(carried).map(|message| message.line()),
    }
}

/// The message that an event carries.
pub(crate) fn carried(live: &str) -> Option<Message> {
    serde_json::from_str::<Told<'_>>(live).ok().map(Message::from)
}

/// Whether an event is of a message, or of what people said of it by one press.
fn concerns(event: &Recorded) -> bool {
    about(event) || event.kind == reactions::REACTED || requests::moves(&event.kind)
}

/// Whether an event is of a message.
pub(crate) fn about(event: &Recorded) -> bool {
    [actions::POSTED, actions::EDITED, actions::DELETED].contains(&event.kind.as_str())
}

/// The numbers of the messages that events of messages do not carry.
pub(crate) fn missing(events: &[Arc<Recorded>]) -> Vec<i64> {
    not_carried(events, about)
}

fn not_carried(events: &[Arc<Recorded>], is_of: fn(&Recorded) -> bool) -> Vec<i64> {
    let mut ids: Vec<i64> =
        events.iter().filter(|event| is_of(event) && event.live.is_none()).map(|event| event.subject).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::said;

    #[test]
    fn an_event_carries_the_whole_message() {
        let message = Message { body: "« Été » \"\n\\ 🎉".into(), edited_at: Some(5), ..said(3, 10) };
        let told = json(&message, Some(Author { id: 3, name: "Awa".into() }));
        assert_eq!(carried(&told), Some(message));
    }

    #[test]
    fn a_removed_message_tells_neither_words_nor_name() {
        let removed = Message { removed: Some(Remover::Facilitator), ..said(3, 10) };
        let told = json(&removed, Some(Author { id: 3, name: "Awa".into() }));
        assert!(told.contains(r#""removed_by":"facilitator""#) && told.contains(r#""body":null"#), "{told}");
        assert!(!told.contains("Awa") && !told.contains("Bonjour"));
    }
}
