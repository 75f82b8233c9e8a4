//! Writing minutes: the draft, who holds the pen, saving. One person writes at a time and another may take over; what somebody
//! typed meanwhile is refused with both versions, put aside, and never lost.

use communities::roles::WriteMinutes;
use forms::{Undone, refusals};
use meetings::access::MeetingGrant;
use platform::{Instance, On, Result, Tx};

use super::draft::{self, Happened, Place, Said};
use super::model::{Minutes, Part, Section, State};
use super::store::{self, versions};
use super::words::Audience;

/// The proof that somebody writes the minutes of this meeting.
pub(super) type Writing = MeetingGrant<WriteMinutes>;

refusals! {
    /// Why something was not written.
    NotWritten {
        /// The meeting has not begun, or has no date.
        TooEarly => "minutes-not-early",
        /// The meeting is cancelled.
        Cancelled => "minutes-not-cancelled",
        /// There are no minutes yet.
        None => "minutes-not-there",
        /// They are approved: nothing changes any more.
        Approved => "minutes-not-approved",
        /// Somebody else is writing.
        Taken => "minutes-not-taken",
        /// The text was saved from elsewhere in the meantime.
        Changed => "minutes-not-changed",
    }
}

pub(super) type Outcome<T> = std::result::Result<T, Undone<NotWritten>>;

fn refused<T>(rule: NotWritten) -> Outcome<T> {
    Err(Undone::Refused(rule))
}

/// Makes the draft from what happened, and gives the pen to who asked. When it is made already, only the pen is given.
pub(super) async fn begin(instance: &Instance, grant: &Writing) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    let Some(start) = meeting.starts_at else { return refused(NotWritten::TooEarly) };
    if !facilitation::began(&tx, &meeting, now).await? {
        return refused(NotWritten::TooEarly);
    }
    if meeting.cancelled_at.is_some() {
        return refused(NotWritten::Cancelled);
    }
    let (said, newest) = said(&tx, grant, (0, 0)).await?;
    if store::begin(&tx, meeting.id, newest, now).await? {
        let lived = facilitation::lived(&tx, meeting.id, now).await?;
        let blocks = agenda::of_meeting(&tx, meeting.id).await?;
        let sections = draft::sections(&Happened { start, blocks, lived, said });
        for (position, section) in sections.iter().enumerate() {
            let id = store::add(&tx, meeting.id, position as i64, section).await?;
            versions::keep(&tx, id, &section.body, (None, now)).await?;
        }
        tx.record(grant.event("meetings.minutes_drafted", now).to("team")).await?;
    }
    open_to_writing(&tx, grant).await?;
    if store::lease(&tx, meeting.id).await?.is_none() {
        store::take(&tx, meeting.id, grant.membership().person_id(), now).await?;
    }
    Ok(tx.commit().await?)
}

/// What was said after these numbers, and the newest numbers.
async fn said(
    on: impl Into<On<'_>>,
    grant: &Writing,
    (last_note, last_decision): (i64, i64),
) -> Result<(Vec<Said>, (i64, i64))> {
    let (on, meeting, lang) = (on.into(), grant.meeting().id, grant.membership().lang());
    let notes = facilitation::notes(on, meeting).await?;
    let decided = decisions::of_meeting(on, meeting).await?;
    let newest = (
        notes.iter().map(|note| note.id).max().unwrap_or(0).max(last_note),
        decided.iter().map(|decision| decision.id).max().unwrap_or(0).max(last_decision),
    );
    let notes = notes.iter().filter(|note| note.id > last_note).map(Said::of_note);
    let decided = decided.iter().filter(|each| each.id > last_decision).map(|each| Said::of_decision(lang, each));
    Ok((notes.chain(decided).collect(), newest))
}

/// How many notes and decisions came after the draft and are not in the text.
pub(super) async fn news(on: impl Into<On<'_>>, grant: &Writing, minutes: &Minutes) -> Result<usize> {
    Ok(said(on, grant, (minutes.last_note, minutes.last_decision)).await?.0.len())
}

/// Adds to the text what came after the draft, each thing where it goes.
pub(super) async fn add_news(instance: &Instance, grant: &Writing) -> Outcome<()> {
    let (now, meeting) = (instance.clock.now(), grant.meeting().id);
    let tx = instance.db.begin().await?;
    let minutes = held(&tx, grant, now).await?;
    let (said, newest) = said(&tx, grant, (minutes.last_note, minutes.last_decision)).await?;
    let blocks = store::blocks(&tx, meeting).await?;
    let known = blocks.iter().map(|(block, _, confidential)| (*block, *confidential)).collect();
    for (place, more) in draft::bodies(&said, &known) {
        let section = match place {
            Place::Under(block) => blocks.iter().find(|(each, ..)| *each == block).map(|(_, id, _)| *id),
            Place::Apart(part) => minutes.sections.iter().find(|each| each.part == part).map(|each| each.id),
        };
        add(&tx, (grant, &minutes), (section, place), &more, now).await?;
    }
    store::holds(&tx, meeting, newest).await?;
    tx.record(grant.event("meetings.minutes_saved", now).to("team")).await?;
    Ok(tx.commit().await?)
}

