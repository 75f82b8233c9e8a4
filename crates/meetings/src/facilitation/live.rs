//! A meeting as it lives: one stream for each open page, which tells where the clock stands as soon as it moves and at each
//! heartbeat. Every frame is whole, so a page that was cut off has nothing to catch up. It ends at once for who may no longer
//! be there.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use communities::roles::Facilitate;
use platform::{Follow, Instance, Recorded, Refusal, Result};
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::situation::Situation;
use super::{deeds, groups, notes};
use crate::access::MeetingAccess;

/// How often a silent stream says where the clock stands, and asks whether its reader still may be there.
pub const HEARTBEAT: Duration = Duration::from_secs(20);
/// How long a browser waits before it comes back by itself, in milliseconds.
const COME_BACK: u32 = 2_000;

/// The stream of a meeting for one reader.
pub struct MeetingStream {
    instance: Instance,
    access: MeetingAccess,
    follow: Follow,
    beat: Interval,
    ready: VecDeque<String>,
    ended: bool,
}

impl MeetingStream {
    /// Follows a meeting after event number `after`, or from now on. The first frame says where the clock stands.
    pub async fn start(
        instance: &Instance,
        access: MeetingAccess,
        after: Option<i64>,
        pace: Duration,
    ) -> Result<MeetingStream, Refusal> {
        let follow = Follow::start(&instance.db, access.membership().community().id, after).await?;
        let mut beat = interval(pace);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let ready = VecDeque::from([format!("retry: {COME_BACK}\n\n")]);
        let stream = MeetingStream { instance: instance.clone(), access, follow, beat, ready, ended: false };
        // Asked again once we listen: whoever was removed between the door and here would not be told.
        if stream.reader_stands().await? { Ok(stream) } else { Err(Refusal::NotFound) }
    }

    /// The stream as the body of an answer.
    pub fn into_body(self) -> Body {
        Body::from_stream(futures_util::stream::unfold(self, |mut stream| async {
            stream.next().await.map(|frame| (Ok::<_, Infallible>(frame), stream))
        }))
    }

    /// The next frame to send; nothing more when the stream ends.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            if self.ended {
                return None;
            }
            if let Some(frame) = self.ready.pop_front() {
                return Some(frame);
            }
            if let Err(error) = self.wait().await {
                tracing::warn!(%error, "a meeting's stream ends: the browser will come back");
                self.ended = true;
            }
        }
    }

    /// The first beat comes at once.
    async fn wait(&mut self) -> Result<()> {
        tokio::select! {
            heard = self.follow.next() => self.hear(&heard?).await,
            _ = self.beat.tick() => self.beat().await,
        }
    }

    async fn beat(&mut self) -> Result<()> {
        self.ended = !self.reader_stands().await?;
        if self.ended { Ok(()) } else { self.tell_the_clock().await }
    }

    async fn hear(&mut self, events: &[Arc<Recorded>]) -> Result<()> {
        // No event at all: this node stops.
        self.ended = events.is_empty();
        if events.iter().any(|event| self.concerns_reader(event)) {
            self.ended = !self.reader_stands().await?;
        }
        if self.ended {
            return Ok(());
        }
        if self.happened(events, &[groups::DRAWN]) {
            self.tell("groups", "");
        }
        if self.happened(events, WRITTEN) && self.access.membership().may::<Facilitate>() {
            self.tell("notes", "");
        }
        if self.happened(events, &[deeds::MOVED]) || self.meeting_changed(events) {
            self.tell_the_clock().await?;
        }
        Ok(())
    }

    fn happened(&self, events: &[Arc<Recorded>], kinds: &[&str]) -> bool {
        let here = |event: &&Arc<Recorded>| {
            let meeting = self.access.meeting().id;
            event.subject == meeting || event.data.get("meeting").and_then(|id| id.as_i64()) == Some(meeting)
        };
        events.iter().filter(here).any(|event| kinds.contains(&event.kind.as_str()))
    }

    /// Whether something else that members may hear of happened to the meeting: its hour, its agenda.
    fn meeting_changed(&self, events: &[Arc<Recorded>]) -> bool {
        let ours =
            |event: &Arc<Recorded>| event.subject == self.access.meeting().id && event.kind.starts_with("meetings.");
        events.iter().any(|event| ours(event) && event.channel == "members" && event.kind != groups::DRAWN)
    }

    /// Whether an event may end this stream. The reader may also have come back since: the tables decide, not the event.
    fn concerns_reader(&self, event: &Recorded) -> bool {
        match event.kind.as_str() {
            "communities.member_left" | "communities.role_changed" => {
                event.subject == self.access.membership().person_id()
            }
            "meetings.guest_withdrawn" => event.subject == self.access.meeting().id,
            _ => false,
        }
    }

    async fn reader_stands(&self) -> Result<bool> {
        let db = &self.instance.db;
        let viewer = self.access.membership().viewer();
        Ok(viewer.still_stands(db, self.instance.clock.now()).await? && self.access.still_stands(db).await?)
    }

    /// The meeting is read again: it may have been moved.
    async fn tell_the_clock(&mut self) -> Result<()> {
        let (db, id) = (&self.instance.db, self.access.meeting().id);
        let Some(meeting) = crate::store::meeting(db, id).await? else {
            self.ended = true;
            return Ok(());
        };
        // The number first: what happens while we read comes again.
        let situation = Situation::of(db, &meeting, self.instance.clock.now()).await?;
        self.tell("clock", &situation.told(self.access.membership().lang()));
        Ok(())
    }

    /// JSON has no line break: one line of data is enough.
    fn tell(&mut self, name: &str, data: &str) {
        self.ready.push_back(format!("id: {}\nevent: {name}\ndata: {data}\n\n", self.follow.last()));
    }
}

/// What changes the list of what was caught.
const WRITTEN: &[&str] = &[notes::catching::NOTED, "meetings.decided", "meetings.committed"];
