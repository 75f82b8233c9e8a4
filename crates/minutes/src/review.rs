//! Reading minutes over: they open to the members for some days, a member proposes a correction or says that there is nothing to
//! correct, the writer answers each with a word, then they are approved. After that the text does not change; what is found
//! wrong is added under it, dated.

use communities::Directory;
use communities::roles::ReadMinutes;
use forms::{Undone, refusals};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::attendance;
use platform::{DAY, Instance, Tx};
use ui::dates;

use super::gathered;
use super::letter;
use super::model::{Correction, How, Minutes, Reply, State};
use super::store::{self, review, versions};
use super::writing::{NotWritten, Writing, held};

/// The proof that somebody reads the minutes of this meeting.
pub(super) type Reading = MeetingGrant<ReadMinutes>;

refusals! {
    /// Why a step of the review was not taken.
    NotReviewed {
        /// There are no minutes that this person could read over.
        None => "minutes-not-there",
        /// They are not open to corrections.
        NotOpen => "minutes-not-open",
        /// The days to correct are over.
        Over => "minutes-not-over",
        /// The correction says what the text says.
        Same => "minutes-not-same",
        /// Corrections wait for an answer: so many.
        Waiting(count: usize) => "minutes-not-waiting" (count = *count),
        /// Members may still correct: the group alone can approve before.
        TooSoon => "minutes-not-soon",
        /// They are approved already.
        Approved => "minutes-not-approved",
        /// They are not approved: the text itself can be corrected.
        NotApproved => "minutes-not-yet-approved",
        /// This correction has its answer.
        Answered => "minutes-not-answered",
        /// The text could not be written.
        Text(rule: NotWritten) => rule,
    }
}

type Outcome<T> = std::result::Result<T, Undone<NotReviewed>>;

fn refused<T>(rule: NotReviewed) -> Outcome<T> {
    Err(Undone::Refused(rule))
}

/// Opens the minutes to the members for so many days, today not counted, and tells them. Opened again, only the end changes.
pub(super) async fn open(instance: &Instance, grant: &Writing, days: i64) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let before = standing(&tx, grant).await?;
    if before.state == State::Approved {
        return refused(NotReviewed::Approved);
    }
    let closes_at = end_of_day(now, days);
    review::open(&tx, before.meeting, closes_at, now).await?;
    tx.record(grant.event("meetings.minutes_opened", now)).await?;
    if before.state == State::Draft {
        store::close(&tx, before.meeting).await?;
        letter::tell(&tx, instance, grant, closes_at).await?;
    }
    Ok(tx.commit().await?)
}

/// The midnight that ends the day, so many days from now.
fn end_of_day(now: i64, days: i64) -> i64 {
    let day = dates::for_date_field(now + (days + 1) * DAY);
    dates::from_fields(&day, "00:00").unwrap_or(now + days * DAY)
}

/// Proposes another text for a section, or a remark about the whole; returns its number.
pub(super) async fn propose(instance: &Instance, grant: &Reading, section: Option<i64>, body: &str) -> Outcome<i64> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let minutes = open_to_corrections(&tx, grant, now).await?;
    let section = match section {
        None => None,
        Some(id) => match minutes.section(id) {
            None => return refused(NotReviewed::None),
            Some(section) if section.words.read(grant) == body => return refused(NotReviewed::Same),
            Some(section) => Some(section.id),
        },
    };
    let id = review::propose(&tx, minutes.meeting, section, body, (by, now)).await?;
    tx.record(grant.event("meetings.minutes_correction", now).to("team")).await?;
    tx.commit().await?;
    Ok(id)
}

/// Says that there is nothing to correct. Said twice, it counts once.
pub(super) async fn agree(instance: &Instance, grant: &Reading) -> Outcome<()> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let minutes = open_to_corrections(&tx, grant, now).await?;
    if review::agree(&tx, minutes.meeting, by, now).await? {
        tx.record(grant.event("meetings.minutes_agreed", now).to(format!("person:{by}"))).await?;
    }
    Ok(tx.commit().await?)
}

/// The answer to a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answered {
    pub(super) correction: i64,
    pub(super) reply: Reply,
    pub(super) word: String,
    /// The text that the section takes, and the revision that was shown, of a correction that is accepted.
    pub(super) text: Option<(i64, String)>,
}

