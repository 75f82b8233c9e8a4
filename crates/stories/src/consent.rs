//! What a teller allows: who reads their story, until when, under which name and, where it may be quoted, in exactly which words.
//! To raise it is their act alone, over the text as they saw it; to lower it is done at once, whatever was seen.

use forms::{Outcome, Undone, refusals};
use platform::{Instance, Result, Tx};

use crate::access::Own;
use crate::level::Level;
use crate::sharing::Allowed;
use crate::store::{self, Shared};
use crate::{ending, telling};

refusals! {
    /// Why nobody reads it differently.
    NotShared {
        /// The text was changed after the page that showed it.
        Overtaken => "share-overtaken",
    }
}

/// Its teller allows this, over the revision whose text they saw.
pub(crate) async fn share(instance: &Instance, own: &Own, revision: i64, allowed: &Allowed) -> Outcome<(), NotShared> {
    let (id, now) = (own.story().id, instance.clock.now());
    let shared = Shared {
        level: allowed.level,
        ends_at: Some(allowed.ends_at),
        shows_name: allowed.shows_name,
        approved: allowed.approved.as_deref(),
        signed: &allowed.signed,
    };
    let tx = instance.db.begin().await?;
    Undone::unless(store::share(&tx, (id, revision), &shared).await?, NotShared::Overtaken)?;
    let said = (allowed.level, Some(allowed.ends_at), allowed.shows_name);
    store::note(&tx, (id, Some(own.member().person_id())), said, now).await?;
    ending::plan(&tx, id, allowed.ends_at).await?;
    telling::told_of(&tx, own, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Its teller takes back what they allowed, as far as this level. One that is not below changes nothing.
pub(crate) async fn lower(instance: &Instance, own: &Own, level: Level) -> Result<()> {
    if !level.is_within(own.level()) || level == own.level() {
        return Ok(());
    }
    let tx = instance.db.begin().await?;
    lower_to(&tx, own, level).await?;
    telling::told_of(&tx, own, instance.clock.now()).await?;
    tx.commit().await
}

/// A text that is quoted was changed: it goes back to those who read the story before.
pub(crate) async fn fall_back(tx: &Tx, own: &Own) -> Result<()> {
    let said = store::consents(tx, own.story().id).await?;
    let before = said.into_iter().map(|each| each.level).find(|level| *level != Level::Quoted);
    lower_to(tx, own, before.unwrap_or(Level::Me)).await
}

async fn lower_to(tx: &Tx, own: &Own, level: Level) -> Result<()> {
    let (id, by) = (own.story().id, own.member().person_id());
    let ends_at = own.story().ends_at.filter(|_| level != Level::Me);
    store::lower(tx, id, (level, ends_at)).await?;
    store::note(tx, (id, Some(by)), (level, ends_at, own.story().shows_name && level == Level::Group), own.now())
        .await?;
    match ends_at {
        Some(_) => Ok(()),
        None => ending::withdraw(tx, id).await,
    }
}
