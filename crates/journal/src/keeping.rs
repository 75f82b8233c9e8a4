//! What somebody does with their log: they write, change, erase. Nothing of it is an event: an event is told, and a moment tells.

use forms::{Key, Outcome, Undone, refusals};
use identity::Viewer;
use platform::{Instance, Refusal, Result, Tx};

use crate::entry::{Asked, Entry, MOST};
use crate::store;

refusals! {
    /// Why something was not kept.
    NotKept {
        /// There are very many entries.
        Full => "entry-full" (most = MOST),
        /// It was changed on another device meanwhile.
        Overtaken => "entry-overtaken",
    }
}

/// The entry of this number, of this person alone.
pub(crate) async fn entry(instance: &Instance, viewer: &Viewer, id: i64) -> Result<Entry, Refusal> {
    store::one(&instance.db, (viewer.id(), id)).await?.ok_or(Refusal::NotFound)
}

/// Keeps an entry. Sent twice under the same key, it is one.
pub(crate) async fn write(instance: &Instance, viewer: &Viewer, asked: &Asked, key: &str) -> Outcome<(), NotKept> {
    let words = [&*asked.day, &*asked.facts, &*asked.felt, &*asked.thought].join("\n");
    let key = Key::read(key).print(viewer.id(), &words);
    let tx = instance.db.begin().await?;
    Undone::unless(store::count(&tx, viewer.id()).await? < MOST, NotKept::Full)?;
    store::insert(&tx, viewer.id(), asked, &key).await?;
    Ok(tx.commit().await?)
}

/// Changes an entry, over the revision that was seen.
pub(crate) async fn change(
    instance: &Instance,
    viewer: &Viewer,
    (entry, revision): (&Entry, i64),
    asked: &Asked,
) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    Undone::unless(store::change(&tx, (viewer.id(), entry.id), revision, asked).await?, NotKept::Overtaken)?;
    Ok(tx.commit().await?)
}

/// Erases an entry, at once and for good.
pub(crate) async fn erase(instance: &Instance, viewer: &Viewer, id: i64) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !store::erase(&tx, (viewer.id(), id)).await? {
        return Err(Refusal::NotFound);
    }
    Ok(tx.commit().await?)
}

/// The log goes with its person.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}