/// Answers a correction; one that is accepted becomes the text of its section at once.
pub(super) async fn answer(instance: &Instance, grant: &Writing, answered: &Answered) -> Outcome<()> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let correction = correction(&tx, grant, answered.correction).await?;
    if answered.reply == Reply::Accepted
        && let (Some(section), Some(text)) = (correction.section, &answered.text)
    {
        put_in(&tx, grant, (section, text), now).await?;
    }
    if !review::reply(&tx, correction.id, answered.reply, &answered.word, (by, now)).await? {
        return refused(NotReviewed::Answered);
    }
    let channel = correction.by.map_or_else(|| "team".to_owned(), |person| format!("person:{person}"));
    tx.record(grant.event("meetings.minutes_answered", now).to(channel)).await?;
    Ok(tx.commit().await?)
}

async fn put_in(tx: &Tx, grant: &Writing, (section, (revision, body)): (i64, &(i64, String)), now: i64) -> Outcome<()> {
    let minutes = held(tx, grant, now).await.map_err(|undone| undone.map(NotReviewed::Text))?;
    let Some(section) = minutes.section(section) else { return refused(NotReviewed::None) };
    if !store::write(tx, (section.id, *revision), body, section.audience()).await? {
        return refused(NotReviewed::Text(NotWritten::Changed));
    }
    versions::keep(tx, section.id, body, (Some(grant.membership().person_id()), now)).await?;
    Ok(())
}

async fn correction(tx: &Tx, grant: &Writing, id: i64) -> Outcome<Correction> {
    if standing(tx, grant).await?.state == State::Approved {
        return refused(NotReviewed::Approved);
    }
    let found = review::corrections(tx, grant.meeting().id).await?.into_iter().find(|each| each.id == id);
    match found {
        None => refused(NotReviewed::None),
        Some(correction) if correction.reply.is_some() => refused(NotReviewed::Answered),
        Some(correction) => Ok(correction),
    }
}

/// Approves the minutes: the text, the counts and who was there no longer change.
pub(super) async fn approve(instance: &Instance, grant: &Writing, how: How) -> Outcome<()> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let minutes = standing(&tx, grant).await?;
    may_be_approved(&minutes, &review::corrections(&tx, minutes.meeting).await?, how, now).map_err(Undone::Refused)?;
    let marks = attendance::store::of_meeting(&tx, minutes.meeting).await?;
    let directory = Directory::of(&tx, grant.membership()).await?;
    let figures = gathered::count(&tx, minutes.meeting, &marks, &directory).await?;
    review::approve(&tx, minutes.meeting, how, &figures, (by, now)).await?;
    review::keep_attendance(&tx, minutes.meeting, &marks).await?;
    store::close(&tx, minutes.meeting).await?;
    tx.record(grant.event("meetings.minutes_approved", now)).await?;
    Ok(tx.commit().await?)
}

fn may_be_approved(minutes: &Minutes, corrections: &[Correction], how: How, now: i64) -> Result<(), NotReviewed> {
    let waiting = corrections.iter().filter(|correction| correction.reply.is_none()).count();
    match minutes.state {
        State::Draft => Err(NotReviewed::NotOpen),
        State::Approved => Err(NotReviewed::Approved),
        State::Open if waiting > 0 => Err(NotReviewed::Waiting(waiting)),
        State::Open if how == How::Facilitation && minutes.takes_corrections(now) => Err(NotReviewed::TooSoon),
        State::Open => Ok(()),
    }
}

/// Adds under a section, or under the whole, what was found wrong after the approval.
pub(super) async fn add_erratum(instance: &Instance, grant: &Writing, section: Option<i64>, body: &str) -> Outcome<()> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let minutes = standing(&tx, grant).await?;
    if minutes.state != State::Approved {
        return refused(NotReviewed::NotApproved);
    }
    if section.is_some_and(|id| minutes.section(id).is_none()) {
        return refused(NotReviewed::None);
    }
    review::add_erratum(&tx, minutes.meeting, section, body, (by, now)).await?;
    tx.record(grant.event("meetings.minutes_erratum", now)).await?;
    Ok(tx.commit().await?)
}

/// The minutes as they stand, held until the transaction ends.
async fn standing(tx: &Tx, access: &MeetingAccess) -> Outcome<Minutes> {
    store::lock(tx, access.meeting().id).await?;
    store::of_meeting(tx, access.meeting().id).await?.ok_or(Undone::Refused(NotReviewed::None))
}

async fn open_to_corrections(tx: &Tx, grant: &Reading, now: i64) -> Outcome<Minutes> {
    let minutes = standing(tx, grant).await?;
    match minutes.state {
        State::Open if minutes.takes_corrections(now) => Ok(minutes),
        State::Open => refused(NotReviewed::Over),
        State::Draft | State::Approved => refused(NotReviewed::NotOpen),
    }
}
