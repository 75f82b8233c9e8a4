//! What members would like on the agenda: an item, or a situation that they bring. An item is read by those who prepare the
//! meeting. A situation is read by facilitators alone: it enters the agenda under a neutral title, and nothing else of it does.
//! Who proposed is told on the page what became of it.

pub(super) mod page;
mod store;
pub(super) mod web;

use std::collections::HashSet;

use communities::roles::{PrepareAgenda, ProposeItems, ReadSituations};
use communities::{Membership, roster};
use forms::{Undone, coded, refusals};
use platform::{Instance, On, Refusal, Result};

use super::SWEEP;
use super::model::Wanted;
use super::prepare::{NotPrepared, Open};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::model::State;
use meetings::series::Series;
use meetings::taken_back;

pub(super) use store::{forget, sweep};

/// The most characters of a title.
pub(super) const LONGEST_TITLE: usize = 160;
/// The most characters of what is said of it.
pub(super) const LONGEST_ABOUT: usize = 3000;
/// The most characters of the word with which it is declined.
pub(super) const LONGEST_WORD: usize = 500;
/// The most proposals of one person that wait, at one meeting.
const MOST: usize = 5;

coded! {
    /// What is proposed.
    Kind {
        /// Something to talk over, to tell or to do.
        Item = "item" => "proposal-item",
        /// A situation to work on, that facilitators alone read.
        Situation = "situation" => "proposal-situation",
    }
}

coded! {
    /// What became of a proposal.
    Answer {
        /// Nothing yet.
        Waiting = "waiting" => "proposal-waiting",
        /// It is on the agenda.
        Accepted = "accepted" => "proposal-accepted",
        /// It is not.
        Declined = "declined" => "proposal-declined",
    }
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Proposal {
    /// Its number.
    pub id: i64,
    /// Who proposed it.
    #[sqlx(rename = "by_id")]
    pub by: i64,
    /// What it is.
    pub kind: Kind,
    /// In a few words.
    pub title: String,
    /// In more; may be empty.
    pub about: String,
    /// How long it would take, if they said.
    pub minutes: Option<i64>,
    /// What became of it.
    #[sqlx(rename = "state")]
    pub answer: Answer,
    /// Why it was declined, as those who prepare said.
    pub word: String,
}

/// The proposals of a meeting that one person may read.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Their own.
    pub(super) own: Vec<Proposal>,
    /// Those that wait for those who prepare.
    pub(super) waiting: Vec<Proposal>,
    /// How many situations wait that they may not read.
    pub(super) closed: usize,
}

impl Seen {
    pub(super) async fn of(on: impl Into<On<'_>>, access: &MeetingAccess) -> Result<Seen> {
        let membership = access.membership();
        let all = store::of_meeting(on, access.meeting().id).await?;
        let own = all.iter().filter(|each| each.by == membership.person_id()).cloned().collect();
        if !membership.may::<PrepareAgenda>() {
            return Ok(Seen { own, ..Seen::default() });
        }
        let waiting = all.into_iter().filter(|each| each.answer == Answer::Waiting);
        let (waiting, closed): (Vec<_>, Vec<_>) = waiting.partition(|each| may_read(membership, each.kind));
        Ok(Seen { own, waiting, closed: closed.len() })
    }
}

fn may_read(membership: &Membership, kind: Kind) -> bool {
    kind == Kind::Item || membership.may::<ReadSituations>()
}

/// The meetings of a season for which something waits that this member may read.
pub(super) fn waiting_for(membership: &Membership, series: &Series) -> HashSet<i64> {
    let read = |word: &str| Kind::parse(word).is_some_and(|kind| may_read(membership, kind));
    series.facts("proposal").iter().filter(|fact| read(&fact.word)).map(|fact| fact.meeting).collect()
}

/// A proposal to those who prepare the meeting; `Refusal::NotFound` when it is elsewhere, answered, or not theirs to read.
pub(super) async fn waiting(
    on: impl Into<On<'_>>,
    grant: &MeetingGrant<PrepareAgenda>,
    id: i64,
) -> std::result::Result<Proposal, Refusal> {
    let found = Seen::of(on, grant).await?.waiting.into_iter().find(|each| each.id == id);
    found.ok_or(Refusal::NotFound)
}

/// Something to propose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// What it is.
    pub kind: Kind,
    /// In a few words.
    pub title: String,
    /// In more; may be empty.
    pub about: String,
    /// How long it would take.
    pub minutes: Option<i64>,
}

