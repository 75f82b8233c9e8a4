//! Setting a meeting: its date, its host, its place, its theme; moving it, cancelling it, adding one. Two people may have the
//! same meeting before them: the second to save is shown both versions, and nothing of either is lost.

mod changes;
mod draft;
mod moments;
mod page;
mod store;
pub(crate) mod web;

use communities::program::Text;
use communities::roles::SetMeetings;
use communities::{Grant, Membership};
use platform::{Event, Instance, Result, Tx};
use ui::Lang;

use crate::access::MeetingGrant;
use crate::model::{Kind, Meeting, State};
use crate::news::{self, News, Told, reminders};
use crate::series;
use crate::store as meetings;
use crate::undone::Undone;
use changes::Changes;

pub(crate) use draft::is_address;
pub use draft::{Draft, Field, Problem, Wanted};

/// Why a meeting was not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSet {
    /// Somebody saved another version in the meantime: this one.
    Changed(Box<Meeting>),
    /// It is cancelled.
    Cancelled,
    /// It is over, or was never cancelled.
    Over,
}

impl NotSet {
    /// What the person reads.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            NotSet::Changed(_) => t!(lang, "not-set-changed"),
            NotSet::Cancelled => t!(lang, "not-set-cancelled"),
            NotSet::Over => t!(lang, "not-set-over"),
        }
    }
}

type Outcome<T> = std::result::Result<T, Undone<NotSet>>;

/// Sets or moves a meeting, as it was seen at the revision that `wanted` names. What it changes decides who is told what.
pub async fn set(instance: &Instance, grant: &MeetingGrant<SetMeetings>, wanted: &Wanted) -> Outcome<Meeting> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let before = current(&tx, grant).await?;
    if before.cancelled_at.is_some() {
        return Err(Undone::Refused(NotSet::Cancelled));
    }
    let changes = Changes::between(&before, wanted);
    if changes.is_none() {
        return Ok(before);
    }
    if before.revision != wanted.revision || !store::save(&tx, &before, wanted, &changes, now).await? {
        let saved = current(&tx, grant).await?;
        return Err(Undone::Refused(NotSet::Changed(Box::new(saved))));
    }
    let after = current(&tx, grant).await?;
    follow(&tx, instance, grant, (&before, &after), &changes).await?;
    tx.commit().await?;
    Ok(after)
}

/// What leaves with a change: reminders, the event, the mails.
async fn follow(
    tx: &Tx,
    instance: &Instance,
    grant: &MeetingGrant<SetMeetings>,
    (before, after): (&Meeting, &Meeting),
    changes: &Changes,
) -> Result<()> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    plan_reminders(tx, after, now).await?;
    tx.record(Event::new(after.community_id, changes.event(), after.id, now).by(by)).await?;
    match changes.news(before, after, now) {
        Some(news) => news::tell_all(tx, instance, Told { meeting: after, news: &news, by: Some(by) }, now).await,
        None => Ok(()),
    }
}

async fn plan_reminders(tx: &Tx, meeting: &Meeting, now: i64) -> Result<()> {
    let season = meetings::season(tx, meeting.community_id).await?;
    reminders::plan(tx, meeting, &season.reminders, now).await
}

/// Cancels a meeting, with the reason that everyone expected reads.
pub async fn cancel(instance: &Instance, grant: &MeetingGrant<SetMeetings>, reason: &str) -> Outcome<Meeting> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let before = current(&tx, grant).await?;
    match before.state(now) {
        State::Cancelled => return Err(Undone::Refused(NotSet::Cancelled)),
        State::Held => return Err(Undone::Refused(NotSet::Over)),
        State::Planned | State::Set => {}
    }
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
    if current(&tx, grant).await?.cancelled_at.is_none() {
        return Err(Undone::Refused(NotSet::Over));
    }
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
    let after = current(tx, grant).await?;
    plan_reminders(tx, &after, now).await?;
    tx.record(Event::new(after.community_id, event, after.id, now).by(by)).await?;
    if after.state(now) != State::Held {
        news::tell_all(tx, instance, Told { meeting: &after, news, by: Some(by) }, now).await?;
    }
    Ok(after)
}

async fn current(tx: &Tx, grant: &MeetingGrant<SetMeetings>) -> Result<Meeting> {
    let found = meetings::meeting(tx, grant.meeting().id).await?;
    found.ok_or_else(|| platform::Error::Stored(format!("meeting {} is gone", grant.meeting().id)))
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
        uid: series::uid(),
    };
    let id = meetings::insert(&tx, &new, now).await?;
    tx.record(Event::new(community, "meetings.added", id, now).by(membership.person_id())).await?;
    tx.commit().await?;
    Ok(id)
}
