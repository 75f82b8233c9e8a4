//! What was said lately, across the rooms of a member: for their home page and for the quilt.

use std::collections::HashMap;

use communities::roles::Converse;
use communities::{Directory, Membership};
use platform::{Db, Result};
use ui::quilt::{Act, Patch};
use ui::{dates, markdown};

use crate::access::rooms_of;
use crate::message::Message;
use crate::{Room, store};

/// The most characters of an excerpt.
const EXCERPT: usize = 160;
/// The most messages that are looked at.
const MOST: i64 = 200;

/// A message as a home page shows it.
#[derive(Clone, Debug)]
pub struct Recent {
    /// Its number.
    pub message_id: i64,
    /// The name of its room.
    pub room: String,
    /// Who said it, while they have an account.
    pub author: Option<i64>,
    /// Its beginning, in plain words.
    pub excerpt: String,
    /// Its address.
    pub path: String,
    /// When, in milliseconds UTC.
    pub posted_at: i64,
}

/// What others said in the member's rooms after a moment (milliseconds UTC), the newest first, at most `limit` messages.
pub async fn since(db: &Db, membership: &Membership, after: i64, limit: i64) -> Result<Vec<Recent>> {
    let mut messages = newest(db, membership, limit.saturating_add(MOST / 2)).await?;
    messages.retain(|message| message.posted_at > after && message.author != Some(membership.person_id()));
    messages.truncate(usize::try_from(limit).unwrap_or_default());
    let rooms = rooms_by_id(db, membership).await?;
    Ok(messages.iter().filter_map(|message| Some(recent(membership, rooms.get(&message.room_id)?, message))).collect())
}

/// The newest messages of the member's rooms as patches of the quilt, each with its moment, the newest first.
pub async fn acts(db: &Db, membership: &Membership, names: &Directory, limit: i64) -> Result<Vec<(i64, Patch)>> {
    let messages = newest(db, membership, limit).await?;
    let rooms = rooms_by_id(db, membership).await?;
    let patch = |message: &Message| Some(patch(membership, names, rooms.get(&message.room_id)?, message));
    Ok(messages.iter().filter_map(patch).collect())
}

async fn newest(db: &Db, membership: &Membership, limit: i64) -> Result<Vec<Message>> {
    if !membership.may::<Converse>() {
        return Ok(Vec::new());
    }
    let (community, role) = (membership.community().id, membership.role().code());
    store::messages::newest(db, community, role, limit.clamp(1, MOST)).await
}

async fn rooms_by_id(db: &Db, membership: &Membership) -> Result<HashMap<i64, Room>> {
    Ok(rooms_of(db, membership).await?.into_iter().map(|open| (open.room.id, open.room)).collect())
}

fn recent(membership: &Membership, room: &Room, message: &Message) -> Recent {
    Recent {
        message_id: message.id,
        room: room.name(membership.lang()).to_owned(),
        author: message.author,
        excerpt: markdown::plain(&message.body, EXCERPT),
        path: path(membership, room, message),
        posted_at: message.posted_at,
    }
}

fn patch(membership: &Membership, names: &Directory, room: &Room, message: &Message) -> (i64, Patch) {
    let lang = membership.lang();
    let name = names.card(message.author.unwrap_or_default()).name.as_str();
    let label = t!(lang, "patch", name = name, room = room.name(lang), day = dates::short(lang, message.posted_at));
    (message.posted_at, Patch { act: Act::Message, label, href: path(membership, room, message) })
}

fn path(membership: &Membership, room: &Room, message: &Message) -> String {
    format!("{}/messages/{}", room.path(membership.community()), message.id)
}
