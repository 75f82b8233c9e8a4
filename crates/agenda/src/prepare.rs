//! What those who prepare a meeting do with its agenda: begin it, add a block, change it, move it, take it out and put it back.
//! Each is one transaction. The agenda's row is taken first, so that of two people each finds the other's change made; only
//! the same block changed by both is told to the second, with both versions.

use std::borrow::Borrow;

use communities::roles::PrepareAgenda;
use forms::{Undone, refusals};
use meetings::access::MeetingGrant;
use platform::{DAY, Instance, Result, Tx};

use super::model::{Block, Wanted};
use super::order::{self, Move};
use super::{opening, store, templates};

/// The most blocks of an agenda.
pub(super) const MOST: usize = 60;

refusals! {
    /// Why an agenda was not changed.
    NotPrepared {
        /// The block is not there any more.
        Gone => "agenda-not-gone",
        /// Somebody saved another version of the block in the meantime: this one.
        Changed(_saved: Box<Block>) => "agenda-not-changed",
        /// It has as many blocks as it takes.
        Full => "agenda-not-full" (most = MOST),
        /// Somebody has begun it already.
        Begun => "agenda-not-begun",
    }
}

type Outcome<T> = std::result::Result<T, Undone<NotPrepared>>;
type Preparing = MeetingGrant<PrepareAgenda>;

/// The agenda in a transaction, its own or that of another deed, nobody else changing it.
pub(super) struct Open<'a, T = Tx> {
    tx: T,
    instance: &'a Instance,
    grant: &'a Preparing,
    pub(super) blocks: Vec<Block>,
}

impl<'a> Open<'a> {
    pub(super) async fn of(instance: &'a Instance, grant: &'a Preparing) -> Result<Open<'a>> {
        Open::within(instance.db.begin().await?, instance, grant).await
    }

    pub(super) async fn close(self) -> Result<()> {
        self.tell().await?;
        self.tx.commit().await
    }
}

impl<'a, T: Borrow<Tx>> Open<'a, T> {
    async fn within(tx: T, instance: &'a Instance, grant: &'a Preparing) -> Result<Open<'a, T>> {
        let (meeting, now) = (grant.meeting().id, instance.clock.now());
        store::touch(tx.borrow(), meeting, now).await?;
        store::sweep(tx.borrow(), meeting, now - DAY).await?;
        let blocks = store::of_meeting(tx.borrow(), meeting).await?;
        Ok(Open { tx, instance, grant, blocks })
    }

    pub(super) fn tx(&self) -> &Tx {
        self.tx.borrow()
    }

    async fn tell(&self) -> Result<()> {
        self.tx().record(self.grant.event("meetings.agenda_changed", self.instance.clock.now())).await.map(drop)
    }

    fn block(&self, id: i64) -> Outcome<&Block> {
        self.blocks.iter().find(|block| block.id == id).ok_or(Undone::Refused(NotPrepared::Gone))
    }

    async fn begin(&self, blocks: Vec<Wanted>) -> Outcome<()> {
        Undone::unless(self.blocks.is_empty(), NotPrepared::Begun)?;
        let (lang, mode) = (self.grant.membership().lang(), self.grant.meeting().place.mode);
        let blocks = if blocks.is_empty() { opening::bare(lang, mode) } else { blocks };
        self.insert(&self.opened(blocks).await?, None).await.map(drop)
    }

    /// Puts blocks in, in their order, before another or at the end; returns their numbers.
    async fn insert(&self, wanted: &[Wanted], before: Option<i64>) -> Outcome<Vec<i64>> {
        if self.blocks.len() + wanted.len() > MOST {
            return Err(Undone::Refused(NotPrepared::Full));
        }
        let mut ids = Vec::new();
        for block in wanted {
            ids.push(store::insert(self.tx(), self.grant.meeting().id, block).await?);
        }
        let mut order: Vec<i64> = self.blocks.iter().map(|block| block.id).collect();
        let place = before.and_then(|id| order.iter().position(|each| *each == id)).unwrap_or(order.len());
        order.splice(place..place, ids.iter().copied());
        store::place(self.tx(), &order).await?;
        Ok(ids)
    }

    /// Adds a block where blocks are added: before the closing, and after the opening when it is the first.
    pub(super) async fn add(&self, wanted: &Wanted) -> Outcome<i64> {
        if !self.blocks.is_empty() {
            let ids =
                self.insert(std::slice::from_ref(wanted), order::before_the_end(&self.blocks, wanted.kind)).await?;
            return Ok(ids[0]);
        }
        let all = self.opened(vec![wanted.clone()]).await?;
        let place = all.iter().position(|each| each == wanted).unwrap_or_default();
        Ok(self.insert(&all, None).await?[place])
    }

    /// With the commitments first, where some are due.
    async fn opened(&self, blocks: Vec<Wanted>) -> Result<Vec<Wanted>> {
        let meeting = self.grant.meeting();
        let due = !commitments::due_at(self.tx(), meeting.id).await?.is_empty();
        Ok(opening::opened(blocks, due, (self.grant.membership().lang(), meeting.place.mode)))
    }
}

