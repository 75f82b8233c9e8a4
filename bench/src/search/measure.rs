//! How long finding takes: one person asks, waits, and asks for something else. Beside it, the bare server answers as many bytes, and
//! the same messages are posted to both.

use std::time::Instant;

use super::Found;
use super::place::Place;
use super::sought::{Sort, beginnings, queries};
use super::vocabulary::Vocabulary;
use crate::http::{Answer, Asked, Connection};
use crate::jasette::Jasette;
use crate::latency::Latencies;
use crate::process::Process;
use crate::subject::{Bare, Subject};
use crate::target::Target;
use crate::{Result, Trouble};

/// Queries that are asked before counting.
const WARM_UP: usize = 30;

/// A server that runs.
pub(super) struct Running<'a> {
    pub(super) jasette: &'a Jasette,
    pub(super) process: &'a Process,
    pub(super) bare: &'a Bare,
    pub(super) bare_process: &'a Process,
}

impl Running<'_> {
    /// Asks for all of it.
    pub(super) async fn look(&self, place: &Place, words: &Vocabulary, size: (i64, usize)) -> Result<Found> {
        let (mut found, mut connection) = (Found::default(), Connection::open(self.process.address).await?);
        let asked = queries(place, words, size);
        for (_, words) in asked.iter().take(WARM_UP) {
            connection.ask(&self.jasette.looking_for(words, place.community)).await?;
        }
        for (sort, words) in &asked {
            let (answer, took) = timed(&mut connection, &self.jasette.looking_for(words, place.community)).await?;
            found.queries.push((*sort, took));
            found.empty += usize::from(count(&answer)? == 0);
            found.bytes.push(answer.body.len());
        }
        for typed in beginnings(place, words, size) {
            let (answer, took) = timed(&mut connection, &self.jasette.typing(&typed)).await?;
            found.typed.add(took);
            found.bytes_typed.push(answer.body.len());
        }
        found.posts = posts(&self.jasette.target(self.process), size.1).await?;
        self.limits(&mut found, size.1).await?;
        Ok(found)
    }

    async fn limits(&self, found: &mut Found, times: usize) -> Result<()> {
        let mut connection = Connection::open(self.bare_process.address).await?;
        for (bytes, bare) in [(&found.bytes, &mut found.bare), (&found.bytes_typed, &mut found.bare_typed)] {
            let asked = Asked::get(format!("/bytes/{}", middle(bytes)));
            for _ in 0..times {
                bare.add(timed(&mut connection, &asked).await?.1);
            }
        }
        found.bare_posts = posts(&self.bare.target(self.bare_process), times).await?;
        Ok(())
    }
}

impl Found {
    /// The durations of the queries of this sort, or of all.
    pub(super) fn of(&self, sort: Option<Sort>) -> Latencies {
        let is_it = |each: Sort| sort.is_none_or(|sort| sort == each);
        self.queries.iter().filter(|(each, _)| is_it(*each)).map(|(_, took)| *took).collect()
    }
}

async fn timed(connection: &mut Connection, asked: &Asked) -> Result<(Answer, std::time::Duration)> {
    let sent = Instant::now();
    let answer = connection.ask(asked).await?.expect_status(200, asked.path())?;
    Ok((answer, sent.elapsed()))
}

async fn posts(target: &Target, times: usize) -> Result<Latencies> {
    let (mut connection, mut latencies) = (Connection::open(target.address).await?, Latencies::default());
    for place in 0..times {
        let posted = target.post(&mut connection, place, Instant::now()).await?;
        latencies.add(posted.acknowledged - posted.due);
    }
    Ok(latencies)
}

fn count(answer: &Answer) -> Result<usize> {
    let found: serde_json::Value = serde_json::from_slice(&answer.body)?;
    found["results"].as_array().map(Vec::len).ok_or_else(|| Trouble::said("a search without results"))
}

fn middle(bytes: &[usize]) -> usize {
    let mut sorted = bytes.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
