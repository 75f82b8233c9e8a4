//! What becomes of a decision: it is corrected, opened again, upheld, or replaced. Each deed leaves its trace, and none erases
//! what was decided.

use communities::roles::KeepDecisions;
use forms::{Undone, Wording};
use platform::{Error, Event, Instance, Result, Tx};

use super::access::{DecisionAccess, DecisionGrant, Reopening};
use super::model::{Decision, Deed, Happened, Standing};
use super::{New, NotKept, Outcome, Place, kept, placed, store};

type Keeping = DecisionGrant<KeepDecisions>;

/// Puts a decision right, as it was seen at this revision. What it said before stays in its history.
pub async fn correct(instance: &Instance, grant: &Keeping, new: &New, revision: i64) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let before = standing(&tx, grant).await?;
    let words = (new.text.as_str(), new.taken, new.reopened_by);
    if words == (&before.text, before.taken, before.reopened_by) {
        return Ok(());
    }
    if !store::correct(&tx, (before.id, revision), words).await? {
        return Err(Undone::Refused(NotKept::Changed(Box::new(before))));
    }
    let said_before = if new.text.as_str() == before.text { String::new() } else { before.text };
    happened(&tx, grant, (Deed::Corrected, said_before), now).await?;
    Ok(tx.commit().await?)
}

/// Opens a decision again, with the reason that the group reads.
pub async fn reopen(instance: &Instance, access: &Reopening, reason: &Wording) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if standing(&tx, access).await?.reopened_at.is_some() {
        return Err(Undone::Refused(NotKept::Open));
    }
    store::set_open(&tx, access.thing().id, Some(now)).await?;
    happened(&tx, access, (Deed::Reopened, reason.as_str().to_owned()), now).await?;
    Ok(tx.commit().await?)
}

/// The group looked at it again, and it holds.
pub async fn uphold(instance: &Instance, grant: &Keeping) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if standing(&tx, grant).await?.reopened_at.is_none() {
        return Err(Undone::Refused(NotKept::NotOpen));
    }
    store::set_open(&tx, grant.thing().id, None).await?;
    happened(&tx, grant, (Deed::Upheld, String::new()), now).await?;
    Ok(tx.commit().await?)
}

/// Writes the decision that takes the place of this one; each names the other. Returns the number of the new one.
pub async fn replace(instance: &Instance, grant: &Keeping, new: &New, meeting: Option<i64>) -> Outcome<i64> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let place = placed(&tx, grant.membership(), meeting, now).await?;
    if let Some(sent_before) = store::by_key(&tx, place.community, &place.key(new)).await? {
        return Ok(sent_before);
    }
    let before = standing(&tx, grant).await?;
    // The form begins with the words of the other: what was decided in confidence stays so.
    let new = new.clone().under(None, before.is_confidential);
    let id = kept(&tx, &Place { replaces: Some(before.id), ..place }, &new, now).await.map_err(overtaken)?;
    happened(&tx, grant, (Deed::Replaced, String::new()), now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Somebody replaced it at the same moment: only one can.
fn overtaken(error: Error) -> Undone<NotKept> {
    if error.is_duplicate() { Undone::Refused(NotKept::Replaced) } else { error.into() }
}

/// The decision as it is inside the transaction, if it can still change.
async fn standing(tx: &Tx, access: &DecisionAccess) -> Outcome<Decision> {
    let id = access.thing().id;
    let found = store::decision(tx, id).await?.ok_or_else(|| Error::Stored(format!("decision {id} is gone")))?;
    match found.standing() {
        Standing::Replaced => Err(Undone::Refused(NotKept::Replaced)),
        Standing::Standing | Standing::Reopened => Ok(found),
    }
}

async fn happened(tx: &Tx, access: &DecisionAccess, (deed, words): (Deed, String), now: i64) -> Result<()> {
    let (decision, by) = (access.thing(), access.membership().person_id());
    store::happen(tx, decision.id, &Happened { deed, words, by: Some(by), at: now }).await?;
    tx.record(Event::new(decision.community_id, event(deed), decision.id, now).by(by)).await.map(drop)
}

fn event(deed: Deed) -> &'static str {
    match deed {
        Deed::Corrected => "meetings.decision_corrected",
        Deed::Reopened => "meetings.decision_reopened",
        Deed::Upheld => "meetings.decision_upheld",
        Deed::Replaced => "meetings.decision_replaced",
    }
}
