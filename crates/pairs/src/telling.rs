//! What is said to the group from here, in one of its rooms where the member begins to speak: once, however often it is sent.

use communities::Membership;
use conversations::{Body, OpenRoom, Room, RoomAccess, actions, rooms_of};
use forms::Key;
use platform::{Instance, Refusal};

use crate::model::{Field, Problem};

/// The rooms of the group where this member begins to speak.
pub(crate) fn to_tell(rooms: &[OpenRoom]) -> Vec<&Room> {
    let is_of_the_group =
        |room: &&Room| room.kind == conversations::Kind::Roles && room.archived_at.is_none() && !room.announces;
    rooms.iter().map(|open| &open.room).filter(is_of_the_group).collect()
}

/// Says these words in the room of this word in addresses; or what is wrong with them, or with it.
pub(crate) async fn tell(
    instance: &Instance,
    member: &Membership,
    (words, slug): (&str, &str),
    key: Option<Key>,
) -> Result<Result<(), (Field, Problem)>, Refusal> {
    let body = match Body::parse(words) {
        Ok(body) => body,
        Err(problem) => return Ok(Err((Field::Words, Problem::Said(problem)))),
    };
    let rooms = rooms_of(instance, member).await?;
    if !to_tell(&rooms).iter().any(|room| room.slug == slug) {
        return Ok(Err((Field::Room, Problem::NoRoom)));
    }
    let room = RoomAccess::enter_by_slug(instance, member, slug).await?;
    let said = conversations::Draft { body, everyone: false, key, files: Vec::new(), asks_acknowledgement: false };
    if let Some(problem) = actions::refused(instance, &room, &said).await? {
        return Ok(Err((Field::Words, Problem::Said(problem))));
    }
    conversations::post(instance, &room, said).await?;
    Ok(Ok(()))
}
