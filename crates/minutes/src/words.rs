//! The words of minutes, and how far they may go. Words that were said in confidence, and words that their writer keeps among the
//! members, are [`Kept`]: nothing reads them without the proof that a member of the meeting asks. What leaves the community is
//! made from [`Words::shared`] alone, which has none of them to give.

use communities::roles::{ReadMinutes, WriteMinutes};
use forms::coded;
use meetings::access::MeetingGrant;

coded! {
    /// How far the words of a section go, from the narrowest.
    Audience {
        /// The members of the community.
        Members = "members",
        /// The organisations of the network too.
        Organizations = "organizations",
    }
}

impl Audience {
    /// The narrower of the two.
    pub(crate) fn within(self, widest: Audience) -> Audience {
        if widest == Audience::Members { Audience::Members } else { self }
    }
}

/// The proof that somebody is among those who may read everything: they read the minutes of this meeting, or write them.
pub(crate) trait AmongMembers: sealed::Sealed {}
impl AmongMembers for MeetingGrant<ReadMinutes> {}
impl AmongMembers for MeetingGrant<WriteMinutes> {}

mod sealed {
    use super::{MeetingGrant, ReadMinutes, WriteMinutes};

    pub(crate) trait Sealed {}
    impl Sealed for MeetingGrant<ReadMinutes> {}
    impl Sealed for MeetingGrant<WriteMinutes> {}
}

/// Words that stay among the members.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Kept(String);

impl Kept {
    pub(crate) fn read(&self, _: &impl AmongMembers) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Kept(…)")
    }
}

/// Words, with how far they go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Words {
    /// Those that may leave the community.
    Shared(String),
    /// Those that may not.
    Kept(Kept),
}

impl Words {
    /// Words that go no further than this audience; those said in confidence go nowhere, whatever the audience says.
    pub(super) fn bounded(text: String, audience: Audience, is_confidential: bool) -> Words {
        match audience {
            Audience::Organizations if !is_confidential => Words::Shared(text),
            _ => Words::Kept(Kept(text)),
        }
    }

    /// Words that may leave the community; nothing for the others.
    pub(crate) fn shared(&self) -> Option<&str> {
        match self {
            Words::Shared(text) => Some(text),
            Words::Kept(_) => None,
        }
    }

    /// The words, for whoever is among the members.
    pub(crate) fn read(&self, proof: &impl AmongMembers) -> &str {
        match self {
            Words::Shared(text) => text,
            Words::Kept(kept) => kept.read(proof),
        }
    }

    /// Other words that go exactly as far.
    pub(super) fn instead(&self, text: String) -> Words {
        match self {
            Words::Shared(_) => Words::Shared(text),
            Words::Kept(_) => Words::Kept(Kept(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_in_confidence_has_nothing_to_give() {
        for (audience, is_confidential, leaves) in [
            (Audience::Organizations, false, true),
            (Audience::Organizations, true, false),
            (Audience::Members, false, false),
            (Audience::Members, true, false),
        ] {
            let words = Words::bounded("la situation de Jean".into(), audience, is_confidential);
            assert_eq!(words.shared().is_some(), leaves, "{audience:?} {is_confidential}");
            assert_eq!(words.instead("autre".into()).shared().is_some(), leaves, "an erratum goes exactly as far");
        }
    }

    #[test]
    fn a_log_does_not_tell_what_is_kept() {
        let words = Words::bounded("la situation de Jean".into(), Audience::Members, false);
        assert!(!format!("{words:?}").contains("Jean"));
    }
}