refusals! {
    /// Why nothing was proposed, accepted or declined.
    NotProposed {
        /// The meeting is over or cancelled.
        TooLate => "proposal-not-too-late",
        /// The person has as many that wait as one may have.
        TooMany => "proposal-not-too-many" (most = MOST),
        /// Nobody here may read situations.
        NoReader => "proposal-not-no-reader",
        /// Somebody answered it, or it was withdrawn.
        Gone => "proposal-not-gone",
        /// It is too late to put it back.
        Lost => "proposal-not-lost",
        /// The title of a situation would be everybody's to read.
        NotNeutral => "proposal-not-neutral",
        /// The agenda does not take it.
        Agenda(rule: NotPrepared) => rule,
    }
}

type Outcome<T> = std::result::Result<T, Undone<NotProposed>>;

/// Proposes something for the agenda of a meeting to come.
pub async fn propose(instance: &Instance, grant: &MeetingGrant<ProposeItems>, new: &New) -> Outcome<i64> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let refuse = |rule| Err(Undone::Refused(rule));
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    if matches!(meeting.state(now), State::Held | State::Cancelled) {
        return refuse(NotProposed::TooLate);
    }
    if new.kind == Kind::Situation
        && roster::those_who_may::<ReadSituations>(&tx, meeting.community_id).await?.is_empty()
    {
        return refuse(NotProposed::NoReader);
    }
    let own = store::of_meeting(&tx, meeting.id).await?.into_iter();
    if own.filter(|each| each.by == by && each.answer == Answer::Waiting).count() >= MOST {
        return refuse(NotProposed::TooMany);
    }
    let id = store::insert(&tx, meeting.id, by, new, now).await?;
    tx.record(grant.event("meetings.item_proposed", now).to("team")).await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes back what one proposed oneself, while it waits. For some minutes it can be put back; then nothing of it is left.
pub async fn withdraw(instance: &Instance, grant: &MeetingGrant<ProposeItems>, id: i64) -> Outcome<()> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    if !store::withdraw(&tx, (grant.meeting().id, id), by, now).await? {
        return Err(Undone::Refused(NotProposed::Gone));
    }
    taken_back::until_too_late(&tx, SWEEP, now).await?;
    tx.record(grant.event("meetings.item_withdrawn", now).to("team")).await?;
    Ok(tx.commit().await?)
}

/// Puts back what one took back a moment ago, as it was. What stands already stays; what is lost is `NotProposed::Lost`.
pub(super) async fn put_back(instance: &Instance, grant: &MeetingGrant<ProposeItems>, id: i64) -> Outcome<()> {
    let (now, by, meeting) = (instance.clock.now(), grant.membership().person_id(), grant.meeting().id);
    let tx = instance.db.begin().await?;
    if store::put_back(&tx, (meeting, id), by, taken_back::too_late(now)).await? {
        tx.record(grant.event("meetings.item_put_back", now).to("team")).await?;
        return Ok(tx.commit().await?);
    }
    let stands = store::of_meeting(&tx, meeting).await?.iter().any(|each| each.id == id && each.by == by);
    Undone::unless(stands, NotProposed::Lost)
}

/// Puts a proposal on the agenda as this block, which everybody reads.
pub(super) async fn accept(
    instance: &Instance,
    grant: &MeetingGrant<PrepareAgenda>,
    proposal: &Proposal,
    wanted: &Wanted,
) -> Outcome<()> {
    if proposal.kind == Kind::Situation && reveals(proposal, wanted) {
        return Err(Undone::Refused(NotProposed::NotNeutral));
    }
    let now = instance.clock.now();
    let open = Open::of(instance, grant).await?;
    let block = open.add(wanted).await.map_err(|undone| undone.map(NotProposed::Agenda))?;
    if !store::answer(open.tx(), proposal.id, (Answer::Accepted, ""), Some(block), now).await? {
        return Err(Undone::Refused(NotProposed::Gone));
    }
    open.tx().record(grant.event("meetings.item_accepted", now).to("team")).await?;
    Ok(open.close().await?)
}

/// Whether the block would say what the person wrote for facilitators alone.
fn reveals(proposal: &Proposal, wanted: &Wanted) -> bool {
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let (title, about) = (plain(&proposal.title), plain(&proposal.about));
    let shown = [plain(&wanted.title), plain(&wanted.about)];
    shown.iter().any(|text| text.contains(&title) || (!about.is_empty() && text.contains(&about)))
}

/// Declines a proposal with a word, which its author reads.
pub(super) async fn decline(
    instance: &Instance,
    grant: &MeetingGrant<PrepareAgenda>,
    proposal: &Proposal,
    word: &str,
) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if !store::answer(&tx, proposal.id, (Answer::Declined, word), None, now).await? {
        return Err(Undone::Refused(NotProposed::Gone));
    }
    tx.record(grant.event("meetings.item_declined", now).to("team")).await?;
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests;
