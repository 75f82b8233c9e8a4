//! A room as it lives: one stream of what is said, corrected and taken away, for one reader, from where their page ends.
//! It promises that a reader who was cut off finds everything, in order and once, and that it ends at once for who may no
//! longer be there. What it sends is drawn by the function that draws the page, once for all who read alike.

mod frame;
mod names;

use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use communities::Directory;
use platform::{Follow, Instance, Recorded, Refusal, Result};
use tokio::time::{Interval, MissedTickBehavior, interval};

pub use names::SharedNames;

use crate::access::RoomAccess;
use crate::message::{Line, Message};
use crate::pages::{Said, Standing, day, said};
use crate::{actions, store, told};
use names::Names;

/// How often a silent stream says that it is there, and asks whether its reader still may be.
pub const HEARTBEAT: Duration = Duration::from_secs(20);

/// The stream of a room for one reader.
pub struct RoomStream {
    instance: Instance,
    room: Arc<RoomAccess>,
    path: String,
    channel: String,
    follow: Follow,
    beat: Interval,
    ready: VecDeque<Bytes>,
    names: Names,
    /// The last line of the room.
    before: Option<Line>,
    ended: bool,
}

impl RoomStream {
    /// Follows the room after event number `after`, or from now on.
    pub async fn start(
        instance: &Instance,
        room: RoomAccess,
        after: Option<i64>,
        pace: Duration,
    ) -> Result<RoomStream, Refusal> {
        let follow = Follow::start(&instance.db, room.membership().community().id, after).await?;
        // Asked again once we listen: whoever was removed between the door and here would not be told.
        if !room.membership().still_stands(&instance.db).await? {
            return Err(Refusal::NotFound);
        }
        let room = Arc::new(room);
        let last = store::messages::before(&instance.db, room.room().id, follow.last() + 1, 1).await?;
        let mut beat = interval(pace);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Ok(RoomStream {
            path: room.path(),
            channel: room.room().channel(),
            names: Names::of(instance, &room),
            before: last.first().map(Message::line),
            ready: VecDeque::from([frame::hello()]),
            instance: instance.clone(),
            room,
            follow,
            beat,
            ended: false,
        })
    }

    /// The stream as the body of an answer.
    pub fn into_body(self) -> Body {
        Body::from_stream(futures_util::stream::unfold(self, |mut stream| async {
            stream.next().await.map(|frame| (Ok::<_, Infallible>(frame), stream))
        }))
    }

    /// The next bytes to send; nothing more when the stream ends.
    pub async fn next(&mut self) -> Option<Bytes> {
        loop {
            if self.ended {
                return None;
            }
            if let Some(frame) = self.ready.pop_front() {
                return Some(frame);
            }
            if let Err(error) = self.wait().await {
                tracing::warn!(%error, "a room's stream ends: the browser will come back");
                self.ended = true;
            }
        }
    }

    async fn wait(&mut self) -> Result<()> {
        tokio::select! {
            heard = self.follow.next() => self.hear(&heard?).await,
            _ = self.beat.tick() => self.beat().await,
        }
    }

    /// Says where the stream is, even when nothing was said here: a reader who comes back starts from there.
    async fn beat(&mut self) -> Result<()> {
        self.ended = !self.reader_stands().await?;
        self.ready.push_back(frame::beat(self.follow.last()));
        Ok(())
    }

    async fn reader_stands(&self) -> Result<bool> {
        let (membership, db) = (self.room.membership(), &self.instance.db);
        Ok(membership.viewer().still_stands(db, self.instance.clock.now()).await?
            && membership.still_stands(db).await?)
    }

    async fn hear(&mut self, events: &[Arc<Recorded>]) -> Result<()> {
        // No event at all: this node stops.
        self.ended = events.is_empty();
        if events.iter().any(|event| self.concerns_reader(event)) {
            self.ended = !self.reader_stands().await?;
        }
        let loaded = if self.ended { HashMap::new() } else { self.load(events).await? };
        for event in events {
            self.names.heard(event);
            if event.channel == self.channel && told::about(event) && !self.ended {
                self.tell(event, loaded.get(&event.subject)).await?;
            }
        }
        Ok(())
    }

    /// Whether an event may end this stream. The reader may also have come back since: the table decides, not the event.
    fn concerns_reader(&self, event: &Recorded) -> bool {
        event.subject == self.room.person_id()
            && matches!(event.kind.as_str(), "communities.member_left" | "communities.role_changed")
    }

    /// The messages that events of this room do not carry, because they were not heard fresh.
    async fn load(&self, events: &[Arc<Recorded>]) -> Result<HashMap<i64, Message>> {
        let here: Vec<_> = events.iter().filter(|event| event.channel == self.channel).cloned().collect();
        let missing = told::missing(&here);
        if missing.is_empty() {
            return Ok(HashMap::new());
        }
        let found = store::messages::by_ids(&self.instance.db, &missing).await?;
        Ok(found.into_iter().map(|message| (message.id, message)).collect())
    }

    async fn tell(&mut self, event: &Recorded, loaded: Option<&Message>) -> Result<()> {
        let Some(author) = told::line(event, loaded) else { return Ok(()) };
        let standing = Standing::of(&self.room, author.author);
        let follows = self.place(event, author);
        let face = frame::face(self.room.membership().lang(), standing);
        let frame = match event.drawn_before(face) {
            Some(frame) => frame,
            None => {
                let directory = self.names.directory(event).await?;
                event.drawn(face, || self.draw(event, loaded, (standing, follows), &directory))
            }
        };
        self.ready.push_back(frame);
        Ok(())
    }

    /// Whether the message of this event stands under the name of the line before it; remembers the last line.
    fn place(&mut self, event: &Recorded, line: Line) -> bool {
        if event.kind == actions::POSTED {
            let follows = self.before.is_some_and(|before| line.follows(&before));
            self.before = Some(line);
            return follows;
        }
        if self.before.is_some_and(|before| before.id == line.id) {
            self.before = Some(line);
        }
        false
    }

    fn draw(&self, event: &Recorded, loaded: Option<&Message>, as_seen: (Standing, bool), names: &Directory) -> Bytes {
        let carried = event.live.as_deref().and_then(told::carried);
        let Some(message) = carried.as_ref().or(loaded) else { return Bytes::new() };
        let lang = self.room.membership().lang();
        let said = said(&Said {
            message,
            card: names.card(message.author.unwrap_or_default()),
            room: &self.path,
            lang,
            standing: as_seen.0,
            follows: as_seen.1,
        });
        match event.kind == actions::POSTED {
            true => frame::frame("posted", event.seq, &[day(lang, message.posted_at), said]),
            false => frame::frame("changed", event.seq, &[said]),
        }
    }
}
