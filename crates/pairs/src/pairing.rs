//! What people do with pairs. Each deed is one transaction and one event, told to those of whom it is and to nobody else. The event
//! is recorded first: two who propose to one another at once make one pair, one after the other.

use communities::roles::{BePaired, DrawPairs};
use communities::{Directory, Grant, Membership};
use forms::{Outcome, Undone};
use platform::{Event, Instance, Refusal, Result, Tx, secret};

use crate::model::{MOST, NotMade, Pair, Stand};
use crate::{CHANGED, drawing, letters, store};

async fn tell(tx: &Tx, by: &Membership, of: i64, now: i64) -> Result<()> {
    let event =
        Event::new(by.community().id, CHANGED, by.community().id, now).by(by.person_id()).to(format!("person:{of}"));
    tx.record(event).await.map(drop)
}

/// Wants to be in the next drawing.
pub(crate) async fn wish(instance: &Instance, by: &Grant<BePaired>) -> Result<()> {
    let (now, who) = (instance.clock.now(), (by.community().id, by.person_id()));
    let tx = instance.db.begin().await?;
    if store::wish(&tx, who, now).await? {
        tell(&tx, by, who.1, now).await?;
    }
    tx.commit().await
}

/// Wants it no more.
pub(crate) async fn unwish(instance: &Instance, by: &Grant<BePaired>) -> Result<()> {
    let (now, who) = (instance.clock.now(), (by.community().id, by.person_id()));
    let tx = instance.db.begin().await?;
    if store::unwish(&tx, who).await? {
        tell(&tx, by, who.1, now).await?;
    }
    tx.commit().await
}

/// Proposes a pair to somebody of the group; theirs, if they proposed the same, is accepted.
pub(crate) async fn propose(instance: &Instance, by: &Grant<BePaired>, other: i64) -> Outcome<(), NotMade> {
    let (now, community, me) = (instance.clock.now(), by.community().id, by.person_id());
    let tx = instance.db.begin().await?;
    tell(&tx, by, other, now).await?;
    let own = store::of_person(&tx, (community, me)).await?;
    match own.iter().find(|pair| pair.is_open_between(me, other)) {
        Some(pair) if pair.stand(me) == Some(Stand::Asked) => store::agree(&tx, pair.id, me).await?,
        Some(_) => return Err(Undone::Refused(NotMade::Already)),
        None => {
            let theirs = store::of_person(&tx, (community, other)).await?;
            Undone::unless(is_free(&own) && is_free(&theirs), NotMade::Enough)?;
            let pair = store::add(&tx, community, (Some(me), false), now).await?;
            store::join(&tx, pair, (me, true)).await?;
            store::join(&tx, pair, (other, false)).await?;
            letters::proposed(&tx, instance, by, other).await?;
        }
    }
    Ok(tx.commit().await?)
}

fn is_free(pairs: &[Pair]) -> bool {
    pairs.iter().filter(|pair| pair.met_at.is_none()).count() < MOST
}

/// A pair of this member, inside of a transaction. `Refusal::NotFound` when they have no such pair.
async fn own(tx: &Tx, by: &Membership, id: i64) -> Result<(Pair, Stand), Refusal> {
    let own = store::of_person(tx, (by.community().id, by.person_id())).await?;
    let pair = own.into_iter().find(|pair| pair.id == id).ok_or(Refusal::NotFound)?;
    let stand = pair.stand(by.person_id()).ok_or(Refusal::NotFound)?;
    Ok((pair, stand))
}

/// Says yes to what was proposed.
pub(crate) async fn agree(instance: &Instance, by: &Grant<BePaired>, id: i64) -> Result<(), Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let (pair, stand) = own(&tx, by, id).await?;
    if stand == Stand::Asked {
        store::agree(&tx, id, by.person_id()).await?;
        for other in pair.others(by.person_id()) {
            tell(&tx, by, other, now).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Says no, takes back what one proposed, or ends a pair. Nobody is told. What was met stays: it happened.
pub(crate) async fn end(instance: &Instance, by: &Grant<BePaired>, id: i64) -> Result<Result<(), NotMade>, Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let (pair, stand) = own(&tx, by, id).await?;
    if stand == Stand::Met {
        return Ok(Err(NotMade::NotNow));
    }
    store::end(&tx, id).await?;
    for (person, _) in pair.people {
        tell(&tx, by, person, now).await?;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Whether this member may say that they took the time.
pub(crate) async fn may_meet(
    instance: &Instance,
    by: &Grant<BePaired>,
    id: i64,
) -> Result<Result<(), NotMade>, Refusal> {
    let own = store::of_person(&instance.db, (by.community().id, by.person_id())).await?;
    let pair = own.into_iter().find(|pair| pair.id == id).ok_or(Refusal::NotFound)?;
    let is_made = matches!(pair.stand(by.person_id()), Some(Stand::Made | Stand::Met));
    Ok(if is_made { Ok(()) } else { Err(NotMade::NotNow) })
}

/// Says that they took the time. To say it twice is to say it once.
pub(crate) async fn meet(instance: &Instance, by: &Grant<BePaired>, id: i64) -> Result<Result<(), NotMade>, Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let (pair, stand) = own(&tx, by, id).await?;
    if !matches!(stand, Stand::Made | Stand::Met) {
        return Ok(Err(NotMade::NotNow));
    }
    if store::met(&tx, id, now).await? {
        for (person, _) in pair.people {
            tell(&tx, by, person, now).await?;
        }
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Draws pairs among all who want it, and tells each of them.
pub(crate) async fn draw(instance: &Instance, by: &Grant<DrawPairs>) -> Outcome<(), NotMade> {
    let (now, community) = (instance.clock.now(), by.community().id);
    let tx = instance.db.begin().await?;
    tell(&tx, by, by.person_id(), now).await?;
    let names = Directory::of(&tx, by).await?;
    let wishes = store::wishes(&tx, community).await?;
    let before = store::together(&tx, community).await?;
    let drawn = drawing::pairs(&names, &wishes, &before, secret::seed());
    Undone::unless(!drawn.is_empty(), NotMade::TooFew)?;
    for people in &drawn {
        keep(&tx, by, people, now).await?;
    }
    letters::drawn(&tx, instance, by, &drawn.concat()).await?;
    store::drop_wishes(&tx, community).await?;
    Ok(tx.commit().await?)
}

async fn keep(tx: &Tx, by: &Membership, people: &[i64], now: i64) -> Result<()> {
    let pair = store::add(tx, by.community().id, (None, true), now).await?;
    for person in people {
        store::join(tx, pair, (*person, true)).await?;
        tell(tx, by, *person, now).await?;
    }
    Ok(())
}
