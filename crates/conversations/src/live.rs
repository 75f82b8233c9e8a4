//! A room as it lives: one stream of what is said, corrected and taken away, for one reader, from where their page ends.
//! It promises that a reader who was cut off finds everything, in order and once, and that it ends at once for who may no
//! longer be there. What it sends is drawn by the function that draws the page, once for all who read alike.

mod frame;
mod names;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use communities::live::{Frames, LiveStream, Telling};
use communities::{Directory, Membership};
use maud::html;
use platform::{Db, Instance, Recorded, Refusal, Result};
use ui::Markup;

pub use names::SharedNames;

use crate::access::RoomAccess;
use crate::end::ENDED;
use crate::message::{Line, Message};
use crate::pages::{
    Said, Spot, Standing, answers, changed_standing, day, pins, reactions as drawn_reactions, request as drawn_request,
    said,
};
use crate::room::TAKEN_OUT;
use crate::thread;
use crate::under::under;
use crate::{actions, keeping, marking, reactions, requests, store, told};
use names::Names;

/// The stream of a room for one reader.
pub type RoomStream = LiveStream<RoomTelling>;

/// What is told of a room to one reader.
pub struct RoomTelling {
    instance: Instance,
    room: Arc<RoomAccess>,
    path: String,
    channel: String,
    names: Names,
    /// The last line of the room.
    before: Option<Line>,
}

/// Follows a room after event number `after`, or from now on.
pub async fn follow(
    instance: &Instance,
    room: RoomAccess,
    after: Option<i64>,
    pace: Duration,
) -> Result<RoomStream, Refusal> {
    let room = Arc::new(room);
    let telling = RoomTelling {
        path: room.path(),
        channel: room.room().channel(),
        names: Names::of(instance, &room),
        before: None,
        instance: instance.clone(),
        room,
    };
    LiveStream::start(instance, telling, after, pace).await
}

impl Telling for RoomTelling {
    fn reader(&self) -> &Membership {
        self.room.membership()
    }

    fn may_end(&self, event: &Recorded) -> bool {
        let taken_out = event.kind == TAKEN_OUT && event.channel == self.channel;
        let over = event.kind == ENDED && event.channel == self.channel;
        over || event.subject == self.reader().person_id() && (taken_out || event.kind.starts_with("communities."))
    }

    async fn still_stands(&self, db: &Db) -> Result<bool> {
        self.room.still_open(db, self.instance.clock.now()).await
    }

    async fn begin(&mut self, frames: &mut Frames) -> Result<()> {
        let last = store::messages::before(&self.instance.db, self.room.room().id, frames.last() + 1, 1).await?;
        self.before = last.first().map(Message::line);
        frames.hello();
        self.beat(frames).await
    }

    async fn hear(&mut self, events: Vec<Arc<Recorded>>, frames: &mut Frames) -> Result<()> {
        let loaded = self.load(&events).await?;
        for event in &events {
            self.names.heard(event);
            if event.channel != self.channel {
                continue;
            }
            if marking::moves_pins(&event.kind) {
                self.pin(event, frames).await?;
            }
            if event.kind == reactions::REACTED {
                self.react(event, frames).await?;
            } else if requests::moves(&event.kind) {
                self.ask(event, frames).await?;
            } else if told::about(event) {
                self.tell(event, loaded.get(&event.subject), frames).await?;
            } else if let Some(archived) = keeping::says_archived(&event.kind) {
                let lang = self.room.membership().lang();
                let drawn = changed_standing(archived.then_some(event.at), lang, &self.path);
                frames.push(frame::frame("standing", event.seq, &[drawn]));
            }
        }
        Ok(())
    }

    /// Says where the stream is, even when nothing was said here: a reader who comes back starts from there.
    async fn beat(&mut self, frames: &mut Frames) -> Result<()> {
        frames.push(frame::beat(frames.last()));
        Ok(())
    }
}

impl RoomTelling {
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

    async fn tell(&mut self, event: &Recorded, loaded: Option<&Message>, frames: &mut Frames) -> Result<()> {
        let Some(author) = told::line(event, loaded) else { return Ok(()) };
        let standing = Standing::of(&self.room, author.author);
        let follows = self.place(event, author);
        let face = frame::face(self.room.membership().lang(), standing);
        let frame = match event.drawn_before(face) {
            Some(frame) => frame,
            None => {
                let directory = self.names.directory(event).await?;
                let under = self.answered(event).await?;
                event.drawn(face, || self.draw(event, loaded, (standing, follows, under), &directory))
            }
        };
        frames.push(frame);
        Ok(())
    }

