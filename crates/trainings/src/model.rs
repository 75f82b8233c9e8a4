//! A training that is open to the network, as a value.

use meetings::Meeting;
use meetings::model::State;

/// What coordination wrote of it for the network.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Open {
    pub(crate) meeting_id: i64,
    pub(crate) community_id: i64,
    /// What it is called there.
    pub(crate) title: String,
    /// Where it is, in general; may be empty.
    pub(crate) place: String,
    /// What whoever has a place needs to get there; may be empty.
    pub(crate) practical: String,
    /// How many places the network has.
    pub(crate) places: i64,
    /// The date that those who registered know, in milliseconds UTC; none when they know of none.
    pub(crate) said_at: Option<i64>,
    pub(crate) revision: i64,
}

/// The same as somebody of the network reads it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Listed {
    #[sqlx(flatten)]
    pub(crate) open: Open,
    /// When it was opened.
    pub(crate) at: i64,
    /// How many have a place.
    pub(crate) taken: i64,
    /// How many wait for one.
    pub(crate) waiting: i64,
    /// Whether they have a place, once they registered.
    pub(crate) own: Option<bool>,
    /// How many waited before them.
    pub(crate) ahead: i64,
}

impl Listed {
    /// How many places are left. Who waits comes before who is not registered yet.
    pub(crate) fn left(&self) -> i64 {
        (self.open.places - self.taken - self.waiting).max(0)
    }
}

/// It, with its meeting and the name of its community.
#[derive(Clone, Debug)]
pub(crate) struct Training {
    pub(crate) listed: Listed,
    pub(crate) meeting: Meeting,
    pub(crate) community: String,
}

impl Training {
    /// Whether somebody of the network reads of it at this moment: it is to come, or they registered and it is not over.
    pub(crate) fn is_shown(&self, now: i64) -> bool {
        match self.meeting.state(now) {
            State::Set => true,
            State::Held => false,
            State::Planned | State::Cancelled => self.listed.own.is_some(),
        }
    }

    /// Whether one may register for it.
    pub(crate) fn takes(&self, now: i64) -> bool {
        is_ahead(&self.meeting, now)
    }
}

/// Whether one may register for the training of this meeting: it has a date, and has not begun.
pub(crate) fn is_ahead(meeting: &Meeting, now: i64) -> bool {
    meeting.state(now) == State::Set && meeting.starts_at.is_some_and(|start| now < start)
}

/// Somebody who registered, for coordination.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Registered {
    pub(crate) id: i64,
    pub(crate) person_id: i64,
    pub(crate) person: String,
    /// Their organisation.
    pub(crate) organization: String,
    pub(crate) has_place: bool,
}
