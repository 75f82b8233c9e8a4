//! Who may enter a vote: the members who read what the group decides; one that is prepared, those who prepare it alone.

use communities::Membership;
use communities::before::{Proof, Proves, Thing};
use communities::roles::{ReadMinutes, SetVotes, Vote as Votes};
use platform::{Event, On, Result};

use crate::model::{VOTES_PAGE, Vote};
use crate::store;

/// A member before a vote that they may see.
pub(crate) type VoteAccess = Proof<Vote, Seen>;
/// The proof that a member prepares votes.
pub(crate) type Setting = Proof<Vote, SetVotes>;
/// The proof that a member votes here under their name.
pub(crate) type Casting = Proof<Vote, CastsNamed>;

impl Thing for Vote {
    type ReadBy = ReadMinutes;
    const NAME: &'static str = "vote";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Vote>> {
        store::vote(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("{VOTES_PAGE}/{}", self.id)
    }
}

/// It is open, was, or they prepare it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen;

impl Proves<Vote> for Seen {
    fn holds(member: &Membership, vote: &Vote) -> bool {
        !vote.is_draft() || member.may::<SetVotes>()
    }
}

/// It was opened, is named, and they are among those who vote.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CastsNamed;

impl Proves<Vote> for CastsNamed {
    fn holds(member: &Membership, vote: &Vote) -> bool {
        !vote.is_draft() && !vote.is_secret() && member.may::<Votes>()
    }
}

/// What the member just did.
pub(crate) fn event<P: Proves<Vote>>(by: &Proof<Vote, P>, kind: &'static str, now: i64) -> Event {
    Event::new(by.thing().community_id, kind, by.thing().id, now).by(by.membership().person_id())
}
