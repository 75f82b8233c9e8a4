//! What becomes of a month once it can be changed no more: its sum is kept if it is of five people or more, and what it was made
//! of goes. No page ever shows a sum that still moves: who reads it twice could tell whose hours came in between.

use anonymity::LEAST;
use platform::jobs::Handlers;
use platform::{Error, Event, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};

use crate::month::Month;
use crate::{TOLD, store};

/// The work that keeps the sum of a month.
const TELL: &str = "involvement.tell";
/// People are counted by so many.
const BY: i64 = LEAST as i64;

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(TELL, tell)
}

/// Adds up a month at its time, once.
pub(crate) async fn plan(tx: &Tx, community: i64, month: Month) -> Result<()> {
    let job = Job::new(TELL, json!({ "community": community, "month": month.0 })).at(month.told_at());
    tx.enqueue(job.only(format!("{TELL}:{community}:{}", month.0))).await
}

async fn tell(instance: Instance, data: Json) -> Result<()> {
    let number = |name: &str| data[name].as_i64().ok_or_else(|| Error::Stored(format!("a month without its {name}")));
    let (community, month) = (number("community")?, Month(number("month")?));
    let tx = instance.db.begin().await?;
    let (people, hours) = store::sum(&tx, community, month).await?;
    if people > 0 {
        store::destroy(&tx, community, month).await?;
        if people >= BY {
            store::tell(&tx, (community, month), (people / BY * BY, hours)).await?;
        }
        tx.record(Event::new(community, TOLD, month.0, instance.clock.now())).await?;
    }
    tx.commit().await
}
