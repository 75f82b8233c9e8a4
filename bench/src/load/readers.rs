//! Readers who follow live. Each notes the number of every event and the moment it came; the first also keeps what the
//! events carried.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http_body_util::BodyExt;
use hyper::Response;
use hyper::body::Incoming;
use tokio::task::JoinSet;

use crate::delivery::Heard;
use crate::http::Connection;
use crate::sse::Parser;
use crate::target::Target;
use crate::{Result, Trouble};

/// How long the last event may take before the run fails.
const LONGEST: Duration = Duration::from_secs(15);
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// Open live streams.
pub struct Readers {
    notes: Vec<Arc<Mutex<Heard>>>,
    tasks: JoinSet<()>,
}

impl Readers {
    /// Opens `count` streams, the members taking turns; each follows from now on.
    pub async fn open(target: &Target, count: usize) -> Result<Readers> {
        let mut readers = Readers { notes: Vec::with_capacity(count), tasks: JoinSet::new() };
        for place in 0..count {
            readers.add(target, place).await?;
        }
        Ok(readers)
    }

    async fn add(&mut self, target: &Target, place: usize) -> Result<()> {
        let mut connection = Connection::open(target.address).await?;
        let asked = target.stream(place);
        let stream = connection.start(&asked).await?;
        if stream.status() != 200 {
            return Err(Trouble::said(format!("{} answered {}", asked.path(), stream.status())));
        }
        let data = (place == 0).then(HashMap::new);
        let notes = Arc::new(Mutex::new(Heard { data, ..Heard::default() }));
        self.notes.push(notes.clone());
        self.tasks.spawn(follow(connection, stream, notes));
        Ok(())
    }

    /// Waits until every reader has event `seq`.
    pub async fn reach(&self, seq: i64) -> Result<()> {
        let started = Instant::now();
        while let Some(late) = self.notes.iter().position(|notes| last(notes) < seq) {
            if started.elapsed() > LONGEST {
                return Err(self.why(late, seq));
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Ok(())
    }

    fn why(&self, late: usize, seq: i64) -> Trouble {
        let notes = self.notes[late].lock().unwrap_or_else(PoisonError::into_inner);
        let last = notes.events.last().map(|(seq, _)| *seq);
        let state = notes.cut.as_deref().unwrap_or("its stream is open");
        Trouble::said(format!("reader {} waits for event {seq}; its last is {last:?}; {state}", late + 1))
    }

    /// Closes the streams and gives what each received.
    pub async fn close(mut self) -> Vec<Heard> {
        self.tasks.shutdown().await;
        self.notes
            .iter()
            .map(|notes| std::mem::take(&mut *notes.lock().unwrap_or_else(PoisonError::into_inner)))
            .collect()
    }
}

fn last(notes: &Mutex<Heard>) -> i64 {
    let notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
    notes.events.last().map_or(i64::MIN, |(seq, _)| *seq)
}

/// Reads until the stream ends. The connection is held only so that it stays open.
async fn follow(_open: Connection, stream: Response<Incoming>, notes: Arc<Mutex<Heard>>) {
    let why = read(stream.into_body(), &notes).await;
    notes.lock().unwrap_or_else(PoisonError::into_inner).cut = Some(why);
}

async fn read(mut body: Incoming, notes: &Mutex<Heard>) -> String {
    let mut parser = Parser::default();
    loop {
        let frame = match body.frame().await {
            None => return "the server ended its stream".into(),
            Some(Err(error)) => return format!("its stream broke: {error}"),
            Some(Ok(frame)) => frame,
        };
        if let Some(bytes) = frame.data_ref() {
            note(&mut parser, bytes, notes);
        }
    }
}

fn note(parser: &mut Parser, bytes: &[u8], notes: &Mutex<Heard>) {
    let now = Instant::now();
    let mut notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
    parser.feed(bytes, |event| {
        let Some(seq) = event.id else { return };
        notes.events.push((seq, now));
        if let Some(data) = &mut notes.data {
            data.insert(seq, event.data.to_vec());
        }
    });
}
