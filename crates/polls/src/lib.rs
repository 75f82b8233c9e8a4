//! Choosing a date together: moments are proposed, people say which suit them, and the one that is chosen becomes the date of
//! the meeting in the same act: everyone is told, invited and reminded as of any date. A meeting has one poll at a time; a
//! date that is set, whatever the way, ends it.

ui::texts!($);

mod answering;
mod choosing;
pub(crate) mod done;
mod draft;
mod letter;
mod measured;
mod mistake;
pub(crate) mod model;
mod moment;
mod page;
mod part;
mod pattern;
mod proposing;
pub mod read;
mod reminder;
mod store;
mod suggestion;
mod web;

use communities::roles::SetMeetings;
use forms::refusals;
use meetings::access::MeetingAccess;
use meetings::model::Meeting;
use meetings::people;
use meetings::personal::{self, Purpose};
use meetings::scene::Scene;
use meetings::setting::NotSet;
use platform::{DAY, Db, On, Result, Tx};

pub use answering::{NewSheet, answer, note};
pub use choosing::{Choice, choose};
pub use measured::MEASURED;
pub use mistake::Mistake;
pub use model::{Availability, Poll, Results, Slot, Stage, Tally, Whole};
pub use moment::Moment;
pub use part::PART;
pub use proposing::{Proposal, change, close, open, put_back, withdraw};
pub use reminder::remind;

/// Where the links of mails lead.
const LINK: &str = "/sondage";
/// A link by mail says for this long after the poll what became of it.
const LINK_OUTLIVES: i64 = 7 * DAY;

refusals! {
    /// Why a deed about a poll was not done.
    NotPolled {
        /// A poll stands already.
        AlreadyOpen => "poll-not-already-open",
        /// The meeting is cancelled.
        Cancelled => "poll-not-cancelled",
        /// The meeting is over.
        Over => "poll-not-over",
        /// There is no poll, or it is over.
        Ended => "poll-not-ended",
        /// Its deadline is past.
        Closed => "poll-not-closed",
        /// Somebody answered after the end.
        AnsweredAfterEnd => "poll-not-answered-after-end",
        /// Somebody answered after the deadline.
        AnsweredTooLate => "poll-not-answered-too-late",
        /// The person is not expected at this meeting.
        Stranger => "poll-not-stranger",
        /// What was answered is no longer proposed.
        Changed => "poll-not-changed",
        /// Nobody's answer is missing.
        NobodyWaits => "poll-not-nobody-waits",
        /// A reminder left a short while ago.
        JustReminded => "poll-not-just-reminded",
        /// The moment that was to be chosen is not one of the poll's.
        NotProposed => "poll-not-proposed",
        /// It is past.
        Past => "poll-not-past",
        /// Everybody who answered refused this moment: it takes a confirmation.
        Refused(moment: Moment) => { |lang| t!(lang, "poll-not-refused", moment = moment.said(lang)) },
        /// Answers are lacking: it takes a confirmation.
        Early(moment: Moment) => { |lang| t!(lang, "poll-not-early", moment = moment.said(lang)) },
        /// The meeting has a date: moving it takes a reason.
        NoReason => "problem-no-reason",
        /// The meeting could not be set.
        NotSet(rule: NotSet) => rule,
    }
}

impl NotPolled {
    /// Whether it is a question: the deed is done by who says yes to it.
    fn asks_again(&self) -> bool {
        matches!(self, NotPolled::Refused(_) | NotPolled::Early(_))
    }
}

type Outcome<T> = forms::Outcome<T, NotPolled>;

/// The last poll of a meeting, with the answers of those who are still expected.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: &Meeting) -> Result<Option<Whole>> {
    let on = on.into();
    match store::last(on, meeting.id).await? {
        Some(poll) => whole(on, poll, &people::expected(on, meeting).await?).await.map(Some),
        None => Ok(None),
    }
}

/// The same by the scene of the meeting, which knows who is expected.
async fn of_scene(db: &Db, scene: &Scene) -> Result<Option<Whole>> {
    match store::last(db.into(), scene.meeting().id).await? {
        Some(poll) => whole(db.into(), poll, &scene.expected).await.map(Some),
        None => Ok(None),
    }
}

async fn whole(on: On<'_>, poll: Poll, expected: &[i64]) -> Result<Whole> {
    let mut whole = store::whole(on, poll).await?;
    whole.voters.retain(|voter| expected.contains(&voter.person));
    Ok(whole)
}

/// Ends the poll of a meeting whose date is set or that is cancelled: nobody is reminded any more.
async fn ends(tx: &Tx, meeting: i64, now: i64) -> Result<()> {
    let standing = store::last(tx.into(), meeting).await?.filter(|poll| poll.ended_at.is_none());
    match standing {
        Some(poll) => end(tx, &poll, now).await.map(drop),
        None => Ok(()),
    }
}

/// Whether it was not over already.
async fn end(tx: &Tx, poll: &Poll, now: i64) -> Result<bool> {
    tx.withdraw(&reminder::key(poll.id)).await?;
    personal::expire(tx, Purpose::Poll, poll.id, now + LINK_OUTLIVES).await?;
    store::end(tx, poll.id, now).await
}

fn runs(access: &MeetingAccess) -> bool {
    access.membership().may::<SetMeetings>()
}
