//! What people do with votes: one is prepared, changed, opened, closed, withdrawn, kept in the register. One transaction each.

use communities::Grant;
use communities::roles::{KeepDecisions, SetVotes, Vote as Votes};
use communities::roster::those_who_may;
use decisions::{New, Reopener, Taken};
use forms::{Key, Outcome, Undone, Wording, refusals};
use identity::by_hand;
use platform::{Error, Event, Instance, Job, Result, Tx, secret};
use serde_json::{Value as Json, json};

use crate::access::{Setting, event};
use crate::ballot::Cast;
use crate::consenting;
use crate::counting::{self, Tally};
use crate::draft::{Asked, is_too_far};
use crate::model::{Choice, Kind, MOST_DAYS, Stands, Vote, as_json};
use crate::store;

/// A vote was prepared, changed or taken away.
pub const CHANGED: &str = "votes.changed";
/// A vote takes ballots.
pub const OPENED: &str = "votes.opened";
/// Somebody voted under their name. The event says not what.
pub const CAST: &str = "votes.cast";
/// A vote is closed or withdrawn.
pub const CLOSED: &str = "votes.closed";
/// Somebody asked to understand a proposal, or reacted to it.
pub const REMARKED: &str = "votes.remarked";
/// A consent goes on to its next phase.
pub const STEPPED: &str = "votes.stepped";
/// A proposal has another text.
pub const AMENDED: &str = "votes.amended";

/// The work that closes a vote at the end of its last day.
pub(crate) const CLOSE: &str = "votes.close";

refusals! {
    /// Why something was not done with a vote.
    NotDone {
        /// Somebody else changed it in the meantime.
        Overtaken => "vote-overtaken",
        /// It was opened: nothing of it changes any more.
        Opened => "vote-is-opened",
        /// Its last day is over.
        Past => "vote-day-past",
        /// Its last day is too far.
        TooFar => "vote-day-too-far" (most = MOST_DAYS),
        /// It is not open.
        NotOpen => "vote-not-open",
        /// It is no round of objections.
        NotYet => "vote-not-yet",
        /// Somebody objects.
        Objected => "vote-objected",
        /// Not everybody was heard.
        NotHeard => "vote-not-heard",
        /// It came to nothing that can be kept.
        NothingToKeep => "vote-nothing-to-keep",
        /// People were reminded less than a day ago.
        JustReminded => "vote-just-reminded",
        /// Everybody voted.
        NobodyWaits => "vote-nobody-waits",
        /// It is in the register.
        Kept => "vote-is-kept",
    }
}

/// Prepares a vote; its number. Sent twice under the same key, it is one.
pub(crate) async fn make(instance: &Instance, by: &Grant<SetVotes>, asked: &Asked, key: &Key) -> Result<i64> {
    let (community, now) = (by.community().id, instance.clock.now());
    let key = key.print(by.person_id(), &asked.question);
    let tx = instance.db.begin().await?;
    let Some(id) = store::insert(&tx, community, asked, &key).await? else {
        let made = store::by_key(&tx, community, &key).await?;
        tx.commit().await?;
        return made.ok_or_else(|| Error::Stored(format!("community {community}: a vote was and is no more")));
    };
    put(&tx, id, asked).await?;
    tx.record(Event::new(community, CHANGED, id, now).by(by.person_id())).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a vote that is prepared, over the revision that was seen.
pub(crate) async fn change(instance: &Instance, by: &Setting, asked: &Asked, revision: i64) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = prepared(&tx, by.thing().id).await?;
    Undone::unless(vote.revision == revision, NotDone::Overtaken)?;
    store::change(&tx, vote.id, asked).await?;
    store::take_out(&tx, vote.id).await?;
    put(&tx, vote.id, asked).await?;
    tx.record(event(by, CHANGED, now)).await?;
    Ok(tx.commit().await?)
}

async fn put(tx: &Tx, vote: i64, asked: &Asked) -> Result<()> {
    for (place, (text, about)) in (0..).zip(&asked.options) {
        store::put(tx, vote, place, (text, about)).await?;
    }
    Ok(())
}

async fn prepared(tx: &Tx, id: i64) -> Outcome<Vote, NotDone> {
    let vote = store::held(tx, id).await?.ok_or(Undone::Refused(NotDone::Overtaken))?;
    if vote.is_draft() { Ok(vote) } else { Err(Undone::Refused(NotDone::Opened)) }
}

/// The vote as it is inside this transaction, while it takes ballots.
pub(crate) async fn open_one(tx: &Tx, id: i64, now: i64) -> Outcome<Vote, NotDone> {
    let vote = store::held(tx, id).await?.ok_or(Undone::Refused(NotDone::NotOpen))?;
    if vote.stands(now) == Stands::Open { Ok(vote) } else { Err(Undone::Refused(NotDone::NotOpen)) }
}

/// Opens a vote until its last day. From then on nothing of it changes.
pub(crate) async fn open(instance: &Instance, by: &Setting, revision: i64) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = prepared(&tx, by.thing().id).await?;
    Undone::unless(vote.revision == revision, NotDone::Overtaken)?;
    Undone::unless(now < vote.closes_at, NotDone::Past)?;
    Undone::unless(!is_too_far(vote.closes_at, now), NotDone::TooFar)?;
    if vote.is_secret() {
        lay(&tx, &vote, now).await?;
    } else {
        store::open(&tx, vote.id, (None, None), now).await?;
    }
    tx.record(event(by, OPENED, now)).await?;
    plan(&tx, &vote, vote.closes_at).await?;
    consenting::plan_step(&tx, &vote).await?;
    Ok(tx.commit().await?)
}

