//! What those expected at a meeting are told by mail: its date is set, it moved, its place changed, it is cancelled, it is
//! near. Each person in their language, in the transaction of what happened, through `notifications`.

mod letter;
pub(crate) mod reminders;

use std::collections::HashMap;

use communities::{Community, roster};
use identity::{Person, people as accounts};
use notifications::Kind;
use platform::{Error, Instance, Result, Tx};

use crate::answers;
use crate::model::Meeting;
use crate::people;
use crate::said::Hosts;

/// A piece of news about a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// It has its date.
    Set,
    /// It has another date, or none any more.
    Moved {
        /// The date that it had.
        from: i64,
        /// Why.
        reason: String,
    },
    /// It is held elsewhere, or in another way.
    Place,
    /// It will not be held.
    Cancelled {
        /// Why.
        reason: String,
    },
    /// It will be held after all.
    Restored,
    /// It is near.
    Near,
}

impl News {
    fn kind(&self) -> Kind {
        match self {
            News::Set => Kind::MeetingSet,
            News::Moved { .. } | News::Place | News::Restored => Kind::MeetingMoved,
            News::Cancelled { .. } => Kind::MeetingCancelled,
            News::Near => Kind::MeetingReminder,
        }
    }
}

/// Tells everyone who is expected, except who did it: they know.
pub(crate) async fn tell_all(tx: &Tx, instance: &Instance, told: Told<'_>, now: i64) -> Result<()> {
    let expected = people::expected(tx, told.meeting).await?;
    let to: Vec<i64> = expected.into_iter().filter(|person| Some(*person) != told.by).collect();
    tell(tx, instance, &told, &to, now).await
}

/// What is told, of which meeting, and who did it.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) meeting: &'a Meeting,
    pub(crate) news: &'a News,
    pub(crate) by: Option<i64>,
}

/// Tells these people.
pub(crate) async fn tell(tx: &Tx, instance: &Instance, told: &Told<'_>, to: &[i64], now: i64) -> Result<()> {
    let scene = Scene::of(tx, told.meeting).await?;
    let accounts = accounts::all_of(tx, to).await?;
    for person in to.iter().filter_map(|person| accounts.get(person)) {
        let notice = letter::notice(&instance.settings, &scene, told, person);
        notifications::tell(tx, instance, notice, now).await?;
    }
    Ok(())
}

/// What every letter about a meeting needs to know.
struct Scene {
    community: Community,
    hosts: Hosts,
    answers: HashMap<i64, answers::Given>,
}

impl Scene {
    async fn of(tx: &Tx, meeting: &Meeting) -> Result<Scene> {
        let community = roster::community(tx, meeting.community_id).await?;
        let community = community.ok_or_else(|| Error::Stored(format!("meeting {} has no community", meeting.id)))?;
        Ok(Scene { community, hosts: Hosts::all(tx).await?, answers: answers::of_meeting(tx, meeting.id).await? })
    }

    fn answer(&self, person: &Person) -> Option<&answers::Given> {
        self.answers.get(&person.id)
    }
}
