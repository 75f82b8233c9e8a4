//! A meeting as it lives: one stream for each open page, which tells where the clock stands as soon as it moves and at each
//! heartbeat. Every frame is whole, so a page that was cut off has nothing to catch up. It ends at once for who may no longer
//! be there.

use std::sync::Arc;
use std::time::Duration;

use communities::Membership;
use communities::live::{Frames, LiveStream, Telling};
use communities::roles::Facilitate;
use platform::{Db, Instance, Recorded, Refusal, Result};

use super::situation::Situation;
use super::{deeds, groups, notes};
use meetings::access::MeetingAccess;

/// The stream of a meeting for one reader.
pub type MeetingStream = LiveStream<MeetingTelling>;

/// What is told of a meeting to one reader.
pub struct MeetingTelling {
    instance: Instance,
    access: MeetingAccess,
}

/// Follows a meeting after event number `after`, or from now on. The first frame says where the clock stands.
pub async fn follow(
    instance: &Instance,
    access: MeetingAccess,
    after: Option<i64>,
    pace: Duration,
) -> Result<MeetingStream, Refusal> {
    let telling = MeetingTelling { instance: instance.clone(), access };
    LiveStream::start(instance, telling, after, pace).await
}

impl Telling for MeetingTelling {
    fn reader(&self) -> &Membership {
        self.access.membership()
    }

    fn may_end(&self, event: &Recorded) -> bool {
        match event.kind.as_str() {
            "communities.member_left" | "communities.role_changed" => event.subject == self.reader().person_id(),
            "meetings.guest_withdrawn" => event.subject == self.access.meeting().id,
            _ => false,
        }
    }

    async fn still_stands(&self, db: &Db) -> Result<bool> {
        self.access.still_stands(db).await
    }

    async fn begin(&mut self, frames: &mut Frames) -> Result<()> {
        frames.hello();
        self.tell_the_clock(frames).await
    }

    async fn hear(&mut self, events: Vec<Arc<Recorded>>, frames: &mut Frames) -> Result<()> {
        if self.happened(&events, &[groups::DRAWN]) {
            frames.tell("groups", "");
        }
        if self.happened(&events, WRITTEN) && self.reader().may::<Facilitate>() {
            frames.tell("notes", "");
        }
        if self.happened(&events, CORNER) {
            frames.tell("code", "");
        }
        if self.happened(&events, &[deeds::MOVED]) || self.meeting_changed(&events) {
            self.tell_the_clock(frames).await?;
        }
        Ok(())
    }

    async fn beat(&mut self, frames: &mut Frames) -> Result<()> {
        self.tell_the_clock(frames).await
    }
}

impl MeetingTelling {
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

    /// The meeting is read again: it may have been moved.
    async fn tell_the_clock(&self, frames: &mut Frames) -> Result<()> {
        let (db, id) = (&self.instance.db, self.access.meeting().id);
        let Some(meeting) = meetings::meeting(db, id).await? else {
            frames.end();
            return Ok(());
        };
        let situation = Situation::of(db, &meeting, self.instance.clock.now()).await?;
        // JSON has no line break: one line of data is enough.
        frames.tell("clock", &situation.told(self.reader().lang()));
        Ok(())
    }
}

/// What changes the corner of the screen, besides the end.
const CORNER: &[&str] =
    &["meetings.code_opened", "meetings.code_closed", "meetings.pulse_opened", "meetings.pulse_closed"];

/// What changes the list of what was caught.
const WRITTEN: &[&str] = &[notes::catching::NOTED, "meetings.decided", "meetings.committed"];
