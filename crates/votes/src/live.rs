//! The wall of a room, as it lives: one stream for each screen, which says when there is something new to draw. A ballot of a secret
//! vote is no event: what is said of those is looked at again with each heartbeat, by the same fives as on the page.

use std::sync::Arc;
use std::time::Duration;

use communities::Membership;
use communities::live::{Frames, LiveStream, Telling};
use platform::{Instance, Recorded, Refusal, Result};

use crate::access::VoteAccess;
use crate::{casting, store};

/// What a screen draws again, as its page calls it.
pub(crate) const DRAWN: &str = "vote";

/// What is told of a vote to one screen.
pub(crate) struct VoteTelling {
    instance: Instance,
    access: VoteAccess,
    /// How many had voted in secret when it was last looked at, and whether the vote was closed.
    known: (usize, bool),
}

/// Follows a vote after event number `after`, or from now on.
pub(crate) async fn follow(
    instance: &Instance,
    access: VoteAccess,
    after: Option<i64>,
    pace: Duration,
) -> Result<LiveStream<VoteTelling>, Refusal> {
    let telling = VoteTelling { instance: instance.clone(), access, known: (0, false) };
    LiveStream::start(instance, telling, after, pace).await
}

impl Telling for VoteTelling {
    fn reader(&self) -> &Membership {
        self.access.membership()
    }

    async fn begin(&mut self, frames: &mut Frames) -> Result<()> {
        self.known = self.now().await?;
        frames.hello();
        // Something may have happened since the page was drawn.
        frames.tell(DRAWN, "");
        Ok(())
    }

    async fn hear(&mut self, events: Vec<Arc<Recorded>>, frames: &mut Frames) -> Result<()> {
        let ours = |event: &&Arc<Recorded>| event.kind.starts_with("votes.") && event.subject == self.access.thing().id;
        if events.iter().any(|event| ours(&event)) {
            frames.tell(DRAWN, "");
        }
        Ok(())
    }

    async fn beat(&mut self, frames: &mut Frames) -> Result<()> {
        let now = self.now().await?;
        let name = if now == self.known { "beat" } else { DRAWN };
        self.known = now;
        frames.tell(name, "");
        Ok(())
    }
}

impl VoteTelling {
    async fn now(&self) -> Result<(usize, bool)> {
        let (db, vote) = (&self.instance.db, self.access.thing());
        let is_over = store::vote(db, vote.id).await?.is_none_or(|vote| vote.closed_at.is_some());
        let people = if vote.is_secret() && !is_over { casting::so_far(&self.instance, vote.id).await?.1 } else { 0 };
        Ok((people, is_over))
    }
}
