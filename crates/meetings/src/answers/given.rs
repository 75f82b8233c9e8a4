//! What somebody answered, as a value: who may read its reason, and when it asks to be confirmed.

use communities::roles::ReadReasons;

use crate::access::MeetingGrant;
use crate::model::{Answer, Mode};

/// What somebody answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Who.
    pub person: i64,
    /// What.
    pub answer: Answer,
    /// Whether the meeting changed since, so that they are asked again.
    pub to_confirm: bool,
    pub(super) reason: String,
}

impl Given {
    /// The reason, for those who may read it; empty when none was given.
    pub fn reason(&self, _: &MeetingGrant<ReadReasons>) -> &str {
        &self.reason
    }

    /// What this person answered, with their reason, for a moment and a meeting that is now at this one, of this mode. An
    /// answer holds for the moment and the ways of coming that it was given for.
    pub(crate) fn read(
        (person, answer, reason): (i64, Answer, String),
        (given_for, starts_at): (Option<i64>, Option<i64>),
        mode: Mode,
    ) -> Given {
        let to_confirm = given_for != starts_at || !mode.answers().contains(&answer);
        Given { person, answer, to_confirm, reason }
    }

    /// An answer without a reason.
    #[cfg(test)]
    pub(crate) fn for_tests(person: i64, answer: Answer, to_confirm: bool) -> Given {
        Given { person, answer, to_confirm, reason: String::new() }
    }

    /// The reason, for the person who wrote it.
    pub(crate) fn own_reason(&self, person: i64) -> &str {
        if person == self.person { &self.reason } else { "" }
    }
}
