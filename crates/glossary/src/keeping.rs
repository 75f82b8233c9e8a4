//! Proposing a word, saying it otherwise, withdrawing it and putting it back. Each is one transaction, and each tells of the word that
//! changed.

use communities::roles::UseLibrary;
use communities::{Grant, Membership};
use forms::{Key, Undone, refusals};
use platform::{Event, Instance, Result, Tx};

use crate::access::Changing;
use crate::draft::New;
use crate::model::Term;
use crate::{CHANGED, store};

/// The most words of a community.
pub(crate) const MOST: i64 = 500;

refusals! {
    /// Why a word was not kept.
    NotKept {
        /// The glossary has as many as it takes.
        Full => "term-not-full" (most = MOST),
        /// It stands already.
        There => "term-not-there",
        /// Somebody changed it in the meantime: this is how it stands.
        Changed(revision: i64, saved: String) => "term-not-changed" (saved = saved.as_str()),
        /// It was withdrawn.
        Gone => "term-not-gone",
    }
}

type Outcome<T> = forms::Outcome<T, NotKept>;

/// Proposes a word; returns its number. Sent twice, it is kept once.
pub(crate) async fn propose(instance: &Instance, by: &Grant<UseLibrary>, (new, key): (&New, &str)) -> Outcome<i64> {
    let (community, person, now) = (by.community().id, by.person_id(), instance.clock.now());
    let key = Key::read(key).print(person, &new.term);
    let tx = instance.db.begin().await?;
    if let Some(id) = store::by_key(&tx, (community, &key)).await? {
        return Ok(id);
    }
    Undone::unless(store::count(&tx, community).await? < MOST, NotKept::Full)?;
    let Some(id) = store::insert(&tx, (community, person), (new, &key), now).await? else {
        return store::by_key(&tx, (community, &key)).await?.ok_or(Undone::Refused(NotKept::There));
    };
    tell(&tx, by, id, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Says a word otherwise, as it was seen at this revision.
pub(crate) async fn change(instance: &Instance, by: &Changing, (new, revision): (&New, i64)) -> Outcome<()> {
    let Term { id, community_id, .. } = *by.thing();
    let tx = instance.db.begin().await?;
    Undone::unless(!store::is_there(&tx, (community_id, id), &new.term).await?, NotKept::There)?;
    if !store::change(&tx, (id, revision), new).await? {
        let saved = store::term(&tx, id).await?.filter(Term::stands).ok_or(Undone::Refused(NotKept::Gone))?;
        return Err(Undone::Refused(NotKept::Changed(saved.revision, saved.sentence)));
    }
    tell(&tx, by.membership(), id, instance.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// Withdraws a word: it is gone at once from the glossary, from search and from where it was linked.
pub(crate) async fn withdraw(instance: &Instance, by: &Changing) -> Result<()> {
    let (id, now) = (by.thing().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::withdraw(&tx, id, Some(now)).await? {
        tell(&tx, by.membership(), id, now).await?;
    }
    tx.commit().await
}

/// Puts it back, unless another took its place.
pub(crate) async fn put_back(instance: &Instance, by: &Changing) -> Outcome<()> {
    let term = by.thing();
    let tx = instance.db.begin().await?;
    Undone::unless(!store::is_there(&tx, (term.community_id, term.id), &term.term).await?, NotKept::There)?;
    if store::withdraw(&tx, term.id, None).await? {
        tell(&tx, by.membership(), term.id, instance.clock.now()).await?;
    }
    Ok(tx.commit().await?)
}

/// A word changed by a member’s deed.
async fn tell(tx: &Tx, by: &Membership, term: i64, now: i64) -> Result<()> {
    tx.record(Event::new(by.community().id, CHANGED, term, now).by(by.person_id())).await.map(drop)
}

/// Takes a person off the words that they proposed, which stay the group’s.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}
