//! A message: what somebody said in a room, once and in its place. Its place never changes; its words may be corrected by
//! their author, or taken away, which leaves a trace without words.

use files::{Hung, Thing};
use forms::{Key, coded};
use platform::MINUTE;
use ui::dates;

use crate::mention::Mentions;

/// The number of messages among the kinds of things that can be found.
pub(crate) const FOUND_AS: i64 = 1;

/// The number of their files among these.
pub(crate) const FILES_FOUND_AS: i64 = 8;

/// The word of messages among the things that files hang from.
pub(crate) const HOLDS: &str = "message";

/// Messages of one person within this time stand together under one name.
const TOGETHER: i64 = 5 * MINUTE;

/// Something said.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Message {
    /// Its number.
    pub id: i64,
    /// The room where it was said.
    pub room_id: i64,
    /// The number of the event that announced it: its place in the room.
    pub seq: i64,
    /// Where it stands among the others.
    #[sqlx(flatten)]
    pub place: Place,
    /// Who said it, while they have an account.
    #[sqlx(rename = "author_id")]
    pub author: Option<i64>,
    /// Its words, in Markdown. Empty once it is removed.
    pub body: String,
    /// Whom its words name.
    #[sqlx(try_from = "String")]
    pub mentions: Mentions,
    /// When, in milliseconds UTC.
    pub posted_at: i64,
    /// When its words were last corrected.
    pub edited_at: Option<i64>,
    /// Whether it asks those who read it to say so: « lu et compris ».
    pub asks_acknowledgement: bool,
    /// Who removed it, if somebody did.
    #[sqlx(rename = "removed_by")]
    pub removed: Option<Remover>,
    /// The files that hang from it. They go with its words.
    #[sqlx(try_from = "Option<String>")]
    pub files: Hung,
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Place {
    /// The message that it answers, the first of the thread; none when it begins by itself.
    #[sqlx(rename = "thread_id")]
    pub thread: Option<i64>,
    /// Whether it is read in the thread alone, and not in the room.
    pub aside: bool,
}

coded! {
    /// Who took a message away: the trace says it.
    Remover {
        /// Who wrote it.
        Author = "author" => "removed-by-author",
        /// The facilitation.
        Facilitator = "facilitator" => "removed-by-facilitator",
        /// The coordination.
        Coordination = "coordination" => "removed-by-coordination",
    }
}

impl Message {
    /// The first message of the thread that it is in, or would begin.
    pub fn first_of_thread(&self) -> i64 {
        self.place.thread.unwrap_or(self.id)
    }

    /// What its files hang from.
    pub(crate) fn thing(&self) -> Thing {
        Thing { kind: HOLDS, id: self.id }
    }

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
    /// Whether the author said that everybody of the room is to be told, if the words name everybody.
    pub everyone: bool,
    /// What makes a second sending of the same words the same message.
    pub key: Option<Key>,
    /// The numbers of the files that go with them, sent before and waiting.
    pub files: Vec<i64>,
    /// Whether it asks those who read it to say so, as an announcement may.
    pub asks_acknowledgement: bool,
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
            place: Place::default(),
            author: Some(author),
            body: "Bonjour".into(),
            mentions: Mentions::default(),
            posted_at: midnight + minutes * MINUTE,
            edited_at: None,
            removed: None,
            asks_acknowledgement: false,
            files: Hung::default(),
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
        for each in Remover::ALL {
            assert_eq!(Remover::parse(each.code()), Some(*each));
        }
    }
}
