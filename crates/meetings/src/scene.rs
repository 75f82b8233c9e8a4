//! The scene of a meeting: the meeting with all that its page and its parts need to know of it, read once and handed to each.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use communities::Directory;
use platform::{Db, Result};

use crate::access::MeetingAccess;
use crate::answers::{self, Counts, Given, Invited};
use crate::model::{Mark, Meeting, State};
use crate::said::Hosts;
use crate::venue::Crowd;
use crate::{attendance, people, store};

/// A meeting before one of its people.
#[derive(Debug)]
pub struct Scene {
    /// The proof that they see it.
    pub access: MeetingAccess,
    /// Who is in its community.
    pub directory: Directory,
    /// Who can receive it, and what is known of their rooms.
    pub hosts: Hosts,
    /// The resource persons asked to it, first asked first.
    pub guests: Vec<i64>,
    /// Those expected, in the order in which they joined the community.
    pub expected: Vec<i64>,
    /// What people answered.
    pub given: HashMap<i64, Given>,
    /// Who was marked as what.
    pub marks: HashMap<i64, Mark>,
    /// The moment at which it is looked at, in milliseconds UTC.
    pub now: i64,
    shared: Shared,
}

impl Scene {
    /// Reads all of it.
    pub async fn of(db: &Db, access: &MeetingAccess, now: i64) -> Result<Scene> {
        let (meeting, membership) = (access.meeting(), access.membership());
        let directory = Directory::of(db, membership).await?;
        let guests = store::guests(db, meeting.id).await?;
        Ok(Scene {
            hosts: Hosts::all(db).await?,
            expected: people::expected_of(db, meeting, &directory, &guests).await?,
            given: answers::of_meeting(db, meeting.id).await?,
            marks: match meeting.is_untouched(now) {
                true => HashMap::new(),
                false => attendance::store::of_meeting(db, meeting.id).await?,
            },
            access: access.clone(),
            directory,
            guests,
            now,
            shared: Shared::default(),
        })
    }

    /// The meeting.
    pub fn meeting(&self) -> &Meeting {
        self.access.meeting()
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.meeting().state(self.now)
    }

    /// Whether nothing can have been marked, decided or answered there yet: its day has not come.
    pub fn is_untouched(&self) -> bool {
        self.meeting().is_untouched(self.now)
    }

    /// What the member may answer, and how many come.
    pub fn invited(&self) -> Invited {
        let (meeting, membership) = (self.meeting(), self.access.membership());
        let counts = Counts::of(&self.expected, &self.given);
        let places = self.hosts.sheet(&meeting.place).and_then(|sheet| sheet.capacity);
        let crowd = Crowd { places, here: i64::try_from(counts.here).unwrap_or(i64::MAX) };
        let own = self.given.get(&membership.person_id()).cloned();
        Invited::standing(membership, meeting, (own, counts, crowd), self.now)
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
