//! The pulse: two minutes at the end of a meeting, without signing in, anonymous for good. Whoever facilitates opens it; who is
//! in the room answers by a link, once from a device; it closes by their hand or by itself after seven days, and what it says
//! is then shown once, all together, if at least five people answered.
//!
//! It promises that no row, event or log ties an answer to a person, an address, a moment or an order; that nothing smaller
//! than five people can be made out of what is shown ([`groups`]); and that nothing is shown twice, so that nothing can be
//! subtracted. What remains possible for who holds the database itself is said in `docs/adr/0004`.

ui::texts!($);

mod answer;
mod ballot;
pub(crate) mod done;
mod door;
mod groups;
mod measured;
mod page;
mod panel;
mod part;
mod screen;
mod store;
mod web;

use communities::roles::OpenPulse;
use forms::{Undone, refusals};
use identity::by_hand;
use identity::device::{Device, Devices};
use meetings::access::MeetingGrant;
use platform::{DAY, Db, Error, Event, Instance, Job, On, Result, Tx, secret};
use serde_json::{Value as Json, json};

use answer::Answer;
use ballot::{Ballots, Published};
use store::Row;

pub use measured::MEASURED;
pub use part::PART;
pub use screen::on_screen;

/// How long a pulse stays open when nobody closes it, in milliseconds.
const LASTS: i64 = 7 * DAY;
/// The most answers of one pulse: far more than a room holds, and few enough to bear a machine that answers for sport.
const MOST: usize = 300;
const CLOSE: &str = "meetings.close_pulse";

/// The address of the form of a pulse.
fn path(token: &str) -> String {
    format!("/pouls/{token}")
}

/// The mark of a pulse, for devices.
fn mark(token: &str) -> String {
    format!("pouls-{token}")
}

/// Where a pulse stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It takes answers.
    Open,
    /// Its time is over, and the job that shows it has not run yet.
    Over,
    /// It is over, and shows this; nothing when fewer than five answered.
    Closed(Option<Published>),
}

/// The pulse of a meeting.
#[derive(Clone, Debug)]
pub struct Pulse {
    meeting: i64,
    token: String,
    short_code: String,
    closes_at: i64,
    state: State,
}

impl Pulse {
    /// The pulse of a meeting, if it was opened.
    pub(crate) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64, now: i64) -> Result<Option<Pulse>> {
        store::of_meeting(on.into(), meeting).await?.map(|row| Pulse::read(row, now)).transpose()
    }

    /// The pulse of which somebody holds the link.
    pub(crate) async fn of_token(on: impl Into<On<'_>>, token: &str, now: i64) -> Result<Option<Pulse>> {
        if !secret::could_be_a_token(token) {
            return Ok(None);
        }
        store::of_token(on.into(), token).await?.map(|row| Pulse::read(row, now)).transpose()
    }

    fn read(row: Row, now: i64) -> Result<Pulse> {
        let unreadable = |_| Error::Stored(format!("pulse {}", row.meeting_id));
        let state = match row.published.as_str() {
            "" if row.closed_at.is_some() => State::Closed(None),
            "" if now < row.closes_at => State::Open,
            "" => State::Over,
            published => State::Closed(Some(serde_json::from_str(published).map_err(unreadable)?)),
        };
        Ok(Pulse {
            meeting: row.meeting_id,
            token: row.token,
            short_code: row.short_code,
            closes_at: row.closes_at,
            state,
        })
    }

    /// The pulse whose short code somebody typed.
    pub async fn of_code(on: impl Into<On<'_>>, typed: &str, now: i64) -> Result<Option<Pulse>> {
        let row = store::of_short_code(on.into(), &by_hand::written(typed)).await?;
        row.map(|row| Pulse::read(row, now)).transpose()
    }

    /// The address of its form: who has it may answer.
    pub fn path(&self) -> String {
        path(&self.token)
    }

    /// The mark by which a device remembers that it answered.
    fn mark(&self) -> String {
        mark(&self.token)
    }

    fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Whether there are enough answers to show something: all that those who may close it learn before they do.
    async fn has_enough(&self, db: &Db) -> Result<bool> {
        let content = store::content(db.into(), self.meeting).await?;
        Ok(content.map(|content| read(&content)).transpose()?.is_some_and(|ballots| ballots.are_enough()))
    }

    /// Whether this device answered it.
    async fn was_answered_by(&self, db: &Db, device: &Device) -> Result<bool> {
        Ok(store::devices(db.into(), self.meeting).await?.is_some_and(|devices| device.is_among(&devices)))
    }
}

refusals! {
    /// Why a pulse was not opened, or not closed.
    NotDone {
        /// The day of the meeting has not come, or it has none, or it is cancelled.
        NotHeld => "pulse-not-held",
        /// It was opened, closed and shown.
        Shown => "pulse-already-shown",
        /// It is not open.
        NotOpen => "pulse-not-open",
    }
}

type Outcome<T> = std::result::Result<T, Undone<NotDone>>;

