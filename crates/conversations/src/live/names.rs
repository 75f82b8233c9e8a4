//! The names that streams write beside messages. Every open stream of a community and a language shares one reading of the
//! directory, read again when somebody comes, leaves or changes, and once in a while.

use std::collections::HashMap;
use std::sync::{Arc, Weak};
use std::time::Duration;

use communities::Directory;
use platform::{Instance, Recorded, Result};
use tokio::sync::Mutex;
use ui::Lang;

use crate::access::RoomAccess;

/// A name that changed without an event of the community is read at the latest after this time.
const FRESH: Duration = Duration::from_secs(60);

/// The readings that the streams of this process share; `app::wiring` puts one among the links. Without it each stream
/// reads for itself.
#[derive(Clone, Default)]
pub struct SharedNames(Arc<Mutex<Readings>>);

type Readings = HashMap<(i64, Lang), Weak<Reading>>;

struct Reading {
    directory: Arc<Directory>,
    as_of: i64,
    at: Duration,
}

/// What one stream knows.
pub(super) struct Names {
    instance: Instance,
    room: Arc<RoomAccess>,
    shared: SharedNames,
    reading: Option<Arc<Reading>>,
    changed: i64,
}

impl Names {
    pub(super) fn of(instance: &Instance, room: &Arc<RoomAccess>) -> Names {
        let shared = instance.links.get::<SharedNames>().cloned().unwrap_or_default();
        Names { instance: instance.clone(), room: room.clone(), shared, reading: None, changed: 0 }
    }

    /// Notes an event: those of the community itself may change names.
    pub(super) fn heard(&mut self, event: &Recorded) {
        if event.kind.starts_with("communities.") {
            self.changed = event.seq;
        }
    }

    /// The directory as it was at this event or later.
    pub(super) async fn directory(&mut self, event: &Recorded) -> Result<Arc<Directory>> {
        let now = self.instance.clock.passed();
        let changed = self.changed;
        let is_fresh = move |reading: &Reading| reading.as_of >= changed && now - reading.at < FRESH;
        let reading = match self.reading.take().filter(|reading| is_fresh(reading)) {
            Some(reading) => reading,
            None => self.read(event.seq, now, is_fresh).await?,
        };
        let directory = reading.directory.clone();
        self.reading = Some(reading);
        Ok(directory)
    }

    /// One reads and the others wait for it: a change in the community wakes all its streams together.
    async fn read(&self, as_of: i64, at: Duration, is_fresh: impl Fn(&Reading) -> bool) -> Result<Arc<Reading>> {
        let membership = self.room.membership();
        let key = (membership.community().id, membership.lang());
        let mut shared = self.shared.0.lock().await;
        if let Some(reading) = shared.get(&key).and_then(Weak::upgrade).filter(|reading| is_fresh(reading)) {
            return Ok(reading);
        }
        let directory = Arc::new(Directory::of(&self.instance.db, membership).await?);
        let reading = Arc::new(Reading { directory, as_of, at });
        shared.retain(|_, reading| reading.strong_count() > 0);
        shared.insert(key, Arc::downgrade(&reading));
        Ok(reading)
    }
}
