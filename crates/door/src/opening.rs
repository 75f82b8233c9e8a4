//! What coordination does with its door: it writes what the page says, opens it and closes it. One transaction each, which sews the cloth
//! again too; nothing else does, so that who looks from the street learns nothing of when something was done in the group.

use communities::Grant;
use communities::roles::SetSeason;
use forms::{Outcome, Undone, refusals};
use platform::{Event, Instance, On, Result, secret};

use crate::door::Door;
use crate::draft::Checked;
use crate::places;
use crate::sewing;
use crate::store::{self, Kept};

/// The page was written, opened or closed.
const CHANGED: &str = "door.changed";

refusals! {
    /// Why nothing was kept.
    NotKept {
        /// It was changed on another page in the meantime.
        Overtaken => "door-overtaken",
        /// Nothing was ever kept: there is nothing to open.
        Unwritten => "door-unwritten",
    }
}

/// The door of the member's community; a closed one while nothing was kept.
pub(crate) async fn of(on: impl Into<On<'_>>, by: &communities::Membership) -> Result<Door> {
    let row = store::door(on, by.community().id).await?;
    row.map(Door::read).transpose().map(|door| door.unwrap_or_else(|| Door::new(by.community())))
}

/// Keeps what the page says, over the revision that was seen.
pub(crate) async fn write(
    instance: &Instance,
    by: &Grant<SetSeason>,
    revision: i64,
    checked: &Checked,
) -> Outcome<(), NotKept> {
    let before = of(&instance.db, by).await?.places;
    let sewn = sewing::of_group(instance, by).await?;
    let (words, secret) = (checked.words.stored(), secret::token());
    let kept = Kept {
        community: by.community().id,
        words: &words,
        last_day: checked.last_day.as_deref(),
        places: checked.places,
        is_listed: checked.is_listed,
        secret: &secret,
        by: by.person_id(),
        now: instance.clock.now(),
    };
    let tx = instance.db.begin().await?;
    let is_kept = match revision {
        0 => store::insert(&tx, &kept).await?,
        _ => store::update(&tx, &kept, revision).await?,
    };
    Undone::unless(is_kept, NotKept::Overtaken)?;
    store::sew_again(&tx, kept.community, &sewn).await?;
    tx.record(event(instance, by)).await?;
    if revision > 0 && kept.places > before {
        tx.enqueue(places::offering(kept.community, kept.now)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Opens the door to strangers, or closes it; once is enough.
pub(crate) async fn set_open(instance: &Instance, by: &Grant<SetSeason>, is_open: bool) -> Outcome<(), NotKept> {
    let sewn = sewing::of_group(instance, by).await?;
    let tx = instance.db.begin().await?;
    let community = by.community().id;
    Undone::unless(store::door(&tx, community).await?.is_some(), NotKept::Unwritten)?;
    if store::set_open(&tx, community, is_open.then(|| instance.clock.now())).await? {
        store::sew_again(&tx, community, &sewn).await?;
        tx.record(event(instance, by)).await?;
    }
    tx.commit().await?;
    Ok(())
}

pub(crate) fn event(instance: &Instance, by: &Grant<SetSeason>) -> Event {
    let community = by.community().id;
    Event::new(community, CHANGED, community, instance.clock.now()).by(by.person_id()).to("team")
}
