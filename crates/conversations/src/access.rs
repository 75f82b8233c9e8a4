//! Who may enter a room. A [`RoomAccess`] is the proof that a member's role is among those of the room, or the member among its
//! people; every read and write of a message takes one.

use std::collections::HashSet;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::roles::{Announce, ChoosePeople, Converse, PinMessages, RemoveMessages, SetRooms};
use communities::{Membership, Role};
use identity::{PresentedToken, Viewer};
use platform::{Db, Instance, Refusal, Result};

use crate::end::ENDED;
use crate::room::{Kind, PERSON_ADDED, Room, TAKEN_OUT};
use crate::store;

/// A member inside a room.
#[derive(Clone, Debug)]
pub struct RoomAccess {
    membership: Membership,
    room: Room,
}

impl RoomAccess {
    /// The room of the member's community by the word that stands in addresses; `Refusal::NotFound` when it is elsewhere or not
    /// for them.
    pub async fn enter_by_slug(
        instance: &Instance,
        membership: &Membership,
        slug: &str,
    ) -> Result<RoomAccess, Refusal> {
        let room = store::rooms::by_slug(&instance.db, membership.community().id, slug).await?;
        RoomAccess::admit(membership, room, instance.clock.now())
    }

    /// The room of this number, whatever the community, for who holds a token, as the API names it. One trip to the
    /// database for the token, the room and the membership.
    pub async fn enter_with(instance: &Instance, token: &PresentedToken, room_id: i64) -> Result<RoomAccess, Refusal> {
        let Some(found) = store::rooms::entered(&instance.db, token, room_id).await? else {
            // Nothing for this person, or nobody.
            return token.viewer(instance).await.and(Err(Refusal::NotFound));
        };
        let viewer = token.held_by(found.holder, instance).await?;
        RoomAccess::admit(&Membership::by(&viewer, found.entry)?, Some(found.room), instance.clock.now())
    }

    /// Whether somebody may read the message of this number, wherever it is. `Refusal::NotFound` when not, or when it is gone.
    pub(crate) async fn may_read(instance: &Instance, viewer: &Viewer, message: i64) -> Result<(), Refusal> {
        let found = store::rooms::of_message(&instance.db, message).await?;
        let (community, slug) = found.ok_or(Refusal::NotFound)?;
        let membership = Membership::enter_by_id(&instance.db, viewer, community).await?;
        RoomAccess::enter_by_slug(instance, &membership, &slug).await.map(drop)
    }

    fn admit(membership: &Membership, room: Option<Room>, now: i64) -> Result<RoomAccess, Refusal> {
        let room = room.filter(|room| is_for(membership, room, now)).ok_or(Refusal::NotFound)?;
        Ok(RoomAccess { membership: membership.clone(), room })
    }

    /// The room.
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// The member.
    pub fn membership(&self) -> &Membership {
        &self.membership
    }

    /// The member's number.
    pub fn person_id(&self) -> i64 {
        self.membership.person_id()
    }

    /// Who reads, and as what.
    pub(crate) fn reader(&self) -> (i64, Role) {
        (self.person_id(), self.membership.role())
    }

    /// Whether the member may take away what others said here: who keeps the space safe may. Nobody keeps a direct
    /// conversation.
    pub fn keeps_the_room(&self) -> bool {
        self.membership.may::<RemoveMessages>() && !self.room.is_direct()
    }

    /// Whether the member begins to speak here: in a room of announcements, the team does, and others answer under what it says.
    pub fn speaks(&self) -> bool {
        !self.room.announces || self.membership.may::<Announce>()
    }

    /// Whether the member may pin messages here.
    pub fn pins(&self) -> bool {
        self.membership.may::<PinMessages>() && !self.room.is_direct()
    }

    /// Whether the room is still open to the member, who may have been taken out of it, or at the end of a circle; long-lived
    /// streams ask again. Who is in it by their role is asked for their membership alone.
    pub(crate) async fn still_open(&self, db: &Db, now: i64) -> Result<bool> {
        if self.room.people().is_empty() {
            return Ok(true);
        }
        let room = store::rooms::by_slug(db, self.membership.community().id, &self.room.slug).await?;
        Ok(room.is_some_and(|room| is_for(&self.membership, &room, now)))
    }

