//! Choosing the date: the moment becomes the meeting's, the poll ends, everyone is told and invited, in one transaction.

use communities::roles::SetMeetings;
use forms::Undone;
use meetings::access::MeetingGrant;
use meetings::model::Meeting;
use meetings::people;
use meetings::setting::{self, Change, Wanted};
use platform::{Instance, Tx};

use super::model::{Slot, Stage, Whole};
use super::proposing::{open_meeting, standing};
use super::{NotPolled, Outcome, end, store, whole};

/// What was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The moment's number.
    pub slot: i64,
    /// Whether the person knows that everybody refused it, or that answers are lacking, and wants it nonetheless.
    pub although: bool,
    /// Why the date changes, when the meeting has one; may be empty otherwise.
    pub reason: String,
}

/// Makes a moment of the poll the date of the meeting.
pub async fn choose(instance: &Instance, grant: &MeetingGrant<SetMeetings>, choice: &Choice) -> Outcome<Meeting> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = open_meeting(&tx, grant, now).await?;
    let poll = standing(&tx, &meeting).await?;
    // Ending it first makes of two people who choose at once a first and a second.
    Undone::unless(end(&tx, &poll, now).await?, NotPolled::Ended)?;
    let expected = people::expected(&tx, &meeting).await?;
    let whole = whole((&tx).into(), poll, &expected).await?;
    let slot = allowed((&whole, &expected), &meeting, choice, now).map_err(Undone::Refused)?;
    store::choose(&tx, slot.id).await?;
    let after = set(&tx, instance, grant, &wanted(&meeting, slot, choice)).await?;
    tx.commit().await?;
    Ok(after)
}

fn allowed(
    (whole, expected): (&Whole, &[i64]),
    meeting: &Meeting,
    choice: &Choice,
    now: i64,
) -> Result<Slot, NotPolled> {
    let slot = whole.slots.iter().find(|slot| slot.id == choice.slot).ok_or(NotPolled::NotProposed)?;
    let moves = meeting.starts_at.is_some_and(|at| at != slot.moment.starts_at);
    match slot {
        _ if slot.moment.starts_at <= now => Err(NotPolled::Past),
        _ if whole.is_refused(slot.id) && !choice.although => Err(NotPolled::Refused(slot.moment)),
        _ if is_early(whole, expected, now) && !choice.although => Err(NotPolled::Early(slot.moment)),
        _ if moves && choice.reason.trim().is_empty() => Err(NotPolled::NoReason),
        _ => Ok(*slot),
    }
}

/// Whether answers may still come, or none came.
fn is_early(whole: &Whole, expected: &[i64], now: i64) -> bool {
    let may_come = whole.poll.stage(now) == Stage::Open && expected.iter().any(|person| whole.awaits(*person));
    may_come || whole.answered() == 0
}

fn wanted(meeting: &Meeting, slot: Slot, choice: &Choice) -> Wanted {
    Wanted {
        starts_at: Some(slot.moment.starts_at),
        minutes: slot.moment.minutes,
        reason: choice.reason.trim().to_owned(),
        ..Wanted::of(meeting)
    }
}

async fn set(tx: &Tx, instance: &Instance, grant: &MeetingGrant<SetMeetings>, wanted: &Wanted) -> Outcome<Meeting> {
    let change = Change { meeting: grant.meeting().id, wanted, by: grant.membership().person_id(), is_told: true };
    setting::change(tx, instance, &change).await.map_err(|undone| undone.map(NotPolled::NotSet))
}
