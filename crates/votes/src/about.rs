//! What a vote is about: a meeting, a block of its agenda, or a room. It is named as the vote is prepared, and their pages lead to it.
//! A vote is for all who read what the group decides: it names nothing that some of them may not see, and says no name to whom a room
//! was closed since.

mod subject;

use communities::Membership;
use communities::links::Pending;
use communities::roles::{ReadMinutes, Right, SeeMeetings};
use conversations::{Room, rooms_of, unread_in};
use meetings::{Meeting, said};
use platform::{Instance, On, Result};
use ui::Lang;

use crate::model::Vote;

pub(crate) use subject::Sight;
pub use subject::{SubjectKind, VoteSubject};

/// What an address, and a vote, call each kind of thing.
const MEETING: &str = "rencontre";
const BLOCK: &str = "bloc";
pub(crate) const ROOM: &str = "salon";

/// Gives the blocks of the agenda of a meeting, the number and the title of each; set in `app::wiring`.
#[derive(Clone, Copy, Debug)]
pub struct Blocks(pub for<'a> fn(On<'a>, i64) -> Pending<'a, Titles>);

/// The number and the title of each of some blocks.
pub type Titles = Vec<(i64, String)>;

/// Something that a vote may be about, as a member sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    /// Its word, as it is stored.
    pub(crate) word: String,
    pub(crate) name: String,
    pub(crate) path: String,
    /// Its meeting.
    pub(crate) meeting: Option<i64>,
}

/// What a member may name, with how much they have not read in their rooms: these are read once for a page and its frame.
pub(crate) struct Subjects {
    pub(crate) all: Vec<Subject>,
    pub(crate) unread: u32,
}

/// The word of a meeting.
pub(crate) fn of_meeting(id: i64) -> String {
    format!("{MEETING}:{id}")
}

/// The word of a block of the agenda of a meeting.
fn of_block(meeting: i64, id: i64) -> String {
    format!("{BLOCK}:{meeting}:{id}")
}

/// The word of a room.
pub(crate) fn of_room(id: i64) -> String {
    format!("{ROOM}:{id}")
}

/// What a vote of this member's may be about: the meetings to come and the open rooms; with the meeting that is `asked` for or held, and
/// the blocks of its agenda.
pub(crate) async fn offered(instance: &Instance, member: &Membership, asked: &str) -> Result<Subjects> {
    let (db, now, wanted) = (&instance.db, instance.clock.now(), meeting_of(asked));
    let mut subjects = Vec::new();
    for meeting in meetings::of_community(db, member.community().id).await? {
        let is_wanted = wanted == Some(meeting.id);
        if is_wanted || meeting.is_ahead(now) {
            subjects.push(meeting_subject(member, &meeting));
        }
        if is_wanted {
            let blocks = blocks(instance, meeting.id).await?;
            subjects.extend(blocks.into_iter().map(|block| block_subject(member, &meeting, block)));
        }
    }
    let rooms = rooms_of(instance, member).await?;
    subjects.extend(rooms.iter().filter(|open| is_for_all(&open.room)).map(|open| room_subject(member, &open.room)));
    Ok(Subjects { all: subjects, unread: unread_in(&rooms) })
}

/// What a vote is about, for a member who sees it; nothing for most votes.
pub(crate) async fn found(instance: &Instance, member: &Membership, vote: &Vote) -> Result<Option<Subject>> {
    if let Some(room) = number(&vote.about, ROOM) {
        let rooms = rooms_of(instance, member).await?;
        return Ok(rooms.iter().find(|open| open.room.id == room).map(|open| room_subject(member, &open.room)));
    }
    let Some(id) = vote.meeting_id.filter(|_| member.may::<SeeMeetings>()) else { return Ok(None) };
    let Some(meeting) = meetings::meeting(&instance.db, id).await? else { return Ok(None) };
    let blocks = if vote.about.starts_with(BLOCK) { blocks(instance, id).await? } else { Vec::new() };
    let block =
        blocks.into_iter().map(|block| block_subject(member, &meeting, block)).find(|each| each.word == vote.about);
    // A block that was taken out leaves its meeting.
    Ok(Some(block.unwrap_or_else(|| meeting_subject(member, &meeting))))
}

/// Whether all who read votes enter a room, and it is not over.
fn is_for_all(room: &Room) -> bool {
    room.archived_at.is_none() && ReadMinutes::ROLES.iter().all(|role| room.audience().contains(role))
}

async fn blocks(instance: &Instance, meeting: i64) -> Result<Titles> {
    match instance.links.get::<Blocks>() {
        Some(Blocks(blocks)) => blocks((&instance.db).into(), meeting).await,
        None => Ok(Vec::new()),
    }
}

fn meeting_subject(member: &Membership, meeting: &Meeting) -> Subject {
    let name = t!(member.lang(), "about-meeting", meeting = named(member.lang(), meeting));
    let path = member.community().path(&meeting.path());
    Subject { word: of_meeting(meeting.id), name, path, meeting: Some(meeting.id) }
}

fn block_subject(member: &Membership, meeting: &Meeting, (id, title): (i64, String)) -> Subject {
    let name = t!(member.lang(), "about-block", block = title, meeting = named(member.lang(), meeting));
    Subject { word: of_block(meeting.id, id), name, ..meeting_subject(member, meeting) }
}

fn room_subject(member: &Membership, room: &Room) -> Subject {
    let name = t!(member.lang(), "about-room", room = conversations::called(member.lang(), room));
    Subject { word: of_room(room.id), name, path: room.path(member.community()), meeting: None }
}

fn named(lang: Lang, meeting: &Meeting) -> String {
    format!("{} · {}", meeting.heading(lang), said::when(lang, meeting))
}

/// The meeting of a word, that of a block too.
fn meeting_of(word: &str) -> Option<i64> {
    let of_block = word.strip_prefix(BLOCK).and_then(|rest| rest.strip_prefix(':')?.split_once(':')?.0.parse().ok());
    number(word, MEETING).or(of_block)
}

fn number(word: &str, kind: &str) -> Option<i64> {
    word.strip_prefix(kind)?.strip_prefix(':')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_names_a_meeting_or_none() {
        assert_eq!(meeting_of("rencontre:7"), Some(7));
        assert_eq!(meeting_of("bloc:7:12"), Some(7));
        for other in ["", "salon:7", "bloc:7", "rencontre:", "rencontre:7:12", "blocs:7:1", "rencontre:x"] {
            assert_eq!(meeting_of(other), None, "{other}");
        }
    }
}
