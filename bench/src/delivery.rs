//! The promise behind every number: each reader received each acknowledged post, once, in the order of its number.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use crate::latency::Latencies;
use crate::target::Posted;
use crate::{Result, Trouble};

/// What one reader received.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// Every event, as it came: its number, and when.
    pub events: Vec<(i64, Instant)>,
    /// What the events carried, for the one reader of a run that keeps it.
    pub data: Option<HashMap<i64, Vec<u8>>>,
    /// Why its stream ended before we closed it.
    pub cut: Option<String>,
}

/// Fails unless every reader received every post, once, in order, with its words.
pub fn verify(posts: &[Posted], readers: &[Heard]) -> Result<()> {
    let mut numbers = HashSet::with_capacity(posts.len());
    if let Some(twice) = posts.iter().find(|post| !numbers.insert(post.seq)) {
        return Err(Trouble::said(format!("two posts were acknowledged under number {}", twice.seq)));
    }
    for (place, heard) in readers.iter().enumerate() {
        check(posts, heard).map_err(|what| Trouble::said(format!("reader {} {what}", place + 1)))?;
    }
    Ok(())
}

fn check(posts: &[Posted], heard: &Heard) -> Result<(), String> {
    if let Some(pair) = heard.events.windows(2).find(|pair| pair[0].0 >= pair[1].0) {
        return Err(format!("received number {} after number {}", pair[1].0, pair[0].0));
    }
    let numbers: HashSet<i64> = heard.events.iter().map(|(seq, _)| *seq).collect();
    if let Some(lost) = posts.iter().find(|post| !numbers.contains(&post.seq)) {
        let why = heard.cut.as_deref().unwrap_or("its stream is still open");
        return Err(format!("never received acknowledged post {} ({why})", lost.seq));
    }
    heard.data.as_ref().map_or(Ok(()), |data| check_words(posts, data))
}

fn check_words(posts: &[Posted], data: &HashMap<i64, Vec<u8>>) -> Result<(), String> {
    let says = |post: &Posted| data.get(&post.seq).is_some_and(|data| contains(data, post.mark.as_bytes()));
    match posts.iter().find(|post| !says(post)) {
        Some(post) => Err(format!("received event {} without the words of its message", post.seq)),
        None => Ok(()),
    }
}

fn contains(data: &[u8], words: &[u8]) -> bool {
    data.windows(words.len()).any(|window| window == words)
}

/// From the moment each post was due until the last of the readers had it.
pub fn until_all(posts: &[Posted], readers: &[Heard]) -> Latencies {
    let arrivals: Vec<HashMap<i64, Instant>> =
        readers.iter().map(|heard| heard.events.iter().copied().collect()).collect();
    posts.iter().map(|post| last_arrival(post, &arrivals)).collect()
}

fn last_arrival(post: &Posted, arrivals: &[HashMap<i64, Instant>]) -> Duration {
    let last = arrivals.iter().filter_map(|arrivals| arrivals.get(&post.seq)).max();
    last.map_or(Duration::MAX, |last| last.saturating_duration_since(post.due))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posts(numbers: &[i64]) -> Vec<Posted> {
        let now = Instant::now();
        numbers.iter().map(|seq| Posted { seq: *seq, mark: format!("m{seq}"), due: now, acknowledged: now }).collect()
    }

    fn heard(numbers: &[i64]) -> Heard {
        let data = numbers.iter().map(|seq| (*seq, format!("{{\"body\":\"m{seq} !\"}}").into_bytes())).collect();
        Heard { events: numbers.iter().map(|seq| (*seq, Instant::now())).collect(), data: Some(data), cut: None }
    }

    fn failure(posts: &[Posted], readers: &[Heard]) -> String {
        verify(posts, readers).expect_err("this must fail").to_string()
    }

    #[test]
    fn readers_who_have_everything_pass() {
        verify(&posts(&[5, 4, 6]), &[heard(&[4, 5, 6]), heard(&[3, 4, 5, 6, 7])]).expect("all is there");
    }

    #[test]
    fn a_lost_doubled_or_misplaced_post_fails_the_run() {
        let two = posts(&[4, 5]);
        assert_eq!(
            failure(&two, &[heard(&[4, 5]), heard(&[4])]),
            "reader 2 never received acknowledged post 5 (its stream is still open)"
        );
        assert_eq!(failure(&two, &[heard(&[4, 4, 5])]), "reader 1 received number 4 after number 4");
        assert_eq!(failure(&two, &[heard(&[5, 4])]), "reader 1 received number 4 after number 5");
        assert_eq!(failure(&posts(&[4, 4]), &[heard(&[4])]), "two posts were acknowledged under number 4");
    }

    #[test]
    fn an_event_without_its_message_fails_the_run() {
        let mut silent = heard(&[4]);
        silent.data = Some(HashMap::from([(4, b"{}".to_vec())]));
        assert_eq!(failure(&posts(&[4]), &[silent]), "reader 1 received event 4 without the words of its message");
    }

    #[test]
    fn delivery_counts_until_the_last_reader_has_it() {
        let posts = posts(&[1]);
        let at = |after| Heard { events: vec![(1, posts[0].due + Duration::from_millis(after))], ..Heard::default() };
        assert_eq!(until_all(&posts, &[at(3), at(9), at(5)]).median(), Duration::from_millis(9));
    }
}
