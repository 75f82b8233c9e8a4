//! What a member does with their hours: they note them, otherwise, or not at all, as long as the month may be changed.

use communities::Grant;
use communities::roles::NoteHours;
use platform::{Event, Instance, Result, Tx};

use crate::month::Month;
use crate::{NOTED, store, telling};

/// What one may press: an hour or two are told apart, more are not.
pub(crate) const CHOICES: [i64; 8] = [0, 1, 2, 4, 8, 12, 16, 24];

/// Notes these hours of a month in the place of what was noted, or takes that back.
pub(crate) async fn note(instance: &Instance, by: &Grant<NoteHours>, month: Month, hours: Option<i64>) -> Result<()> {
    let (community, person) = (by.community().id, by.person_id());
    let tx = instance.db.begin().await?;
    match hours {
        Some(hours) => store::note(&tx, (community, person, month), hours).await?,
        None => store::take_back(&tx, (community, person, month)).await?,
    }
    telling::plan(&tx, community, month).await?;
    let event = Event::new(community, NOTED, month.0, instance.clock.now()).to(format!("person:{person}")).by(person);
    tx.record(event).await?;
    tx.commit().await
}

/// What a person noted of months that are not told goes with them. What is told already names nobody.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}
