//! Adding a photo, agreeing to be in one and taking that back, taking a photo away. One transaction each.

use communities::roles::Celebrate;
use communities::{Grant, Membership};
use files::{FileProblem, Holder, NotTaken, Thing};
use forms::{Key, Outcome, Undone, refusals};
use platform::{Error, Instance, On, Refusal, Result, Tx};

use crate::leaving::tell;
use crate::photo::{Asked, Photo, may_remove};
use crate::photo_store as store;

/// The word of photos among the things that files hang from.
const HOLDS: &str = "celebration_photo";

/// Whoever sees a photo reads its file: at the moment at which it is asked for, so that one who takes back is obeyed at once.
pub const HOLDER: Holder = Holder {
    kind: HOLDS,
    may_read: |instance, viewer, id| {
        Box::pin(async move {
            let photo = photo((&instance.db).into(), id).await?.ok_or(Refusal::NotFound)?;
            let member = Membership::enter_by_id(&instance.db, viewer, photo.row.community_id).await?;
            let member = member.grant::<Celebrate>()?;
            if photo.is_seen_by(member.person_id()) { Ok(()) } else { Err(Refusal::NotFound) }
        })
    },
};

refusals! {
    /// Why a photo was not added.
    NotAdded {
        /// The file was not taken.
        File(problem: FileProblem) => { |lang| problem.sentence(lang) },
    }
}

/// A photo with who is in it.
async fn photo(on: On<'_>, id: i64) -> Result<Option<Photo>> {
    let Some(row) = store::photo(on, id).await? else { return Ok(None) };
    Ok(Some(Photo { people: store::people(on, id).await?, row }))
}

/// The photos of a community that this member sees, in the order in which they were added.
pub(crate) async fn seen(on: On<'_>, by: &Grant<Celebrate>) -> Result<Vec<Photo>> {
    let community = by.community().id;
    let (rows, people) = (store::of_community(on, community).await?, store::people_of_community(on, community).await?);
    let of = |photo: i64| people.iter().filter(|each| each.0 == photo).map(|each| (each.1, each.2)).collect();
    let photos = rows.into_iter().map(|row| Photo { people: of(row.id), row });
    Ok(photos.filter(|photo| photo.is_seen_by(by.person_id())).collect())
}

/// Adds a photo. Who adds it agrees for themself where they are in it, and for nobody else. Sent twice under the same key, it is one.
pub(crate) async fn add(
    instance: &Instance,
    by: &Grant<Celebrate>,
    (asked, key): (&Asked, &Key),
) -> Outcome<(), NotAdded> {
    let (community, me, now) = (by.community().id, by.person_id(), instance.clock.now());
    files::tell(instance, (me, asked.file), Some(&asked.shows), None).await?;
    let tx = instance.db.begin().await?;
    let hung = files::waiting(&tx, me, &[asked.file]).await.map_err(not_taken)?;
    let key = key.print(me, &asked.shows);
    let Some(id) = store::insert(&tx, (community, me), (&hung, now), &key).await? else {
        return Ok(tx.commit().await?);
    };
    files::hang((instance, &tx), (me, community), Thing { kind: HOLDS, id }, &hung).await.map_err(not_taken)?;
    for person in &asked.who {
        store::put(&tx, (id, *person), (*person == me).then_some(now)).await?;
    }
    tell(&tx, by, now).await?;
    Ok(tx.commit().await?)
}

fn not_taken(reason: NotTaken) -> Undone<NotAdded> {
    match reason {
        NotTaken::Problem(problem) => Undone::Refused(NotAdded::File(problem)),
        NotTaken::Refused(Refusal::Unavailable(_)) => Undone::Failed(Error::Silent),
        NotTaken::Refused(other) => Undone::Failed(Error::Stored(format!("{other:?}"))),
    }
}

/// Says that one agrees to be in a photo, or no more: it is hidden from the others with that.
pub(crate) async fn agree(
    instance: &Instance,
    by: &Grant<Celebrate>,
    (id, agrees): (i64, bool),
) -> Result<(), Refusal> {
    let (tx, now) = (instance.db.begin().await?, instance.clock.now());
    let found = here(&tx, by, id).await?;
    found.agreed_by(by.person_id()).ok_or(Refusal::NotFound)?;
    store::put(&tx, (id, by.person_id()), agrees.then_some(now)).await?;
    tell(&tx, by, now).await?;
    Ok(tx.commit().await?)
}

/// Takes a photo away, with its file.
pub(crate) async fn remove(instance: &Instance, by: &Grant<Celebrate>, id: i64) -> Result<(), Refusal> {
    let (tx, now) = (instance.db.begin().await?, instance.clock.now());
    let found = here(&tx, by, id).await?;
    if !may_remove(by, &found) {
        return Err(Refusal::NotFound);
    }
    erase(&tx, id, now).await?;
    tell(&tx, by, now).await?;
    Ok(tx.commit().await?)
}

/// A photo of the member's community, which they see.
async fn here(tx: &Tx, by: &Grant<Celebrate>, id: i64) -> Result<Photo, Refusal> {
    let found = photo(tx.into(), id).await?.ok_or(Refusal::NotFound)?;
    let is_here = found.row.community_id == by.community().id && found.is_seen_by(by.person_id());
    if is_here { Ok(found) } else { Err(Refusal::NotFound) }
}

async fn erase(tx: &Tx, id: i64, now: i64) -> Result<()> {
    files::let_go(tx, Thing { kind: HOLDS, id }, now).await?;
    store::delete(tx, id).await
}

/// The photos that a person added go with them, and those that they are in: nobody can ask them any more.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for (id, at) in store::of_person(tx, person).await? {
        erase(tx, id, at).await?;
    }
    Ok(())
}
