//! What people do with indicators: one is made, said otherwise, taken away; a value is noted. One transaction each.

use communities::Grant;
use communities::links::Opening;
use communities::roles::{NoteIndicators, SetIndicators};
use files::FileProblem;
use forms::{Key, Outcome, Undone, refusals};
use platform::{Event, Instance, Refusal, Result, Tx};

use crate::indicator::{Asked, Indicator};
use crate::{proof, store};

/// An indicator was made, said otherwise, taken away, or noted. The event says which, and nothing of it.
pub const CHANGED: &str = "evaluation.changed";

refusals! {
    /// Why nothing was kept.
    NotKept {
        /// Somebody else wrote in the meantime.
        Overtaken => "indicator-overtaken",
        /// It fills by itself.
        FillsByItself => "indicator-fills-by-itself",
        /// Its file was not taken.
        File(problem: FileProblem) => { |lang| problem.sentence(lang) },
    }
}

/// Makes an indicator; its number. Sent twice under the same key, it is one.
pub async fn make(instance: &Instance, by: &Grant<SetIndicators>, asked: &Asked, key: &Key) -> Result<i64, Refusal> {
    let (community, person, now) = (by.community().id, by.person_id(), instance.clock.now());
    let key = key.print(person, &asked.name.fr);
    let tx = instance.db.begin().await?;
    let Some(id) = store::insert(&tx, (community, Some(person)), asked, (&key, now)).await? else {
        let made = store::by_key(&tx, community, &key).await?;
        tx.commit().await?;
        return made.ok_or(Refusal::NotFound);
    };
    changed(&tx, (community, person), id, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Says an indicator otherwise, over the revision that was seen.
pub(crate) async fn change(
    instance: &Instance,
    by: &Grant<SetIndicators>,
    (id, revision): (i64, i64),
    asked: &Asked,
) -> Outcome<(), NotKept> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let is_kept = store::change(&tx, (id, revision, by.person_id()), asked, now).await?;
    Undone::unless(is_kept, NotKept::Overtaken)?;
    changed(&tx, (by.community().id, by.person_id()), id, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes an indicator away, with what was noted of it.
pub(crate) async fn take_away(instance: &Instance, by: &Grant<SetIndicators>, id: i64) -> Result<()> {
    let (tx, now) = (instance.db.begin().await?, instance.clock.now());
    proof::let_go(&tx, id, now).await?;
    if store::delete(&tx, id).await? {
        changed(&tx, (by.community().id, by.person_id()), id, now).await?;
    }
    tx.commit().await
}

/// Notes a value of an indicator that does not fill by itself. Sent twice under the same key, it is noted once.
pub(crate) async fn note(
    instance: &Instance,
    by: &Grant<NoteIndicators>,
    indicator: &Indicator,
    (number, words, key): (i64, &str, &Key),
    files: &[i64],
) -> Outcome<(), NotKept> {
    Undone::unless(indicator.measure.is_none(), NotKept::FillsByItself)?;
    let now = instance.clock.now();
    let (me, community) = (by.person_id(), by.community().id);
    let key = key.print(me, &format!("{number} {words}"));
    let tx = instance.db.begin().await?;
    let hung = proof::waiting(&tx, me, files).await?;
    if let Some(value) = store::note(&tx, (indicator.id, me), (number, words, &hung), (&key, now)).await? {
        proof::hang((instance, &tx), (me, community), (value, &hung)).await?;
        changed(&tx, (by.community().id, by.person_id()), indicator.id, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn changed(tx: &Tx, (community, person): (i64, i64), id: i64, now: i64) -> Result<()> {
    tx.record(Event::new(community, CHANGED, id, now).by(person)).await.map(drop)
}

/// What a season opens with: the indicators of its program.
pub async fn open_season(opening: &Opening<'_>) -> Result<()> {
    for plan in &opening.program.indicators {
        let key = format!("program.{}", plan.id);
        store::insert(opening.tx, (opening.community.id, None), &Asked::planned(plan), (&key, opening.now)).await?;
    }
    Ok(())
}

/// Takes a person's name off what they made and noted; what they found is the group's.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}
