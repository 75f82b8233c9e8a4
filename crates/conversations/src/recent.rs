//! What was said lately, across the rooms of a member: for their home page and for the quilt.

use std::collections::{HashMap, HashSet};

use communities::roles::Converse;
use communities::{Directory, Membership};
use platform::{Db, Result};
use ui::quilt::{Act, Patch};
use ui::{dates, markdown};

use crate::message::Message;
use crate::{OpenRoom, Room, store};

/// After the address of a room: leads to where one writes there, ready for the first letter.
pub const COMPOSER: &str = "#body";

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
    /// The address of its room.
    pub room_path: String,
    /// Who said it, while they have an account.
    pub author: Option<i64>,
    /// Its beginning, in plain words.
    pub excerpt: String,
    /// Whether it says more than its beginning.
    pub is_cut: bool,
    /// Its address.
    pub path: String,
    /// When, in milliseconds UTC.
    pub posted_at: i64,
}

/// The newest messages of a member's rooms, read once.
#[derive(Clone, Debug)]
pub struct Lately {
    membership: Membership,
    messages: Vec<Message>,
    rooms: HashMap<i64, Room>,
}

impl Lately {
    /// At most `most` messages of these rooms of the member.
    pub async fn of(db: &Db, membership: &Membership, rooms: &[OpenRoom], most: i64) -> Result<Lately> {
        let rooms = rooms.iter().map(|open| (open.room.id, open.room.clone())).collect();
        Ok(Lately { membership: membership.clone(), messages: newest(db, membership, most).await?, rooms })
    }

    /// What was said after a moment (milliseconds UTC) where others spoke, the member's own words among theirs, the newest
    /// first, at most `limit` messages.
    pub fn since(&self, after: i64, limit: usize) -> Vec<Recent> {
        let own = Some(self.membership.person_id());
        let since = || self.messages.iter().filter(|message| message.posted_at > after);
        let heard: HashSet<i64> = since().filter(|message| message.author != own).map(|each| each.room_id).collect();
        let fresh = since().filter(|message| heard.contains(&message.room_id));
        let recent = |message| Some(recent(&self.membership, self.room_of(message)?, message));
        fresh.take(limit).filter_map(recent).collect()
    }

    /// The newest messages as patches of the quilt, each with its moment, the newest first.
    pub fn acts(&self, names: &Directory, limit: usize) -> Vec<(i64, Patch)> {
        let patch = |message| Some(patch(&self.membership, names, self.room_of(message)?, message));
        self.messages.iter().take(limit).filter_map(patch).collect()
    }

    fn room_of(&self, message: &Message) -> Option<&Room> {
        self.rooms.get(&message.room_id)
    }
}

async fn newest(db: &Db, membership: &Membership, limit: i64) -> Result<Vec<Message>> {
    if !membership.may::<Converse>() {
        return Ok(Vec::new());
    }
    let reader = (membership.community().id, membership.role().code(), membership.person_id());
    store::messages::newest(db, reader, limit.clamp(1, MOST)).await
}

fn recent(membership: &Membership, room: &Room, message: &Message) -> Recent {
    let excerpt = markdown::plain(&message.body, EXCERPT);
    Recent {
        message_id: message.id,
        room: room.name(membership.lang()).to_owned(),
        author: message.author,
        room_path: room.path(membership.community()),
        is_cut: excerpt.ends_with('…'),
        excerpt,
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
