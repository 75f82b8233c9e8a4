//! One post, and many who follow: how long until the last one has it.

use std::time::{Duration, Instant};

use super::Readers;
use crate::http::Connection;
use crate::latency::Latencies;
use crate::target::Target;
use crate::{Result, delivery};

const BETWEEN: Duration = Duration::from_millis(200);

/// Posts `times` messages, one after the other, to `readers` who are already there; from each post until the last reader
/// has it. Fails unless every reader received every one.
pub async fn fan_out(target: &Target, readers: Readers, times: usize) -> Result<Latencies> {
    let mut connection = Connection::open(target.address).await?;
    let mut posts = Vec::with_capacity(times);
    for place in 0..times {
        let post = target.post(&mut connection, place, Instant::now()).await?;
        readers.reach(post.seq).await?;
        posts.push(post);
        tokio::time::sleep(BETWEEN).await;
    }
    let heard = readers.close().await;
    delivery::verify(&posts, &heard)?;
    Ok(delivery::until_all(&posts, &heard))
}
