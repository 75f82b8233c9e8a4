//! Posts at a steady pace. The schedule is made in advance and does not wait for answers (an open loop), and every
//! duration counts from the moment the post was due: a server that stalls is charged for all who had to wait.

use std::time::{Duration, Instant};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;

use super::Readers;
use crate::http::Connection;
use crate::latency::Latencies;
use crate::target::{Posted, Target};
use crate::{Result, delivery};

/// Posts of the first second are sent and verified, not counted: connections and caches warm up.
const WARM_UP: Duration = Duration::from_secs(1);

/// A pace.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Posts a second.
    pub per_second: u32,
    /// How many people take turns to post, and follow live.
    pub people: usize,
    /// How long it is kept.
    pub counted: Duration,
}

/// How long people waited.
#[derive(Clone, Debug, Default)]
pub struct Steady {
    /// From the moment a post was due until its author read that it is kept.
    pub acknowledged: Latencies,
    /// From the moment a post was due until the last reader had it.
    pub delivered: Latencies,
}

impl Steady {
    /// Adds the durations of another round.
    pub fn join(&mut self, other: Steady) {
        self.acknowledged.join(other.acknowledged);
        self.delivered.join(other.delivered);
    }
}

/// Keeps the pace and measures. Fails unless every reader received every post.
pub async fn post_steadily(target: &Target, pace: &Pace) -> Result<Steady> {
    let readers = Readers::open(target, pace.people).await?;
    let start = Instant::now() + Duration::from_millis(50);
    let posts = keep(target, pace, start).await?;
    readers.reach(posts.iter().map(|post| post.seq).max().unwrap_or_default()).await?;
    let heard = readers.close().await;
    delivery::verify(&posts, &heard)?;
    let counted: Vec<Posted> = posts.into_iter().filter(|post| post.due >= start + WARM_UP).collect();
    Ok(Steady {
        acknowledged: counted.iter().map(|post| post.acknowledged - post.due).collect(),
        delivered: delivery::until_all(&counted, &heard),
    })
}

async fn keep(target: &Target, pace: &Pace, start: Instant) -> Result<Vec<Posted>> {
    let (mut tasks, mut authors) = (JoinSet::new(), Vec::new());
    for place in 0..pace.people {
        let (author, due) = unbounded_channel();
        authors.push(author);
        let connection = Connection::open(target.address).await?;
        tasks.spawn(post_when_due(target.clone(), connection, place, due));
    }
    let schedule = schedule(pace, start);
    tokio::task::spawn_blocking(move || call(&schedule, &authors)).await?;
    let mut posts = Vec::new();
    while let Some(done) = tasks.join_next().await {
        posts.extend(done??);
    }
    Ok(posts)
}

fn schedule(pace: &Pace, start: Instant) -> Vec<Instant> {
    let step = Duration::from_secs(1) / pace.per_second;
    let length = WARM_UP + pace.counted;
    (0u32..).map(|number| step * number).take_while(|after| *after < length).map(|after| start + after).collect()
}

/// Calls the authors in turn, each at its moment. A thread of its own: the runtime's timer counts whole milliseconds.
fn call(schedule: &[Instant], authors: &[UnboundedSender<Instant>]) {
    for (due, author) in schedule.iter().zip(authors.iter().cycle()) {
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        // An author who failed is gone; the trouble is told when the tasks are joined.
        let _ = author.send(*due);
    }
}

async fn post_when_due(
    target: Target,
    mut connection: Connection,
    place: usize,
    mut due: UnboundedReceiver<Instant>,
) -> Result<Vec<Posted>> {
    let mut posts = Vec::new();
    while let Some(due) = due.recv().await {
        posts.push(target.post(&mut connection, place, due).await?);
    }
    Ok(posts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schedule_is_fixed_in_advance() {
        let start = Instant::now();
        let due = schedule(&Pace { per_second: 20, people: 3, counted: Duration::from_secs(2) }, start);
        assert_eq!(due.len(), 60, "20 a second for a second of warming up and two that count");
        assert_eq!(due[0], start);
        assert_eq!(due[59], start + Duration::from_millis(59 * 50));
    }
}
