//! What a vote is about, as programs say it and read it: numbers alone, and to each member only what they see.

use communities::Membership;
use communities::roles::SeeMeetings;
use conversations::rooms_of;
use platform::{Instance, Result};
use serde::{Deserialize, Serialize};

use super::{BLOCK, MEETING, ROOM, number};
use crate::model::Vote;

/// What a vote is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VoteSubject {
    /// Which kind of thing.
    pub kind: SubjectKind,
    /// Its number.
    pub id: i64,
    /// The meeting of a block, which goes with it. A block that was taken out of the agenda since keeps its number here.
    #[serde(default)]
    pub meeting: Option<i64>,
}

/// The kinds of things that a vote is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A meeting.
    Meeting,
    /// A block of its agenda.
    Block,
    /// A room that all who read votes enter.
    Room,
}

impl VoteSubject {
    /// Its word, as a form sends it.
    pub(crate) fn word(self) -> String {
        match self.kind {
            SubjectKind::Meeting => super::of_meeting(self.id),
            SubjectKind::Block => super::of_block(self.meeting.unwrap_or_default(), self.id),
            SubjectKind::Room => super::of_room(self.id),
        }
    }

    /// That of a word.
    fn of(word: &str) -> Option<VoteSubject> {
        let of_block = || {
            let (meeting, block) = word.strip_prefix(BLOCK)?.strip_prefix(':')?.split_once(':')?;
            Some((SubjectKind::Block, block.parse().ok()?, Some(meeting.parse().ok()?)))
        };
        let meeting = number(word, MEETING).map(|id| (SubjectKind::Meeting, id, None));
        let room = number(word, ROOM).map(|id| (SubjectKind::Room, id, None));
        let (kind, id, meeting) = meeting.or(room).or_else(of_block)?;
        Some(VoteSubject { kind, id, meeting })
    }
}

/// What a member sees of what votes are about.
pub(crate) struct Sight {
    meetings: bool,
    rooms: Vec<i64>,
}

impl Sight {
    /// That of this member. Their rooms are read once, and only where a vote is about one.
    pub(crate) async fn of(instance: &Instance, member: &Membership, votes: &[Vote]) -> Result<Sight> {
        let some_room = votes.iter().any(|vote| number(&vote.about, ROOM).is_some());
        let rooms = if some_room { rooms_of(instance, member).await? } else { Vec::new() };
        let rooms = rooms.into_iter().map(|open| open.room.id).collect();
        Ok(Sight { meetings: member.may::<SeeMeetings>(), rooms })
    }

    /// What this one is about; nothing for most, and nothing that the member does not see.
    pub(crate) fn subject(&self, vote: &Vote) -> Option<VoteSubject> {
        VoteSubject::of(&vote.about).filter(|subject| match subject.kind {
            SubjectKind::Room => self.rooms.contains(&subject.id),
            // The meeting itself may be gone.
            SubjectKind::Meeting | SubjectKind::Block => self.meetings && vote.meeting_id.is_some(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_says_is_what_a_form_sends() {
        for word in ["rencontre:7", "bloc:7:12", "salon:3"] {
            assert_eq!(VoteSubject::of(word).map(VoteSubject::word).as_deref(), Some(word));
        }
        for other in ["", "bloc:7", "bloc:7:x", "salon:", "autre:3"] {
            assert_eq!(VoteSubject::of(other), None, "{other}");
        }
    }
}