    /// What stands under a message of which somebody said something by one emoji, as it is now: the same for all, whatever each
    /// of them said. A page knows its own reader's, and asks again when it was theirs that changed.
    async fn react(&mut self, event: &Recorded, frames: &mut Frames) -> Result<()> {
        let (lang, id) = (self.room.membership().lang(), event.subject);
        let face = frame::face_of_all(lang);
        let frame = match event.drawn_before(face) {
            Some(frame) => frame,
            None => {
                let directory = self.names.directory(event).await?;
                let stands = under(&self.instance.db, 0, &[id]).await?.reactions_to(id);
                let drawn = drawn_reactions(lang, (&self.path, id, false), &stands, &directory);
                let drawn = html! { div data-actor=[event.actor] { (drawn) } };
                event.drawn(face, || frame::frame("reacted", event.seq, &[drawn]))
            }
        };
        frames.push(frame);
        Ok(())
    }

    /// What stands under a request for help, as it is now and as nobody sees it: a page knows what its reader pressed.
    async fn ask(&mut self, event: &Recorded, frames: &mut Frames) -> Result<()> {
        let (lang, id) = (self.room.membership().lang(), event.subject);
        let face = frame::face_of_all(lang);
        let frame = match event.drawn_before(face) {
            Some(frame) => frame,
            None => {
                let directory = self.names.directory(event).await?;
                let Some(stands) = requests::of(&self.instance.db, 0, &[id]).await?.remove(&id) else { return Ok(()) };
                let drawn = drawn_request(lang, (&self.path, id, false), &stands, &directory);
                event.drawn(face, || frame::frame("asked", event.seq, &[drawn]))
            }
        };
        frames.push(frame);
        Ok(())
    }

    /// What stands at the top of the room, as it is now: a pin came or went, or the words of a message went.
    async fn pin(&mut self, event: &Recorded, frames: &mut Frames) -> Result<()> {
        let face = frame::face_of_pins(self.room.membership().lang(), self.room.pins());
        let frame = match event.drawn_before(face) {
            Some(frame) => frame,
            None => {
                let directory = self.names.directory(event).await?;
                let pinned = marking::pins(&self.instance.db, &self.room).await?;
                event.drawn(face, || frame::frame("pins", event.seq, &[pins(&self.room, &pinned, &directory)]))
            }
        };
        frames.push(frame);
        Ok(())
    }

    /// Whether the message of this event stands under the name of the line before it; remembers the last line.
    fn place(&mut self, event: &Recorded, line: Line) -> bool {
        if thread::place(event).aside {
            return false;
        }
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

    /// Of an answer, the line under the message that it answers, as it is now.
    async fn answered(&self, event: &Recorded) -> Result<Option<Markup>> {
        let Some(first) = thread::place(event).thread else { return Ok(None) };
        let under = under(&self.instance.db, 0, &[first]).await?;
        let lang = self.room.membership().lang();
        Ok(Some(answers(lang, (&self.path, first), under.answers.get(&first), event.kind == actions::POSTED)))
    }

    fn draw(
        &self,
        event: &Recorded,
        loaded: Option<&Message>,
        (standing, follows, under): (Standing, bool, Option<Markup>),
        names: &Directory,
    ) -> Bytes {
        let carried = event.live.as_deref().and_then(told::carried);
        let Some(message) = carried.as_ref().or(loaded) else { return Bytes::new() };
        let lang = self.room.membership().lang();
        let said = said(&Said {
            message,
            card: names.card(message.author.unwrap_or_default()),
            marks: message.mentions.marks(names, None),
            room: &self.path,
            lang,
            standing,
            follows,
            spot: Spot::Room,
            archived: self.room.room().is_archived(),
            under: None,
        });
        let (name, first) = match event.kind == actions::POSTED {
            true => ("posted", Some(day(lang, message.posted_at))),
            false => ("changed", None),
        };
        let parts: Vec<Markup> = first.into_iter().chain([said]).chain(under).collect();
        frame::frame(name, event.seq, &parts)
    }
}
