//! Where what was committed is announced, on this node, and where the other nodes hear that there is something to read.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::futures::Notified;
use tokio::sync::{Notify, broadcast};

use super::event::Recorded;

/// How many announced events a slow reader may lag behind before it reads from the database instead.
const HOT: usize = 1024;

/// What a follower hears.
#[derive(Clone, Debug)]
pub(crate) enum Heard {
    /// An event, announced by this node.
    Event(Arc<Recorded>),
    /// Something up to this number is in the database, written by another node.
    Wake(i64),
    /// This node stops.
    Stop,
}

/// Where committed events are announced to those who follow live, and workers are woken.
#[derive(Clone, Default)]
pub struct Hub(Arc<Posts>);

#[derive(Default)]
struct Posts {
    streams: RwLock<HashMap<i64, broadcast::Sender<Heard>>>,
    workers: Notify,
    stopped: AtomicBool,
    others: RwLock<Option<tokio::sync::mpsc::UnboundedSender<(i64, i64)>>>,
}

impl Hub {
    pub(crate) fn announce(&self, event: Arc<Recorded>) {
        self.post(event.stream, Heard::Event(event.clone()));
    }

    pub(crate) fn wake(&self, stream: i64, seq: i64) {
        self.post(stream, Heard::Wake(seq));
    }

    /// Wakes those who carry out jobs and send mail.
    pub fn wake_workers(&self) {
        self.0.workers.notify_waiters();
    }

    /// Resolves at the next wake-up of the workers, counted from this call and not from the first look at it: a worker
    /// asks, then looks for work, then waits, and misses nothing in between.
    pub fn work_to_do(&self) -> Notified<'_> {
        self.0.workers.notified()
    }

    /// Tells every follower that this node stops, so that streams end and a graceful stop does not wait for them; and
    /// the workers, who finish what they have in hand and return, so that no mail is cut in two.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::SeqCst);
        self.wake_workers();
        let streams = self.0.streams.read().unwrap_or_else(PoisonError::into_inner);
        for followers in streams.values() {
            let _ = followers.send(Heard::Stop);
        }
    }

    /// Whether [`Hub::stop`] was called.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::SeqCst)
    }

    pub(crate) fn subscribe(&self, stream: i64) -> broadcast::Receiver<Heard> {
        let mut streams = self.0.streams.write().unwrap_or_else(PoisonError::into_inner);
        streams.entry(stream).or_insert_with(|| broadcast::channel(HOT).0).subscribe()
    }

    pub(crate) fn tell_others_through(&self, tell: tokio::sync::mpsc::UnboundedSender<(i64, i64)>) {
        *self.0.others.write().unwrap_or_else(PoisonError::into_inner) = Some(tell);
    }

    pub(crate) fn tell_others(&self, words: impl Iterator<Item = (i64, i64)>) {
        if let Some(tell) = &*self.0.others.read().unwrap_or_else(PoisonError::into_inner) {
            for word in words {
                let _ = tell.send(word);
            }
        }
    }

    fn post(&self, stream: i64, heard: Heard) {
        let streams = self.0.streams.read().unwrap_or_else(PoisonError::into_inner);
        let nobody_listens = streams.get(&stream).is_some_and(|followers| followers.send(heard).is_err());
        drop(streams);
        if nobody_listens {
            self.forget(stream);
        }
    }

    /// Frees the memory of a stream that nobody follows any more (about 60 kB each).
    fn forget(&self, stream: i64) {
        let mut streams = self.0.streams.write().unwrap_or_else(PoisonError::into_inner);
        if streams.get(&stream).is_some_and(|followers| followers.receiver_count() == 0) {
            streams.remove(&stream);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Hub;

    #[test]
    fn a_stream_that_nobody_follows_any_more_takes_no_memory() {
        let hub = Hub::default();
        let (first, second) = (hub.subscribe(7), hub.subscribe(7));
        let known = || hub.0.streams.read().expect("no thread panicked").len();
        drop(first);
        hub.wake(7, 1);
        assert_eq!(known(), 1, "somebody follows still");
        drop(second);
        hub.wake(7, 2);
        hub.wake(8, 1);
        assert_eq!(known(), 0);
    }
}
