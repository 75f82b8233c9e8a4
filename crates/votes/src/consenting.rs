//! A consent: questions, reactions, a round of objections, another text, and the round again, until nobody objects.

use ballots::{Position, Round};
use communities::before::{Proof, Proves};
use communities::roles::Vote as Votes;
use communities::roster::those_who_may;
use forms::{Outcome as Done, Undone};
use platform::{Instance, Result, Tx};

use crate::access::{Setting, event};
use crate::ballot::Cast;
use crate::counting::{Outcome, positions};
use crate::deeds::{AMENDED, NotDone, REMARKED, STEPPED, casts, open_one, plan};
use crate::model::{Kind, Phase, Vote};
use crate::store;

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
    let next = match vote.phase {
        Phase::Clarify => Phase::React,
        Phase::React => Phase::Object,
        Phase::Object => return Err(Undone::Refused(NotDone::Overtaken)),
    };
    store::step(&tx, vote.id, next).await?;
    tx.record(event(by, STEPPED, now)).await?;
    Ok(tx.commit().await?)
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
    Ok(tx.commit().await?)
}
