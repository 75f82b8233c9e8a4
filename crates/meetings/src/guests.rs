//! Resource persons: somebody with that role in the community, asked to one meeting. They see that meeting and no other.

mod page;
mod store;
pub(crate) mod web;

use communities::roles::SetMeetings;
use communities::{Role, roster};
use forms::{Outcome, Undone, refusals};
use platform::{Instance, Result, Tx};

use crate::access::MeetingGrant;
use crate::model::State;
use crate::news::{self, News, Told};

refusals! {
    /// Why somebody was not asked.
    NotAsked {
        /// Nobody of this number is a resource person of the community.
        Stranger => "not-asked-stranger",
        /// The meeting is over or cancelled.
        TooLate => "not-asked-too-late",
    }
}

/// Asks a resource person to a meeting. Asking twice changes nothing.
pub async fn ask(instance: &Instance, grant: &MeetingGrant<SetMeetings>, person: i64) -> Outcome<(), NotAsked> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    Undone::unless(meeting.is_ahead(now), NotAsked::TooLate)?;
    Undone::unless(is_resource_person(&tx, meeting.community_id, person).await?, NotAsked::Stranger)?;
    if store::ask(&tx, meeting.id, person, now).await? {
        tx.record(grant.event("meetings.guest_asked", now).to("team")).await?;
        if meeting.starts_at.is_some() {
            let told = Told { meeting: &meeting, news: &News::Set, by: Some(grant.membership().person_id()) };
            news::tell(&tx, instance, &told, &[person], now).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Takes it back: the person no longer sees the meeting, and their calendar no longer shows it.
pub async fn withdraw(instance: &Instance, grant: &MeetingGrant<SetMeetings>, person: i64) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    if store::withdraw(&tx, meeting.id, person).await? {
        tx.record(grant.event("meetings.guest_withdrawn", now).to("team")).await?;
        if meeting.state(now) == State::Set {
            let told = Told { meeting: &meeting, news: &News::Withdrawn, by: Some(grant.membership().person_id()) };
            news::tell(&tx, instance, &told, &[person], now).await?;
        }
    }
    tx.commit().await
}

async fn is_resource_person(tx: &Tx, community: i64, person: i64) -> Result<bool> {
    let standings = roster::of_person(tx, person).await?;
    Ok(standings.iter().any(|(each, role)| each.id == community && *role == Role::Guest))
}
