//! The one place that reads the time. Tests hold a clock that stands still until they move it.
//!
//! It says two things. [`Clock::now`] is the date: what is stored and shown; somebody may set it wrong, ahead or back.
//! [`Clock::passed`] only goes forward: what waits or is limited in memory is measured by it, so that a date that was wrong for
//! a moment closes nothing.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Milliseconds in a second.
pub const SECOND: i64 = 1_000;
/// Milliseconds in a minute.
pub const MINUTE: i64 = 60 * SECOND;
/// Milliseconds in an hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Milliseconds in a day of 24 hours.
pub const DAY: i64 = 24 * HOUR;

/// Two machines may differ by this much (milliseconds). What is stored and dated further ahead than that was written while a
/// clock was wrong: whoever compares it with now to refuse somebody takes it for now, or for nothing.
pub const AHEAD: i64 = 2 * MINUTE;

/// A clock in milliseconds since 1970, UTC.
#[derive(Clone, Debug)]
pub struct Clock(Hands);

#[derive(Clone, Debug)]
enum Hands {
    System,
    Held(Arc<Held>),
    Shifted(i64),
}

#[derive(Debug)]
struct Held {
    now: AtomicI64,
    passed: AtomicI64,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock(Hands::System)
    }

    /// A clock that stands at `at` milliseconds until it is moved.
    pub fn held(at: i64) -> Clock {
        Clock(Hands::Held(Arc::new(Held { now: AtomicI64::new(at), passed: AtomicI64::new(0) })))
    }

    /// The machine's clock, moved so that it reads `at` milliseconds at this moment: for demonstrations.
    pub fn starting_at(at: i64) -> Clock {
        Clock::shifted(at - system_now())
    }

    /// The machine's clock, moved by so many milliseconds: another process's view of a demonstration.
    pub fn shifted(by: i64) -> Clock {
        Clock(Hands::Shifted(by))
    }

    /// By how many milliseconds it is moved from the machine's; a held clock is at this moment.
    pub fn shift(&self) -> i64 {
        match &self.0 {
            Hands::Shifted(by) => *by,
            Hands::System | Hands::Held(_) => self.now() - system_now(),
        }
    }

    /// Now, in milliseconds since 1970, UTC.
    pub fn now(&self) -> i64 {
        match &self.0 {
            Hands::System => system_now(),
            Hands::Shifted(by) => system_now() + by,
            Hands::Held(held) => held.now.load(Ordering::SeqCst),
        }
    }

    /// How long this clock has gone, by a measure that only goes forward.
    pub fn passed(&self) -> Duration {
        match &self.0 {
            Hands::System | Hands::Shifted(_) => system_passed(),
            Hands::Held(held) => Duration::from_millis(held.passed.load(Ordering::SeqCst).unsigned_abs()),
        }
    }

    /// Lets `milliseconds` pass on a held clock; the machine's clock does not move.
    pub fn advance(&self, milliseconds: i64) {
        if let Hands::Held(held) = &self.0 {
            held.now.fetch_add(milliseconds, Ordering::SeqCst);
            held.passed.fetch_add(milliseconds.max(0), Ordering::SeqCst);
        }
    }

    /// Sets the date of a held clock to `at`, as whoever sets a clock does: no time passes. The machine's clock does not move.
    pub fn set(&self, at: i64) {
        if let Hands::Held(held) = &self.0 {
            held.now.store(at, Ordering::SeqCst);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the time")]
fn system_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// Since the first time that somebody asked.
fn system_passed() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}
