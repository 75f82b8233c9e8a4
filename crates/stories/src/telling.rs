//! What a teller does with their story: it is told, said otherwise, confirmed after a call, taken away. One transaction each.

use communities::roles::{NoteStories, TellStories};
use communities::{Grant, Membership, roster};
use forms::{Key, Outcome, Undone, refusals};
use platform::{Event, Instance, Refusal, Result, Tx};
use serde_json::{Value as Json, json};

use crate::access::{Awaited, Own, Removable, StoryAccess};
use crate::finding::KIND;
use crate::form::Telling;
use crate::level::Level;
use crate::store::{self, New};
use crate::{CHANGED, accompanying, consent, ending, since, told};

refusals! {
    /// Why nothing was kept.
    NotTold {
        /// It was changed on another page in the meantime.
        Overtaken => "story-overtaken",
        /// Nobody of this number may tell stories here, or it is who writes.
        Stranger => "story-no-person",
    }
}

/// Tells a story, which is its teller's alone; its number. Sent twice under the same key, it is one.
pub(crate) async fn tell(
    instance: &Instance,
    by: &Grant<TellStories>,
    told: &Telling,
    key: &Key,
) -> Result<i64, Refusal> {
    let (teller, now) = (by.person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let (id, is_new) = keep(&tx, by, (teller, None), (told, key, now)).await?;
    if is_new {
        since::plan(&tx, id, now).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Writes down what somebody told by telephone; it is theirs once they confirm it, and nobody else's to read until then but who
/// wrote it.
pub(crate) async fn write_down(
    instance: &Instance,
    by: &Grant<NoteStories>,
    teller: i64,
    (told, key): (&Telling, &Key),
) -> Outcome<i64, NotTold> {
    let (community, now) = (by.community().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    let here = roster::those_who_may::<TellStories>(&tx, community).await?;
    let is_another = teller != by.person_id() && here.iter().any(|each| each.person == teller);
    Undone::unless(is_another, NotTold::Stranger)?;
    let (id, is_new) = keep(&tx, by, (teller, Some(by.person_id())), (told, key, now)).await?;
    if is_new {
        told::waits(&tx, instance, by.community(), (id, teller)).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// The number of the story, and whether it is new.
async fn keep(
    tx: &Tx,
    by: &Membership,
    (teller, noted_by): (i64, Option<i64>),
    (told, key, now): (&Telling, &Key, i64),
) -> Result<(i64, bool)> {
    let community = by.community().id;
    let key = key.print(teller, &told.words.as_one());
    let new = New { community, teller, noted_by, told, key: &key, now };
    match store::insert(tx, &new).await? {
        Some(id) => {
            changed(tx, (community, teller), (id, Some(by.person_id())), now).await?;
            Ok((id, true))
        }
        None => {
            let there = store::by_key(tx, community, &key).await?;
            let gone = || platform::Error::Stored(format!("community {community}: a story was and is no more"));
            Ok((there.ok_or_else(gone)?, false))
        }
    }
}

/// Says a story otherwise, over the revision that was seen. What was approved to be quoted is approved no more: it goes back to
/// who read it before.
pub(crate) async fn change(instance: &Instance, own: &Own, revision: i64, told: &Telling) -> Outcome<(), NotTold> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    rewrite(&tx, own, revision, told).await?;
    if own.level() == Level::Quoted {
        consent::fall_back(&tx, own).await?;
    }
    told_of(&tx, own, now).await?;
    tx.commit().await?;
    Ok(())
}

/// What was written down after a call is its teller's from now on, in the words that they send.
pub(crate) async fn confirm(
    instance: &Instance,
    awaited: &Awaited,
    revision: i64,
    told: &Telling,
) -> Outcome<(), NotTold> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    rewrite(&tx, awaited, revision, told).await?;
    Undone::unless(store::confirm(&tx, awaited.story().id, now).await?, NotTold::Overtaken)?;
    since::plan(&tx, awaited.story().id, now).await?;
    told_of(&tx, awaited, now).await?;
    tx.commit().await?;
    Ok(())
}

async fn rewrite(tx: &Tx, access: &StoryAccess, revision: i64, told: &Telling) -> Outcome<(), NotTold> {
    let is_kept = store::change(tx, (access.story().id, revision), told).await?;
    Undone::unless(is_kept, NotTold::Overtaken)
}

/// Takes a story away for good, with all that was said of who reads it; once is enough.
pub(crate) async fn take_away(instance: &Instance, removable: &Removable) -> Result<()> {
    let (id, now) = (removable.story().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::delete(&tx, id).await? {
        withdraw(&tx, &[id]).await?;
        accompanying::let_go(&tx, id, now).await?;
        told_of(&tx, removable, now).await?;
    }
    tx.commit().await
}

/// The event of a deed of this member on a story.
pub(crate) async fn told_of(tx: &Tx, access: &StoryAccess, now: i64) -> Result<()> {
    let (story, by) = (access.story(), access.member().person_id());
    changed(tx, (story.community_id, story.teller_id), (story.id, Some(by)), now).await
}

/// Nobody but its teller hears that a story was told, or that something of it changed.
pub(crate) async fn changed(
    tx: &Tx,
    (community, teller): (i64, i64),
    (id, by): (i64, Option<i64>),
    now: i64,
) -> Result<()> {
    let event = Event::new(community, CHANGED, id, now).to(format!("person:{teller}"));
    let event = match by {
        Some(person) => event.by(person),
        None => event,
    };
    tx.record(event).await.map(drop)
}

/// What a person told goes with them, with all that they had allowed; their name goes off what they wrote down for others.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    let gone = store::forget(tx, person).await?;
    for (id, community, told_at) in &gone {
        accompanying::let_go(tx, *id, *told_at).await?;
        findings::take_out(tx, (*community, KIND), *id).await?;
    }
    withdraw(tx, &gone.iter().map(|(id, ..)| *id).collect::<Vec<_>>()).await
}

/// Nothing is left to be done about these stories.
async fn withdraw(tx: &Tx, ids: &[i64]) -> Result<()> {
    let jobs: Vec<Json> = ids.iter().map(|id| of(*id)).collect();
    tx.withdraw_all(since::ASK, &jobs).await?;
    tx.withdraw_all(ending::END, &jobs).await
}

/// What a job about a story carries.
pub(crate) fn of(id: i64) -> Json {
    json!({ "story": id })
}
