//! Files go with a meeting, a block or its minutes, and are taken out again.

use communities::roles::PrepareAgenda;
use files::{FileProblem, NotTaken, Thing};
use forms::coded;
use meetings::MeetingGrant;
use platform::{Instance, Result};

use crate::{HOLDS, store};

/// The files of a meeting changed; told of the meeting.
pub(crate) const CHANGED: &str = "meeting_files.changed";
/// The most files of a meeting.
pub(crate) const MOST: usize = 60;

coded! {
    /// What a file goes with.
    Goes {
        /// The meeting.
        Meeting = "meeting" => "goes-meeting",
        /// A block of its agenda.
        Block = "block" => "goes-block",
        /// Its minutes.
        Minutes = "minutes" => "goes-minutes",
    }
}

/// Lets files of this member, which wait, go with the meeting, the block of this number, or the minutes.
pub async fn attach(
    instance: &Instance,
    grant: &MeetingGrant<PrepareAgenda>,
    goes: (Goes, Option<i64>),
    ids: &[i64],
) -> Result<(), NotTaken> {
    let (me, community, now) = (grant.membership().person_id(), grant.meeting().community_id, instance.clock.now());
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?.id;
    if store::count(&tx, meeting).await? + ids.len() > MOST {
        return Err(FileProblem::TooMany(MOST).into());
    }
    for id in ids {
        let hung = files::waiting(&tx, me, &[*id]).await?;
        let row = store::insert(&tx, (community, meeting), goes, (&hung, now)).await?;
        files::hang((instance, &tx), (me, community), Thing { kind: HOLDS, id: row }, &hung).await?;
    }
    tx.record(grant.event(CHANGED, now)).await?;
    Ok(tx.commit().await?)
}

/// Takes a file out of the meeting, and off the disk. One that is not there, or goes with minutes that are approved, stays as it is.
pub async fn take_out(
    instance: &Instance,
    grant: &MeetingGrant<PrepareAgenda>,
    (id, approved): (i64, bool),
) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if !store::delete(&tx, grant.meeting().id, (id, approved)).await? {
        return Ok(());
    }
    files::let_go(&tx, Thing { kind: HOLDS, id }, now).await?;
    tx.record(grant.event(CHANGED, now)).await?;
    tx.commit().await
}