/// A secret vote gets its link and its code, its box, and the lots by which what is level goes.
async fn lay(tx: &Tx, vote: &Vote, now: i64) -> Result<()> {
    let options = store::options(tx, vote.id).await?;
    for (lot, option) in (0..).zip(drawn(&options)) {
        store::draw(tx, option, lot).await?;
    }
    store::open(tx, vote.id, (Some(&secret::token()), Some(&by_hand::made(2))), now).await?;
    store::lay(tx, vote.id, (&as_json(&Tally::empty(vote.kind, options.len()))?, &secret::token())).await
}

/// The numbers of the options in an order of chance.
fn drawn(options: &[Choice]) -> Vec<i64> {
    let mut drawn: Vec<(String, i64)> = options.iter().map(|each| (secret::token(), each.id)).collect();
    drawn.sort();
    drawn.into_iter().map(|(_, id)| id).collect()
}

/// The work that closes it; the only one.
pub(crate) async fn plan(tx: &Tx, vote: &Vote, closes_at: i64) -> Result<()> {
    tx.enqueue(Job::new(CLOSE, json!({ "vote": vote.id })).at(closes_at).only(key(vote.id))).await
}

fn key(id: i64) -> String {
    format!("vote:{id}:close")
}

/// Takes a vote that is prepared away, or withdraws an open one: what was cast is destroyed.
pub(crate) async fn withdraw(instance: &Instance, by: &Setting) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = store::held(&tx, by.thing().id).await?.ok_or(Undone::Refused(NotDone::NotOpen))?;
    match vote.stands(now) {
        Stands::Prepared => {
            store::delete(&tx, vote.id).await?;
            tx.record(event(by, CHANGED, now)).await?;
        }
        Stands::Open | Stands::Over => {
            store::destroy(&tx, vote.id).await?;
            store::withdraw(&tx, vote.id, now).await?;
            tx.withdraw(&key(vote.id)).await?;
            tx.withdraw(&consenting::step_key(vote.id)).await?;
            tx.record(event(by, CLOSED, now)).await?;
        }
        Stands::Closed | Stands::Withdrawn => return Err(Undone::Refused(NotDone::NotOpen)),
    }
    Ok(tx.commit().await?)
}

/// Closes a vote and says what it came to. A consent is adopted so, when everybody was heard and nobody objects.
pub(crate) async fn close(instance: &Instance, by: &Setting) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = open_one(&tx, by.thing().id, now).await?;
    if vote.kind == Kind::Consent {
        consenting::may_be_adopted(&tx, &vote).await?;
    }
    count(&tx, &vote, now).await?;
    tx.withdraw(&key(vote.id)).await?;
    tx.record(event(by, CLOSED, now)).await?;
    Ok(tx.commit().await?)
}

/// Closes a vote whose last day is over.
pub(crate) async fn close_by_itself(instance: Instance, data: Json) -> Result<()> {
    let id = data["vote"].as_i64().ok_or_else(|| Error::Stored(format!("{CLOSE} without vote")))?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if let Some(vote) = store::held(&tx, id).await?.filter(|vote| vote.stands(now) == Stands::Over) {
        count(&tx, &vote, now).await?;
        tx.record(Event::new(vote.community_id, CLOSED, id, now)).await?;
    }
    tx.commit().await
}

/// Counts what was cast, keeps what it came to, and of a secret vote throws away the rest.
async fn count(tx: &Tx, vote: &Vote, now: i64) -> Result<()> {
    let options = store::options(tx, vote.id).await?;
    let outcome = match vote.is_secret() {
        true => {
            let tally = crate::casting::turn(tx, vote.id).await?.map(|(_, tally)| tally);
            tally.unwrap_or_else(|| Tally::empty(vote.kind, options.len())).of_secret(vote, &options)
        }
        false => {
            let casts = casts(tx, vote).await?;
            match vote.kind {
                Kind::Consent => consenting::outcome(tx, vote, &casts).await?,
                _ => counting::of_named(vote, options.len(), &casts),
            }
        }
    };
    store::destroy(tx, vote.id).await?;
    tx.withdraw(&consenting::step_key(vote.id)).await?;
    store::close(tx, vote.id, &as_json(&outcome)?, now).await
}

/// What the members chose in the round that is on. Who is no longer among those who vote is not counted.
pub(crate) async fn casts(tx: &Tx, vote: &Vote) -> Result<Vec<Cast>> {
    let voters = those_who_may::<Votes>(tx, vote.community_id).await?;
    let mut casts = Vec::new();
    for row in store::ballots(tx, vote.id).await?.iter().filter(|row| row.round == vote.round) {
        match row.person_id {
            Some(person) if !voters.iter().any(|voter| voter.person == person) => {
                store::discard(tx, vote.id, person).await?;
            }
            _ => casts.push(crate::casting::read(&row.content)?),
        }
    }
    Ok(casts)
}

/// Writes what a vote came to in the register of decisions, in these words; the number of the decision.
pub(crate) async fn keep(
    instance: &Instance,
    (by, keeper): (&Setting, &Grant<KeepDecisions>),
    words: Wording,
) -> Outcome<i64, NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = store::held(&tx, by.thing().id).await?.ok_or(Undone::Refused(NotDone::NothingToKeep))?;
    Undone::unless(vote.stands(now) == Stands::Closed, NotDone::NothingToKeep)?;
    Undone::unless(vote.decision.is_none(), NotDone::Kept)?;
    let taken = if vote.kind == Kind::Consent { Taken::Consent } else { Taken::Vote };
    let new = New { taken, reopened_by: Reopener::Group, ..New::caught(words, secret::token()) };
    let decision = decisions::take(&tx, keeper, &new, now).await?;
    store::decide(&tx, vote.id, decision).await?;
    tx.commit().await?;
    Ok(decision)
}
