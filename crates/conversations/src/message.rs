//! A message: what somebody said in a room, once and in its place. Its place never changes; its words may be corrected by
//! their author, or taken away, which leaves a trace without words.

use forms::Key;
use platform::MINUTE;
use serde::{Deserialize, Serialize};
use ui::dates;

/// Messages of one person within this time stand together under one name.
const TOGETHER: i64 = 5 * MINUTE;

/// Something said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its number.
    pub id: i64,
    /// The room where it was said.
    pub room_id: i64,
    /// The number of the event that announced it: its place in the room.
    pub seq: i64,
    /// Who said it, while they have an account.
    pub author: Option<i64>,
    /// Its words, in Markdown. Empty once it is removed.
    pub body: String,
    /// When, in milliseconds UTC.
    pub posted_at: i64,
    /// When its words were last corrected.
    pub edited_at: Option<i64>,
    /// Who removed it, if somebody did.
    pub removed: Option<Remover>,
}

/// Who took a message away: the trace says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Remover {
    /// Who wrote it.
    Author,
    /// The facilitation.
    Facilitator,
    /// The coordination.
    Coordination,
}

impl Remover {
    const EACH: [Remover; 3] = [Remover::Author, Remover::Facilitator, Remover::Coordination];

    /// The word that is stored and that the API uses.
    pub fn code(self) -> &'static str {
        match self {
            Remover::Author => "author",
            Remover::Facilitator => "facilitator",
            Remover::Coordination => "coordination",
        }
    }

    fn parse(code: &str) -> Option<Remover> {
        Remover::EACH.into_iter().find(|each| each.code() == code)
    }
}

impl Message {
    /// What decides under which name it stands.
    pub(crate) fn line(&self) -> Line {
        Line { id: self.id, author: self.author, at: self.posted_at, removed: self.removed.is_some() }
    }
}

/// A line of a room: who said it, when, and whether its words still stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: i64,
    pub(crate) author: Option<i64>,
    pub(crate) at: i64,
    pub(crate) removed: bool,
}

impl Line {
    /// Whether this line stands under the same name as the one before it.
    pub(crate) fn follows(&self, before: &Line) -> bool {
        self.author.is_some()
            && self.author == before.author
            && !before.removed
            && self.at - before.at < TOGETHER
            && dates::same_day(self.at, before.at)
    }
}

/// What is about to be said: checked words, and the key of the sending if there is one.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The words.
    pub body: crate::Body,
    /// What makes a second sending of the same words the same message.
    pub key: Option<Key>,
}

#[derive(sqlx::FromRow)]
pub(crate) struct MessageRow {
    id: i64,
    room_id: i64,
    seq: i64,
    author_id: Option<i64>,
    body: String,
    posted_at: i64,
    edited_at: Option<i64>,
    removed_by: Option<String>,
}

impl From<MessageRow> for Message {
    fn from(row: MessageRow) -> Message {
        Message {
            id: row.id,
            room_id: row.room_id,
            seq: row.seq,
            author: row.author_id,
            body: row.body,
            posted_at: row.posted_at,
            edited_at: row.edited_at,
            removed: row.removed_by.as_deref().and_then(Remover::parse),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A message of `author` at a moment of 11 March 2027 in Montréal, in minutes after midnight.
    pub(crate) fn said(author: i64, minutes: i64) -> Message {
        let midnight = dates::from_fields("2027-03-11", "00:00").expect("a day that exists");
        Message {
            id: minutes,
            room_id: 1,
            seq: minutes,
            author: Some(author),
            body: "Bonjour".into(),
            posted_at: midnight + minutes * MINUTE,
            edited_at: None,
            removed: None,
        }
    }

    fn line(author: i64, minutes: i64) -> Line {
        said(author, minutes).line()
    }

    #[test]
    fn messages_of_one_person_stand_together_for_a_few_minutes() {
        assert!(line(1, 64).follows(&line(1, 60)));
        assert!(!line(1, 65).follows(&line(1, 60)));
        assert!(!line(2, 61).follows(&line(1, 60)));
    }

    #[test]
    fn a_day_or_a_trace_begins_again_with_a_name() {
        assert!(!line(1, 1).follows(&line(1, -1)), "midnight is between them");
        assert!(!line(1, 61).follows(&Line { removed: true, ..line(1, 60) }));
        let nobody = |minutes| Line { author: None, ..line(1, minutes) };
        assert!(!nobody(61).follows(&nobody(60)), "two deleted accounts are not one person");
    }

    #[test]
    fn who_removed_is_read_back_as_it_was_written() {
        for each in Remover::EACH {
            assert_eq!(Remover::parse(each.code()), Some(each));
        }
    }
}
