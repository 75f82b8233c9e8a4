//! The call for hosts: everybody who may offer a room is asked at once, for every meeting of the season that looks for one.

mod letter;
mod store;

use communities::Grant;
use communities::roles::SetMeetings;
use forms::{Outcome, Undone, refusals};
use platform::{AHEAD, Event, Instance, MINUTE};

use super::lacks_host;

pub(super) use letter::is_true;
pub(super) use store::{forget, last};

/// Where hosts are called for.
pub(crate) const CALL: &str = "/rencontres/hotes/appel";
/// The most characters of the words that go with a call.
pub const LONGEST_WORDS: usize = 500;

/// A call that follows another sooner is the same one: a finger that pressed twice, two people who thought of it at once.
const SAME: i64 = 15 * MINUTE;

refusals! {
    /// Why nobody was called.
    NotCalled {
        /// Every meeting has its host.
        NothingLacks => "not-called-nothing",
    }
}

/// Calls for hosts, with words that may be empty. A second call just after the first is the first.
pub async fn call(instance: &Instance, grant: &Grant<SetMeetings>, words: &str) -> Outcome<(), NotCalled> {
    let (now, by, community) = (instance.clock.now(), grant.person_id(), grant.community());
    let tx = instance.db.begin().await?;
    let mut lacking = meetings::of_community(&tx, community.id).await?;
    lacking.retain(|meeting| lacks_host(meeting, now));
    Undone::unless(!lacking.is_empty(), NotCalled::NothingLacks)?;
    if last(&tx, community.id).await?.is_some_and(|at| at > now - SAME && at <= now + AHEAD) {
        return Ok(());
    }
    let id = store::insert(&tx, (community.id, by), words, now).await?;
    tx.record(Event::new(community.id, "meetings.hosts_called", id, now).by(by)).await?;
    letter::tell(&tx, instance, &letter::Call { grant, words, lacking: &lacking }, now).await?;
    Ok(tx.commit().await?)
}
