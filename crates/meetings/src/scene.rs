//! The scene of a meeting: the meeting with all that its page and its parts need to know of it, read once and handed to each.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use communities::roles::SeeMeetings;
use communities::{Directory, Role};
use platform::{Db, Instance, Result};

use crate::access::MeetingAccess;
use crate::answers::{Counts, Given, Invited};
use crate::attendance::{Tally, with_the_marked};
use crate::lists::{Asking, Fact, Facts, List};
use crate::model::{Mark, Meeting, State};
use crate::said::Hosts;
use crate::time::{self, Time};
use crate::{people, store};

/// A meeting before one of its people.
#[derive(Debug)]
pub struct Scene {
    /// The proof that they see it.
    pub access: MeetingAccess,
    /// Who is in its community.
    pub directory: Directory,
    /// The resource persons asked to it, first asked first.
    pub guests: Vec<i64>,
    /// Those expected, in the order in which they joined the community. Of a meeting that began, those who were then.
    pub expected: Vec<i64>,
    /// Those who would be expected if it were today.
    expected_today: Vec<i64>,
    /// What people answered.
    pub given: HashMap<i64, Given>,
    /// Who was marked as what.
    pub marks: HashMap<i64, Mark>,
    /// The moment at which it is looked at, in milliseconds UTC.
    pub now: i64,
    pub(crate) list: List,
    /// What the parts know of it.
    pub(crate) facts: Facts,
    shared: Shared,
}

impl Scene {
    /// Reads all of it.
    pub async fn of(instance: &Instance, access: &MeetingAccess) -> Result<Scene> {
        let (db, membership) = (&instance.db, access.membership());
        let directory = Directory::of(db, membership).await?;
        let (asking, person) = (Asking::of(instance), membership.person_id());
        let (list, facts) = List::whole(db.into(), asking, access.meeting(), person).await?;
        Ok(Scene {
            guests: list.guests(),
            expected_today: people::expected_today(&list, &directory),
            expected: people::expected_of(&list, access.meeting(), &directory),
            given: list.given.clone(),
            marks: list.marks.clone(),
            list,
            access: access.clone(),
            directory,
            now: instance.clock.now(),
            facts,
            shared: Shared::default(),
        })
    }

    /// Who can receive it, and what is known of their rooms.
    pub async fn hosts(&self, db: &Db) -> Result<Arc<Hosts>> {
        self.once(Hosts::of_community(db, self.meeting().community_id)).await
    }

    /// The meeting.
    pub fn meeting(&self) -> &Meeting {
        self.access.meeting()
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.meeting().state(self.now)
    }

    /// Which of its times it is in.
    pub fn time(&self) -> Time {
        Time::of(self.meeting(), self.facts(time::CLOCK).first(), self.now)
    }

    /// Those of the list of attendance: who was expected, and who was marked already whatever they were.
    pub(crate) fn listed(&self) -> Vec<i64> {
        with_the_marked(self.expected.clone(), &self.marks)
    }

    /// Those who joined since and are on no list: they may have been there all the same.
    pub(crate) fn joined_since(&self) -> Vec<i64> {
        let listed = self.listed();
        self.expected_today.iter().filter(|person| !listed.contains(person)).copied().collect()
    }

    /// How many were there.
    pub fn tally(&self) -> Tally {
        Tally::of(&self.listed(), &self.marks)
    }

    /// Whether nothing can have been marked, decided or answered there yet: its day has not come.
    pub fn is_untouched(&self) -> bool {
        self.meeting().is_untouched(self.now)
    }

    /// What the member may answer, and how many come.
    pub fn invited(&self, hosts: &Hosts) -> Invited {
        let answers = (self.expected.as_slice(), &self.given);
        Invited::standing(self.access.membership(), self.meeting(), answers, hosts, self.now)
    }

    /// How many of those expected answered what.
    pub fn counts(&self) -> Counts {
        Counts::of(&self.expected, &self.given)
    }

    /// Who sees the meeting, for the `seen_by` of a page: the community, and the resource persons who were asked.
    pub fn seen_by(&self) -> String {
        let community = self.directory.seen_by::<SeeMeetings>();
        let present = |person: &&i64| self.directory.card(**person).role == Some(Role::Guest);
        match self.guests.iter().filter(present).count() {
            0 => community,
            count => t!(self.access.membership().lang(), "seen-by-with-guests", community = community, count = count),
        }
    }

    /// What a part knows of it under this name.
    pub fn facts(&self, name: &str) -> &[Fact] {
        self.facts.get(name).map_or(&[], Vec::as_slice)
    }

    /// Every meeting of its community, in the order of the season.
    pub async fn season(&self, db: &Db) -> Result<Arc<Vec<Meeting>>> {
        self.once(store::of_community(db, self.meeting().community_id)).await
    }

    /// What several parts need and one of them reads: the first that asks reads it, the others have the same.
    pub async fn once<T: Any + Send + Sync>(&self, read: impl Future<Output = Result<T>>) -> Result<Arc<T>> {
        if let Some(known) = self.shared.get() {
            return Ok(known);
        }
        Ok(self.shared.keep(read.await?))
    }
}

/// Values that parts share, by their type.
#[derive(Debug, Default)]
struct Shared(Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Shared {
    fn get<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&TypeId::of::<T>()).cloned();
        known.and_then(|known| known.downcast().ok())
    }

    fn keep<T: Any + Send + Sync>(&self, value: T) -> Arc<T> {
        let value = Arc::new(value);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(TypeId::of::<T>(), value.clone());
        value
    }
}
