//! Ballots that are cast. A named one is a row of its member, written over until the vote closes. A secret one leaves no event,
//! row or log line of its own: what is written is the box as a whole, and the devices as a whole.

use communities::roles::Vote as Votes;
use communities::roster::those_who_may;
use forms::{Outcome, Undone, refusals};
use identity::device::{Device, Devices};
use platform::{Error, Instance, Result, Tx};

use crate::access::{Casting, Setting, event};
use crate::ballot::Cast;
use crate::counting::Tally;
use crate::deeds::{CAST, NotDone, open_one};
use crate::model::{Kind, Phase, Stands, Vote, as_json};
use crate::store;

/// The most ballots of one secret vote: far more than a community holds.
const MOST: usize = 300;

refusals! {
    /// Why a ballot does not count.
    NotTaken {
        /// This device voted already; what it said first stands.
        Twice => "ballot-twice",
        /// It has closed.
        Closed => "ballot-closed",
        /// The round of objections has not begun.
        NotYet => "vote-not-yet",
        /// They are not among those who vote.
        NoVoter => "ballot-no-voter",
        /// There are more ballots than any community holds.
        Full => "ballot-full",
    }
}

/// Keeps what a member chooses, in the place of what they had chosen.
pub(crate) async fn cast(instance: &Instance, by: &Casting, cast: &Cast) -> Outcome<(), NotTaken> {
    let (now, person) = (instance.clock.now(), by.membership().person_id());
    let tx = instance.db.begin().await?;
    let vote = takes(&tx, by.thing().id, now).await?;
    store::cast(&tx, (vote.id, vote.round), (person, None), &as_json(cast)?).await?;
    tx.record(event(by, CAST, now)).await?;
    Ok(tx.commit().await?)
}

/// Keeps what a member said on the telephone.
pub(crate) async fn note(instance: &Instance, by: &Setting, person: i64, cast: &Cast) -> Outcome<(), NotTaken> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = takes(&tx, by.thing().id, now).await?;
    let voters = those_who_may::<Votes>(&tx, vote.community_id).await?;
    Undone::unless(!vote.is_secret() && voters.iter().any(|voter| voter.person == person), NotTaken::NoVoter)?;
    store::cast(&tx, (vote.id, vote.round), (person, Some(by.membership().person_id())), &as_json(cast)?).await?;
    tx.record(event(by, CAST, now)).await?;
    Ok(tx.commit().await?)
}

async fn takes(tx: &Tx, id: i64, now: i64) -> Outcome<Vote, NotTaken> {
    let vote = open_one(tx, id, now).await.map_err(|undone| undone.map(|_: NotDone| NotTaken::Closed))?;
    let is_on = vote.kind != Kind::Consent || vote.phase == Phase::Object;
    if is_on { Ok(vote) } else { Err(Undone::Refused(NotTaken::NotYet)) }
}

/// Lets a secret ballot that came on paper or by telephone fall in, as any other.
pub(crate) async fn enter(instance: &Instance, by: &Setting, given: (&Device, &Cast)) -> Outcome<(), NotTaken> {
    fall(instance, by.thing(), given).await
}

/// Lets a secret ballot fall in. It leaves no event: an event has a moment and an order.
pub(crate) async fn fall(instance: &Instance, vote: &Vote, (device, cast): (&Device, &Cast)) -> Outcome<(), NotTaken> {
    let tx = instance.db.begin().await?;
    let (devices, mut tally) = turn(&tx, vote.id).await?.ok_or(Undone::Refused(NotTaken::Closed))?;
    let now = store::vote(&tx, vote.id).await?;
    Undone::unless(now.is_some_and(|now| now.stands(instance.clock.now()) == Stands::Open), NotTaken::Closed)?;
    Undone::unless(!device.is_among(&devices), NotTaken::Twice)?;
    Undone::unless(tally.people() < MOST, NotTaken::Full)?;
    tally.take(cast);
    store::keep(&tx, vote.id, &as_json(&tally)?, &device.joins(&devices)).await?;
    Ok(tx.commit().await?)
}

/// The devices and the box of an open secret vote, for this transaction alone.
pub(crate) async fn turn(tx: &Tx, id: i64) -> Result<Option<(Devices, Tally)>> {
    let Some(devices) = store::take_turn(tx, id).await? else { return Ok(None) };
    let content = store::content(tx, id).await?;
    let content = content.ok_or_else(|| Error::Stored(format!("vote {id} has no box")))?;
    Ok(Some((devices, read(&content)?)))
}

/// How many have voted, as it may be said: whether there are enough to show something, and how many by fives.
pub(crate) async fn so_far(instance: &Instance, id: i64) -> Result<(bool, usize)> {
    let content = store::content(&instance.db, id).await?;
    let tally: Option<Tally> = content.map(|content| read(&content)).transpose()?;
    Ok(tally.map_or((false, 0), |tally| (tally.is_enough(), anonymity::fives(tally.people()))))
}

/// The tables that hold something only while a secret vote is open. A copy of the database must not have their rows: of two
/// copies, the later one would show what was chosen in between.
pub const NEVER_COPIED: &[&str] = &["vote_counts", "vote_devices"];

/// Makes the open secret votes of a copy, or of what was restored from one, prepared ones again: they can be opened anew.
pub async fn leave_open_ones_out(tx: &Tx) -> Result<()> {
    store::put_open_back(tx).await
}

/// What is kept as text.
pub(crate) fn read<T: serde::de::DeserializeOwned>(content: &str) -> Result<T> {
    serde_json::from_str(content).map_err(|error| Error::Stored(format!("what is kept of a vote: {error}")))
}
