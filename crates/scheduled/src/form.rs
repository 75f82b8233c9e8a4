//! What somebody typed of a message that is to be sent later, kept as they typed it.

use conversations::{Body, BodyProblem, Place, RoomAccess, actions};
use forms::{Key, fields, refusals};
use platform::{DAY, Instance, Result};
use ui::dates;

use crate::waiting::Waiting;

/// The most days that something waits.
pub(crate) const MOST_DAYS: i64 = 180;

fields! {
    /// The words.
    Words words = "body" => "later-words",
    /// The day.
    Day day = "date" => "later-day",
    /// The hour.
    Hour hour = "heure" => "later-hour",
    /// That everybody of the room is to be told, if the words name everybody.
    Everyone everyone = "tout-le-salon" => "later-everyone",
    /// That those who read are asked to say so.
    Asks asks = "lu-et-compris",
    /// The message that it answers.
    Thread thread = "fil",
    /// That the answer is said in the room too.
    Also also = "aussi",
    /// What was typed where one writes, by which the browser knows that it is kept here.
    Before before = "avant",
    /// That the browser keeps these words on the server too, where one writes.
    Kept kept = "brouillon",
    /// The revision that was before the person’s eyes.
    Revision revision = "revision",
    /// What makes a second sending the same.
    Sending key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The day or the hour is none.
        Unknown => "later-unknown",
        /// It is over.
        Past => "later-past",
        /// It is too far away.
        TooFar => "later-too-far" (most = MOST_DAYS),
    }
}

/// What is wrong with the form: sentences beside their fields.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wrong {
    pub(crate) words: Option<BodyProblem>,
    pub(crate) hour: Option<Problem>,
    /// Whether it asks that naming everybody be meant.
    pub(crate) asks_everyone: bool,
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Wrong>;

/// What is to be sent, checked.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub(crate) words: Body,
    pub(crate) place: Place,
    pub(crate) everyone: bool,
    pub(crate) asks_acknowledgement: bool,
    pub(crate) send_at: i64,
    pub(crate) revision: i64,
    /// Whether these words were kept where one writes.
    pub(crate) was_kept: bool,
    key: Key,
}

impl Wanted {
    /// What is kept of the key of its sending.
    pub(crate) fn print(&self, room: i64) -> String {
        self.key.print(room, self.words.as_str())
    }
}

impl Draft {
    /// What the composer sent, with an hour that is offered: the next morning at nine.
    pub(crate) fn begun(self, now: i64) -> Draft {
        let tomorrow = dates::for_date_field(now + DAY);
        Draft {
            before: self.words.clone(),
            day: tomorrow,
            hour: "09:00".into(),
            key: Key::fresh().into_string(),
            ..self
        }
    }

    /// The form of what waits.
    pub(crate) fn of(waiting: &Waiting) -> Draft {
        let ticked = |is: bool| if is { "yes".to_owned() } else { String::new() };
        Draft {
            words: waiting.body.clone(),
            day: dates::for_date_field(waiting.send_at),
            hour: dates::for_time_field(waiting.send_at),
            everyone: ticked(waiting.everyone),
            asks: ticked(waiting.asks_acknowledgement),
            thread: waiting.place.thread.map(|thread| thread.to_string()).unwrap_or_default(),
            also: ticked(waiting.place.thread.is_some() && !waiting.place.aside),
            revision: waiting.revision.to_string(),
            ..Draft::default()
        }
    }

    /// Where it will stand.
    fn place(&self) -> Place {
        let thread = self.thread.trim().parse().ok();
        Place { thread, aside: thread.is_some() && self.also.is_empty() }
    }

    fn send_at(&self, now: i64) -> std::result::Result<i64, Problem> {
        match dates::from_fields(&self.day, &self.hour).ok_or(Problem::Unknown)? {
            at if at <= now => Err(Problem::Past),
            at if at > now + MOST_DAYS * DAY => Err(Problem::TooFar),
            at => Ok(at),
        }
    }

    /// What is to be sent, or what is wrong with it.
    pub(crate) async fn check(
        &self,
        instance: &Instance,
        room: &RoomAccess,
    ) -> Result<std::result::Result<Wanted, Wrong>> {
        let (words, send_at) = (Body::parse(&self.words), self.send_at(instance.clock.now()));
        let (words, send_at) = match (words, send_at) {
            (Ok(words), Ok(send_at)) => (words, send_at),
            (words, hour) => return Ok(Err(Wrong { words: words.err(), hour: hour.err(), asks_everyone: false })),
        };
        let (place, everyone, key) = (self.place(), !self.everyone.is_empty(), Key::read(&self.key));
        if let Some(problem) = self.refused(instance, room, (&words, place)).await? {
            let asks_everyone = matches!(problem, BodyProblem::AsksEveryone(_));
            return Ok(Err(Wrong { words: Some(problem), hour: None, asks_everyone }));
        }
        let asks_acknowledgement = !self.asks.is_empty() && room.room().announces && place.thread.is_none();
        let revision = self.revision.trim().parse().unwrap_or(0);
        let was_kept = !self.kept.is_empty();
        Ok(Ok(Wanted { words, place, everyone, asks_acknowledgement, send_at, revision, was_kept, key }))
    }

    /// Why the room would not take these words now.
    async fn refused(
        &self,
        instance: &Instance,
        room: &RoomAccess,
        (words, place): (&Body, Place),
    ) -> Result<Option<BodyProblem>> {
        if room.room().is_archived() {
            return Ok(Some(BodyProblem::Archived));
        }
        if actions::is_spoken_in(room, place).is_err() {
            return Ok(Some(BodyProblem::OnlyTheTeam));
        }
        let (body, everyone) = (words.clone(), !self.everyone.is_empty());
        let draft = conversations::Draft { body, everyone, key: None, files: Vec::new(), asks_acknowledgement: false };
        actions::refused(instance, room, &draft).await
    }
}
