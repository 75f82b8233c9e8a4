//! Opening a poll, changing what it proposes, closing it, withdrawing it: the deeds of those who set meetings.

use communities::roles::SetMeetings;
use forms::Undone;
use meetings::access::MeetingGrant;
use meetings::model::{Meeting, State};
use meetings::people;
use meetings::personal::{self, Purpose};
use meetings::taken_back;
use platform::{Instance, Tx};

use super::letter::{self, Reason};
use super::mistake::Mistake;
use super::moment::{self, Moment};
use super::{LINK_OUTLIVES, NotPolled, Outcome, Poll, end, of_meeting, reminder, store};

/// What somebody proposes, checked: moments in order, and a deadline before the first of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub(super) moments: Vec<Moment>,
    pub(super) closes_at: i64,
    pub(super) hides_answers: bool,
}

impl Proposal {
    /// These moments, answered until then. Everybody sees everything; see [`Proposal::hiding`].
    pub fn checked(moments: Vec<Moment>, closes_at: i64, now: i64) -> Result<Proposal, Mistake> {
        let moments = moment::checked(moments, now)?;
        match moments.first() {
            Some(first) if closes_at > first.starts_at => Err(Mistake::DeadlineAfter(first.starts_at)),
            _ if closes_at <= now => Err(Mistake::DeadlinePast),
            _ => Ok(Proposal { moments, closes_at, hides_answers: false }),
        }
    }

    /// The same with the answers of others hidden until one answers, if so.
    #[must_use]
    pub fn hiding(self, hides_answers: bool) -> Proposal {
        Proposal { hides_answers, ..self }
    }

    /// When those who have not answered are to be reminded.
    pub(super) fn reminder_at(&self, now: i64) -> Option<i64> {
        reminder::leaves_at(now, self.closes_at)
    }
}

/// Opens a poll and asks everyone expected, but who opens it. Returns its number.
pub async fn open(instance: &Instance, grant: &MeetingGrant<SetMeetings>, proposal: &Proposal) -> Outcome<i64> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = open_meeting(&tx, grant, now).await?;
    let opened = store::insert(&tx, meeting.id, proposal, now).await?;
    let id = opened.ok_or(Undone::Refused(NotPolled::AlreadyOpen))?;
    store::propose(&tx, id, &proposal.moments).await?;
    reminder::plan(&tx, id, proposal.reminder_at(now)).await?;
    tx.record(grant.event("meetings.poll_opened", now)).await?;
    let everyone = people::expected(&tx, &meeting).await?;
    let others: Vec<i64> = everyone.into_iter().filter(|person| *person != grant.membership().person_id()).collect();
    letter::send(&tx, instance, (&meeting, id), (Reason::Opened, &others)).await?;
    tx.commit().await?;
    Ok(id)
}

/// Proposes other moments, or gives more time. Answers to what stays are kept; those who had answered are asked about what is
/// new, the others still are about all.
pub async fn change(instance: &Instance, grant: &MeetingGrant<SetMeetings>, proposal: &Proposal) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = open_meeting(&tx, grant, now).await?;
    let poll = standing(&tx, &meeting).await?;
    Undone::unless(store::hold(&tx, poll.id, None).await?, NotPolled::Ended)?;
    let had_answered = of_meeting(&tx, &meeting).await?.map(|whole| answered_all(&whole)).unwrap_or_default();
    store::change(&tx, poll.id, proposal, now).await?;
    store::propose(&tx, poll.id, &proposal.moments).await?;
    reminder::plan(&tx, poll.id, proposal.reminder_at(now)).await?;
    personal::expire(&tx, Purpose::Poll, poll.id, proposal.closes_at + LINK_OUTLIVES).await?;
    tx.record(grant.event("meetings.poll_changed", now)).await?;
    let whole = of_meeting(&tx, &meeting).await?;
    let asked_again = |person: &i64| whole.as_ref().is_some_and(|whole| whole.awaits(*person));
    let mut again = had_answered;
    again.retain(|person| asked_again(person) && *person != grant.membership().person_id());
    letter::send(&tx, instance, (&meeting, poll.id), (Reason::Changed, &again)).await?;
    Ok(tx.commit().await?)
}

fn answered_all(whole: &super::Whole) -> Vec<i64> {
    whole.voters.iter().map(|voter| voter.person).filter(|person| !whole.awaits(*person)).collect()
}

/// Stops the answers now; the date can still be chosen.
pub async fn close(instance: &Instance, grant: &MeetingGrant<SetMeetings>) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let poll = standing(&tx, grant.meeting()).await?;
    Undone::unless(store::hold(&tx, poll.id, Some(now)).await?, NotPolled::Closed)?;
    tx.withdraw(&reminder::key(poll.id)).await?;
    store::close(&tx, poll.id, now).await?;
    tx.record(grant.event("meetings.poll_closed", now)).await?;
    Ok(tx.commit().await?)
}

/// Takes the poll back without choosing. What was answered stays to be read; for some minutes, the poll can be put back.
pub async fn withdraw(instance: &Instance, grant: &MeetingGrant<SetMeetings>) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let poll = standing(&tx, grant.meeting()).await?;
    Undone::unless(end(&tx, &poll, now).await?, NotPolled::Ended)?;
    tx.record(grant.event("meetings.poll_withdrawn", now)).await?;
    Ok(tx.commit().await?)
}

/// Puts back the poll that was taken back a moment ago, with all that was answered. One that stands stays.
pub async fn put_back(instance: &Instance, grant: &MeetingGrant<SetMeetings>) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = open_meeting(&tx, grant, now).await?;
    let poll = store::last((&tx).into(), meeting.id).await?.ok_or(Undone::Refused(NotPolled::Ended))?;
    if poll.ended_at.is_none() {
        return Ok(());
    }
    let reminder_at = reminder::leaves_at(now, poll.closes_at);
    let back = store::put_back(&tx, poll.id, taken_back::too_late(now), reminder_at).await?;
    Undone::unless(back, NotPolled::Ended)?;
    reminder::plan(&tx, poll.id, reminder_at).await?;
    personal::expire(&tx, Purpose::Poll, poll.id, poll.closes_at + LINK_OUTLIVES).await?;
    tx.record(grant.event("meetings.poll_put_back", now)).await?;
    Ok(tx.commit().await?)
}

/// The poll of a meeting that is not over.
pub(super) async fn standing(tx: &Tx, meeting: &Meeting) -> Outcome<Poll> {
    let last = store::last(tx.into(), meeting.id).await?;
    last.filter(|poll| poll.ended_at.is_none()).ok_or(Undone::Refused(NotPolled::Ended))
}

/// The meeting as it is now, if its date can still be looked for.
pub(super) async fn open_meeting(tx: &Tx, grant: &MeetingGrant<SetMeetings>, now: i64) -> Outcome<Meeting> {
    let meeting = grant.fresh(tx).await?;
    match meeting.state(now) {
        State::Cancelled => Err(Undone::Refused(NotPolled::Cancelled)),
        State::Held => Err(Undone::Refused(NotPolled::Over)),
        State::Planned | State::Set => Ok(meeting),
    }
}
