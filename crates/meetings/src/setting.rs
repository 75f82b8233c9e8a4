//! Setting a meeting: its date, its host, its place, its theme; moving it, cancelling it, adding one. Two people may have the
//! same meeting before them: the second to save is shown both versions, and nothing of either is lost.

mod changes;
mod draft;
pub mod moments;
mod page;
pub mod part;
mod store;
pub(crate) mod web;

use communities::program::Text;
use communities::roles::SetMeetings;
use communities::{Grant, Membership};
use forms::{Undone, refusals};
use platform::{Event, Instance, Result, Tx};
use ui::Lang;

use crate::access::MeetingGrant;
use crate::model::{Kind, Meeting, State};
use crate::news::{self, News, Told, reminders};
use crate::part::{Change as Dates, Parts};
use crate::series;
use crate::store as meetings;
use changes::Changes;

pub use draft::is_address;
pub use draft::{Draft, Field, Problem, Wanted};
pub use draft::{LONGEST_THEME, minutes};
pub use page::ADDABLE;

refusals! {
    /// Why a meeting was not changed.
    NotSet {
        /// Somebody saved another version in the meantime.
        Changed => "not-set-changed",
        /// It is cancelled.
        Cancelled => "not-set-cancelled",
        /// It is over, or was never cancelled.
        Over => "not-set-over",
    }
}

type Outcome<T> = forms::Outcome<T, NotSet>;

/// A change of a meeting, by somebody whose right another deed has checked.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// The meeting.
    pub meeting: i64,
    /// What is wanted of it.
    pub wanted: &'a Wanted,
    /// Who changes it.
    pub by: i64,
    /// Whether those expected are told, if it is news.
    pub is_told: bool,
}

/// Sets or moves a meeting, as it was seen at the revision that `wanted` names. What it changes decides who is told what.
pub async fn set(instance: &Instance, grant: &MeetingGrant<SetMeetings>, wanted: &Wanted) -> Outcome<Meeting> {
    let tx = instance.db.begin().await?;
    let (meeting, by) = (grant.meeting().id, grant.membership().person_id());
    let after = change(&tx, instance, &Change { meeting, wanted, by, is_told: true }).await?;
    tx.commit().await?;
    Ok(after)
}

/// The same inside the transaction of another deed: a date that a poll chose, a host who offered a room.
pub async fn change(tx: &Tx, instance: &Instance, change: &Change<'_>) -> Outcome<Meeting> {
    let (now, wanted) = (instance.clock.now(), change.wanted);
    let before = meetings::held(tx, change.meeting).await?;
    Undone::unless(before.cancelled_at.is_none(), NotSet::Cancelled)?;
    let changes = Changes::between(&before, wanted);
    if changes.is_none() {
        return Ok(before);
    }
    let is_seen = before.revision == wanted.revision;
    Undone::unless(is_seen && store::save(tx, &before, wanted, &changes, now).await?, NotSet::Changed)?;
    let after = meetings::held(tx, change.meeting).await?;
    follow(tx, instance, change, (&before, &after), &changes).await?;
    Ok(after)
}

/// What leaves with a change: reminders, what the parts plan by dates, the event, the mails.
async fn follow(
    tx: &Tx,
    instance: &Instance,
    change: &Change<'_>,
    (before, after): (&Meeting, &Meeting),
    changes: &Changes,
) -> Result<()> {
    let (now, by) = (instance.clock.now(), change.by);
    plan_again(tx, instance, after, changes.dated || changes.moved).await?;
    tx.record(Event::new(after.community_id, changes.event(), after.id, now).by(by)).await?;
    match changes.news(before, after, now).filter(|_| change.is_told) {
        Some(news) => news::tell_all(tx, instance, Told { meeting: after, news: &news, by: Some(by) }, now).await,
        None => Ok(()),
    }
}

/// What is planned by the dates of meetings: reminders, and what the parts plan.
async fn plan_again(tx: &Tx, instance: &Instance, meeting: &Meeting, is_settled: bool) -> Result<()> {
    let (community, now) = (meeting.community_id, instance.clock.now());
    let season = meetings::season(tx, community).await?;
    reminders::plan(tx, meeting, &season.reminders, now).await?;
    Parts::of(instance).dated(tx, &Dates { meeting: Some(meeting), community, is_settled, now }).await
}

/// Cancels a meeting, with the reason that everyone expected reads.
pub async fn cancel(instance: &Instance, grant: &MeetingGrant<SetMeetings>, reason: &str) -> Outcome<Meeting> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let before = grant.fresh(&tx).await?;
    Undone::unless(before.state(now) != State::Cancelled, NotSet::Cancelled)?;
    Undone::unless(before.state(now) != State::Held, NotSet::Over)?;
    store::cancel(&tx, before.id, reason, now).await?;
    let news = News::Cancelled { reason: reason.to_owned() };
    let after = leave(&tx, instance, grant, ("meetings.cancelled", &news)).await?;
    tx.commit().await?;
    Ok(after)
}

/// Takes a cancellation back: the meeting stands as it stood.
pub async fn restore(instance: &Instance, grant: &MeetingGrant<SetMeetings>) -> Outcome<Meeting> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    Undone::unless(grant.fresh(&tx).await?.cancelled_at.is_some(), NotSet::Over)?;
    store::restore(&tx, grant.meeting().id, now).await?;
    let after = leave(&tx, instance, grant, ("meetings.restored", &News::Restored)).await?;
    tx.commit().await?;
    Ok(after)
}

async fn leave(
    tx: &Tx,
    instance: &Instance,
    grant: &MeetingGrant<SetMeetings>,
    (event, news): (&'static str, &News),
) -> Result<Meeting> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let after = grant.fresh(tx).await?;
    plan_again(tx, instance, &after, after.cancelled_at.is_some()).await?;
    tx.record(grant.event(event, now)).await?;
    if after.state(now) != State::Held {
        news::tell_all(tx, instance, Told { meeting: &after, news, by: Some(by) }, now).await?;
    }
    Ok(after)
}

/// Adds a meeting to the season, without a date yet; returns its number.
pub async fn add(instance: &Instance, grant: &Grant<SetMeetings>, kind: Kind, theme: &str) -> Result<i64> {
    let (now, membership): (i64, &Membership) = (instance.clock.now(), grant);
    let community = membership.community().id;
    let tx = instance.db.begin().await?;
    let season = meetings::season(&tx, community).await?;
    let new = meetings::New {
        community,
        kind,
        position: meetings::last_position(&tx, community).await? + 1,
        title: &Text { fr: kind.name(Lang::Fr), en: kind.name(Lang::En) },
        about: None,
        theme,
        expected: None,
        starts_at: None,
        minutes: season.minutes,
        mode: season.mode,
        uid: series::opening::uid(),
    };
    let id = meetings::insert(&tx, &new, now).await?;
    Parts::of(instance).dated(&tx, &Dates { meeting: None, community, is_settled: false, now }).await?;
    tx.record(Event::new(community, "meetings.added", id, now).by(membership.person_id())).await?;
    tx.commit().await?;
    Ok(id)
}
