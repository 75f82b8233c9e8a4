//! The one place that reads the time. Tests hold a clock that stands still until they move it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds in a second.
pub const SECOND: i64 = 1_000;
/// Milliseconds in a minute.
pub const MINUTE: i64 = 60 * SECOND;
/// Milliseconds in an hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Milliseconds in a day of 24 hours.
pub const DAY: i64 = 24 * HOUR;

/// A clock in milliseconds since 1970, UTC.
#[derive(Clone, Debug)]
pub struct Clock(Hands);

#[derive(Clone, Debug)]
enum Hands {
    System,
    Held(Arc<AtomicI64>),
    Shifted(i64),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock(Hands::System)
    }

    /// A clock that stands at `at` milliseconds until it is moved.
    pub fn held(at: i64) -> Clock {
        Clock(Hands::Held(Arc::new(AtomicI64::new(at))))
    }

    /// The machine's clock, moved so that it reads `at` milliseconds at this moment: for demonstrations.
    pub fn starting_at(at: i64) -> Clock {
        Clock(Hands::Shifted(at - system_now()))
    }

    /// Now, in milliseconds since 1970, UTC.
    pub fn now(&self) -> i64 {
        match &self.0 {
            Hands::System => system_now(),
            Hands::Shifted(by) => system_now() + by,
            Hands::Held(at) => at.load(Ordering::SeqCst),
        }
    }

    /// Moves a held clock forward by `milliseconds`; the machine's clock does not move.
    pub fn advance(&self, milliseconds: i64) {
        if let Hands::Held(at) = &self.0 {
            at.fetch_add(milliseconds, Ordering::SeqCst);
        }
    }

    /// Sets a held clock to `at`; the machine's clock does not move.
    pub fn set(&self, at: i64) {
        if let Hands::Held(hands) = &self.0 {
            hands.store(at, Ordering::SeqCst);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the time")]
fn system_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