    /// Whether the member says what the room is called, archives it and, when it is for chosen people, says who is in it. Nobody
    /// does of a direct conversation.
    pub fn is_kept(&self) -> bool {
        match self.room.kind {
            Kind::Roles => self.membership.may::<SetRooms>(),
            Kind::Chosen => self.membership.may::<ChoosePeople>(),
            Kind::Direct => false,
        }
    }

    /// The address of the room.
    pub fn path(&self) -> String {
        self.room.path(self.membership.community())
    }
}

impl FromRequestParts<Instance> for RoomAccess {
    type Rejection = Refusal;

    /// Enters the room that the path names as `{community}` and `{room}`.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<RoomAccess, Refusal> {
        let membership = Membership::from_request_parts(parts, instance).await?;
        let slug = forms::word(parts, "room").await?;
        RoomAccess::enter_by_slug(instance, &membership, &slug).await
    }
}

/// What stands at the address of a room, for a member: the room, or that it was a circle of theirs.
pub(crate) enum Door {
    /// The room.
    Open(Box<RoomAccess>),
    /// A circle that is over, in which they were.
    Over(Membership, Box<Room>),
}

impl FromRequestParts<Instance> for Door {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Door, Refusal> {
        let membership = Membership::from_request_parts(parts, instance).await?;
        let (slug, now) = (forms::word(parts, "room").await?, instance.clock.now());
        let room = store::rooms::by_slug(&instance.db, membership.community().id, &slug).await?;
        match room {
            Some(room) if room.is_over(now) && room.is_open_to(membership.role(), membership.person_id()) => {
                Ok(Door::Over(membership, Box::new(room)))
            }
            room => RoomAccess::admit(&membership, room, now).map(|room| Door::Open(Box::new(room))),
        }
    }
}

/// A room of a member's list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OpenRoom {
    /// The room.
    #[sqlx(flatten)]
    pub room: Room,
    /// How many messages of others they have not read there, up to 100.
    #[sqlx(try_from = "i64")]
    pub unread: u32,
    /// Whether they want no count of it, and nothing told.
    pub muted: bool,
    /// Whether they want only what names or answers them told.
    pub mentions_only: bool,
}

/// The rooms that a member may enter, in their order, with what they have not read: one query.
pub async fn rooms_of(instance: &Instance, membership: &Membership) -> Result<Vec<OpenRoom>> {
    if !membership.may::<Converse>() {
        return Ok(Vec::new());
    }
    let reader = (membership.community().id, membership.role().code(), membership.person_id());
    store::rooms::with_unread(&instance.db, reader, instance.clock.now()).await
}

/// How many messages of others a member has not read in all their rooms, for the navigation.
pub async fn unread_total(instance: &Instance, membership: &Membership) -> Result<u32> {
    Ok(unread_in(&rooms_of(instance, membership).await?))
}

/// The same, of rooms that were read already.
pub fn unread_in(rooms: &[OpenRoom]) -> u32 {
    rooms.iter().map(|each| each.unread).sum()
}

/// Every channel that a member may hear: those of the community, and one for each of their rooms.
pub async fn channels_of(instance: &Instance, membership: &Membership) -> Result<HashSet<String>> {
    let mut channels: HashSet<String> = membership.channels().into_iter().collect();
    if membership.may::<Converse>() {
        let reader = (membership.community().id, membership.role().code(), membership.person_id());
        channels
            .extend(store::rooms::open_to(&instance.db, reader, instance.clock.now()).await?.iter().map(Room::channel));
    }
    Ok(channels)
}

/// Whether an event may open or close a room to somebody: streams of all that one may hear then ask again which channels those
/// are, before they tell anything more.
pub fn moves_doors(kind: &str) -> bool {
    [PERSON_ADDED, TAKEN_OUT, ENDED].contains(&kind)
}

fn is_for(membership: &Membership, room: &Room, now: i64) -> bool {
    !room.is_over(now) && room.is_open_to(membership.role(), membership.person_id())
}