async fn add(
    tx: &Tx,
    (grant, minutes): (&Writing, &Minutes),
    (section, place): (Option<i64>, Place),
    more: &str,
    now: i64,
) -> Result<()> {
    let by = Some(grant.membership().person_id());
    match section.and_then(|id| minutes.section(id)) {
        Some(section) => {
            let body = format!("{}\n{more}", section.words.read(grant)).trim().to_owned();
            store::write(tx, (section.id, section.revision), &body, section.audience()).await?;
            versions::keep(tx, section.id, &body, (by, now)).await
        }
        None => {
            let part = if let Place::Apart(part) = place { part } else { Part::Reserved };
            let position = minutes.sections.len() as i64;
            let id = store::add(tx, minutes.meeting, position, &draft::empty(part, more.to_owned())).await?;
            versions::keep(tx, id, more, (by, now)).await
        }
    }
}

/// Takes the pen, whoever holds it.
pub(super) async fn take(instance: &Instance, grant: &Writing) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    open_to_writing(&tx, grant).await?;
    if store::take(&tx, grant.meeting().id, grant.membership().person_id(), now).await? {
        tx.record(grant.event("meetings.minutes_taken", now).to("team")).await?;
    }
    Ok(tx.commit().await?)
}

/// Lays the pen down.
pub(super) async fn lay_down(instance: &Instance, grant: &Writing) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::leave(&tx, grant.meeting().id, grant.membership().person_id()).await?;
    tx.commit().await
}

/// The text of a section as somebody typed it, with the revision that they had before them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) section: i64,
    pub(super) revision: i64,
    pub(super) body: String,
    /// How far they let it go; none leaves it as it is.
    pub(super) audience: Option<Audience>,
}

impl Typed {
    /// How far the section goes after it: never further than what was said in it may go.
    fn audience(&self, section: &Section) -> Audience {
        self.audience.unwrap_or(section.audience()).within(section.widest())
    }

    /// Whether it changes the section.
    pub(super) fn changes(&self, grant: &Writing, section: &Section) -> bool {
        self.body != section.words.read(grant) || self.audience(section) != section.audience()
    }
}

/// Saves what was typed: all of it, or none of it. What is refused is put aside. With `over`, the person takes the pen first and
/// saves over what is there, both versions having been shown.
pub(super) async fn save(instance: &Instance, grant: &Writing, typed: &[Typed], over: bool) -> Outcome<Minutes> {
    let tx = instance.db.begin().await?;
    let saved = save_within(&tx, instance, grant, (typed, over)).await;
    match saved {
        Ok(minutes) => {
            tx.commit().await?;
            Ok(minutes)
        }
        Err(Undone::Refused(rule)) => {
            drop(tx);
            put_aside(instance, grant, typed).await?;
            refused(rule)
        }
        failed => failed,
    }
}

async fn save_within(
    tx: &Tx,
    instance: &Instance,
    grant: &Writing,
    (typed, over): (&[Typed], bool),
) -> Outcome<Minutes> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    if over {
        open_to_writing(tx, grant).await?;
        store::take(tx, grant.meeting().id, by, now).await?;
    }
    let minutes = held(tx, grant, now).await?;
    let mut changed = false;
    for each in typed {
        let Some(section) = minutes.section(each.section) else { continue };
        if !each.changes(grant, section) {
            continue;
        }
        changed = true;
        if !store::write(tx, (section.id, each.revision), &each.body, each.audience(section)).await? {
            return refused(NotWritten::Changed);
        }
        versions::keep(tx, section.id, &each.body, (Some(by), now)).await?;
    }
    if changed {
        tx.record(grant.event("meetings.minutes_saved", now).to("team")).await?;
    }
    current(tx, grant).await
}

/// Keeps what could not be saved, each text beside the section it was typed for.
async fn put_aside(instance: &Instance, grant: &Writing, typed: &[Typed]) -> Result<()> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    if let Some(minutes) = store::of_meeting(&tx, grant.meeting().id).await? {
        for each in typed {
            let section = minutes.section(each.section);
            if section.is_some_and(|section| each.body != section.words.read(grant)) {
                versions::put_aside(&tx, each.section, &each.body, (by, now)).await?;
            }
        }
    }
    tx.commit().await
}

/// The minutes, with the pen in the hand of who asks: it was already, or nobody held it.
pub(super) async fn held(tx: &Tx, grant: &Writing, now: i64) -> Outcome<Minutes> {
    let (meeting, person) = (grant.meeting().id, grant.membership().person_id());
    open_to_writing(tx, grant).await?;
    if !store::saves(tx, meeting, person, now).await? {
        let is_taken = store::lease(tx, meeting).await?.is_some();
        return refused(if is_taken { NotWritten::Taken } else { NotWritten::Changed });
    }
    current(tx, grant).await
}

async fn open_to_writing(tx: &Tx, grant: &Writing) -> Outcome<()> {
    match store::lock(tx, grant.meeting().id).await? {
        None => refused(NotWritten::None),
        Some(State::Approved) => refused(NotWritten::Approved),
        Some(State::Draft | State::Open) => Ok(()),
    }
}

async fn current(tx: &Tx, grant: &Writing) -> Outcome<Minutes> {
    store::of_meeting(tx, grant.meeting().id).await?.ok_or(Undone::Refused(NotWritten::None))
}
