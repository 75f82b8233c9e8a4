//! Mail of a community that arrived or not, nobody knows: who coordinates sees to whom, of what kind and when, never its words,
//! and says what becomes of it.

mod pages;
pub(crate) mod web;

use communities::roles::SetMembers;
use communities::{Grant, Membership};
use platform::mail::uncertain;
use platform::{Db, Event, Instance, Result};

/// The page of a community, and its words, for who may open it while some mail waits for a decision.
pub async fn awaiting(db: &Db, member: &Membership) -> Result<Option<(String, String)>> {
    if !member.may::<SetMembers>() {
        return Ok(None);
    }
    let count = uncertain::of_community(db, member.community().id).await?.len();
    let words = || t!(member.lang(), "uncertain-awaiting", count = count);
    Ok((count > 0).then(|| (member.community().path(web::PATH), words())))
}

/// What became of a mail that was to be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// It leaves.
    Leaves,
    /// Its sense has passed: it does not leave, and need not.
    Needless,
}

/// Sends one again, if it still has its sense. Nothing when there is none of this number in the community, or no longer.
pub async fn send_again(instance: &Instance, coordination: &Grant<SetMembers>, mail: i64) -> Result<Option<Again>> {
    let (now, community) = (instance.clock.now(), coordination.community().id);
    let tx = instance.db.begin().await?;
    let Some(leaving) = uncertain::leaving(&tx, (community, mail), now).await? else { return Ok(None) };
    if leaving.needless(instance, (&tx).into()).await?.is_some() {
        uncertain::set_aside(&tx, (community, mail)).await?;
        return tx.commit().await.map(|()| Some(Again::Needless));
    }
    if !uncertain::send_again(&tx, (community, mail), now).await? {
        return Ok(None);
    }
    let event = Event::new(community, "notifications.mail_sent_again", mail, now).by(coordination.person_id());
    tx.record(event.to("team")).await?;
    tx.commit().await.map(|()| Some(Again::Leaves))
}

/// One arrived, or is of no use any more. False when there is none of this number in the community, or no longer.
pub async fn set_aside(instance: &Instance, coordination: &Grant<SetMembers>, mail: i64) -> Result<bool> {
    let (now, community) = (instance.clock.now(), coordination.community().id);
    let tx = instance.db.begin().await?;
    if !uncertain::set_aside(&tx, (community, mail)).await? {
        return Ok(false);
    }
    let event = Event::new(community, "notifications.mail_set_aside", mail, now).by(coordination.person_id());
    tx.record(event.to("team")).await?;
    tx.commit().await.map(|()| true)
}