/// Begins an agenda with these blocks, from a template or from another meeting; with none, from the usual opening and closing.
/// Nothing is begun over what somebody began.
pub async fn begin(instance: &Instance, grant: &Preparing, blocks: Vec<Wanted>) -> Outcome<()> {
    let open = Open::of(instance, grant).await?;
    open.begin(blocks).await?;
    Ok(open.close().await?)
}

/// Begins an agenda from a template, inside the transaction of another deed; without one that stands, as `begin` with none.
pub async fn begin_from(tx: &Tx, instance: &Instance, grant: &Preparing, template: i64) -> Outcome<()> {
    let found = templates::of_number(tx, grant.membership(), template).await?;
    let open = Open::within(tx, instance, grant).await?;
    open.begin(found.map(|found| found.wanted(grant.membership().lang())).unwrap_or_default()).await?;
    Ok(open.tell().await?)
}

/// Adds a block; returns its number.
pub async fn add(instance: &Instance, grant: &Preparing, wanted: &Wanted) -> Outcome<i64> {
    let open = Open::of(instance, grant).await?;
    let id = open.add(wanted).await?;
    open.close().await?;
    Ok(id)
}

/// Puts `wanted` in the place of a block, as it was seen at this revision.
pub async fn change(
    instance: &Instance,
    grant: &Preparing,
    (id, revision): (i64, i64),
    wanted: &Wanted,
) -> Outcome<()> {
    let open = Open::of(instance, grant).await?;
    let block = open.block(id)?;
    if block.wanted == *wanted {
        return Ok(());
    }
    if block.revision != revision {
        return Err(Undone::Refused(NotPrepared::Changed(Box::new(block.clone()))));
    }
    store::save(&open.tx, id, wanted).await?;
    Ok(open.close().await?)
}

/// Moves a block.
pub async fn shift(instance: &Instance, grant: &Preparing, id: i64, to: Move) -> Outcome<()> {
    let open = Open::of(instance, grant).await?;
    open.block(id)?;
    let order: Vec<i64> = open.blocks.iter().map(|block| block.id).collect();
    let moved = order::moved(&order, id, to);
    if moved == order {
        return Ok(());
    }
    store::place(&open.tx, &moved).await?;
    Ok(open.close().await?)
}

/// Takes a block out. For a day it can be put back where it was.
pub async fn take_out(instance: &Instance, grant: &Preparing, id: i64) -> Outcome<()> {
    let open = Open::of(instance, grant).await?;
    open.block(id)?;
    store::take_out(&open.tx, id, instance.clock.now()).await?;
    Ok(open.close().await?)
}

/// Puts back a block that was taken out.
pub async fn put_back(instance: &Instance, grant: &Preparing, id: i64) -> Outcome<()> {
    let open = Open::of(instance, grant).await?;
    if open.blocks.len() >= MOST {
        return Err(Undone::Refused(NotPrepared::Full));
    }
    if !store::put_back(&open.tx, grant.meeting().id, id).await? {
        return Err(Undone::Refused(NotPrepared::Gone));
    }
    Ok(open.close().await?)
}
