//! A consent: questions, reactions, a round of objections, another text, and the round again, until nobody objects.

use ballots::{Position, Round};
use communities::before::{Proof, Proves};
use communities::roles::Vote as Votes;
use communities::roster::those_who_may;
use forms::{Outcome as Done, Undone};
use platform::{Error, Event, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};

use crate::access::{Setting, event};
use crate::ballot::Cast;
use crate::counting::{Outcome, positions};
use crate::deeds::{AMENDED, NotDone, REMARKED, STEPPED, casts, open_one, plan};
use crate::model::{Kind, Phase, Stands, Vote};
use crate::{reminding, store};

/// The work that ends a phase at its hour.
pub(crate) const STEP: &str = "votes.step";

/// A text of a proposal that takes the place of the one in force.
#[derive(Clone, Debug)]
pub(crate) struct Amended {
    pub(crate) text: String,
    /// How what was objected is integrated.
    pub(crate) integrated: String,
    pub(crate) closes_at: i64,
}

/// How many people must be heard: the quorum, or everybody.
pub(crate) async fn needed(tx: &Tx, vote: &Vote) -> Result<usize> {
    match vote.needed() {
        0 => Ok(those_who_may::<Votes>(tx, vote.community_id).await?.len()),
        quorum => Ok(quorum),
    }
}

/// Refuses while somebody objects, or is to be heard.
pub(crate) async fn may_be_adopted(tx: &Tx, vote: &Vote) -> Done<(), NotDone> {
    Undone::unless(vote.phase == Phase::Object, NotDone::NotYet)?;
    match Round::of(&positions(&casts(tx, vote).await?), needed(tx, vote).await?) {
        Round::Consent => Ok(()),
        Round::Objected(_) => Err(Undone::Refused(NotDone::Objected)),
        Round::Waits(_) => Err(Undone::Refused(NotDone::NotHeard)),
    }
}

/// What a consent comes to as it closes.
pub(crate) async fn outcome(tx: &Tx, vote: &Vote, casts: &[Cast]) -> Result<Outcome> {
    let positions = positions(casts);
    let of = |each: Position| positions.iter().filter(|position| **position == each).count();
    let is_adopted = vote.phase == Phase::Object && Round::of(&positions, needed(tx, vote).await?) == Round::Consent;
    let adopted = || Outcome::Adopted(positions.len() - of(Position::LetsDecide), of(Position::LetsDecide));
    Ok(if is_adopted { adopted() } else { Outcome::NotAdopted })
}

/// Goes on to the next phase.
pub(crate) async fn step(instance: &Instance, by: &Setting, from: Option<Phase>) -> Done<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = open_one(&tx, by.thing().id, now).await?;
    Undone::unless(vote.kind == Kind::Consent && from == Some(vote.phase), NotDone::Overtaken)?;
    let vote = go_on(&tx, vote).await?.ok_or(Undone::Refused(NotDone::Overtaken))?;
    tx.record(event(by, STEPPED, now)).await?;
    reminding::awaits(&tx, instance, &vote, Some(by.membership().person_id())).await?;
    Ok(tx.commit().await?)
}

/// The vote in its next phase; none after the last.
async fn go_on(tx: &Tx, vote: Vote) -> Result<Option<Vote>> {
    let Some(phase) = vote.phase.next() else { return Ok(None) };
    store::step(tx, vote.id, phase).await?;
    let vote = vote.at(phase);
    plan_step(tx, &vote).await?;
    Ok(Some(vote))
}

/// The work that ends the phase that is on at its hour, if it has one; the only one.
pub(crate) async fn plan_step(tx: &Tx, vote: &Vote) -> Result<()> {
    match vote.step_ends_at() {
        end if end < vote.closes_at => {
            let data = json!({ "vote": vote.id, "phase": vote.phase.code() });
            tx.enqueue(Job::new(STEP, data).at(end).only(step_key(vote.id))).await
        }
        _ => tx.withdraw(&step_key(vote.id)).await,
    }
}

pub(crate) fn step_key(id: i64) -> String {
    format!("vote:{id}:step")
}

/// Goes on to the next phase, once the hour of this one is over.
pub(crate) async fn step_by_itself(instance: Instance, data: Json) -> Result<()> {
    let id = data["vote"].as_i64().ok_or_else(|| Error::Stored(format!("{STEP} without vote")))?;
    let (phase, now) = (Phase::parse(data["phase"].as_str().unwrap_or_default()), instance.clock.now());
    let tx = instance.db.begin().await?;
    let is_time = |vote: &Vote| {
        let ours = vote.kind == Kind::Consent && Some(vote.phase) == phase;
        ours && vote.stands(now) == Stands::Open && vote.step_ends_at() <= now
    };
    let stepped = match store::held(&tx, id).await?.filter(is_time) {
        Some(vote) => go_on(&tx, vote).await?,
        None => None,
    };
    if let Some(vote) = stepped {
        tx.record(Event::new(vote.community_id, STEPPED, id, now)).await?;
        reminding::awaits(&tx, &instance, &vote, None).await?;
    }
    tx.commit().await
}

/// Keeps a question or a reaction of somebody who reads the proposal.
pub(crate) async fn remark<P: Proves<Vote>>(
    instance: &Instance,
    by: &Proof<Vote, P>,
    words: &str,
) -> Done<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = open_one(&tx, by.thing().id, now).await?;
    let is_time = vote.kind == Kind::Consent && vote.phase != Phase::Object;
    Undone::unless(is_time, NotDone::Overtaken)?;
    store::remark(&tx, vote.id, (vote.phase, by.membership().person_id()), words).await?;
    tx.record(event(by, REMARKED, now)).await?;
    Ok(tx.commit().await?)
}

/// Puts another text in force, and the round begins again: each one says anew where they stand.
pub(crate) async fn amend(instance: &Instance, by: &Setting, amended: &Amended, revision: i64) -> Done<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = open_one(&tx, by.thing().id, now).await?;
    let is_time = vote.kind == Kind::Consent && vote.phase != Phase::Clarify && vote.revision == revision;
    Undone::unless(is_time, NotDone::Overtaken)?;
    store::amend(&tx, &vote, (&amended.text, &amended.integrated), amended.closes_at).await?;
    plan(&tx, &vote, amended.closes_at).await?;
    tx.record(event(by, AMENDED, now)).await?;
    let vote = store::vote(&tx, vote.id).await?.ok_or(Undone::Refused(NotDone::Overtaken))?;
    plan_step(&tx, &vote).await?;
    reminding::awaits(&tx, instance, &vote, Some(by.membership().person_id())).await?;
    Ok(tx.commit().await?)
}
