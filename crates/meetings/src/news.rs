//! What those expected at a meeting are told by mail: its date is set, it moved, its place changed, it is cancelled, it is
//! near. Each person in their language, in the transaction of what happened, through `notifications`; the same mail tells
//! their calendar.

mod letter;
mod needless;
pub mod reminders;

use std::collections::HashMap;

use communities::{Community, roster};
use identity::{Person, people as accounts};
use notifications::Kind;
use platform::mail::{CalendarPart, Method, sender_address};
use platform::{Error, Instance, Result, Settings, Tx};

use crate::answers;
use crate::invitation::{self, Message};
use crate::lists::List;
use crate::model::Meeting;
use crate::people;
use crate::personal::{self, Purpose};
use crate::said::Hosts;

pub(crate) use needless::is_true;

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
    /// The person is no longer asked to it.
    Withdrawn,
}

impl News {
    fn kind(&self) -> Kind {
        match self {
            News::Set => Kind::MeetingSet,
            News::Moved { .. } | News::Place | News::Restored => Kind::MeetingMoved,
            News::Cancelled { .. } | News::Withdrawn => Kind::MeetingCancelled,
            News::Near => Kind::MeetingReminder,
        }
    }
}

/// Tells everyone who is expected. Who did it knows, but their calendar does not: they are told what calendars read.
pub(crate) async fn tell_all(tx: &Tx, instance: &Instance, told: Told<'_>, now: i64) -> Result<()> {
    let expected = people::expected(tx, told.meeting).await?;
    let knows = |person: &i64| Some(*person) == told.by && told.asked_of_calendars().is_none();
    let to: Vec<i64> = expected.into_iter().filter(|person| !knows(person)).collect();
    tell(tx, instance, &told, &to, now).await
}

/// What is told, of which meeting, and who did it.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) meeting: &'a Meeting,
    pub(crate) news: &'a News,
    pub(crate) by: Option<i64>,
}

impl Told<'_> {
    /// What calendars are asked, and where they have or will have the meeting; nothing when none can know of it.
    fn asked_of_calendars(&self) -> Option<(Method, i64)> {
        match (self.news, self.meeting.starts_at) {
            (News::Moved { from, .. }, None) => Some((Method::Cancel, *from)),
            (News::Withdrawn, Some(at)) => Some((Method::Cancel, at)),
            (_, Some(at)) if self.meeting.cancelled_at.is_some() => Some((Method::Cancel, at)),
            (_, Some(at)) => Some((Method::Request, at)),
            (_, None) => None,
        }
    }

    /// Whether the person is asked to answer.
    fn asks(&self) -> bool {
        matches!(self.asked_of_calendars(), Some((Method::Request, _)))
    }
}

/// Tells these people.
pub(crate) async fn tell(tx: &Tx, instance: &Instance, told: &Told<'_>, to: &[i64], now: i64) -> Result<()> {
    let scene = Scene::of(tx, &instance.settings, told.meeting).await?;
    let accounts = accounts::all_of(tx, to).await?;
    if told.asks() {
        invitation::remember(tx, told.meeting).await?;
    }
    let answering = answering(tx, instance, told, accounts.keys().copied(), now).await?;
    let letter = |person| {
        let notice = letter::notice(&instance.settings, &scene, told, (person, &answering));
        (notice, scene.part(told, person, now))
    };
    notifications::tell_all_with_calendars(tx, instance, &accounts, letter, now).await
}

/// The address where each of these people answers without signing in, good until the meeting is over.
async fn answering(
    tx: &Tx,
    instance: &Instance,
    told: &Told<'_>,
    people: impl Iterator<Item = i64>,
    now: i64,
) -> Result<HashMap<i64, String>> {
    let asked = told.asks() && instance.settings.sends_mail;
    let mut addresses = HashMap::new();
    let Some(expires_at) = told.meeting.ends_at().filter(|_| asked) else { return Ok(addresses) };
    let (purpose, subject, community) = (Purpose::Answer, told.meeting.id, told.meeting.community_id);
    for person in people {
        let link = personal::New { purpose, subject, community, person, expires_at };
        let token = personal::make(tx, link, now).await?;
        addresses.insert(person, instance.settings.link(&invitation::web::path(&token)));
    }
    Ok(addresses)
}

/// What every letter about a meeting needs to know.
struct Scene {
    community: Community,
    hosts: Hosts,
    answers: HashMap<i64, answers::Given>,
    /// The page of the meeting.
    url: String,
    /// The address that sends our mails; without one no mail leaves.
    organizer: Option<String>,
}

impl Scene {
    async fn of(tx: &Tx, settings: &Settings, meeting: &Meeting) -> Result<Scene> {
        let community = roster::community(tx, meeting.community_id).await?;
        let community = community.ok_or_else(|| Error::Stored(format!("meeting {} has no community", meeting.id)))?;
        Ok(Scene {
            url: settings.link(&community.path(&meeting.path())),
            organizer: sender_address(settings),
            hosts: Hosts::of_community(tx, meeting.community_id).await?,
            answers: List::of(tx.into(), meeting).await?.given,
            community,
        })
    }

    fn answer(&self, person: &Person) -> Option<&answers::Given> {
        self.answers.get(&person.id)
    }

    /// What this person's calendar is asked.
    fn part(&self, told: &Told<'_>, to: &Person, at: i64) -> Option<CalendarPart> {
        let (method, starts_at) = told.asked_of_calendars()?;
        let message = Message {
            method,
            starts_at,
            meeting: told.meeting,
            hosts: &self.hosts,
            community: &self.community.name,
            url: &self.url,
            organizer: self.organizer.as_deref()?,
            at,
        };
        Some(invitation::part(&message, to, self.answer(to)))
    }
}
