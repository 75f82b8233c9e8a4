//! Leaving something, and taking it away: who left it may, of whom it is may, and those who remove what is said in rooms.

use communities::roles::{Celebrate, RemoveMessages};
use communities::{Grant, Membership};
use platform::{Event, Instance, Refusal, Result, Tx};

use crate::left::{Kind, Left};
use crate::{CHANGED, store};

/// Leaves this in the place of what its person left before.
pub(crate) async fn leave(instance: &Instance, by: &Grant<Celebrate>, left: &Left) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    store::leave(&tx, by.community().id, (left, now)).await?;
    tell(&tx, by, now).await?;
    tx.commit().await
}

/// Takes away what this person left.
pub(crate) async fn take_away(
    instance: &Instance,
    by: &Grant<Celebrate>,
    (person, kind): (i64, Kind),
) -> Result<(), Refusal> {
    let (community, now) = (by.community().id, instance.clock.now());
    let all = store::of_community(&instance.db, community).await?;
    let left = all.iter().find(|each| each.by == person && each.kind == kind);
    left.filter(|left| may_take_away(by, left)).ok_or(Refusal::NotFound)?;
    let tx = instance.db.begin().await?;
    if store::take_away(&tx, community, (person, kind)).await? {
        tell(&tx, by, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Whether this member may take it away.
pub(crate) fn may_take_away(member: &Membership, left: &Left) -> bool {
    let own = [Some(left.by), left.about].contains(&Some(member.person_id()));
    own || member.may::<RemoveMessages>()
}

/// The event says that something changed, and nothing of what.
pub(crate) async fn tell(tx: &Tx, by: &Grant<Celebrate>, now: i64) -> Result<()> {
    let (community, person) = (by.community().id, by.person_id());
    let event = Event::new(community, CHANGED, community, now).by(person).to(format!("person:{person}"));
    tx.record(event).await.map(drop)
}
