//! A copy a day, by the program itself while it serves, and what `/metrics` says of it.

use std::time::Duration;

use platform::{DAY, Instance, MINUTE};
use tokio::time::{Instant, timeout_at};
use ui::dates;

use super::{Shelf, take};
use crate::config::Config;

/// How often it is looked whether one is due.
const LOOK: Duration = Duration::from_secs(60);
/// How long it rests after a copy that could not be taken.
const REST: Duration = Duration::from_secs(15 * 60);

/// Takes a copy when one is due, until [`platform::events::Hub::stop`].
pub async fn keep(instance: Instance, config: Config) {
    let Some(plan) = config.backup.clone() else { return };
    let shelf = Shelf::of(&plan);
    while !instance.db.hub().is_stopped() {
        let now = instance.clock.now();
        let newest = shelf.copies().first().map(|copy| copy.taken_at);
        let mut pause = LOOK;
        if plan.hour.is_some_and(|hour| is_due(newest, hour, now)) {
            pause = match take(&config, now).await {
                Ok(copy) => {
                    tracing::info!(file = %copy.file.display(), "a copy was taken");
                    LOOK
                }
                Err(trouble) => {
                    tracing::error!(%trouble, "no copy could be taken");
                    REST
                }
            };
        }
        publish(&shelf);
        rest(&instance, pause).await;
    }
}

/// Whether the hour struck since the newest copy. One from the future was taken by a clock that was wrong, and counts for nothing.
fn is_due(newest: Option<i64>, hour: i8, now: i64) -> bool {
    let today = dates::local(now).date().at(hour, 0, 0, 0).to_zoned(dates::local(now).time_zone().clone());
    let today = today.map_or(now, |struck| struck.timestamp().as_millisecond());
    let struck = if today <= now { today } else { today - DAY };
    newest.is_none_or(|newest| newest < struck || newest > now + MINUTE)
}

/// The dates that `/metrics` gives, in seconds since 1970; none that is not known.
fn publish(shelf: &Shelf) {
    #[expect(clippy::cast_precision_loss, reason = "seconds of this era are far below 2^53")]
    let seconds = |at: i64| (at / 1_000) as f64;
    if let Some(copy) = shelf.copies().first() {
        metrics::gauge!("jasette_backup_last_readable_seconds").set(seconds(copy.taken_at));
    }
    if let Some(at) = shelf.checked_at() {
        metrics::gauge!("jasette_backup_last_checked_seconds").set(seconds(at));
    }
}

/// Rests, whatever is committed meanwhile; a stop ends the rest.
async fn rest(instance: &Instance, pause: Duration) {
    let until = Instant::now() + pause;
    while !instance.db.hub().is_stopped() && timeout_at(until, instance.db.hub().work_to_do()).await.is_ok() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_due_once_after_each_hour() {
        let at = |day: &str, time: &str| dates::from_fields(day, time).expect("a moment");
        let morning = at("2027-03-17", "03:00");
        assert!(is_due(None, 3, morning));
        assert!(is_due(Some(at("2027-03-16", "03:00")), 3, morning));
        assert!(!is_due(Some(at("2027-03-16", "03:01")), 3, morning - 1));
        assert!(!is_due(Some(morning), 3, at("2027-03-17", "23:00")));
        assert!(is_due(Some(at("2029-01-01", "03:00")), 3, morning), "a copy of a clock that was wrong");
    }
}
