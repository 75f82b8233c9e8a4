//! What follows, soon after, when places come free or a date changes: who waits first gets a place, and whoever registered hears.

use identity::people;
use meetings::part::Change;
use platform::jobs::Handlers;
use platform::{Error, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};

use crate::model::{Open, is_ahead};
use crate::{letters, store};

/// The job that gives free places to those who wait.
const FILL: &str = "trainings.fill";
/// The job that says another date.
const SAY: &str = "trainings.say";

pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(FILL, fill).on(SAY, say)
}

/// Places may be free.
pub(crate) async fn fill_soon(tx: &Tx, meeting: i64) -> Result<()> {
    tx.enqueue(Job::new(FILL, json!({ "meeting": meeting })).only(format!("{FILL}:{meeting}"))).await
}

/// The date of a meeting changed: those who registered for it hear of it.
pub(crate) async fn dated(tx: &Tx, change: &Change<'_>) -> Result<()> {
    let Some(meeting) = change.meeting else { return Ok(()) };
    if store::open(tx, meeting.id).await?.is_none() {
        return Ok(());
    }
    tx.enqueue(Job::new(SAY, json!({ "meeting": meeting.id })).only(format!("{SAY}:{}", meeting.id))).await?;
    fill_soon(tx, meeting.id).await
}

fn number(data: &Json) -> Result<i64> {
    data["meeting"].as_i64().ok_or_else(|| Error::Stored("a job of trainings without a meeting".into()))
}

async fn fill(instance: Instance, data: Json) -> Result<()> {
    let (meeting, now) = (number(&data)?, instance.clock.now());
    let tx = instance.db.begin().await?;
    let Some(open) = store::open(&tx, meeting).await? else { return Ok(()) };
    let meeting = meetings::held(&tx, meeting).await?;
    store::sweep(&tx, meeting.id).await?;
    let mut free = open.places - store::taken(&tx, meeting.id).await?;
    while free > 0
        && is_ahead(&meeting, now)
        && let Some((id, person)) = store::give_place(&tx, meeting.id).await?
    {
        free -= 1;
        if let Some(person) = people::by_id(&tx, person).await? {
            letters::post(&instance, &tx, letters::placed(&instance, (&person, id), (&open, &meeting))).await?;
        }
    }
    tx.commit().await
}

async fn say(instance: Instance, data: Json) -> Result<()> {
    let (id, now) = (number(&data)?, instance.clock.now());
    let tx = instance.db.begin().await?;
    let Some(open) = store::open(&tx, id).await? else { return Ok(()) };
    let meeting = meetings::held(&tx, id).await?;
    let starts_at = meeting.starts_at.filter(|_| meeting.cancelled_at.is_none());
    if starts_at != open.said_at {
        store::say(&tx, id, starts_at).await?;
        if starts_at.is_none_or(|start| now < start) {
            tell(&instance, &tx, (&open, &meeting)).await?;
        }
    }
    tx.commit().await
}

async fn tell(instance: &Instance, tx: &Tx, (open, meeting): (&Open, &meetings::Meeting)) -> Result<()> {
    let mut registered = store::registered(tx, meeting.id).await?;
    registered.sort_unstable_by_key(|each| each.person_id);
    for each in registered {
        if let Some(person) = people::by_id(tx, each.person_id).await? {
            letters::post(instance, tx, letters::dated(instance, (&person, each.id), (open, meeting))).await?;
        }
    }
    Ok(())
}
