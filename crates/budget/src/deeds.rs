//! Why something is not written in a budget, and what every deed of a budget begins with.

use communities::Membership;
use files::{FileProblem, NotTaken};
use forms::{Outcome, Undone, refusals};
use platform::{Error, Event, Refusal, Tx};

use crate::entry::GiftKind;
use crate::store;

/// An expense was entered, changed, checked, or counts no more. Told to the team; the event says no amount.
pub const EXPENSES: &str = "budget.expenses_changed";
/// Something given was accepted, written, or counts no more.
pub const GIFTS: &str = "budget.gifts_changed";
/// Lines, sources, amounts moved, rates, words or thresholds changed.
pub const CHANGED: &str = "budget.changed";
/// A period was closed.
pub const CLOSED: &str = "budget.closed";

refusals! {
    /// Why something was not done with a budget.
    NotDone {
        /// Its day is in a period that is closed.
        Closed => "budget-day-closed",
        /// Somebody else changed it in the meantime.
        Overtaken => "budget-overtaken",
        /// It is checked or void.
        Settled => "expense-settled",
        /// Who checks it entered it.
        OwnEntry => "expense-own-entry",
        /// There is nothing to check.
        NothingToCheck => "expense-nothing-to-check",
        /// Expenses of the period wait.
        Waiting(count: i64) => "closing-waiting" (count = *count),
        /// Lines are far from what was planned, and nobody said why.
        Unexplained(count: usize) => "closing-unexplained" (count = *count),
        /// Some of its days are closed already.
        Overlaps => "closing-overlaps",
        /// Nobody said what it is worth.
        NoRate(kind: GiftKind) => { |lang| t!(lang, "gift-no-rate", kind = kind.name(lang)) },
        /// Something was counted by the rate.
        Frozen => "rate-frozen",
        /// The line has not so much.
        NotSoMuch => "move-not-so-much",
        /// Administration gets no more.
        Administration => "move-administration",
        /// It is more than the agreement allows.
        PastPercent(percent: i64) => "move-past-percent" (percent = *percent),
        /// Nothing was proposed.
        NothingProposed => "gift-nothing-proposed",
        /// A file is neither a picture nor a PDF.
        NotAReceipt => "budget-not-a-receipt",
        /// The receipt is not there any more.
        NoSuchReceipt => "receipt-gone",
        /// A file was not taken.
        File(problem: FileProblem) => { |lang| problem.sentence(lang) },
    }
}

/// Takes the budget for this transaction; refuses what is of a day in a closed period.
pub(crate) async fn open_day(tx: &Tx, community: i64, days: &[&str], numbers: i64) -> Outcome<i64, NotDone> {
    let last = store::take(tx, community, numbers).await?;
    let closings = store::closings(tx, community).await?;
    let is_open = |day: &&str| !closings.iter().any(|closing| closing.holds(day));
    Undone::unless(days.iter().all(is_open), NotDone::Closed)?;
    Ok(last)
}

/// What a member just did, for the team.
pub(crate) fn event(by: &Membership, kind: &'static str, subject: i64, now: i64) -> Event {
    Event::new(by.community().id, kind, subject, now).to("team").by(by.person_id())
}

/// Why a file does not hang, as a deed that was not done.
pub(crate) fn not_taken(reason: NotTaken) -> Undone<NotDone> {
    match reason {
        NotTaken::Problem(problem) => Undone::Refused(NotDone::File(problem)),
        NotTaken::Refused(refusal) => failed(refusal),
    }
}

/// A refusal from below, which no rule of a budget makes.
pub(crate) fn failed<R>(refusal: Refusal) -> Undone<R> {
    match refusal {
        Refusal::Unavailable(_) => Undone::Failed(Error::Silent),
        other => Undone::Failed(Error::Stored(format!("{other:?}"))),
    }
}
