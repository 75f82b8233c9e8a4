//! What becomes of a commitment: what happened is told, it is put right, taken back, or carried on to the meeting after.

use forms::{Undone, Wording, refusals};
use meetings::taken_back;
use platform::{Event, Instance, Result, Tx};

use super::access::{Changing, CommitmentAccess, PuttingBack, Telling};
use super::model::{Outcome, Told};
use super::nudges::SWEEP;
use super::{keep, store};

refusals! {
    /// Why what happened was not written, or not carried on.
    NotTold {
        /// Its owner said it themselves in the meantime.
        ToldByOwner => "commitment-not-told-by-owner",
        /// It was taken back in the meantime.
        Withdrawn => "commitment-not-told-withdrawn",
        /// Only what is not done yet is carried on.
        NotPending => "commitment-not-carried",
        /// The meeting that asks about it has not come.
        TooEarly => "commitment-not-carried-yet",
    }
}

type Done<T> = std::result::Result<T, Undone<NotTold>>;

/// Writes what happened, in place of what was said before. What the owner said, nobody else writes over.
pub async fn tell(instance: &Instance, access: &Telling, told: &Told) -> Done<()> {
    let now = instance.clock.now();
    let (id, by) = (access.thing().id, access.membership().person_id());
    let tx = instance.db.begin().await?;
    if !store::tell(&tx, id, told, (by, now)).await? {
        let gone = store::commitment(&tx, id).await?.is_none();
        return Err(Undone::Refused(if gone { NotTold::Withdrawn } else { NotTold::ToldByOwner }));
    }
    record(&tx, access, "meetings.commitment_told", now).await?;
    Ok(tx.commit().await?)
}

/// Puts right what somebody said they would try.
pub async fn correct(instance: &Instance, access: &Changing, text: &Wording) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    store::correct(&tx, access.thing().id, text.as_str()).await?;
    record(&tx, access, "meetings.commitment_corrected", now).await?;
    tx.commit().await
}

/// Takes a commitment back: for some minutes it can be put back, then nothing of it is left.
pub async fn withdraw(instance: &Instance, access: &Changing) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if store::withdraw(&tx, access.thing().id, now).await? {
        taken_back::until_too_late(&tx, SWEEP, now).await?;
        record(&tx, access, "meetings.commitment_withdrawn", now).await?;
    }
    tx.commit().await
}

/// Puts back a commitment that was taken back a moment ago, as it was; it aims where the season goes now. One that stands
/// stays. False when it is too late.
pub(crate) async fn put_back(instance: &Instance, access: &PuttingBack) -> Result<bool> {
    let (now, id) = (instance.clock.now(), access.thing().id());
    let (community, by) = (access.membership().community().id, access.membership().person_id());
    let tx = instance.db.begin().await?;
    if !store::put_back(&tx, id, taken_back::too_late(now)).await? {
        return Ok(store::commitment(&tx, id).await?.is_some());
    }
    super::aim_again(&tx, community, now).await?;
    tx.record(Event::new(community, "meetings.commitment_put_back", id, now).by(by)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Carries on what is not done yet: said again at the meeting that asked, for the one after. Returns the number of the new
/// one; done twice, it is carried on once.
pub async fn carry(instance: &Instance, access: &Telling) -> Done<i64> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let Some(old) = store::commitment(&tx, access.thing().id).await? else {
        return Err(Undone::Refused(NotTold::Withdrawn));
    };
    if let Some(carried) = old.carried_to {
        return Ok(carried);
    }
    if old.outcome != Some(Outcome::NotYet) {
        return Err(Undone::Refused(NotTold::NotPending));
    }
    let meeting = asked_at(&tx, old.due_meeting_id, now).await?.ok_or(Undone::Refused(NotTold::TooEarly))?;
    let (community, owner, by) = (old.community_id, old.owner_id, access.membership().person_id());
    let (text, carried_from, key) = (old.text.as_str(), Some(old.id), &format!("reprise:{}", old.id));
    let new = store::New { community, meeting, due: None, owner, by, text, carried_from, key };
    let id = keep(&tx, new, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// The meeting that asks, when its day has come.
async fn asked_at(tx: &Tx, due: Option<i64>, now: i64) -> Result<Option<i64>> {
    let Some(due) = due else { return Ok(None) };
    let meeting = meetings::held(tx, due).await?;
    Ok(meeting.takes_attendance(now).then_some(meeting.id))
}

async fn record(tx: &Tx, access: &CommitmentAccess, kind: &'static str, now: i64) -> Result<()> {
    let commitment = access.thing();
    let event = Event::new(commitment.community_id, kind, commitment.id, now);
    tx.record(event.by(access.membership().person_id())).await.map(drop)
}
