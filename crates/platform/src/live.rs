//! Following a stream live. A follower gets every event after the one it knew, in order and once: announcements when it
//! keeps up, the database when it starts, when it missed something, or when another node wrote.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::broadcast::{Receiver, error::TryRecvError};
use tokio::time::{Instant, Sleep, sleep};

use crate::events::{self, Heard, Recorded};
use crate::{Db, Result};

/// The most events given at once.
const BATCH: i64 = 200;
/// How long a follower trusts silence before it looks into the database: a lost wake-up costs no more than this.
const POLL: Duration = Duration::from_secs(5);

/// Who reads a live answer: it goes with the answer, for the edge of the program to count how many somebody has open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The number of the account.
    pub person: i64,
    /// The number of the browser's session; none for a program.
    pub session: Option<i64>,
}

/// A reader's place in a stream.
pub struct Follow {
    db: Db,
    stream: i64,
    last: i64,
    heard: Receiver<Heard>,
    behind: bool,
    /// Until the next look into the database. Kept across calls: a caller who waits a little at a time comes to it too, and
    /// an alarm that is set for each event would cost more than the event.
    next_look: Pin<Box<Sleep>>,
}

impl Follow {
    /// Follows `stream` from the event after number `after`, or from now on.
    pub async fn start(db: &Db, stream: i64, after: Option<i64>) -> Result<Follow> {
        // Subscribed first: what commits while we look is heard, and what we then read twice is skipped by its number.
        let heard = db.hub().subscribe(stream);
        let newest = events::newest(db, stream).await?;
        let last = after.map_or(newest, |after| after.clamp(0, newest));
        Ok(Follow { db: db.clone(), stream, last, heard, behind: last < newest, next_look: Box::pin(sleep(POLL)) })
    }

    /// The number of the last event that was given.
    pub fn last(&self) -> i64 {
        self.last
    }

    /// Waits for what comes next: one event or more, in order, without a gap. None at all means that this node stops and
    /// the stream must end. Safe to drop while it waits.
    pub async fn next(&mut self) -> Result<Vec<Arc<Recorded>>> {
        loop {
            if self.db.hub().is_stopped() {
                return Ok(Vec::new());
            }
            if self.behind {
                let found = self.catch_up().await?;
                if !found.is_empty() {
                    return Ok(found);
                }
            }
            let fresh = self.listen().await;
            if !fresh.is_empty() {
                return Ok(fresh);
            }
        }
    }

    async fn catch_up(&mut self) -> Result<Vec<Arc<Recorded>>> {
        let found = events::after(&self.db, self.stream, self.last, BATCH).await?;
        self.behind = i64::try_from(found.len()).is_ok_and(|count| count == BATCH);
        self.last = found.last().map_or(self.last, |event| event.seq);
        self.next_look.as_mut().reset(Instant::now() + POLL);
        Ok(found)
    }

    /// Waits for one word, then takes what else is there.
    async fn listen(&mut self) -> Vec<Arc<Recorded>> {
        let mut fresh = Vec::new();
        let heard = tokio::select! {
            // While events come, their numbers say whether one is missing.
            biased;
            heard = self.heard.recv() => heard.ok(),
            () = &mut self.next_look => None,
        };
        match heard {
            Some(heard) => self.take(heard, &mut fresh),
            // Silence, or more than could be kept for a slow reader.
            None => self.behind = true,
        }
        while !self.behind && fresh.len() < BATCH as usize {
            match self.heard.try_recv() {
                Ok(heard) => self.take(heard, &mut fresh),
                Err(TryRecvError::Lagged(_)) => self.behind = true,
                Err(_) => break,
            }
        }
        fresh
    }

    fn take(&mut self, heard: Heard, fresh: &mut Vec<Arc<Recorded>>) {
        match heard {
            Heard::Event(event) if event.seq == self.last + 1 => {
                self.last = event.seq;
                fresh.push(event);
            }
            Heard::Event(event) => self.behind |= event.seq > self.last,
            Heard::Wake(seq) => self.behind |= seq > self.last,
            Heard::Stop => {}
        }
    }
}
