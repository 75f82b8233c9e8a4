//! What members say of a part while they read a report before it leaves: it stands beside the part until somebody who writes took it
//! into account, or its author took it back, and is in no file.

use communities::roles::WriteReports;
use forms::{Key, Wording};
use platform::{Instance, Refusal, Result};

use crate::access::{Remarks, ReportGrant};
use crate::model::Remark;
use crate::store;
use crate::writing::tell;

/// The proof that somebody may say something of a report.
pub(crate) type Remarking = ReportGrant<Remarks>;

/// Says something of a part; sent twice, it is said once.
pub(crate) async fn say(instance: &Instance, by: &Remarking, part: i64, (words, key): (&Wording, &Key)) -> Result<()> {
    let (person, now) = (by.membership().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let key = key.print(person, words.as_str());
    if store::say(&tx, (part, person), (words.as_str(), &key), now).await? {
        tell(&tx, by, by.thing(), now).await?;
    }
    tx.commit().await
}

/// Says that a remark was taken into account: its author, or somebody who writes. `Refusal::NotFound` for the others.
pub(crate) async fn settle(instance: &Instance, by: &Remarking, remark: i64) -> Result<Remark, Refusal> {
    let (member, report) = (by.membership(), by.thing());
    let all = store::remarks(&instance.db, report.id).await?;
    let theirs = |each: &&Remark| each.by == Some(member.person_id()) || member.may::<WriteReports>();
    let found = all.iter().find(|each| each.id == remark).filter(theirs).ok_or(Refusal::NotFound)?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    store::settle(&tx, remark, now).await?;
    tell(&tx, by, report, now).await?;
    tx.commit().await?;
    Ok(found.clone())
}