/// Opens the pulse of a meeting from its day on; one that is open stays as it is. One that closed before five people answered
/// can be opened anew: nothing of it was shown, and nothing is left of it.
pub async fn open(instance: &Instance, grant: &MeetingGrant<OpenPulse>) -> Outcome<Pulse> {
    let (now, id) = (instance.clock.now(), grant.meeting().id);
    let tx = instance.db.begin().await?;
    if !grant.fresh(&tx).await?.takes_attendance(now) {
        return Err(Undone::Refused(NotDone::NotHeld));
    }
    show_if_over(&tx, id, now).await?;
    if store::open(&tx, id, (&secret::token(), &by_hand::made(2)), now + LASTS).await? {
        store::prepare(&tx, id, &written(&Ballots::default())?, &secret::token()).await?;
        tx.record(grant.event("meetings.pulse_opened", now)).await?;
        tx.enqueue(Job::new(CLOSE, json!({ "meeting": id })).at(now + LASTS).only(key(id))).await?;
    }
    let pulse = Pulse::of_meeting(&tx, id, now).await?.filter(Pulse::is_open).ok_or(Undone::Refused(NotDone::Shown))?;
    tx.commit().await?;
    Ok(pulse)
}

/// Closes the pulse of a meeting and shows what it says, if five people answered. What it was made of is thrown away.
pub async fn close(instance: &Instance, grant: &MeetingGrant<OpenPulse>) -> Outcome<()> {
    let (now, meeting) = (instance.clock.now(), grant.meeting().id);
    let tx = instance.db.begin().await?;
    if !show(&tx, meeting, now).await? {
        return Err(Undone::Refused(NotDone::NotOpen));
    }
    tx.withdraw(&key(meeting)).await?;
    tx.record(grant.event("meetings.pulse_closed", now)).await?;
    Ok(tx.commit().await?)
}

async fn close_by_itself(instance: Instance, data: Json) -> Result<()> {
    let id = data["meeting"].as_i64().ok_or_else(|| Error::Stored(format!("{CLOSE} without meeting")))?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if let Some(meeting) = meetings::meeting(&tx, id).await?
        && show_if_over(&tx, id, now).await?
    {
        tx.record(Event::new(meeting.community_id, "meetings.pulse_closed", id, now)).await?;
    }
    tx.commit().await
}

/// The tables that hold something only while a pulse is open. A copy of the database must not have their rows: of two copies,
/// the later one would show what was answered in between.
pub const NEVER_COPIED: &[&str] = &["pulse_answers", "pulse_devices"];

/// Takes the open pulses out of a copy, or of what was restored from one; returns how many there were.
pub async fn leave_open_ones_out(tx: &Tx) -> Result<u64> {
    store::delete_open(tx).await
}

/// Closes a pulse that is past its time; false when it is not, or was closed.
async fn show_if_over(tx: &Tx, meeting: i64, now: i64) -> Result<bool> {
    let over = store::of_meeting(tx.into(), meeting).await?.is_some_and(|row| row.closes_at <= now);
    Ok(over && show(tx, meeting, now).await?)
}

/// False when it was closed already.
async fn show(tx: &Tx, meeting: i64, now: i64) -> Result<bool> {
    let Some(ballots) = turn(tx, meeting).await?.map(|(_, ballots)| ballots) else { return Ok(false) };
    let published = match ballots.published() {
        Some(published) => serde_json::to_string(&published).map_err(|error| Error::Stored(error.to_string()))?,
        None => String::new(),
    };
    store::close(tx, meeting, &published, now).await?;
    Ok(true)
}

/// Why an answer does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// This device answered already; what it said first stands.
    Twice,
    /// It has closed.
    Closed,
    /// There are more answers than any room holds.
    Full,
}

/// Lets an answer fall in. It leaves no event: an event has a moment and an order. What is written is the box as a whole, and
/// the devices as a whole, so that no row is newer than another.
pub(crate) async fn answer(
    instance: &Instance,
    pulse: &Pulse,
    (device, answer): (&Device, Answer),
) -> std::result::Result<(), Undone<NotTaken>> {
    let tx = instance.db.begin().await?;
    let Some((devices, mut ballots)) = turn(&tx, pulse.meeting).await? else {
        return Err(Undone::Refused(NotTaken::Closed));
    };
    let current = Pulse::of_meeting(&tx, pulse.meeting, instance.clock.now()).await?;
    let still_this_one = current.is_some_and(|current| current.is_open() && current.token == pulse.token);
    match still_this_one {
        false => return Err(Undone::Refused(NotTaken::Closed)),
        true if device.is_among(&devices) => return Err(Undone::Refused(NotTaken::Twice)),
        true if ballots.answers() >= MOST => return Err(Undone::Refused(NotTaken::Full)),
        true => ballots.take(answer),
    }
    store::keep(&tx, pulse.meeting, &written(&ballots)?, &device.joins(&devices)).await?;
    Ok(tx.commit().await?)
}

/// The devices and the box of an open pulse, for this transaction alone.
async fn turn(tx: &Tx, meeting: i64) -> Result<Option<(Devices, Ballots)>> {
    let Some(devices) = store::take_turn(tx, meeting).await? else { return Ok(None) };
    let content = store::content(tx.into(), meeting).await?;
    let content = content.ok_or_else(|| Error::Stored(format!("pulse {meeting} has no box")))?;
    Ok(Some((devices, read(&content)?)))
}

fn read(content: &str) -> Result<Ballots> {
    serde_json::from_str(content).map_err(|error| Error::Stored(format!("the box of a pulse: {error}")))
}

fn written(ballots: &Ballots) -> Result<String> {
    serde_json::to_string(ballots).map_err(|error| Error::Stored(format!("the box of a pulse: {error}")))
}

fn key(meeting: i64) -> String {
    format!("meeting:{meeting}:pulse")
}
