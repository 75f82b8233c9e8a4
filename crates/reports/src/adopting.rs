//! A report on its way out: given to the members to read, adopted by a decision of the register, sent, and taken up again. What is
//! adopted tells what it told then; what is sent is kept for ever.

use communities::roles::{SendReports, WriteReports};
use decisions::{Decision, Standing};
use forms::{Undone, fields, refusals};
use platform::{Error, Instance, Result};

use crate::access::ReportGrant;
use crate::drawing::frozen;
use crate::file::File;
use crate::model::{Part, State, Version};
use crate::store;
use crate::whole::Whole;
use crate::writing::tell;

fields! {
    /// The decision.
    Decision decision = "decision" => "report-decision",
}

refusals! {
    /// Why a report went no further.
    NotMoved {
        /// It stands elsewhere by now.
        Elsewhere => "report-not-there",
        /// It is none of the decisions that stand.
        NoDecision => "report-no-decision",
    }
}

pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, NotMoved)>>;
type Outcome<T = ()> = forms::Outcome<T, NotMoved>;

impl Draft {
    /// The decision of the register that was chosen, if it stands.
    pub(crate) fn check(&self, register: &[Decision]) -> Result<i64, Vec<(Field, NotMoved)>> {
        let chosen = register.iter().find(|each| each.id.to_string() == self.decision && stands(each));
        chosen.map(|each| each.id).ok_or_else(|| vec![(Field::Decision, NotMoved::NoDecision)])
    }
}

/// Whether a decision still holds.
pub(crate) fn stands(decision: &Decision) -> bool {
    decision.standing() == Standing::Standing
}

/// Deletes a draft of which nothing was ever sent, with its words and what was said of it.
pub(crate) async fn delete(instance: &Instance, grant: &ReportGrant<WriteReports>) -> Outcome {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let report = store::held(&tx, grant.thing().id).await?.ok_or(Undone::Refused(NotMoved::Elsewhere))?;
    Undone::unless(report.may_go(), NotMoved::Elsewhere)?;
    store::delete(&tx, report.id).await?;
    tell(&tx, grant, &report, now).await?;
    Ok(tx.commit().await?)
}

/// Gives a draft to the members to read.
pub(crate) async fn give(instance: &Instance, grant: &ReportGrant<WriteReports>) -> Outcome {
    moved(instance, grant, (&[State::Draft], State::Open)).await
}

/// Takes a report up again: it is a draft, and tells what is so now.
pub(crate) async fn resume(instance: &Instance, grant: &ReportGrant<WriteReports>) -> Outcome {
    moved(instance, grant, (&[State::Open, State::Adopted, State::Sent], State::Draft)).await
}

async fn moved(instance: &Instance, grant: &ReportGrant<WriteReports>, (from, to): (&[State], State)) -> Outcome {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let report = store::held(&tx, grant.thing().id).await?.filter(|report| from.contains(&report.state));
    let mut report = report.ok_or(Undone::Refused(NotMoved::Elsewhere))?;
    // The adoption froze all of it; what somebody froze while writing, and is still written, stays.
    if to == State::Draft && !report.is_written() {
        store::thaw(&tx, report.id).await?;
    }
    store::stands(&tx, report.id, (to, None)).await?;
    report.state = to;
    tell(&tx, grant, &report, now).await?;
    Ok(tx.commit().await?)
}

/// Adopts a report by this decision: what each part tells now is kept, and nothing changes any more.
pub(crate) async fn adopt(
    instance: &Instance,
    grant: &ReportGrant<SendReports>,
    decision: i64,
    (parts, whole): (&[Part], &Whole),
) -> Outcome {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let report = store::held(&tx, grant.thing().id).await?.filter(|report| report.is_written());
    let mut report = report.ok_or(Undone::Refused(NotMoved::Elsewhere))?;
    for (part, written) in parts.iter().zip(&whole.parts).filter(|(part, _)| part.has_source()) {
        if part.frozen_at.is_none() {
            store::freeze(&tx, part.id, (Some(now), &frozen(&written.told)?)).await?;
        }
    }
    store::lay_down(&tx, report.id).await?;
    store::stands(&tx, report.id, (State::Adopted, Some(decision))).await?;
    report.state = State::Adopted;
    tell(&tx, grant, &report, now).await?;
    Ok(tx.commit().await?)
}

/// Sends what was adopted: it is a version from then on. Sent twice, it is one.
pub(crate) async fn send(instance: &Instance, grant: &ReportGrant<SendReports>, whole: Whole) -> Outcome {
    let (now, member) = (instance.clock.now(), grant.membership());
    let tx = instance.db.begin().await?;
    let report = store::held(&tx, grant.thing().id).await?;
    let mut report = report.ok_or(Undone::Refused(NotMoved::Elsewhere))?;
    Undone::unless(report.state == State::Adopted, NotMoved::Elsewhere)?;
    let number = report.versions + 1;
    let whole = Whole { sent: Some((number, now)), state: State::Sent.code().to_owned(), ..whole };
    let print = File::text(&whole).print();
    let kept =
        serde_json::to_string(&whole).map_err(|error| Error::Stored(format!("a version of a report: {error}")))?;
    store::send(&tx, report.id, &Version { number, whole: kept, print, sent_at: now }, member.person_id()).await?;
    store::stands(&tx, report.id, (State::Sent, report.decision)).await?;
    report.state = State::Sent;
    tell(&tx, grant, &report, now).await?;
    Ok(tx.commit().await?)
}
