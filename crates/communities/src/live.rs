//! What is live for one member: a stream of what happens in their community, drawn for a page or a program by the slice that
//! knows the thing ([`Telling`]). It promises that a reader who was cut off finds everything, in order and once, that a silent
//! stream shows that it lives, and that it ends at once for who may no longer be there.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Response};
use platform::live::Reader;
use platform::{Db, Follow, Instance, Recorded, Refusal, Result};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use crate::Membership;

/// How often a stream shows that it lives, and asks whether its reader still may be there.
pub const HEARTBEAT: Duration = Duration::from_secs(20);

/// How long a browser waits before it comes back by itself, in milliseconds.
const COME_BACK: u32 = 2_000;

/// What one stream tells, and to whom.
pub trait Telling: Send + Sync {
    /// The member who reads.
    fn reader(&self) -> &Membership;

    /// Whether an event may end the stream. The reader may also have come back since: the tables decide, not the event.
    fn may_end(&self, event: &Recorded) -> bool {
        event.kind.starts_with("communities.") && event.subject == self.reader().person_id()
    }

    /// Whether the reader has, besides their membership, what it takes to be there.
    fn still_stands(&self, _: &Db) -> impl Future<Output = Result<bool>> + Send {
        async { Ok(true) }
    }

    /// The first frames.
    fn begin(&mut self, frames: &mut Frames) -> impl Future<Output = Result<()>> + Send;

    /// What just happened in the community, for this reader or not: the frames that tell it.
    fn hear(&mut self, events: Vec<Arc<Recorded>>, frames: &mut Frames) -> impl Future<Output = Result<()>> + Send;

    /// A frame that shows that the stream lives: proxies close those that are silent.
    fn beat(&mut self, frames: &mut Frames) -> impl Future<Output = Result<()>> + Send;
}

/// The frames of a stream that wait to be sent.
pub struct Frames {
    ready: VecDeque<Bytes>,
    last: i64,
    ended: bool,
}

impl Frames {
    /// Adds a frame, as `text/event-stream` has it.
    pub fn push(&mut self, frame: impl Into<Bytes>) {
        self.ready.push_back(frame.into());
    }

    /// Adds the first bytes of a page's stream, so that proxies let the answer begin.
    pub fn hello(&mut self) {
        self.push(format!("retry: {COME_BACK}\n\n"));
    }

    /// Adds one line of data under a name and under the number of what was heard before the tables were read: what happened
    /// meanwhile comes again.
    pub fn tell(&mut self, name: &str, data: &str) {
        self.push(format!("id: {}\nevent: {name}\ndata: {data}\n\n", self.last));
    }

    /// The number of the newest event that was heard: a reader who comes back starts from there.
    pub fn last(&self) -> i64 {
        self.last
    }

    /// Nothing more is to be told: the stream ends here.
    pub fn end(&mut self) {
        self.ended = true;
    }
}

/// The stream of one reader.
pub struct LiveStream<T> {
    telling: T,
    instance: Instance,
    follow: Follow,
    beat: Interval,
    frames: Frames,
}

impl<T: Telling + 'static> LiveStream<T> {
    /// Follows the reader's community after event number `after`, or from now on, with a heartbeat at this pace.
    pub async fn start(
        instance: &Instance,
        telling: T,
        after: Option<i64>,
        pace: Duration,
    ) -> Result<LiveStream<T>, Refusal> {
        let follow = Follow::start(&instance.db, telling.reader().community().id, after).await?;
        let mut beat = interval_at(Instant::now() + pace, pace);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let frames = Frames { ready: VecDeque::new(), last: follow.last(), ended: false };
        let mut stream = LiveStream { telling, instance: instance.clone(), follow, beat, frames };
        // Asked again once we listen: whoever was removed between the door and here would not be told.
        if !stream.reader_stands().await? {
            return Err(Refusal::NotFound);
        }
        stream.telling.begin(&mut stream.frames).await?;
        Ok(stream)
    }

    /// The next frame to send; nothing more when the stream ends.
    pub async fn next(&mut self) -> Option<Bytes> {
        loop {
            if self.frames.ended {
                return None;
            }
            if let Some(frame) = self.frames.ready.pop_front() {
                return Some(frame);
            }
            if let Err(error) = self.wait().await {
                tracing::warn!(%error, "a live stream ends: its reader will come back");
                self.frames.end();
            }
        }
    }

    /// All that is ready, in one piece: each piece goes through the whole of HTTP.
    async fn next_piece(&mut self) -> Option<Bytes> {
        let first = self.next().await?;
        if self.frames.ready.is_empty() {
            return Some(first);
        }
        self.frames.ready.push_front(first);
        Some(Vec::from(std::mem::take(&mut self.frames.ready)).concat().into())
    }

    async fn wait(&mut self) -> Result<()> {
        tokio::select! {
            heard = self.follow.next() => self.hear(heard?).await,
            _ = self.beat.tick() => self.beat().await,
        }
    }

    async fn hear(&mut self, events: Vec<Arc<Recorded>>) -> Result<()> {
        self.frames.last = self.follow.last();
        // No event at all: this node stops.
        let ends = events.is_empty()
            || events.iter().any(|event| self.telling.may_end(event)) && !self.reader_stands().await?;
        if ends {
            self.frames.end();
            return Ok(());
        }
        self.telling.hear(events, &mut self.frames).await
    }

    async fn beat(&mut self) -> Result<()> {
        if self.reader_stands().await? {
            return self.telling.beat(&mut self.frames).await;
        }
        self.frames.end();
        Ok(())
    }

    async fn reader_stands(&self) -> Result<bool> {
        let (Instance { db, clock, .. }, reader) = (&self.instance, self.telling.reader());
        Ok(reader.viewer().still_stands(db, clock.now()).await?
            && reader.still_stands(db).await?
            && self.telling.still_stands(db).await?)
    }
}

impl<T: Telling + 'static> IntoResponse for LiveStream<T> {
    fn into_response(self) -> Response {
        let viewer = self.telling.reader().viewer();
        let reader = Reader { person: viewer.id(), session: viewer.session_id() };
        let pieces = futures_util::stream::unfold(Box::new(self), |mut stream| async {
            stream.next_piece().await.map(|piece| (Ok::<_, Infallible>(piece), stream))
        });
        let head = [
            (CONTENT_TYPE, "text/event-stream"),
            (CACHE_CONTROL, "no-store"),
            (HeaderName::from_static("x-accel-buffering"), "no"),
        ];
        (head, Extension(reader), Body::from_stream(pieces)).into_response()
    }
}

/// The number of the last event that a reader who comes back has: browsers send it by themselves.
pub fn resumed(headers: &HeaderMap) -> Option<i64> {
    headers.get("last-event-id")?.to_str().ok()?.trim().parse().ok()
}
