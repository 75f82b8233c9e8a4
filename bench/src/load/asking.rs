//! Clients who ask for the same thing, again as soon as it is there.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::Result;
use crate::http::{Answer, Asked, Connection};
use crate::latency::Latencies;

/// Before counting begins.
const WARM_UP: Duration = Duration::from_millis(500);

/// What came of it.
#[derive(Clone, Debug)]
pub struct Asking {
    /// Answers a second.
    pub per_second: f64,
    /// How long each took.
    pub latencies: Latencies,
}

/// `clients` ask for `asked` for as long as `counted`. Fails at the first answer that is not a 200, and unless `is_right`
/// accepts the first one: a page that is empty is quick and worth nothing.
pub async fn ask_all_the_time(
    address: SocketAddr,
    asked: &Asked,
    (clients, counted): (usize, Duration),
    is_right: impl Fn(&Answer) -> Result<()>,
) -> Result<Asking> {
    is_right(&crate::http::ask(address, asked).await?.expect_status(200, asked.path())?)?;
    let from = Instant::now() + WARM_UP;
    let mut tasks = JoinSet::new();
    for _ in 0..clients {
        tasks.spawn(one(Connection::open(address).await?, asked.clone(), from..from + counted));
    }
    let mut latencies = Latencies::default();
    while let Some(done) = tasks.join_next().await {
        latencies.join(done??);
    }
    Ok(Asking { per_second: latencies.count() as f64 / counted.as_secs_f64(), latencies })
}

async fn one(mut connection: Connection, asked: Asked, counted: std::ops::Range<Instant>) -> Result<Latencies> {
    let mut latencies = Latencies::default();
    loop {
        let sent = Instant::now();
        if sent >= counted.end {
            return Ok(latencies);
        }
        connection.ask(&asked).await?.expect_status(200, asked.path())?;
        let now = Instant::now();
        if counted.contains(&now) {
            latencies.add(now - sent);
        }
    }
}
