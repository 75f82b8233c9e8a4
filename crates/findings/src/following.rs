//! The index follows the events: what they are about is read again in their own transaction.

use std::sync::Arc;

use futures_util::FutureExt;
use platform::db::Following;
use platform::{Forgotten, Recorded, Result, Tx, sql};

use crate::findable::{Findable, Scope};
use crate::index::{Index, OfKind};
use crate::store::{self, Thing};

impl Index {
    /// What is to follow each event: [`Db::followed_by`](platform::Db::followed_by).
    pub fn following(self) -> Following {
        Arc::new(move |tx, events| self.follow(tx, events).boxed())
    }

    /// Takes a person out of the index, with what goes away with them.
    pub async fn forget(self, tx: &Tx, person: i64) -> Result<()> {
        for findable in self.0.kinds.iter().filter(|findable| findable.goes_with_author) {
            store::take_of_author(tx, findable.kind, person).await?;
        }
        store::forget_author(tx, person).await
    }

    /// Takes things out that are forgotten.
    pub async fn forget_things(self, tx: &Tx, things: &Forgotten) -> Result<()> {
        for kind in things.kinds {
            store::take_all(tx, (things.stream, kind), &things.ids).await?;
        }
        Ok(())
    }

    /// Puts a thing in that was just written, where no event of its kind is followed: those that are written most come in otherwise.
    pub async fn put_in(self, tx: &Tx, kind: &str, id: i64) -> Result<()> {
        let kinds = self.0.kinds.iter().zip(&self.0.of_kinds);
        for (findable, of_kind) in kinds.filter(|(findable, _)| findable.kind == kind) {
            let things: Vec<Thing> = sql(of_kind.thing).bind(id).all(tx).await?;
            store::put(tx, findable, &things).await?;
        }
        Ok(())
    }

    async fn follow(self, tx: &Tx, events: &[Arc<Recorded>]) -> Result<()> {
        let mut done = Vec::new();
        for event in events {
            for (findable, of_kind) in self.0.kinds.iter().zip(&self.0.of_kinds) {
                let Some((_, scope)) = findable.follows.iter().find(|(kind, _)| *kind == event.kind) else { continue };
                let again = (findable.kind, *scope, event.subject);
                if !done.contains(&again) {
                    done.push(again);
                    read_again(tx, (findable, of_kind), *scope, event).await?;
                }
            }
        }
        Ok(())
    }
}

/// Reads things again: what is there goes in, what is not goes out.
async fn read_again(
    tx: &Tx,
    (findable, statements): (&Findable, &OfKind),
    scope: Scope,
    event: &Recorded,
) -> Result<()> {
    let kind = (event.stream, findable.kind);
    let things: Vec<Thing> = match scope {
        Scope::Thing => {
            let thing = sql(statements.thing).bind(event.subject).all(tx).await?;
            if thing.is_empty() {
                store::take(tx, kind, event.subject).await?;
            }
            thing
        }
        Scope::Place => {
            store::take_of_place(tx, kind, event.subject).await?;
            sql(statements.place).bind(event.subject).all(tx).await?
        }
        Scope::Community => {
            store::take_of_community(tx, event.stream, findable.kind).await?;
            sql(statements.community).bind(event.stream).all(tx).await?
        }
    };
    store::put(tx, findable, &things).await
}
