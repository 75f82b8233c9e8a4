//! Writers without pause: each posts, waits for the answer, and posts again.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::Readers;
use crate::http::Connection;
use crate::target::{Posted, Target};
use crate::{Result, Trouble, delivery};

/// A run of writers without pause, with readers who receive everything.
#[derive(Clone, Copy, Debug)]
pub struct Posting {
    /// How many write.
    pub writers: usize,
    /// How many follow live.
    pub readers: usize,
    /// Before counting begins.
    pub warm_up: Duration,
    /// While acknowledged posts are counted.
    pub counted: Duration,
}

/// Acknowledged posts a second. Fails unless every reader received every one.
pub async fn post_all_the_time(target: &Target, posting: &Posting) -> Result<f64> {
    let readers = Readers::open(target, posting.readers).await?;
    let from = Instant::now() + posting.warm_up;
    let until = from + posting.counted;
    let posts = write(target, posting.writers, Stop::At(until)).await?;
    readers.reach(newest(&posts)?).await?;
    delivery::verify(&posts, &readers.close().await)?;
    let counted = posts.iter().filter(|post| (from..until).contains(&post.acknowledged)).count();
    Ok(counted as f64 / posting.counted.as_secs_f64())
}

/// Acknowledged posts a second of one writer for each of these, all at once, with nobody listening. Fails unless each is
/// given higher numbers from post to post.
pub async fn post_everywhere(targets: &[Target], warm_up: Duration, counted: Duration) -> Result<f64> {
    let from = Instant::now() + warm_up;
    let until = from + counted;
    let mut tasks = JoinSet::new();
    for target in targets {
        let connection = Connection::open(target.address).await?;
        tasks.spawn(one(target.clone(), connection, 0, Stop::At(until)));
    }
    let mut acknowledged = 0u32;
    while let Some(done) = tasks.join_next().await {
        let posts = done??;
        if !posts.is_sorted_by(|earlier, later| earlier.seq < later.seq) {
            return Err(Trouble::said("a community gave a number twice, or out of order"));
        }
        acknowledged += posts.iter().filter(|post| (from..until).contains(&post.acknowledged)).map(|_| 1).sum::<u32>();
    }
    Ok(f64::from(acknowledged) / counted.as_secs_f64())
}

/// Posts `count` messages by `writers`, with nobody listening; gives how many a second.
pub async fn fill(target: &Target, writers: usize, count: i64) -> Result<f64> {
    let started = Instant::now();
    let posts = write(target, writers, Stop::After(Arc::new(AtomicI64::new(count)))).await?;
    Ok(posts.len() as f64 / started.elapsed().as_secs_f64())
}

/// When writers stop.
#[derive(Clone)]
enum Stop {
    At(Instant),
    After(Arc<AtomicI64>),
}

impl Stop {
    fn goes_on(&self) -> bool {
        match self {
            Stop::At(end) => Instant::now() < *end,
            Stop::After(left) => left.fetch_sub(1, Ordering::SeqCst) > 0,
        }
    }
}

async fn write(target: &Target, writers: usize, stop: Stop) -> Result<Vec<Posted>> {
    let mut tasks = JoinSet::new();
    for place in 0..writers {
        let connection = Connection::open(target.address).await?;
        tasks.spawn(one(target.clone(), connection, place, stop.clone()));
    }
    let mut posts = Vec::new();
    while let Some(done) = tasks.join_next().await {
        posts.extend(done??);
    }
    Ok(posts)
}

async fn one(target: Target, mut connection: Connection, place: usize, stop: Stop) -> Result<Vec<Posted>> {
    let mut posts = Vec::new();
    while stop.goes_on() {
        posts.push(target.post(&mut connection, place, Instant::now()).await?);
    }
    Ok(posts)
}

fn newest(posts: &[Posted]) -> Result<i64> {
    posts.iter().map(|post| post.seq).max().ok_or_else(|| Trouble::said("no post was acknowledged"))
}
